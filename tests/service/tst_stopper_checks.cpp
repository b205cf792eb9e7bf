// SPDX-License-Identifier: MIT
// What is never stopped, and what is not if something changes while we look.
#include "stopper_fixture.h"

using namespace mesh;
using namespace mesh::test;

class StopperChecksTest : public QObject, private StopperFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void notSignalled_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("hook") << true;
        QTest::newRow("monitor") << true;
        QTest::newRow("MCP server") << true;
        QTest::newRow("output to nothing") << true;
        QTest::newRow("input from a file") << true;
        QTest::newRow("a group of the client's session") << true;
        QTest::newRow("no call open") << true;
        QTest::newRow("another start of the client") << true;
        QTest::newRow("another user's") << true;
    }
    void notSignalled()
    {
        QFETCH(bool, isNamed);
        const std::string title = QTest::currentDataTag();
        if (title == "another user's" && ::geteuid() != 0)
            QSKIP("Only root can play another user.");
        play([&] {
            if (title == "hook")
                m_played->hook(0);
            else if (title == "monitor")
                m_played->monitor(0);
            else if (title == "MCP server")
                m_played->server(0);
            else if (title == "a group of the client's session")
                m_played->below(0, [&] {
                    ::setpgid(0, 0);
                    m_played->useBashStreams();
                });
            else
                m_played->bash(0, [&] {
                    if (title == "output to nothing")
                        ::dup2(STDIN_FILENO, STDOUT_FILENO);
                    else if (title == "input from a file")
                        ::dup2(STDOUT_FILENO, STDIN_FILENO);
                    else if (title == "another user's")
                        (void)::setresuid(65534, 65534, 65534);
                });
        });
        auto given = order(title != "no call open");
        if (title == "another start of the client")
            --given.client.start;
        const auto pid = m_played->pid(0);
        const auto outcome = stop(given);
        expectNothingStopped(outcome, 0);
        QVERIFY(m_played->state(0) != 'T');
        QCOMPARE(names(outcome, pid), isNamed);
    }
    void aNameOfOursProtectsNobody()
    {
        const auto hook = m_temporary->filePath(QStringLiteral("mesh-hook")).toStdString();
        QVERIFY(QFile::copy(QStringLiteral("/bin/sleep"), QString::fromStdString(hook)));
        play([&] {
            m_played->bash(0, [&] {
                m_played->sign(0);
                ::execl(hook.c_str(), "sleep", "1000", nullptr);
            });
        });
        QTRY_COMPARE(m_tree.program(m_played->pid(0)), std::string("mesh-hook"));
        QCOMPARE(leaders(stop(order())), std::vector<ProcessId> {m_played->id(0)});
        QVERIFY(m_played->isStopped(0));
        (void)resume(m_client);
    }
    void whatLeftAndIsNotOursToStop()
    {
        const bool isRoot = ::geteuid() == 0;
        const auto hook = m_temporary->filePath(QStringLiteral("mesh-hook")).toStdString();
        QVERIFY(QFile::copy(QStringLiteral("/bin/sleep"), QString::fromStdString(hook)));
        play([&] {
            m_played->bash(0, [&] {
                m_played->below(1, [&] {
                    ::setsid();
                    m_played->sign(1);
                    ::execl(hook.c_str(), "sleep", "1000", nullptr);
                });
                m_played->below(2, [&] {
                    ::setsid();
                    if (isRoot)
                        (void)::setresuid(65534, 65534, 65534);
                });
                m_played->orphan(3); // Stays in the group, and is stopped with it.
                m_played->orphan(4, [] { ::setpgid(0, 0); }); // Cut off, but of the tool's session.
            });
        });
        for (const std::size_t place : {0U, 2U, 3U, 4U})
            (void)m_played->pid(place);
        QTRY_COMPARE(m_tree.program(m_played->pid(1)), std::string("mesh-hook"));
        const auto outcome = stop(order());
        QCOMPARE(leaders(outcome), std::vector<ProcessId> {m_played->id(0)});
        QVERIFY(m_played->isStopped(1)); // Whatever its name.
        QCOMPARE(names(outcome, m_played->pid(2)), isRoot);
        QCOMPARE(m_played->isStopped(2), !isRoot);
        QVERIFY(m_played->isStopped(3));
        QVERIFY(names(outcome, m_played->pid(4)));
        QVERIFY(m_played->goesOn(4));
        // The orphan is in the record: it goes on even if its leader is killed meanwhile.
        ::kill(m_played->pid(0), SIGKILL);
        QVERIFY(m_played->hasEnded(0));
        (void)resume(m_client);
        QVERIFY(m_played->goesOn(3));
    }
    void oneThatHasEnded()
    {
        play([&] {
            m_played->bash(0, [&] {
                m_played->sign(0);
                ::_exit(0);
            });
            m_played->bash(1);
        });
        QTRY_COMPARE(m_played->state(0), 'Z');
        const auto outcome = stop(order());
        QCOMPARE(leaders(outcome), std::vector<ProcessId> {m_played->id(1)});
        QVERIFY(outcome.notStopped.empty());
        QCOMPARE(records().size(), 1);
    }

    void whatChangesWhileWeLook_data()
    {
        QTest::addColumn<int>(
            "look"); // At the leader, after the first; until the last a failed check finds nothing stopped.
        QTest::newRow("before its record") << 2;
        QTest::newRow("after its record") << 3;
        QTest::newRow("after the signal") << 4;
        QTest::newRow("once it is stopped") << -1;
    }
    void whatChangesWhileWeLook()
    {
        QFETCH(int, look);
        play([&] { m_played->bash(0, [&] { m_played->below(1); }); });
        const auto leader = m_played->id(0);
        (void)m_played->pid(1);
        bool wasStopped = false;
        m_tree.onFacts = [&](TreeFacts &facts, int number) { // As if the pid were another's by now.
            if (facts.id.pid != leader.pid)
                return;
            if ((look > 0 && number >= look) || (look < 0 && wasStopped))
                facts.id.start += 1;
            wasStopped = wasStopped || facts.isStopped();
        };
        const auto outcome = stopTools(*m_folder, m_tree, order());
        m_tree.onFacts = {};
        QVERIFY(wasStopped || look > 0);
        QVERIFY(!wasStopped || look < 0 || look > 3);
        expectNothingStopped(outcome, 0);
        QVERIFY(m_played->goesOn(1));
    }
    void oneThatEndsBetweenRecordAndSignal()
    {
        play([&] {
            m_played->bash(0);
            m_played->bash(1);
        });
        const auto first = m_played->pid(0);
        (void)m_played->pid(1);
        bool wasRecorded = false;
        m_tree.onFacts = [&](TreeFacts &facts, int) {
            if (facts.id.pid != first || wasRecorded || !records().contains(QString::number(first)))
                return;
            wasRecorded = true;
            ::kill(first, SIGKILL);
            while (m_played->state(0) != 'Z')
                ::usleep(500);
        };
        const auto outcome = stopTools(*m_folder, m_tree, order());
        QVERIFY(wasRecorded);
        QCOMPARE(leaders(outcome), std::vector<ProcessId> {m_played->id(1)});
        QVERIFY(outcome.notStopped.empty());
        QCOMPARE(records(), QStringList {QString::number(m_played->pid(1))});
    }
    void oneThatDoesNotStopHoldsUpNobody()
    {
        play([&] {
            m_played->bash(0, [&] { m_played->below(1); });
            m_played->bash(2);
        });
        const auto first = m_played->pid(0);
        for (const std::size_t place : {1U, 2U})
            (void)m_played->pid(place);
        m_tree.onFacts = [&](TreeFacts &facts, int) { // As one that waits for a disk that does not answer.
            if (facts.id.pid == first)
                facts.state = 'D';
        };
        const auto outcome = stopTools(*m_folder, m_tree, order());
        QCOMPARE(leaders(outcome), std::vector<ProcessId> {m_played->id(2)});
        QVERIFY(names(outcome, first));
        QCOMPARE(records(), QStringList {QString::number(m_played->pid(2))});
        QVERIFY(m_played->goesOn(0) && m_played->goesOn(1));
    }
    void withoutARecordItIsStoppedAllTheSame()
    {
        play([&] { m_played->bash(0); });
        (void)m_played->pid(0);
        QVERIFY(QDir().mkdir(m_temporary->path() + QStringLiteral("/data/run")));
        QVERIFY(QFile::setPermissions(
            m_temporary->path() + QStringLiteral("/data/run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QFile file(m_temporary->path() + QStringLiteral("/data/run/stopped"));
        QVERIFY(file.open(QFile::WriteOnly));
        const auto outcome = stop(order());
        QVERIFY(names(outcome, m_played->pid(0))); // It says that nothing notes it.
        QCOMPARE(leaders(outcome), std::vector<ProcessId> {m_played->id(0)});
        QVERIFY(m_played->isStopped(0));
        const auto continuation = continueTools(*m_folder, m_tree, m_client, {m_played->id(0)});
        QCOMPARE(continuation.done.size(), std::size_t {1});
        QVERIFY(m_played->goesOn(0));
    }
};

QTEST_GUILESS_MAIN(StopperChecksTest)
#include "tst_stopper_checks.moc"
