// SPDX-License-Identifier: MIT
#include "store/reader.h"

#include "store/transaction.h"

namespace mesh {

Reader::Reader(Database db)
    : m_db(std::move(db))
    , m_thread([this] { loop(); })
{
}

void Reader::close()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

void Reader::loop()
{
    for (auto jobs = m_queue.takeAll(); !jobs.empty(); jobs = m_queue.takeAll()) {
        for (Job &job : jobs) {
            job.finished(run(job));
            job = {}; // What it holds ends now, not when the next question comes.
        }
    }
}

Status Reader::run(const Job &job)
{
    Status status = Done {};
    try {
        m_db.run("BEGIN");
        job.work(m_db);
    } catch (const Refused &refused) {
        status = refused.error();
    } catch (const DatabaseError &error) {
        status = toError(error, m_db.path());
    } catch (const std::exception &error) {
        status = Error {Reason::Internal, phrase("A question to the store failed: %1.", error.what()), {}, {}};
    }
    try {
        if (m_db.inTransaction())
            m_db.run("COMMIT");
    } catch (const DatabaseError &error) {
        status = toError(error, m_db.path());
    }
    return status;
}

} // namespace mesh
