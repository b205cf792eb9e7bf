// SPDX-License-Identifier: MIT
// The tools of a client are stopped, and go on again.
#include "stopper_fixture.h"

using namespace mesh;
using namespace mesh::test;

class StopperTest : public QObject, private StopperFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
        for (const std::size_t place : {0U, 1U, 2U, 3U, 4U, 5U, 6U, 10U, 11U, 12U})
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

    /// A shell that is just starting a program, as dash does: it cannot stop before its child has become that program.
    void oneThatWaitsInVfork()
    {
        play([&] {
            m_played->bash(0, [&] {
                m_played->below(1, [&] {
                    m_played->sign(1);
                    if (::vfork() == 0) {
                        for (;;)
                            ::pause();
                    }
                });
            });
        });
        QTRY_COMPARE(m_played->state(1), 'D');
        const auto outcome = stop(order());
        QCOMPARE(leaders(outcome), std::vector<ProcessId> {m_played->id(0)});
        QVERIFY(!names(outcome, m_played->pid(1)));
        const auto children = m_tree.children(m_played->pid(1));
        QCOMPARE(children.size(), std::size_t(1));
        QVERIFY(m_tree.facts(children.front())->isStopped());
        (void)resume(m_client);
        QTRY_VERIFY(!m_tree.facts(children.front())->isStopped());
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
        m_stopper->recordTools(m_client, [&](std::vector<ProcessId> found) { tools = std::move(found); });
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
        m_stopper->resume(std::nullopt, {}, [](const Continuation &) { QFAIL("Its end comes first."); });
        m_stopper.reset();
        QVERIFY(records().isEmpty());
        QVERIFY(m_played->goesOn(0));
    }
};

QTEST_GUILESS_MAIN(StopperTest)
#include "tst_stopper.moc"
