// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/connection.h"
#include "hooks/client_record.h"
#include "hooks/doorbell.h"
#include "hooks/model_queue.h"
#include "platform/process.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mesh {

class PostOffice;
class Store;

/// One running Claude Code: what it does now, where its transcript and its record are, and, while it is on the mesh,
/// what waits for its model. Known from its first hook or its monitor on; ends with its process.
class ClaudeClient : public QObject
{
    Q_OBJECT
public:
    /// `records` is shared by all clients: the kernel grants a user few inotify instances.
    ClaudeClient(ProcessId process, std::string defaultConfigFolder, QFileSystemWatcher &records, Store &store,
        PostOffice &postOffice);
    ~ClaudeClient() override;

    ProcessId process() const { return m_process; }
    const std::string &clientSessionId() const { return m_clientSessionId; } ///< UUID or empty.
    const std::string &transcript() const { return m_transcript; }
    Activity activity() const { return m_isPaused ? Activity::Paused : m_activity; }
    bool isAskingForPermission() const { return m_activity == Activity::Waiting; }
    bool hasMonitor() const { return !m_monitor.isNull(); }
    /// Its own record says so: in a terminal, and not started with -p.
    bool isInteractive() const { return m_isInteractive; }
    ModelQueue *queue() const { return m_queue.get(); } ///< Null while it is not on the mesh.

    /// Claims of a hook's input. Whether its session's own id changed.
    bool learn(const std::string &clientSessionId, const std::string &transcript);
    void setMonitor(Connection &connection)
    {
        m_monitor = &connection;
        ringIfNeeded();
    }
    void join(MailboxId mailbox);
    void leave();

    void turnBegins();
    void turnGoesOn(); ///< A tool ran in the main conversation.
    void turnEnds();
    void setWaitingForPermission();
    /// A tool call that was let through, of the main conversation (`agent` empty) or a subagent's; and the end of all
    /// that one of them had begun.
    void callBegins(const std::string &tool, const std::string &agent) { m_calls[agent].push_back(tool); }
    void callsEnd(const std::string &agent) { m_calls.erase(agent); }
    std::vector<std::string> openCalls() const; ///< Their tools.
    bool isInCall() const { return m_calls.contains(std::string()); } ///< Of the main conversation.
    /// While it is paused nothing wakes it.
    void setPaused(bool paused);
    /// Text for the model, with our line about it before the first batch of a turn.
    void claim(std::function<void(std::string)> done);
    /// The process has ended and written all it will: the last look for proof, then `done`.
    void finish(std::function<void()> done);

Q_SIGNALS:
    void activityChanged();
    void clientSessionIdChanged();
    void stirred(); ///< Its record changed: it does something else now.

private:
    QString recordFolder() const;
    QString recordFile() const;
    void watchRecord();
    void readRecord();
    void setActivity(Activity activity);
    void settle();
    void confirmSoon();
    void confirmAfter(std::chrono::milliseconds wait);
    void ringIfNeeded();
    void ring();

    const ProcessId m_process;
    std::string m_configFolder;
    std::string m_clientSessionId;
    std::string m_transcript;
    std::string m_messagingSocket;
    Activity m_activity = Activity::Idle;
    bool m_hasRecord = false;
    bool m_isInteractive = false;
    bool m_turnRuns = false;
    bool m_quiet = true; ///< No turn runs and what the last one wrote has been looked at.
    bool m_preambleGiven = false;
    bool m_isPaused = false;
    std::map<std::string, std::vector<std::string>> m_calls; ///< By subagent.
    int m_wakes = 0;
    int m_looksLeft = 0; ///< For proof, since the turn has ended.
    QPointer<Connection> m_monitor;
    std::unique_ptr<ModelQueue> m_queue;
    Store &m_store;
    PostOffice &m_postOffice;
    Doorbell m_doorbell;
    QTimer m_settling;
    QFileSystemWatcher &m_records;
};

} // namespace mesh
