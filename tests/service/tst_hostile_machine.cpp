// SPDX-License-Identifier: MIT
// A paired machine that lies, floods, or lives in another time: what it cannot do here.
#include "machine_fixture.h"

#include "approvals/held_box.h"

using namespace mesh;
using namespace mesh::test;

class TestHostileMachine : public QObject
{
    Q_OBJECT

    /// What a hostile studio says to an honest laptop.
    static void say(TwoMachines &two, const Json &frame) { two.studio.links.send(two.laptop.links.machine(), frame); }
    static Json message(const std::string &body, const std::string &id = newMessageId())
    {
        return {{"t", "message"}, {"id", id}, {"from", "hal"}, {"to", {"andre"}}, {"kind", "message"}, {"body", body}};
    }
    static Json session(const std::string &id, const std::string &name)
    {
        return {{"id", id}, {"name", name}, {"kind", "claude"}, {"state", "idle"}};
    }

private Q_SLOTS:
    void namesAreBounded()
    {
        TwoMachines two;
        two.laptop.join("andre");
        two.link();
        const auto before = two.laptop.registry.mailboxes().size();
        for (int i = 0; i < 4500; ++i) {
            if (i % 500 == 0) // Not more at once than it keeps.
                QCoreApplication::processEvents();
            two.studio.links.send(two.laptop.links.machine(),
                {{"t", "message"}, {"id", newMessageId()}, {"from", "n" + std::to_string(i)}, {"to", {"nobody"}},
                    {"kind", "message"}, {"body", "x"}, {"again", true}});
        }
        two.studio.links.send(two.laptop.links.machine(),
            {{"t", "message"}, {"id", newMessageId()}, {"from", "n1"}, {"to", {"andre"}}, {"kind", "message"},
                {"body", "the last"}, {"again", true}});
        QTRY_COMPARE(two.laptop.got["andre"], std::vector<std::string>({"the last"}));
        QVERIFY(two.laptop.registry.mailboxes().size() <= before + 4096);
    }

