// SPDX-License-Identifier: MIT
#include "audit/audit_log.h"

#include "platform/data_folder.h"
#include "platform/storage_error.h"
#include "store/database.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>

namespace mesh {

namespace {
constexpr const char *logName = "log.jsonl";
constexpr int keptFiles = 3;
// How much may wait for the next sync of the file: it bounds the table, and a sync every now and then costs nothing.
constexpr int syncBatches = 256;
constexpr std::int64_t syncBytes = 4 << 20;

constexpr std::string_view numberPrefix = R"({"n":)";

std::optional<std::int64_t> numberOf(std::string_view line)
{
    if (!line.starts_with(numberPrefix))
        return std::nullopt;
    std::int64_t number = 0;
    const auto read = std::from_chars(line.data() + numberPrefix.size(), line.data() + line.size(), number);
    return read.ec == std::errc() ? std::optional(number) : std::nullopt;
}

/// `lines` without the first `count` of them.
std::string_view withoutFirst(std::string_view lines, std::int64_t count)
{
    for (; count > 0 && !lines.empty(); --count)
        lines.remove_prefix(std::min(lines.find('\n'), lines.size() - 1) + 1);
    return lines;
}

std::string rotatedName(int number)
{
    return number == 0 ? std::string(logName) : std::string(logName) + "." + std::to_string(number);
}

std::int64_t lineCount(std::string_view lines)
{
    return std::count(lines.begin(), lines.end(), '\n');
}
} // namespace

AuditLog::AuditLog(const DataFolder &folder, std::int64_t limit, ProblemReport report)
    : m_folder(folder)
    , m_report(std::move(report))
    , m_limit(limit)
{
}

void AuditLog::open(Database &db, std::vector<Phrase> &problems)
{
    std::int64_t kept = 0; // The last number that the database knows.
    if (Query newest(db, "SELECT batch, lines FROM journal ORDER BY batch DESC LIMIT 1"); newest.step())
        kept = newest.integer(0) + lineCount(newest.text(1)) - 1;
    m_next = m_first = kept + 1;
    if (const Status completed = complete(db); !completed) {
        failed(completed.error());
        return;
    }
    const auto last = lastNumber();
    if (last && *last > kept) {
        problems.push_back(
            countPhrase("%1 tells of %n later entries than presence.db: it is older than the log, and what "
                        "they tell of is missing.",
                *last - kept, m_folder.file(logName)));
        m_next = m_first = *last + 1;
    }
}

void AuditLog::stage(std::string_view jsonObject)
{
    m_staged.append(numberPrefix).append(std::to_string(m_next++));
    const std::string_view members = jsonObject.substr(1);
    if (members != "}")
        m_staged.push_back(',');
    m_staged.append(members).push_back('\n');
}

void AuditLog::takeBack(const Mark &mark)
{
    m_staged.resize(mark.bytes);
    m_next = mark.next;
}

void AuditLog::keep(Database &db)
{
    if (m_pruneBefore > 0)
        db.run("DELETE FROM journal WHERE batch < ?", m_pruneBefore);
    if (!m_staged.empty())
        db.run("INSERT INTO journal(batch, lines) VALUES(?, ?)", m_first, m_staged);
}

void AuditLog::append(Database &db)
{
    m_pruneBefore = 0; // Committed.
    Status status = Done {};
    if (m_behind) {
        if (std::chrono::steady_clock::now() >= m_retryAt)
            status = complete(db);
    } else if (!m_staged.empty()) {
        status = m_file->isThere() ? appendLines(m_staged) : complete(db); // What was synced is gone with the file.
    }
    if (!status)
        failed(status.error());
    else if (!m_behind && !m_staged.empty())
        syncIfDue();
    m_staged.clear();
    m_first = m_next;
}

void AuditLog::close(Database &db)
{
    try {
        if (m_behind || (m_file && !m_file->isThere()))
            m_behind = !complete(db);
        if (m_behind || !m_file || !m_file->sync())
            return;
        db.run("DELETE FROM journal WHERE batch < (SELECT max(batch) FROM journal)");
    } catch (const DatabaseError &) {
        // The rows stay, and the next start completes the file from them.
    }
}

Status AuditLog::openFile()
{
    auto file = AppendFile::open(m_folder, logName);
    if (!file)
        return file.error();
    m_file.emplace(std::move(*file));
    return Done {};
}

/// Of the last line written, also if that is in the file before; 0 if there is none, or none of ours.
Result<std::int64_t> AuditLog::lastNumber() const
{
    auto line = m_file->lastLine();
    if (line && line->empty() && m_folder.exists(rotatedName(1))) {
        auto before = AppendFile::open(m_folder, rotatedName(1));
        if (!before)
            return before.error();
        line = before->lastLine();
    }
    if (!line)
        return line.error();
    return numberOf(*line).value_or(0);
}

/// Appends what the table has and the file has not; clears m_behind.
Status AuditLog::complete(Database &db)
{
    if (const Status opened = openFile(); !opened)
        return opened;
    if (const Status cut = m_file->cutTornEnd(); !cut)
        return cut;
    const auto last = lastNumber();
    if (!last)
        return last.error();
    try {
        Query rows(db, "SELECT batch, lines FROM journal ORDER BY batch");
        while (rows.step()) {
            const std::int64_t first = rows.integer(0);
            const std::string_view missing = withoutFirst(rows.text(1), *last + 1 - first);
            if (missing.empty())
                continue;
            if (const Status appended = appendLines(missing); !appended)
                return appended;
        }
    } catch (const DatabaseError &error) {
        return toError(error, db.path());
    }
    if (m_behind)
        m_report("log", {});
    m_behind = false;
    return Done {};
}

Status AuditLog::appendLines(std::string_view lines)
{
    const auto bytes = static_cast<std::int64_t>(lines.size());
    if (m_file->size() > 0 && m_file->size() + bytes > m_limit) {
        if (const Status rotated = rotate(); !rotated)
            return rotated;
    }
    ++m_unsyncedBatches;
    m_unsyncedBytes += bytes;
    return m_file->append(lines);
}

Status AuditLog::rotate()
{
    if (const Status synced = m_file->sync(); !synced) // Nobody syncs it later.
        return synced;
    for (int number = keptFiles; number > 0; --number) {
        const std::string from = rotatedName(number - 1);
        if (::renameat(m_folder.fd(), from.c_str(), m_folder.fd(), rotatedName(number).c_str()) != 0 && errno != ENOENT)
            return storageError(phrase("rename %1", m_folder.file(from)), errno);
    }
    return openFile();
}

void AuditLog::syncIfDue()
{
    if (m_unsyncedBatches < syncBatches && m_unsyncedBytes < syncBytes)
        return;
    m_unsyncedBatches = 0;
    m_unsyncedBytes = 0;
    if (const Status synced = m_file->sync(); !synced) {
        failed(synced.error());
        return;
    }
    m_pruneBefore = m_first;
}

void AuditLog::failed(const Error &error)
{
    if (!m_behind)
        m_report("log",
            phrase("%1 No message is lost; log.jsonl is completed when it can be written again.", error.message));
    m_behind = true;
    m_retryAt = std::chrono::steady_clock::now() + AppendFile::retryAfter;
}

} // namespace mesh
