// SPDX-License-Identifier: MIT
// What people are told of the looks at a stopped session.
#include "intercept/stop_news.h"

#include <QTest>

using namespace mesh;

namespace {

StopOutcome stopped(std::initializer_list<pid_t> leaders)
{
    StopOutcome outcome;
    for (const auto pid : leaders)
        outcome.stopped.push_back({{pid, 1}, "bash"});
    return outcome;
}

StopOutcome refused(std::initializer_list<pid_t> processes, bool areHelpers = false)
{
    StopOutcome outcome;
    for (const auto pid : processes)
        outcome.notStopped.push_back({pid, "node", Phrase("It is in the client's own group."), areHelpers});
    return outcome;
}

std::vector<pid_t> told(StopNews &news, const StopOutcome &outcome)
{
    std::vector<pid_t> pids;
    for (const auto &one : news.looked(outcome).notStopped)
        pids.push_back(one.pid);
    return pids;
}

using Pids = std::vector<pid_t>;

} // namespace

class StopNewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsStoppedIsNewOnce()
    {
        StopNews news;
        news.answered(stopped({10}));
        QCOMPARE(news.looked(stopped({10})).stopped, std::size_t {0});
        QCOMPARE(news.looked(stopped({10, 11, 12})).stopped, std::size_t {2});
        QCOMPARE(news.looked(stopped({12, 11})).stopped, std::size_t {0});
        QCOMPARE(news.leaders(), (std::vector<ProcessId> {{10, 1}, {11, 1}, {12, 1}}));
    }
    void aPidThatIsUsedAgainIsAnotherOne()
    {
        StopNews news;
        news.answered(stopped({10}));
        StopOutcome another;
        another.stopped.push_back({{10, 2}, "bash"});
        QCOMPARE(news.looked(another).stopped, std::size_t {1});
    }
    void whatGoesOnIsToldAtTheSecondLook()
    {
        StopNews news;
        news.answered({});
        QVERIFY(!news.isOpen());
        QCOMPARE(told(news, refused({20})), Pids());
        QVERIFY(news.isOpen());
        QCOMPARE(told(news, refused({20, 21})), Pids({20}));
        QVERIFY(news.isOpen()); // 21 has been seen once.
        QCOMPARE(told(news, refused({20, 21})), Pids({21}));
        QVERIFY(!news.isOpen());
        QCOMPARE(told(news, refused({20, 21})), Pids());
    }
    void whatIsStoppedByTheSecondLookWasNeverRefused()
    {
        StopNews news;
        QCOMPARE(told(news, refused({20})), Pids());
        const auto second = news.looked(stopped({20}));
        QCOMPARE(second.stopped, std::size_t {1});
        QVERIFY(second.notStopped.empty());
        QVERIFY(!news.isOpen());
        QCOMPARE(told(news, refused({20})), Pids()); // Two in a row are wanted.
    }
    void whatTheAnswerHasSaidIsNotNew()
    {
        StopNews news;
        news.answered(refused({20}));
        QCOMPARE(told(news, refused({20})), Pids());
        QVERIFY(!news.isOpen());
    }
    void hooksAndMonitorsAreNoNews()
    {
        StopNews news;
        QCOMPARE(told(news, refused({30}, true)), Pids());
        QVERIFY(!news.isOpen());
        QCOMPARE(told(news, refused({30}, true)), Pids());
    }
};

QTEST_GUILESS_MAIN(StopNewsTest)
#include "tst_stop_news.moc"
