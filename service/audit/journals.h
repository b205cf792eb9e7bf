// SPDX-License-Identifier: MIT
#pragma once

#include "audit/audit_log.h"
#include "audit/inbound_files.h"

#include <string>
#include <string_view>
#include <vector>

namespace mesh {

class DataFolder;
class Database;

/// The files beside the database: log.jsonl and inbound/. The database is the truth: what jobs say here is staged, kept
/// in the transaction where no table holds it already, and appended after the commit. A failing append is a problem,
/// never a failing message: the files are completed from the database at the next chance. For one thread at a time,
/// except setLogLimit().
class Journals
{
public:
    Journals(const DataFolder &folder, std::int64_t logLimit, RenderEnvelope render, ProblemReport report)
        : m_log(folder, logLimit, report)
        , m_inbound(folder, std::move(render), report)
    {
    }

    /// At start: cuts torn last lines and appends what the files lack. `problems` gets a sentence if the log knows more
    /// than the database. Throws DatabaseError.
    void completeAll(Database &db, std::vector<Phrase> &problems);

    void log(std::string_view jsonObject) { m_log.stage(jsonObject); }
    void inbound(const std::string &sessionId, std::string_view line) { m_inbound.stage(sessionId, line); }

    /// Where a job's lines begin; takeBack() forgets what was staged since.
    struct Mark {
        AuditLog::Mark log;
        std::size_t inbound;
    };
    Mark mark() const { return {m_log.mark(), m_inbound.mark()}; }
    void takeBack(const Mark &mark);

    void beforeCommit(Database &db) { m_log.keep(db); } ///< In the transaction. Throws DatabaseError.
    void afterCommit(Database &db); ///< Appends what was staged; never throws.
    void close(Database &db) { m_log.close(db); }

    void setLogLimit(std::int64_t bytes) { m_log.setLimit(bytes); } ///< From any thread.

private:
    AuditLog m_log;
    InboundFiles m_inbound;
};

} // namespace mesh
