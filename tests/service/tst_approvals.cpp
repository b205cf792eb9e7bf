// SPDX-License-Identifier: MIT
// Held messages, end to end but for the client: sessions on the bus, the real `mesh`, and a person who types at a
// terminal. What is held is read by nobody; what is decided is told to everybody whom it concerns.
#include "approvals_fixture.h"

#include "store/database.h"

using mesh::Json;
using mesh::stringOr;

class ApprovalsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ApprovalsFixture> m;

    /// What alice is told of her message, in words for people.
    QByteArray receipt(const std::string &id) const
    {
        return m->output({QStringLiteral("receipt"), QString::fromStdString(id)});
    }
    std::string stateOf(const std::string &id)
    {
        return stringOr(m->alice->call("receipt", {{"message", id}})["result"]["recipients"][0], "state");
    }
    /// Nothing that a model can read has the text.
    void checkNowhere(const std::string &id, const char *text = ApprovalsFixture::secret)
    {
        QCOMPARE(m->filesWith(text), QStringList());
        const auto shortId = QString::fromStdString(id);
        for (const QStringList &words : {QStringList {QStringLiteral("inbox"), QStringLiteral("--all")},
                 {QStringLiteral("read"), shortId}, {QStringLiteral("receipt"), shortId}, {QStringLiteral("log")},
                 {QStringLiteral("list")}, {QStringLiteral("status")}}) {
            for (const auto &more : {QStringList(), QStringList {QStringLiteral("--json")}}) {
                const auto output = m->output(words + more);
                QVERIFY2(!output.contains(text), output.constData());
            }
        }
        for (const char *line :
            {"$MESH approvals | cat", "$MESH approvals > $W/out; cat $W/out", "$MESH approvals --json"}) {
            auto shell = m->personsShell(QString::fromUtf8(line));
            QCOMPARE(shell->exitCode(), 0);
            QVERIFY2(
                shell->screen().contains(id.c_str()) && !shell->screen().contains(text), shell->screen().constData());
        }
        for (const auto &frame : {m->hal->call("read", {{"message", id}}), m->hal->call("inbox", {{"all", true}}),
                 m->alice->call("read", {{"message", id}}), m->alice->call("receipt", {{"message", id}})})
            QVERIFY2(frame.dump().find(text) == std::string::npos, frame.dump().c_str());
    }

