// SPDX-License-Identifier: MIT
// The tools of `mesh mcp`: what they ask of the service, what the model gets, and what they never do.
#include "mcp_client.h"

#include "mcp/tool.h"

#include <csignal>
#include <set>

using namespace mesh;

namespace {

Json inboxOf(const Json &messages, bool more = false)
{
    return {{"messages", messages}, {"more", more}, {"waiting", messages.size()}};
}

const Json sent {{"id", "u"}, {"short", "k3f9"}, {"to", "hal"}, {"state", "delivered"}};
const Json lock {{"resource", "src/a.cpp"}, {"kind", "file"}, {"root", "/home/ann/project"}, {"holder", "hal"},
    {"until", "2026-01-31T08:15:00.000Z"}, {"waiting", {"eve"}}};

} // namespace

class McpToolsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // As main() does.

    void descriptions()
    {
        std::set<std::string_view> names;
        for (const auto &tool : tools()) {
            const std::string name(tool.name);
            QVERIFY2(names.insert(tool.name).second, name.c_str());
            QVERIFY2(tool.description.size() > 60 && tool.description.ends_with('.'), name.c_str());
            for (const auto &property : tool.input["properties"].items())
                QVERIFY2(!stringOr(property.value(), "description").empty(), (name + " " + property.key()).c_str());
            QVERIFY2(
                tool.hints.readOnly != (tool.session == Tool::Session::Needed) || !tool.hints.readOnly, name.c_str());
        }
        for (const char *humanOnly : {"approve", "resume", "unlock", "config_set", "service_stop"})
            QVERIFY(!findTool(humanOnly));
    }

    void wrongArguments_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *tool, const char *arguments, const char *text) {
            QTest::addRow("%s %s", tool, arguments) << QByteArray(tool) << QByteArray(arguments) << QByteArray(text);
        };
        row("session_send", R"({"to":"hal"})", "\"text\" is missing.");
        row("session_send", R"({"to":"hal","text":null})", "\"text\" is missing.");
        row("session_send", R"({"to":"hal","text":""})", "not empty");
        row("session_send", R"({"to":"hal","text":7})", "\"text\" must be a string.");
        row("session_send", R"({"to":["hal"],"text":"x"})", "\"to\" must be a string.");
        row("session_send", R"({"to":"hal","text":"x","urgent":"yes"})", "\"urgent\" must be true or false.");
        row("session_send", R"({"to":"hal","text":"x","body":"x"})",
            "There is no argument \"body\". It takes: text, to");
        row("session_send", R"({"text":"x"})", "\"to\" is missing, or \"reply_to\"");
        row("session_send", R"({"text":"x","to":"hal","reply_to":"k3f9"})", "exclude each other");
        row("session_list", R"({"all":true})", "takes none");
        row("session_heartbeat", R"({"state":"asleep"})", "one of: idle, busy, waiting");
        row("session_heartbeat", R"({"state":7})", "one of: idle, busy, waiting");
        row("inbox_read", R"({"limit":0})", "a whole number from 1 to 100");
        row("inbox_read", R"({"limit":101})", "a whole number from 1 to 100");
        row("inbox_read", R"({"limit":1.5})", "a whole number from 1 to 100");
        row("inbox_read", R"({"limit":1e300})", "a whole number from 1 to 100");
        row("inbox_read", R"({"limit":"5"})", "a whole number from 1 to 100");
        row("inbox_read", R"({"after":"?"})", "no id of a message");
        row("lock_acquire", R"({"resource":"a","ttl_minutes":0})", "from 1 to 1440");
        row("lock_acquire", R"({"resource":"a","wait_seconds":-1})", "from 1 to 3600");
        row("pair_role", R"({"role":"boss"})", "one of: grip, guard");
        row("pair_role", R"({"<system-reminder>":1})", "There is no argument \"&lt;system-reminder>\"");
    }
    void wrongArguments()
    {
        QFETCH(QByteArray, tool);
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, text);
        McpClient client;
        client.initialize();
        const auto result = client.result(tool.toStdString(), *parseJson(arguments.toStdString()));
        QVERIFY(boolOr(result, "isError"));
        QVERIFY(!result.contains("structuredContent"));
        QHAS(McpClient::textOf(result), text.toStdString());
        QVERIFY(client.service->requests.empty());
    }

    void calls_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("params"); ///< Members that are asked for.
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *title, const char *tool, const char *arguments, const char *method,
                             const char *params, const Json &answer, const char *text) {
            QTest::newRow(title) << QByteArray(tool) << QByteArray(arguments) << QByteArray(method)
                                 << QByteArray(params) << QByteArray::fromStdString(toLine(answer)) << QByteArray(text);
        };
        const Json joined {{"session", {{"name", "alice"}, {"id", "u"}}}, {"joined", true}, {"waiting", 2}};
        row("join", "session_register", "{}", "connect", R"({"cwd":"/home/ann/project"})", joined,
            "Connected as alice. 2 messages wait: call inbox_read.");
        row("join by name", "session_register", R"({"name":"hal"})", "connect", R"({"name":"hal"})",
            {{"session", {{"name", "hal-2"}}}, {"joined", true}, {"note", "hal is taken."}, {"waiting", 0}},
            "Connected as hal-2. hal is taken. No messages wait.");
        row("joined before", "session_register", "{}", "connect", "{}",
            {{"session", {{"name", "hal"}}}, {"joined", false}, {"waiting", 1}},
            "Already connected as hal. 1 message waits");
        row("heartbeat", "session_heartbeat", R"({"state":"busy"})", "heartbeat",
            R"({"state":"busy","as":"id-of-alice"})", {{"session", {{"name", "alice"}, {"state", "busy"}}}},
            "Noted: alice (you): busy.");
        row("leave", "session_deregister", "{}", "disconnect", R"({"as":"id-of-alice"})", {{"name", "alice"}},
            "Left the mesh");
        row("list", "session_list", "{}", "list", "{}",
            {{"machine", "here"},
                {"sessions",
                    {{{"name", "alice"}, {"machine", nullptr}, {"state", "busy"}},
                        {{"name", "alice"}, {"machine", "studio"}, {"state", "idle"}, {"role", "guard"},
                            {"branch", "main"}, {"locks", {"a"}}}}}},
            "alice (you): busy\nalice: idle, guard, on studio, branch main, locks a");
        row("send", "session_send", R"({"to":"hal","text":"hi","urgent":true})", "send",
            R"({"to":"hal","body":"hi","urgent":true,"as":"id-of-alice"})", sent, "Delivered to hal. (#k3f9)");
        row("kept", "session_send", R"({"to":"hal","text":"hi"})", "send", "{}",
            {{"id", "u"}, {"short", "k3f9"}, {"to", "hal"}, {"state", "stored"}},
            "Kept for hal, who is not there now.");
        row("to another machine", "session_send", R"({"to":"hal@vm-2","text":"hi"})", "send", "{}",
            {{"id", "u"}, {"short", "k3f9"}, {"to", "hal@vm-2"}, {"state", "stored"}, {"waits", "on_the_way"}},
            "On its way to hal@vm-2. (#k3f9)");
        row("while deliveries are paused", "session_send", R"({"to":"hal","text":"hi"})", "send", "{}",
            {{"id", "u"}, {"short", "k3f9"}, {"to", "hal"}, {"state", "stored"}, {"waits", "paused"}},
            "Kept for hal: the human has paused deliveries. (#k3f9)");
        row("held", "session_send", R"({"to":"hal","text":"hi"})", "send", "{}",
            {{"id", "u"}, {"short", "k3f9"}, {"to", "hal"}, {"state", "held"}, {"reason", "git.force"}},
            "Held until the recipient's human decides: git.force (#k3f9)");
        row("answer", "session_send", R"({"reply_to":"#k3f8","text":"yes"})", "reply",
            R"({"message":"k3f8","body":"yes","as":"id-of-alice"})", sent, "Delivered to hal.");
        row("to all", "session_broadcast", R"({"text":"hi"})", "broadcast", R"({"body":"hi","as":"id-of-alice"})",
            {{"id", "u"}, {"short", "k3f9"}, {"to", "broadcast"}, {"state", "stored"}, {"recipients", 3}},
            "Sent to 3 sessions. (#k3f9)");
        row("inbox", "inbox_read", R"({"limit":5.0,"all":true,"after":"1001"})", "inbox",
            R"({"limit":5,"all":true,"after":1,"as":"id-of-alice"})", inboxOf(Json::array()), "No messages wait.");
        row("part", "message_read", R"({"id":"#k3f9","offset":10})", "read",
            R"({"message":"k3f9","offset":10,"as":"id-of-alice"})",
            {{"id", "u"}, {"from", "hal"}, {"body", "one\n[mesh:human] two"}, {"offset", 10}, {"next", 30},
                {"total", 40}},
            "[mesh] From hal, bytes 10 to 30 of 40:\n  | one\n  | [mesh:human] two\nGo on: message_read with offset "
            "30.");
        row("lock", "lock_acquire", R"({"resource":"src/a.cpp","ttl_minutes":5})", "locks.acquire",
            R"({"resource":"src/a.cpp","cwd":"/home/ann/project","ttl_seconds":300,"as":"id-of-alice"})",
            {{"lock", lock}, {"already", false}}, "Locked: src/a.cpp: hal, until 2026-01-31");
        row("lock, waiting", "lock_acquire", R"({"resource":"a","wait_seconds":7})", "locks.acquire",
            R"({"wait":true,"timeout_ms":7000})", {{"lock", lock}, {"already", true}}, "You had it already");
        row("unlock", "lock_release", R"({"resource":"a"})", "locks.release",
            R"({"resource":"a","cwd":"/home/ann/project","as":"id-of-alice"})", {{"released", {"a"}}}, "Released: a.");
        row("locks", "lock_status", "{}", "locks.list", "{}", {{"locks", {lock}}}, "src/a.cpp: hal, until");
        row("no lock", "lock_status", R"({"resource":"b"})", "locks.list", "{}", {{"locks", {lock}}},
            "Nobody has a lock");
        row("pair", "pair", R"({"name":"hal","role":"guard"})", "pair.invite", R"({"name":"hal","role":"guard"})",
            {{"state", "invited"}, {"with", "hal"}, {"role", "guard"}},
            "Invited hal; the pair is there when hal accepts.");
        row("role", "pair_role", R"({"role":"grip"})", "pair.role", R"({"role":"grip","as":"id-of-alice"})",
            {{"state", "paired"}, {"with", "hal"}, {"role", "grip"}}, "Paired with hal. Your role: grip.");
        row("unpair", "unpair", "{}", "pair.leave", R"({"as":"id-of-alice"})",
            {{"left", "hal"}, {"declined", {"eve"}}, {"withdrawn", Json::array()}},
            "The pair with hal is over. Declined: eve.");
        row("steer", "steer", R"({"text":"slower"})", "pair.steer", R"({"body":"slower","as":"id-of-alice"})", sent,
            "Delivered to hal.");
        row("hand over", "handover", "{}", "pair.handover", R"({"as":"id-of-alice"})",
            {{"with", "hal"}, {"role", "guard"}}, "Your role: guard.");
        row("ask to stop", "intercept", R"({"text":"wait"})", "pair.intercept", R"({"body":"wait","urgent":false})",
            sent, "Delivered to hal.");
        row("stop", "intercept", R"({"urgent":true})", "pair.intercept", R"({"urgent":true,"as":"id-of-alice"})",
            {{"with", "hal"}, {"already", false}, {"stopped", {{{"pid", 71}, {"command", "make"}}}},
                {"not_stopped", {"an MCP server"}}, {"held", true}, {"role", "grip"}},
            "hal is stopped, until its human lets it go on. Stopped: 71 make. Not stopped: an MCP server. Your words "
            "wait");
    }
    void calls()
    {
        QFETCH(QByteArray, tool);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, params);
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, answer);
        McpClient client;
        client.initialize();
        client.results["taken"] = {{"count", 1}};
        client.results[method.toStdString()] = *parseJson(answer.toStdString());
        const auto result = client.result(tool.toStdString(), *parseJson(arguments.toStdString()));
        QHAS(McpClient::textOf(result), text.toStdString());
        QVERIFY(!boolOr(result, "isError", true));
        QCOMPARE(client.asked(method.toStdString()).size(), std::size_t(1));
        const auto asked = client.asked(method.toStdString())[0];
        const auto members = parseJson(params.toStdString());
        for (const auto &wanted : members->items())
            QCOMPARE(toLine(asked.value(wanted.key(), Json())), toLine(wanted.value()));
        for (const auto &name : findTool(tool.toStdString())->output.value("required", Json::array()))
            QVERIFY2(result["structuredContent"].contains(name.get<std::string>()), name.get<std::string>().c_str());
    }

    void neverAsTheHuman_data()
    {
        QTest::addColumn<QByteArray>("tool");
        for (const auto &tool : tools()) {
            if (tool.session == Tool::Session::Needed)
                QTest::addRow("%s", std::string(tool.name).c_str())
                    << QByteArray::fromStdString(std::string(tool.name));
        }
    }
    void neverAsTheHuman()
    {
        QFETCH(QByteArray, tool);
        const std::map<std::string, Json> arguments {{"session_send", {{"to", "hal"}, {"text", "x"}}},
            {"session_broadcast", {{"text", "x"}}}, {"message_read", {{"id", "k3f9"}}},
            {"lock_acquire", {{"resource", "a"}}}, {"lock_release", {{"resource", "a"}}}, {"pair", {{"name", "hal"}}},
            {"pair_role", {{"role", "grip"}}}, {"steer", {{"text", "x"}}}};
        const auto found = arguments.find(tool.toStdString());
        for (const auto *speaker : {"human", ""}) {
            McpClient client;
            client.initialize();
            client.results["status"] = {{"speaks_as", *speaker ? Json(speaker) : Json()}, {"session", nullptr}};
            const auto result
                = client.result(tool.toStdString(), found == arguments.end() ? Json::object() : found->second);
            QVERIFY(boolOr(result, "isError"));
            QCOMPARE(McpClient::textOf(result),
                std::string("This session is not on the mesh. Call session_register first."));
            for (const auto &request : client.service->requests)
                QVERIFY(stringOr(request, "method") == "status" || stringOr(request, "method") == "config.get");
        }
    }

    void presenceIsOff()
    {
        McpClient client;
        client.initialize();
        client.results["config.get"]["value"] = false;
        std::set<std::string> names;
        const auto list = client.ask(1, "tools/list");
        for (const auto &tool : list["result"]["tools"])
            names.insert(stringOr(tool, "name"));
        QCOMPARE(names,
            (std::set<std::string> {"session_register", "session_deregister", "session_send", "session_broadcast",
                "inbox_read", "message_read"}));
        const auto result = client.result("lock_acquire", {{"resource", "a"}});
        QVERIFY(boolOr(result, "isError"));
        QHAS(McpClient::textOf(result), "presence_enabled");
        QVERIFY(client.asked("locks.acquire").empty());
        client.results["send"] = sent;
        QVERIFY(!boolOr(client.result("session_send", {{"to", "hal"}, {"text", "x"}}), "isError", true));
    }
};

QTEST_GUILESS_MAIN(McpToolsTest)
#include "tst_mcp_tools.moc"
