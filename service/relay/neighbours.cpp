// SPDX-License-Identifier: MIT
#include "relay/neighbours.h"

#include "protocol/names.h"
#include "relay/links.h"
#include "safety/gated_line.h"
#include "sessions/registry.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr std::size_t longestBranch = 128;
constexpr std::size_t longestLock = 256;
constexpr std::size_t mostLocks = 200;
constexpr Millis offlineTold = 24LL * 3600 * 1000; ///< How long a session that went offline is told of.
constexpr Millis longestAgo = 366LL * 24 * 3600 * 1000;

/// What others are told of a session. Times as ages: clocks of two machines are not compared.
Json claimOf(const Session &session, Millis now)
{
    return {{"id", session.id}, {"name", session.name}, {"kind", session.kind}, {"state", wireName(session.activity)},
        {"role", session.role}, {"branch", session.branch.substr(0, longestBranch)}, {"locks", session.locks},
        {"seen_ago", now - session.lastSeen}};
}

Json nullIfEmpty(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

} // namespace

Neighbours::Neighbours(Registry &registry, Links &links, std::function<Millis()> clock)
    : m_registry(registry)
    , m_links(links)
    , m_clock(std::move(clock))
{
    connect(&m_links, &Links::cameUp, this, [this](const std::string &machine) {
        Json sessions = Json::array();
        for (const auto *session : m_registry.sessions()) {
            if (session->live() || session->lastSeen > m_clock() - offlineTold)
                sessions.push_back(claimOf(*session, m_clock()));
        }
        m_links.send(machine, {{"t", "presence"}, {"sessions", std::move(sessions)}});
        linkChanged(machine, true);
    });
    connect(&m_links, &Links::wentDown, this, [this](const std::string &machine) { linkChanged(machine, false); });
    const auto tell = [this](const Session &session) {
        m_links.sendAll({{"t", "session"}, {"session", claimOf(session, m_clock())}});
    };
    connect(&m_registry, &Registry::joined, this, tell);
    connect(&m_registry, &Registry::changed, this, tell);
    connect(&m_registry, &Registry::retold, this, tell);
    connect(&m_registry, &Registry::left, this, [this, tell](const Session &session) {
        if (session.joined)
            return tell(session);
        m_links.sendAll({{"t", "gone"}, {"id", session.id}});
    });
}

bool Neighbours::take(const std::string &machine, const Json &frame)
{
    const auto type = stringOr(frame, "t");
    if (type == "presence") {
        replaceAll(machine, frame.value("sessions", Json()));
    } else if (type == "session") {
        if (auto neighbour = read(machine, frame.value("session", Json())))
            put(machine, std::move(*neighbour));
    } else if (type == "gone") {
        drop(machine, stringOr(frame, "id"));
    } else {
        return false;
    }
    return true;
}

std::optional<Neighbour> Neighbours::read(const std::string &machine, const Json &claim) const
{
    Neighbour neighbour;
    neighbour.id = stringOr(claim, "id");
    neighbour.name = stringOr(claim, "name");
    neighbour.kind = gatedLine(stringOr(claim, "kind"), 32);
    neighbour.state = stringOr(claim, "state");
    neighbour.role = stringOr(claim, "role");
    if (!isUuid(neighbour.id) || !checkName(neighbour.name) || !activityFromWire(neighbour.state))
        return std::nullopt;
    if (neighbour.role != "grip" && neighbour.role != "guard")
        neighbour.role.clear();
    neighbour.branch = gatedLine(stringOr(claim, "branch"), longestBranch);
    const auto locks = claim.value("locks", Json());
    for (const auto &lock : locks.is_array() ? locks : Json::array()) {
        if (lock.is_string() && neighbour.locks.size() < mostLocks)
            neighbour.locks.push_back(gatedLine(lock.get<std::string>(), longestLock));
    }
    neighbour.lastSeen = m_clock() - std::clamp<Millis>(integerOr(claim, "seen_ago"), 0, longestAgo);
    // A session id of ours, or of another machine, belongs to that one.
    if (m_registry.byId(neighbour.id))
        return std::nullopt;
    for (const auto &[other, sessions] : m_machines) {
        if (other != machine && sessions.contains(neighbour.id))
            return std::nullopt;
    }
    return neighbour;
}

