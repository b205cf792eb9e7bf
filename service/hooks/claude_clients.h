// SPDX-License-Identifier: MIT
#pragma once

#include "hooks/claude_client.h"
#include "sessions/process_watcher.h"
#include "sessions/registry.h"

#include <QObject>

#include <memory>
#include <string>
#include <unordered_map>

namespace mesh {

/// All running Claude Codes that the service has heard of, joined or not. Keeps registry and clients in step: who joins
/// gets a queue, what a client does is its session's state.
class ClaudeClients : public QObject
{
    Q_OBJECT
public:
    ClaudeClients(Registry &registry, Store &store, PostOffice &postOffice, std::string defaultConfigFolder);

    /// The client of that process, made known if it was not. Null when the process has ended.
    ClaudeClient *client(ProcessId process);
    ClaudeClient *known(ProcessId process) const;

Q_SIGNALS:
    /// A client's own record says that it does something else now.
    void stirred(mesh::ProcessId process);

private:
    void joined(const Session &session);
    void left(const Session &session);
    void delivered(MailboxId mailbox, const Delivery &delivery);
    void stateChanged(const StateChange &change);
    void ended(ProcessId process);
    void follow(ClaudeClient &client);

    Registry &m_registry;
    Store &m_store;
    PostOffice &m_postOffice;
    std::string m_defaultConfigFolder;
    ProcessWatcher m_watcher;
    QFileSystemWatcher m_records; ///< Must outlive the clients.
    std::unordered_map<pid_t, std::unique_ptr<ClaudeClient>> m_clients;
};

} // namespace mesh
