// SPDX-License-Identifier: MIT
// The brakes alone, with a clock that the test moves.
#include "delivery/loop_brakes.h"

#include <QTest>

using namespace mesh;
using namespace std::chrono_literals;

namespace {

const std::string first = "11111111-2222-4333-8444-555555555555";
const std::string second = "22222222-2222-4333-8444-555555555555";

struct Road {
    LoopBrakes brakes;
    LoopBrakes::Clock::time_point now {std::chrono::hours(1000)};

    void handed(MailboxId reader, std::int64_t hops, const std::string &id = first)
    {
        brakes.handed(reader, id, std::nullopt, hops, now);
    }
    Envelope sent(MailboxId sender, const std::string &body = "x", Status *status = nullptr)
    {
        Envelope envelope;
        envelope.to = "hal";
        envelope.body = body;
        const auto stamped = brakes.stamp(sender, envelope, now);
        if (status)
            *status = stamped;
        return envelope;
    }
    bool isDuplicate(MailboxId sender, const Envelope &wanted)
    {
        auto envelope = wanted;
        const auto stamped = brakes.stamp(sender, envelope, now);
        return !stamped && stamped.error().reason == Reason::Duplicate;
    }
    std::optional<Hold> count(MailboxId sender, MailboxId recipient, std::int64_t most)
    {
        return brakes.count(sender, recipient, most, now);
    }
};

Envelope letter(const std::string &body, const std::string &to = "hal", const std::string &replyTo = {})
{
    Envelope envelope;
    envelope.body = body;
    envelope.to = to;
    envelope.replyTo = replyTo;
    return envelope;
}

} // namespace

class LoopBrakesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoHandlesNothingBeginsAChain()
    {
        Road road;
        const auto envelope = road.sent(1);
        QCOMPARE(envelope.hops, 0);
        QCOMPARE(envelope.trace, std::string());
    }
    void whoHandlesAMessageIsInItsChain_data()
    {
        QTest::addColumn<bool>("traced");
        QTest::newRow("the first of its chain") << false;
        QTest::newRow("one further on") << true;
    }
    void whoHandlesAMessageIsInItsChain()
    {
        QFETCH(bool, traced);
        Road road;
        road.brakes.handed(1, first, traced ? std::optional(second) : std::nullopt, 3, road.now);
        const auto envelope = road.sent(1);
        QCOMPARE(envelope.hops, 4);
        QCOMPARE(envelope.trace, traced ? second : first);
        QCOMPARE(road.sent(2).hops, 0); // Another session is in no chain.
    }
    void handlingEnds_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("hops");
        QTest::newRow("just before") << 599 << 6;
        QTest::newRow("just at the end") << 600 << 0;
    }
    void handlingEnds()
    {
        QFETCH(int, seconds);
        Road road;
        road.handed(1, 5);
        road.now += std::chrono::seconds(seconds);
        QTEST(road.sent(1).hops, "hops");
    }
    void theFurthestChainCounts()
    {
        Road road;
        road.handed(1, 5);
        road.handed(1, 0, second); // A fresh one beside it does not free it.
        QCOMPARE(road.sent(1).hops, 6);
        QCOMPARE(road.sent(1, "y").trace, first);
        road.handed(1, 7, second);
        QCOMPARE(road.sent(1, "z").hops, 8);
    }
    void aChainThatHasEndedDoesNotCount()
    {
        Road road;
        road.handed(1, 5);
        road.now += 10min;
        road.handed(1, 0, second);
        const auto envelope = road.sent(1);
        QCOMPARE(envelope.hops, 1);
        QCOMPARE(envelope.trace, second);
    }
    /// What was handed last counts for its ten minutes, also when an older, longer chain stood before it.
    void aLongChainThatEndsLeavesTheShortOne()
    {
        Road road;
        road.handed(1, 7);
        road.now += 9min;
        road.handed(1, 0, second);
        QCOMPARE(road.sent(1).hops, 8);
        road.now += 2min;
        QCOMPARE(road.sent(1, "y").hops, 1);
    }
    void aPersonFrees()
    {
        Road road;
        road.handed(1, 8);
        road.handed(2, 8);
        road.brakes.personBegins(1);
        QCOMPARE(road.sent(1).hops, 0);
        QCOMPARE(road.sent(2).hops, 9);
    }
    void whatAClientClaimsIsNotBelow()
    {
        Road road;
        road.handed(1, 4);
        auto envelope = letter("x");
        envelope.hops = 1;
        envelope.trace = second;
        QVERIFY(road.brakes.stamp(1, envelope, road.now));
        QCOMPARE(envelope.hops, 5);
        QCOMPARE(envelope.trace, first);
    }

    void theSameWithinAMinuteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("duplicate");
        const auto row = [](const char *name, const char *other, int seconds, bool duplicate) {
            QTest::newRow(name) << QByteArray(other) << seconds << duplicate;
        };
        row("at once", "", 0, true);
        row("after 59 s", "", 59, true);
        row("after 60 s", "", 60, false);
        row("another body", "body", 0, false);
        row("another recipient", "to", 0, false);
        row("an answer to another", "reply", 0, false);
        row("another sender", "sender", 0, false);
    }
    void theSameWithinAMinuteIsRefused()
    {
        QFETCH(QByteArray, other);
        QFETCH(int, seconds);
        Road road;
        road.handed(1, 0);
        road.handed(2, 0);
        QVERIFY(!road.isDuplicate(1, letter("done?", "hal", first)));
        road.now += std::chrono::seconds(seconds);
        auto again = letter("done?", "hal", first);
        if (other == "body")
            again.body = "done? ";
        else if (other == "to")
            again.to = "ann";
        else if (other == "reply")
            again.replyTo = second;
        QTEST(road.isDuplicate(other == "sender" ? 2 : 1, again), "duplicate");
    }
    void aRefusedDuplicateDoesNotProlongTheMinute()
    {
        Road road;
        road.handed(1, 0);
        QVERIFY(!road.isDuplicate(1, letter("x")));
        road.now += 40s;
        QVERIFY(road.isDuplicate(1, letter("x")));
        road.now += 20s;
        QVERIFY(!road.isDuplicate(1, letter("x")));
    }
    void whatBeginsAChainMayBeSaidTwice()
    {
        Road road;
        QVERIFY(!road.isDuplicate(1, letter("x")));
        QVERIFY(!road.isDuplicate(1, letter("x")));
    }
    void theRefusalNamesTheRecipient()
    {
        Road road;
        Status status = Done {};
        road.handed(1, 0);
        road.sent(1, "x", &status);
        QVERIFY(status);
        road.sent(1, "x", &status);
        QVERIFY(!status);
        QCOMPARE(status.error().message.english(), std::string("The same text went to hal less than a minute ago."));
        QVERIFY(!status.error().hint.empty());
    }
    void whatOneSessionSentIsBounded() // 256 are remembered, so of a burst the oldest may be said again.
    {
        Road road;
        road.handed(1, 0);
        for (int number = 0; number < 256; ++number)
            QVERIFY(!road.isDuplicate(1, letter(std::to_string(number))));
        QVERIFY(road.isDuplicate(1, letter("255")));
        QVERIFY(!road.isDuplicate(1, letter("256")));
        QVERIFY(!road.isDuplicate(1, letter("0")));
    }

    void thePairIsCountedInBothDirections()
    {
        Road road;
        QVERIFY(!road.count(1, 2, 3));
        QVERIFY(!road.count(2, 1, 3));
        QVERIFY(!road.count(1, 2, 3));
        const auto hold = road.count(2, 1, 3);
        QVERIFY(hold);
        QCOMPARE(hold->reason, std::string(Hold::loop));
        QVERIFY(sentenceOf(hold->rules).english().starts_with("loop: More than 3 answers"));
        QVERIFY(!road.count(1, 3, 3)); // Another pair.
    }
    void theHourMoves()
    {
        Road road;
        QVERIFY(!road.count(1, 2, 2));
        road.now += 30min;
        QVERIFY(!road.count(1, 2, 2));
        road.now += 30min - 1s;
        QVERIFY(road.count(1, 2, 2));
        road.now += 1s;
        QVERIFY(!road.count(1, 2, 2));
        QVERIFY(road.count(1, 2, 2));
    }
    void whatWasHeldDoesNotCount() // Or a pair would stay shut for as long as it goes on asking.
    {
        Road road;
        QVERIFY(!road.count(1, 2, 1));
        for (int minute = 0; minute < 59; ++minute) {
            road.now += 1min;
            QVERIFY(road.count(1, 2, 1));
        }
        road.now += 1min;
        QVERIFY(!road.count(1, 2, 1));
    }
    /// Everything goes that has run out, and nothing else.
    void sweepingForgetsWhatIsOverOnly()
    {
        Road road;
        for (MailboxId one = 1; one <= 2000; ++one) {
            road.handed(one, 0);
            QVERIFY(!road.isDuplicate(one, letter("x")));
            QVERIFY(!road.count(one, one + 1, 1));
        }
        road.now += 9min;
        road.handed(1, 3, second);
        QVERIFY(!road.isDuplicate(1, letter("x"))); // Longer ago than a minute, and now remembered anew …
        road.now += 1min + 30s; // … and swept here.
        QCOMPARE(road.sent(1, "y").hops, 4);
        QCOMPARE(road.sent(2, "y").hops, 0);
        QVERIFY(road.count(1, 2, 1)); // The hour is not over.
        road.now += 50min;
        QVERIFY(!road.isDuplicate(3, letter("x")));
        QVERIFY(!road.count(1, 2, 1));
    }
};

QTEST_APPLESS_MAIN(LoopBrakesTest)
#include "tst_loop_brakes.moc"
