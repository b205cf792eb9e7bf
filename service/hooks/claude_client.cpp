// SPDX-License-Identifier: MIT
#include "hooks/claude_client.h"

#include "dispatch/connection.h"
#include "hooks/wake_frame.h"
#include "protocol/names.h"
#include "safety/display.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <chrono>

namespace mesh {
namespace {

Q_LOGGING_CATEGORY(hookLog, "mesh.hooks")

/// The client writes its transcript in batches, up to 180 ms after it has said that it is idle (seen with 2.1.330); on
/// a busy machine up to some seconds.
constexpr std::chrono::milliseconds untilWritten {600};
constexpr int looksBeforeLost = 4; ///< After a turn, untilWritten apart; then what has no proof is offered again.
constexpr std::chrono::milliseconds longestBetweenLooks {10'000}; ///< While a tool runs.

} // namespace

ClaudeClient::ClaudeClient(ProcessId process, std::string defaultConfigFolder, QFileSystemWatcher &records,
    Store &store, PostOffice &postOffice)
    : m_process(process)
    , m_configFolder(std::move(defaultConfigFolder))
    , m_store(store)
    , m_postOffice(postOffice)
    , m_records(records)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &ClaudeClient::settle);
    connect(&m_doorbell, &Doorbell::ring, this, &ClaudeClient::ring);
    connect(&m_records, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
        if (path == recordFile())
            readRecord();
    });
    connect(&m_records, &QFileSystemWatcher::directoryChanged, this, [this](const QString &path) {
        if (!m_hasRecord && path == recordFolder())
            watchRecord();
    });
    watchRecord();
}

ClaudeClient::~ClaudeClient()
{
    if (m_records.files().contains(recordFile()))
        m_records.removePath(recordFile());
}

QString ClaudeClient::recordFolder() const
{
    return QString::fromStdString(m_configFolder + "/sessions");
}
QString ClaudeClient::recordFile() const
{
    return QStringLiteral("%1/%2.json").arg(recordFolder()).arg(m_process.pid);
}

bool ClaudeClient::learn(const std::string &clientSessionId, const std::string &transcript)
{
    const bool changed = isUuid(clientSessionId) && clientSessionId != m_clientSessionId;
    if (changed)
        m_clientSessionId = clientSessionId;
    if (!transcript.empty())
        m_transcript = transcript;
    if (auto config = configFolderOf(transcript); !config.empty() && config != m_configFolder) {
        if (m_records.files().contains(recordFile()))
            m_records.removePath(recordFile());
        m_configFolder = std::move(config);
        m_hasRecord = false;
    }
    if (!m_hasRecord)
        watchRecord();
    return changed;
}

void ClaudeClient::watchRecord()
{
    if (QFileInfo(recordFile()).isFile()) {
        if (!m_records.files().contains(recordFile()))
            m_records.addPath(recordFile());
        readRecord();
    } else if (QFileInfo(recordFolder()).isDir() && !m_records.directories().contains(recordFolder())) {
        m_records.addPath(recordFolder()); // Tells when the client has written it.
    }
}

void ClaudeClient::readRecord()
{
    const auto record = readClientRecord(recordFile().toStdString(), m_process);
    if (!record)
        return;
    m_hasRecord = record->activity.has_value();
    m_isInteractive = record->interactive;
    m_messagingSocket = record->interactive ? std::string() : record->messagingSocket;
    if (!record->sessionId.empty() && m_clientSessionId.empty()) {
        m_clientSessionId = record->sessionId;
        Q_EMIT clientSessionIdChanged();
    }
    if (!record->activity)
        return;
    const auto before = m_activity;
    setActivity(*record->activity);
    if (*record->activity == Activity::Idle)
        turnEnds();
    else if (*record->activity == Activity::Busy && before == Activity::Idle)
        m_quiet = false; // Its hook comes next, and says what kind of turn it is.
    ringIfNeeded();
    Q_EMIT stirred();
}

void ClaudeClient::setActivity(Activity activity)
{
    if (m_activity == activity)
        return;
    m_activity = activity;
    Q_EMIT activityChanged();
}

void ClaudeClient::join(MailboxId mailbox)
{
    if (m_queue)
        return;
    m_queue = std::make_unique<ModelQueue>(m_store, m_postOffice, mailbox);
    connect(m_queue.get(), &ModelQueue::changed, this, &ClaudeClient::ringIfNeeded);
    m_queue->load(m_transcript);
}