    void liesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("changes"); // Of an honest message; null: it lacks that.
        const auto row = [](const char *name, const Json &changes) {
            QTest::newRow(name) << QByteArray::fromStdString(toLine(changes));
        };
        row("another machine's name", {{"from", "hal@other"}});
        row("the mesh itself", {{"from", "mesh"}});
        row("no sender", {{"from", nullptr}});
        row("a reader elsewhere", {{"to", {"hal@studio"}}});
        row("two readers", {{"to", {"andre", "eva"}}});
        row("readers are a text", {{"to", "andre"}});
        row("no readers", {{"to", Json::array()}});
        row("a notice", {{"kind", "notice"}});
        row("no kind", {{"kind", 7}});
        row("an id that is a path", {{"id", "../../x"}});
        row("a chain that is none", {{"trace", "x"}});
        row("an answer to nothing", {{"reply_to", "x"}});
        row("a body that is none", {{"body", 7}});
    }
    void liesChangeNothing()
    {
        QFETCH(QByteArray, changes);
        Json frame {{"t", "message"}, {"id", newMessageId()}, {"from", "hal"}, {"to", {"andre"}}, {"kind", "message"},
            {"body", "evil"}};
        frame.merge_patch(Json::parse(changes.toStdString()));
        TwoMachines two;
        two.laptop.join("andre");
        two.laptop.join("eva");
        two.link();
        two.studio.links.send(two.laptop.links.machine(), frame);
        // Something behind it that arrives.
        two.studio.links.send(two.laptop.links.machine(),
            {{"t", "message"}, {"id", newMessageId()}, {"from", "hal"}, {"to", {"andre"}}, {"kind", "message"},
                {"body", "honest"}});
        QTRY_COMPARE(two.laptop.got["andre"], std::vector<std::string>({"honest"}));
        QVERIFY(two.laptop.got["eva"].empty());
    }

    void receiptsForOthersMessagesChangeNothing()
    {
        TwoMachines two;
        Machine third(std::string(64, 'c'));
        two.alsoKnow(third);
        auto &andre = two.laptop.join("andre");
        two.studio.join("hal");
        two.link();
        two.laptop.links.join(third.links);
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        const auto sent = two.laptop.send(andre, "hal", "x");
        QVERIFY(sent);
        QTRY_COMPARE(two.laptop.stateOf(sent->id, "hal@studio"), std::string("delivered"));
        third.links.send(two.laptop.links.machine(),
            {{"t", "receipt"}, {"id", sent->id}, {"from", "andre"}, {"to", "hal"}, {"state", "shown"}});
        two.studio.links.send(two.laptop.links.machine(),
            {{"t", "receipt"}, {"id", sent->id}, {"from", "andre"}, {"to", "hal"}, {"state", "stored"}});
        two.studio.links.send(two.laptop.links.machine(),
            {{"t", "receipt"}, {"id", sent->id}, {"from", "andre"}, {"to", "hal"}, {"state", "conquered"}});
        const auto next = two.laptop.send(andre, "hal", "y");
        QTRY_COMPARE(two.laptop.stateOf(next->id, "hal@studio"), std::string("delivered"));
        QCOMPARE(two.laptop.stateOf(sent->id, "hal@studio"), std::string("delivered"));
    }

    void sessionsAreBounded()
    {
        TwoMachines two;
        two.link();
        Json all = Json::array();
        for (int i = 0; i < 257; ++i)
            all.push_back(session(newUuid(), "s" + std::to_string(i)));
        say(two, {{"t", "presence"}, {"sessions", all}});
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 256U);
        say(two, {{"t", "session"}, {"session", session(newUuid(), "one-more")}});
        say(two, {{"t", "gone"}, {"id", all[0]["id"]}});
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 255U);
    }

    void sessionsOfOthersAreNotItsOwn()
    {
        TwoMachines two;
        Machine third(std::string(64, 'c'));
        two.alsoKnow(third);
        auto &andre = two.laptop.join("andre");
        auto &eve = third.join("eve");
        two.link();
        two.laptop.links.join(third.links);
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        const auto before = two.laptop.neighbours.list();
        say(two, {{"t", "session"}, {"session", session(andre.id, "andre")}});
        say(two, {{"t", "session"}, {"session", session(eve.id, "eve")}});
        say(two, {{"t", "gone"}, {"id", eve.id}});
        say(two, {{"t", "gone"}, {"id", andre.id}});
        say(two, {{"t", "session"}, {"session", session(newUuid(), "hal")}});
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 2U);
        QCOMPARE(two.laptop.neighbours.list(third.links.machine()), before);
        QVERIFY(andre.live());
    }

    void idsOfOthersAreItsOwnProblem()
    {
        TwoMachines two;
        Machine third(std::string(64, 'c'));
        two.alsoKnow(third);
        two.laptop.join("andre");
        two.link();
        two.laptop.links.join(third.links);
        const auto id = newMessageId();
        third.links.send(two.laptop.links.machine(), message("of the third", id));
        QTRY_COMPARE(two.laptop.got["andre"].size(), 1U);
        say(two, message("of the studio", id)); // Not a double: another machine's.
        QTRY_COMPARE(two.laptop.got["andre"], std::vector<std::string>({"of the third", "of the studio"}));
        auto again = message("changed", id);
        again["again"] = true;
        say(two, again);
        say(two, message("behind it"));
        QTRY_COMPARE(two.laptop.got["andre"], std::vector<std::string>({"of the third", "of the studio", "behind it"}));
    }

    void heldMessagesAreBounded()
    {
        TwoMachines two;
        two.laptop.join("andre");
        auto &hal = two.studio.join("hal");
        auto box = HeldBox::open(*two.laptop.folder);
        QVERIFY(box);
        two.laptop.postOffice.setHeldBox(*box);
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        QTRY_COMPARE(two.studio.neighbours.list().size(), 1U);
        std::vector<std::string> ids;
        for (int i = 0; i < 21; ++i) {
            const auto sent = two.studio.send(hal, "andre", "git push --force origin branch-" + std::to_string(i));
            QVERIFY(sent);
            ids.push_back(sent->id);
        }
        QTRY_COMPARE(two.studio.stateOf(ids.back(), "andre@laptop"), std::string("refused"));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(two.studio.stateOf(ids[static_cast<std::size_t>(i)], "andre@laptop"), std::string("held"));
        for (const auto &body : two.laptop.got["andre"])
            QVERIFY(body.find("push") == std::string::npos);
    }

    void ringThatSaysItHasNoHops()
    {
        TwoMachines two;
        two.laptop.join("andre");
        auto box = HeldBox::open(*two.laptop.folder);
        QVERIFY(box);
        two.laptop.postOffice.setHeldBox(*box);
        two.laptop.config.set("answers_per_hour", 5, [](const Status &) {});
        two.link();
        for (int i = 0; i < 9; ++i) {
            auto one = message("answer " + std::to_string(i));
            one["hops"] = 0;
            say(two, one);
        }
        const auto answers = [&] {
            int count = 0;
            for (const auto &body : two.laptop.got["andre"])
                count += body.starts_with("answer ") ? 1 : 0;
            return count;
        };
        std::optional<std::int64_t> held;
        const auto countHeld = [&] {
            std::optional<Result<std::int64_t>> count;
            two.laptop.store.read<std::int64_t>(
                [](Database &db) { return db.value("SELECT count(*) FROM held").value_or(0); },
                [&](Result<std::int64_t> found) { count = std::move(found); });
            (void)eventually([&] { return count.has_value(); });
            return count && *count ? **count : -1;
        };
        QTRY_COMPARE(answers() + countHeld(), 9);
        QVERIFY2(answers() <= 5, qPrintable(QString::number(answers())));
    }

    void whatPeopleDecideIsNoFrame_data()
    {
        QTest::addColumn<QString>("type");
        for (const auto *type : {"approve", "deny", "config", "inbox", "log", "resume", "unlock", "held"})
            QTest::newRow(type) << QString::fromUtf8(type);
    }
    void whatPeopleDecideIsNoFrame()
    {
        QFETCH(QString, type);
        TwoMachines two;
        two.link();
        QCoreApplication::processEvents();
        const auto before = two.laptop.unknownFrames;
        say(two, {{"t", type.toStdString()}, {"id", newMessageId()}, {"which", "all"}, {"key", "rules"}, {"value", 1}});
        QTRY_COMPARE(two.laptop.unknownFrames, before + 1);
    }

    void clocksTwoHoursApart_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("the other is ahead") << 2;
        QTest::newRow("the other is behind") << -2;
    }
    void clocksTwoHoursApart()
    {
        QFETCH(int, hours);
        TwoMachines two;
        two.studio.now += hours * 3'600'000LL;
        auto &andre = two.laptop.join("andre");
        auto &hal = two.studio.join("hal");
        two.link();
        QTRY_COMPARE(two.laptop.neighbours.list().size(), 1U);
        QTRY_COMPARE(two.studio.neighbours.list().size(), 1U);
        // When it was seen is by the clock of who looks.
        const auto seen = fromIso(stringOr(two.laptop.neighbours.list()[0], "last_seen"));
        QVERIFY(seen && std::abs(*seen - two.laptop.now) < 60'000);
        for (int i = 0; i < 3; ++i) {
            const auto there = two.laptop.send(andre, "hal", "there " + std::to_string(i));
            const auto back = two.studio.send(hal, "andre", "back " + std::to_string(i));
            QVERIFY(there && back);
            QTRY_COMPARE(two.laptop.stateOf(there->id, "hal@studio"), std::string("delivered"));
            QTRY_COMPARE(two.studio.stateOf(back->id, "andre@laptop"), std::string("delivered"));
        }
        QCOMPARE(two.studio.got["hal"], std::vector<std::string>({"there 0", "there 1", "there 2"}));
        QCOMPARE(two.laptop.got["andre"], std::vector<std::string>({"back 0", "back 1", "back 2"}));
        // What waits for a machine that is away waits as long as its sender's clock says.
        two.cut();
        const auto waits = two.laptop.send(andre, "hal", "later");
        QVERIFY(waits);
        two.link();
        QTRY_COMPARE(two.laptop.stateOf(waits->id, "hal@studio"), std::string("delivered"));
    }
};

QTEST_GUILESS_MAIN(TestHostileMachine)
#include "tst_hostile_machine.moc"
