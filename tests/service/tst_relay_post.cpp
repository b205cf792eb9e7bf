// SPDX-License-Identifier: MIT
// Messages between two machines over links in memory: there and back, states, breaks at any moment, and a machine that
// lies. Real stores.
#include "machine_fixture.h"

#include "approvals/held_box.h"
#include "approvals/held_store.h"
#include "protocol/ids.h"

#include <QRandomGenerator>

using namespace mesh;
using namespace mesh::test;

namespace {

std::vector<std::string> numbers(int from, int to)
{
    std::vector<std::string> all;
    for (int i = from; i < to; ++i)
        all.push_back(std::to_string(i));
    return all;
}

} // namespace

class TestRelayPost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sessionsOfTheOtherAreKnown()
    {
        TwoMachines two;
        two.laptop.join("andre");
        auto &hal = two.studio.join("hal");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        const auto seen = two.laptop.neighbours.list()[0];
        QCOMPARE(stringOr(seen, "name"), std::string("hal"));
        QCOMPARE(stringOr(seen, "machine"), std::string("studio"));
        QCOMPARE(stringOr(seen, "state"), std::string("idle"));
        two.studio.registry.setActivity(hal, Activity::Busy);
        QTRY_COMPARE(stringOr(two.laptop.neighbours.list()[0], "state"), std::string("busy"));
        two.cut();
        QCOMPARE(stringOr(two.laptop.neighbours.list()[0], "state"), std::string("unreachable"));
        two.studio.registry.leave(hal);
        two.link();
        QTRY_VERIFY(two.laptop.neighbours.list().empty());
    }

    void thereAndBack()
    {
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        auto &hal = two.studio.join("hal");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        const auto sent = two.laptop.send(andre, "hal", "what's your branch?"); // Only one has that name.
        QVERIFY(sent);
        QCOMPARE(sent->to, std::string("hal@studio"));
        QTRY_COMPARE(two.studio.got["hal"], std::vector<std::string>({"what's your branch?"}));
        QCOMPARE(two.studio.rows.back().from, std::string("andre@laptop"));
        QTRY_COMPARE(two.laptop.stateOf(sent->id, "hal@studio"), std::string("delivered"));
        two.studio.show(hal, sent->id);
        QTRY_COMPARE(two.laptop.stateOf(sent->id, "hal@studio"), std::string("shown"));

        std::optional<Result<Sent>> answered;
        Envelope answer;
        answer.body = "main";
        two.studio.postOffice.reply(
            {hal.mailbox}, sent->id, answer, [&](Result<Sent> one) { answered = std::move(one); });
        QTRY_VERIFY(answered.has_value());
        QVERIFY(*answered);
        QTRY_COMPARE(two.laptop.got["andre"], std::vector<std::string>({"main"}));
        QCOMPARE(two.laptop.rows.back().from, std::string("hal@studio"));
        QCOMPARE(two.laptop.rows.back().hops, 1);
        QTRY_COMPARE(two.laptop.stateOf(sent->id, "hal@studio"), std::string("answered"));
        QCOMPARE(two.laptop.unknownFrames + two.studio.unknownFrames, 0);
    }

    void whoseNameTwoHaveIsAskedFor()
    {
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        two.laptop.join("hal");
        two.studio.join("hal");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        const auto vague = two.laptop.send(andre, "hal", "x");
        QVERIFY(!vague);
        QCOMPARE(vague.error().reason, Reason::AmbiguousTarget);
        QCOMPARE(vague.error().candidates, std::vector<std::string>({"hal@laptop", "hal@studio"}));
        QVERIFY(two.laptop.send(andre, "hal@laptop", "here"));
        QVERIFY(two.laptop.send(andre, "hal@studio", "there"));
        QVERIFY(two.laptop.send(andre, "human@studio", "to you"));
        QTRY_COMPARE(two.laptop.got["hal"], std::vector<std::string>({"here"}));
        QTRY_COMPARE(two.studio.got["hal"], std::vector<std::string>({"there"}));
        QTRY_COMPARE(two.studio.got["human"], std::vector<std::string>({"to you"}));
        // An answer is for whoever asked, whatever others are called.
        auto &local = *two.laptop.registry.byName("hal");
        const auto asked = two.laptop.send(local, "andre", "a question");
        QVERIFY(asked);
        std::optional<Result<Sent>> answered;
        Envelope answer;
        answer.body = "an answer";
        two.laptop.postOffice.reply(
            {andre.mailbox}, asked->id, answer, [&](Result<Sent> one) { answered = std::move(one); });
        QTRY_VERIFY(answered.has_value());
        QVERIFY(*answered);
        QTRY_COMPARE(two.laptop.got["hal"], std::vector<std::string>({"here", "an answer"}));
        const auto nobody = two.laptop.send(andre, "hal@nowhere", "x");
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().reason, Reason::UnknownTarget);
    }

    void broadcastReachesBothMachinesOnce()
    {
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        two.laptop.join("eva");
        two.studio.join("hal");
        two.studio.join("ida");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 2U);
        const auto framesBefore = two.laptop.links.frames;
        const auto sent = two.laptop.send(andre, "broadcast", "stand-up");
        QVERIFY(sent);
        QCOMPARE(sent->recipients, 3U);
        QTRY_COMPARE(two.studio.got.size(), 2U);
        QCOMPARE(two.laptop.links.frames, framesBefore + 1); // One for the machine, not for each session.
        QCOMPARE(two.laptop.got["eva"].size(), 1U);
        QTRY_COMPARE(two.laptop.stateOf(sent->id, "ida@studio"), std::string("delivered"));
    }

    void waitsWhileTheOtherIsAway()
    {
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        two.studio.join("hal");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        two.cut();
        const auto sent = two.laptop.send(andre, "hal", "when you are back");
        QVERIFY(sent);
        QCOMPARE(sent->state, std::string("stored"));
        two.link();
        QTRY_COMPARE(two.studio.got["hal"].size(), 1U);
        QTRY_COMPARE(two.laptop.stateOf(sent->id, "hal@studio"), std::string("delivered"));
    }

    void expiresAndTheSenderIsTold()
    {
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        two.studio.join("hal");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        two.cut();
        const auto sent = two.laptop.send(andre, "hal", "too late");
        QVERIFY(sent);
        two.laptop.now += 8LL * 86'400'000;
        two.laptop.postOffice.scheduleExpiry();
        QTRY_COMPARE(two.laptop.stateOf(sent->id, "hal@studio"), std::string("expired"));
        QTRY_VERIFY(!two.laptop.got["andre"].empty());
        QVERIFY(two.laptop.got["andre"].back().find("expired") != std::string::npos);
        two.link();
        const auto next = two.laptop.send(andre, "hal", "in time");
        QVERIFY(next);
        QTRY_COMPARE(two.studio.got["hal"], std::vector<std::string>({"in time"}));
    }

    void heldThereAndToldHere()
    {
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        two.studio.join("hal");
        auto box = HeldBox::open(*two.studio.folder);
        QVERIFY(box);
        two.studio.postOffice.setHeldBox(*box);
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        const auto sent = two.laptop.send(andre, "hal", "please git push --force");
        QVERIFY(sent);
        QVERIFY(sent->state != state::held); // Not here: it is the other machine's to decide.
        QTRY_COMPARE(two.laptop.stateOf(sent->id, "hal@studio"), std::string("held"));
        for (const auto &body : two.studio.got["hal"])
            QVERIFY(body.find("push") == std::string::npos);

        // The human there says no.
        std::optional<Result<held::Decided>> decided;
        two.studio.store.write<held::Decided>(
            [&](Transaction &tx) {
                const auto entry = held::find(tx.db(), {});
                held::Decision decision;
                decision.outcome = state::denied;
                decision.sha256 = entry.sha256;
                decision.now = toIso(two.studio.now);
                decision.expiresAt = toIso(two.studio.now + 1000);
                decision.human = two.studio.registry.human().id;
                decision.present = two.studio.postOffice.present();
                return held::decide(tx, entry.row.seq, decision, *box);
            },
            [&](Result<held::Decided> one) { decided = std::move(one); });
        QTRY_VERIFY(decided.has_value());
        QVERIFY(*decided);
        two.studio.postOffice.publish(std::move(**decided));
        QTRY_COMPARE(two.laptop.stateOf(sent->id, "hal@studio"), std::string("denied"));
        QTRY_VERIFY(!two.laptop.got["andre"].empty());
        QVERIFY(two.laptop.got["andre"].back().find("denied") != std::string::npos);
        QCOMPARE(two.laptop.got["andre"].size(), 1U); // Told once, by its own machine.
    }

    void peopleWhoTalkAreNoLoop()
    {
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        auto &hal = two.studio.join("hal");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        QTRY_COMPARE(two.studio.neighbours.list().size(), 1U);
        for (int i = 0; i < 12; ++i) { // More than max_hops.
            two.laptop.postOffice.personBegins(andre.mailbox);
            const auto there = two.laptop.send(andre, "hal", "there " + std::to_string(i));
            QVERIFY(there);
            QTRY_COMPARE(two.studio.got["hal"].size(), std::size_t(i + 1));
            two.studio.show(hal, there->id);
            QTRY_COMPARE(two.laptop.stateOf(there->id, "hal@studio"), std::string("shown"));
            two.studio.postOffice.personBegins(hal.mailbox);
            const auto back = two.studio.send(hal, "andre", "back " + std::to_string(i));
            QVERIFY(back);
            QTRY_COMPARE(two.laptop.got["andre"].size(), std::size_t(i + 1));
            QCOMPARE(two.laptop.rows.back().hops, 0);
            two.laptop.show(andre, back->id);
            QTRY_COMPARE(two.studio.stateOf(back->id, "andre@laptop"), std::string("shown"));
        }
    }

    void nameThatAnotherSessionTakesIsNotGone()
    {
        TwoMachines two;
        int left = 0;
        QObject::connect(&two.laptop.neighbours, &Neighbours::left, &two.laptop.context, [&] { ++left; });
        two.link();
        const auto tell = [&](const std::string &id) {
            two.studio.links.send(two.laptop.links.machine(),
                {{"t", "session"}, {"session", {{"id", id}, {"name", "hal"}, {"kind", "claude"}, {"state", "idle"}}}});
        };
        const auto second = newUuid();
        tell(newUuid());
        tell(second);
        QTRY_COMPARE(stringOr(two.laptop.neighbours.list()[0], "id"), second);
        QCOMPARE(two.laptop.neighbours.list().size(), 1U);
        QCOMPARE(left, 0);
        two.studio.links.send(two.laptop.links.machine(), {{"t", "gone"}, {"id", second}});
        QTRY_COMPARE(left, 1);
    }

    void linkBreaksAnywhere_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void linkBreaksAnywhere()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        auto &hal = two.studio.join("hal");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        QTRY_COMPARE(two.studio.neighbours.list().size(), 1U);
        constexpr int count = 120;
        int acknowledged = 0;
        bool linked = true;
        for (int i = 0; i < count; ++i) {
            const auto add = [&](Machine &machine, const Session &from, const char *to) {
                Envelope envelope;
                envelope.to = to;
                envelope.body = std::to_string(i);
                // By people: two sessions that answer each other so often are a loop.
                machine.postOffice.send(
                    {from.mailbox, true}, envelope, [&](const Result<Sent> &sent) { acknowledged += sent ? 1 : 0; });
            };
            add(two.laptop, andre, "hal@studio");
            add(two.studio, hal, "andre@laptop");
            if (random.bounded(100) < 30) {
                if (linked)
                    two.cut();
                else
                    two.link();
                linked = !linked;
            }
            for (int turns = random.bounded(4); turns > 0; --turns)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        if (!linked)
            two.link();
        QTRY_COMPARE(acknowledged, 2 * count);
        QTRY_COMPARE(two.studio.got["hal"].size(), std::size_t(count));
        QTRY_COMPARE(two.laptop.got["andre"].size(), std::size_t(count));
        QCOMPARE(two.studio.got["hal"], numbers(0, count)); // Each once and in order.
        QCOMPARE(two.laptop.got["andre"], numbers(0, count));
    }

    void whatIsNotAllowedIsRefused()
    {
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        two.studio.join("hal");
        two.studio.rights.message = false;
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        const auto sent = two.laptop.send(andre, "hal", "x");
        QVERIFY(sent);
        QTRY_COMPARE(two.laptop.stateOf(sent->id, "hal@studio"), std::string("refused"));
        QTRY_VERIFY(!two.laptop.got["andre"].empty());
        QVERIFY(two.studio.got["hal"].empty());
    }

    void whoComesTooOftenComesLaterAndInOrder()
    {
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        two.studio.join("hal");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        two.studio.config.set("machine_messages_per_minute", 5, [](const Status &) {});
        for (int i = 0; i < 8; ++i)
            QVERIFY(two.laptop.send(andre, "hal", std::to_string(i)));
        QTRY_COMPARE(two.studio.got["hal"], numbers(0, 5));
        two.studio.config.set("machine_messages_per_minute", 1'000'000, [](const Status &) {});
        two.cut(); // Sooner than the rest that was asked for.
        two.link();
        QTRY_COMPARE(two.studio.got["hal"], numbers(0, 8));
    }

    void removedMachineRefusesWhatWaits()
    {
        TwoMachines two;
        auto &andre = two.laptop.join("andre");
        two.studio.join("hal");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        two.cut();
        const auto sent = two.laptop.send(andre, "hal", "x");
        QVERIFY(sent);
        std::optional<std::size_t> dropped;
        two.laptop.neighbours.forget(two.studio.links.machine());
        two.laptop.out.forget(
            two.studio.links.machine(), "the machine was removed", [&](std::size_t count) { dropped = count; });
        two.laptop.registry.forgetMachine(two.studio.links.machine());
        QTRY_VERIFY(dropped.has_value());
        QCOMPARE(*dropped, 1U);
        QTRY_VERIFY(!two.laptop.got["andre"].empty());
        QVERIFY(!two.laptop.send(andre, "hal", "y"));
        // Its name is free for another machine, and it may come back.
        two.laptop.registry.setMachine(std::string(64, 'c'), "studio");
        QVERIFY(two.laptop.send(andre, "human@studio", "hello"));
    }
};

QTEST_GUILESS_MAIN(TestRelayPost)
#include "tst_relay_post.moc"
