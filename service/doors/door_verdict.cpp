// SPDX-License-Identifier: MIT
#include "doors/door_verdict.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace mesh {
namespace {

/// Qt's parser stops at a hundred; a client that needs so many is none of ours.
constexpr std::size_t mostFields = 64;

struct Field {
    std::string name; ///< Lower case.
    std::string_view value;
};

DoorVerdict refuse(int status, std::string text)
{
    return {DoorVerdict::Kind::Refuse, status, std::move(text)};
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

bool isAlphanumeric(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9');
}

/// RFC 9110: what a method or a field's name is made of.
bool isToken(std::string_view text)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return isAlphanumeric(c) || others.find(c) != others.npos;
    });
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Every line ends with CR LF, and no other control character than TAB is there. A last CR may still get its LF.
bool isWellFormed(std::string_view header)
{
    for (std::size_t i = 0; i < header.size(); ++i) {
        const char c = header[i];
        const bool bad = c == '\r' ? i + 1 < header.size() && header[i + 1] != '\n'
            : c == '\n'            ? i == 0 || header[i - 1] != '\r'
                                   : (c >= 0 && c < ' ' && c != '\t') || c == 0x7f;
        if (bad)
            return false;
    }
    return !header.starts_with('\r');
}

std::optional<std::vector<Field>> fieldsOf(std::string_view lines)
{
    std::vector<Field> fields;
    while (!lines.empty()) {
        const auto line = lines.substr(0, lines.find("\r\n"));
        lines.remove_prefix(line.size() + 2);
        const auto colon = line.find(':');
        // No token holds a blank: this also refuses folded lines and blanks before the colon.
        if (colon == line.npos || !isToken(line.substr(0, colon)))
            return std::nullopt;
        fields.push_back({lowered(line.substr(0, colon)), trimmed(line.substr(colon + 1))});
    }
    return fields;
}

class Fields
{
public:
    explicit Fields(std::vector<Field> fields)
        : m_fields(std::move(fields))
    {
    }

    std::size_t size() const { return m_fields.size(); }
    std::ptrdiff_t count(std::string_view name) const
    {
        return std::count_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.name == name; });
    }
    std::string_view value(std::string_view name) const
    {
        const auto it
            = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.name == name; });
        return it == m_fields.end() ? std::string_view() : it->value;
    }

private:
    std::vector<Field> m_fields;
};

/// Another name for this address would be DNS rebinding: a web page that had its own name point here.
bool isOurHost(const Fields &fields, quint16 port)
{
    const auto suffix = ':' + std::to_string(port);
    const auto host = lowered(fields.value("host"));
    return fields.count("host") == 1
        && (host == "127.0.0.1" + suffix || host == "[::1]" + suffix || host == "localhost" + suffix);
}

bool listHolds(std::string_view list, std::string_view wanted)
{
    while (!list.empty()) {
        const auto item = list.substr(0, list.find(','));
        if (lowered(trimmed(item)) == wanted)
            return true;
        list.remove_prefix(std::min(item.size() + 1, list.size()));
    }
    return false;
}

/// Base64 of sixteen bytes.
bool isHandshakeKey(std::string_view key)
{
    return key.size() == 24 && key.ends_with("==")
        && std::all_of(key.begin(), key.end() - 2, [](char c) { return isAlphanumeric(c) || c == '+' || c == '/'; });
}

DoorVerdict judgeHandshake(const Fields &fields, bool bytesBehind)
{
    for (const auto *name : {"upgrade", "connection", "sec-websocket-key", "sec-websocket-version"}) {
        if (fields.count(name) > 1)
            return refuse(400, std::string("The field ") + name + " stands twice.");
    }
    if (lowered(fields.value("upgrade")) != "websocket" || !listHolds(fields.value("connection"), "upgrade"))
        return refuse(426, "This is the mesh's bus: it speaks WebSocket.");
    if (fields.value("sec-websocket-version") != "13")
        return refuse(426, "The bus speaks version 13 of the WebSocket protocol.");
    if (!isHandshakeKey(fields.value("sec-websocket-key")))
        return refuse(400, "Sec-WebSocket-Key is not sixteen bytes in base64.");
    // Qt drops what stands behind the header, and RFC 6455 has clients wait for the answer.
    if (bytesBehind)
        return refuse(400, "A client must wait for the answer to its handshake.");
    return {DoorVerdict::Kind::Upgrade, 101, {}};
}

DoorVerdict judgeComplete(std::string_view header, quint16 port, bool bytesBehind)
{
    const auto line = header.substr(0, header.find("\r\n"));
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == line.npos || first == last || line.find(' ', first + 1) != last || last == first + 1
        || !isToken(line.substr(0, first)))
        return refuse(400, "The request's first line is not METHOD PATH VERSION.");
    const auto method = line.substr(0, first);
    const auto path = line.substr(first + 1, last - first - 1);
    const auto version = line.substr(last + 1);
    if (!version.starts_with("HTTP/"))
        return refuse(400, "The request is not HTTP.");
    if (version != "HTTP/1.1")
        return refuse(505, "The bus speaks HTTP/1.1 only.");

    auto parsed = fieldsOf(header.substr(line.size() + 2, header.size() - line.size() - 4));
    if (!parsed)
        return refuse(400, "A header field is malformed.");
    const Fields fields(*std::move(parsed));
    if (fields.size() > mostFields)
        return refuse(431, "The header has too many fields.");
    if (fields.count("origin") > 0)
        return refuse(403, "Web pages may not use the mesh (Origin is present).");
    if (!isOurHost(fields, port))
        return refuse(403, "Host must be 127.0.0.1, [::1] or localhost, with the port, once.");
    if (method != "GET")
        return refuse(405, "Only GET is served here.");
    if (fields.count("transfer-encoding") > 0
        || (fields.count("content-length") > 0 && fields.value("content-length") != "0"))
        return refuse(400, "A request must not have a body.");
    if (path == "/health")
        return {DoorVerdict::Kind::Health, 200, {}};
    if (path != "/")
        return refuse(404, "There is only / (WebSocket) and /health.");
    return judgeHandshake(fields, bytesBehind);
}

} // namespace

DoorVerdict judge(std::string_view bytes, quint16 port)
{
    const auto end = bytes.find("\r\n\r\n");
    const auto header = bytes.substr(0, end == bytes.npos ? end : end + 4);
    if (header.size() > largestHeader)
        return refuse(431, "The header is larger than 8 kB.");
    if (!isWellFormed(header))
        return refuse(400, "The header holds a control character or a line that does not end with CR LF.");
    if (end == bytes.npos)
        return {};
    return judgeComplete(header, port, bytes.size() > header.size());
}

} // namespace mesh
