// SPDX-License-Identifier: MIT
// What the store costs: lone writes and bursts beside a raw fdatasync loop, on an empty and on a full database.
// bench_store FOLDER [messages to fill up to, default 1000000] [ids: v4 or v7]
#include "platform/data_folder.h"
#include "protocol/ids.h"
#include "protocol/json.h"
#include "protocol/timestamp.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace mesh;

namespace {
using Clock = std::chrono::steady_clock;

double microsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
}

void report(const char *what, std::vector<double> micros)
{
    std::sort(micros.begin(), micros.end());
    std::printf("%-34s p50 %8.0f µs   p99 %8.0f µs   max %8.0f µs\n", what, micros[micros.size() / 2],
        micros[micros.size() * 99 / 100], micros.back());
}

bool ordered = false;

/// Time first (as RFC 9562 version 7) or random.
std::string messageId()
{
    std::string id = newUuid();
    if (ordered) {
        char time[16];
        std::snprintf(time, sizeof time, "%012llx", static_cast<unsigned long long>(wallClock()));
        id.replace(0, 8, time, 8).replace(9, 4, time + 8, 4);
    }
    return id;
}

struct Mesh {
    std::vector<std::string> sessions;
    int sent = 0;
};

/// What a send does: the message, its place in an inbox, the audit line and the recipient's file.
WriteJob send(Mesh &mesh, std::function<void(const Status &)> done)
{
    const auto mailbox = static_cast<std::int64_t>(mesh.sent++ % static_cast<int>(mesh.sessions.size())) + 1;
    const std::string session = mesh.sessions[static_cast<std::size_t>(mailbox - 1)];
    const auto work = [=, id = messageId(), body = std::string(200, 'x'), now = toIso(wallClock())](Transaction &tx) {
        tx.db().run(R"(INSERT INTO messages(id, origin, "from", "to", kind, body, ts) VALUES(?, ?, ?, ?, ?, ?, ?))", id,
            "1", "hal", "alice", "message", body, now);
        const std::int64_t seq = tx.db().lastRowId();
        tx.db().run("INSERT INTO inbox(seq, mailbox, state, session_id, delivered_at) VALUES(?, ?, 'delivered', ?, ?)",
            seq, mailbox, session, now);
        tx.log(R"({"at":")" + now + R"(","event":"message","id":")" + id
            + R"(","from":"hal","to":"alice","state":"delivered"})");
        tx.inbound(
            session, R"({"id":")" + id + R"(","from":"hal","to":"alice","kind":"message","body":")" + body + R"("})");
    };
    return {work, std::move(done), 600};
}

void lone(Store &store, Mesh &mesh, const char *what, int count)
{
    std::vector<double> micros;
    for (int i = 0; i < count; ++i) {
        QEventLoop loop;
        const auto begin = Clock::now();
        store.write(send(mesh, [&](const Status &status) {
            if (!status)
                std::abort();
            micros.push_back(microsSince(begin));
            loop.quit();
        }));
        loop.exec();
    }
    report(what, micros);
}

/// `inFlight` jobs are always queued.
double burst(Store &store, Mesh &mesh, int count, int inFlight)
{
    QEventLoop loop;
    int started = 0;
    int ended = 0;
    std::function<void()> next = [&] {
        ++started;
        store.write(send(mesh, [&](const Status &status) {
            if (!status)
                std::abort();
            if (++ended == count)
                loop.quit();
            if (started < count)
                next();
        }));
    };
    const auto begin = Clock::now();
    for (int i = 0; i < inFlight; ++i)
        next();
    loop.exec();
    return count / microsSince(begin) * 1e6;
}

template <typename Work>
void reads(Store &store, const char *what, Work work)
{
    std::vector<double> micros;
    for (int i = 0; i < 300; ++i) {
        QEventLoop loop;
        const auto begin = Clock::now();
        store.read<int>([&](Database &db) { return work(db); },
            [&](const Result<int> &) {
                micros.push_back(microsSince(begin));
                loop.quit();
            });
        loop.exec();
    }
    report(what, micros);
}

