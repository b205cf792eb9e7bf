// SPDX-License-Identifier: MIT
#include "intercept/stopper.h"

#include "intercept/stop_tools.h"
#include "platform/held_process.h"

#include <QTimer>

#include <csignal>
#include <utility>

namespace mesh {
namespace {

struct Aborted {
    std::vector<ProcessId> processes; ///< Told to end.
    Continuation continuation;
};

Aborted beginAbort(const DataFolder &folder, const ProcessTree &tree, ProcessId client)
{
    // The signal waits until the process goes on, so it ends before it does anything else.
    auto processes = signalRecorded(folder, tree, client, SIGTERM);
    return {std::move(processes), continueRecorded(folder, tree, client)};
}

/// True if one had to be killed.
bool killSurvivors(const ProcessTree &tree, const std::vector<ProcessId> &processes)
{
    bool killed = false;
    for (const auto &process : processes) {
        const auto held = HeldProcess::open(process);
        if (held && isOurs(tree, process))
            killed = (*held).send(SIGKILL) || killed;
    }
    return killed;
}

} // namespace

Stopper::Stopper(const DataFolder &folder, const ProcessTree &tree)
    : m_folder(folder)
    , m_tree(tree)
{
}

Stopper::~Stopper()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

template <typename Work, typename Done>
void Stopper::run(Work work, Done done)
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { loop(); });
    m_queue.push([this, work = std::move(work), done = std::move(done)]() mutable {
        post([result = work(), done = std::move(done)]() mutable { done(std::move(result)); });
    });
}

void Stopper::post(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void Stopper::loop()
{
    for (auto jobs = m_queue.takeAll(); !jobs.empty(); jobs = m_queue.takeAll()) {
        for (auto &job : jobs)
            job();
    }
}

void Stopper::stop(Order order, std::function<void(Outcome)> done)
{
    run([this, order = std::move(order)] { return stopTools(m_folder, m_tree, order); }, std::move(done));
}

void Stopper::recordTools(ProcessId client, std::function<void(std::vector<ProcessId>)> done)
{
    StopOrder order;
    order.client = client;
    run([this, order = std::move(order)] { return findTools(m_tree, order); }, std::move(done));
}

void Stopper::resume(
    std::optional<ProcessId> client, std::vector<ProcessId> leaders, std::function<void(Continuation)> done)
{
    run([this, client, leaders = std::move(leaders)] { return continueTools(m_folder, m_tree, client, leaders); },
        std::move(done));
}

void Stopper::abort(ProcessId client, std::function<void(Continuation)> done)
{
    run([this, client] { return beginAbort(m_folder, m_tree, client); },
        [this, done = std::move(done)](Aborted aborted) mutable {
            auto told = [continuation = std::move(aborted.continuation), done = std::move(done)](
                            bool) mutable { done(std::move(continuation)); };
            if (aborted.processes.empty())
                return told(false);
            auto *const grace = new QTimer(this);
            grace->setSingleShot(true);
            connect(grace, &QTimer::timeout, this,
                [this, grace, processes = std::move(aborted.processes), told = std::move(told)]() mutable {
                    grace->deleteLater();
                    run([this, processes = std::move(processes)] { return killSurvivors(m_tree, processes); },
                        std::move(told));
                });
            grace->start(abortGraceMs);
        });
}

} // namespace mesh
