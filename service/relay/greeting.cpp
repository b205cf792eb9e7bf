// SPDX-License-Identifier: MIT
#include "relay/greeting.h"

#include "protocol/ids.h"
#include "protocol/json.h"
#include "protocol/names.h"
#include "relay/frame_channel.h"
#include "relay/pairing_code.h"

#include <algorithm>
#include <utility>

namespace mesh {

std::optional<int> commonVersion(const ProtocolRange &one, const ProtocolRange &other)
{
    const int common = std::min(one.most, other.most);
    return common < one.least || common < other.least ? std::nullopt : std::optional(common);
}

namespace greeting {
namespace {

constexpr std::int64_t highestVersion = 1'000'000;
constexpr std::size_t longestName = 64;
constexpr JsonLimits limits {8, 64};

Error refused(const Phrase &what)
{
    return {Reason::BadRequest, phrase("The other machine's greeting is not understood: %1.", what),
        phrase("Update the older of the two programs."), {}};
}

/// Reads members until one is not as it has to be.
class Fields
{
public:
    explicit Fields(const Json &json)
        : m_json(json)
    {
    }

    std::string bytes(const char *key)
    {
        auto value = pairing::fromHex(stringOr(m_json, key));
        if (value.size() != pairing::numberSize)
            fail(key);
        return value;
    }
    ProtocolRange protocol()
    {
        return {
            version("proto_min", 1), version("proto_max", std::max<std::int64_t>(1, integerOr(m_json, "proto_min")))};
    }
    std::string name()
    {
        const auto text = requiredString(m_json, "name");
        // Characters, not bytes: the continuation bytes of UTF-8 do not count.
        const auto length = text ? std::count_if(text->begin(), text->end(),
                                [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; })
                                 : 0;
        if (!text || length > static_cast<std::ptrdiff_t>(longestName))
            fail("name");
        const auto name = nameFromText(text ? *text : std::string());
        return name == nameFromText({}) ? "machine" : name; // What it makes of nothing is a word for sessions.
    }
    std::string program()
    {
        const auto text = requiredString(m_json, "version");
        const bool isPlain = text && text->size() <= longestName
            && std::all_of(text->begin(), text->end(), [](char c) { return c > ' ' && c < '\x7f'; });
        if (!isPlain)
            fail("version");
        return isPlain ? *text : std::string();
    }

    template <typename T>
    Result<Any> checked(const T &value) const
    {
        if (m_bad)
            return refused(phrase("\"%1\" is missing or wrong", m_bad));
        return Any(value);
    }

private:
    int version(const char *key, std::int64_t least)
    {
        const auto number = optionalInteger(m_json, key);
        const bool isGood = number && *number && **number >= least && **number <= highestVersion;
        if (!isGood)
            fail(key);
        return isGood ? static_cast<int>(**number) : 0;
    }
    void fail(const char *key) { m_bad = m_bad ? m_bad : key; }

    const Json &m_json;
    const char *m_bad = nullptr;
};

Result<Any> parseHello(const Json &json)
{
    Fields fields(json);
    if (json.contains("c") == json.contains("r"))
        return refused(phrase("a hello has either \"c\" or \"r\""));
    const auto protocol = fields.protocol();
    const auto name = fields.name();
    return json.contains("c") ? fields.checked(DiallerHello {protocol, name, fields.bytes("c")})
                              : fields.checked(ListenerHello {protocol, name, fields.bytes("r")});
}

Json range(const char *type, const ProtocolRange &protocol)
{
    return {{"t", type}, {"proto_min", protocol.least}, {"proto_max", protocol.most}};
}

Json toJson(const DiallerHello &hello)
{
    auto json = range("hello", hello.protocol);
    json["name"] = hello.name;
    json["c"] = toHex(hello.commitment);
    return json;
}
Json toJson(const ListenerHello &hello)
{
    auto json = range("hello", hello.protocol);
    json["name"] = hello.name;
    json["r"] = toHex(hello.number);
    return json;
}
Json toJson(const Open &open)
{
    return {{"t", "open"}, {"r", toHex(open.number)}};
}
Json toJson(const Accept &accept)
{
    return {{"t", "accept"}, {"h", toHex(accept.proof)}};
}
Json toJson(const Reject &)
{
    return {{"t", "reject"}};
}
Json toJson(const Ready &)
{
    return {{"t", "ready"}};
}
Json toJson(const Link &link)
{
    auto json = range("link", link.protocol);
    json["version"] = link.program;
    return json;
}
Json toJson(const Unknown &)
{
    return {{"t", "unknown"}};
}
Json toJson(const Version &version)
{
    return range("version", version.protocol);
}

} // namespace

Result<Any> parse(const QByteArray &payload)
{
    if (payload.size() > FrameChannel::largestUntrusted)
        return Error {Reason::TooLarge, phrase("The other machine's greeting is larger than 1 KiB."), {}, {}};
    const auto json = parseObject({payload.constData(), static_cast<std::size_t>(payload.size())}, limits);
    if (!json)
        return refused(phrase("it is no JSON object"));
    const auto type = stringOr(*json, "t");
    Fields fields(*json);
    if (type == "hello")
        return parseHello(*json);
    if (type == "open")
        return fields.checked(Open {fields.bytes("r")});
    if (type == "accept")
        return fields.checked(Accept {fields.bytes("h")});
    if (type == "reject")
        return Any(Reject {});
    if (type == "ready")
        return Any(Ready {});
    if (type == "link") {
        const auto protocol = fields.protocol();
        return fields.checked(Link {protocol, fields.program()});
    }
    if (type == "unknown")
        return Any(Unknown {});
    if (type == "version")
        return fields.checked(Version {fields.protocol()});
    return refused(phrase("its type is not known"));
}

QByteArray toBytes(const Any &greeting)
{
    return QByteArray::fromStdString(toLine(std::visit([](const auto &value) { return toJson(value); }, greeting)));
}

} // namespace greeting
} // namespace mesh
