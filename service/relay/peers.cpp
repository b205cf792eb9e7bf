// SPDX-License-Identifier: MIT
#include "relay/peers.h"

#include "platform/data_folder.h"
#include "protocol/names.h"
#include "protocol/timestamp.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace mesh {
namespace {

constexpr const char *fileName = "peers.json";
constexpr std::size_t largestFile = 1 << 20;

struct Right {
    std::string_view name;
    bool PeerRights::*member;
};
constexpr std::array rightsTable {Right {"message", &PeerRights::message}, Right {"broadcast", &PeerRights::broadcast},
    Right {"lock", &PeerRights::lock}, Right {"pair", &PeerRights::pair}, Right {"intercept", &PeerRights::intercept}};

Json toJson(const PeerMachine &peer)
{
    return {{"fingerprint", peer.fingerprint}, {"petname", peer.petname}, {"host", peer.host}, {"port", peer.port},
        {"verified", peer.verified}, {"code", peer.code}, {"version", peer.version},
        {"rights", mesh::toJson(peer.rights)}, {"suggested_name", peer.suggestedName}, {"paired_at", peer.pairedAt}};
}

bool isFingerprint(const std::string &text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<PeerMachine> peerFrom(const Json &json)
{
    PeerMachine peer;
    peer.fingerprint = stringOr(json, "fingerprint");
    peer.petname = stringOr(json, "petname");
    peer.host = stringOr(json, "host");
    peer.port = static_cast<std::uint16_t>(std::clamp<std::int64_t>(integerOr(json, "port"), 0, 65535));
    peer.verified = boolOr(json, "verified");
    peer.code = stringOr(json, "code");
    peer.version = static_cast<int>(std::clamp<std::int64_t>(integerOr(json, "version", 1), 1, 1'000'000));
    peer.suggestedName = stringOr(json, "suggested_name");
    peer.pairedAt = stringOr(json, "paired_at");
    auto rights = change(peer.rights, json.value("rights", Json::object()));
    if (!rights)
        return rights.error();
    if (!isFingerprint(peer.fingerprint) || !checkName(peer.petname))
        return Error {Reason::BadValue, "a machine in it has no proper fingerprint or name", {}, {}};
    return peer;
}

} // namespace

Json toJson(const PeerRights &rights)
{
    Json json = Json::object();
    for (const auto &right : rightsTable)
        json[std::string(right.name)] = rights.*right.member;
    return json;
}

Status change(PeerRights &rights, const Json &named)
{
    if (!named.is_object())
        return Error {Reason::BadParams, "\"rights\" must be an object.", {}, {}};
    for (const auto &[name, allowed] : named.items()) {
        const auto *found = std::find_if(
            rightsTable.begin(), rightsTable.end(), [&name = name](const Right &right) { return right.name == name; });
        if (found == rightsTable.end() || !allowed.is_boolean())
            return Error {Reason::BadParams, "There is no right \"" + name.substr(0, 40) + "\".",
                "Rights: message, broadcast, lock, pair, intercept.", {}};
        rights.*found->member = allowed.get<bool>();
    }
    return Done {};
}

Peers::Peers(const DataFolder &folder, Disk disk)
    : m_folder(folder)
    , m_disk(std::move(disk))
{
}

void Peers::load()
{
    if (!m_folder.exists(fileName))
        return;
    std::string why;
    const auto text = m_folder.readFile(fileName, largestFile);
    const auto json = text ? parseObject(*text) : Result<Json>(text.error());
    if (!json)
        why = json.error().message;
    std::map<std::string, PeerMachine> peers;
    const auto machines = json ? json->value("machines", Json::array()) : Json::array();
    for (const auto &one : machines) {
        auto peer = peerFrom(one);
        if (peer)
            peers.insert_or_assign(peer->fingerprint, *peer);
        else
            why = peer.error().message;
    }
    if (why.empty()) {
        m_peers = std::move(peers);
        return;
    }
    const auto aside = std::string(fileName) + ".unreadable-" + std::to_string(wallClock());
    const bool moved
        = QFile::rename(QString::fromStdString(m_folder.file(fileName)), QString::fromStdString(m_folder.file(aside)));
    m_problems.push_back("peers.json could not be read, so this machine is paired with none: " + why
        + (moved ? " It is kept as " + m_folder.file(aside) + "; put it right and back, and start the service again."
                 : std::string()));
}

std::vector<PeerMachine> Peers::all() const
{
    std::vector<PeerMachine> all;
    for (const auto &[fingerprint, peer] : m_peers)
        all.push_back(peer);
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.petname < b.petname; });
    return all;
}

const PeerMachine *Peers::find(const std::string &fingerprint) const
{
    const auto found = m_peers.find(fingerprint);
    return found == m_peers.end() ? nullptr : &found->second;
}

const PeerMachine *Peers::byName(std::string_view petname) const
{
    const auto found = std::find_if(
        m_peers.begin(), m_peers.end(), [petname](const auto &entry) { return entry.second.petname == petname; });
    return found == m_peers.end() ? nullptr : &found->second;
}

std::string Peers::freeName(std::string_view wanted, std::string_view ownName) const
{
    const auto base = nameFromText(wanted);
    unsigned number = 1;
    while (byName(numberedName(base, number)) || numberedName(base, number) == ownName)
        ++number;
    return numberedName(base, number);
}

void Peers::put(PeerMachine peer, Done done)
{
    const auto fingerprint = peer.fingerprint;
    m_peers.insert_or_assign(fingerprint, std::move(peer));
    save(std::move(done));
    Q_EMIT changed(fingerprint);
}

void Peers::remove(const std::string &fingerprint, Done done)
{
    if (m_peers.erase(fingerprint) > 0)
        Q_EMIT removed(fingerprint);
    save(std::move(done));
}

void Peers::setVersion(const std::string &fingerprint, int version)
{
    const auto found = m_peers.find(fingerprint);
    if (found == m_peers.end() || found->second.version >= version)
        return;
    found->second.version = version;
    save([](const Status &) {});
}

void Peers::save(Done done)
{
    Json machines = Json::array();
    for (const auto &[fingerprint, peer] : m_peers)
        machines.push_back(toJson(peer));
    m_disk(
        [&folder = m_folder, text = toPretty({{"machines", std::move(machines)}}) + '\n'] {
            return folder.writeFile(fileName, text, 0600);
        },
        std::move(done));
}

} // namespace mesh