private Q_SLOTS:
    void init() { m = std::make_unique<ApprovalsFixture>(); }
    void cleanup() { m.reset(); }

    void heldUntilAPersonApproves()
    {
        const auto sent = m->send(ApprovalsFixture::dangerous());
        QCOMPARE(stringOr(sent, "state"), std::string("held"));
        QVERIFY2(stringOr(sent, "reason").find("git-") != std::string::npos, sent.dump().c_str());
        const auto id = stringOr(sent, "short");
        const auto notice = m->halGets();
        QVERIFY2(
            notice.find("A message from alice (#" + id + ") waits for your human's decision") == 0, notice.c_str());
        QVERIFY(receipt(id).contains("held"));
        QVERIFY(receipt(id).contains("git-"));
        QVERIFY(m->humansInbox().contains("waits for your decision"));
        checkNowhere(id);

        auto somebody = m->person({QStringLiteral("approve")});
        const auto characters = somebody->question();
        const auto screen = somebody->screen();
        QVERIFY2(screen.contains("from alice to hal") && screen.contains("please run ")
                && screen.contains(ApprovalsFixture::secret) && screen.contains("\u27e6git push --force\u27e7"),
            screen.constData());
        checkNowhere(id); // Also while a person looks at it.
        somebody->type(characters.toLower());
        QCOMPARE(somebody->exitCode(), 0);
        QVERIFY2(somebody->screen().contains(("Approved #" + id).c_str()), somebody->screen().constData());

        const auto frame = m->hal->next()["params"];
        QCOMPARE(stringOr(frame, "body"), ApprovalsFixture::dangerous());
        QCOMPARE(stringOr(frame, "approved_by"), std::string("terminal"));
        QVERIFY(!stringOr(frame, "approved_at").empty());
        QTRY_COMPARE(m->service.content(("inbound/" + m->halId + ".jsonl").c_str()).count(ApprovalsFixture::secret), 1);
        QTRY_COMPARE(m->logged("approved").size(), std::size_t(1)); // The files follow the answer.
        const auto approved = m->logged("approved");
        QCOMPARE(stringOr(approved[0], "surface"), std::string("terminal"));
        QCOMPARE(stringOr(approved[0], "short"), id);
        QVERIFY(receipt(id).contains("approved"));
        QCOMPARE(stateOf(id), std::string("delivered"));
        QCOMPARE(m->logged("refused_attempt").size(), std::size_t(0));
        // Nothing more comes: the next frame is what is sent next.
        m->send("hello");
        QCOMPARE(m->halGets(), std::string("hello"));
    }

    void theNoticeOfItGoesWithTheDecision_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::newRow("approved") << QStringLiteral("approve");
        QTest::newRow("denied") << QStringLiteral("deny");
    }
    void theNoticeOfItGoesWithTheDecision()
    {
        QFETCH(QString, verb);
        const auto id = m->held();
        QVERIFY(m->humansInbox().contains(("(#" + id + ") waits for your decision").c_str()));
        QCOMPARE(m->decide(verb.toUtf8().constData(), id), 0);
        QVERIFY2(!m->humansInbox().contains("waits for your decision"), m->humansInbox().constData());
        QCOMPARE(m->json({QStringLiteral("inbox"), QStringLiteral("--peek")}).value("waiting", -1), 0);
    }

    void heldForASessionOfAShell()
    {
        auto shell
            = m->personsShell(QStringLiteral("$MESH connect sam; read a; $MESH inbox; read b; $MESH inbox; read c"));
        QTRY_VERIFY(m->output({QStringLiteral("list")}).contains("sam"));
        const auto sent = m->send(ApprovalsFixture::dangerous(), Json::object(), "sam");
        const auto id = stringOr(sent, "short");
        shell->type("");
        QVERIFY2(shell->sees("waits for your human's decision"), shell->screen().constData());
        QVERIFY(!shell->screen().contains(ApprovalsFixture::secret));
        QCOMPARE(m->decide("approve", id), 0);
        shell->type("");
        QVERIFY2(shell->sees(ApprovalsFixture::secret), shell->screen().constData());
        QCOMPARE(shell->screen().count(ApprovalsFixture::secret), 1);
        QVERIFY2(shell->screen().contains("approved by your human: terminal"), shell->screen().constData());
    }

    void wrongCharacters()
    {
        const auto id = m->held();
        auto somebody = m->person({QStringLiteral("approve"), QString::fromStdString(id)});
        const auto right = somebody->question();
        QVERIFY(!right.isEmpty());
        const QByteArray wrong = right == "0000" ? "1111" : "0000";
        somebody->type(wrong);
        QVERIFY2(somebody->sees("2 tries are left"), somebody->screen().constData());
        QVERIFY(!somebody->question().isEmpty());
        somebody->type(wrong);
        QVERIFY2(somebody->sees("1 try is left"), somebody->screen().constData());
        QVERIFY(!somebody->question().isEmpty());
        somebody->type(wrong);
        QCOMPARE(somebody->exitCode(), 1);
        QVERIFY(somebody->screen().contains("wrong three times"));
        QTRY_COMPARE(m->logged("refused_attempt").size(), std::size_t(1));
        QCOMPARE(stateOf(id), std::string("held"));
        checkNowhere(id);
    }

    void onlyEnterDecidesNothing()
    {
        const auto id = m->held();
        auto somebody = m->person({QStringLiteral("approve")});
        QVERIFY(!somebody->question().isEmpty());
        somebody->type("");
        QCOMPARE(somebody->exitCode(), 1);
        QVERIFY(somebody->screen().contains("Nothing was decided"));
        QCOMPARE(stateOf(id), std::string("held"));
        QCOMPARE(m->logged("refused_attempt").size(), std::size_t(0));
        QCOMPARE(m->decide("approve"), 0);
    }

    void marksAreOursAlone()
    {
        m->held("\u27e6harmless\u27e7 git push --force origin \u27e7 " + std::string(ApprovalsFixture::secret));
        auto somebody = m->person({QStringLiteral("approve")});
        QVERIFY(!somebody->question().isEmpty());
        QCOMPARE(somebody->screen().count("\u27e6"), 1);
    }

    /// What a model would see together is judged together.
    void inParts_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("ways"); // Who sends each, to whom.
        const QByteArray git = "git push ";
        const QByteArray force = "--force origin main";
        QTest::newRow("one after the other") << git << force << QByteArray("alice sam alice sam");
        QTest::newRow("the first to all") << git << force << QByteArray("alice broadcast alice sam");
        QTest::newRow("the second to all") << git << force << QByteArray("alice sam alice broadcast");
        QTest::newRow("both to all") << git << force << QByteArray("alice broadcast alice broadcast");
        QTest::newRow("behind a long word") << QByteArray("git push origin " + QByteArray(80, 'b'))
                                            << QByteArray(" --force") << QByteArray("alice sam alice sam");
    }
    void inParts()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, ways);
        auto shell = m->personsShell(QStringLiteral("$MESH connect sam; read a")); // It reads nothing meanwhile.
        QTRY_VERIFY(m->output({QStringLiteral("list")}).contains("sam"));
        const auto words = ways.split(' ');
        Json sent;
        for (int i = 0; i < 2; ++i) {
            auto &sender = words[i * 2] == "alice" ? *m->alice : *m->hal;
            sender.send({{"to", words[i * 2 + 1].toStdString()}, {"body", (i == 0 ? first : second).toStdString()}});
            do
                sent = sender.next();
            while (sent.contains("method")); // What others sent to hal.
        }
        QCOMPARE(stringOr(sent, "state"), std::string("held"));
    }

    void denied()
    {
        const auto id = m->held();
        m->halGets();
        QCOMPARE(m->decide("deny", id), 0);
        QVERIFY(m->lastScreen.contains("Denied"));
        QCOMPARE(m->halGets(), "The message from alice (#" + id + ") that waited was denied.");
        QCOMPARE(stateOf(id), std::string("denied"));
        const auto told = m->alice->call("inbox", {{"all", true}});
        QVERIFY2(
            told.dump().find("Your message #" + id + " to hal was denied.") != std::string::npos, told.dump().c_str());
        QTRY_COMPARE(m->logged("denied").size(), std::size_t(1));
        QCOMPARE(stringOr(m->logged("denied").at(0), "surface"), std::string("terminal"));
        QCOMPARE(m->filesWith(ApprovalsFixture::secret), QStringList());
        mesh::Database db(m->service.file("presence.db").toStdString(), mesh::Database::Mode::ReadWrite);
        QCOMPARE(db.value("SELECT count(*) FROM held WHERE sealed IS NOT NULL").value_or(-1), std::int64_t(0));
        for (const char *verb : {"approve", "deny"}) { // Twice.
            auto again = m->person({QString::fromUtf8(verb), QString::fromStdString(id)});
            QVERIFY(again->exitCode() > 0);
            QVERIFY2(again->screen().contains("does not wait for a decision"), again->screen().constData());
        }
    }

    void bareApproveNeedsExactlyOne()
    {
        auto none = m->person({QStringLiteral("approve")});
        QVERIFY(none->exitCode() > 0);
        QVERIFY(none->screen().contains("No message waits"));
        const auto one = m->held();
        const auto two = m->held(ApprovalsFixture::dangerous("-too"));
        auto somebody = m->person({QStringLiteral("approve")});
        QVERIFY(somebody->exitCode() > 0);
        QVERIFY2(somebody->screen().contains(one.c_str()) && somebody->screen().contains(two.c_str()),
            somebody->screen().constData());
        QVERIFY(!somebody->screen().contains(ApprovalsFixture::secret));
        QCOMPARE(m->decide("approve", two), 0);
        QCOMPARE(stateOf(one), std::string("held"));
    }

    void survivesTheService_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("restarted") << false;
        QTest::newRow("killed") << true;
    }
    void survivesTheService()
    {
        QFETCH(bool, killed);
        const auto id = m->held();
        QVERIFY(!id.empty());
        if (killed)
            m->service.kill();
        else
            QCOMPARE(m->service.stop(), 0);
        QCOMPARE(m->filesWith(ApprovalsFixture::secret), QStringList());
        m->start();
        checkNowhere(id);
        QCOMPARE(m->decide("approve"), 0);
        QTRY_VERIFY(m->service.content(("inbound/" + m->halId + ".jsonl").c_str()).contains(ApprovalsFixture::secret));
        m->service.kill();
        m->start(); // Decided once.
        QVERIFY(stateOf(id) != "held");
        QCOMPARE(m->logged("approved").size(), std::size_t(1));
    }

    void expiryIsTold()
    {
        const auto id = m->held();
        QCOMPARE(m->service.stop(), 0);
        {
            mesh::Database db(m->service.file("presence.db").toStdString(), mesh::Database::Mode::ReadWrite);
            db.run("UPDATE held SET expires_at='2020-01-01T00:00:00.000Z'");
        }
        m->start();
        QTRY_COMPARE(stateOf(id), std::string("expired"));
        std::string told;
        while (told.find("expired: nobody decided in time") == std::string::npos) { // The first notice comes again.
            told = m->halGets();
            QVERIFY(!told.empty());
        }
        told = m->alice->call("inbox", {{"all", true}}).dump();
        QVERIFY2(told.find("expired: nobody decided in time") != std::string::npos, told.c_str());
        QVERIFY(m->humansInbox().contains("expired: nobody decided in time"));
        QTRY_COMPARE(m->logged("expired").size(), std::size_t(1));
        auto late = m->person({QStringLiteral("approve"), QString::fromStdString(id)});
        QVERIFY(late->exitCode() > 0);
    }

    void broadcastIsHeldOnceForAll()
    {
        BusClient bob;
        bob.greet(m->service, "bob", {{"subscribe", {"messages"}}});
        const auto sent = m->send(ApprovalsFixture::dangerous(), Json::object(), "broadcast");
        QCOMPARE(stringOr(sent, "state"), std::string("held"));
        const auto id = stringOr(sent, "short");
        QVERIFY(stringOr(bob.next()["params"], "body").find("waits for your human") != std::string::npos);
        m->halGets();
        checkNowhere(id);
        QCOMPARE(m->decide("approve"), 0);
        QCOMPARE(m->halGets(), ApprovalsFixture::dangerous());
        QCOMPARE(stringOr(bob.next()["params"], "body"), ApprovalsFixture::dangerous());
        QTRY_COMPARE(m->logged("approved").size(), std::size_t(1));
    }

    void heldReplyAnswersWhenItIsApproved()
    {
        const auto asked = stringOr(m->send("how do I clean it?"), "id");
        m->halGets();
        const auto reply
            = m->hal->call("reply", {{"message", asked}, {"body", ApprovalsFixture::dangerous()}})["result"];
        QCOMPARE(stringOr(reply, "state"), std::string("held"));
        QVERIFY(stateOf(asked) != "answered");
        QCOMPARE(m->decide("approve"), 0);
        QTRY_COMPARE(stateOf(asked), std::string("answered"));
    }

    void waitingGoesAcrossTheApproval()
    {
        const auto id = m->held();
        m->alice->send(
            {{"jsonrpc", "2.0"}, {"id", 9}, {"method", "wait"}, {"params", {{"message", id}, {"state", "delivered"}}}});
        QCOMPARE(m->decide("approve"), 0);
        QCOMPARE(stringOr(m->alice->next()["result"]["recipients"][0], "state"), std::string("delivered"));
    }

    void approvedForOneWhoIsAway()
    {
        m->hal.reset();
        QTRY_VERIFY(!m->output({QStringLiteral("list")}).contains("hal"));
        const auto id = m->held();
        QVERIFY(!id.empty());
        QCOMPARE(m->decide("approve", id), 0);
        QCOMPARE(stateOf(id), std::string("stored"));
        BusClient again;
        again.greet(m->service, "hal", {{"subscribe", {"messages"}}});
        QByteArray got;
        for (int i = 0; i < 2 && !got.contains(ApprovalsFixture::secret); ++i) // The notice stands before it.
            got += QByteArray::fromStdString(again.next().dump());
        QCOMPARE(got.count(ApprovalsFixture::secret), 1);
    }

    void nobodyBuriesAPerson()
    {
        for (int i = 0; i < 20; ++i)
            QCOMPARE(stringOr(m->send(ApprovalsFixture::dangerous(std::to_string(i))), "state"), std::string("held"));
        const auto more = m->send(ApprovalsFixture::dangerous("-more"));
        QCOMPARE(reasonOf(more), std::string("rate_limited"));
        QCOMPARE(m->filesWith(ApprovalsFixture::secret), QStringList());
        QVERIFY(mesh::boolOr(m->send("harmless"), "ok")); // What is not held passes.
    }

    void everythingNeedsConfirmation()
    {
        QVERIFY(m->service.call("config.set", {{"key", "require_confirmation"}, {"value", true}}));
        const auto sent = m->send("good morning, plum-tree-4711");
        QCOMPARE(stringOr(sent, "state"), std::string("held"));
        QVERIFY(stringOr(sent, "reason").find("require_confirmation") != std::string::npos);
        m->halGets();
        checkNowhere(stringOr(sent, "short"));
        // The person's own words pass, when it is known that a person says them; a program of the user's is nobody.
        auto somebody = m->person({QStringLiteral("send"), QStringLiteral("hal"), QStringLiteral("I am here")});
        QCOMPARE(somebody->exitCode(), 0);
        QVERIFY2(somebody->screen().contains("Delivered"), somebody->screen().constData());
        QCOMPARE(m->halGets(), std::string("I am here"));
        QVERIFY(
            m->output({QStringLiteral("send"), QStringLiteral("hal"), QStringLiteral("so they say")}).contains("Held"));
        // To the human nothing is held.
        QCOMPARE(stringOr(m->send("for you", Json::object(), "human"), "state"), std::string("delivered"));
    }

    void swappedBetweenSightAndDecision()
    {
        const auto first = m->held();
        auto somebody = m->person({QStringLiteral("approve"), QString::fromStdString(first)});
        const auto characters = somebody->question();
        QCOMPARE(m->decide("deny", first), 0); // At another terminal, meanwhile.
        m->send("rm -rf / " + std::string(ApprovalsFixture::secret));
        somebody->type(characters);
        QCOMPARE(somebody->exitCode(), 1);
        QVERIFY(!somebody->screen().contains("Approved"));
        QCOMPARE(m->logged("approved").size(), std::size_t(0));
        QCOMPARE(m->filesWith(ApprovalsFixture::secret), QStringList());
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "tst_approvals.moc"
