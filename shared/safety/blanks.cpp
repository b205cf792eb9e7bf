// SPDX-License-Identifier: MIT
#include "safety/blanks.h"

#include "safety/fold.h"

#include <algorithm>

namespace mesh {
namespace {

/// Looked at for each byte that is wanted: what is invisible is padding too.
constexpr std::size_t reach = 16;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string collapsed(std::string_view text)
{
    std::string plain = needsFolding(text) ? fold(text).text : std::string(text);
    // A line break stays one: it ends a command.
    const auto end = std::unique(plain.begin(), plain.end(),
        [](char a, char b) { return isBlank(a) && isBlank(b) && (b != '\n' || a == '\n'); });
    plain.erase(end, plain.end());
    return std::string(trimmed(plain));
}

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

} // namespace

std::string headWithoutBlanks(std::string_view text, std::size_t bytes)
{
    auto head = collapsed(trimmed(text).substr(0, bytes * reach));
    while (head.size() > bytes || (!head.empty() && head.size() == bytes && continues(head.back())))
        head.pop_back();
    return head;
}

std::string tailWithoutBlanks(std::string_view text, std::size_t bytes)
{
    text = trimmed(text);
    auto tail = collapsed(text.substr(text.size() - std::min(text.size(), bytes * reach)));
    std::size_t from = tail.size() - std::min(tail.size(), bytes);
    while (from < tail.size() && continues(tail[from]))
        ++from;
    return tail.substr(from);
}

} // namespace mesh
