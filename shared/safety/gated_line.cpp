// SPDX-License-Identifier: MIT
#include "safety/gated_line.h"

#include "safety/judge.h"
#include "safety/sanitizer.h"

#include <algorithm>

namespace mesh {

std::string gatedText(const std::string &foreign)
{
    // Nothing a rule could find; most names and branches are such.
    const bool plain = std::all_of(foreign.begin(), foreign.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
            || c == '/' || c == '.';
    });
    return plain || !judge(foreign).destructive ? foreign : "(hidden by the safety rules)";
}

std::string gatedLine(std::string_view foreign, std::size_t maxCharacters)
{
    return sanitizeLine(gatedText(std::string(foreign)), Target::Model, maxCharacters);
}

} // namespace mesh
