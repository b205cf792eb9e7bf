// SPDX-License-Identifier: MIT
// The real service before programs of another version, which are played.
#include "protocol/version.h"
#include "protocol/versions.h"
#include "support/service_process.h"

#include <QLocalSocket>

using mesh::Json;
using mesh::stringOr;

namespace {

/// One request and its answer, on a connection of its own.
Json ask(const ServiceProcess &service, const Json &request)
{
    QLocalSocket socket;
    socket.connectToServer(service.file("run/control.sock"));
    socket.write(QByteArray::fromStdString(mesh::toLine(request)) + '\n');
    if (!QTest::qWaitFor(
            [&] { return socket.canReadLine() || socket.state() == QLocalSocket::UnconnectedState; }, 30'000))
        return {};
    const auto answer = mesh::parseObject(socket.readLine().toStdString());
    return answer ? *answer : Json();
}

Json request(const char *method, Json params, const Json &said)
{
    Json json {{"jsonrpc", "2.0"}, {"id", 7}, {"method", method}, {"params", std::move(params)}};
    if (!said.is_null())
        json["mesh"] = said;
    return json;
}

Json protocol(int number)
{
    return {{"version", "77.0.1"}, {"protocol", number}};
}

} // namespace

class OtherVersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_service.start(); }

    void otherProtocolsAreRefused_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("older") << 0;
        QTest::newRow("newer") << mesh::protocolVersion + 1;
        QTest::newRow("much newer") << 1'000'000;
    }
    void otherProtocolsAreRefused()
    {
        QFETCH(int, number);
        const std::pair<const char *, Json> calls[] {{"connect", {{"name", "hal"}}}, {"list", Json::object()},
            {"send", {{"to", "human"}, {"body", "hello"}}},
            {"hook", {{"event", "SessionStart"}, {"input", Json::object()}}}, {"monitor", Json::object()},
            {"typed", Json::object()}, {"tray.attach", Json::object()}, {"subscribe", {{"topics", {"messages"}}}},
            {"of another time", Json::object()}};
        for (const auto &[method, params] : calls) {
            const auto answer = ask(m_service, request(method, params, protocol(number)));
            QCOMPARE(reasonOf(answer), std::string("wrong_protocol"));
            QVERIFY(mesh::versionIn(answer) == mesh::ownVersion());
            const auto text = stringOr(answer["error"], "message");
            for (const auto &part : {std::string(mesh::version) + ", protocol " + std::to_string(mesh::protocolVersion),
                     "77.0.1, protocol " + std::to_string(number)})
                QVERIFY2(text.find(part) != std::string::npos, text.c_str());
        }
        // Nothing of it was done.
        QCOMPARE((*m_service.call("list"))["sessions"].size(), std::size_t(0));
        QCOMPARE((*m_service.call("inbox"))["messages"].size(), std::size_t(0));
    }
    void whoSaysNothingIsOfTheFirst()
    {
        const auto answer = ask(m_service, request("list", Json::object(), nullptr));
        QVERIFY(answer.contains("result") && !answer.contains("mesh"));
    }
    void anotherProductIsWelcome_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("older") << QByteArray(R"({"version":"0.0.1","protocol":1})");
        QTest::newRow("newer, with more to say") << QByteArray(R"({"version":"77.0.0","protocol":1,"build":"x"})");
        QTest::newRow("garbage") << QByteArray(R"("\u001b")");
    }
    void anotherProductIsWelcome()
    {
        QFETCH(QByteArray, said);
        const auto answer = ask(m_service, request("list", Json::object(), *mesh::parseJson(said.toStdString())));
        QVERIFY(answer.contains("result"));
        QVERIFY(mesh::versionIn(answer) == mesh::ownVersion());
    }
    void theWayOutIsForAll()
    {
        const auto answer = ask(m_service, request("service.status", Json::object(), protocol(99)));
        QCOMPARE(stringOr(resultOf(answer), "version"), std::string(mesh::version));
        QCOMPARE(reasonOf(ask(m_service, request("service.check", Json::object(), protocol(99)))),
            std::string("wrong_protocol"));
    }
    void aNewerProgramLearnsWhatItLacks()
    {
        const auto answer = ask(m_service, request("of.tomorrow", Json::object(), protocol(mesh::protocolVersion)));
        QCOMPARE(reasonOf(answer), std::string("unknown_method"));
        QVERIFY(mesh::versionIn(answer) == mesh::ownVersion()); // From which it makes its sentence.
    }
    void theBusGoesByItsPage()
    {
        BusClient alice;
        alice.greet(m_service, "alice");
        const auto answer = alice.ask(request("list", Json::object(), protocol(99)));
        QVERIFY(answer.contains("result") && !answer.contains("mesh"));
    }

private:
    ServiceProcess m_service;
};

QTEST_GUILESS_MAIN(OtherVersionsTest)
#include "tst_other_versions.moc"
