// SPDX-License-Identifier: MIT
#include "relay/peer_json.h"

#include "protocol/names.h"
#include "protocol/timestamp.h"
#include "relay/pairing_code.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

constexpr std::size_t longestHost = 253; // A name of the DNS.
constexpr std::int64_t highestPort = 65535;
constexpr std::int64_t highestVersion = 1'000'000;

struct Right {
    const char *name;
    bool PeerRights::*member;
};
constexpr std::array rightsTable {Right {"message", &PeerRights::message}, Right {"broadcast", &PeerRights::broadcast},
    Right {"lock", &PeerRights::lock}, Right {"pair", &PeerRights::pair}, Right {"intercept", &PeerRights::intercept}};

Error bad(const char *what)
{
    return {Reason::BadValue, phrase("Its \"%1\" is missing or wrong.", what), {}, {}};
}

bool isHost(const std::string &host)
{
    return host.size() <= longestHost
        && std::all_of(host.begin(), host.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

Json toJson(const PeerRights &rights)
{
    Json json = Json::object();
    for (const auto &right : rightsTable)
        json[right.name] = rights.*right.member;
    return json;
}

Status changeRights(PeerRights &rights, const Json &named)
{
    auto changed = rights;
    if (!named.is_object())
        return Error {Reason::BadParams, phrase("\"%1\" must be an object.", "rights"), {}, {}};
    for (const auto &[name, allowed] : named.items()) {
        const auto *found = std::find_if(
            rightsTable.begin(), rightsTable.end(), [&name = name](const Right &right) { return right.name == name; });
        if (found == rightsTable.end() || !allowed.is_boolean())
            return Error {Reason::BadParams,
                phrase("\"%1\" is no right, or neither true nor false.", name.substr(0, 40)),
                phrase("Rights: message, broadcast, lock, pair, intercept."), {}};
        changed.*found->member = allowed.get<bool>();
    }
    rights = changed;
    return Done {};
}

Json toJson(const PeerMachine &machine)
{
    return {{"fingerprint", machine.fingerprint}, {"petname", machine.petname}, {"host", machine.host},
        {"port", machine.port}, {"verified", machine.verified}, {"code", machine.code}, {"version", machine.version},
        {"rights", toJson(machine.rights)}, {"suggested_name", machine.suggestedName}, {"paired_at", machine.pairedAt}};
}

Result<PeerMachine> peerFromJson(const Json &json)
{
    PeerMachine machine;
    machine.fingerprint = stringOr(json, "fingerprint");
    if (pairing::fromHex(machine.fingerprint).size() != pairing::numberSize)
        return bad("fingerprint");
    machine.petname = stringOr(json, "petname");
    if (!checkName(machine.petname))
        return bad("petname");
    machine.host = stringOr(json, "host");
    const auto port = integerOr(json, "port");
    if (!isHost(machine.host) || port < 0 || port > highestPort)
        return bad("host");
    machine.port = static_cast<std::uint16_t>(port);
    machine.verified = boolOr(json, "verified");
    machine.code = stringOr(json, "code");
    if (!machine.code.empty() && pairing::codeFromText(machine.code) != machine.code)
        return bad("code");
    const auto version = integerOr(json, "version");
    if (version < 1 || version > highestVersion)
        return bad("version");
    machine.version = static_cast<int>(version);
    const auto rights = json.find("rights");
    if (rights == json.end() || !rights->is_object())
        return bad("rights");
    for (const auto &right : rightsTable) { // Others are a newer program's.
        const auto allowed = optionalBool(*rights, right.name);
        if (!allowed)
            return bad("rights");
        machine.rights.*right.member = allowed->value_or(machine.rights.*right.member);
    }
    machine.suggestedName = nameFromText(stringOr(json, "suggested_name"));
    const auto pairedAt = fromIso(stringOr(json, "paired_at"));
    machine.pairedAt = pairedAt ? toIso(*pairedAt) : std::string();
    return machine;
}

} // namespace mesh
