// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "sessions/session.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

class Links;
class Registry;

/// A session of another machine, as that machine tells of it: every text in it is a claim.
struct Neighbour {
    std::string id; ///< UUID.
    std::string name; ///< On its machine.
    MailboxId mailbox = 0; ///< What stands for it here.
    std::string kind;
    std::string state;
    std::string role;
    std::string branch; ///< Fit for models.
    std::vector<std::string> locks; ///< Fit for models.
    Millis lastSeen = 0; ///< By our clock.
};

/// The sessions of linked machines, from a snapshot when a link comes up and from changes after that; and tells them of
/// ours. What a machine told last stays listed when the link ends, as unreachable. On the event loop, in memory only.
class Neighbours : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostSessions = 256; ///< Of one machine.

    Neighbours(Registry &registry, Links &links, std::function<Millis()> clock);

    /// Frames `presence`, `session` and `gone`; false: it is another one.
    bool take(const std::string &machine, const Json &frame);
    void forget(const std::string &machine);

    /// As in the answer of `list`: all machines' sessions.
    Json list() const;
    Json list(const std::string &machine) const;
    std::size_t countOf(const std::string &machine) const;

Q_SIGNALS:
    /// A session of another machine is new, or others see something new of it. As in `list`.
    void changed(const mesh::Json &session);
    /// A machine has another number of sessions than before.
    void counted();
    /// It has left for good: its machine says so, or knows it no more.
    void left(mesh::MailboxId mailbox);

private:
    using Sessions = std::map<std::string, Neighbour>; ///< By id.

    std::optional<Neighbour> read(const std::string &machine, const Json &claim) const;
    void put(const std::string &machine, Neighbour neighbour);
    void drop(const std::string &machine, const std::string &id);
    void replaceAll(const std::string &machine, const Json &claims);
    void linkChanged(const std::string &machine, bool isUp);
    Json json(const std::string &machine, const Neighbour &neighbour) const;

    Registry &m_registry;
    Links &m_links;
    std::function<Millis()> m_clock;
    std::map<std::string, Sessions> m_machines; ///< By fingerprint.
};

} // namespace mesh
