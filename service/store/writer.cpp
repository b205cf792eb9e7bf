// SPDX-License-Identifier: MIT
#include "store/writer.h"

#include "audit/journals.h"

#include <sqlite3.h>

#include <algorithm>
#include <iterator>

namespace mesh {

namespace {
// Bounded, so that the first of a burst does not wait for all of it, and the event loop gets its answers in portions.
constexpr std::size_t batchJobs = 1024;
constexpr std::size_t batchWeight = 16 << 20;
constexpr int checkpointPages = 4000;

/// Moves the next batch out of `jobs`, from `next` on.
std::vector<WriteJob> takeBatch(std::vector<WriteJob> &jobs, std::size_t &next)
{
    std::size_t end = next;
    for (std::size_t weight = 0; end < jobs.size() && end - next < batchJobs; ++end) {
        weight += jobs[end].weight;
        if (weight > batchWeight && end > next)
            break;
    }
    const auto first = jobs.begin() + static_cast<std::ptrdiff_t>(next);
    const auto last = jobs.begin() + static_cast<std::ptrdiff_t>(end);
    next = end;
    return {std::make_move_iterator(first), std::make_move_iterator(last)};
}
} // namespace

Writer::Writer(Database db, std::unique_ptr<Journals> journals, Events events)
    : m_db(std::move(db))
    , m_journals(std::move(journals))
    , m_events(std::move(events))
{
    const auto rememberSize = [](void *pages, sqlite3 *, const char *, int count) {
        *static_cast<int *>(pages) = count;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_db.handle(), rememberSize, &m_walPages);
    m_thread = std::thread([this] { loop(); });
}

Writer::~Writer()
{
    close();
}

void Writer::setLogLimit(std::int64_t bytes)
{
    m_journals->setLogLimit(bytes);
}

void Writer::close()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

void Writer::loop()
{
    for (auto jobs = m_queue.takeAll(); !jobs.empty(); jobs = m_queue.takeAll()) {
        for (std::size_t next = 0; next < jobs.size();)
            commitBatch(takeBatch(jobs, next));
    }
    m_journals->close(m_db);
    checkpoint();
}

void Writer::commitBatch(Batch batch)
{
    const Journals::Mark begin = m_journals->mark();
    std::vector<Status> results;
    results.reserve(batch.size());
    const Status committed = runBatch(batch, results);
    setProblem(committed ? Phrase() : committed.error().message);

    std::vector<Finished> finished;
    finished.reserve(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i)
        finished.push_back({std::move(batch[i].done), committed ? std::move(results[i]) : committed});
    batch.clear(); // What the jobs hold ends here, not on the event loop.
    m_events.finished(std::move(finished)); // It is on disk: nobody has to wait for the files made from it.
    if (committed)
        m_journals->afterCommit(m_db);
    else
        m_journals->takeBack(begin);
    checkpointIfDue();
}

/// The transaction as a whole; `results` gets what became of each job and counts only if it succeeds.
Status Writer::runBatch(Batch &batch, std::vector<Status> &results)
{
    const Journals::Mark begin = m_journals->mark();
    try {
        m_db.run("BEGIN IMMEDIATE");
        if (runTogether(batch)) {
            results.assign(batch.size(), Done {});
        } else {
            m_journals->takeBack(begin);
            rollBack();
            m_db.run("BEGIN IMMEDIATE");
            for (WriteJob &job : batch) {
                results.push_back(runAlone(job));
                if (!m_db.inTransaction()) // The disk failed under the job, and SQLite took everything back.
                    return results.back().error();
            }
        }
        m_journals->beforeCommit(m_db);
        m_db.run("COMMIT");
        return Done {};
    } catch (const DatabaseError &error) {
        rollBack();
        return toError(error, m_db.path());
    }
}

/// Without savepoints, which copy every page that a job touches: nearly always all jobs succeed. False if one did not.
bool Writer::runTogether(Batch &batch)
{
    try {
        for (WriteJob &job : batch) {
            Transaction transaction(m_db, *m_journals);
            job.work(transaction);
        }
        return m_db.inTransaction();
    } catch (const std::exception &) {
        return false;
    }
}

/// Such that its failure takes back this job only.
Status Writer::runAlone(WriteJob &job)
{
    const Journals::Mark begin = m_journals->mark();
    m_db.run("SAVEPOINT job");
    Status status = Done {};
    try {
        Transaction transaction(m_db, *m_journals);
        job.work(transaction);
    } catch (const Refused &refused) {
        status = refused.error();
    } catch (const DatabaseError &error) {
        status = toError(error, m_db.path());
    } catch (const std::exception &error) {
        status = Error {Reason::Internal, phrase("A change to the store failed: %1.", error.what()), {}, {}};
    }
    if (!m_db.inTransaction())
        return status ? Status(Error {Reason::Internal, phrase("A job ended the store's transaction."), {}, {}})
                      : status;
    if (!status) {
        m_db.run("ROLLBACK TO job");
        m_journals->takeBack(begin);
    }
    m_db.run("RELEASE job");
    return status;
}

void Writer::rollBack()
{
    try {
        if (m_db.inTransaction())
            m_db.run("ROLLBACK");
    } catch (const DatabaseError &) {
        // The transaction is gone either way, and the caller reports what led here.
    }
}

void Writer::checkpointIfDue()
{
    if (m_walPages < m_checkpointedPages)
        m_checkpointedPages = 0;
    if (m_walPages - m_checkpointedPages < checkpointPages)
        return;
    checkpoint();
    m_checkpointedPages = m_walPages;
}

void Writer::checkpoint()
{
    // Passive: waits for nobody; what a reader still needs stays for the next time. A full disk shows at the next
    // commit.
    sqlite3_wal_checkpoint_v2(m_db.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Writer::setProblem(const Phrase &sentence)
{
    if (m_problem != !sentence.empty())
        m_events.problem("store", sentence);
    m_problem = !sentence.empty();
}

} // namespace mesh
