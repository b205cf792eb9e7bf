// SPDX-License-Identifier: MIT
#include "platform/peer.h"
#include "platform/process.h"
#include "platform/process_watch.h"
#include "platform/program_name.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <map>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mesh;

namespace {

/// Processes as a test wants them.
class MadeUpTable final : public ProcessTable
{
public:
    void add(pid_t pid, pid_t parent, std::uint64_t start)
    {
        ProcessFacts facts;
        facts.id = {pid, start};
        facts.parent = parent;
        all[pid] = facts;
    }
    std::optional<ProcessFacts> facts(pid_t pid) const override
    {
        const auto found = all.find(pid);
        return found == all.end() ? std::nullopt : std::optional(found->second);
    }
    std::map<pid_t, ProcessFacts> all;
};

/// A child that lives until told to end; it is reaped at the latest here.
class Child
{
public:
    template <typename Function>
    explicit Child(Function prepare)
        : m_pid(::fork())
    {
        if (m_pid == 0) {
            prepare();
            for (;;)
                ::pause();
        }
    }
    Child()
        : Child([] {})
    {
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child()
    {
        end();
        ::waitpid(m_pid, nullptr, 0);
    }
    void end() const { ::kill(m_pid, SIGKILL); }
    pid_t pid() const { return m_pid; }

private:
    pid_t m_pid;
};

bool isReadable(int fd, int timeoutMs)
{
    pollfd entry {fd, POLLIN, 0};
    return ::poll(&entry, 1, timeoutMs) == 1;
}

} // namespace

class ProcessTest : public QObject
{
    Q_OBJECT
    const SystemProcessTable m_system;

private Q_SLOTS:
    void ourselves()
    {
        const auto facts = m_system.facts(::getpid());
        QVERIFY(facts);
        QCOMPARE(facts->id.pid, ::getpid());
        QVERIFY(facts->id.start > 0);
        QCOMPARE(facts->parent, ::getppid());
        QCOMPARE(facts->group, ::getpgrp());
        QCOMPARE(facts->session, ::getsid(0));
        QCOMPARE(facts->executable, std::string("shared_tst_process"));
        QCOMPARE(facts->command, facts->executable.substr(0, 15));
        QCOMPARE(QByteArray::fromStdString(facts->arguments.at(0)), QByteArray(program_invocation_name));
        QVERIFY(!facts->zombie);
        QVERIFY(isAlive(m_system, facts->id));
        QCOMPARE(startOf(::getpid()), std::optional(facts->id.start));
    }
    void nobody()
    {
        for (const pid_t pid : {0, -1, 0x7fffffff})
            QVERIFY(!m_system.facts(pid) && !startOf(pid));
        QVERIFY(!isAlive(m_system, {}));
    }
    void child()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const Child child([&] {
            ::setsid();
            ::prctl(PR_SET_NAME, "a) R 1 (b");
            ::prctl(PR_SET_DUMPABLE, 0); // As our programs do.
            ::close(ends[0]);
            ::close(ends[1]);
        });
        ::close(ends[1]);
        QVERIFY(isReadable(ends[0], 5000)); // It has set itself up.
        ::close(ends[0]);
        const auto facts = m_system.facts(child.pid());
        QVERIFY(facts);
        QCOMPARE(facts->command, std::string("a) R 1 (b"));
        QCOMPARE(facts->parent, ::getpid());
        QCOMPARE(facts->group, child.pid());
        QCOMPARE(facts->session, child.pid());
        QCOMPARE(facts->tty, 0);
        QVERIFY(facts->foreground <= 0);
        const auto chain = ancestry(m_system, child.pid());
        QVERIFY(chain.complete);
        QCOMPARE(chain.chain.at(0).id, facts->id);
        QCOMPARE(chain.chain.at(1).id.pid, ::getpid());
    }
    void terminal()
    {
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        QVERIFY(master >= 0);
        QCOMPARE(::grantpt(master), 0);
        QCOMPARE(::unlockpt(master), 0);
        const std::string name = ::ptsname(master);
        const Child child([&] {
            ::setsid();
            ::open(name.c_str(), O_RDWR); // The first terminal a session leader opens becomes its controlling one.
        });
        QTRY_VERIFY(m_system.facts(child.pid())->tty != 0);
        QCOMPARE(m_system.facts(child.pid())->foreground, child.pid());
        ::close(master);
    }
    void zombie()
    {
        const Child child;
        const auto id = m_system.facts(child.pid())->id;
        QVERIFY(isAlive(m_system, id));
        child.end();
        QTRY_VERIFY(m_system.facts(child.pid())->zombie);
        QVERIFY(!isAlive(m_system, id));
    }
    void reusedPid()
    {
        MadeUpTable table;
        table.add(10, 1, 500);
        QVERIFY(isAlive(table, {10, 500}));
        QVERIFY(!isAlive(table, {10, 499}));
        table.all[10].zombie = true;
        QVERIFY(!isAlive(table, {10, 500}));
    }
    void chains_data()
    {
        using Rows = QList<QList<int>>; // pid, parent, start
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("complete");
        QTest::newRow("to init") << Rows {{30, 20, 9}, {20, 1, 5}, {1, 0, 0}} << 3 << true;
        QTest::newRow("same tick") << Rows {{30, 20, 5}, {20, 1, 5}, {1, 0, 5}} << 3 << true;
        QTest::newRow("to a namespace's edge") << Rows {{30, 20, 9}, {20, 0, 5}} << 2 << true;
        QTest::newRow("unknown process") << Rows {} << 0 << false;
        QTest::newRow("unreadable parent") << Rows {{30, 20, 9}} << 1 << false;
        QTest::newRow("unreadable init") << Rows {{30, 1, 9}} << 1 << false;
        QTest::newRow("parent's pid reused") << Rows {{30, 20, 9}, {20, 1, 10}, {1, 0, 0}} << 1 << false;
        QTest::newRow("circle") << Rows {{30, 20, 9}, {20, 30, 9}} << 128 << false;
        Rows deep;
        for (int pid = 30; pid < 30 + 127; ++pid)
            deep.append({pid, pid + 1, 9});
        QTest::newRow("128 generations") << (deep + Rows {{157, 0, 9}}) << 128 << true;
        QTest::newRow("129 generations") << (deep + Rows {{157, 158, 9}, {158, 0, 9}}) << 128 << false;
    }
    void chains()
    {
        QFETCH(QList<QList<int>>, rows);
        MadeUpTable table;
        for (const auto &row : rows)
            table.add(row[0], row[1], static_cast<std::uint64_t>(row[2]));
        const auto result = ancestry(table, 30);
        QTEST(static_cast<int>(result.chain.size()), "length");
        QTEST(result.complete, "complete");
    }
    void programNames_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("path") << QByteArray("/usr/bin/bash") << QByteArray("bash");
        QTest::newRow("bare") << QByteArray("bash") << QByteArray("bash");
        QTest::newRow("version") << QByteArray("/a/claude/versions/2.1.330") << QByteArray("claude");
        QTest::newRow("number elsewhere") << QByteArray("/a/claude/2.1.330") << QByteArray("2.1.330");
        QTest::newRow("too short") << QByteArray("versions/2") << QByteArray("2");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("slash") << QByteArray("a/") << QByteArray();
    }
    void programNames()
    {
        QFETCH(QByteArray, path);
        QTEST(QByteArray::fromStdString(programName(path.toStdString())), "name");
    }
    void updatedWhileRunning()
    {
        const QTemporaryDir top;
        QVERIFY(QDir(top.path()).mkpath(QStringLiteral("agent/versions")));
        const auto program = top.filePath(QStringLiteral("agent/versions/1.2"));
        QVERIFY(QFile::copy(QStringLiteral("/bin/sleep"), program));
        const auto path = program.toStdString();
        const Child child([&] { ::execl(path.c_str(), "sleep", "60", nullptr); });
        QTRY_COMPARE(m_system.facts(child.pid())->executable, std::string("agent"));
        QVERIFY(QFile::remove(program));
        // A program that begins has its name before its arguments.
        QTRY_COMPARE(m_system.facts(child.pid())->arguments, (std::vector<std::string> {"sleep", "60"}));
        QCOMPARE(m_system.facts(child.pid())->executable, std::string("agent"));
    }
    void watchesTheEnd()
    {
        const Child child;
        const auto id = m_system.facts(child.pid())->id;
        const auto watch = openProcessExit(id);
        QVERIFY(watch);
        QVERIFY(!isReadable((*watch).get(), 0));
        child.end();
        QVERIFY(isReadable((*watch).get(), 5000));
    }
    void watchesNoStranger()
    {
        const Child child;
        const auto id = m_system.facts(child.pid())->id;
        QCOMPARE(openProcessExit({id.pid, id.start - 1}).error().reason, Reason::UnknownTarget);
        QCOMPARE(openProcessExit({0x7fffffff, 1}).error().reason, Reason::UnknownTarget);
        QVERIFY(!openProcessExit({}));
    }
    void peer()
    {
        int ends[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
        const auto peer = peerOf(ends[0]);
        QVERIFY(peer);
        QCOMPARE((*peer).process(), m_system.facts(::getpid())->id);
        QCOMPARE((*peer).uid, ::geteuid());
        ::close(ends[0]);
        ::close(ends[1]);
        QCOMPARE(peerOf(-1).error().reason, Reason::Unauthorized);
        const UniqueFd lonely(::socket(AF_UNIX, SOCK_STREAM, 0));
        QVERIFY(!peerOf(lonely.get()));
    }
};

QTEST_APPLESS_MAIN(ProcessTest)
#include "tst_process.moc"