void ClaudeClient::leave()
{
    m_queue.reset();
    m_doorbell.answered();
}

void ClaudeClient::turnBegins()
{
    m_turnRuns = true;
    m_calls.erase(std::string());
    m_quiet = false;
    m_preambleGiven = false;
    m_settling.stop();
    m_doorbell.answered();
    if (!m_hasRecord)
        setActivity(Activity::Busy);
}

void ClaudeClient::turnGoesOn()
{
    m_turnRuns = true;
    m_quiet = false;
    m_settling.stop();
    confirmSoon();
    if (!m_hasRecord)
        setActivity(Activity::Busy);
}

void ClaudeClient::confirmSoon()
{
    if (!m_queue || !m_queue->hasClaims())
        return;
    m_queue->confirm(false, [] {});
    confirmAfter(untilWritten);
}

/// When what the client writes now is on disk: the tool that begins may run for long.
void ClaudeClient::confirmAfter(std::chrono::milliseconds wait)
{
    QTimer::singleShot(wait, this, [this, wait] {
        if (!m_queue || !m_queue->hasClaims())
            return;
        m_queue->confirm(false, [] {});
        if (m_turnRuns && wait < longestBetweenLooks)
            confirmAfter(2 * wait);
    });
}

void ClaudeClient::turnEnds()
{
    m_turnRuns = false;
    m_calls.erase(std::string()); // Subagents may go on in the background.
    if (!m_hasRecord)
        setActivity(Activity::Idle);
    if (m_settling.isActive() || m_quiet)
        return;
    m_looksLeft = looksBeforeLost;
    m_settling.start(untilWritten);
}

std::vector<std::string> ClaudeClient::openCalls() const
{
    std::vector<std::string> tools;
    for (const auto &[agent, calls] : m_calls)
        tools.insert(tools.end(), calls.begin(), calls.end());
    return tools;
}

void ClaudeClient::setPaused(bool paused)
{
    if (m_isPaused == paused)
        return;
    m_isPaused = paused;
    Q_EMIT activityChanged();
    if (paused)
        m_doorbell.update(false, 0);
    else
        ringIfNeeded();
}

void ClaudeClient::setWaitingForPermission()
{
    if (!m_hasRecord)
        setActivity(Activity::Waiting);
}

void ClaudeClient::settle()
{
    const auto quiet = [this, guard = QPointer(this)] {
        if (!guard || m_turnRuns)
            return;
        m_quiet = true;
        ringIfNeeded();
    };
    if (!m_queue || !m_queue->hasClaims())
        return quiet();
    if (--m_looksLeft == 0)
        return m_queue->confirm(true, quiet);
    m_queue->confirm(false, [this, guard = QPointer(this), quiet] {
        if (!guard || m_turnRuns)
            return;
        if (m_queue && m_queue->hasClaims())
            m_settling.start(untilWritten);
        else
            quiet();
    });
}

void ClaudeClient::claim(std::function<void(std::string)> done)
{
    if (!m_queue)
        return done({});
    const bool withPreamble = !m_preambleGiven;
    m_queue->claim(
        m_transcript, withPreamble, [this, guard = QPointer(this), done = std::move(done)](std::string text) {
            if (guard && !text.empty())
                m_preambleGiven = true;
            done(std::move(text));
        });
}

void ClaudeClient::finish(std::function<void()> done)
{
    m_settling.stop();
    m_doorbell.answered();
    if (m_queue && m_queue->hasClaims())
        m_queue->confirm(true, std::move(done));
    else
        done();
}

void ClaudeClient::ringIfNeeded()
{
    if (m_queue && !m_isPaused && (m_monitor || !m_messagingSocket.empty()))
        m_doorbell.update(m_quiet && !m_turnRuns, m_queue->waiting());
}

void ClaudeClient::ring()
{
    qCDebug(hookLog) << "waking" << m_process.pid << (m_monitor ? "by its monitor" : "by its inbox socket");
    if (m_monitor)
        m_monitor->notify("ring", {{"text", doorbell(m_queue->senders(), m_queue->waiting())}});
    else if (!m_messagingSocket.empty()) {
        if (auto woken = sendWakeFrame(m_messagingSocket, m_process, m_clientSessionId, ++m_wakes); !woken)
            qCWarning(hookLog) << woken.error().message.english().c_str();
    }
}

} // namespace mesh
