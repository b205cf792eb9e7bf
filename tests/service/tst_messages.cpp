// SPDX-License-Identifier: MIT
// Messages through the real service and its bus: what is accepted, what is refused and why, and that nothing is lost.
#include "support/service_process.h"

#include "protocol/ids.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using mesh::Json;
using mesh::stringOr;

class MessagesTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServiceProcess> m_service;

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<ServiceProcess>();
        m_service->start();
    }
    void cleanup() { m_service.reset(); }

    void clientThatKnowsGreetingAndEnvelopeOnly()
    {
        BusClient alice;
        BusClient bob;
        const auto greeted = alice.greet(*m_service, "alice");
        QVERIFY(mesh::boolOr(greeted, "ok"));
        const auto bobId = stringOr(bob.greet(*m_service, "bob"), "sessionId");
        const auto direct = alice.ask({{"to", "bob"}, {"body", "hello"}, {"from", "somebody else"}});
        QVERIFY(mesh::boolOr(direct, "ok"));
        QCOMPARE(stringOr(direct, "state"), std::string("delivered"));
        const auto all = alice.ask({{"to", "broadcast"}, {"body", "stand-up"}});
        QCOMPARE(mesh::integerOr(all, "recipients"), 1);
        const auto path = "inbound/" + bobId + ".jsonl";
        QTRY_COMPARE(m_service->content(path.c_str()).count('\n'), 2);
        const auto lines = m_service->content(path.c_str()).split('\n');
        const auto first = mesh::parseObject(lines[0].toStdString());
        QCOMPARE(stringOr(*first, "body"), std::string("hello"));
        QCOMPARE(stringOr(*first, "from"), std::string("alice")); // Stamped, whatever the client wrote.
        QCOMPARE(stringOr(*first, "id"), stringOr(direct, "id"));
        QCOMPARE(stringOr(*mesh::parseObject(lines[1].toStdString()), "kind"), std::string("broadcast"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *title, const QByteArray &frame, const char *reason) {
            QTest::newRow(title) << frame << QByteArray(reason);
        };
        row("no object", "[1]", "bad_request");
        row("no JSON", "{\"to\"", "parse_error");
        row("duplicate key", R"({"to":"bob","to":"bob","body":"x"})", "parse_error");
        row("lone surrogate", R"({"to":"bob","body":"\ud800"})", "parse_error");
        row("escaped NUL", R"({"to":"bob","body":"a\u0000b"})", "parse_error");
        row("deep",
            QByteArray(R"({"to":"bob","body":"x","extra":MORE})")
                .replace("MORE", QByteArray(100, '[') + QByteArray(100, ']')),
            "parse_error");
        row("wrong type of body", R"({"to":"bob","body":7})", "bad_params");
        row("wrong type of to", R"({"to":["bob"],"body":"x"})", "bad_params");
        row("no body", R"({"to":"bob"})", "bad_params");
        row("id that is none", R"({"to":"bob","body":"x","id":"../x"})", "bad_params");
        row("unknown kind", R"({"to":"bob","body":"x","kind":"shout"})", "unknown_kind");
        for (const char *kind : {"pair_steer", "pair_intercept", "pair_intercept_urgent"})
            row(kind, QByteArray(R"({"to":"bob","body":"x","kind":"KIND"})").replace("KIND", kind), "unknown_kind");
        row("the mesh's own kind", R"({"to":"bob","body":"x","kind":"notice"})", "unknown_kind");
        row("unknown target", R"({"to":"bop","body":"x"})", "unknown_target");
        row("target is a path", R"({"to":"../bob","body":"x"})", "unknown_target");
        row("unknown machine", R"({"to":"bob@mars","body":"x"})", "unknown_target");
        row("too long", QByteArray(R"({"to":"bob","body":"MORE"})").replace("MORE", QByteArray(11'000'000, 'x')),
            "too_large");
        row("too long for all",
            QByteArray(R"({"to":"broadcast","body":"MORE"})").replace("MORE", QByteArray(263'168, 'x')), "too_large");
        row("human only", R"({"jsonrpc":"2.0","id":1,"method":"service.stop"})", "not_here");
        row("unknown method", R"({"jsonrpc":"2.0","id":1,"method":"approve"})", "unknown_method");
        row("batch in params", R"({"jsonrpc":"2.0","id":1,"method":"list","params":[]})", "bad_params");
        row("other JSON-RPC", R"({"jsonrpc":"1.0","id":1,"method":"list"})", "bad_request");
    }
    void refused()
    {
        QFETCH(QByteArray, frame);
        BusClient alice;
        BusClient bob;
        alice.greet(*m_service, "alice");
        bob.greet(*m_service, "bob", {{"subscribe", {"messages"}}});
        alice.socket().sendTextMessage(QString::fromUtf8(frame));
        const auto answer = alice.next();
        QTEST(QByteArray::fromStdString(reasonOf(answer)), "reason");
        // The connection goes on, and what was refused reached nobody.
        QVERIFY(mesh::boolOr(alice.ask({{"to", "bob"}, {"body", "after"}}), "ok"));
        QCOMPARE(stringOr(bob.next()["params"], "body"), std::string("after"));
    }

    void nearestNamesAreOffered()
    {
        BusClient alice;
        BusClient hal;
        alice.greet(*m_service, "alice");
        hal.greet(*m_service, "hal");
        const auto answer = alice.ask({{"to", "hall"}, {"body", "x"}});
        QCOMPARE(answer["error"]["data"]["candidates"][0].get<std::string>(), std::string("hal"));
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("too long") << QByteArray(65, 'q') << QByteArray("bad_name");
        QTest::newRow("path") << QByteArray("a/b") << QByteArray("bad_name");
        QTest::newRow("hex") << QByteArray("deadbeef") << QByteArray("bad_name");
        QTest::newRow("reserved") << QByteArray("human") << QByteArray("bad_name");
        QTest::newRow("taken") << QByteArray("alice") << QByteArray("name_taken");
    }
    void names()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, reason);
        BusClient alice;
        alice.greet(*m_service, "alice");
        BusClient other;
        const auto answer = other.greet(*m_service, name.constData());
        QCOMPARE(QByteArray::fromStdString(reasonOf(answer)), reason);
        if (reason.isEmpty())
            return; // No name: one is given.
        QVERIFY(other.waitForClose());
        QCOMPARE(int(other.socket().closeCode()), 4409);
    }

    void whatIsEscapedDoesNotLockTheInbox()
    {
        BusClient alice;
        BusClient bob;
        alice.greet(*m_service, "alice");
        bob.greet(*m_service, "bob");
        for (int i = 0; i < 2; ++i) // Six times as long in JSON.
            QVERIFY(mesh::boolOr(alice.ask({{"to", "bob"}, {"body", std::string(3'500'000, '\x01')}}), "ok"));
        QVERIFY(mesh::boolOr(alice.ask({{"to", "bob"}, {"body", "important"}}), "ok"));
        std::size_t seen = 0;
        for (std::int64_t after = 0;;) {
            const auto page = bob.call("inbox", {{"after", after}})["result"];
            QVERIFY(!page["messages"].empty());
            QVERIFY(page.dump().size() < std::size_t {24} << 20);
            seen += page["messages"].size();
            after = mesh::integerOr(page["messages"].back(), "cursor");
            if (!mesh::boolOr(page, "more"))
                break;
        }
        QCOMPARE(seen, std::size_t(3));
    }
    void whoeverLeavesReadsNoMore()
    {
        BusClient alice;
        BusClient first;
        alice.greet(*m_service, "alice");
        const auto id = stringOr(first.greet(*m_service, "bob", {{"subscribe", {"messages"}}}), "sessionId");
        const auto left = m_service->call("disconnect", {{"as", id}}); // From another connection.
        QVERIFY2(left, left ? "" : left.error().message.english().c_str());
        QVERIFY(first.waitForClose());
        BusClient second;
        second.greet(*m_service, "bob", {{"subscribe", {"messages"}}});
        QVERIFY(mesh::boolOr(alice.ask({{"to", "bob"}, {"body", "for the second"}}), "ok"));
        QCOMPARE(stringOr(second.next()["params"], "body"), std::string("for the second"));
    }

    void limitsAreSaidExactly()
    {
        BusClient alice;
        alice.greet(*m_service, "alice");
        const auto answer = alice.ask({{"to", "human"}, {"body", std::string(10'485'761, 'x')}});
        QCOMPARE(stringOr(answer["error"], "message"),
            std::string("The text has 10,485,761 bytes; a message can have 10,485,760 bytes."));
    }

    void sixtyFirstBroadcast()
    {
        BusClient alice;
        alice.greet(*m_service, "alice");
        for (int i = 0; i < 60; ++i)
            QVERIFY(mesh::boolOr(alice.ask({{"to", "broadcast"}, {"body", "x"}}), "ok"));
        QCOMPARE(reasonOf(alice.ask({{"to", "broadcast"}, {"body", "x"}})), std::string("rate_limited"));
        QVERIFY(mesh::boolOr(alice.ask({{"to", "human"}, {"body", "x"}}), "ok"));
    }

    void offlineMailboxKeepsAndDeliversInOrder()
    {
        BusClient alice;
        alice.greet(*m_service, "alice");
        {
            BusClient bob;
            bob.greet(*m_service, "bob");
            bob.call("disconnect");
            QVERIFY(bob.waitForClose());
        }
        for (int i = 0; i < 5; ++i)
            QCOMPARE(stringOr(alice.ask({{"to", "bob"}, {"body", std::to_string(i)}}), "state"), std::string("stored"));
        BusClient bob;
        const auto id = stringOr(bob.greet(*m_service, "bob", {{"subscribe", {"messages"}}}), "sessionId");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(stringOr(bob.next()["params"], "body"), std::to_string(i));
        QTRY_COMPARE(m_service->content(("inbound/" + id + ".jsonl").c_str()).count(QByteArray("\n")), 5);
    }

    void muchThatWaitedIsHandedOverInOrder()
    {
        BusClient alice;
        alice.greet(*m_service, "alice");
        {
            BusClient bob;
            bob.greet(*m_service, "bob");
            bob.call("disconnect");
            QVERIFY(bob.waitForClose());
        }
        for (char first = 'a'; first < 'k'; ++first) { // 10 MB: more than one part.
            const auto answer = alice.ask({{"to", "bob"}, {"body", std::string(1'000'000, first)}});
            QCOMPARE(stringOr(answer, "state"), std::string("stored"));
        }
        BusClient bob;
        const auto id = stringOr(bob.greet(*m_service, "bob", {{"subscribe", {"messages"}}}), "sessionId");
        std::string order;
        for (int i = 0; i < 10; ++i)
            order += stringOr(bob.next()["params"], "body").substr(0, 1);
        QCOMPARE(order, std::string("abcdefghij"));
        const auto path = "inbound/" + id + ".jsonl";
        QTRY_COMPARE(m_service->content(path.c_str()).count('\n'), 10);
        const auto lines = m_service->content(path.c_str()).split('\n');
        std::string inFile;
        for (int i = 0; i < 10; ++i)
            inFile += stringOr(*mesh::parseObject(lines[i].toStdString()), "body").substr(0, 1);
        QCOMPARE(inFile, order);
    }
    void whatWasDeliveredIsOfferedAgainAndNotWrittenAgain()
    {
        BusClient alice;
        alice.greet(*m_service, "alice");
        std::string first;
        {
            BusClient bob;
            first = stringOr(bob.greet(*m_service, "bob"), "sessionId");
            QVERIFY(mesh::boolOr(alice.ask({{"to", "bob"}, {"body", "while there"}}), "ok"));
            bob.call("disconnect");
            QVERIFY(bob.waitForClose());
        }
        QVERIFY(mesh::boolOr(alice.ask({{"to", "bob"}, {"body", "while away"}}), "ok"));
        BusClient bob;
        const auto second = stringOr(bob.greet(*m_service, "bob", {{"subscribe", {"messages"}}}), "sessionId");
        QVERIFY(first != second);
        QCOMPARE(stringOr(bob.next()["params"], "body"), std::string("while there"));
        QCOMPARE(stringOr(bob.next()["params"], "body"), std::string("while away"));
        for (const auto &[session, body] : {std::pair(first, "while there"), std::pair(second, "while away")}) {
            const auto path = "inbound/" + session + ".jsonl";
            QTRY_COMPARE(m_service->content(path.c_str()).count('\n'), 1);
            QVERIFY(m_service->content(path.c_str()).contains(body));
        }
    }

    void receiptFollowsTheMessage()
    {
        BusClient alice;
        BusClient bob;
        alice.greet(*m_service, "alice", {{"subscribe", {"messages"}}});
        bob.greet(*m_service, "bob");
        const auto sent = alice.ask({{"to", "bob"}, {"body", "what is your branch?"}});
        const auto receiptState = [&] {
            return stringOr(
                alice.call("receipt", {{"message", stringOr(sent, "short")}})["result"]["recipients"][0], "state");
        };
        QCOMPARE(receiptState(), std::string("delivered"));
        QCOMPARE(mesh::integerOr(bob.call("taken", {{"messages", {stringOr(sent, "short")}}})["result"], "count"), 1);
        QCOMPARE(receiptState(), std::string("shown"));
        const auto reply = bob.call("reply", {{"message", stringOr(sent, "id")}, {"body", "main"}})["result"];
        QCOMPARE(stringOr(reply, "to"), std::string("alice"));
        const auto answer = alice.next()["params"];
        QCOMPARE(stringOr(answer, "reply_to"), stringOr(sent, "id"));
        QCOMPARE(stringOr(answer, "trace"), stringOr(sent, "id"));
        QCOMPARE(mesh::integerOr(answer, "hops"), 1);
        QCOMPARE(receiptState(), std::string("answered"));
        QCOMPARE(mesh::integerOr(bob.call("inbox")["result"], "waiting"), 0);
        // A stranger sees nothing of it.
        BusClient eve;
        eve.greet(*m_service, "eve");
        for (const char *method : {"receipt", "read"})
            QCOMPARE(reasonOf(eve.call(method, {{"message", stringOr(sent, "id")}})), std::string("unknown_message"));
    }

    void waitAnswersWhenItHappens()
    {
        BusClient alice;
        BusClient bob;
        alice.greet(*m_service, "alice");
        bob.greet(*m_service, "bob");
        const auto id = stringOr(alice.ask({{"to", "bob"}, {"body", "x"}}), "id");
        QCOMPARE(reasonOf(alice.call("wait", {{"message", id}, {"state", "shown"}, {"timeout_ms", 20}})),
            std::string("timeout"));
        alice.send(
            {{"jsonrpc", "2.0"}, {"id", 9}, {"method", "wait"}, {"params", {{"message", id}, {"state", "shown"}}}});
        bob.call("taken", {{"messages", {id}}});
        QCOMPARE(stringOr(alice.next()["result"]["recipients"][0], "state"), std::string("shown"));
    }

    void longMessageIsReadInParts()
    {
        BusClient alice;
        BusClient bob;
        alice.greet(*m_service, "alice");
        bob.greet(*m_service, "bob");
        std::string body;
        while (body.size() < 300'000)
            body += "h\xc3\xa4llo w\xc3\xb6rld \xf0\x9f\x98\x80\n";
        const auto id = stringOr(alice.ask({{"to", "bob"}, {"body", body}}), "id");
        std::string read;
        for (std::int64_t offset = 0; offset >= 0;) {
            const auto part = bob.call("read", {{"message", id}, {"offset", offset}, {"limit", 9999}})["result"];
            read += stringOr(part, "body");
            offset = mesh::integerOr(part, "next", -1);
        }
        QVERIFY(read == body);
    }

    void clientThatNeverReadsHoldsNothingUp()
    {
        BusClient alice;
        BusClient lazy;
        alice.greet(*m_service, "alice");
        lazy.greet(*m_service, "lazy", {{"subscribe", {"messages"}}});
        // It stops reading; more than any buffer holds is sent to it, and the sender is served all the same.
        lazy.socket().setReadBufferSize(1);
        const std::string body(1'000'000, 'x');
        for (int i = 0; i < 40; ++i)
            QVERIFY(mesh::boolOr(alice.ask({{"to", "lazy"}, {"body", body}}), "ok"));
        lazy.socket().abort();
        QTRY_COMPARE((*m_service->call("list"))["sessions"].size(), std::size_t(1));
        BusClient again; // Nothing was lost: it all waits in the mailbox.
        again.greet(*m_service, "lazy", {{"subscribe", {"messages"}}});
        for (int i = 0; i < 40; ++i)
            QCOMPARE(stringOr(again.next()["params"], "body").size(), body.size());
    }

    void presenceIsTold()
    {
        BusClient watcher;
        watcher.greet(*m_service, "watcher", {{"subscribe", {"presence"}}});
        {
            BusClient guest;
            guest.greet(*m_service, "guest");
            const auto joined = watcher.next()["params"];
            QCOMPARE(stringOr(joined, "event"), std::string("joined"));
            QCOMPARE(stringOr(joined["session"], "name"), std::string("guest"));
        }
        QCOMPARE(stringOr(watcher.next()["params"], "event"), std::string("left"));
    }

    void messagesToThePersonWaitInTheirInbox()
    {
        BusClient alice;
        alice.greet(*m_service, "alice");
        QVERIFY(mesh::boolOr(alice.ask({{"to", "human"}, {"body", "please look"}}), "ok"));
        const auto inbox = m_service->call("inbox");
        QVERIFY(inbox);
        QCOMPARE(stringOr((*inbox)["messages"][0], "body"), std::string("please look"));
        QCOMPARE(stringOr(*m_service->call("status"), "speaks_as"), std::string("human"));
    }

    void healthTellsNothingElse()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_service->port());
        socket.write("GET /health HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_service->port()) + "\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const auto answer = socket.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(!answer.toLower().contains("access-control"));
        const auto body = mesh::parseObject(answer.mid(answer.indexOf("\r\n\r\n") + 4).trimmed().toStdString());
        QVERIFY(body);
        QCOMPARE(body->size(), std::size_t(4));
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
