// SPDX-License-Identifier: MIT
#pragma once

#include "platform/data_folder.h"
#include "protocol/ids.h"
#include "protocol/json.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>
#include <semaphore>
#include <sstream>

namespace mesh::test {

inline std::string readAll(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::vector<std::string> linesOf(const std::string &path)
{
    std::istringstream text(readAll(path));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

inline void writeAll(const std::string &path, const std::string &content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

inline std::string render(const MessageRow &row)
{
    return toLine(Json {{"id", row.id}, {"from", row.from}, {"body", row.body}});
}

/// A data folder that goes away with it.
class TestFolder
{
public:
    TestFolder()
        : m_folder(DataFolder::open(m_parent.filePath(QStringLiteral("mesh")).toStdString(), true))
    {
    }

    DataFolder &operator*() { return *m_folder; }
    std::string file(const std::string &name) const { return m_folder->file(name); }

private:
    QTemporaryDir m_parent;
    Result<DataFolder> m_folder;
};

inline const std::string session = "11111111-2222-4333-8444-555555555555";

/// The session `session` with mailbox 1, joined. Twice does no harm.
inline WriteJob joinJob()
{
    return {[](Transaction &tx) {
                tx.db().run("INSERT OR IGNORE INTO mailboxes(id, name, root, last_used) VALUES(1, 'alice', '/', '')");
                tx.db().run("INSERT OR IGNORE INTO sessions(id, name, mailbox, kind, state, root, cwd, joined, "
                            "joined_at, last_seen) "
                            "VALUES(?, 'alice', 1, 'claude', 'idle', '/', '/', 1, '', '')",
                    session);
            },
        {}, 0};
}

/// What a send to `session` does, as the delivery writes it.
inline WriteJob sendJob(
    const std::string &id, std::function<void(const Status &)> done = {}, const std::string &body = "hello")
{
    return {
        [id, body](Transaction &tx) {
            tx.db().run(
                R"(INSERT INTO messages(id, origin, "from", "to", kind, body, ts) VALUES(?, '2', 'hal', 'alice', 'message', ?, ''))",
                id, body);
            MessageRow row;
            row.seq = tx.db().lastRowId();
            row.id = id;
            row.from = "hal";
            row.body = body;
            tx.db().run(
                "INSERT INTO inbox(seq, mailbox, state, session_id, delivered_at) VALUES(?, 1, 'delivered', ?, '')",
                row.seq, session);
            tx.log(R"({"event":"message","id":")" + id + R"("})");
            tx.inbound(session, render(row));
        },
        std::move(done), body.size()};
}

/// Keeps the writer busy with a job that has begun, so that whatever is queued meanwhile waits.
class Hold
{
public:
    explicit Hold(Store &store)
    {
        store.write({[this](Transaction &tx) {
                         tx.log(R"({"event":"held"})");
                         m_begun.release();
                         m_end.acquire();
                     },
            {}, 0});
        m_begun.acquire();
    }
    void release() { m_end.release(); }

private:
    std::binary_semaphore m_begun {0};
    std::binary_semaphore m_end {0};
};

/// Runs the event loop until `ready` or 30 s have gone.
template <typename Ready>
bool eventually(Ready ready)
{
    return QTest::qWaitFor(ready, 30'000);
}

/// Waits until the files have what the jobs before put into them. A batch is answered before its files are written, so
/// what was asked for is there when the batch behind it is answered: the second of these two.
inline bool filesWritten(Store &store)
{
    for (int batch = 0; batch < 2; ++batch) {
        bool answered = false;
        store.write({[](Transaction &) {}, [&answered](const Status &) { answered = true; }, 0});
        if (!eventually([&] { return answered; }))
            return false;
    }
    return true;
}

/// Writes and waits, also for the files.
inline Status writeNow(Store &store, WriteJob job)
{
    std::optional<Status> result;
    auto then = std::move(job.done);
    job.done = [&result, then](const Status &status) {
        result = status;
        if (then)
            then(status);
    };
    store.write(std::move(job));
    if (!eventually([&] { return result.has_value(); }) || (*result && !filesWritten(store)))
        return Error {Reason::Timeout, Phrase("No answer from the store."), {}, {}};
    return *result;
}

template <typename T>
Result<T> readNow(Store &store, std::function<T(Database &)> work)
{
    std::optional<Result<T>> result;
    store.read<T>(std::move(work), [&result](Result<T> value) { result = std::move(value); });
    if (!eventually([&] { return result.has_value(); }))
        return Error {Reason::Timeout, Phrase("No answer from the store."), {}, {}};
    return *result;
}

inline std::int64_t countNow(Store &store, const std::string &sql)
{
    return readNow<std::int64_t>(store, [sql](Database &db) { return db.value(sql).value_or(-1); }).value();
}

/// The ids of the envelopes in the session's inbound file, in order.
inline std::vector<std::string> inboundIds(const TestFolder &folder)
{
    std::vector<std::string> ids;
    for (const auto &line : linesOf(folder.file("inbound/" + session + ".jsonl"))) {
        const auto envelope = parseObject(line);
        ids.push_back(envelope ? stringOr(*envelope, "id") : "torn");
    }
    return ids;
}

/// The numbers in log.jsonl and the files before it, oldest first; -1 for a line that is none.
inline std::vector<std::int64_t> logNumbers(const TestFolder &folder)
{
    std::vector<std::int64_t> numbers;
    for (const char *name : {"log.jsonl.3", "log.jsonl.2", "log.jsonl.1", "log.jsonl"}) {
        for (const auto &line : linesOf(folder.file(name))) {
            const auto entry = parseObject(line);
            numbers.push_back(entry ? integerOr(*entry, "n", -1) : -1);
        }
    }
    return numbers;
}

} // namespace mesh::test
