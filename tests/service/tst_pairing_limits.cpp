// SPDX-License-Identifier: MIT
// What strangers cannot have of ceremonies: more than three at once, more than five in a quarter of an hour, all the
// time in the world.
#include "pairing_fixture.h"

#include "relay/pairing_code.h"

using namespace mesh;
using namespace mesh::test;

class TestPairingLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRunAnAddress()
    {
        Two two;
        std::vector<std::unique_ptr<PairingMachine>> strangers;
        knock(two.studio, 1, strangers);
        QTRY_COMPARE(waiting(two.studio), 1U);
        knock(two.studio, 2, strangers, strangersAddress(1));
        QTRY_COMPARE(strangers[1]->known.size(), 1U);
        QVERIFY(!strangers[1]->known[0]);
        QCOMPARE(waiting(two.studio), 1U);
    }
    void oneRunAMachine()
    {
        Two two;
        two.desk.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 1U);
        PairingMachine elsewhere(small, "desk", "100.101.102.199"); // The same key.
        elsewhere.dial(two.studio);
        QTRY_COMPARE(elsewhere.known.size(), 1U);
        QVERIFY(!elsewhere.known[0]);
        QCOMPARE(waiting(two.studio), 1U);
    }
    void threeInAll()
    {
        Two two;
        std::vector<std::unique_ptr<PairingMachine>> strangers;
        for (int number = 1; number <= 4; ++number)
            knock(two.studio, number, strangers);
        QTRY_COMPARE(waiting(two.studio), 3U);
        QTRY_COMPARE(strangers[3]->known.size(), 1U);
        QVERIFY(!strangers[3]->known[0]);
        // Our human is not kept out by strangers, nor who they have added.
        two.studio.dial(two.desk);
        QTRY_VERIFY(two.studio.knowsCode());
        QCOMPARE(waiting(two.studio), 3U);
        QCOMPARE(two.studio.ended.size(), 1U);
        QVERIFY(!two.studio.ended[0].empty());
        PairingMachine added(std::string(64, '7'), "added", "100.101.102.170");
        QVERIFY(!two.studio.pairings.expectDial(added.address, {}));
        added.dial(two.studio);
        QTRY_VERIFY(added.knowsCode());
        QTRY_COMPARE(two.studio.links.size(), 1U);
    }
    void ownRunsAreNotThrownOut()
    {
        Two two;
        std::vector<std::unique_ptr<PairingMachine>> others;
        for (int number = 1; number <= 3; ++number) {
            others.push_back(std::make_unique<PairingMachine>(strangersKey(number), "other", strangersAddress(number)));
            two.studio.dial(*others.back());
        }
        two.studio.dial(two.desk);
        QCOMPARE(two.studio.known.size(), 1U);
        QCOMPARE(two.studio.known[0].error().reason, Reason::RateLimited);
        QTRY_COMPARE(two.studio.known.size(), 4U);
        QCOMPARE(waiting(two.studio), 3U);
    }
    void fiveWithinAQuarterOfAnHour()
    {
        Two two;
        std::vector<std::unique_ptr<PairingMachine>> strangers;
        for (int number = 1; number <= 5; ++number) {
            knock(two.studio, number, strangers);
            QTRY_COMPARE(waiting(two.studio), 1U);
            QVERIFY(two.studio.pairings.reject({}));
            two.studio.now += minute;
        }
        const auto isRefused = [&](int number) {
            knock(two.studio, number, strangers);
            const auto &known = strangers.back()->known;
            return QTest::qWaitFor([&] { return (!known.empty() && !known[0]) || waiting(two.studio) == 1; })
                && waiting(two.studio) == 0;
        };
        QVERIFY(isRefused(6));
        two.studio.now += 10 * minute - 1;
        QVERIFY(isRefused(7)); // A refused one does not make it longer.
        two.studio.now += 1;
        QVERIFY(!isRefused(8));
        QVERIFY(two.studio.pairings.reject({}));
        QVERIFY(isRefused(9)); // One has become free, not all.
        two.studio.dial(two.desk); // Our human may.
        QTRY_VERIFY(two.studio.knowsCode());
    }

    void tenSecondsForAFrame_data()
    {
        QTest::addColumn<bool>("dialled");
        QTest::newRow("hello of the one dialled") << true;
        QTest::newRow("open") << false;
    }
    void tenSecondsForAFrame()
    {
        QFETCH(bool, dialled);
        Two two;
        std::unique_ptr<WireEnd> silent;
        QPointer<WireEnd> end;
        if (dialled) {
            two.studio.delaysIncoming = true;
            end = two.desk.dial(two.studio);
        } else {
            silent = two.studio.wireTo(two.desk);
            PairingRun run(pairing::Role::Dialled, {large, "studio", {1, 1}}, small, randomBytes);
            silent->send(run.begin().at(0));
            end = two.desk.lastIncoming;
            QTRY_COMPARE(end->sent.size(), 1U);
        }
        two.desk.now += Pairings::frameTime - 1;
        (void)two.desk.pairings.accept({}, {}, true); // Looks at the clock.
        QVERIFY(end);
        two.desk.now += 1;
        (void)two.desk.pairings.accept({}, {}, true);
        QTRY_VERIFY(!end);
        QCOMPARE(two.desk.known.size(), dialled ? 1U : 0U);
    }
    /// Nobody calls: the timer does it. Its end is brought near by what the clock says after the answer.
    void itLooksAtTheClockByItself()
    {
        Two two;
        auto silent = two.studio.wireTo(two.desk);
        const QPointer<WireEnd> end = two.desk.lastIncoming;
        end->onSend = [&] { two.desk.now += Pairings::frameTime - 1; };
        PairingRun run(pairing::Role::Dialled, {large, "studio", {1, 1}}, small, randomBytes);
        silent->send(run.begin().at(0));
        QTRY_VERIFY(!end->sent.empty());
        two.desk.now += 1;
        QTRY_VERIFY(!end);
    }
    void twoMinutesInAll()
    {
        Two two;
        two.desk.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 1U);
        two.studio.now += Pairings::runTime - 1;
        QCOMPARE(two.studio.pairings.pending().at(0).secondsLeft, 1);
        two.studio.now += 1;
        QVERIFY(two.studio.pairings.pending().empty());
        // The timer may be late: what the human says now comes too late all the same.
        const auto accepted = two.studio.pairings.accept({}, {}, true);
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().reason, Reason::UnknownTarget);
        QVERIFY(two.studio.pinned.empty());
        QVERIFY(two.studio.ended.at(0).find("decided") != std::string::npos);
        QTRY_COMPARE(two.desk.ended.size(), 1U);
        QVERIFY(two.desk.pinned.empty());
    }

    void peopleMayTakeLongerThanAFrame()
    {
        Two two;
        two.desk.dial(two.studio);
        QTRY_VERIFY(two.desk.knowsCode() && waiting(two.studio) == 1);
        two.desk.now += 3 * Pairings::frameTime;
        two.studio.now += 3 * Pairings::frameTime;
        QVERIFY(two.desk.pairings.accept({}, {}, true));
        QVERIFY(two.studio.pairings.accept({}, {}, true));
        QTRY_VERIFY(two.isLinked());
    }
    void aYesThatComesTooLateIsNone()
    {
        Two two;
        auto wire = two.desk.wireTo(two.studio);
        PairingRun run(pairing::Role::Dialled, {small, "desk", {1, 1}}, large, randomBytes);
        connect(wire.get(), &FrameChannel::received, this, [&](const QByteArray &frame) {
            for (const auto &answer : run.frameCame(frame))
                wire->send(answer);
        });
        wire->send(run.begin().at(0));
        QTRY_COMPARE(waiting(two.studio), 1U);
        QVERIFY(two.studio.pairings.accept({}, {}, true));
        two.studio.now += Pairings::runTime;
        wire->send(run.humanAccepted(true).at(0)); // The timer has not looked yet.
        QTRY_COMPARE(two.studio.ended.size(), 1U);
        QVERIFY(!two.studio.ended[0].empty());
        QVERIFY(two.studio.pinned.empty());
    }
};

QTEST_GUILESS_MAIN(TestPairingLimits)
#include "tst_pairing_limits.moc"
