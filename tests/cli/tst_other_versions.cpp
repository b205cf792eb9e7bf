// SPDX-License-Identifier: MIT
// Our programs before a service of another version, which is played.
#include "fake_control.h"
#include "fake_service.h"
#include "hook_runner.h"
#include "mesh_call.h"
#include "protocol/version.h"
#include "protocol/versions.h"

#include <algorithm>

using namespace mesh;
using Call = FakeService::Call;
using Reply = FakeService::Reply;

namespace {

constexpr int otherProtocol = protocolVersion + 1;

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

Reply said(Json result, Json saidVersion)
{
    return {std::move(result), nullptr, {}, false, false, std::move(saidVersion)};
}

Json versionJson(const char *product, int protocol)
{
    return {{"version", product}, {"protocol", protocol}};
}

} // namespace

#define QHAS(text, part) QVERIFY2(has(text, part), (text).c_str())

class OtherVersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherProtocolIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line : {"list", "status", "send hal hi", "inbox", "locks", "connect", "approvals"})
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
    }
    void anotherProtocolIsRefused()
    {
        QFETCH(QStringList, arguments);
        const MeshCall mesh;
        // It answers, but who knows what it means.
        const FakeService service(mesh.folder(), [](const Call &) {
            return said({{"sessions", Json::array()}}, versionJson("77.0.1", otherProtocol));
        });
        std::vector<std::string> words;
        for (const auto &word : arguments)
            words.push_back(word.toStdString());
        const auto done = mesh(words);
        QCOMPARE(done.exit, 1);
        QHAS(
            done.err, "The service (77.0.1, protocol " + std::to_string(otherProtocol) + ") and this mesh (" + version);
        QHAS(done.err, "Start this program again");
        words.insert(words.begin() + 1, "--json");
        const auto json = parseJson(mesh(words).out);
        QCOMPARE(stringOr((*json)["error"], "reason"), std::string("wrong_protocol"));
    }

    void theWayOutStaysOpen_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("status") << QStringList {QStringLiteral("service"), QStringLiteral("status")};
        QTest::newRow("stop") << QStringList {QStringLiteral("service"), QStringLiteral("stop")};
    }
    void theWayOutStaysOpen()
    {
        QFETCH(QStringList, arguments);
        const MeshCall mesh;
        const FakeService service(mesh.folder(), [](const Call &) {
            return said({{"pid", 0}, {"version", "0.0.1"}, {"port", 1}, {"folder", "/x"}}, versionJson("0.0.1", 0));
        });
        const auto done = mesh({arguments[0].toStdString(), arguments[1].toStdString()});
        QCOMPARE(done.exit, 0);
        QHAS(done.out, arguments[1] == QLatin1String("stop") ? "The service has stopped" : "version 0.0.1");
    }

    void differencesAreShown_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<QByteArray>("mend");
        QTest::newRow("older") << QByteArray("0.0.1") << QByteArray("The service (0.0.1) is older than this mesh (")
                               << QByteArray("mesh service restart");
        QTest::newRow("newer") << QByteArray("77.0.0") << QByteArray("The service (77.0.0) is newer than this mesh (")
                               << QByteArray("Start this program again");
        QTest::newRow("the same") << QByteArray(version) << QByteArray() << QByteArray();
    }
    void differencesAreShown()
    {
        QFETCH(QByteArray, service);
        QFETCH(QByteArray, says);
        QFETCH(QByteArray, mend);
        const MeshCall mesh;
        const FakeService played(mesh.folder(), [&](const Call &call) {
            const Json status {{"pid", 4711}, {"version", service.toStdString()}, {"port", 1}, {"folder", "/x"}};
            return said(call.method == "status" ? Json {{"speaks_as", "human"}, {"service", status}} : status,
                versionJson(service.constData(), protocolVersion));
        });
        for (const auto &words : std::vector<std::vector<std::string>> {{"status"}, {"service", "status"}}) {
            const auto done = mesh(words);
            QCOMPARE(done.exit, 0);
            if (says.isEmpty())
                QVERIFY2(!has(done.out, "problem"), done.out.c_str());
            QHAS(done.out, says.toStdString());
            QHAS(done.out, mend.toStdString());
        }
        const auto checks = (*parseJson(mesh({"doctor", "--json"}).out))["checks"];
        const auto found = std::find_if(
            checks.begin(), checks.end(), [](const Json &check) { return stringOr(check, "name") == "versions"; });
        QVERIFY(found != checks.end());
        QCOMPARE(stringOr(*found, "verdict"), std::string(says.isEmpty() ? "PASS" : "FAIL"));
        QHAS(stringOr(*found, "detail"), says.toStdString());
        QHAS(stringOr(*found, "mend"), mend.toStdString());
    }

    void whatAnOlderOneDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("older") << QByteArray("0.0.1") << QByteArray("The service (0.0.1) is older than this mesh (");
        QTest::newRow("from before it said so")
            << QByteArray() << QByteArray("The service (an earlier version) is older than this mesh (");
        QTest::newRow("another build") << QByteArray(version) << QByteArray("The service is an older build of ");
    }
    void whatAnOlderOneDoesNotKnow()
    {
        QFETCH(QByteArray, service);
        QFETCH(QByteArray, says);
        const MeshCall mesh;
        const FakeService played(mesh.folder(), [&](const Call &) {
            Reply reply;
            reply.error = FakeService::refusal(-32601, "There is no method \"pairs\".", "unknown_method", "See there.");
            if (!service.isEmpty())
                reply.version = versionJson(service.constData(), protocolVersion);
            return reply;
        });
        const auto done = mesh({"locks"});
        QCOMPARE(done.exit, 1);
        QHAS(done.err, says.toStdString());
        QHAS(done.err, "Restart it: mesh service restart");
        QVERIFY2(!has(done.err, "There is no method"), done.err.c_str());
    }

    /// A session is never worse off: the hook says nothing, and asks once.
    void theHookIsSilent_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("newer, refuses") << otherProtocol << true;
        QTest::newRow("newer, answers") << otherProtocol << false;
        QTest::newRow("older, answers") << 0 << false;
    }
    void theHookIsSilent()
    {
        QFETCH(int, protocol);
        QFETCH(bool, isRefused);
        HookRunner hook;
        FakeControl service(hook.data);
        service.answer = [&](const Json &request) {
            Json whole {{"jsonrpc", "2.0"}, {"id", request.value("id", 0)}, {"mesh", versionJson("77.0.0", protocol)}};
            if (isRefused)
                whole["error"] = FakeService::refusal(-32034, "Not understood.", "wrong_protocol");
            else
                whole["result"] = {{"output", {{"decision", "block"}, {"reason", "means something else there"}}}};
            return std::optional(QByteArray::fromStdString(toLine(whole)) + '\n');
        };
        for (const char *event : {"SessionStart", "UserPromptSubmit", "PreToolUse", "Stop"})
            HookRunner::verifySilent(hook.run(QString::fromLatin1(event), R"({"session_id":"x"})"));
        QCOMPARE(service.requests.size(), qsizetype(4));
        for (const auto &request : std::as_const(service.requests))
            QVERIFY(versionIn(request) == ownVersion());
    }
};

QTEST_GUILESS_MAIN(OtherVersionsTest)
#include "tst_other_versions.moc"
