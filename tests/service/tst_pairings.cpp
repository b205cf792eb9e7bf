// SPDX-License-Identifier: MIT
// All ceremonies that go on: who is let in to one, who decides, and both sides dialling at once.
#include "pairing_fixture.h"

#include "relay/pairing_code.h"

using namespace mesh;
using namespace mesh::test;

class TestPairings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAddsTheOtherAccepts()
    {
        Two two;
        two.desk.dial(two.studio);
        QTRY_VERIFY(two.desk.knowsCode() && !two.studio.came.empty());
        const auto asked = two.studio.came[0];
        QCOMPARE(asked.code, two.desk.known[0]->code);
        QCOMPARE(asked.name, std::string("desk"));
        QCOMPARE(asked.address, std::string("100.101.102.103"));
        QCOMPARE(asked.fingerprint, small);
        QVERIFY(asked.isIncoming && !two.desk.known[0]->isIncoming);
        QCOMPARE(asked.secondsLeft, 120);
        QTRY_VERIFY(two.studio.pairings.pending().at(0).isAcceptedThere); // To add is to accept.
        QVERIFY(!two.studio.pairings.pending().at(0).isAccepted);

        QVERIFY(two.studio.pairings.accept(asked.id, "andres", true));
        QTRY_VERIFY(two.isLinked());
        QVERIFY(two.desk.links[0].second && !two.studio.links[0].second);
        const auto &atDesk = two.desk.pinned.at(0);
        const auto &atStudio = two.studio.pinned.at(0);
        QCOMPARE(atDesk.fingerprint, large);
        QCOMPARE(atStudio.fingerprint, small);
        QVERIFY(!atDesk.verified && atStudio.verified);
        QCOMPARE(atDesk.code, asked.code);
        QVERIFY(atStudio.code.empty());
        QCOMPARE(atDesk.petname, std::string("studio"));
        QCOMPARE(atStudio.petname, std::string("andres"));
        QCOMPARE(atDesk.host, std::string("host.example"));
        QVERIFY(atStudio.host.empty() && atStudio.port == 0);
        QCOMPARE(atDesk.version, 1);
        QCOMPARE(two.desk.ended, std::vector<std::string> {""});
        QCOMPARE(two.studio.ended, std::vector<std::string> {""});
        QVERIFY(two.desk.pairings.pending().empty() && two.studio.pairings.pending().empty());

        // What comes next is the link's, and it is not lost.
        QByteArray came;
        connect(two.studio.links[0].first.get(), &FrameChannel::received, this, [&](const QByteArray &f) { came = f; });
        two.desk.links[0].first->send("presence");
        QTRY_COMPARE(came, QByteArray("presence"));
    }
    void bothCompare()
    {
        Two two;
        two.desk.dial(two.studio);
        QTRY_VERIFY(two.desk.knowsCode() && !two.studio.came.empty());
        QVERIFY(two.desk.pairings.accept(two.desk.code(), {}, true));
        QVERIFY(two.studio.pairings.accept(two.studio.code(), {}, true));
        QTRY_VERIFY(two.isLinked());
        QVERIFY(two.desk.pinned.at(0).verified && two.studio.pinned.at(0).verified);
    }
    void nobodyIsLetInWithoutBothHumans()
    {
        Two two;
        auto wire = two.desk.wireTo(two.studio); // Mallory's program says yes to everything.
        PairingRun run(pairing::Role::Dialled, {small, "desk", {1, 1}}, large, randomBytes);
        connect(wire.get(), &FrameChannel::received, this, [&](const QByteArray &frame) {
            for (const auto &answer : run.frameCame(frame))
                wire->send(answer);
            for (const auto &frames : {run.humanAccepted(true), run.pinned()}) {
                for (const auto &more : frames)
                    wire->send(more);
            }
        });
        for (const auto &frame : run.begin())
            wire->send(frame);
        QTRY_VERIFY(waiting(two.studio) == 1 && two.studio.pairings.pending().at(0).isAcceptedThere);
        wire->send(R"({"t":"ready"})");
        QTRY_COMPARE(waiting(two.studio), 0U);
        QVERIFY(two.studio.pinned.empty() && two.studio.links.empty());
        QVERIFY(!two.studio.ended.at(0).empty());
    }
    void bothAdded_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("before it dials") << true;
        QTest::newRow("while it waits") << false;
    }
    void bothAdded()
    {
        QFETCH(bool, before);
        Two two;
        const PairingWish wish {"office", "desk.example", 9476};
        if (before)
            QVERIFY(!two.studio.pairings.expectDial(two.desk.address, wish));
        two.desk.dial(two.studio);
        if (!before) {
            QTRY_COMPARE(waiting(two.studio), 1U);
            const auto pending = two.studio.pairings.expectDial(two.desk.address, wish);
            QVERIFY(pending);
            QCOMPARE(pending->code, two.desk.known.at(0)->code);
        }
        QTRY_VERIFY(two.isLinked());
        QVERIFY(!two.desk.pinned.at(0).verified && !two.studio.pinned.at(0).verified);
        QCOMPARE(two.studio.pinned[0].petname, std::string("office"));
        QCOMPARE(two.studio.pinned[0].host, std::string("desk.example"));
        QCOMPARE(two.studio.pinned[0].port, 9476);
        QCOMPARE(two.studio.pinned[0].code, two.desk.pinned[0].code);
    }
    void anAddedAddressIsExpectedOnceAndNotForEver()
    {
        Two two;
        QVERIFY(!two.studio.pairings.expectDial(two.desk.address, {}));
        two.studio.now += Pairings::runTime;
        two.desk.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 1U);
        QVERIFY(!two.studio.pairings.pending()[0].isAccepted);

        Two second;
        QVERIFY(!second.studio.pairings.expectDial("100.101.102.150", {"first", {}, 0}));
        QVERIFY(!second.studio.pairings.expectDial("100.101.102.150", {"office", {}, 0})); // Said twice, meant once.
        std::vector<std::unique_ptr<PairingMachine>> strangers;
        const auto first = knock(second.studio, 1, strangers, "100.101.102.150");
        QTRY_COMPARE(second.studio.links.size(), 1U);
        QCOMPARE(second.studio.pinned.at(0).petname, std::string("office"));
        knock(second.studio, 2, strangers, "100.101.102.150");
        QTRY_COMPARE(waiting(second.studio), 1U);
        QVERIFY(!second.studio.pairings.pending()[0].isAccepted);
        QCOMPARE(second.studio.pinned.size(), 1U);
    }

    void bothDialAtOnce_data()
    {
        QTest::addColumn<bool>("deskIsSmaller");
        QTest::addColumn<int>("delayed"); // 0: nobody, 1: what desk hears first is late, 2: what studio hears.
        for (const bool smaller : {true, false}) {
            for (const int delayed : {0, 1, 2})
                QTest::addRow("%s, late %d", smaller ? "smaller" : "larger", delayed) << smaller << delayed;
        }
    }
    void bothDialAtOnce()
    {
        QFETCH(bool, deskIsSmaller);
        QFETCH(int, delayed);
        Two two(deskIsSmaller ? small : large, deskIsSmaller ? large : small);
        two.desk.delaysIncoming = delayed == 1;
        two.studio.delaysIncoming = delayed == 2;
        two.desk.dial(two.studio);
        two.studio.dial(two.desk);
        const QPointer<WireEnd> late = delayed == 1 ? two.desk.lastIncoming : two.studio.lastIncoming;
        if (delayed > 0) { // The rest has come to where it can.
            for (int turns = 0; turns < 20; ++turns)
                QCoreApplication::processEvents();
            QVERIFY(late);
            late->release();
        }
        QTRY_VERIFY(two.isLinked());
        QVERIFY(two.desk.links[0].second != two.studio.links[0].second);
        QVERIFY(two.desk.knowsCode() && two.studio.knowsCode()); // Once each, and it is the same.
        QCOMPARE(two.desk.known[0]->code, two.studio.known[0]->code);
        QCOMPARE(two.desk.came.size(), 1U); // Nobody has seen another one.
        QCOMPARE(two.studio.came.size(), 1U);
        QVERIFY(!two.desk.pinned.at(0).verified && !two.studio.pinned.at(0).verified);
        QCOMPARE(two.desk.pinned[0].host, std::string("host.example"));
        QCOMPARE(two.studio.pinned[0].host, std::string("host.example"));
    }
    void theSmallerOnesConnectionStays()
    {
        Two two;
        two.desk.dial(two.studio);
        two.studio.dial(two.desk);
        QTRY_VERIFY(two.isLinked());
        QVERIFY(two.desk.links[0].second); // The desk's key is the smaller one.
    }
    void dialledWhileItWaitsIsAYes()
    {
        Two two;
        two.desk.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 1U);
        const auto code = two.studio.code();
        two.studio.dial(two.desk);
        QVERIFY(two.studio.knowsCode());
        QCOMPARE(two.studio.known[0]->code, code);
        QTRY_VERIFY(two.isLinked());
        QVERIFY(!two.studio.pinned.at(0).verified);
    }
    void addedTwice()
    {
        Two two;
        two.desk.dial(two.studio);
        two.desk.dial(two.studio);
        QCOMPARE(two.desk.known.size(), 1U); // The second one; the first is still under way.
        QCOMPARE(two.desk.known[0].error().reason, Reason::Duplicate);
        QTRY_COMPARE(two.desk.known.size(), 2U);
        QVERIFY(two.desk.known[1]);
        two.desk.dial(two.studio, {"office", "host.example", 9475}); // The code once more, and a better name.
        QCOMPARE(two.desk.known.size(), 3U);
        QCOMPARE(two.desk.known[2]->code, two.desk.known[1]->code);
        QCOMPARE(two.desk.known[2]->petname, std::string("office"));
        QTRY_COMPARE(waiting(two.studio), 1U);
    }
    void aConnectionThatGaveWayIsNotWaitedForForEver()
    {
        Two two(large, small);
        const auto *end = two.desk.dial(two.studio);
        two.studio.delaysIncoming = true;
        end->other->close();
        for (int turns = 0; turns < 20; ++turns)
            QCoreApplication::processEvents();
        QVERIFY(two.desk.known.empty()); // The other's own may be on its way.
        two.desk.now += Pairings::frameTime;
        QVERIFY(!two.desk.pairings.accept({}, {}, true)); // Anything that looks at the clock.
        QCOMPARE(two.desk.known.size(), 1U);
        QVERIFY(!two.desk.known[0]);
    }

    void withItself()
    {
        PairingMachine desk(small, "desk", "100.101.102.103");
        PairingMachine same(small, "desk", "100.101.102.103");
        desk.dial(same);
        QCOMPARE(desk.known.size(), 1U);
        QVERIFY(!desk.known[0]);
        QVERIFY(desk.known[0].error().message.english().find("itself") != std::string::npos);
        // Nor by the other way.
        auto wire = desk.wireTo(same);
        PairingRun run(pairing::Role::Dialled, {large, "x", {1, 1}}, small, randomBytes);
        wire->send(run.begin().at(0));
        const QPointer<WireEnd> incoming = same.lastIncoming;
        QTRY_VERIFY(!incoming);
        QVERIFY(same.came.empty());
    }

    void picked()
    {
        Two two;
        std::vector<std::unique_ptr<PairingMachine>> strangers;
        two.desk.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 1U);
        const auto desk = two.studio.pairings.pending()[0];
        QCOMPARE(two.studio.pairings.find({})->id, desk.id); // The only one.
        knock(two.studio, 1, strangers);
        knock(two.studio, 2, strangers);
        QTRY_COMPARE(waiting(two.studio), 3U);
        const auto idOf = [&](const std::string &which) {
            const auto found = two.studio.pairings.find(which);
            return found ? found->id : std::string(wireName(found.error().reason));
        };
        QCOMPARE(idOf({}), std::string(wireName(Reason::AmbiguousTarget)));
        QCOMPARE(idOf("stranger"), std::string(wireName(Reason::AmbiguousTarget)));
        QCOMPARE(two.studio.pairings.find("stranger").error().candidates.size(), 2U);
        QCOMPARE(idOf("desk"), desk.id);
        QCOMPARE(idOf(desk.id), desk.id);
        QCOMPARE(idOf(desk.code), desk.id);
        auto typed = QString::fromStdString(desk.code).toLower().remove(QLatin1Char('-')).toStdString();
        QCOMPARE(idOf(" " + typed.insert(3, " ")), desk.id);
        QCOMPARE(idOf("nobody"), std::string(wireName(Reason::UnknownTarget)));
        QCOMPARE(idOf(desk.id.substr(0, 8)), std::string(wireName(Reason::UnknownTarget)));
        QVERIFY(two.studio.pairings.reject("desk"));
        QTRY_COMPARE(two.desk.ended.size(), 1U);
        QVERIFY(two.desk.ended[0].find("said no") != std::string::npos);
        QCOMPARE(waiting(two.studio), 2U);
    }
    void aNameThatLooksLikeACodeIsNone()
    {
        Two two;
        two.desk.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 1U);
        const auto desk = two.studio.pairings.pending()[0];
        PairingMachine liar(
            strangersKey(1), QString::fromStdString(desk.code).toLower().toStdString(), strangersAddress(1));
        liar.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 2U);
        QCOMPARE(two.studio.pairings.find(desk.code)->id, desk.id);
        QCOMPARE(two.studio.pairings.find(QString::fromStdString(desk.code).toLower().toStdString())->id, desk.id);
    }
    void petnames()
    {
        Two two;
        two.studio.takenNames = {"desk", "office"};
        two.desk.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 1U);
        QCOMPARE(two.studio.came.at(0).name, std::string("desk"));
        QCOMPARE(two.studio.came.at(0).petname, std::string("desk-2")); // Not to be taken for the other one.
        QVERIFY(two.studio.pairings.find("desk-2"));
        QCOMPARE(two.studio.pairings.accept({}, "office", true).error().reason, Reason::NameTaken);
        QVERIFY(!two.studio.pairings.pending().at(0).isAccepted);
        QVERIFY(two.studio.pairings.accept({}, {}, true));
        QTRY_VERIFY(two.isLinked());
        QCOMPARE(two.studio.pinned.at(0).petname, std::string("desk-2"));
    }
    void aPetnameTakenMeanwhileIsNoReasonToFail()
    {
        Two two;
        two.desk.dial(two.studio, {"mine", "host.example", 1});
        QTRY_COMPARE(waiting(two.studio), 1U);
        two.desk.takenNames = {"mine"};
        QVERIFY(two.studio.pairings.accept({}, {}, true));
        QTRY_VERIFY(two.isLinked());
        QCOMPARE(two.desk.pinned.at(0).petname, std::string("studio"));
    }
    void aTakenPetnameIsRefusedAtOnce()
    {
        Two two;
        two.desk.takenNames = {"mine"};
        two.desk.dial(two.studio, {"mine", "host.example", 1});
        QCOMPARE(two.desk.known.size(), 1U);
        QCOMPARE(two.desk.known[0].error().reason, Reason::NameTaken);
    }

    void attacksAreTold()
    {
        Two two;
        auto wire = two.desk.wireTo(two.studio);
        PairingRun run(pairing::Role::Dialled, {small, "desk", {1, 1}}, large, randomBytes);
        wire->send(run.begin().at(0));
        wire->send(greeting::toBytes(greeting::Open {randomBytes(32)}));
        QTRY_COMPARE(two.studio.attacks.size(), 1U);
        QVERIFY(two.studio.attacks[0].find("100.101.102.103") != std::string::npos);
        QVERIFY(two.studio.came.empty() && two.studio.pinned.empty());
        two.studio.dial(two.desk); // It counts among the five, and is over.
        QTRY_VERIFY(two.studio.knowsCode());
    }
    void garbageIsNoAttack()
    {
        Two two;
        auto wire = two.desk.wireTo(two.studio);
        const QPointer<WireEnd> end = two.studio.lastIncoming;
        wire->send("GET / HTTP/1.1");
        QTRY_VERIFY(!end);
        QVERIFY(two.studio.attacks.empty() && two.studio.came.empty());
    }
    void whatCannotBePinnedIsNotLinked()
    {
        Two two;
        two.studio.pinResult = Error {Reason::DiskFull, Phrase("The disk is full."), {}, {}};
        two.desk.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 1U);
        QVERIFY(two.studio.pairings.accept({}, {}, true));
        QTRY_COMPARE(two.desk.ended.size(), 1U);
        QVERIFY(!two.desk.ended[0].empty());
        QCOMPARE(two.studio.ended, std::vector<std::string> {"The disk is full."});
        QVERIFY(two.desk.links.empty() && two.studio.links.empty());
    }
    void readyWaitsForTheDisk()
    {
        Two two;
        two.studio.holdsPins = true;
        two.desk.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 1U);
        QVERIFY(two.studio.pairings.accept({}, {}, true));
        QTRY_COMPARE(two.desk.pinned.size(), 1U);
        for (int turns = 0; turns < 20; ++turns)
            QCoreApplication::processEvents();
        QVERIFY(two.desk.links.empty() && two.studio.links.empty());
        two.studio.pairings.pinned(two.studio.pinId, Done {});
        QTRY_VERIFY(two.isLinked());
        two.studio.pairings.pinned(two.studio.pinId, Done {}); // Once more changes nothing.
    }
    void readyThatDoesNotComeIsNotWaitedForForEver()
    {
        Two two;
        two.studio.holdsPins = true;
        two.desk.dial(two.studio);
        QTRY_COMPARE(waiting(two.studio), 1U);
        QVERIFY(two.studio.pairings.accept({}, {}, true));
        QTRY_COMPARE(two.desk.pinned.size(), 1U);
        two.desk.now += Pairings::frameTime;
        (void)two.desk.pairings.accept({}, {}, true);
        QCOMPARE(two.desk.ended.size(), 1U);
        QVERIFY(two.desk.ended[0].find("did not answer") != std::string::npos);
        QVERIFY(two.desk.links.empty());
    }
    void aLowerVersionThanBeforeIsRefused()
    {
        Two two;
        two.studio.versions[small] = 2;
        two.desk.dial(two.studio);
        QTRY_COMPARE(two.desk.known.size(), 1U);
        QVERIFY(!two.desk.known[0]);
        QVERIFY(two.studio.came.empty());
        two.studio.dial(two.desk);
        QCOMPARE(two.studio.known.size(), 1U);
        QVERIFY(two.studio.known[0].error().message.english().find("newer version") != std::string::npos);
    }
    void aConnectionThatBreaks()
    {
        Two two;
        const QPointer<WireEnd> end = two.desk.dial(two.studio);
        QTRY_VERIFY(waiting(two.studio) == 1 && waiting(two.desk) == 1);
        end->other->close();
        QTRY_VERIFY(two.desk.ended.size() == 1 && two.studio.ended.size() == 1);
        QVERIFY(two.desk.ended[0].find("It was closed.") != std::string::npos);
        QTRY_VERIFY(!end);
    }
};

QTEST_GUILESS_MAIN(TestPairings)
#include "tst_pairings.moc"
