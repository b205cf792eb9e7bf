// SPDX-License-Identifier: MIT
#pragma once

#include "audit/append_file.h"
#include "audit/problem_report.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

class DataFolder;
class Database;

/// log.jsonl, rotated by size. Each line begins with its number `n`, one more than the last line's. Lines go to the
/// table `journal` with the transaction that they tell of, then to the file; rows leave the table when the file is
/// synced. The newest row stays: it says which number comes next. For one thread at a time, except setLimit().
class AuditLog
{
public:
    AuditLog(const DataFolder &folder, std::int64_t limit, ProblemReport report);

    /// At start. `problems` gets a sentence if the file knows more than the database. Throws DatabaseError.
    void open(Database &db, std::vector<Phrase> &problems);

    void stage(std::string_view jsonObject);
    struct Mark {
        std::size_t bytes;
        std::int64_t next;
    };
    Mark mark() const { return {m_staged.size(), m_next}; }
    void takeBack(const Mark &mark);

    void keep(Database &db); ///< In the transaction. Throws DatabaseError.
    void append(Database &db); ///< After it; never throws.
    void close(Database &db); ///< Syncs, and prunes the table; never throws.

    void setLimit(std::int64_t bytes) { m_limit = bytes; } ///< From any thread.

private:
    Status complete(Database &db);
    Status openFile();
    Result<std::int64_t> lastNumber() const;
    Status appendLines(std::string_view lines);
    Status rotate();
    void syncIfDue();
    void failed(const Error &error);

    const DataFolder &m_folder;
    ProblemReport m_report;
    std::atomic<std::int64_t> m_limit;
    std::optional<AppendFile> m_file;
    std::string m_staged; ///< Lines of this batch.
    std::int64_t m_first = 1; ///< Number of the first of them.
    std::int64_t m_next = 1;
    std::int64_t m_pruneBefore = 0; ///< Rows of the table below this are on disk in the file.
    int m_unsyncedBatches = 0;
    std::int64_t m_unsyncedBytes = 0;
    bool m_behind = false; ///< The file lacks lines that the table has.
    std::chrono::steady_clock::time_point m_retryAt;
};

} // namespace mesh
