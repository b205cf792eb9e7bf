// SPDX-License-Identifier: MIT
// Two real services on loopback, paired by two people at terminals: who is let in, what crosses, and what survives.
#include "played_tray.h"
#include "two_services.h"

#include "protocol/ids.h"
#include "protocol/phrase_json.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

using namespace mesh;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

class TestMachines : public QObject
{
    Q_OBJECT

    std::unique_ptr<TwoServices> two;

private Q_SLOTS:
    void init() { two = std::make_unique<TwoServices>(); }
    void cleanup() { two.reset(); }

    void bothPeopleSeeTheSameCode()
    {
        two->start();
        QCOMPARE(two->laptop.person(
                     {QStringLiteral("remote"), QStringLiteral("add"), two->studio.address, QStringLiteral("studio")}),
            0);
        const auto code = stringOr(two->laptop.pending(), "code");
        QCOMPARE(code.size(), 11U);
        QTRY_COMPARE(stringOr(two->studio.pending(), "code"), code);
        QCOMPARE(stringOr(two->studio.pending(), "direction"), std::string("in"));
        QVERIFY(two->laptop.screen.contains(code.c_str()));
        // Nobody is in yet.
        QVERIFY(two->studio.machine("studio").empty());
        QCOMPARE(two->studio.person(words("remote accept --name laptop")), 0);
        QTRY_VERIFY(two->areLinked());
        QVERIFY(boolOr(two->studio.machine("laptop"), "verified"));
        QVERIFY(!boolOr(two->laptop.machine("studio"), "verified")); // Its human has compared nothing yet.
        QCOMPARE(stringOr(two->laptop.machine("studio"), "code"), code);
        QCOMPARE(two->laptop.person(words("remote verify studio")), 0);
        QVERIFY2(two->laptop.screen.contains(code.c_str()), two->laptop.screen.constData());
        QVERIFY(boolOr(two->laptop.machine("studio"), "verified"));
    }

    void programsCannotPair()
    {
        two->start();
        for (const auto *method : {"remote.add", "remote.accept", "remote.reject", "remote.verify", "remote.rename",
                 "remote.rights", "remote.remove"}) {
            const auto answer = two->laptop.service.call(method,
                {{"address", two->studio.address.toStdString()}, {"which", "x"}, {"name", "studio"}, {"code", "x"},
                    {"new_name", "x"}, {"rights", Json::object()}});
            QVERIFY2(!answer, method);
            QCOMPARE(answer.error().reason, Reason::HumanOnly);
        }
        QVERIFY(two->studio.list()["pending"].empty());
    }

    void refusedMachineIsOut()
    {
        two->start();
        QCOMPARE(two->laptop.person({QStringLiteral("remote"), QStringLiteral("add"), two->studio.address}), 0);
        QCOMPARE(two->studio.person(words("remote reject")), 0);
        QTRY_VERIFY(two->laptop.list()["pending"].empty());
        QVERIFY(two->laptop.list()["machines"].empty());
        QVERIFY(two->studio.list()["machines"].empty());
    }

    void sessionsAndMessagesCross()
    {
        two->start();
        QVERIFY(two->pair());
        BusClient andre;
        BusClient hal;
        andre.greet(two->laptop.service, "andre", {{"subscribe", {"messages"}}});
        hal.greet(two->studio.service, "hal", {{"subscribe", {"messages"}}});
        QTRY_COMPARE(two->laptop.sessions(),
            QStringList({QStringLiteral("andre@here idle"), QStringLiteral("hal@studio idle")}));
        QTRY_COMPARE(two->studio.sessions(),
            QStringList({QStringLiteral("andre@laptop idle"), QStringLiteral("hal@here idle")}));

        const auto sent = andre.ask({{"to", "hal"}, {"body", "what's your branch?"}});
        QCOMPARE(stringOr(sent, "to"), std::string("hal@studio"));
        QCOMPARE(stringOr(sent, "waits"), std::string("on_the_way"));
        auto got = hal.next()["params"];
        QCOMPARE(stringOr(got, "from"), std::string("andre@laptop"));
        QCOMPARE(stringOr(got, "body"), std::string("what's your branch?"));
        hal.call("reply", {{"message", stringOr(got, "id")}, {"body", "main"}});
        got = andre.next()["params"];
        QCOMPARE(stringOr(got, "from"), std::string("hal@studio"));
        QCOMPARE(stringOr(got, "body"), std::string("main"));
        QTRY_COMPARE(
            stringOr(resultOf(andre.call("receipt", {{"message", stringOr(sent, "id")}}))["recipients"][0], "state"),
            std::string("answered"));
    }

    /// Whoever shows the machines hears of everything in their list.
    void whatChangesOfMachinesIsTold()
    {
        two->start();
        QVERIFY(two->pair());
        Control tray(two->laptop.service);
        QVERIFY(tray.call("subscribe", {{"topics", {"changes"}}}));
        const auto becomes = [&](const std::function<bool(const Json &list)> &isSo) {
            while (!isSo(two->laptop.list())) {
                if (!tray.hearsOfChanged("machines"))
                    return false;
            }
            return true;
        };
        BusClient hal;
        hal.greet(two->studio.service, "hal");
        QVERIFY(becomes([](const Json &list) { return integerOr(list["machines"][0], "sessions") == 1; }));
    }

