// SPDX-License-Identifier: MIT
#pragma once

#include "audit/problem_report.h"
#include "store/database.h"
#include "store/transaction.h"
#include "store/work_queue.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace mesh {

class Journals;

/// The thread that changes presence.db and the files completed from it: group commit. All that waits becomes one
/// transaction and one sync, up to a bound. Constructor, push() and close() may be called from one other thread.
class Writer
{
public:
    struct Finished {
        std::function<void(const Status &)> done;
        Status status;
    };
    /// Called on the writer thread.
    struct Events {
        std::function<void(std::vector<Finished>)> finished; ///< One batch, in the order of push().
        ProblemReport problem;
    };

    /// Starts the thread. `journals` has been completed.
    Writer(Database db, std::unique_ptr<Journals> journals, Events events);
    ~Writer();

    bool push(WriteJob &&job) { return m_queue.push(std::move(job)); } ///< False once closed.
    void setLogLimit(std::int64_t bytes);
    void close(); ///< Finishes what is queued, checkpoints, joins.

private:
    using Batch = std::vector<WriteJob>;

    void loop();
    void commitBatch(Batch batch);
    Status runBatch(Batch &batch, std::vector<Status> &results);
    bool runTogether(Batch &batch);
    Status runAlone(WriteJob &job);
    void rollBack();
    void checkpointIfDue();
    void checkpoint();
    void setProblem(const Phrase &sentence);

    Database m_db;
    std::unique_ptr<Journals> m_journals;
    Events m_events;
    int m_walPages = 0; ///< Pages in the write-ahead log, as of the last commit.
    int m_checkpointedPages = 0; ///< The same at the last checkpoint; the log starts anew when no reader needs it.
    bool m_problem = false;
    WorkQueue<WriteJob> m_queue;
    std::thread m_thread; ///< Last: it uses all of the above.
};

} // namespace mesh
