// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace mesh {

/// Hands jobs from any thread to one worker, in order. The worker takes all that wait at once, so the lock is held for
/// a moment and whatever came meanwhile can share a sync.
template <typename Job>
class WorkQueue
{
public:
    /// False once closed: the job was not taken.
    bool push(Job &&job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            m_jobs.push_back(std::move(job));
        }
        m_ready.notify_one();
        return true;
    }
    /// Waits for jobs and takes all. Empty: closed, and everything before that was taken.
    std::vector<Job> takeAll()
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
        return std::exchange(m_jobs, {});
    }
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_ready.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::vector<Job> m_jobs;
    bool m_closed = false;
};

} // namespace mesh
