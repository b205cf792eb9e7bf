// SPDX-License-Identifier: MIT
// Who is below whom, what state it is in, and what it reads from and writes to.
#include "platform/process_tree.h"
#include "support/played_tools.h"

#include <QTest>

#include <fcntl.h>
#include <map>
#include <thread>

using namespace mesh;
using namespace mesh::test;

namespace {

/// Processes as a test wants them.
class MadeUpTree final : public ProcessTree
{
public:
    void add(pid_t pid, pid_t parent, std::uint64_t start, char state = 'S')
    {
        TreeFacts facts;
        facts.id = {pid, start};
        facts.parent = parent;
        facts.user = ::geteuid();
        facts.state = state;
        all_[pid] = facts;
        children_[parent].push_back(pid);
    }
    std::optional<TreeFacts> facts(pid_t pid) const override
    {
        const auto found = all_.find(pid);
        return found == all_.end() ? std::nullopt : std::optional(found->second);
    }
    std::vector<pid_t> children(pid_t pid) const override
    {
        const auto found = children_.find(pid);
        return found == children_.end() ? std::vector<pid_t>() : found->second;
    }
    std::vector<pid_t> ofSession(pid_t) const override { return {}; }
    StandardStreams streams(pid_t) const override { return {}; }
    std::string program(pid_t) const override { return {}; }

    std::map<pid_t, TreeFacts> all_;
    std::map<pid_t, std::vector<pid_t>> children_;
};

std::vector<pid_t> pidsOf(const std::vector<TreeFacts> &all)
{
    std::vector<pid_t> pids;
    for (const auto &facts : all)
        pids.push_back(facts.id.pid);
    return pids;
}

bool contains(const std::vector<pid_t> &pids, pid_t pid)
{
    return std::find(pids.begin(), pids.end(), pid) != pids.end();
}

} // namespace

class ProcessTreeTest : public QObject
{
    Q_OBJECT
    const SystemProcessTree m_system;

private Q_SLOTS:
    void ourselves()
    {
        const auto facts = m_system.facts(::getpid());
        QVERIFY(facts);
        QCOMPARE(facts->id, (ProcessId {::getpid(), startOf(::getpid()).value_or(0)}));
        QCOMPARE(facts->parent, ::getppid());
        QCOMPARE(facts->group, ::getpgrp());
        QCOMPARE(facts->session, ::getsid(0));
        QCOMPARE(facts->user, ::getuid());
        QVERIFY(!facts->isStopped() && !facts->hasEnded());
        QCOMPARE(m_system.program(::getpid()), std::string("shared_tst_process_tree"));
        QVERIFY(contains(m_system.ofSession(::getsid(0)), ::getpid()));
        QVERIFY(contains(m_system.children(::getppid()), ::getpid()));
        QVERIFY(isOurs(m_system, facts->id));
        QVERIFY(!isOurs(m_system, {facts->id.pid, facts->id.start + 1}));
    }
    void nobody()
    {
        QVERIFY(m_system.ofSession(0x7fffffff).empty());
        for (const pid_t pid : {0, -1, 0x7fffffff}) {
            QVERIFY(!m_system.facts(pid));
            QVERIFY(m_system.children(pid).empty());
            QCOMPARE(m_system.streams(pid), StandardStreams());
            QCOMPARE(m_system.program(pid), std::string());
        }
    }
    void familyOfEveryThread()
    {
        PlayedTools played;
        const auto client = played.client([&] {
            played.bash(0, [&] { played.below(1, [&] { played.below(2); }); });
            std::thread([&] { played.below(3); }).join(); // Its thread is gone, the child is the process's.
        });
        const std::vector<pid_t> pids {played.pid(0), played.pid(1), played.pid(2), played.pid(3)};
        const auto children = m_system.children(client.pid);
        QCOMPARE(children.size(), std::size_t {2});
        QVERIFY(contains(children, pids[0]) && contains(children, pids[3]));
        const auto below = pidsOf(descendants(m_system, client));
        QCOMPARE(below.size(), pids.size());
        for (const auto pid : pids)
            QVERIFY(contains(below, pid) && isBelow(m_system, pid, client));
        const auto place = [&](pid_t pid) { return std::find(below.begin(), below.end(), pid) - below.begin(); };
        QVERIFY(place(pids[0]) < place(pids[1]) && place(pids[1]) < place(pids[2]));
        QCOMPARE(descendants(m_system, client, 2).size(), std::size_t {2});
        QVERIFY(isBelow(m_system, pids[2], played.id(1)));
        QVERIFY(!isBelow(m_system, pids[2], played.id(3)));
        QVERIFY(!isBelow(m_system, pids[1], played.id(2)));
        QVERIFY(!isBelow(m_system, pids[0], {client.pid, client.start + 1}));
    }
    void sessions()
    {
        PlayedTools played;
        const auto client = played.client([&] {
            played.bash(0, [&] {
                played.below(1, [] { ::setpgid(0, 0); });
                played.orphan(2);
                played.below(3, [] { ::setsid(); });
            });
        });
        auto expected = std::vector<pid_t> {played.pid(0), played.pid(1), played.pid(2)};
        const auto fourth = played.pid(3);
        auto found = m_system.ofSession(expected[0]);
        QVERIFY(std::is_permutation(found.begin(), found.end(), expected.begin(), expected.end()));
        QCOMPARE(m_system.ofSession(fourth), std::vector<pid_t> {fourth});
        QCOMPARE(m_system.ofSession(client.pid), std::vector<pid_t> {client.pid});
    }
    void states()
    {
        PlayedTools played;
        const auto client = played.client([&] {
            played.bash(0);
            played.bash(1, [&] {
                played.sign(1);
                ::_exit(0);
            });
        });
        QVERIFY(!played.isStopped(0));
        ::kill(played.pid(0), SIGSTOP);
        QTRY_VERIFY(m_system.facts(played.pid(0))->isStopped());
        ::kill(played.pid(0), SIGCONT);
        QVERIFY(played.goesOn(0));
        QTRY_VERIFY(m_system.facts(played.pid(1))->hasEnded());
        QVERIFY(contains(m_system.children(client.pid), played.pid(1)));
        QCOMPARE(pidsOf(descendants(m_system, client)), std::vector<pid_t> {played.pid(0)});
        QVERIFY(!isOurs(m_system, played.id(1)));
    }

