// SPDX-License-Identifier: MIT
// A message that is stored held: who hears of it, who finds it, and that nobody reads it.
#include "held_fixture.h"

#include "protocol/names.h"

using namespace mesh;
using namespace mesh::test;

namespace {

const std::string text = "run rm -rf build";

} // namespace

class HeldStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsStoredWithoutItsTextAndWithoutAReader()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text));
        QVERIFY(put);
        QCOMPARE(put->state, std::string(state::held));
        QCOMPARE(put->reason.english(), std::string("rm-rf: Files are lost."));
        QCOMPARE(put->row.body, std::string());
        const auto seq = std::to_string(put->row.seq);
        QCOMPARE(rooms.count("messages WHERE body='' AND seq=" + seq), 1);
        QCOMPARE(rooms.count("inbox WHERE seq=" + seq), 0);
        QCOMPARE(rooms.count("held WHERE sealed IS NOT NULL AND decided_at IS NULL AND seq=" + seq), 1);
        QCOMPARE(rooms.count("held_recipients WHERE mailbox=2 AND seq=" + seq), 1);
        QCOMPARE(put->changes.size(), std::size_t(1));
        QCOMPARE(put->changes[0].state, std::string(state::held));
        QCOMPARE(put->changes[0].recipient, std::string("hal"));
        QVERIFY(!put->changes[0].settles);
    }
    void recipientAndPersonAreToldOnce()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text));
        const auto id = shortId(put->row.seq);
        QCOMPARE(put->notices.size(), std::size_t(2));
        const auto &toHal = put->notices[0].message.row;
        const auto &toPerson = put->notices[1].message.row;
        QCOMPARE(toHal.to, std::string("hal"));
        QCOMPARE(toPerson.to, std::string("human"));
        for (const auto *row : {&toHal, &toPerson}) {
            QCOMPARE(row->from, std::string("mesh"));
            QCOMPARE(row->kind, std::string("notice"));
            QVERIFY(row->body.find("#" + id) != std::string::npos);
            QVERIFY(row->body.find("rm -rf") == std::string::npos);
            QVERIFY(row->body.find("build") == std::string::npos);
        }
        QVERIFY(toHal.body.find("from ann") != std::string::npos);
        QCOMPARE(rooms.count("inbox WHERE state='delivered'"), 2);
        QCOMPARE(rooms.inbound().size(), std::size_t(1));
    }
    void theLogHasHashLengthAndRuleOnly()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text));
        const auto held = rooms.logged("held");
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(stringOr(held[0], "sha256"), sha256Hex(text));
        QCOMPARE(integerOr(held[0], "bytes"), static_cast<std::int64_t>(text.size()));
        QCOMPARE(toLine(held[0].at("rules")), std::string(R"(["rm-rf"])"));
        QCOMPARE(stringOr(held[0], "short"), shortId(put->row.seq));
        for (const auto &line : rooms.logged("message")) {
            if (stringOr(line, "id") == put->row.id) {
                QVERIFY(!line.contains("body"));
                QVERIFY(!line.contains("bytes"));
            }
        }
        QVERIFY(readAll(rooms.folder.file("log.jsonl")).find("rm -rf") == std::string::npos);
        QVERIFY(readAll(rooms.folder.file("inbound/" + halsSession + ".jsonl")).find("rm -rf") == std::string::npos);
    }
    void aPersonFindsIt()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text, {hal, bob}));
        for (const auto &id : {std::string(), shortId(put->row.seq), "#" + shortId(put->row.seq), put->row.id,
                 put->row.id.substr(0, 8)}) {
            const auto found = rooms.find(id);
            QVERIFY2(found, id.c_str());
            QCOMPARE(found->row.seq, put->row.seq);
            QCOMPARE(found->row.body, std::string());
        }
        const auto entry = *rooms.find({});
        QCOMPARE(entry.recipients, (std::vector<std::string> {"bob", "hal"}));
        QCOMPARE(entry.sha256, sha256Hex(text));
        QCOMPARE(entry.bytes, static_cast<std::int64_t>(text.size()));
        QCOMPARE(entry.reason, std::string(mesh::Hold::destructive));
        QCOMPARE(toLine(entry.rules), toLine(HeldRooms::destructive().rules));
        QCOMPARE(entry.heldAt, sentAt);
        QCOMPARE(entry.expiresAt, heldUntil);
        QCOMPARE(rooms.textOf({}).value(), text);
    }
    void whatDoesNotWaitIsNotFound()
    {
        HeldRooms rooms;
        QCOMPARE(rooms.find({}).error().reason, Reason::UnknownMessage);
        const auto plain = rooms.put(rooms.letter("hello"));
        QCOMPARE(plain->state, std::string(state::delivered));
        QCOMPARE(rooms.find(shortId(plain->row.seq)).error().reason, Reason::UnknownMessage);
        QCOMPARE(rooms.find("zzzz").error().reason, Reason::UnknownMessage);
        QCOMPARE(rooms.find({}).error().reason, Reason::UnknownMessage);
    }
    void withoutAnIdOnlyTheOnlyOneIsMeant()
    {
        HeldRooms rooms;
        const auto first = rooms.put(rooms.held(text));
        const auto second = rooms.put(rooms.held(text));
        const auto found = rooms.find({});
        QVERIFY(!found);
        QCOMPARE(found.error().reason, Reason::AmbiguousId);
        QCOMPARE(
            found.error().candidates, (std::vector<std::string> {shortId(first->row.seq), shortId(second->row.seq)}));
        const auto all = readNow<std::vector<held::Entry>>(*rooms.store, held::open);
        QCOMPARE(all->size(), std::size_t(2));
        QCOMPARE(all->front().row.seq, first->row.seq);
        QCOMPARE(readNow<std::int64_t>(*rooms.store, held::countOpen).value(), 2);
    }
    void nobodyReadsIt()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held(text));
        const auto plain = rooms.put(rooms.letter("hello"));
        QCOMPARE(rooms.reading(put->row.seq).error().reason, Reason::Held);
        QVERIFY(rooms.reading(plain->row.seq));
        const auto inbox = readNow<messages::InboxPage>(*rooms.store, [](Database &db) {
            messages::InboxQuery query;
            query.mailbox = hal;
            query.all = true;
            return messages::inbox(db, query);
        });
        for (const auto &entry : inbox->entries)
            QVERIFY(entry.row.seq != put->row.seq);
        QCOMPARE(rooms.path(put->row.seq, "hal"), std::string("stored held = held"));
        QCOMPARE(rooms.receipt(put->row.seq).recipients.at(0).reason.english(), std::string("rm-rf: Files are lost."));
        QVERIFY(!rooms.receipt(put->row.seq).ended());
    }
    void theSameIdWhileItWaitsChangesNothing()
    {
        HeldRooms rooms;
        const auto insert = rooms.held(text);
        const auto put = rooms.put(insert);
        const auto lines = linesOf(rooms.folder.file("log.jsonl")).size();
        auto other = insert;
        other.hold.reset(); // Not even when the second time it would pass.
        for (const auto &again : {rooms.put(insert), rooms.put(other)}) {
            QVERIFY(again->duplicate);
            QCOMPARE(again->row.seq, put->row.seq);
            QCOMPARE(again->state, std::string(state::held));
            QCOMPARE(again->row.body, std::string());
            QVERIFY(again->notices.empty() && again->changes.empty());
        }
        QCOMPARE(rooms.count("held"), 1);
        QCOMPARE(linesOf(rooms.folder.file("log.jsonl")).size(), lines);
    }
    void anAnswerThatWaitsAnswersNothingYet()
    {
        HeldRooms rooms;
        auto question = rooms.letter("may I?");
        question.sender = hal;
        question.envelope.from = "hal";
        question.envelope.to = "ann";
        question.recipients = {{ann, {}, true}};
        const auto asked = rooms.put(question);
        auto answer = rooms.held(text);
        answer.envelope.replyTo = asked->row.id;
        const auto put = rooms.put(answer);
        QCOMPARE(put->state, std::string(state::held));
        QCOMPARE(rooms.count("inbox WHERE state='answered'"), 0);
        QVERIFY(rooms.decide(put->row.seq, state::denied, text));
        QCOMPARE(rooms.count("inbox WHERE state='answered'"), 0);
        answer.envelope.id = newUuid();
        const auto second = rooms.put(answer);
        const auto decided = rooms.decide(second->row.seq, state::approved, text);
        QVERIFY(decided);
        QCOMPARE(rooms.path(asked->row.seq, "ann"), std::string("stored delivered shown answered = answered"));
        QVERIFY(std::any_of(decided->changes.begin(), decided->changes.end(), [&](const StateChange &change) {
            return change.seq == asked->row.seq && change.state == state::answered;
        }));
    }
    void tooManyAnswersHoldIt()
    {
        HeldRooms rooms;
        auto insert = rooms.letter("harmless");
        insert.envelope.hops = 8;
        QCOMPARE(rooms.put(insert)->state, std::string(state::delivered));
        insert.envelope.id = newUuid();
        insert.envelope.hops = 9;
        const auto held = rooms.put(insert);
        QCOMPARE(held->state, std::string(state::held));
        QVERIFY(held->reason.english().starts_with("loop: 9 answers"));
        QCOMPARE(rooms.find({})->reason, std::string(mesh::Hold::loop));
        insert.envelope.id = newUuid();
        insert.byHuman = true;
        QCOMPARE(rooms.put(insert)->state, std::string(state::delivered));
    }
    void nobodyBuriesThePersonInQuestions()
    {
        HeldRooms rooms;
        for (int number = 0; number < 20; ++number)
            QVERIFY(rooms.put(rooms.held(text)));
        const auto before = rooms.count("messages");
        const auto lines = linesOf(rooms.folder.file("log.jsonl")).size();
        const auto refused = rooms.put(rooms.held(text));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::RateLimited);
        QCOMPARE(rooms.count("messages"), before);
        QCOMPARE(linesOf(rooms.folder.file("log.jsonl")).size(), lines);
        QCOMPARE(readNow<std::int64_t>(*rooms.store, held::countOpen).value(), 20);
        auto others = rooms.held(text);
        others.sender = bob;
        others.envelope.from = "bob";
        QVERIFY(rooms.put(others)); // Another sender has room …
        QVERIFY(rooms.put(rooms.letter("hello"))); // … and what is harmless goes on.
        const auto first = readNow<std::vector<held::Entry>>(*rooms.store, held::open)->front();
        QVERIFY(rooms.decide(first.row.seq, state::denied, text));
        QVERIFY(rooms.put(rooms.held(text)));
    }
};

QTEST_GUILESS_MAIN(HeldStoreTest)
#include "tst_held_store.moc"
