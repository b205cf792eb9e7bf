// SPDX-License-Identifier: MIT
#include "sessions/process_watcher.h"

#include "platform/process_watch.h"

namespace mesh {

bool ProcessWatcher::watch(ProcessId process)
{
    if (const auto known = m_watches.find(process.pid); known != m_watches.end() && known->second.process == process)
        return true;
    auto exit = openProcessExit(process);
    if (!exit)
        return false;
    auto notifier = std::make_unique<QSocketNotifier>(exit->get(), QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, this, [this, process] {
        forget(process);
        Q_EMIT ended(process);
    });
    m_watches.insert_or_assign(process.pid, Watch {process, std::move(*exit), std::move(notifier)});
    return true;
}

void ProcessWatcher::forget(ProcessId process)
{
    const auto known = m_watches.find(process.pid);
    if (known == m_watches.end() || known->second.process != process)
        return;
    // The notifier may be the one that is calling us: it is switched off now and deleted by the event loop.
    known->second.notifier->setEnabled(false);
    known->second.notifier.release()->deleteLater();
    m_watches.erase(known);
}

} // namespace mesh