    void whoIsRemovedIsTold_data()
    {
        QTest::addColumn<bool>("byTheOneWhoDials");
        QTest::newRow("it is dialled") << true;
        QTest::newRow("it dials") << false;
    }
    void whoIsRemovedIsTold()
    {
        QFETCH(bool, byTheOneWhoDials);
        two->start();
        QVERIFY(two->pair());
        auto &remover = byTheOneWhoDials ? two->laptop : two->studio;
        auto &removed = byTheOneWhoDials ? two->studio : two->laptop;
        const auto *name = byTheOneWhoDials ? "laptop" : "studio"; // As the removed one calls the other.
        const auto *own = byTheOneWhoDials ? "studio" : "laptop";
        QCOMPARE(remover.person({QStringLiteral("remote"), QStringLiteral("remove"), QString::fromUtf8(own)}), 0);
        QTRY_COMPARE(removed.stateOf(name), std::string("refused"));
        QVERIFY(stringOr(removed.machine(name), "problem").find(name + std::string(" has removed this machine"))
            != std::string::npos);
    }

    void anotherPortIsTakenAtOnce()
    {
        two->start();
        const auto free = [] {
            QTcpServer server;
            return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16 {0};
        }();
        QVERIFY(two->laptop.service.call("config.set", {{"key", "relay_port"}, {"value", free}}));
        QTRY_COMPARE(toLine(two->laptop.list()["relay"]["listening"]),
            toLine(Json::array({"127.0.0.1:" + std::to_string(free)})));
    }

