// SPDX-License-Identifier: MIT
// What of a client is stopped, what never is, and that everything stopped goes on again.
#include "intercept/stop_tools.h"
#include "intercept/stopper.h"
#include "support/played_tools.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace mesh;
using namespace mesh::test;

namespace {

constexpr int patience = 30'000;

bool names(const StopOutcome &outcome, pid_t pid)
{
    return std::any_of(
        outcome.notStopped.begin(), outcome.notStopped.end(), [pid](const auto &one) { return one.pid == pid; });
}

std::vector<ProcessId> leaders(const StopOutcome &outcome)
{
    std::vector<ProcessId> all;
    for (const auto &stopped : outcome.stopped)
        all.push_back(stopped.leader);
    return all;
}

} // namespace

class StopperTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::optional<DataFolder> m_folder;
    WatchedTree m_tree;
    std::unique_ptr<PlayedTools> m_played;
    std::unique_ptr<Stopper> m_stopper;
    ProcessId m_client;

    /// The client with the children that `prepare` starts.
    void play(const std::function<void()> &prepare) { m_client = m_played->client(prepare); }
    StopOrder order(bool toolCallOpen = true) const
    {
        StopOrder order;
        order.client = m_client;
        order.session = "grip";
        order.why = "intercept! by guard";
        order.toolCallOpen = toolCallOpen;
        return order;
    }
    StopOutcome stop(const StopOrder &order)
    {
        std::optional<StopOutcome> result;
        m_stopper->stop(order, [&](StopOutcome outcome) {
            QVERIFY(QThread::currentThread() == thread());
            result = std::move(outcome);
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, patience); }();
        return result.value_or(StopOutcome {});
    }
    Continuation resume(const std::optional<ProcessId> &client)
    {
        std::optional<Continuation> result;
        m_stopper->resume(client, [&](Continuation done) { result = std::move(done); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, patience); }();
        return result.value_or(Continuation {});
    }
    QStringList records() const
    {
        return QDir(m_temporary->path() + QStringLiteral("/data/run/stopped")).entryList(QDir::Files | QDir::Hidden);
    }
    void expectNothingStopped(const StopOutcome &outcome, std::size_t place)
    {
        QVERIFY(outcome.stopped.empty());
        QVERIFY(records().isEmpty());
        QVERIFY(m_played->goesOn(place));
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        auto folder = DataFolder::open(m_temporary->path().toStdString() + "/data", true);
        QVERIFY(folder);
        m_folder.emplace(std::move(*folder));
        m_tree.onFacts = {};
        m_played = std::make_unique<PlayedTools>();
        m_stopper = std::make_unique<Stopper>(*m_folder, m_tree);
    }
    void cleanup()
    {
        m_stopper.reset();
        m_played.reset();
    }

    void stopsToolsAndNothingElse()
    {
        play([&] {
            m_played->bash(0, [&] { // Foreground, with a program in the shell's group.
                m_played->below(1);
            });
            m_played->bash(2, [&] { // As timeout(1) does: a group of its own in the shell's session.
                m_played->below(3, [&] {
                    ::setpgid(0, 0);
                    m_played->below(4);
                });
            });
            m_played->bash(5, [&] { m_played->below(6, [] { ::setsid(); }); });
            m_played->hook(10);
            m_played->monitor(11);
            m_played->server(12);
        });
        for (std::size_t place = 0; place <= 6; ++place)
            (void)m_played->pid(place); // All have begun.
        const auto outcome = stop(order());
        for (std::size_t place = 0; place <= 6; ++place)
            QVERIFY2(m_played->isStopped(place), qPrintable(QString::number(place)));
        for (const std::size_t place : {10U, 11U, 12U}) {
            QVERIFY(m_played->goesOn(place));
            QVERIFY(names(outcome, m_played->pid(place)));
        }
        QVERIFY(m_tree.facts(m_client.pid)->state != 'T');
        QCOMPARE(outcome.notStopped.size(), std::size_t {3});
        QCOMPARE(outcome.stopped.size(), std::size_t {3});
        QVERIFY(outcome.stopped[0].command.starts_with("service_tst_sto"));
        QCOMPARE(records().size(), 3);
        for (const auto &record : readStopRecords(*m_folder).records) {
            QCOMPARE(record.client, m_client);
            QCOMPARE(record.session, std::string("grip"));
            const bool second = record.leader == m_played->id(2);
            QCOMPARE(record.others.size(), std::size_t {second ? 2U : 1U});
        }

        const auto resumed = resume(m_client);
        QCOMPARE(resumed.done.size(), std::size_t {3});
        for (std::size_t place = 0; place <= 6; ++place)
            QVERIFY(m_played->goesOn(place));
        QVERIFY(records().isEmpty());
    }
    void tenAtOnceAndTwice()
    {
        play([&] {
            for (std::size_t place = 0; place < 10; ++place)
                m_played->bash(place);
        });
        for (std::size_t place = 0; place < 10; ++place)
            (void)m_played->pid(place);
        QCOMPARE(stop(order()).stopped.size(), std::size_t {10});
        for (std::size_t place = 0; place < 10; ++place)
            QVERIFY(m_played->isStopped(place));
        QCOMPARE(stop(order()).stopped.size(), std::size_t {10}); // What is stopped is told again.
        QCOMPARE(resume(std::nullopt).done.size(), std::size_t {10});
        for (std::size_t place = 0; place < 10; ++place)
            QVERIFY(m_played->goesOn(place));
    }
    void aToolBornMeanwhile()
    {
        m_played->more = [&] { m_played->bash(1); };
        play([&] { m_played->bash(0); });
        const auto first = m_played->pid(0);
        m_tree.onFacts = [&](TreeFacts &facts, int look) {
            if (facts.id.pid != first || look != 1)
                return;
            m_played->askForMore();
            while (!m_played->isThere(1))
                ::usleep(500);
        };
        QCOMPARE(stopTools(*m_folder, m_tree, order()).stopped.size(), std::size_t {2});
        QVERIFY(m_played->isStopped(0) && m_played->isStopped(1));
    }
    void aProgramThatTookTheShellsPlace()
    {
        play([&] {
            m_played->bash(0, [&] {
                m_played->sign(0);
                ::execl("/bin/sleep", "sleep", "1000", nullptr);
            });
        });
        QTRY_COMPARE(m_tree.facts(m_played->pid(0))->command, std::string("sleep"));
        const auto outcome = stop(order());
        QCOMPARE(outcome.stopped.size(), std::size_t {1});
        QCOMPARE(outcome.stopped[0].command, std::string("sleep"));
        QVERIFY(m_played->isStopped(0));
    }

    void backgroundToolsWithoutACall()
    {
        play([&] {
            m_played->bash(0);
            m_played->bash(1);
            m_played->hook(2);
        });
        std::optional<std::vector<ProcessId>> tools;
        const std::vector<ProcessId> both {m_played->id(0), m_played->id(1)};
        (void)m_played->pid(2);
        m_stopper->recordTools(m_client, {}, [&](std::vector<ProcessId> found) { tools = std::move(found); });
        QTRY_VERIFY_WITH_TIMEOUT(tools, patience);
        QVERIFY(std::is_permutation(tools->begin(), tools->end(), both.begin(), both.end()));
        auto known = order(false);
        known.backgroundTools = {m_played->id(1)};
        const auto outcome = stop(known);
        QCOMPARE(leaders(outcome), known.backgroundTools);
        QVERIFY(names(outcome, m_played->pid(0)));
        QVERIFY(m_played->isStopped(1));
        QVERIFY(m_played->goesOn(0));
        // What is stopped stays the session's, whatever is known of it later.
        QCOMPARE(leaders(stop(order(false))), known.backgroundTools);
    }

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
        QTest::newRow("ours by the order") << false;
        QTest::newRow("ours in its group") << true;
        QTest::newRow("program of ours") << false;
        QTest::newRow("program of ours in its group") << true;
        QTest::newRow("monitor with a program of ours") << false;
        QTest::newRow("another user's") << true;
    }
    void notSignalled()
    {
        QFETCH(bool, isNamed);
        const std::string title = QTest::currentDataTag();
        if (title == "another user's" && ::geteuid() != 0)
            QSKIP("Only root can play another user.");
        const auto hook = m_temporary->filePath(QStringLiteral("mesh-hook")).toStdString();
        QVERIFY(QFile::copy(QStringLiteral("/bin/sleep"), QString::fromStdString(hook)));
        const auto becomeOurs = [&] { ::execl(hook.c_str(), "sleep", "1000", nullptr); };
        const auto startOurs = [&] {
            m_played->below(1, [&] {
                m_played->sign(1);
                becomeOurs();
            });
        };
        play([&] {
            if (title == "hook")
                m_played->hook(0);
            else if (title == "monitor")
                m_played->monitor(0);
            else if (title == "MCP server")
                m_played->server(0);
            else if (title == "monitor with a program of ours")
                m_played->monitor(0, startOurs);
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
                    else if (title == "program of ours in its group")
                        startOurs();
                    else if (title == "ours in its group")
                        m_played->below(1);
                    else if (title == "another user's")
                        (void)::setresuid(65534, 65534, 65534);
                    else if (title == "program of ours") {
                        m_played->below(1, [] { ::setsid(); });
                        m_played->sign(0);
                        becomeOurs();
                    }
                });
        });
        auto given = order(title != "no call open");
        if (title == "another start of the client")
            --given.client.start;
        if (title == "ours by the order")
            given.ours = {m_played->id(0)};
        if (title == "ours in its group")
            given.ours = {m_played->id(1)};
        if (title.find("of ours") != std::string::npos) {
            const auto one = m_played->pid(title == "program of ours" ? 0 : 1);
            QTRY_COMPARE(m_tree.program(one), std::string("mesh-hook"));
        }
        const auto pid = m_played->pid(0);
        const auto outcome = stop(given);
        expectNothingStopped(outcome, title == "program of ours" ? 1 : 0);
        QVERIFY(m_played->state(0) != 'T');
        QCOMPARE(names(outcome, pid), isNamed);
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
        QVERIFY(names(outcome, m_played->pid(1)));
        QVERIFY(m_played->state(1) != 'T');
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
    void withoutARecordNothingIsStopped()
    {
        play([&] { m_played->bash(0); });
        (void)m_played->pid(0);
        QVERIFY(QDir().mkdir(m_temporary->path() + QStringLiteral("/data/run")));
        QVERIFY(QFile::setPermissions(
            m_temporary->path() + QStringLiteral("/data/run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QFile file(m_temporary->path() + QStringLiteral("/data/run/stopped"));
        QVERIFY(file.open(QFile::WriteOnly));
        const auto outcome = stop(order());
        QVERIFY(names(outcome, m_played->pid(0)));
        QVERIFY(outcome.stopped.empty());
        QVERIFY(m_played->goesOn(0));
    }

    void abortEndsWhatIsStopped()
    {
        play([&] {
            m_played->bash(0, [&] {
                m_played->below(1, [] {
                    ::setsid();
                    ::signal(SIGTERM, SIG_IGN);
                });
            });
            m_played->hook(2);
        });
        (void)m_played->pid(1);
        QCOMPARE(stop(order()).stopped.size(), std::size_t {1});
        bool isDone = false;
        m_stopper->abort(m_client, [&](const Continuation &continuation) {
            QCOMPARE(continuation.done.size(), std::size_t {1});
            isDone = true;
        });
        QVERIFY(m_played->hasEnded(0));
        QVERIFY(m_played->goesOn(1)); // It was told, and may end in its own time, but not for ever.
        QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
        QVERIFY(m_played->hasEnded(1));
        QVERIFY(m_played->goesOn(2));
        QVERIFY(records().isEmpty());
    }
    void whatWasOrderedIsDone()
    {
        play([&] { m_played->bash(0); });
        (void)m_played->pid(0);
        QCOMPARE(stop(order()).stopped.size(), std::size_t {1});
        m_stopper->resume(std::nullopt, [](const Continuation &) { QFAIL("Its end comes first."); });
        m_stopper.reset();
        QVERIFY(records().isEmpty());
        QVERIFY(m_played->goesOn(0));
    }
};

QTEST_GUILESS_MAIN(StopperTest)
#include "tst_stopper.moc"
