// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace mesh {

class Database;

/// What SQLite said. Thrown only inside the store's threads; at their boundary it becomes an Error.
class DatabaseError : public std::runtime_error
{
public:
    DatabaseError(int code, const std::string &message)
        : std::runtime_error(message)
        , m_code(code)
    {
    }

    int code() const { return m_code; } ///< Extended result code.
    int primary() const { return m_code & 0xff; } ///< SQLITE_FULL, SQLITE_CORRUPT …
    bool isCorruption() const; ///< Damaged, or no database at all.

private:
    int m_code;
};

/// DiskFull or StorageFailed, with the file, SQLite's reason and what the user can do.
Error toError(const DatabaseError &error, const std::string &path);

/// Bytes for a BLOB parameter; a plain std::string_view is bound as text.
struct Blob {
    std::string_view bytes;
};

/// A prepared statement in use: gives it back (reset, unbound) when it goes out of scope. Parameters count from 1,
/// columns from 0. Must not outlive its Database. Throws DatabaseError.
class Query
{
public:
    /// Binds `parameters` in order; std::nullopt and nullptr are NULL. Texts are copied.
    template <typename... Parameters>
    explicit Query(Database &db, std::string_view sql, const Parameters &...parameters)
        : Query(Prepare {}, db, sql)
    {
        int index = 0;
        (bind(++index, parameters), ...);
    }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    void bind(int index, std::nullptr_t);
    void bind(int index, std::integral auto value) { bindInteger(index, static_cast<std::int64_t>(value)); }
    void bind(int index, std::string_view text);
    void bind(int index, const std::string &text) { bind(index, std::string_view(text)); }
    void bind(int index, const char *text) { bind(index, std::string_view(text)); }
    void bind(int index, Blob blob);
    void bind(int index, std::nullopt_t) { bind(index, nullptr); }
    template <typename T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }

    bool step(); ///< To the next row; false: there is none.
    Query &rewind(); ///< Back before the first row with the parameters kept: the same statement once more.

    bool isNull(int column) const;
    std::int64_t integer(int column) const; ///< 0 for NULL.
    bool boolean(int column) const { return integer(column) != 0; }
    std::string_view text(int column) const; ///< Valid until the next step; empty for NULL. Also reads a BLOB's bytes.
    std::string string(int column) const { return std::string(text(column)); }
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<std::string> optionalString(int column) const;

private:
    friend class Database;
    struct Prepare {
    };
    Query(Prepare, Database &db, std::string_view sql);
    void bindInteger(int index, std::int64_t value);
    [[noreturn]] void fail() const;

    Database *m_db;
    sqlite3_stmt *m_statement;
    bool *m_busy; ///< The cache's mark for this statement; null: nobody else has it, it ends with us.
    bool m_copyTexts = true;
};

/// One SQLite connection, for one thread at a time. Keeps what it prepared, by the text of the statement, so texts must
/// be constants: a value pasted into one would grow the cache without end. Throws DatabaseError.
class Database
{
public:
    enum class Mode {
        Create, ///< Read and write; made if missing (callers make it first, for its mode).
        ReadWrite,
        ReadOnly,
    };

    Database(const std::string &path, Mode mode);
    Database(Database &&) noexcept = default;
    Database &operator=(Database &&) noexcept = default;

    /// Runs a statement whose rows nobody wants, without copying the parameters. Returns changes().
    template <typename... Parameters>
    int run(std::string_view sql, const Parameters &...parameters)
    {
        Query query(Query::Prepare {}, *this, sql);
        query.m_copyTexts = false; // They live until this call has ended.
        int index = 0;
        (query.bind(++index, parameters), ...);
        while (query.step()) { }
        return changes();
    }
    /// The first column of the first row; nullopt: no row, or NULL.
    template <typename... Parameters>
    std::optional<std::int64_t> value(std::string_view sql, const Parameters &...parameters)
    {
        Query query(*this, sql, parameters...);
        return query.step() ? query.optionalInteger(0) : std::nullopt;
    }
    /// Once and not cached: pragmas, schema, BEGIN.
    void execute(const std::string &sql);

    int changes() const; ///< Rows changed by the last INSERT, UPDATE or DELETE.
    std::int64_t lastRowId() const;
    bool inTransaction() const; ///< False also after SQLite rolled back by itself (disk full, I/O).
    const std::string &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle.get(); } ///< For what has no wrapper here.

private:
    friend class Query;
    struct CloseHandle {
        void operator()(sqlite3 *handle) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    struct Cached {
        std::unique_ptr<sqlite3_stmt, Finalize> statement;
        bool busy = false;
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
    };
    sqlite3_stmt *prepare(std::string_view sql, unsigned flags);
    [[noreturn]] void fail(int code) const;

    std::string m_path;
    std::unique_ptr<sqlite3, CloseHandle> m_handle;
    std::unordered_map<std::string, std::unique_ptr<Cached>, TextHash, std::equal_to<>>
        m_statements; // Ends before the handle.
};

} // namespace mesh
