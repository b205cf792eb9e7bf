// SPDX-License-Identifier: MIT
// The protocol's own part of `mesh mcp`: revisions, malformed messages, order, cancelling, the end. The tools:
// tst_mcp_tools.
#include "mcp_client.h"

#include "mcp/tool.h"

#include <csignal>

using namespace mesh;

namespace {

/// The metadata of a request that says its revision itself.
Json meta(const char *revision)
{
    return {{"_meta",
        {{"io.modelcontextprotocol/protocolVersion", revision},
            {"io.modelcontextprotocol/clientCapabilities", Json::object()}}}};
}

} // namespace

class McpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // As main() does.

    void revisions_data()
    {
        QTest::addColumn<QString>("agreed");
        for (const char *known : {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
            QTest::newRow(known) << QString::fromUtf8(known);
        for (const char *other : {"2026-07-28", "1999-01-01", "newest", ""})
            QTest::newRow(other) << QStringLiteral("2025-11-25");
    }
    void revisions()
    {
        QFETCH(QString, agreed);
        McpClient client;
        const auto result = client.initialize(QTest::currentDataTag())["result"];
        QCOMPARE(QString::fromStdString(stringOr(result, "protocolVersion")), agreed);
        QCOMPARE(stringOr(result["serverInfo"], "name"), std::string("grip-session-mesh"));
        QVERIFY(result["capabilities"].contains("tools"));
        QVERIFY(stringOr(result, "instructions").find("inbox_read") != std::string::npos);

        const auto list = client.ask(1, "tools/list")["result"];
        QVERIFY(!list.contains("nextCursor") && !list.contains("resultType"));
        QCOMPARE(list["tools"].size(), tools().size());
        const auto &tool = list["tools"][0];
        QVERIFY(tool["inputSchema"]["additionalProperties"] == false);
        QCOMPARE(tool.contains("annotations"), agreed >= QStringLiteral("2025-03-26"));
        QCOMPARE(tool.contains("title"), agreed >= QStringLiteral("2025-06-18"));
        QCOMPARE(tool.contains("outputSchema"), agreed >= QStringLiteral("2025-06-18"));

        client.results["list"] = {{"sessions", Json::array()}};
        const auto called = client.result("session_list", Json::object());
        QCOMPARE(called.contains("structuredContent"), agreed >= QStringLiteral("2025-06-18"));
        QCOMPARE(McpClient::textOf(called), std::string("Nobody is on the mesh."));
        QVERIFY(client.ask("p", "ping")["result"].empty());
    }

    void requestsThatStandForThemselves()
    {
        McpClient client;
        const auto found = client.ask(1, "server/discover", meta("2026-07-28"))["result"];
        QCOMPARE(found["supportedVersions"], Json::array({"2026-07-28"}));
        QCOMPARE(stringOr(found, "resultType"), std::string("complete"));
        QVERIFY(found.contains("ttlMs") && found.contains("cacheScope") && found.contains("instructions"));
        auto params = meta("2026-07-28");
        const auto list = client.ask(2, "tools/list", params)["result"];
        QCOMPARE(
            stringOr(list["_meta"]["io.modelcontextprotocol/serverInfo"], "name"), std::string("grip-session-mesh"));
        QVERIFY(integerOr(list, "ttlMs", -1) >= 0);
        client.results["list"] = {{"sessions", Json::array()}};
        params["name"] = "session_list";
        const auto called = client.ask(3, "tools/call", params)["result"];
        QCOMPARE(stringOr(called, "resultType"), std::string("complete"));
        QVERIFY(called.contains("structuredContent"));
        const auto acknowledged = client.ask(4, "subscriptions/listen", meta("2026-07-28"));
        QCOMPARE(stringOr(acknowledged, "method"), std::string("notifications/subscriptions/acknowledged"));
        QCOMPARE(acknowledged["params"]["_meta"]["io.modelcontextprotocol/subscriptionId"], Json(4));
        // Both kinds on one connection.
        QCOMPARE(stringOr(client.initialize()["result"], "protocolVersion"), std::string("2025-11-25"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("hasId");
        const auto row = [](const char *title, const QByteArray &line, int code, bool hasId) {
            QTest::newRow(title) << line << code << hasId;
        };
        row("garbage", "garbage", -32700, false);
        row("duplicate key", R"({"jsonrpc":"2.0","id":7,"id":7,"method":"ping"})", -32700, false);
        row("lone surrogate", R"({"jsonrpc":"2.0","id":7,"method":"\ud800"})", -32700, false);
        row("escaped NUL", R"({"jsonrpc":"2.0","id":7,"method":"a\u0000"})", -32700, false);
        row("no UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"\xff\"}", -32700, false);
        row("deep", QByteArray(100, '[') + QByteArray(100, ']'), -32700, false);
        row("more than a line may have", QByteArray(25 << 20, 'x'), -32700, false);
        row("text", "\"ping\"", -32600, false);
        row("batch", R"([{"jsonrpc":"2.0","id":7,"method":"ping"}])", -32600, false);
        row("other JSON-RPC", R"({"jsonrpc":"1.0","id":7,"method":"ping"})", -32600, true);
        row("id is null", R"({"jsonrpc":"2.0","id":null,"method":"ping"})", -32600, false);
        row("id is a fraction", R"({"jsonrpc":"2.0","id":1.5,"method":"ping"})", -32600, false);
        row("id is an object", R"({"jsonrpc":"2.0","id":{},"method":"ping"})", -32600, false);
        row("no method", R"({"jsonrpc":"2.0","id":7})", -32600, true);
        row("params is an array", R"({"jsonrpc":"2.0","id":7,"method":"tools/list","params":[]})", -32602, true);
        row("unknown method", R"({"jsonrpc":"2.0","id":7,"method":"resources/list"})", -32601, true);
        row("not of this revision", R"({"jsonrpc":"2.0","id":7,"method":"server/discover"})", -32601, true);
        row("unknown tool", R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"inbox_reed"}})", -32602,
            true);
        row("no tool", R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":{}})", -32602, true);
        row("arguments is a list",
            R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"inbox_read","arguments":[]}})", -32602,
            true);
        row("cursor of nobody", R"({"jsonrpc":"2.0","id":7,"method":"tools/list","params":{"cursor":"x"}})", -32602,
            true);
        row("revision of nobody",
            R"({"jsonrpc":"2.0","id":7,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2031-01-01","io.modelcontextprotocol/clientCapabilities":{}}}})",
            -32022, true);
        row("revision without capabilities",
            R"({"jsonrpc":"2.0","id":7,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}})",
            -32602, true);
        row("initialize without revision", R"({"jsonrpc":"2.0","id":7,"method":"initialize","params":{}})", -32602,
            true);
    }
    void refused()
    {
        QFETCH(QByteArray, line);
        McpClient client;
        client.initialize();
        client.write(line.toStdString() + "\n");
        const auto answer = client.next();
        QTEST(static_cast<int>(integerOr(answer["error"], "code")), "code");
        QTEST(answer.contains("id"), "hasId");
        QVERIFY(!stringOr(answer["error"], "message").empty());
        QVERIFY(client.ask(8, "ping").contains("result")); // It goes on.
        QVERIFY(client.service->requests.empty());
    }

    void silence_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("carriage return") << QByteArray("\r");
        QTest::newRow("answer") << QByteArray(R"({"jsonrpc":"2.0","id":7,"result":{}})");
        QTest::newRow("unknown notification") << QByteArray(R"({"jsonrpc":"2.0","method":"notifications/x"})");
        QTest::newRow("cancels nothing") << QByteArray(
            R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":99}})");
        QTest::newRow("cancels without id") << QByteArray(R"({"jsonrpc":"2.0","method":"notifications/cancelled"})");
        QTest::newRow("params of a notification") << QByteArray(R"({"jsonrpc":"2.0","method":"x","params":[]})");
    }
    void silence()
    {
        QFETCH(QByteArray, line);
        McpClient client;
        client.initialize();
        client.write(line.toStdString() + "\n");
        QCOMPARE(client.ask(8, "ping")["id"], Json(8)); // The next answer is that one.
    }

    void nothingButPingBeforeInitialize()
    {
        McpClient client;
        QVERIFY(client.ask(1, "ping").contains("result"));
        QCOMPARE(integerOr(client.ask(2, "tools/list")["error"], "code"), -32602);
        QCOMPARE(integerOr(client.ask(3, "server/discover")["error"], "code"), -32602);
    }

    void batch()
    {
        McpClient client;
        client.initialize("2025-03-26");
        client.results["list"] = {{"sessions", Json::array()}};
        client.write(R"([{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"notifications/x"},7,)"
                     R"({"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"session_list"}},)"
                     R"({"jsonrpc":"2.0","id":3,"method":"initialize","params":{"protocolVersion":"2025-03-26"}}])"
                     "\n");
        const auto answers = client.next();
        QVERIFY(answers.is_array());
        QCOMPARE(answers.size(), std::size_t(4));
        std::map<std::string, Json> byId;
        for (const auto &answer : answers)
            byId[toLine(answer.value("id", Json()))] = answer;
        QVERIFY(byId["1"].contains("result"));
        QVERIFY(!boolOr(byId["2"]["result"], "isError", true));
        QCOMPARE(integerOr(byId["3"]["error"], "code"), -32600);
        QCOMPARE(integerOr(byId["null"]["error"], "code"), -32600);
        client.write("[]\n");
        QCOMPARE(integerOr(client.next()["error"], "code"), -32600);
        client.write(R"([{"jsonrpc":"2.0","method":"notifications/x"}])"
                     "\n");
        QCOMPARE(client.ask(8, "ping")["id"], Json(8));
    }

    void aWaitingLockHoldsNothingUp()
    {
        McpClient client;
        client.initialize();
        client.results["locks.acquire"] = nullptr; // Somebody else has it.
        client.callTool("wait", "lock_acquire", {{"resource", "a"}, {"wait_seconds", 600}});
        QTRY_COMPARE(client.asked("locks.acquire").size(), std::size_t(1));
        QVERIFY(client.ask(1, "ping").contains("result"));
        client.results["list"] = {{"sessions", Json::array()}};
        QCOMPARE(
            McpClient::textOf(client.result("session_list", Json::object())), std::string("Nobody is on the mesh."));
        QTRY_COMPARE(client.service->connections(), 1);
        QCOMPARE(integerOr(client.ask("wait", "tools/list")["error"], "code"), -32600); // The id is in use.
        client.send({{"jsonrpc", "2.0"}, {"method", "notifications/cancelled"}, {"params", {{"requestId", "wait"}}}});
        QTRY_COMPARE(client.service->connections(), 0); // It is given up, and not answered.
        QCOMPARE(client.ask("wait", "ping")["id"], Json("wait"));
    }

    void callsAreCarriedOutInTheirOrder()
    {
        McpClient client;
        client.initialize();
        client.results["send"] = nullptr;
        for (const char *text : {"one", "two"})
            client.callTool(text, "session_send", {{"to", "hal"}, {"text", text}});
        QTRY_COMPARE(client.asked("send").size(), std::size_t(1));
        QVERIFY(client.ask(1, "ping").contains("result"));
        QCOMPARE(client.asked("send").size(), std::size_t(1)); // The second waits for the first.
        QCOMPARE(stringOr(client.asked("send")[0], "body"), std::string("one"));
        client.send({{"jsonrpc", "2.0"}, {"method", "notifications/cancelled"}, {"params", {{"requestId", "one"}}}});
        QTRY_COMPARE(client.asked("send").size(), std::size_t(2));
        QCOMPARE(stringOr(client.asked("send")[1], "body"), std::string("two"));
    }

    void tooManyAtOnce()
    {
        McpClient client;
        client.initialize();
        client.results["locks.acquire"] = nullptr;
        for (int i = 0; i < 65; ++i)
            client.callTool(i, "lock_acquire", {{"resource", "a"}, {"wait_seconds", 600}});
        const auto answer = client.next();
        QCOMPARE(answer["id"], Json(64));
        QCOMPARE(integerOr(answer["error"], "code"), -32600);
    }

    void longLines()
    {
        McpClient client;
        client.initialize();
        client.results["send"] = {{"id", "u"}, {"short", "k3f9"}, {"to", "hal"}, {"state", "delivered"}};
        const std::string text(10 << 20, 'x');
        const auto result = client.result("session_send", {{"to", "hal"}, {"text", text}});
        QCOMPARE(McpClient::textOf(result), std::string("Delivered to hal. (#k3f9)"));
        QVERIFY(stringOr(client.asked("send").at(0), "body") == text);
    }

    void theEnd_data()
    {
        QTest::addColumn<bool>("waits");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("idle") << false << QByteArray();
        QTest::newRow("with a lock that is waited for") << true << QByteArray();
        QTest::newRow("in a line") << false << QByteArray(R"({"jsonrpc":"2.0","id":9,"method":"ping"})");
        QTest::newRow("in a line of garbage") << false << QByteArray("{\"json");
    }
    void theEnd()
    {
        QFETCH(bool, waits);
        QFETCH(QByteArray, rest);
        McpClient client;
        client.initialize();
        client.results["locks.acquire"] = nullptr;
        if (waits) {
            client.callTool("wait", "lock_acquire", {{"resource", "a"}, {"wait_seconds", 600}});
            QTRY_COMPARE(client.asked("locks.acquire").size(), std::size_t(1));
        }
        client.write(rest.toStdString());
        client.closeInput();
        QCOMPARE(client.next().is_null(), rest.isEmpty());
        QTRY_VERIFY(client.hasEnded());
        QTRY_COMPARE(client.service->connections(), 0);
    }
    void whatWasAskedBeforeTheEndIsAnswered()
    {
        McpClient client;
        client.initialize();
        client.results["list"] = {{"sessions", Json::array()}};
        client.callTool(1, "session_list", Json::object());
        client.closeInput();
        QCOMPARE(client.next()["id"], Json(1));
        QTRY_VERIFY(client.hasEnded());
    }
    void theReaderGoesAway()
    {
        McpClient client;
        client.initialize();
        client.stopReading();
        QTRY_VERIFY(client.hasEnded());
    }
};

QTEST_GUILESS_MAIN(McpTest)
#include "tst_mcp.moc"