void Neighbours::put(const std::string &machine, Neighbour neighbour)
{
    auto &sessions = m_machines[machine];
    // A name goes on to the session that has it now.
    std::string earlier;
    for (const auto &[id, one] : sessions) {
        if (one.name == neighbour.name && id != neighbour.id)
            earlier = id;
    }
    const auto before = sessions.size();
    sessions.erase(earlier); // Nobody has left: what the name was in, it is in still.
    if ((!sessions.contains(neighbour.id) && sessions.size() >= mostSessions)
        || !m_registry.mayHaveMailbox(machine, neighbour.name))
        return;
    neighbour.mailbox = m_registry.remoteMailbox(machine, neighbour.name);
    const bool lives = neighbour.state != wireName(Activity::Offline);
    m_registry.setListed(neighbour.mailbox, neighbour.id, lives && m_links.isLinked(machine));
    const auto &stored = sessions.insert_or_assign(neighbour.id, std::move(neighbour)).first->second;
    Q_EMIT changed(json(machine, stored));
    if (sessions.size() != before)
        Q_EMIT counted();
}

void Neighbours::drop(const std::string &machine, const std::string &id)
{
    const auto found = m_machines.find(machine);
    auto node = found == m_machines.end() ? Sessions::node_type() : found->second.extract(id);
    if (node.empty())
        return;
    auto &neighbour = node.mapped();
    m_registry.setListed(neighbour.mailbox, {}, false);
    neighbour.state = wireName(Activity::Offline);
    Q_EMIT changed(json(machine, neighbour));
    Q_EMIT counted();
    Q_EMIT left(neighbour.mailbox);
}

void Neighbours::replaceAll(const std::string &machine, const Json &claims)
{
    std::map<std::string, Neighbour> told;
    for (const auto &claim : claims.is_array() ? claims : Json::array()) {
        if (auto neighbour = read(machine, claim)) {
            auto id = neighbour->id;
            told.insert_or_assign(std::move(id), std::move(*neighbour));
        }
    }
    std::vector<std::string> gone;
    for (const auto &[id, neighbour] : m_machines[machine]) {
        if (!told.contains(id))
            gone.push_back(id);
    }
    for (const auto &id : gone)
        drop(machine, id);
    for (auto &[id, neighbour] : told)
        put(machine, std::move(neighbour));
}

void Neighbours::linkChanged(const std::string &machine, bool isUp)
{
    for (auto &[id, neighbour] : m_machines[machine]) {
        const bool lives = neighbour.state != wireName(Activity::Offline);
        if (!isUp && lives)
            neighbour.lastSeen = m_clock(); // Until now we knew.
        m_registry.setListed(neighbour.mailbox, neighbour.id, lives && isUp);
        Q_EMIT changed(json(machine, neighbour));
    }
}

void Neighbours::forget(const std::string &machine)
{
    const auto node = m_machines.extract(machine);
    if (node.empty())
        return;
    for (const auto &[id, neighbour] : node.mapped()) {
        m_registry.setListed(neighbour.mailbox, {}, false);
        Q_EMIT left(neighbour.mailbox);
    }
}

Json Neighbours::json(const std::string &machine, const Neighbour &neighbour) const
{
    const bool known = m_links.isLinked(machine) || neighbour.state == wireName(Activity::Offline);
    return {{"id", neighbour.id}, {"name", neighbour.name}, {"machine", m_registry.machineName(machine)},
        {"kind", neighbour.kind}, {"state", known ? neighbour.state : std::string("unreachable")},
        {"role", nullIfEmpty(neighbour.role)}, {"branch", nullIfEmpty(neighbour.branch)}, {"root", nullptr},
        {"joined_at", nullptr}, {"last_seen", toIso(neighbour.lastSeen)},
        {"waiting", m_registry.mailbox(neighbour.mailbox)->waiting}, {"locks", neighbour.locks}};
}

Json Neighbours::list(const std::string &machine) const
{
    Json sessions = Json::array();
    if (const auto found = m_machines.find(machine); found != m_machines.end()) {
        for (const auto &[id, neighbour] : found->second)
            sessions.push_back(json(machine, neighbour));
    }
    return sessions;
}

Json Neighbours::list() const
{
    Json all = Json::array();
    for (const auto &[machine, sessions] : m_machines) {
        for (auto &session : list(machine))
            all.push_back(std::move(session));
    }
    return all;
}

std::size_t Neighbours::countOf(const std::string &machine) const
{
    const auto found = m_machines.find(machine);
    return found == m_machines.end() ? 0 : found->second.size();
}

} // namespace mesh