    void everythingIsThereAgainAfterKills()
    {
        two->start();
        QVERIFY(two->pair());
        BusClient hal;
        hal.greet(two->studio.service, "hal");
        QTRY_COMPARE(two->laptop.sessions().size(), 1);
        // The same port: it is what the laptop knows. Kept for it, so that no other test is given it meanwhile.
        const auto port = two->studio.address.section(QLatin1Char(':'), 1).toUShort();
        two->studio.service.kill();
        QTcpSocket place;
        QVERIFY(place.bind(
            QHostAddress::LocalHost, port, QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint));
        QTRY_VERIFY(two->laptop.stateOf("studio") != "linked");
        QCOMPARE(two->laptop.sessions(), QStringList({QStringLiteral("hal@studio unreachable")}));
        // As the human of the laptop, to a person and to a session that are away.
        QVERIFY(two->laptop.service.call("send", {{"to", "human@studio"}, {"body", "first"}}));
        two->laptop.service.kill();
        two->laptop.start();
        QVERIFY(two->laptop.service.call("send", {{"to", "human@studio"}, {"body", "second"}}));
        two->studio.service.configure({{"relay_listen", {"127.0.0.1"}}, {"relay_port", port}});
        two->studio.start();
        QTRY_VERIFY_WITH_TIMEOUT(two->areLinked(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(([&] {
            QStringList bodies;
            const auto inbox = two->studio.service.call("inbox", {{"all", true}});
            for (const auto &one : inbox ? inbox->value("messages", Json::array()) : Json::array()) {
                if (stringOr(one, "from") == "human@laptop")
                    bodies << QString::fromStdString(stringOr(one, "body"));
            }
            return bodies;
        })(),
            QStringList({QStringLiteral("first"), QStringLiteral("second")}), 30'000);
    }

    void unverifiedMaySendAndNoMore()
    {
        two->start();
        QVERIFY(two->pair(false)); // The laptop has compared nothing.
        BusClient andre;
        BusClient hal;
        andre.greet(two->laptop.service, "andre", {{"subscribe", {"messages"}}});
        hal.greet(two->studio.service, "hal");
        QTRY_COMPARE(two->studio.sessions().size(), 2);
        hal.ask({{"to", "andre@laptop"}, {"body", "a message"}});
        QCOMPARE(stringOr(andre.next()["params"], "body"), std::string("a message"));
        const auto all = hal.ask({{"to", "broadcast"}, {"body", "to all"}});
        QTRY_COMPARE(
            stringOr(resultOf(hal.call("receipt", {{"message", stringOr(all, "id")}}))["recipients"][0], "state"),
            std::string("refused"));
    }

    void sessionsOfTwoMachinesPair()
    {
        two->start();
        QVERIFY(two->pair());
        BusClient andre;
        BusClient hal;
        andre.greet(two->laptop.service, "andre", {{"subscribe", {"messages"}}});
        hal.greet(two->studio.service, "hal", {{"subscribe", {"messages"}}});
        QTRY_COMPARE(two->laptop.sessions().size(), 2);
        QTRY_COMPARE(two->studio.sessions().size(), 2);
        // Asked one call at a time: what the mesh says besides is taken off by `told`.
        const auto ask = [](BusClient &client, const char *method, const Json &params) {
            client.send({{"jsonrpc", "2.0"}, {"id", 7}, {"method", method}, {"params", params}});
            for (auto frame = client.next(); !frame.is_null(); frame = client.next()) {
                if (frame.contains("id"))
                    return frame;
            }
            return Json();
        };
        const auto told = [](BusClient &client, const char *text) {
            for (auto frame = client.next(); !frame.is_null(); frame = client.next()) {
                if (stringOr(frame.value("params", Json::object()), "body").find(text) != std::string::npos)
                    return true;
            }
            return false;
        };
        QCOMPARE(stringOr(resultOf(ask(andre, "pair.invite", {{"name", "hal"}, {"role", "grip"}})), "state"),
            std::string("invited"));
        QVERIFY(told(hal, "andre@laptop"));
        QCOMPARE(stringOr(resultOf(ask(hal, "pair.invite", {{"name", "andre@laptop"}})), "role"), std::string("guard"));
        QVERIFY(told(andre, "has accepted"));
        QTRY_COMPARE(
            stringOr(resultOf(ask(andre, "pair.status", Json::object()))["pair"], "role"), std::string("grip"));

        QVERIFY(!resultOf(ask(hal, "pair.steer", {{"body", "mind the tests"}})).is_null());
        QVERIFY(told(andre, "mind the tests"));
        QCOMPARE(reasonOf(ask(andre, "pair.intercept", {{"urgent", true}, {"body", "x"}})), std::string("wrong_role"));
        const auto stopped = resultOf(ask(hal, "pair.intercept", {{"urgent", true}, {"body", "not that one"}}));
        QCOMPARE(
            stringOr(stopped, "role"), std::string("grip")); // No Claude Code there: it is told, and the roles change.
        QVERIFY(!boolOr(stopped, "paused", true));
        QVERIFY(told(andre, "not that one"));
        QTRY_COMPARE(
            stringOr(resultOf(ask(andre, "pair.status", Json::object()))["pair"], "role"), std::string("guard"));

        QCOMPARE(two->laptop.person(words("remote rights studio --deny pair")), 0);
        QCOMPARE(reasonOf(ask(hal, "pair.handover", Json::object())), std::string("human_only"));
        QCOMPARE(stringOr(resultOf(ask(hal, "pair.status", Json::object()))["pair"], "role"), std::string("grip"));
        QVERIFY(!resultOf(ask(andre, "pair.leave", Json::object())).is_null());
        QVERIFY(told(hal, "has left your pair"));
        QVERIFY(resultOf(ask(hal, "pair.status", Json::object()))["pair"].is_null());
    }

    void removalCutsAtOnce()
    {
        two->start();
        QVERIFY(two->pair());
        BusClient hal;
        hal.greet(two->studio.service, "hal", {{"subscribe", {"messages"}}});
        QTRY_COMPARE(two->laptop.sessions().size(), 1);
        QCOMPARE(two->studio.person(words("remote remove laptop")), 0);
        QTRY_VERIFY(two->laptop.stateOf("studio") != "linked");
        QTRY_COMPARE(two->laptop.stateOf("studio"), std::string("refused"));
        const auto problem = phraseOr(two->laptop.machine("studio"), "problem");
        QVERIFY(problem.isTemplate() && problem.english().find("has removed this machine") != std::string::npos);
        QVERIFY(two->studio.list()["machines"].empty());
        (void)two->laptop.service.call("send", {{"to", "hal@studio"}, {"body", "still there?"}});
        (void)two->laptop.service.call("send", {{"to", "human@studio"}, {"body", "still there?"}});
        two->laptop.service.kill();
        QCOMPARE(hal.next(300), Json()); // Nothing got in; a short look is enough, for there is no link.
    }

    void renameAndRights()
    {
        two->start();
        QVERIFY(two->pair());
        BusClient hal;
        hal.greet(two->studio.service, "hal");
        QTRY_COMPARE(two->laptop.sessions(), QStringList({QStringLiteral("hal@studio idle")}));
        QCOMPARE(two->laptop.person(words("remote rename studio tower")), 0);
        QTRY_COMPARE(two->laptop.sessions(), QStringList({QStringLiteral("hal@tower idle")}));
        QCOMPARE(two->studio.person(words("remote rights laptop --deny message")), 0);
        const auto sent = two->laptop.service.call("send", {{"to", "hal"}, {"body", "x"}});
        QVERIFY(sent);
        QTRY_COMPARE(
            stringOr(
                (*two->laptop.service.call("receipt", {{"message", stringOr(*sent, "id")}}))["recipients"][0], "state"),
            std::string("refused"));
        QCOMPARE(two->studio.person(words("remote rights laptop --allow message")), 0);
        const auto again = two->laptop.service.call("send", {{"to", "hal"}, {"body", "y"}});
        QTRY_COMPARE(
            stringOr((*two->laptop.service.call("receipt", {{"message", stringOr(*again, "id")}}))["recipients"][0],
                "state"),
            std::string("delivered"));
    }
};

QTEST_GUILESS_MAIN(TestMachines)
#include "tst_machines.moc"
