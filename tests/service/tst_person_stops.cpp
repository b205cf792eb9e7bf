// SPDX-License-Identifier: MIT
// A person stops sessions from the tray: whoever runs commands, whatever its role and whoever else is stopped.
#include "played_client.h"
#include "played_tray.h"

#include "support/process_state.h"

#include <signal.h>

using mesh::boolOr;
using mesh::Json;
using mesh::Reason;
using mesh::stringOr;

class PersonStopsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PlayedClient> m_worker;
    std::unique_ptr<BusClient> m_andre;
    std::unique_ptr<Control> m_tray;
    std::vector<pid_t> m_started;

    void pair(const char *andresRole)
    {
        QVERIFY(m_andre->call("pair.invite", {{"name", "worker"}, {"role", andresRole}}).contains("result"));
        QVERIFY(m_worker->mesh("pair andre").contains("Paired"));
    }
    pid_t runTool(const char *name)
    {
        m_worker->tool("Bash", {{"command", "make"}});
        m_worker->startTool("while :; do sleep 0.01; done", name);
        [&] { QTRY_VERIFY(m_worker->toolPid(name) > 0); }();
        m_started.push_back(m_worker->toolPid(name));
        return m_started.back();
    }
    Json stop(const std::string &words = {})
    {
        Json params {{"name", "worker"}};
        if (!words.empty())
            params["body"] = words;
        const auto stopped = m_tray->call("stop", params);
        return stopped ? *stopped : Json {{"error", stopped.error().message.english()}};
    }
    /// `who`: of that session, or of the person (empty).
    std::vector<Json> mailOf(const std::string &who)
    {
        Json params {{"all", true}};
        if (!who.empty())
            params["as"] = who;
        const auto page = m_tray->call("inbox", params);
        return page ? page->at("messages").get<std::vector<Json>>() : std::vector<Json>();
    }
    bool wasTold(const std::string &who, const std::string &text)
    {
        const auto mail = mailOf(who);
        return std::any_of(mail.begin(), mail.end(),
            [&](const Json &one) { return stringOr(one, "body").find(text) != std::string::npos; });
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<ServiceProcess>();
        m_service->start(asTray());
        m_home = std::make_unique<QTemporaryDir>();
        m_worker = std::make_unique<PlayedClient>(*m_service, m_home->path());
        QVERIFY(m_worker->mesh("connect worker").contains("worker"));
        m_andre = std::make_unique<BusClient>();
        QVERIFY(boolOr(m_andre->greet(*m_service, "andre"), "ok"));
        m_tray = std::make_unique<Control>(*m_service);
        QVERIFY(m_tray->attach());
    }
    void cleanup()
    {
        for (const auto pid : m_started) {
            ::kill(-pid, SIGKILL);
            ::kill(pid, SIGKILL);
        }
        m_started.clear();
        m_tray.reset();
        m_worker.reset();
        m_andre.reset();
        m_service.reset();
        m_home.reset();
    }

    void whateverItsRole_data()
    {
        QTest::addColumn<QByteArray>("andresRole");
        QTest::addColumn<QByteArray>("gripAfter");
        QTest::newRow("it is in no pair") << QByteArray() << QByteArray();
        QTest::newRow("Grip: its Guard takes over") << QByteArray("guard") << QByteArray("andre");
        QTest::newRow("Guard stays Guard") << QByteArray("grip") << QByteArray("andre");
    }
    void whateverItsRole()
    {
        QFETCH(QByteArray, andresRole);
        QFETCH(QByteArray, gripAfter);
        if (!andresRole.isEmpty())
            pair(andresRole.constData());
        const auto pid = runTool("tool");
        const auto answer = stop("enough");
        QCOMPARE(answer["stopped"].size(), std::size_t(1));
        QCOMPARE(stringOr(answer, "grip"), gripAfter.toStdString());
        QCOMPARE(stateOf(pid), 'T');
        // It is the person who says so, not the other of the pair.
        const auto denied = m_worker->output("PreToolUse", {{"tool_name", "Read"}, {"tool_input", Json::object()}});
        const auto reason = stringOr(denied["hookSpecificOutput"], "permissionDecisionReason");
        QVERIFY2(reason.find("A person has stopped this session: enough") != std::string::npos, reason.c_str());
        QTRY_VERIFY(wasTold({}, "You have stopped worker (1 command)"));
        if (!andresRole.isEmpty())
            QTRY_VERIFY(wasTold("andre", "A person has stopped worker. You are Grip"));
        const auto text = m_worker->context("UserPromptSubmit", {{"prompt", "what happened?"}});
        QVERIFY2(text.find("[mesh:pair:human] INTERCEPT! — enough") != std::string::npos, text.c_str());
        QVERIFY(m_tray->call("resume", {{"name", "worker"}}));
        QVERIFY(stateOf(pid) != 'T');
    }
    void aSecondTime()
    {
        pair("guard");
        const auto pid = runTool("tool");
        stop();
        QVERIFY(m_tray->call("resume", {{"name", "worker"}}));
        QTRY_VERIFY(stateOf(pid) != 'T');
        const auto answer = stop(); // As Guard now.
        QCOMPARE(answer["stopped"].size(), std::size_t(1));
        QVERIFY(!boolOr(answer, "already"));
        QCOMPARE(stateOf(pid), 'T');
    }
    void alsoWhileTheOtherOneIsStopped()
    {
        QTemporaryDir home;
        PlayedClient other(*m_service, home.path());
        QVERIFY(other.mesh("connect other").contains("other"));
        QVERIFY(other.mesh("pair worker --role guard").contains("worker"));
        QVERIFY(m_worker->mesh("grip").contains("as grip"));
        QVERIFY(m_tray->call("stop", {{"name", "other"}}));
        const auto pid = runTool("tool");
        const auto answer = stop();
        QCOMPARE(answer["stopped"].size(), std::size_t(1));
        QCOMPARE(stringOr(answer, "grip"), std::string("worker")); // A stopped one takes nothing over.
        QCOMPARE(stateOf(pid), 'T');
        // What a stopped one may not do names it.
        const auto refused = m_tray->call("pair.leave", {{"as", "worker"}});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.english().find("worker is stopped") != std::string::npos);
        QVERIFY(refused.error().hint.english().find("mesh resume worker") != std::string::npos);
    }
    /// What a tray shows by itself says what it is about, and is not told of once more there.
    void theNoticeSaysWhatItIsAbout()
    {
        stop();
        QTRY_VERIFY(wasTold({}, "You have stopped worker"));
        const auto list = m_tray->call("list");
        QCOMPARE(stringOr(mailOf({}).back(), "reply_to"), stringOr(list->at("sessions").at(1), "id"));
        QCOMPARE(stringOr(list->at("sessions").at(1), "name"), std::string("worker"));
    }
    void withoutWordsThereIsNoMessage()
    {
        pair("guard");
        stop();
        QTRY_VERIFY(wasTold("worker", "A person has stopped this session"));
        for (const auto &one : mailOf("worker"))
            QCOMPARE(stringOr(one, "kind"), std::string("notice"));
    }
    void onlyAPersonDoes()
    {
        const auto pid = runTool("tool");
        // Whoever is not the tray is a program here.
        Control other(*m_service);
        const auto refused = other.call("stop", {{"name", "worker"}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::HumanOnly);
        QCOMPARE(reasonOf(m_andre->call("stop", {{"name", "worker"}})), std::string("not_here"));
        QVERIFY(stateOf(pid) != 'T');
        // Nor does Grip stop its Guard now.
        pair("grip");
        QCOMPARE(reasonOf(m_andre->call("pair.intercept", {{"urgent", true}})), std::string("wrong_role"));
    }
    void whoIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("nobody") << QByteArray("nobody");
        QTest::newRow("the person") << QByteArray("human");
    }
    void whoIsNotThere()
    {
        QFETCH(QByteArray, name);
        const auto refused = m_tray->call("stop", {{"name", name.toStdString()}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::UnknownTarget);
    }
};

QTEST_GUILESS_MAIN(PersonStopsTest)
#include "tst_person_stops.moc"
