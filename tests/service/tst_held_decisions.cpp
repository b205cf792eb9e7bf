// SPDX-License-Identifier: MIT
// What becomes of a held message: approved, denied, expired, and what is too late.
#include "held_fixture.h"

using namespace mesh;
using namespace mesh::test;

namespace {

const std::string text = "run rm -rf build\nand then \"ünïcode\" \t";

} // namespace

class HeldDecisionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void approvedItIsPostedAnew()
    {
        HeldRooms rooms;
        auto insert = rooms.held(text);
        insert.envelope.hops = 5;
        insert.envelope.trace = "33333333-2222-4333-8444-555555555555";
        insert.envelope.urgent = true;
        const auto put = rooms.put(insert);
        const auto between = rooms.put(rooms.letter("what came meanwhile"));
        const auto decided = rooms.decide(put->row.seq, state::approved, text);
        QVERIFY(decided);
        const auto &row = decided->message.row;
        QVERIFY(row.seq > between->row.seq); // Readers have gone past the old number.
        QCOMPARE(row.body, text);
        QCOMPARE(row.id, put->row.id);
        QCOMPARE(row.hops, 0);
        QCOMPARE(row.trace.value_or(""), insert.envelope.trace);
        QVERIFY(row.urgent);
        QCOMPARE(row.approvedBy.value_or(""), std::string("terminal"));
        QCOMPARE(row.approvedAt.value_or(""), decidedAt);
        QCOMPARE(row.ts, sentAt);
        QCOMPARE(decided->to.size(), std::size_t(1));
        QCOMPARE(decided->to[0].sessionId, halsSession);

        const auto number = std::to_string(row.seq);
        QCOMPARE(rooms.count("inbox WHERE state='delivered' AND mailbox=2 AND seq=" + number), 1);
        QCOMPARE(rooms.count("inbox WHERE delivered_at='" + decidedAt + "' AND seq=" + number), 1);
        QCOMPARE(rooms.count("held_recipients"), 0);
        QCOMPARE(rooms.count("held WHERE sealed IS NULL AND decision='approved' AND surface='terminal' AND decided_at='"
                     + decidedAt + "' AND delivered_as=" + number),
            1);
        QCOMPARE(rooms.count("messages WHERE seq=" + std::to_string(put->row.seq)), 0);
        const auto line = parseObject(rooms.inbound().back());
        QVERIFY(line);
        QCOMPARE(stringOr(*line, "body"), text);
        QCOMPARE(stringOr(*line, "approved_by"), std::string("terminal"));
        QCOMPARE(stringOr(*line, "approved_at"), decidedAt);
        QVERIFY(rooms.reading(row.seq));
        QVERIFY(rooms.reading(put->row.seq)); // Nothing is wrong with the old number either.
        QCOMPARE(rooms.path(row.seq, "hal"), std::string("stored held approved delivered = delivered"));
        const auto logged = rooms.logged("approved");
        QCOMPARE(logged.size(), std::size_t(1));
        QCOMPARE(stringOr(logged[0], "sha256"), sha256Hex(text));
        QCOMPARE(stringOr(logged[0], "surface"), std::string("terminal"));
        QCOMPARE(stringOr(logged[0], "delivered_as"), shortId(row.seq));
    }
    void theOldNumberStillFindsIt()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text));
        const auto decided = rooms.decide(put->row.seq, state::approved, text);
        for (const auto &id : {shortId(put->row.seq), shortId(decided->message.row.seq), put->row.id}) {
            const auto found = readNow<MessageRow>(*rooms.store, [&](Database &db) {
                return messages::find(db, id, {hal, false});
            });
            QVERIFY2(found, id.c_str());
            QCOMPARE(found->seq, decided->message.row.seq);
            QCOMPARE(found->body, text);
        }
        QCOMPARE(rooms.path(put->row.seq, "hal"), std::string("stored held approved delivered = delivered"));
    }
    void waitersHearBothSteps()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text));
        auto decided = rooms.decide(put->row.seq, state::approved, text);
        // The notice that told the person of it is taken back, too.
        std::erase_if(decided->changes, [](const StateChange &change) { return change.recipient == "human"; });
        QCOMPARE(decided->changes.size(), std::size_t(2));
        QCOMPARE(decided->changes[0].state, std::string(state::approved));
        QCOMPARE(decided->changes[1].state, std::string(state::delivered));
        for (const auto &change : decided->changes) {
            QCOMPARE(change.messageId, put->row.id);
            QCOMPARE(change.at, decidedAt);
            QCOMPARE(change.sender, ann);
        }
    }
    void twoRecipients()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text, {hal, bob}));
        QCOMPARE(put->notices.size(), std::size_t(3));
        QCOMPARE(rooms.path(put->row.seq, "hal"), std::string("stored held = held"));
        QCOMPARE(rooms.path(put->row.seq, "bob"), std::string("stored held = held"));
        const auto decided = rooms.decide(put->row.seq, state::approved, text);
        QCOMPARE(decided->message.state, std::string(state::stored)); // The least far.
        const auto seq = decided->message.row.seq;
        QCOMPARE(rooms.path(seq, "hal"), std::string("stored held approved delivered = delivered"));
        QCOMPARE(rooms.path(seq, "bob"), std::string("stored held approved = stored"));
        QCOMPARE(rooms.count("inbox WHERE mailbox=3 AND expires_at='" + week + "' AND seq=" + std::to_string(seq)), 1);
    }
    void whoHasComeOrGoneMeanwhile()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text));
        auto decision = HeldRooms::decision(state::approved, sha256Hex(text));
        decision.present.erase(hal);
        QCOMPARE(rooms.decide(put->row.seq, decision)->message.state, std::string(state::stored));
        QCOMPARE(rooms.inbound().size(), std::size_t(1)); // The notice that it waits.
    }
    void theSameIdAfterTheApprovalChangesNothing()
    {
        HeldRooms rooms;
        const auto insert = rooms.held(text);
        const auto put = rooms.put(insert);
        const auto decided = rooms.decide(put->row.seq, state::approved, text);
        const auto again = rooms.put(insert);
        QVERIFY(again->duplicate);
        QCOMPARE(again->row.seq, decided->message.row.seq);
        QCOMPARE(again->state, std::string(state::delivered));
        QCOMPARE(rooms.count("held WHERE decided_at IS NULL"), 0);
    }
    void dropped_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<int>("notices");
        QTest::newRow("denied") << QByteArray("denied") << 2; // To recipient and sender; the person did it.
        QTest::newRow("expired") << QByteArray("expired") << 3;
    }
    void dropped()
    {
        QFETCH(QByteArray, outcome);
        QFETCH(int, notices);
        HeldRooms rooms;
        const auto insert = rooms.held(text);
        const auto put = rooms.put(insert);
        const auto decided = rooms.decide(put->row.seq, outcome.toStdString(), text);
        QVERIFY(decided);
        QCOMPARE(decided->message.row.seq, 0);
        QVERIFY(decided->to.empty());
        QCOMPARE(static_cast<int>(decided->notices.size()), notices);
        for (const auto &notice : decided->notices) {
            const auto &body = notice.message.row.body;
            QVERIFY2(body.find(outcome.toStdString()) != std::string::npos, body.c_str());
            QVERIFY(body.find("rm -rf") == std::string::npos);
        }
        QCOMPARE(decided->notices[1].message.row.to, std::string("ann"));
        QCOMPARE(rooms.count(
                     "held WHERE sealed IS NULL AND delivered_as IS NULL AND decision='" + outcome.toStdString() + "'"),
            1);
        QCOMPARE(rooms.count("held_recipients"), 0);
        QCOMPARE(rooms.count("inbox WHERE waiting=1 AND seq=" + std::to_string(put->row.seq)), 0);
        QCOMPARE(
            rooms.path(put->row.seq, "hal"), "stored held " + outcome.toStdString() + " = " + outcome.toStdString());
        QVERIFY(rooms.receipt(put->row.seq).ended());
        QVERIFY(!rooms.receipt(put->row.seq).reached(state::stored));
        const auto why
            = outcome == "denied" ? phrase("the recipient's human said no") : phrase("nobody decided in time");
        QVERIFY(rooms.receipt(put->row.seq).recipients.at(0).reason == why); // As it was kept: still to be translated.
        const auto reading = rooms.reading(put->row.seq);
        QCOMPARE(reading.error().reason, Reason::Held);
        QVERIFY(reading.error().message.english().find("was " + outcome.toStdString()) != std::string::npos);
        QCOMPARE(rooms.logged(outcome.toStdString()).size(), std::size_t(1));
        QCOMPARE(rooms.logged(outcome.toStdString())[0].contains("surface"), outcome == "denied");
        const auto again = rooms.put(insert);
        QVERIFY(again->duplicate);
        QCOMPARE(again->state, outcome.toStdString());
    }
    void tooLate_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        for (const char *first : {"approved", "denied", "expired"}) {
            for (const char *second : {"approved", "denied", "expired"})
                QTest::addRow("%s, then %s", first, second) << QByteArray(first) << QByteArray(second);
        }
    }
    void tooLate()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text));
        const auto decided = rooms.decide(put->row.seq, first.toStdString(), text);
        QVERIFY(decided);
        const auto before = rooms.count("messages");
        for (const auto seq : {put->row.seq, decided->message.row.seq}) {
            const auto again = rooms.decide(seq, second.toStdString(), text);
            QVERIFY(!again);
            QCOMPARE(again.error().reason, Reason::Stale);
        }
        QCOMPARE(rooms.count("messages"), before);
        QCOMPARE(rooms.count("held WHERE decision='" + first.toStdString() + "'"), 1);
    }
    void anotherTextIsNotDecided()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text));
        for (const auto outcome : {state::approved, state::denied}) {
            for (const auto &hash : {sha256Hex(text + " "), std::string(), sha256Hex(text).substr(0, 63)}) {
                const auto decided = rooms.decide(put->row.seq, HeldRooms::decision(outcome, hash));
                QCOMPARE(decided.error().reason, Reason::Stale);
            }
        }
        QVERIFY(rooms.find({}));
        QCOMPARE(rooms.textOf({}).value(), text);
    }
    void whatWasSealedForAnotherMessageDoesNotPass()
    {
        HeldRooms rooms;
        const auto harmless = rooms.put(rooms.held("rm -rf scratch"));
        const auto wanted = rooms.put(rooms.held(text));
        QVERIFY(writeNow(*rooms.store,
            {[&](Transaction &tx) {
                 tx.db().run("UPDATE held SET sealed=(SELECT sealed FROM held WHERE seq=?1) WHERE seq=?2",
                     wanted->row.seq, harmless->row.seq);
             },
                {}, 0}));
        QCOMPARE(rooms.textOf(shortId(harmless->row.seq)).error().reason, Reason::StorageFailed);
        const auto decided = rooms.decide(harmless->row.seq, state::approved, "rm -rf scratch");
        QCOMPARE(decided.error().reason, Reason::StorageFailed);
        QCOMPARE(rooms.count("inbox WHERE seq>" + std::to_string(wanted->row.seq + 4)), 0);
        QVERIFY(rooms.decide(harmless->row.seq, state::denied, "rm -rf scratch")); // It can still be got rid of.
    }
    void expiryIsDueAtItsTime()
    {
        HeldRooms rooms;
        auto early = rooms.held(text);
        early.terms.expiresAt = decidedAt;
        const auto first = rooms.put(early);
        const auto second = rooms.put(rooms.held(text));
        const auto due = [&](const std::string &now) {
            return *readNow<std::vector<std::int64_t>>(*rooms.store, [&](Database &db) { return held::due(db, now); });
        };
        QVERIFY(due("2026-03-01T10:59:59.999Z").empty());
        QCOMPARE(due(decidedAt), std::vector<std::int64_t> {first->row.seq});
        QCOMPARE(due(heldUntil), (std::vector<std::int64_t> {first->row.seq, second->row.seq}));
        const auto next = [&] { return *readNow<std::optional<std::string>>(*rooms.store, held::nextExpiry); };
        QCOMPARE(next().value_or(""), decidedAt);
        QVERIFY(rooms.decide(first->row.seq, state::expired, {}));
        QCOMPARE(next().value_or(""), heldUntil);
        QVERIFY(rooms.decide(second->row.seq, state::denied, text));
        QVERIFY(!next());
    }
    void aMessageOfTheMeshItselfHasNobodyToTell()
    {
        HeldRooms rooms;
        auto insert = rooms.held(text);
        insert.sender = 0;
        const auto put = rooms.put(insert);
        QCOMPARE(rooms.decide(put->row.seq, state::denied, text)->notices.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(HeldDecisionsTest)
#include "tst_held_decisions.moc"
