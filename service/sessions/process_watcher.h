// SPDX-License-Identifier: MIT
#pragma once

#include "platform/process.h"
#include "platform/unique_fd.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <unordered_map>

namespace mesh {

/// Tells when processes end, without polling: one kernel descriptor each. On the event loop.
class ProcessWatcher : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// False: that very process is gone already; nothing will be told.
    bool watch(ProcessId process);
    void forget(ProcessId process);

Q_SIGNALS:
    void ended(mesh::ProcessId process);

private:
    struct Watch {
        ProcessId process;
        UniqueFd exit;
        std::unique_ptr<QSocketNotifier> notifier;
    };
    std::unordered_map<pid_t, Watch> m_watches;
};

} // namespace mesh