void rawLoop(const std::string &folder)
{
    const int fd = ::open((folder + "/raw").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const std::string line(500, 'x');
    std::vector<double> micros;
    for (int i = 0; i < 1000; ++i) {
        const auto begin = Clock::now();
        if (::write(fd, line.data(), line.size()) < 0 || ::fdatasync(fd) != 0)
            std::abort();
        micros.push_back(microsSince(begin));
    }
    ::close(fd);
    report("raw: 500 bytes and fdatasync", micros);
}

void round(Store &store, Mesh &mesh, const std::string &folder)
{
    rawLoop(folder);
    lone(store, mesh, "send, alone", 1000);
    rawLoop(folder);
    for (const int inFlight : {16, 256, 4096, 16384})
        std::printf(
            "send, %5d in flight: %26.0f /s\n", inFlight, burst(store, mesh, std::max(20'000, 4 * inFlight), inFlight));
    reads(store, "inbox, 100 rows", [](Database &db) {
        static const std::string sql = "SELECT " + std::string(messageColumns)
            + " FROM inbox i JOIN messages m ON m.seq = i.seq WHERE i.mailbox = ? AND i.shown_at IS NULL AND "
              "i.ended_at IS NULL "
              "AND i.seq > ? ORDER BY i.seq LIMIT 100";
        Query query(db, sql, 7, 0);
        int rows = 0;
        for (; query.step(); ++rows)
            readMessageRow(query);
        return rows;
    });
    reads(store, "list, 50 sessions", [](Database &db) {
        Query query(db, "SELECT id, name, state, branch, root FROM sessions WHERE joined = 1");
        int rows = 0;
        for (; query.step(); ++rows)
            query.string(1);
        return rows;
    });
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const int fill = argc > 2 ? std::atoi(argv[2]) : 1'000'000;
    ordered = argc > 3 && std::string(argv[3]) == "v7";
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    ::umask(077);
    auto folder = DataFolder::open(argv[1], true);
    if (!folder) {
        std::fprintf(stderr, "%s\n", folder.error().message.english().c_str());
        return 1;
    }
    Store store(*folder, [](const MessageRow &row) { return row.id; });
    auto begin = Clock::now();
    const auto opened = store.open();
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().message.english().c_str());
        return 1;
    }
    std::printf("open: %.0f ms\n", microsSince(begin) / 1000);
    Mesh mesh;
    for (int i = 0; i < 50; ++i) {
        mesh.sessions.push_back(newUuid());
        store.write(
            {[=, id = mesh.sessions.back()](Transaction &tx) {
                 tx.db().run("INSERT OR IGNORE INTO mailboxes(id, name, root, last_used) VALUES(?, ?, '/', '')", i + 1,
                     "m" + std::to_string(i));
                 tx.db().run(
                     "INSERT INTO sessions(id, name, mailbox, kind, state, root, cwd, joined, joined_at, last_seen) "
                     "VALUES(?, 'hal', ?, 'claude', 'idle', '/', '/', 1, '', '')",
                     id, i + 1);
             },
                {}, 0});
    }
    round(store, mesh, argv[1]);
    if (fill > 0) {
        const double rate = burst(store, mesh, fill, 4096);
        std::printf("filled with %d more: %.0f /s\n", fill, rate);
        round(store, mesh, argv[1]);
        begin = Clock::now();
        QEventLoop loop;
        QObject::connect(&store, &Store::snapshotTaken, &loop, [&] { loop.quit(); });
        QObject::connect(&store, &Store::problemsChanged, &loop, [&] {
            std::printf("%s\n", store.problems().back().english().c_str());
            loop.quit();
        });
        store.setSnapshotDue(std::chrono::milliseconds(0));
        loop.exec();
        std::printf("snapshot: %.0f ms\n", microsSince(begin) / 1000);
    }
    begin = Clock::now();
    store.close();
    std::printf("close: %.0f ms\n", microsSince(begin) / 1000);
    begin = Clock::now();
    Store again(*folder, [](const MessageRow &row) { return row.id; });
    if (!again.open())
        return 1;
    std::printf("open again: %.0f ms, database %ju MB\n", microsSince(begin) / 1000,
        static_cast<std::uintmax_t>(std::filesystem::file_size(std::string(argv[1]) + "/presence.db") >> 20));
}
