// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "sessions/session.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace mesh {

struct Address;

/// What somebody who wants to be a session says of itself.
struct JoinRequest {
    std::string name; ///< Empty: a name is made from the root.
    std::string kind;
    std::string root;
    std::string cwd;
    std::string branch;
    ProcessId process; ///< pid 0: lives with its connection.
    std::string clientSessionId;
    std::string transcript;
};

/// Who is on the mesh: mailboxes, and the sessions that use them. In memory, on the event loop; it decides names and
/// rejoining and tells what changed, and whoever changes it also stores it (Membership).
class Registry : public QObject
{
    Q_OBJECT
public:
    /// `keepMillis`: how long an unused name stays reserved for its project (config mailbox_days).
    explicit Registry(std::function<Millis()> clock, std::function<Millis()> keepMillis);
    ~Registry() override;

    /// What the store held at start. Sessions come as offline; bringBack() makes the living ones live.
    void restore(std::vector<Mailbox> mailboxes, std::vector<Session> sessions);

    struct Joined {
        Session *session;
        bool already; ///< It was on the mesh before this call.
        bool rejoined; ///< An earlier session went on.
        Phrase note; ///< What the human should know about the name; may be empty.
    };
    /// BadName, NameTaken (naming the holder), AlreadyJoined (under another name).
    Result<Joined> join(const JoinRequest &request);
    /// The process of an offline session is back, or still there.
    void bringBack(Session &session, ProcessId process);
    /// Its process or connection ended: the mailbox stays; a client's session ends with it.
    void wentOffline(Session &session);
    /// It said goodbye. The pointer is void afterwards.
    void leave(Session &session);
    void setActivity(Session &session, Activity activity);
    /// Name, cwd, client session id … were changed in place: others are told, and it is stored. For one that is there
    /// it is a sign of life.
    void touch(Session &session);
    /// Its locks, which are stored elsewhere, are others now.
    void retell(const Session &session) { Q_EMIT retold(session); }
    /// It has given a sign of life. Nobody is told, and the disk hears of it with the next change.
    void seen(Session &session) { session.lastSeen = m_clock(); }
    void addWaiting(MailboxId mailbox, std::int64_t change);

    void setOwnMachine(const std::string &name) { m_ownMachine = name; } ///< What `name@name-of-this-machine` means.
    /// A paired machine: from now on `name@petname` means its sessions. Mailboxes that it has already follow a new
    /// petname.
    void setMachine(const std::string &fingerprint, const std::string &petname);
    /// It is no peer any more: its mailboxes keep what they hold and give their names up.
    void forgetMachine(const std::string &fingerprint);
    /// The petname of a machine; empty: unknown.
    std::string machineName(const std::string &fingerprint) const;
    const std::string &ownMachine() const { return m_ownMachine; }
    /// What stands here for a session of a paired machine; made when it is first spoken of.
    /// It is known, or that machine has not too many names yet.
    bool mayHaveMailbox(const std::string &machine, const std::string &name) const;
    MailboxId remoteMailbox(const std::string &machine, const std::string &name);
    /// That machine has a session of this name now, or has not (an empty id).
    void setListed(MailboxId mailbox, const std::string &sessionId, bool reachable);
    /// What resolve() takes for that mailbox and no other, whatever sessions other machines have.
    std::string addressOf(const Mailbox &mailbox) const;

    std::vector<Session *> sessions() const; ///< In order of name. This machine's.
    std::size_t liveCount() const;
    bool holdsMail() const; ///< Something waits for a session of this machine that is not there.
    Session *byId(std::string_view id) const;
    Session *byName(std::string_view name) const; ///< Live or offline.
    Session *byProcess(ProcessId process) const; ///< Live ones.
    Session *byClientSession(std::string_view clientSessionId) const; ///< Offline ones first: those may rejoin.
    Session *ofMailbox(MailboxId mailbox) const; ///< Live ones.
    const Mailbox *mailbox(MailboxId id) const;
    const Mailbox *mailboxByName(std::string_view name) const;
    std::vector<const Mailbox *> mailboxes() const;
    const Mailbox &human() const { return m_mailboxes.at(m_human); }

    /// The mailbox an address means. UnknownTarget with the nearest names, AmbiguousTarget with the candidates.
    Result<MailboxId> resolve(const Address &address) const;

Q_SIGNALS:
    void joined(const mesh::Session &session);
    void left(const mesh::Session &session);
    void changed(const mesh::Session &session);
    void retold(const mesh::Session &session); ///< What others see of it changed; nothing of it is to be stored.
    void mailboxChanged(const mesh::Mailbox &mailbox); ///< One of another machine is new, or has another name.

private:
    Result<Mailbox *> mailboxFor(const JoinRequest &request, Phrase &note);
    bool isFree(const Mailbox &mailbox, std::string_view root) const;
    Mailbox &addMailbox(std::string name, std::string root);
    Error taken(const Mailbox &mailbox) const;
    Result<MailboxId> resolveId(const std::string &prefix) const;
    Result<MailboxId> resolveAt(const Address &address) const;
    void rename(Mailbox &mailbox, std::string name);
    void makeLive(Session &session, const JoinRequest &request);

    std::function<Millis()> m_clock;
    std::function<Millis()> m_keepMillis;
    std::map<MailboxId, Mailbox> m_mailboxes;
    std::unordered_map<std::string, MailboxId> m_byName;
    std::unordered_map<std::string, std::unique_ptr<Session>> m_sessions;
    std::unordered_map<MailboxId, Session *> m_live;
    std::unordered_map<pid_t, Session *> m_byPid;
    std::map<std::string, std::string> m_machines; ///< Petnames of paired machines, by fingerprint.
    std::string m_ownMachine;
    MailboxId m_human = 0;
    MailboxId m_nextMailbox = 1;
};

} // namespace mesh
