// SPDX-License-Identifier: MIT
// Locks through the real service: who gets one, who waits, and how it ends.
#include "played_tray.h"
#include "support/person.h"
#include "support/service_process.h"

#include "protocol/timestamp.h"
#include "store/database.h"

#include <QDir>
#include <QProcess>

using mesh::boolOr;
using mesh::Json;
using mesh::stringOr;

class LocksTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<QTemporaryDir> m_project;
    std::unique_ptr<BusClient> m_hal;
    std::unique_ptr<BusClient> m_bob;

    Json wanted(const std::string &resource, Json more = Json::object()) const
    {
        Json params {{"resource", resource}, {"cwd", m_project->path().toStdString()}};
        params.update(more);
        return params;
    }
    Json locks() const { return (*m_service->call("locks.list"))["locks"]; }
    void restart(QStringList options = {})
    {
        QCOMPARE(m_service->stop(), 0);
        m_service->start(options);
    }
    /// A session that outlives the service, in the project.
    class Shell
    {
    public:
        explicit Shell(const LocksTest &test)
            : m_test(test)
        {
            m_shell.start(QStringLiteral("/bin/bash"), {QStringLiteral("--norc"), QStringLiteral("-s")});
            m_shell.waitForStarted();
        }
        ~Shell() { kill(); }
        QByteArray run(const QByteArray &words)
        {
            m_shell.write("cd '" + m_test.m_project->path().toUtf8() + "'; GRIP_MESH_DIR='"
                + m_test.m_service->folder().toUtf8() + "' '" + QCoreApplication::applicationDirPath().toUtf8()
                + "/../bin/mesh' " + words + " 2>&1; echo DONE\n");
            QByteArray output;
            while (!output.endsWith("DONE\n") && m_shell.waitForReadyRead(30'000))
                output += m_shell.readAllStandardOutput();
            return output;
        }
        void kill()
        {
            m_shell.kill();
            m_shell.waitForFinished();
        }

    private:
        const LocksTest &m_test;
        QProcess m_shell;
    };
    /// Locks for that shell, which bob waits for, and a service that is stopped. When the lock ends, on the wall clock.
    mesh::Millis sleepBeforeTheEnd(Shell &shell, mesh::Millis left)
    {
        m_bob.reset();
        shell.run("lock src/a.c --ttl 30");
        [&] { QCOMPARE(m_service->stop(), 0); }();
        // Nobody takes a lock for less than 30 s, so it is the store that says how long is left of it.
        const auto ends = mesh::wallClock() + left;
        mesh::Database(m_service->file("presence.db").toStdString(), mesh::Database::Mode::ReadWrite)
            .run("UPDATE locks SET until = ?", mesh::toIso(ends));
        m_service->start();
        m_bob = std::make_unique<BusClient>();
        m_bob->greet(*m_service, "bob");
        m_bob->send({{"jsonrpc", "2.0"}, {"id", 7}, {"method", "locks.acquire"},
            {"params", wanted("src/a.c", {{"wait", true}})}});
        [&] { QTRY_VERIFY(locks()[0]["waiting"] == Json({"bob"}) || ends <= mesh::wallClock()); }();
        m_service->signal(SIGSTOP);
        return ends;
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<ServiceProcess>();
        m_service->start();
        m_project = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_project->path()).mkpath(QStringLiteral(".git")));
        QVERIFY(QDir(m_project->path()).mkpath(QStringLiteral("src/auth")));
        m_hal = std::make_unique<BusClient>();
        m_bob = std::make_unique<BusClient>();
        QVERIFY(boolOr(m_hal->greet(*m_service, "hal"), "ok"));
        QVERIFY(boolOr(m_bob->greet(*m_service, "bob", {{"subscribe", {"messages"}}}), "ok"));
    }
    void cleanup()
    {
        m_hal.reset();
        m_bob.reset();
        m_service.reset();
    }

    void oneHasItAndTheOtherHearsWho()
    {
        const auto taken = resultOf(m_hal->call("locks.acquire", wanted("src/auth/login.cpp")));
        QCOMPARE(stringOr(taken["lock"], "resource"), std::string("src/auth/login.cpp"));
        QCOMPARE(stringOr(taken["lock"], "holder"), std::string("hal"));
        QVERIFY(!taken["already"].get<bool>());
        const auto refused = m_bob->call("locks.acquire", wanted("src/auth/login.cpp"));
        QCOMPARE(reasonOf(refused), std::string("lock_held"));
        QVERIFY(stringOr(refused["error"], "message").find("hal holds src/auth/login.cpp, for 10 more minutes")
            != std::string::npos);
        QVERIFY(resultOf(m_hal->call("locks.acquire", wanted("src/auth/login.cpp")))["already"].get<bool>());
        const auto list = m_service->call("list");
        for (const auto &session : (*list)["sessions"])
            QCOMPARE(
                session["locks"], stringOr(session, "name") == "hal" ? Json({"src/auth/login.cpp"}) : Json::array());
        // Others' are not given back, one's own are.
        QCOMPARE(reasonOf(m_bob->call("locks.release", wanted("src/auth/login.cpp"))), std::string("lock_held"));
        QCOMPARE(resultOf(m_hal->call("locks.release", wanted("src/auth/login.cpp")))["released"],
            Json({"src/auth/login.cpp"}));
        QVERIFY(!resultOf(m_bob->call("locks.acquire", wanted("src/auth/login.cpp"))).is_null());
    }

    void whatOverlaps_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("overlaps");
        const auto row = [](const char *held, const char *wanted, bool overlaps) {
            QTest::addRow("%s and %s", held, wanted)
                << QString::fromUtf8(held) << QString::fromUtf8(wanted) << overlaps;
        };
        row("src/auth/**", "src/auth/login.cpp", true);
        row("src/auth/login.cpp", "src/auth/**", true);
        row("src/auth", "src/auth/login.cpp", true);
        row("src/*.cpp", "src/auth/login.cpp", false);
        row("src/auth/./x/../login.cpp", "src/auth/login.cpp", true);
        row("src/auth/login.cpp", "src/auth/Login.cpp", false);
        row("deploy", "deploy", true);
        row("deploy", "./deploy", false);
        row("src/gelöscht.cpp", "src/gelöscht.cpp", true);
        row("/nowhere/at/all.txt", "/nowhere/at/all.txt", true);
    }
    void whatOverlaps()
    {
        QFETCH(QString, held);
        QFETCH(QString, wanted);
        QFETCH(bool, overlaps);
        QVERIFY(!resultOf(m_hal->call("locks.acquire", this->wanted(held.toStdString()))).is_null());
        QCOMPARE(reasonOf(m_bob->call("locks.acquire", this->wanted(wanted.toStdString()))),
            overlaps ? std::string("lock_held") : std::string());
    }

    void aWordThatIsAFileByNow()
    {
        QVERIFY(!resultOf(m_hal->call("locks.acquire", wanted("Makefile"))).is_null());
        QFile file(m_project->filePath(QStringLiteral("Makefile")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(resultOf(m_hal->call("locks.release", wanted("Makefile")))["released"], Json({"Makefile"}));
    }
    void badRequests_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::newRow("nothing") << QByteArray(R"({})");
        QTest::newRow("empty") << QByteArray(R"({"resource":""})");
        QTest::newRow("a number") << QByteArray(R"({"resource":7})");
        QTest::newRow("too short") << QByteArray(R"({"resource":"x","ttl_seconds":29})");
        QTest::newRow("too long") << QByteArray(R"({"resource":"x","ttl_seconds":86401})");
        QTest::newRow("wait is no bool") << QByteArray(R"({"resource":"x","wait":"yes"})");
        QTest::newRow("a name of 5 kB") << "{\"resource\":\"" + QByteArray(5000, 'x') + "\"}";
    }
    void badRequests()
    {
        QFETCH(QByteArray, params);
        const auto answer = m_hal->call("locks.acquire", *mesh::parseObject(params.toStdString()));
        QVERIFY2(answer.contains("error"), mesh::toLine(answer).c_str());
        QVERIFY(locks().empty());
    }

    void whatIsForeignIsShownSafely()
    {
        const auto held = resultOf(m_hal->call("locks.acquire", wanted("src/\x1b[2J\nrm -rf /")));
        QCOMPARE(stringOr(held["lock"], "resource"), std::string("(hidden by the safety rules)"));
        const auto refused = m_bob->call("locks.acquire", wanted("src/\x1b[2J\nrm -rf /"));
        QCOMPARE(stringOr(refused["error"], "message").find('\x1b'), std::string::npos);
        QVERIFY(!m_service->content("log.jsonl").contains("rm -rf"));
    }

    void tenThousandRaces()
    {
        constexpr int rounds = 20;
        constexpr int names = 500;
        QCOMPARE(rounds * names, 10'000);
        for (int round = 0; round < rounds; ++round) {
            const auto ask = [&](BusClient &client, const char *method) {
                for (int i = 0; i < names; ++i)
                    client.send({{"jsonrpc", "2.0"}, {"id", i}, {"method", method},
                        {"params", {{"resource", "race-" + std::to_string(i)}}}});
            };
            const auto won = [&](BusClient &client) {
                std::vector<bool> all(names);
                for (int i = 0; i < names; ++i) {
                    const auto answer = client.next();
                    if (answer.contains("result"))
                        all[answer["id"].get<std::size_t>()] = true;
                }
                return all;
            };
            auto &first = round % 2 ? *m_bob : *m_hal;
            auto &second = round % 2 ? *m_hal : *m_bob;
            ask(first, "locks.acquire");
            ask(second, "locks.acquire");
            const auto a = won(first);
            const auto b = won(second);
            for (std::size_t i = 0; i < names; ++i)
                QVERIFY2(a[i] != b[i], std::to_string(i).c_str());
            QCOMPARE(locks().size(), std::size_t(names));
            ask(first, "locks.release");
            ask(second, "locks.release");
            won(first);
            won(second);
            QCOMPARE(locks().size(), std::size_t(0));
        }
    }

    void whoWaitsIsServedInTurn()
    {
        BusClient eve;
        QVERIFY(boolOr(eve.greet(*m_service, "eve"), "ok"));
        resultOf(m_hal->call("locks.acquire", wanted("src/a.c")));
        const Json ask {{"jsonrpc", "2.0"}, {"id", 7}, {"method", "locks.acquire"},
            {"params", wanted("src/a.c", {{"wait", true}})}};
        m_bob->send(ask);
        QTRY_COMPARE(locks()[0]["waiting"], Json({"bob"}));
        eve.send(ask);
        QTRY_COMPARE(locks()[0]["waiting"], Json({"bob", "eve"}));
        resultOf(m_hal->call("locks.release", wanted("src/a.c")));
        QCOMPARE(stringOr(resultOf(m_bob->next())["lock"], "holder"), std::string("bob"));
        QCOMPARE(locks()[0]["waiting"], Json({"eve"}));
        m_bob->socket().close(); // A session that goes gives all back.
        QCOMPARE(stringOr(resultOf(eve.next())["lock"], "holder"), std::string("eve"));
    }
    void whoGoesWaitsNoMore()
    {
        resultOf(m_hal->call("locks.acquire", wanted("src/a.c")));
        m_bob->send({{"jsonrpc", "2.0"}, {"id", 7}, {"method", "locks.acquire"},
            {"params", wanted("src/a.c", {{"wait", true}})}});
        QTRY_COMPARE(locks()[0]["waiting"], Json({"bob"}));
        m_bob->socket().abort();
        QTRY_COMPARE(locks()[0]["waiting"], Json::array());
        resultOf(m_hal->call("locks.release", wanted("src/a.c")));
        QCOMPARE(locks().size(), std::size_t(0));
    }
    void whoWaitsForAllIsNotPassedBy()
    {
        BusClient eve;
        QVERIFY(boolOr(eve.greet(*m_service, "eve"), "ok"));
        resultOf(m_hal->call("locks.acquire", wanted("src/a.c")));
        m_bob->send({{"jsonrpc", "2.0"}, {"id", 7}, {"method", "locks.acquire"},
            {"params", wanted("src/**", {{"wait", true}})}});
        QTRY_COMPARE(locks()[0]["waiting"], Json({"bob"}));
        const auto refused = eve.call("locks.acquire", wanted("src/b.c")); // Free, but bob has asked before.
        QCOMPARE(reasonOf(refused), std::string("lock_held"));
        QVERIFY(stringOr(refused["error"], "message").find("bob waits for a part of it") != std::string::npos);
        resultOf(m_hal->call("locks.release", wanted("src/a.c")));
        QCOMPARE(stringOr(resultOf(m_bob->next())["lock"], "holder"), std::string("bob"));
    }
    void whoseSessionLeavesIsTold()
    {
        resultOf(m_hal->call("locks.acquire", wanted("src/a.c")));
        m_bob->send({{"jsonrpc", "2.0"}, {"id", 7}, {"method", "locks.acquire"},
            {"params", wanted("src/a.c", {{"wait", true}})}});
        QTRY_COMPARE(locks()[0]["waiting"], Json({"bob"}));
        m_bob->send({{"jsonrpc", "2.0"}, {"id", 8}, {"method", "disconnect"}});
        QCOMPARE(reasonOf(m_bob->next()), std::string("not_joined"));
    }
    void aPersonTakesOneAway()
    {
        resultOf(m_hal->call("locks.acquire", wanted("deploy")));
        const QStringList environment {QStringLiteral("GRIP_MESH_DIR=") + m_service->folder(),
            QStringLiteral("HOME=") + m_project->path(), QStringLiteral("PATH=/usr/bin:/bin"),
            QStringLiteral("NO_COLOR=1")};
        const auto mesh = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/mesh");
        QProcess program; // Nobody sits there.
        program.setEnvironment(environment);
        program.start(mesh, {QStringLiteral("unlock"), QStringLiteral("--force"), QStringLiteral("deploy")});
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitCode(), 1);
        QCOMPARE(locks().size(), std::size_t(1));
        Person person(
            mesh, {QStringLiteral("unlock"), QStringLiteral("--force"), QStringLiteral("deploy")}, environment);
        const auto characters = person.question();
        QVERIFY2(!characters.isEmpty(), person.screen().constData());
        person.type(characters);
        QCOMPARE(person.exitCode(), 0);
        QVERIFY(person.screen().contains("Took deploy away from hal"));
        QCOMPARE(locks().size(), std::size_t(0));
        const auto page = m_hal->call("inbox")["result"];
        QVERIFY(stringOr(page["messages"].back(), "body").find("A person has taken your lock on deploy away")
            != std::string::npos);
        QCOMPARE(reasonOf(m_hal->call("unlock.force", wanted("deploy"))), std::string("not_here"));
    }
    void whoWaitedHasWhatAPersonTookAway()
    {
        ServiceProcess service;
        service.start(asTray());
        Control tray(service);
        QVERIFY(tray.attach());
        BusClient hal;
        BusClient eve;
        hal.greet(service, "hal");
        eve.greet(service, "eve");
        resultOf(hal.call("locks.acquire", wanted("deploy")));
        resultOf(hal.call("locks.acquire", wanted("release")));
        eve.send({{"jsonrpc", "2.0"}, {"id", 7}, {"method", "locks.acquire"},
            {"params", wanted("deploy", {{"wait", true}})}});
        const auto isWaiting = [&] {
            const auto list = service.call("locks.list");
            return list && list->dump().find("\"waiting\":[\"eve\"]") != std::string::npos;
        };
        QTRY_VERIFY(isWaiting());
        const auto taken = tray.call("unlock.force", wanted("deploy"));
        QVERIFY(taken);
        QCOMPARE(stringOr(taken->at("released").at(0), "next"), std::string("eve"));
        const auto free = tray.call("unlock.force", wanted("release"));
        QVERIFY(free->at("released").at(0).at("next").is_null());
    }
    void waitingEnds()
    {
        resultOf(m_hal->call("locks.acquire", wanted("src/a.c")));
        const auto answer = m_bob->call("locks.acquire", wanted("src/a.c", {{"wait", true}, {"timeout_ms", 50}}));
        QCOMPARE(reasonOf(answer), std::string("timeout"));
        QVERIFY(stringOr(answer["error"], "message").find("hal holds src/a.c") != std::string::npos);
    }
    void waitingBehindAnotherEnds()
    {
        BusClient eve;
        QVERIFY(boolOr(eve.greet(*m_service, "eve"), "ok"));
        resultOf(m_hal->call("locks.acquire", wanted("src/a.c")));
        m_bob->send({{"jsonrpc", "2.0"}, {"id", 7}, {"method", "locks.acquire"},
            {"params", wanted("src/**", {{"wait", true}})}});
        QTRY_COMPARE(locks()[0]["waiting"], Json({"bob"}));
        const auto answer = eve.call("locks.acquire", wanted("src/b.c", {{"wait", true}, {"timeout_ms", 50}}));
        QCOMPARE(reasonOf(answer), std::string("timeout"));
        QCOMPARE(stringOr(answer["error"], "message"), std::string("It did not become free in time."));
    }
    void patternsHaveABoundThatRenewingIsNotUnder()
    {
        const auto pattern = [](int number) { return "src/" + std::to_string(number) + "/**"; };
        for (int i = 0; i < 100; ++i)
            QVERIFY(!resultOf(m_hal->call("locks.acquire", wanted(pattern(i)))).is_null());
        QCOMPARE(reasonOf(m_hal->call("locks.acquire", wanted(pattern(100)))), std::string("rate_limited"));
        const auto renewed = m_hal->call("locks.acquire", wanted(pattern(7)));
        QVERIFY2(boolOr(resultOf(renewed), "already"), mesh::toLine(renewed).c_str());
    }

    void aShellKeepsItsLocksOverARestart()
    {
        Shell shell(*this);
        QVERIFY(shell.run("connect worker").contains("Connected as worker"));
        QVERIFY(shell.run("lock src/a.c --ttl 30").contains("Locked src/a.c for 30 min"));
        restart();
        QCOMPARE(locks().size(), std::size_t(1));
        QVERIFY(shell.run("locks").contains("src/a.c"));
        // The clock of the disk may say what it will: no lock lasts longer than it was taken for.
        QVERIFY(mesh::fromIso(stringOr(locks()[0], "until")).value_or(0) <= mesh::wallClock() + 30 * 60'000);
        shell.kill();
        QTRY_COMPARE(locks().size(), std::size_t(0)); // Its holder was killed.
    }
    /// As on a machine that sleeps: nothing of the service runs while the time of the lock passes.
    void itEndsWhileTheServiceSleeps()
    {
        Shell shell(*this);
        QVERIFY(shell.run("connect worker").contains("Connected as worker"));
        mesh::Millis ends = 0;
        for (mesh::Millis left = 2000; ends <= mesh::wallClock(); left *= 2) { // A slow machine is not ready in time.
            m_service->signal(SIGCONT);
            shell.run("inbox");
            ends = sleepBeforeTheEnd(shell, left);
        }
        const auto expired = [&] { return m_service->content("log.jsonl").count("\"what\":\"expired\""); };
        const auto before = expired();
        QTRY_VERIFY_WITH_TIMEOUT(mesh::wallClock() > ends, 300'000);
        QVERIFY(m_bob->next(0).is_null());
        m_service->signal(SIGCONT);
        QCOMPARE(stringOr(resultOf(m_bob->next())["lock"], "holder"), std::string("bob"));
        QCOMPARE(locks().size(), std::size_t(1));
        QCOMPARE(locks()[0]["waiting"], Json::array());
        QTRY_COMPARE(expired(), before + 1);
        QCOMPARE(shell.run("inbox").count("Your lock on src/a.c has run out"), 1);
    }
    void aClientsLocksEndWithARestart()
    {
        resultOf(m_hal->call("locks.acquire", wanted("src/a.c")));
        restart();
        QCOMPARE(locks().size(), std::size_t(0));
        QTRY_COMPARE(m_service->content("log.jsonl").count("\"what\":\"expired\""), 1);
    }
    void switchedOff()
    {
        m_service = std::make_unique<ServiceProcess>();
        m_service->configure({{"presence_enabled", false}});
        m_service->start();
        m_hal = std::make_unique<BusClient>();
        QVERIFY(boolOr(m_hal->greet(*m_service, "hal"), "ok"));
        for (const char *method : {"locks.acquire", "locks.release", "locks.list"})
            QCOMPARE(reasonOf(m_hal->call(method, wanted("x"))), std::string("presence_off"));
    }
};

QTEST_GUILESS_MAIN(LocksTest)
#include "tst_locks.moc"
