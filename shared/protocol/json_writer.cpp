// SPDX-License-Identifier: MIT
#include "protocol/json_writer.h"

#include "safety/utf8.h"

#include <array>
#include <charconv>

namespace mesh {
namespace {

enum class Byte : std::uint8_t { Plain, Escaped, OfMany };

constexpr std::array<Byte, 256> byteTable()
{
    std::array<Byte, 256> table {};
    for (std::size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = byte >= 0x80                       ? Byte::OfMany
            : byte < 0x20 || byte == '"' || byte == '\\' ? Byte::Escaped
                                                         : Byte::Plain;
    return table;
}
constexpr auto bytes = byteTable();

Byte byteOf(char c)
{
    return bytes[static_cast<unsigned char>(c)];
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto decoded = decodeUtf8(text, at);
        if (decoded.length == 0)
            return false;
        at += decoded.length;
    }
    return true;
}

void appendEscaped(std::string &to, char c)
{
    constexpr std::string_view plain = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    constexpr std::string_view digits = "0123456789abcdef";
    to.push_back('\\');
    if (const auto known = plain.find(c); known != std::string_view::npos)
        to.push_back(letters[known]);
    else
        to.append("u00").append({digits[static_cast<unsigned char>(c) >> 4], digits[c & 15]});
}

void appendText(std::string &to, std::string_view text)
{
    const auto before = to.size();
    bool checked = false;
    to.push_back('"');
    for (std::size_t from = 0; from < text.size();) {
        std::size_t end = from;
        for (; end < text.size() && byteOf(text[end]) != Byte::Escaped; ++end) {
            if (checked || byteOf(text[end]) == Byte::Plain)
                continue;
            if (!isUtf8(text.substr(end))) {
                to.resize(before);
                to += Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace);
                return;
            }
            checked = true;
        }
        to.append(text.substr(from, end - from));
        if (end < text.size())
            appendEscaped(to, text[end++]);
        from = end;
    }
    to.push_back('"');
}

template <typename Integer>
void appendInteger(std::string &to, Integer value)
{
    std::array<char, 24> digits;
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    to.append(digits.data(), written.ptr);
}

} // namespace

void appendJson(std::string &to, const Json &value)
{
    switch (value.type()) {
    case Json::value_t::object: {
        to.push_back('{');
        const char *comma = "";
        for (const auto &[name, member] : value.get_ref<const Json::object_t &>()) {
            to.append(comma);
            comma = ",";
            appendText(to, name);
            to.push_back(':');
            appendJson(to, member);
        }
        to.push_back('}');
        break;
    }
    case Json::value_t::array: {
        to.push_back('[');
        const char *comma = "";
        for (const auto &member : value) {
            to.append(comma);
            comma = ",";
            appendJson(to, member);
        }
        to.push_back(']');
        break;
    }
    case Json::value_t::string:
        appendText(to, value.get_ref<const std::string &>());
        break;
    case Json::value_t::number_integer:
        appendInteger(to, value.get<std::int64_t>());
        break;
    case Json::value_t::number_unsigned:
        appendInteger(to, value.get<std::uint64_t>());
        break;
    default:
        to += value.dump();
    }
}

std::size_t encodedSize(std::string_view text)
{
    std::size_t size = text.size();
    std::string escaped;
    for (const char c : text) {
        if (byteOf(c) != Byte::Escaped)
            continue;
        escaped.clear();
        appendEscaped(escaped, c);
        size += escaped.size() - 1;
    }
    return size;
}

JsonObjectLine::JsonObjectLine(std::string object)
    : m_line(std::move(object))
{
    m_line.pop_back();
}

JsonObjectLine &JsonObjectLine::text(std::string_view name, std::string_view value)
{
    this->name(name);
    appendText(m_line, value);
    return *this;
}

JsonObjectLine &JsonObjectLine::number(std::string_view name, std::int64_t value)
{
    this->name(name);
    appendInteger(m_line, value);
    return *this;
}

JsonObjectLine &JsonObjectLine::flag(std::string_view name, bool value)
{
    this->name(name);
    m_line.append(value ? "true" : "false");
    return *this;
}

std::string JsonObjectLine::take()
{
    m_line.push_back('}');
    return std::move(m_line);
}

void JsonObjectLine::name(std::string_view name)
{
    if (m_line.size() > 1)
        m_line.push_back(',');
    appendText(m_line, name);
    m_line.push_back(':');
}

} // namespace mesh
