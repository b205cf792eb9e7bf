// SPDX-License-Identifier: MIT
#include "protocol/names.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace mesh {
namespace {

constexpr std::size_t maxLength = 64;

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}
bool isNameCharacter(char c)
{
    return isLowerOrDigit(c) || c == '.' || c == '_' || c == '-';
}

Error badName(Phrase why)
{
    return {Reason::BadName, std::move(why),
        phrase("Names are 1 to 64 of a-z, 0-9, '.', '_' and '-', and begin with a letter or digit."), {}};
}

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

bool isReservedName(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> reserved {"human", "broadcast", "mesh", "pair"};
    return std::find(reserved.begin(), reserved.end(), name) != reserved.end();
}

Status checkName(std::string_view name)
{
    const auto shown = name.substr(0, maxLength + 1);
    if (name.empty())
        return badName(phrase("The name \"%1\" is empty.", shown));
    if (name.size() > maxLength)
        return badName(phrase("The name \"%1\" is longer than 64 characters.", shown));
    if (name.find_first_of("/\\") != std::string_view::npos || name.front() == '.')
        return badName(phrase("The name \"%1\" looks like a path.", shown));
    if (!isLowerOrDigit(name.front()) || !std::all_of(name.begin(), name.end(), isNameCharacter))
        return badName(phrase("The name \"%1\" has characters that names cannot have.", shown));
    if (name.size() >= 8 && std::all_of(name.begin(), name.end(), isHex))
        return badName(phrase("The name \"%1\" looks like an id (eight or more hex digits).", shown));
    if (isReservedName(name))
        return badName(phrase("The name \"%1\" is reserved.", shown));
    return Done {};
}

std::string nameFromText(std::string_view text)
{
    std::string name;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (isNameCharacter(lower) && (!name.empty() || isLowerOrDigit(lower)))
            name += lower;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    name.resize(std::min(name.size(), maxLength));
    while (!name.empty() && !isLowerOrDigit(name.back()))
        name.pop_back();
    if (name.empty())
        return "session";
    if (!checkName(name)) { // Reserved, or it looks like an id.
        name.resize(std::min(name.size(), maxLength - 8));
        name += "-project";
    }
    return name;
}

std::string numberedName(std::string_view name, unsigned number)
{
    if (number < 2)
        return std::string(name);
    const std::string tail = "-" + std::to_string(number);
    return std::string(name.substr(0, maxLength - tail.size())) + tail;
}

bool isUuid(std::string_view text)
{
    return text.size() == 36 && isIdPrefix(text);
}

bool isIdPrefix(std::string_view text)
{
    if (text.size() < 8 || text.size() > 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

Result<Address> parseAddress(std::string_view text)
{
    if (isIdPrefix(text))
        return Address {{}, {}, std::string(text)};
    const auto at = text.find('@');
    Address address {std::string(text.substr(0, at)), {}, {}};
    if (at != std::string_view::npos) {
        address.machine = text.substr(at + 1);
        if (auto machine = checkName(address.machine); !machine)
            return machine.error();
    }
    if (!isReservedName(address.name)) {
        if (auto name = checkName(address.name); !name)
            return name.error();
    }
    return address;
}

std::string nameAtHome(std::string_view address)
{
    return std::string(address.substr(0, address.find('@')));
}

std::vector<std::string> nearestNames(std::string_view wanted, const std::vector<std::string> &known, std::size_t most)
{
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const auto &name : known) {
        const bool begins = !wanted.empty() && (name.starts_with(wanted) || wanted.starts_with(name));
        const std::size_t distance = begins ? 1 : editDistance(wanted.substr(0, maxLength), name);
        if (distance <= std::max<std::size_t>(2, wanted.size() / 3))
            ranked.emplace_back(distance, name);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> names;
    for (auto &[distance, name] : ranked) {
        if (names.size() < most)
            names.push_back(std::move(name));
    }
    return names;
}

} // namespace mesh
