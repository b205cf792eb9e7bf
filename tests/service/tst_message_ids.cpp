// SPDX-License-Identifier: MIT
// Ids of messages and conversations through the real service and its bus: what each means, and to whom.
#include "support/service_process.h"

#include "protocol/ids.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using mesh::Json;
using mesh::stringOr;

class MessageIdsTest : public QObject
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

    void resentIdIsAcknowledgedOnce()
    {
        BusClient bob;
        bob.greet(*m_service, "bob", {{"subscribe", {"messages"}}});
        const Json message {{"id", mesh::newUuid()}, {"to", "bob"}, {"body", "once"}};
        {
            BusClient alice;
            alice.greet(*m_service, "alice");
            QVERIFY(!mesh::boolOr(alice.ask(message), "duplicate"));
            QVERIFY(mesh::boolOr(alice.ask(message), "duplicate"));
        }
        QTRY_COMPARE((*m_service->call("list"))["sessions"].size(), std::size_t(1));
        BusClient again; // The same mailbox on a new connection: a client that lost its connection before the answer.
        again.greet(*m_service, "alice");
        QVERIFY(mesh::boolOr(again.ask(message), "duplicate"));
        BusClient carol; // Another sender may use that id.
        carol.greet(*m_service, "carol");
        QVERIFY(!mesh::boolOr(carol.ask(message), "duplicate"));
        QCOMPARE(stringOr(bob.next()["params"], "from"), std::string("alice"));
        QCOMPARE(stringOr(bob.next()["params"], "from"), std::string("carol"));
        QCOMPARE(mesh::integerOr(bob.call("inbox")["result"], "waiting"), 2);
    }
    void oneIdFromTwoSenders()
    {
        BusClient alice;
        BusClient bob;
        BusClient carol;
        alice.greet(*m_service, "alice");
        bob.greet(*m_service, "bob");
        carol.greet(*m_service, "carol");
        const auto id = mesh::newUuid();
        const auto first = alice.ask({{"id", id}, {"to", "bob"}, {"body", "of alice"}});
        const auto second = carol.ask({{"id", id}, {"to", "bob"}, {"body", "of carol"}});
        QVERIFY(mesh::boolOr(first, "ok") && mesh::boolOr(second, "ok"));
        const auto stateFor = [&](BusClient &sender) {
            return stringOr(sender.call("receipt", {{"message", id}})["result"]["recipients"][0], "state");
        };
        const auto takes = [&](const Json &messages) {
            return mesh::integerOr(bob.call("taken", {{"messages", messages}})["result"], "count");
        };
        // Each sender means his own.
        for (const auto &[client, body] : {std::pair(&alice, "of alice"), std::pair(&carol, "of carol")}) {
            QCOMPARE(stringOr(client->call("read", {{"message", id}})["result"], "body"), std::string(body));
            QCOMPARE(stateFor(*client), std::string("delivered"));
        }
        // Their reader means what waits, the oldest first.
        QCOMPARE(takes({id}), 1);
        QCOMPARE(stateFor(alice), std::string("shown"));
        QCOMPARE(stateFor(carol), std::string("delivered"));
        QCOMPARE(stringOr(bob.call("reply", {{"message", stringOr(first, "short")}, {"body", "y"}})["result"], "to"),
            std::string("alice"));
        QCOMPARE(stateFor(alice), std::string("answered"));
        QCOMPARE(stateFor(carol), std::string("delivered"));
        QCOMPARE(stringOr(bob.call("reply", {{"message", id}, {"body", "y"}})["result"], "to"), std::string("carol"));
        QCOMPARE(stateFor(carol), std::string("answered"));
        QCOMPARE(takes({id}), 0);
        // Strangers learn nothing; the person at the machine may read any.
        BusClient eve;
        eve.greet(*m_service, "eve");
        for (const char *method : {"read", "receipt", "reply", "taken"}) {
            const auto answer = eve.call(method, {{"message", id}, {"body", "x"}, {"messages", {id}}});
            QCOMPARE(reasonOf(answer), std::string("unknown_message"));
        }
        QVERIFY(m_service->call("read", {{"message", id}}));
        QVERIFY(mesh::boolOr(eve.ask({{"id", id}, {"to", "human"}, {"body", "of eve"}}), "ok"));
        QCOMPARE(stringOr(*m_service->call("read", {{"message", id}}), "body"), std::string("of eve"));
    }
    void oneIdTwiceInOneCall()
    {
        BusClient alice;
        BusClient bob;
        BusClient carol;
        alice.greet(*m_service, "alice");
        bob.greet(*m_service, "bob");
        carol.greet(*m_service, "carol");
        const auto id = mesh::newUuid();
        for (auto *sender : {&alice, &carol})
            QVERIFY(mesh::boolOr(sender->ask({{"id", id}, {"to", "bob"}, {"body", "x"}}), "ok"));
        QCOMPARE(mesh::integerOr(bob.call("taken", {{"messages", {id, id}}})["result"], "count"), 2);
        QCOMPARE(mesh::integerOr(bob.call("inbox")["result"], "waiting"), 0);
    }
    void idPrefixes_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("body"); // Empty: refused.
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *prefix, const char *body, const char *reason) {
            QTest::newRow(prefix) << QByteArray(prefix) << QByteArray(body) << QByteArray(reason);
        };
        row("e91bf146", "", "ambiguous_id");
        row("e91bf146-0000-4000-8000-00000000000", "", "ambiguous_id");
        row("e91bf146-0000-4000-8000-000000000002", "second", "");
        row("e91bf146-1", "third", "");
        row("e91bf147", "", "unknown_message");
    }
    void idPrefixes()
    {
        QFETCH(QByteArray, prefix);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, reason);
        BusClient alice;
        BusClient bob;
        alice.greet(*m_service, "alice");
        bob.greet(*m_service, "bob");
        for (const auto &[id, text] : {std::pair("e91bf146-0000-4000-8000-000000000001", "first"),
                 std::pair("e91bf146-0000-4000-8000-000000000002", "second"),
                 std::pair("e91bf146-1000-4000-8000-000000000003", "third")})
            QVERIFY(mesh::boolOr(alice.ask({{"id", id}, {"to", "bob"}, {"body", text}}), "ok"));
        auto read = bob.call("read", {{"message", prefix.toStdString()}});
        QCOMPARE(QByteArray::fromStdString(reasonOf(read)), reason);
        QCOMPARE(QByteArray::fromStdString(stringOr(read["result"], "body")), body);
        for (const char *method : {"receipt", "reply", "wait"}) {
            const auto answer
                = bob.call(method, {{"message", prefix.toStdString()}, {"body", "x"}, {"state", "delivered"}});
            QCOMPARE(QByteArray::fromStdString(reasonOf(answer)), reason);
        }
    }
    /// A client's own session id becomes no part of a path: what is no UUID is refused, and no file comes of it.
    void conversationIdIsNoPath_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"../x", "../../x", "x", "..", "e91bf146-0000-4000-8000-00000000000/",
                 "../e91bf146-0000-4000-8000-000000000"})
            QTest::newRow(id) << QByteArray(id);
    }
    void conversationIdIsNoPath()
    {
        QFETCH(QByteArray, id);
        const auto joined = m_service->call("connect", {{"name", "hal"}, {"client_session_id", id.toStdString()}});
        QVERIFY(!joined);
        QCOMPARE(joined.error().reason, mesh::Reason::BadParams);
        const auto sent = m_service->call("send", {{"to", "hal"}, {"body", "x"}});
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason, mesh::Reason::UnknownTarget);
        const auto everything = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
        const QFileInfo folder(m_service->folder());
        QCOMPARE(folder.dir().entryList(everything), QStringList {folder.fileName()});
        QCOMPARE(QDir(folder.filePath()).entryList({QStringLiteral("x*"), QStringLiteral("e91*")}, everything),
            QStringList {});
        QCOMPARE(QDir(m_service->file("inbound")).entryList(everything), QStringList {});
    }
};

QTEST_GUILESS_MAIN(MessageIdsTest)
#include "tst_message_ids.moc"
