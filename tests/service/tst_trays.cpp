// SPDX-License-Identifier: MIT
// The service with a tray: this test's own program is the one that it takes for it.
#include "approvals_fixture.h"
#include "played_tray.h"

using namespace mesh;

namespace {

Reason reasonOf(const Result<Json> &result)
{
    return result ? Reason::Internal : result.error().reason;
}

} // namespace

class TraysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrayDecidesWithoutMore()
    {
        ApprovalsFixture desk(asTray());
        const auto id = desk.held();
        Control tray(desk.service);
        QVERIFY(tray.attach());
        const auto list = tray.call("approvals.list");
        QVERIFY(list);
        QCOMPARE(list->at("held").size(), std::size_t {1});
        const Json decision {{"message", id}, {"sha256", list->at("held")[0].at("sha256")}, {"decision", "approve"}};
        QCOMPARE(reasonOf(tray.call("approvals.decide", decision)), Reason::Stale); // Nobody has seen its text.
        const auto shown = tray.call("approvals.show", {{"message", id}});
        QVERIFY(shown);
        QCOMPARE(stringOr(*shown, "body"), ApprovalsFixture::dangerous());
        QCOMPARE(stringOr(*shown, "needs"), std::string("nothing"));
        QVERIFY(tray.call("approvals.decide", decision));
        QTRY_COMPARE(desk.logged("approved").size(), std::size_t {1});
        QCOMPARE(stringOr(desk.logged("approved").front(), "surface"), std::string("tray"));
        for (auto got = desk.halGets(); got != ApprovalsFixture::dangerous(); got = desk.halGets())
            QVERIFY(!got.empty());
    }
    void whatDoesNotAttachMayNotDecide()
    {
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        QCOMPARE(reasonOf(tray.call("approvals.list")), Reason::HumanOnly);
        QCOMPARE(reasonOf(tray.call("timeline")), Reason::HumanOnly);
    }
    void anotherProgramIsNoTray()
    {
        ApprovalsFixture desk({QStringLiteral("--tray"), QStringLiteral("/bin/sh")});
        Control tray(desk.service);
        QCOMPARE(reasonOf(tray.call("tray.attach")), Reason::HumanOnly);
        QCOMPARE(reasonOf(tray.call("tray.prove", {{"challenge", ""}})), Reason::HumanOnly);
        QCOMPARE(reasonOf(tray.call("subscribe", {{"topics", {"traffic"}}})), Reason::HumanOnly);
        QTRY_COMPARE(desk.logged("refused_attempt").size(), std::size_t {1});
    }
    void aChallengeIsForOneAnswerOnOneConnection()
    {
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        Control other(desk.service);
        const auto challenge = tray.call("tray.attach");
        QVERIFY(challenge);
        QCOMPARE(reasonOf(other.call("tray.prove", *challenge)), Reason::HumanOnly);
        QCOMPARE(reasonOf(tray.call("tray.prove", {{"challenge", std::string(64, '0')}})), Reason::HumanOnly);
        QCOMPARE(reasonOf(tray.call("tray.prove", *challenge)), Reason::HumanOnly); // It was answered wrongly once.
        QVERIFY(tray.attach());
        QCOMPARE(reasonOf(other.call("approvals.list")), Reason::HumanOnly); // Each connection for itself.
    }
    void codesAreDrawnInItAndTakenBack()
    {
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        QVERIFY(tray.attach());
        const Json loosening {{"key", "allow_mesh_calls"}, {"value", false}};
        QVERIFY(tray.call("config.set", loosening));
        Json back {{"key", "allow_mesh_calls"}, {"value", true}};
        QCOMPARE(reasonOf(tray.call("config.set", back)), Reason::CodeNeeded);
        const auto drawn = tray.next("code");
        const auto code = stringOr(drawn, "code");
        QCOMPARE(code.size(), std::size_t {6});
        QVERIFY(integerOr(drawn, "seconds") > 0);
        back["typed"] = "000000";
        QCOMPARE(reasonOf(tray.call("config.set", back)), Reason::WrongCode);
        back["typed"] = code;
        QVERIFY(tray.call("config.set", back));
        const auto over = tray.next("code");
        QVERIFY(over.at("code").is_null());
        QCOMPARE(stringOr(over, "what"), stringOr(drawn, "what"));
        for (const auto &file : desk.filesWith(QByteArray::fromStdString(code)))
            QFAIL(qPrintable(file));
    }
    void aCodeSaysWhyAndCanBeCancelled()
    {
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        QVERIFY(tray.attach());
        const auto id = desk.held();
        const auto shown = tray.call("approvals.show", {{"message", id}});
        QVERIFY(shown);
        Json decision {{"message", id}, {"sha256", shown->at("sha256")}, {"decision", "approve"}};
        Control program(desk.service);
        QCOMPARE(reasonOf(program.call("approvals.list")), Reason::HumanOnly);
        QCOMPARE(reasonOf(tray.call("approvals.decide", decision)), Reason::CodeNeeded); // A click was enough before.
        const auto drawn = tray.next("code");
        QCOMPARE(stringOr(drawn, "why"), std::string("attempt"));
        QVERIFY(stringOr(drawn, "attempt").find("approvals.list") != std::string::npos);
        QVERIFY(!stringOr(drawn, "attempt_at").empty());
        // A program cannot take it away, the person can.
        QCOMPARE(reasonOf(program.call("code.cancel", {{"what", drawn.at("what")}})), Reason::HumanOnly);
        QVERIFY(tray.call("code.cancel", {{"what", drawn.at("what")}}));
        QVERIFY(tray.next("code").at("code").is_null());
        decision["typed"] = drawn.at("code");
        QCOMPARE(reasonOf(tray.call("approvals.decide", decision)), Reason::WrongCode);
    }
    void aCodeGoesWithWhatIsDecidedOtherwise()
    {
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        QVERIFY(tray.attach());
        QVERIFY(tray.call("config.set", {{"key", "approval_proof"}, {"value", "code"}}));
        const auto id = desk.held();
        const auto shown = tray.call("approvals.show", {{"message", id}});
        Json decision {{"message", id}, {"sha256", shown->at("sha256")}, {"decision", "approve"}};
        QCOMPARE(reasonOf(tray.call("approvals.decide", decision)), Reason::CodeNeeded);
        const auto drawn = tray.next("code");
        QCOMPARE(stringOr(drawn, "why"), std::string("setting"));
        decision["decision"] = "deny";
        QVERIFY(tray.call("approvals.decide", decision));
        const auto over = tray.next("code");
        QVERIFY(over.at("code").is_null());
        QCOMPARE(stringOr(over, "what"), stringOr(drawn, "what"));
    }
    void withTheSettingCodeATrayAsksForItToo()
    {
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        QVERIFY(tray.attach());
        QVERIFY(tray.call("config.set", {{"key", "approval_proof"}, {"value", "code"}}));
        const auto id = desk.held();
        const auto shown = tray.call("approvals.show", {{"message", id}});
        QVERIFY(shown);
        QCOMPARE(stringOr(*shown, "needs"), std::string("code"));
        Json decision {{"message", id}, {"sha256", shown->at("sha256")}, {"decision", "approve"}};
        QCOMPARE(reasonOf(tray.call("approvals.decide", decision)), Reason::CodeNeeded);
        decision["typed"] = stringOr(tray.next("code"), "code");
        QVERIFY(tray.call("approvals.decide", decision));
    }
    void withoutATrayThereIsNoCode()
    {
        ApprovalsFixture desk(asTray());
        {
            Control tray(desk.service);
            QVERIFY(tray.attach());
        }
        // The two sessions, and who asks.
        QTRY_COMPARE_WITH_TIMEOUT(integerOr(*desk.service.call("service.status"), "connections"), 3, 30'000);
        auto person = desk.personsShell(QStringLiteral(
            "\"$MESH\" config set allow_mesh_calls false && \"$MESH\" config set allow_mesh_calls true"));
        QVERIFY(person->exitCode() != 0);
        QVERIFY(person->screen().contains("no tray runs"));
    }
    void whatChangesIsTold_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<std::function<void(ApprovalsFixture &, Control &)>>("act");
        using Act = std::function<void(ApprovalsFixture &, Control &)>;
        QTest::newRow("approvals") << QStringLiteral("approvals")
                                   << Act([](ApprovalsFixture &desk, Control &) { desk.held(); });
        QTest::newRow("locks") << QStringLiteral("locks") << Act([](ApprovalsFixture &desk, Control &) {
            desk.hal->ask(
                {{"jsonrpc", "2.0"}, {"id", 7}, {"method", "locks.acquire"}, {"params", {{"resource", "deploy"}}}});
        });
        QTest::newRow("pairs") << QStringLiteral("pairs") << Act([](ApprovalsFixture &desk, Control &) {
            desk.hal->ask({{"jsonrpc", "2.0"}, {"id", 7}, {"method", "pair.invite"}, {"params", {{"name", "alice"}}}});
        });
        QTest::newRow("settings") << QStringLiteral("settings") << Act([](ApprovalsFixture &, Control &other) {
            QVERIFY(other.call("config.set", {{"key", "auto_lock"}, {"value", true}}));
        });
        QTest::newRow("inbox") << QStringLiteral("inbox") << Act([](ApprovalsFixture &desk, Control &other) {
            const auto sent = desk.send("hello", Json::object(), "human");
            QVERIFY(other.call("taken", {{"messages", {stringOr(sent, "id")}}}));
        });
        QTest::newRow("sessions") << QStringLiteral("sessions")
                                  << Act([](ApprovalsFixture &desk, Control &) { desk.send("hello"); });
    }
    void whatChangesIsTold()
    {
        QFETCH(QString, what);
        QFETCH(std::function<void(ApprovalsFixture &, Control &)>, act);
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        Control other(desk.service);
        QVERIFY(tray.attach());
        QVERIFY(tray.call("subscribe", {{"topics", {"changes"}}}));
        act(desk, other);
        QVERIFY(tray.hearsOfChanged(what.toStdString()));
    }
    /// How much waits for whom, also when it is less than before.
    void whatWaitsIsTold()
    {
        ApprovalsFixture desk(asTray());
        const auto sent = desk.send("hello");
        Control other(desk.service);
        QVERIFY(other.call("subscribe", {{"topics", {"changes"}}}));
        QVERIFY(desk.service.call("taken", {{"as", "hal"}, {"messages", Json::array({stringOr(sent, "id")})}}));
        const auto waiting = [&] {
            const auto list = desk.service.call("list");
            for (const auto &session : list->at("sessions")) {
                if (stringOr(session, "name") == "hal")
                    return integerOr(session, "waiting");
            }
            return std::int64_t {-1};
        };
        do {
            QVERIFY(other.hearsOfChanged("sessions"));
        } while (waiting() != 0);
    }
    void aSessionIsSeenWhenItAsks()
    {
        ApprovalsFixture desk;
        const auto lastSeen = [&](const char *of) {
            const auto list = desk.service.call("list");
            for (const auto &session : list->at("sessions")) {
                if (stringOr(session, "name") == of)
                    return stringOr(session, "last_seen");
            }
            return std::string();
        };
        const auto before = lastSeen("alice");
        QVERIFY(!before.empty());
        QTRY_VERIFY(desk.alice->call("status").contains("result") && lastSeen("alice") != before);
    }
    void messagesThatPassAreTold()
    {
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        QVERIFY(tray.attach());
        QVERIFY(tray.call("subscribe", {{"topics", {"traffic"}}}));
        desk.send("hello");
        const auto traffic = tray.next("traffic");
        const auto &message = traffic.at("messages").at(0);
        QCOMPARE(stringOr(message, "from"), std::string("alice"));
        QCOMPARE(stringOr(message, "to"), std::string("hal"));
        QVERIFY(!boolOr(message, "held"));
        QVERIFY(toLine(traffic).find("hello") == std::string::npos); // Its text is asked for where somebody looks.
    }
    void theTimelineIsReadInPagesAndSearched()
    {
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        QVERIFY(tray.attach());
        for (int i = 0; i < 25; ++i)
            desk.send("number " + std::to_string(i) + (i % 5 == 0 ? " of 100%_ five" : ""));
        const auto held = desk.held();
        const auto texts = [&](const Json &params) {
            QStringList all;
            Json next = params;
            do {
                const auto page = tray.call("timeline", next);
                if (!page)
                    return QStringList {QStringLiteral("error")};
                for (const auto &message : page->at("messages"))
                    all << QString::fromStdString(stringOr(message, "body"));
                next["before"] = page->at("next");
            } while (!next["before"].is_null());
            return all;
        };
        const auto all = texts({{"limit", 4}, {"kind", "message"}});
        QCOMPARE(all.size(), 26);
        QCOMPARE(all.at(1), QStringLiteral("number 24"));
        QVERIFY(!all.join(QString()).contains(QString::fromUtf8(ApprovalsFixture::secret)));
        QCOMPARE(texts({{"limit", 2}, {"text", "100%_"}}).size(), 5);
        QCOMPARE(texts({{"text", "FIVE"}}).size(), 5);
        QCOMPARE(texts({{"text", "1__"}}).size(), 0);
        QCOMPARE(texts({{"state", "held"}}).size(), 1);
        QCOMPARE(texts({{"state", "delivered"}, {"name", "alice"}}).size(), 25);
        QCOMPARE(texts({{"name", "nobody"}}).size(), 0);
        const auto notices = texts({{"kind", "notice"}}).size();
        QVERIFY(notices > 0);
        QCOMPARE(texts({{"notices", false}}).size(), texts(Json::object()).size() - notices);
        const auto newest = tray.call("timeline", {{"limit", 1}, {"state", "held"}});
        QCOMPARE(stringOr(newest->at("messages")[0], "short"), held);
    }
    void pausedDeliveriesWaitAndThenComeInOrder()
    {
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        QVERIFY(tray.attach());
        QVERIFY(tray.call("config.set", {{"key", "pause_deliveries"}, {"value", true}}));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(stringOr(desk.send("number " + std::to_string(i)), "state"), std::string("stored"));
        BusClient late; // Who comes meanwhile gets nothing either.
        late.greet(desk.service, "late", {{"subscribe", {"messages"}}});
        const auto kept = desk.send("for late", Json::object(), "late");
        QCOMPARE(stringOr(kept, "state"), std::string("stored"));
        QCOMPARE(stringOr(kept, "waits"), std::string("paused"));
        // Nor by asking for it.
        const auto page = late.call("inbox")["result"];
        QVERIFY(page["messages"].empty());
        QVERIFY(boolOr(page, "paused"));
        QVERIFY(tray.call("config.set", {{"key", "pause_deliveries"}, {"value", false}}));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(desk.halGets(), "number " + std::to_string(i));
        QCOMPARE(stringOr(late.next()["params"], "body"), std::string("for late"));
        QCOMPARE(stringOr(desk.send("at once"), "state"), std::string("delivered"));
        QCOMPARE(desk.halGets(), std::string("at once"));
    }
    void pairsAreListed()
    {
        ApprovalsFixture desk(asTray());
        Control tray(desk.service);
        QVERIFY(tray.attach());
        QVERIFY(tray.call("pair.invite", {{"as", "alice"}, {"name", "hal"}, {"role", "grip"}}));
        auto listed = tray.call("pairs.list");
        QCOMPARE(stringOr(listed->at("invitations").at(0), "to"), std::string("hal"));
        QVERIFY(tray.call("pair.invite", {{"as", "hal"}, {"name", "alice"}}));
        listed = tray.call("pairs.list");
        QCOMPARE(listed->at("invitations").size(), std::size_t {0});
        QCOMPARE(stringOr(listed->at("pairs").at(0), "grip"), std::string("alice"));
        QCOMPARE(stringOr(listed->at("pairs").at(0), "other"), std::string("hal"));
    }
};

QTEST_GUILESS_MAIN(TraysTest)
#include "tst_trays.moc"