    void streams_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("/dev/null") << int(StreamKind::Null);
        QTest::newRow("file") << int(StreamKind::File);
        QTest::newRow("socket") << int(StreamKind::Socket);
        QTest::newRow("pipe") << int(StreamKind::Pipe);
        QTest::newRow("other device") << int(StreamKind::Other);
        QTest::newRow("folder") << int(StreamKind::Other);
        QTest::newRow("closed") << int(StreamKind::Unknown);
    }
    void streams()
    {
        QFETCH(int, kind);
        const std::string title = QTest::currentDataTag();
        PlayedTools played;
        (void)played.client([&] {
            played.bash(0, [&] {
                int ends[2] = {-1, -1};
                if (title == "socket")
                    (void)::socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
                else if (title == "pipe")
                    (void)::pipe(ends);
                else if (title == "other device")
                    ends[0] = ::open("/dev/zero", O_RDONLY);
                else if (title == "folder")
                    ends[0] = ::open("/", O_RDONLY);
                else if (title == "/dev/null")
                    ends[0] = ::open("/dev/null", O_RDWR);
                else if (title == "file")
                    ends[0] = ::dup(STDOUT_FILENO);
                for (const int stream : {STDIN_FILENO, STDOUT_FILENO})
                    title == "closed" ? ::close(stream) : ::dup2(ends[0], stream);
            });
        });
        const auto streams = m_system.streams(played.pid(0));
        QCOMPARE(int(streams.input), kind);
        QCOMPARE(int(streams.output), kind);
    }

    void madeUp()
    {
        MadeUpTree tree;
        tree.add(100, 1, 10);
        tree.add(200, 100, 20);
        tree.add(300, 200, 30);
        tree.add(301, 200, 15); // Older than its parent: the pid was reused.
        tree.add(302, 200, 40, 'Z');
        tree.children_[200].push_back(999); // Gone meanwhile.
        tree.children_[300].push_back(100); // A circle.
        QCOMPARE(pidsOf(descendants(tree, {100, 10})), (std::vector<pid_t> {200, 300}));
        QVERIFY(isBelow(tree, 300, {100, 10}));
        QVERIFY(!isBelow(tree, 301, {100, 10}));
        QVERIFY(!isBelow(tree, 300, {100, 11}));
        QVERIFY(!isBelow(tree, 999, {100, 10}));
        tree.all_[100].parent = 300; // A circle upwards ends, too.
        tree.all_[100].id.start = tree.all_[200].id.start = tree.all_[300].id.start = 10;
        QVERIFY(!isBelow(tree, 300, {5000, 1}));
        QVERIFY(isOurs(tree, {300, 10}));
        tree.all_[300].user = ::geteuid() + 1;
        QVERIFY(!isOurs(tree, {300, 10}));
    }
};

QTEST_GUILESS_MAIN(ProcessTreeTest)
#include "tst_process_tree.moc"
