// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mesh {

/// Appends what nlohmann's dump() writes without indentation; bytes that are no UTF-8 become U+FFFD. Ours because every
/// message is written several times and dump() decodes each text character by character (docs/benchmarks.md).
void appendJson(std::string &to, const Json &value);

/// How long a text becomes as a JSON string, without its quotes: up to six times as long.
std::size_t encodedSize(std::string_view text);

/// An object written member by member, for the lines that are made for each message.
class JsonObjectLine
{
public:
    /// Goes on behind the members of `object`, a line as it was made here.
    explicit JsonObjectLine(std::string object = "{}");

    JsonObjectLine &text(std::string_view name, std::string_view value);
    JsonObjectLine &number(std::string_view name, std::int64_t value);
    JsonObjectLine &flag(std::string_view name, bool value);
    std::string take(); ///< The line, without the newline. Nothing may be added after that.

private:
    void name(std::string_view name);

    std::string m_line;
};

} // namespace mesh
