// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "sessions/process_watcher.h"
#include "sessions/registry.h"

#include <QObject>

#include <functional>
#include <string>

namespace mesh {

class Access;
class PostOffice;
class Store;

/// Joining and leaving as they concern more than the registry: the disk, the waiting messages, the watched processes.
class Membership : public QObject
{
    Q_OBJECT
public:
    struct Joined {
        std::string sessionId;
        bool already = false;
        bool rejoined = false;
        Phrase note;
        std::int64_t waiting = 0;
    };

    Membership(
        Registry &registry, Store &store, PostOffice &postOffice, const Access &access, std::function<Millis()> clock);

    /// Brings back the sessions whose processes still live. `done` comes when the registry is complete.
    void restore(std::function<void(const Status &)> done);
    /// Finds the project of `request.cwd`, joins, stores, hands over what waited. `done` comes after the sync.
    void join(JoinRequest request, std::function<void(Result<Joined>)> done);
    /// The end of a session that said goodbye; `done` comes after the sync.
    void leave(const std::string &sessionId, std::function<void(const Status &)> done);

    /// Looks whether another branch is checked out now where a session works.
    void lookAtBranch(const Session &session);

Q_SIGNALS:
    /// A session has left, and whoever asked for it has been told.
    void departed(const std::string &sessionId);

private:
    void joinWithRoot(JoinRequest request, std::function<void(Result<Joined>)> done);
    void save(const Session &session, std::string_view event);
    void ended(ProcessId process);

    Registry &m_registry;
    Store &m_store;
    PostOffice &m_postOffice;
    const Access &m_access;
    std::function<Millis()> m_clock;
    ProcessWatcher m_watcher;
};

} // namespace mesh
