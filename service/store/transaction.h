// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <cstddef>
#include <exception>
#include <functional>
#include <string>
#include <string_view>

namespace mesh {

class Database;
class Journals;

/// Thrown by a job that cannot go on for a reason of its own (no such mailbox): it is rolled back and fails with this
/// error.
class Refused : public std::exception
{
public:
    explicit Refused(Error error)
        : m_error(std::move(error))
        , m_what(m_error.message.english())
    {
    }
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return m_what.c_str(); }

private:
    Error m_error;
    std::string m_what;
};

/// What a write job works on; lives on the writer thread and only while the job runs. What a failed job did or said
/// here is taken back.
class Transaction
{
public:
    Transaction(Database &db, Journals &journals)
        : m_db(db)
        , m_journals(journals)
    {
    }

    Database &db() { return m_db; }
    /// One line for log.jsonl, written after the commit: a JSON object without newline. Its first member becomes `n`, a
    /// number that grows by one with each line.
    void log(std::string_view jsonObject);
    /// One line for inbound/<session-id>.jsonl, written after the commit. The inbox row must carry that session_id and
    /// delivered_at: from it the file is completed after a crash. Throws Refused if the id is no UUID.
    void inbound(const std::string &sessionId, std::string_view envelopeLine);

private:
    Database &m_db;
    Journals &m_journals;
};

struct WriteJob {
    /// On the writer thread, in the batch's transaction. Throwing (DatabaseError, Refused) takes back what it did. May
    /// be called a second time when another job of its batch failed: what it did before was taken back. Destroyed on
    /// that thread.
    std::function<void(Transaction &)> work;
    /// On the event loop, when the job is on disk (synced) or has failed.
    std::function<void(const Status &)> done;
    /// About how many bytes it writes: bounds what shares a sync.
    std::size_t weight = 0;
};

} // namespace mesh
