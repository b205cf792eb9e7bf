// SPDX-License-Identifier: MIT
#pragma once

#include "intercept/stop_order.h"
#include "platform/data_folder.h"
#include "platform/process_tree.h"
#include "platform/stop_record.h"
#include "store/work_queue.h"

#include <QObject>

#include <functional>
#include <optional>
#include <thread>
#include <vector>

namespace mesh {

/// Stops and continues the tools of sessions, on a thread of its own that begins with the first order: orders are
/// carried out one after the other, and no wait for a process holds up the event loop. On the event loop, where the
/// answers come as well. At its end what was ordered is still done, but no answer comes any more, and an abort's last
/// step is left out.
class Stopper : public QObject
{
    Q_OBJECT
public:
    using Order = StopOrder;
    using Outcome = StopOutcome;

    /// How long an aborted process may take for its own end.
    static constexpr int abortGraceMs = 2000;

    /// Both must outlive it.
    Stopper(const DataFolder &folder, const ProcessTree &tree);
    ~Stopper() override;

    /// stopTools() there. Nothing stopped: nothing is left changed.
    void stop(Order order, std::function<void(Outcome)> done);
    /// findTools() there: to be asked while a call is open, for Order::backgroundTools.
    void recordTools(ProcessId client, std::function<void(std::vector<ProcessId>)> done);
    /// continueTools() there.
    void resume(
        std::optional<ProcessId> client, std::vector<ProcessId> leaders, std::function<void(Continuation)> done);
    /// Ends what the records of that client name: told to end, continued so that it can, killed if it lives on after
    /// abortGraceMs. `done` comes then.
    void abort(ProcessId client, std::function<void(Continuation)> done);

private:
    /// `work` on the thread, then `done` with its result here.
    template <typename Work, typename Done>
    void run(Work work, Done done);
    void post(std::function<void()> answer); ///< From the thread to the event loop.
    void loop();

    const DataFolder &m_folder;
    const ProcessTree &m_tree;
    WorkQueue<std::function<void()>> m_queue;
    std::thread m_thread;
};

} // namespace mesh
