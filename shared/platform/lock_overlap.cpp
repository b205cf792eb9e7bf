// SPDX-License-Identifier: MIT
#include "platform/lock_overlap.h"

#include "safety/utf8.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace mesh {
namespace {

using Range = std::pair<char32_t, char32_t>; ///< Both ends included.

constexpr char32_t firstBrokenByte = 0x110000; // Behind all code points.
constexpr char32_t lastCharacter = firstBrokenByte + 0xFF;
constexpr std::size_t mostCells = std::size_t {1} << 20; ///< Pairs of places in two patterns that are looked at.

/// One character of a part, or any number of any characters.
struct Element {
    bool many = false;
    std::vector<Range> set {}; ///< Sorted.
};

/// What is between two slashes, or `**`.
struct Part {
    bool many = false;
    std::vector<Element> elements {};
};

/// Whether two sequences of elements have a member in common. An element is one item of a member (`meet`: there is an
/// item that fits both), or many: any number of any items. The product of two automata whose states stand in a line:
/// every step goes on in one of them at least, so one row of states is enough.
template <typename Sequence, typename Meet>
bool haveCommon(const Sequence &a, const Sequence &b, const Meet &meet)
{
    const auto isMany
        = [](const Sequence &sequence, std::size_t at) { return at < sequence.size() && sequence[at].many; };
    std::vector<char> row(b.size() + 1);
    std::vector<char> next(b.size() + 1);
    row[0] = 1;
    for (std::size_t i = 0;; ++i) {
        std::fill(next.begin(), next.end(), '\0');
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (!row[j])
                continue;
            if (isMany(a, i)) {
                next[j] = 1; // None (any more) …
                if (j < b.size())
                    row[j + 1] = 1; // … or one, whatever it is in b.
            }
            if (isMany(b, j)) {
                row[j + 1] = 1;
                next[j] = 1;
            }
            if (i < a.size() && j < b.size() && !isMany(a, i) && !isMany(b, j) && !next[j + 1])
                next[j + 1] = meet(a[i], b[j]) ? 1 : 0;
        }
        if (i == a.size())
            return row[b.size()] != 0;
        std::swap(row, next);
    }
}

bool setsMeet(const Element &a, const Element &b)
{
    for (auto left = a.set.begin(), right = b.set.begin(); left != a.set.end() && right != b.set.end();) {
        if (left->second < right->first)
            ++left;
        else if (right->second < left->first)
            ++right;
        else
            return true;
    }
    return false;
}

char32_t takeCharacter(std::string_view &text)
{
    const auto decoded = decodeUtf8(text, 0);
    const auto character
        = decoded.length > 0 ? decoded.character : firstBrokenByte + static_cast<unsigned char>(text.front());
    text.remove_prefix(std::max<std::size_t>(decoded.length, 1));
    return character;
}

/// What is not in the ranges.
std::vector<Range> others(std::vector<Range> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    std::vector<Range> result;
    char32_t next = 0;
    for (const auto &[first, last] : ranges) {
        if (first > next)
            result.emplace_back(next, first - 1);
        next = std::max<char32_t>(next, last + 1);
    }
    if (next <= lastCharacter)
        result.emplace_back(next, lastCharacter);
    return result;
}

/// Without what no part of a path can hold.
std::vector<Range> possible(std::vector<Range> ranges)
{
    auto excluded = others(std::move(ranges));
    excluded.emplace_back(U'\0', U'\0');
    excluded.emplace_back(U'/', U'/');
    return others(std::move(excluded));
}

/// [abc], [a-z], [!…]; `text` begins behind the bracket. Nothing is taken if it does not end.
bool takeSet(std::string_view &text, Element &element)
{
    auto rest = text;
    const bool negated = rest.starts_with('!') || rest.starts_with('^');
    rest.remove_prefix(negated ? 1 : 0);
    const auto take = [&] {
        rest.remove_prefix(rest.front() == '\\' && rest.size() > 1 ? 1 : 0);
        return takeCharacter(rest);
    };
    std::vector<Range> ranges;
    for (bool first = true; !rest.empty() && (first || rest.front() != ']'); first = false) {
        const auto from = take();
        const bool isRange = rest.size() > 1 && rest.front() == '-' && rest[1] != ']';
        rest.remove_prefix(isRange ? 1 : 0);
        const auto to = isRange ? take() : from;
        ranges.emplace_back(std::minmax(from, to));
    }
    if (rest.empty())
        return false;
    text = rest.substr(1);
    element.set = possible(negated ? others(std::move(ranges)) : std::move(ranges));
    return true;
}

Part readPart(std::string_view text, bool pattern)
{
    Part part;
    part.many = pattern && text == "**";
    while (!text.empty() && !part.many) {
        Element element;
        const char c = pattern ? text.front() : '\0';
        if (c == '*' || c == '?' || c == '[') {
            text.remove_prefix(1);
            element.many = c == '*';
            if (c == '?')
                element.set = possible({{0, lastCharacter}});
            if (c == '[' && !takeSet(text, element))
                element.set = {{U'[', U'['}};
        } else {
            text.remove_prefix(c == '\\' && text.size() > 1 ? 1 : 0);
            const auto character = takeCharacter(text);
            element.set = {{character, character}};
        }
        part.elements.push_back(std::move(element));
    }
    return part;
}

/// All that the resource is on, as parts: at the end anything may follow.
std::vector<Part> partsOf(const LockResource &resource)
{
    std::vector<Part> parts;
    std::string_view path = resource.path;
    while (!path.empty()) {
        const auto end = std::min(path.find('/'), path.size());
        if (end > 0)
            parts.push_back(readPart(path.substr(0, end), resource.kind == LockResource::Kind::Glob));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    parts.push_back({true});
    return parts;
}

/// Whether `path` is `folder` or below it.
bool isWithin(std::string_view path, std::string_view folder)
{
    return folder.empty() || folder == "/"
        || (path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/'));
}

} // namespace

bool overlap(const LockResource &a, const LockResource &b)
{
    using enum LockResource::Kind;
    if (a.space != b.space)
        return false;
    if (a.kind == Name || b.kind == Name)
        return a.kind == b.kind && a.path == b.path;
    if (a.kind == File && b.kind == File)
        return isWithin(a.path, b.path) || isWithin(b.path, a.path);
    if ((a.path.size() + 2) * (b.path.size() + 2) > mostCells)
        return true;
    return haveCommon(partsOf(a), partsOf(b),
        [](const Part &left, const Part &right) { return haveCommon(left.elements, right.elements, setsMeet); });
}

} // namespace mesh
