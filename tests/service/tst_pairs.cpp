// SPDX-License-Identifier: MIT
// Pairs and roles through the real service.
#include "played_client.h"

#include "protocol/phrase_json.h"
#include "protocol/timestamp.h"

using mesh::boolOr;
using mesh::Json;
using mesh::Phrase;
using mesh::phraseOr;
using mesh::stringOr;

class PairsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<BusClient> m_hal;
    std::unique_ptr<BusClient> m_bob;
    std::unique_ptr<BusClient> m_eve;

    std::string fieldOf(const std::string &name, const char *field) const
    {
        const auto list = m_service->call("list");
        for (const auto &session : (*list)["sessions"]) {
            if (stringOr(session, "name") == name)
                return stringOr(session, field);
        }
        return "nobody";
    }
    std::string roleOf(const std::string &name) const { return fieldOf(name, "role"); }
    std::string inbox(BusClient &client) const
    {
        const auto page = resultOf(client.call("inbox"));
        std::string text;
        for (const auto &message : page["messages"])
            text += stringOr(message, "from") + ": " + stringOr(message, "body") + '\n';
        return text;
    }
    void pairUp()
    {
        QCOMPARE(stringOr(resultOf(m_hal->call("pair.invite", {{"name", "bob"}, {"role", "grip"}})), "state"),
            std::string("invited"));
        QCOMPARE(stringOr(resultOf(m_bob->call("pair.invite", {{"name", "hal"}})), "role"), std::string("guard"));
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<ServiceProcess>();
        m_service->start();
        for (auto *client : {&m_hal, &m_bob, &m_eve})
            *client = std::make_unique<BusClient>();
        QVERIFY(boolOr(m_hal->greet(*m_service, "hal"), "ok"));
        QVERIFY(boolOr(m_bob->greet(*m_service, "bob"), "ok"));
        QVERIFY(boolOr(m_eve->greet(*m_service, "eve"), "ok"));
    }
    void cleanup()
    {
        m_hal.reset();
        m_bob.reset();
        m_eve.reset();
        m_service.reset();
    }

    void invitedAndAccepted()
    {
        pairUp();
        QCOMPARE(roleOf("hal"), std::string("grip"));
        QCOMPARE(roleOf("bob"), std::string("guard"));
        QTRY_VERIFY(inbox(*m_bob).find("hal invites you to pair as Guard. Accept if your user wants it: mesh pair hal")
            != std::string::npos);
        QTRY_VERIFY(inbox(*m_hal).find("bob has accepted: you are a pair. You are Grip") != std::string::npos);
        const auto pair = resultOf(m_hal->call("pair.status"))["pair"];
        QCOMPARE(stringOr(pair, "with"), std::string("bob"));
        QCOMPARE(phraseOr(pair, "note").english(), stringOr(pair, "note"));
        QCOMPARE(phraseOr(pair, "note").places(), std::vector {Phrase("bob")});
        QTRY_COMPARE(m_service->content("log.jsonl").count("\"event\":\"paired\""), 1);
    }
    void rolesAreTaken()
    {
        QCOMPARE(stringOr(resultOf(m_hal->call("pair.invite", {{"name", "bob"}})), "state"), std::string("invited"));
        QVERIFY(resultOf(m_bob->call("pair.invite", {{"name", "hal"}}))["role"].is_null());
        QCOMPARE(roleOf("hal"), std::string());
        QCOMPARE(stringOr(resultOf(m_bob->call("pair.role", {{"role", "grip"}})), "role"), std::string("grip"));
        QCOMPARE(roleOf("hal"), std::string("guard"));
        // Never twice the same.
        const auto twice = m_hal->call("pair.role", {{"role", "grip"}});
        QCOMPARE(reasonOf(twice), std::string("wrong_role"));
        QVERIFY(stringOr(twice["error"]["data"], "hint").find("handover") != std::string::npos);
        QCOMPARE(stringOr(resultOf(m_bob->call("pair.handover")), "role"), std::string("guard"));
        QCOMPARE(roleOf("hal"), std::string("grip"));
        QCOMPARE(reasonOf(m_bob->call("pair.handover")), std::string("wrong_role"));
    }
    void aRoleAcceptsTheOnlyInvitation()
    {
        resultOf(m_hal->call("pair.invite", {{"name", "bob"}}));
        QCOMPARE(stringOr(resultOf(m_bob->call("pair.role", {{"role", "guard"}})), "state"), std::string("paired"));
        QCOMPARE(roleOf("hal"), std::string("grip"));
    }
    void ofTwoInvitationsOneIsNamed()
    {
        resultOf(m_hal->call("pair.invite", {{"name", "bob"}}));
        resultOf(m_eve->call("pair.invite", {{"name", "bob"}}));
        const auto which = m_bob->call("pair.role", {{"role", "guard"}});
        QCOMPARE(reasonOf(which), std::string("ambiguous_target"));
        QCOMPARE(which["error"]["data"]["candidates"], Json({"hal", "eve"}));
        resultOf(m_bob->call("pair.invite", {{"name", "eve"}}));
        QTRY_VERIFY(inbox(*m_hal).find("invitation to pair is void") != std::string::npos);
        QVERIFY(resultOf(m_hal->call("pair.status"))["invited"].empty());
    }
    void whoWantsTheSame()
    {
        resultOf(m_hal->call("pair.invite", {{"name", "bob"}, {"role", "grip"}}));
        QCOMPARE(reasonOf(m_bob->call("pair.invite", {{"name", "hal"}, {"role", "grip"}})), std::string("wrong_role"));
        QCOMPARE(reasonOf(m_bob->call("pair.role", {{"role", "grip"}})), std::string("wrong_role"));
        QCOMPARE(stringOr(resultOf(m_bob->call("pair.role", {{"role", "guard"}})), "role"), std::string("guard"));
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *what, const char *method, const char *params, const char *reason) {
            QTest::newRow(what) << QByteArray(method) << QByteArray(params) << QByteArray(reason);
        };
        row("with oneself", "pair.invite", R"({"name":"eve"})", "bad_params");
        row("with a person", "pair.invite", R"({"name":"human"})", "bad_params");
        row("with nobody", "pair.invite", R"({"name":"zoe"})", "unknown_target");
        row("with another machine's", "pair.invite", R"({"name":"hal@studio"})", "unknown_target");
        row("with one who is paired", "pair.invite", R"({"name":"hal"})", "already_paired");
        row("a role that is none", "pair.role", R"({"role":"boss"})", "bad_params");
        row("a role without a pair", "pair.role", R"({"role":"grip"})", "not_paired");
        row("nothing to leave", "pair.leave", "{}", "not_paired");
        row("nothing to hand over", "pair.handover", "{}", "not_paired");
        row("nobody to steer", "pair.steer", R"({"body":"left"})", "not_paired");
        row("nobody to intercept", "pair.intercept", R"({"urgent":true})", "not_paired");
        row("a pair's kind as a message", "send", R"({"to":"hal","kind":"pair_steer","body":"x"})", "unknown_kind");
    }
    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, params);
        QFETCH(QByteArray, reason);
        pairUp();
        QCOMPARE(QByteArray::fromStdString(
                     reasonOf(m_eve->call(method.constData(), *mesh::parseObject(params.toStdString())))),
            reason);
    }
    void whoIsPairedInvitesNobodyElse()
    {
        pairUp();
        const auto again = m_hal->call("pair.invite", {{"name", "eve"}});
        QCOMPARE(reasonOf(again), std::string("already_paired"));
        QVERIFY(stringOr(again["error"]["data"], "hint").find("mesh unpair") != std::string::npos);
    }
    void leavingDecliningTakingBack()
    {
        pairUp();
        QCOMPARE(stringOr(resultOf(m_bob->call("pair.leave")), "left"), std::string("hal"));
        QCOMPARE(roleOf("hal"), std::string());
        QTRY_VERIFY(inbox(*m_hal).find("bob has left your pair") != std::string::npos);
        resultOf(m_hal->call("pair.invite", {{"name", "bob"}}));
        QCOMPARE(resultOf(m_bob->call("pair.leave"))["declined"], Json({"hal"}));
        QTRY_VERIFY(inbox(*m_hal).find("bob has declined") != std::string::npos);
        resultOf(m_hal->call("pair.invite", {{"name", "bob"}}));
        QCOMPARE(resultOf(m_hal->call("pair.leave"))["withdrawn"], Json({"bob"}));
        QCOMPARE(reasonOf(m_bob->call("pair.role", {{"role", "guard"}})), std::string("not_paired"));
    }
    void whoGoesHasLeft()
    {
        pairUp();
        m_bob->socket().close();
        QTRY_COMPARE(roleOf("hal"), std::string());
        QTRY_VERIFY(inbox(*m_hal).find("bob has left your pair") != std::string::npos);
    }
    void steering()
    {
        pairUp();
        const auto sent = resultOf(m_bob->call("pair.steer", {{"body", "to the left"}}));
        QCOMPARE(stringOr(sent, "to"), std::string("hal"));
        const auto page = resultOf(m_hal->call("inbox"));
        QCOMPARE(stringOr(page["messages"].back(), "kind"), std::string("pair_steer"));
        const auto asked = resultOf(m_bob->call("pair.intercept", {{"body", "wait"}}));
        QCOMPARE(stringOr(asked, "state"), std::string("delivered"));
        QCOMPARE(stringOr(resultOf(m_hal->call("inbox"))["messages"].back(), "kind"), std::string("pair_intercept"));
        QCOMPARE(roleOf("hal"), std::string("grip")); // It was a question.
        const auto byGrip = m_hal->call("pair.intercept", {{"body", "wait"}});
        QCOMPARE(reasonOf(byGrip), std::string("wrong_role"));
    }
    void theConfiguredRole()
    {
        QVERIFY(m_service->call("config.set", {{"key", "pair_role"}, {"value", "guard"}}));
        QCOMPARE(stringOr(resultOf(m_hal->call("pair.invite", {{"name", "bob"}})), "role"), std::string("guard"));
        QCOMPARE(stringOr(resultOf(m_bob->call("pair.invite", {{"name", "hal"}})), "role"), std::string("grip"));
    }

    void aGuardIsRefused_data()
    {
        QTest::addColumn<QString>("enforcement");
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("decision");
        const auto row
            = [](const char *what, const char *enforcement, const char *tool, const char *input, const char *decision) {
                  QTest::newRow(what) << QString::fromUtf8(enforcement) << QByteArray(tool) << QByteArray(input)
                                      << QByteArray(decision);
              };
        row("edit", "block", "Edit", R"({"file_path":"/x/a.c"})", "deny");
        row("write", "block", "Write", R"({"file_path":"/x/a.c"})", "deny");
        row("notebook", "block", "NotebookEdit", R"({"notebook_path":"/x/a.ipynb"})", "deny");
        row("commit", "block", "Bash", R"({"command":"git commit -am x"})", "deny");
        row("commit behind a wrapper", "block", "Bash", R"({"command":"cd x && env A=1 git -C y commit"})", "deny");
        row("reading", "block", "Read", R"({"file_path":"/x/a.c"})", "");
        row("testing", "block", "Bash", R"({"command":"make test 2>&1 | tail"})", "");
        row("looking at the log", "block", "Bash", R"({"command":"git log --oneline"})", "");
        row("warned", "warn", "Edit", R"({"file_path":"/x/a.c"})", "context");
        row("let be", "off", "Edit", R"({"file_path":"/x/a.c"})", "");
    }
    void aGuardIsRefused()
    {
        QFETCH(QString, enforcement);
        QFETCH(QByteArray, tool);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, decision);
        if (enforcement != u"block") { // What lies there before the first start is the user's own.
            m_service = std::make_unique<ServiceProcess>();
            m_service->configure({{"role_enforcement", enforcement.toStdString()}});
            m_service->start();
            m_hal = std::make_unique<BusClient>();
            QVERIFY(boolOr(m_hal->greet(*m_service, "hal"), "ok"));
        }
        QTemporaryDir home;
        PlayedClient client(*m_service, home.path());
        QVERIFY(client.mesh("connect guard-1").contains("guard-1"));
        QVERIFY(client.mesh("pair hal --role guard").contains("Invited hal; you would be guard"));
        QCOMPARE(stringOr(resultOf(m_hal->call("pair.role", {{"role", "grip"}})), "with"), std::string("guard-1"));
        const auto output = client.tool(tool.constData(), *mesh::parseObject(input.toStdString()));
        if (decision == "deny") {
            QCOMPARE(stringOr(output, "permissionDecision"), std::string("deny"));
            QVERIFY(stringOr(output, "permissionDecisionReason").find("mesh steer") != std::string::npos);
        } else if (decision == "context") {
            QVERIFY(stringOr(output, "additionalContext").find("You are Guard") != std::string::npos);
        } else {
            QVERIFY2(output.is_null(), mesh::toLine(output).c_str());
        }
    }
    void aPairOfAClientEndsWithTheService()
    {
        QTemporaryDir home;
        PlayedClient one(*m_service, home.path());
        QVERIFY(one.mesh("connect one").contains("one"));
        QVERIFY(one.mesh("pair hal --role guard").contains("Invited"));
        QCOMPARE(stringOr(resultOf(m_hal->call("pair.role", {{"role", "grip"}})), "with"), std::string("one"));
        QCOMPARE(m_service->stop(), 0);
        m_service->start(); // hal's connection has ended, and nobody comes back by that name.
        QTRY_COMPARE(roleOf("one"), std::string());
        QVERIFY(one.tool("Edit", {{"file_path", "/x/a.c"}}).is_null());
    }
    void whoChangesTooOftenWaits()
    {
        std::string reason;
        for (int i = 0; i < 21; ++i)
            reason = reasonOf(m_hal->call("pair.invite", {{"name", "bob"}, {"role", i % 2 ? "grip" : "guard"}}));
        QCOMPARE(reason, std::string("rate_limited"));
    }
    void aPairOutlivesTheService()
    {
        QTemporaryDir home;
        QTemporaryDir otherHome;
        PlayedClient one(*m_service, home.path());
        PlayedClient other(*m_service, otherHome.path());
        QVERIFY(one.mesh("connect one").contains("one"));
        QVERIFY(other.mesh("connect other").contains("other"));
        QVERIFY(one.mesh("pair other --role guard").contains("Invited"));
        QVERIFY(other.mesh("grip").contains("Paired with one, as grip"));
        QCOMPARE(m_service->stop(), 0);
        m_service->start();
        QTRY_COMPARE(roleOf("one"), std::string("guard"));
        QCOMPARE(roleOf("other"), std::string("grip"));
        QVERIFY(other.mesh("handover").contains("Paired with one, as guard"));
    }
    void whoIsAwayWasNotSeenWhenItsPairEnded()
    {
        QTemporaryDir home;
        PlayedClient one(*m_service, home.path());
        QVERIFY(one.mesh("connect one").contains("one"));
        QVERIFY(one.mesh("pair hal --role guard").contains("Invited"));
        QVERIFY(m_hal->call("pair.role", {{"role", "grip"}}).contains("result"));
        one.end();
        QTRY_COMPARE(fieldOf("one", "state"), std::string("offline"));
        QCOMPARE(roleOf("one"), std::string("guard"));
        const auto seen = fieldOf("one", "last_seen");
        QTRY_VERIFY(mesh::toIso(mesh::wallClock()) > seen);
        QVERIFY(m_hal->call("pair.leave").contains("result"));
        QCOMPARE(roleOf("one"), std::string());
        QCOMPARE(fieldOf("one", "last_seen"), seen);
        QCOMPARE(m_service->stop(), 0);
        m_service->start();
        QCOMPARE(roleOf("one"), std::string()); // That it has no role was stored.
        QCOMPARE(fieldOf("one", "last_seen"), seen);
    }
};

QTEST_GUILESS_MAIN(PairsTest)
#include "tst_pairs.moc"
