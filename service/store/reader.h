// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "store/work_queue.h"

#include <functional>
#include <thread>

namespace mesh {

/// The thread that answers questions, on a read-only connection. Constructor, push() and close() may be called from one
/// other thread.
class Reader
{
public:
    struct Job {
        std::function<void(Database &)> work; ///< In a transaction: it sees one state.
        std::function<void(Status)> finished; ///< Both are called on the reader thread, once, and end there.
    };

    explicit Reader(Database db); ///< Starts the thread.
    ~Reader() { close(); }

    bool push(Job &&job) { return m_queue.push(std::move(job)); } ///< False once closed.
    void close(); ///< Finishes what is queued, joins.

private:
    void loop();
    Status run(const Job &job);

    Database m_db;
    WorkQueue<Job> m_queue;
    std::thread m_thread; ///< Last: it uses all of the above.
};

} // namespace mesh
