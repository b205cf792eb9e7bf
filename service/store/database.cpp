// SPDX-License-Identifier: MIT
#include "store/database.h"

#include <cerrno>
#include <sqlite3.h>

namespace mesh {

namespace {
int openFlags(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Database::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    }
    return 0;
}
} // namespace

bool DatabaseError::isCorruption() const
{
    return primary() == SQLITE_CORRUPT || primary() == SQLITE_NOTADB;
}

Error toError(const DatabaseError &error, const std::string &path)
{
    const std::string reason = error.what();
    switch (error.primary()) {
    case SQLITE_FULL:
        return {Reason::DiskFull, phrase("The disk that holds %1 is full.", path),
            phrase("Make room on it, then try again."), {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Reason::StorageFailed, phrase("%1 is held by another program.", path),
            phrase("Close what has it open (a sqlite3 shell, a backup), then try again."), {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Reason::StorageFailed, phrase("%1 is damaged: %2.", path, reason),
            phrase("Restart the service: it sets the file aside and takes the last snapshot."), {}};
    case SQLITE_IOERR:
        return {Reason::StorageFailed, phrase("The disk failed below %1: %2.", path, reason),
            phrase("Look at the system's log for errors of that disk."), {}};
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Reason::StorageFailed, phrase("%1 cannot be written: %2.", path, reason),
            phrase("Check that the folder and its files belong to you and that its disk is mounted for writing."), {}};
    default:
        return {Reason::StorageFailed, phrase("%1 could not be used: %2.", path, reason), {}, {}};
    }
}

void Database::CloseHandle::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Database::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(const std::string &path, Mode mode)
    : m_path(path)
{
    sqlite3 *handle = nullptr;
    // One thread at a time uses a connection, so SQLite need not lock it.
    const int code = sqlite3_open_v2(path.c_str(), &handle, openFlags(mode) | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        throw DatabaseError(code, handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    sqlite3_extended_result_codes(handle, 1);
}

void Database::execute(const std::string &sql)
{
    if (const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

int Database::changes() const
{
    return sqlite3_changes(handle());
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(handle());
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

sqlite3_stmt *Database::prepare(std::string_view sql, unsigned flags)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), flags, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return statement;
}

void Database::fail(int code) const
{
    // Where SQLite makes its shared memory, it calls a full disk a failing one.
    const int system = sqlite3_system_errno(handle());
    const bool isFull = (code & 0xff) == SQLITE_IOERR && (system == ENOSPC || system == EDQUOT);
    throw DatabaseError(isFull ? SQLITE_FULL : code, sqlite3_errmsg(handle()));
}

Query::Query(Prepare, Database &db, std::string_view sql)
    : m_db(&db)
    , m_statement(nullptr)
    , m_busy(nullptr)
{
    auto found = db.m_statements.find(sql);
    if (found == db.m_statements.end()) {
        auto cached = std::make_unique<Database::Cached>();
        cached->statement.reset(db.prepare(sql, SQLITE_PREPARE_PERSISTENT));
        found = db.m_statements.emplace(sql, std::move(cached)).first;
    }
    Database::Cached &cached = *found->second;
    if (cached.busy) { // A query within a query of the same text.
        m_statement = db.prepare(sql, 0);
        return;
    }
    m_statement = cached.statement.get();
    m_busy = &cached.busy;
    cached.busy = true;
}

Query::~Query()
{
    if (!m_busy) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement); // Ends its read; an error was thrown by step() already.
    sqlite3_clear_bindings(m_statement); // Texts that were not copied end with their owners.
    *m_busy = false;
}

void Query::fail() const
{
    m_db->fail(sqlite3_extended_errcode(m_db->handle()));
}

void Query::bind(int index, std::nullptr_t)
{
    if (sqlite3_bind_null(m_statement, index) != SQLITE_OK)
        fail();
}

void Query::bindInteger(int index, std::int64_t value)
{
    if (sqlite3_bind_int64(m_statement, index, value) != SQLITE_OK)
        fail();
}

void Query::bind(int index, std::string_view text)
{
    const char *bytes = text.data() ? text.data() : ""; // A null pointer would bind NULL.
    const auto lifetime = m_copyTexts ? SQLITE_TRANSIENT : SQLITE_STATIC;
    if (sqlite3_bind_text64(m_statement, index, bytes, text.size(), lifetime, SQLITE_UTF8) != SQLITE_OK)
        fail();
}

void Query::bind(int index, Blob blob)
{
    const char *bytes = blob.bytes.data() ? blob.bytes.data() : "";
    const auto lifetime = m_copyTexts ? SQLITE_TRANSIENT : SQLITE_STATIC;
    if (sqlite3_bind_blob64(m_statement, index, bytes, blob.bytes.size(), lifetime) != SQLITE_OK)
        fail();
}

bool Query::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    fail();
}

Query &Query::rewind()
{
    sqlite3_reset(m_statement);
    return *this;
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Query::text(int column) const
{
    // As stored: nothing here is UTF-16, so this converts no text, and a BLOB's bytes come as they are.
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<std::int64_t> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Query::optionalString(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(string(column));
}

} // namespace mesh
