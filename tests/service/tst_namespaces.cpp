// SPDX-License-Identifier: MIT
// Machines with networks of their own: what their people and sessions see, and what lost packets and pulled cables do.
#include "played_client.h"
#include "two_services.h"

#include "support/namespaces.h"
#include "support/process_state.h"

using namespace mesh;

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

/// For people who read the test's output.
void show(const QString &who, const QString &command, const QByteArray &output)
{
    qInfo("\n%s$ mesh %s\n%s", qUtf8Printable(who), qUtf8Printable(command), output.constData());
}

} // namespace

class TestNamespaces : public QObject
{
    Q_OBJECT

public:
    bool isAllowed = false;

private:
    /// A machine with two sessions.
    struct Machine {
        explicit Machine(const QString &machineName)
            : name(machineName)
            , net({{"relay_listen", Json::array()}, {"relay_port", 9475}})
        {
        }
        PlayedClient &join(const char *session)
        {
            homes.push_back(std::make_unique<QTemporaryDir>());
            auto client = std::make_unique<PlayedClient>(net.service, homes.back()->path());
            if (!client->mesh(QByteArray("connect ") + session).contains(session))
                qWarning() << session << "could not join";
            return *sessions.emplace(session, std::move(client)).first->second;
        }
        PlayedClient &at(const char *session) { return *sessions.at(session); }

        QString name;
        ServiceOnNet net;
        std::vector<std::unique_ptr<QTemporaryDir>> homes;
        std::map<std::string, std::unique_ptr<PlayedClient>> sessions;
    };

    std::unique_ptr<Namespaces> m_network;
    std::vector<std::unique_ptr<Machine>> m_machines;
    pid_t m_tool = 0;

    Machine &add(const char *name)
    {
        auto &machine = *m_machines.emplace_back(std::make_unique<Machine>(QString::fromUtf8(name)));
        const auto address = QStringLiteral("100.101.102.%1").arg(100 + m_machines.size());
        [&] { QVERIFY(m_network->add(machine.name, address)); }();
        machine.net.service.launcher = m_network->on(machine.name);
        machine.net.start();
        return machine;
    }
    static bool areLinked(const Machine &one, const Machine &other)
    {
        return one.net.stateOf(other.name.toStdString()) == "linked"
            && other.net.stateOf(one.name.toStdString()) == "linked";
    }
    void pair(Machine &one, Machine &other)
    {
        QCOMPARE(one.net.person({QStringLiteral("remote"), QStringLiteral("add"), other.net.address, other.name}), 0);
        show(one.name, QStringLiteral("remote add ") + other.net.address, one.net.screen);
        QCOMPARE(other.net.person(words(QStringLiteral("remote accept --name ") + one.name)), 0);
        show(other.name, QStringLiteral("remote accept"), other.net.screen);
        QTRY_VERIFY_WITH_TIMEOUT(areLinked(one, other), 30'000);
        QCOMPARE(one.net.person(words(QStringLiteral("remote verify ") + other.name)), 0);
        QTRY_VERIFY_WITH_TIMEOUT(areLinked(one, other), 30'000);
    }
    std::pair<Machine &, Machine &> pairedTwo()
    {
        auto &laptop = add("laptop");
        auto &studio = add("studio");
        pair(laptop, studio);
        return {laptop, studio};
    }
    static QStringList bodies(const Machine &machine, const char *session)
    {
        QStringList all;
        const auto &clients = machine.sessions.at(session);
        const auto json = parseObject(clients->mesh("inbox --all --json").trimmed().toStdString());
        const auto messages = json ? json->value("messages", Json::array()) : Json::array();
        for (const auto &one : messages) {
            if (stringOr(one, "kind") != "notice")
                all << QString::fromStdString(stringOr(one, "body"));
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        if (!isAllowed)
            QSKIP("This system does not let its users make namespaces.");
        m_network = std::make_unique<Namespaces>();
    }
    void cleanup()
    {
        if (m_tool > 0)
            ::kill(-std::exchange(m_tool, 0), SIGKILL);
        m_machines.clear();
        m_network.reset();
    }

    void fourSessionsOnTwoMachines()
    {
        auto [laptop, studio] = pairedTwo();
        auto &andre = laptop.join("andre");
        laptop.join("eve");
        auto &hal = studio.join("hal");
        studio.join("bob");
        QTRY_COMPARE(laptop.net.sessions().size(), 4);
        QTRY_COMPARE(studio.net.sessions().size(), 4);
        for (auto *machine : {&laptop, &studio}) {
            const auto list = machine->sessions.begin()->second->mesh("list");
            show(machine->name, QStringLiteral("list"), list);
            const auto &other = machine == &laptop ? studio : laptop;
            for (const auto &[name, client] : other.sessions)
                QVERIFY2(QRegularExpression(QStringLiteral("%1 +%2 ").arg(QString::fromStdString(name), other.name))
                             .match(QString::fromUtf8(list))
                             .hasMatch(),
                    list.constData());
        }
        QVERIFY(andre.mesh("send hal there").contains("hal@studio"));
        QTRY_COMPARE(bodies(studio, "hal"), QStringList({QStringLiteral("there")}));
        QVERIFY(hal.mesh("send andre back").contains("andre@laptop"));
        QTRY_COMPARE(bodies(laptop, "andre"), QStringList({QStringLiteral("back")}));
        andre.mesh("broadcast all");
        QTRY_COMPARE(bodies(studio, "hal"), QStringList({QStringLiteral("there"), QStringLiteral("all")}));
        QTRY_COMPARE(bodies(studio, "bob"), QStringList({QStringLiteral("all")}));
        QTRY_COMPARE(bodies(laptop, "eve"), QStringList({QStringLiteral("all")}));

        QVERIFY(andre.mesh("lock release").contains("release"));
        const auto refused = hal.mesh("lock release");
        show(QStringLiteral("hal"), QStringLiteral("lock release"), refused);
        QVERIFY2(refused.contains("andre@laptop holds release, for 10 more minutes."), refused.constData());
    }

    void foundByItsNameInTheTailnet()
    {
        const QTemporaryDir programs;
        QFile tailscale(programs.filePath(QStringLiteral("tailscale")));
        QVERIFY(tailscale.open(QIODevice::WriteOnly));
        tailscale.write("#!/bin/sh\necho '{\"Peer\":{\"k\":{\"HostName\":\"studio\",\"Online\":true,"
                        "\"TailscaleIPs\":[\"100.101.102.102\"]}}}'\n");
        tailscale.close();
        tailscale.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto path = qgetenv("PATH");
        qputenv("PATH", programs.path().toUtf8() + ':' + path);
        auto &laptop = add("laptop");
        qputenv("PATH", path);
        auto &studio = add("studio");
        const auto suggested = laptop.net.service.call("remote.suggest");
        QVERIFY(suggested);
        QCOMPARE(stringOr((*suggested)["machines"][0], "name"), std::string("studio"));
        QCOMPARE(laptop.net.person(words(QStringLiteral("remote add studio"))), 0);
        QTRY_COMPARE(stringOr(studio.net.pending(), "code"), stringOr(laptop.net.pending(), "code"));
    }

    void guardOfAnotherMachineStopsACommand()
    {
        auto [laptop, studio] = pairedTwo();
        auto &andre = laptop.join("andre");
        auto &worker = studio.join("worker");
        QTRY_COMPARE(laptop.net.sessions().size(), 2);
        const auto invited = andre.mesh("pair worker --role guard");
        const auto accepted = worker.mesh("grip");
        QVERIFY2(accepted.contains("as grip"), (invited + accepted).constData());
        worker.tool("Bash", {{"command", "make"}});
        worker.startTool("while :; do sleep 0.01; done", "tool");
        QTRY_VERIFY(worker.toolPid("tool") > 0);
        m_tool = worker.toolPid("tool");

        const auto answer = andre.mesh("intercept! please stop");
        QVERIFY2(answer.contains("stopped"), answer.constData());
        QCOMPARE(stateOf(m_tool), 'T');
        QTRY_VERIFY(studio.net.sessions().contains(QStringLiteral("worker@here paused")));
        QTRY_VERIFY(laptop.net.sessions().contains(QStringLiteral("worker@studio paused")));
        // Only the person there lets it go on.
        QVERIFY(!laptop.net.service.call("resume", {{"name", "worker"}}));
        QCOMPARE(stateOf(m_tool), 'T');
        QCOMPARE(studio.net.person(words(QStringLiteral("resume worker"))), 0);
        QTRY_VERIFY(stateOf(m_tool) != 'T');
    }

    void lostPacketsLoseNothing()
    {
        auto [laptop, studio] = pairedTwo();
        auto &andre = laptop.join("andre");
        auto &hal = studio.join("hal");
        QTRY_COMPARE(laptop.net.sessions().size(), 2);
        if (!m_network->lose(QStringLiteral("laptop")) || !m_network->lose(QStringLiteral("studio")))
            QSKIP("This system's firewall cannot lose packets.");
        QStringList sent;
        for (int i = 0; i < 30; ++i) {
            sent << QStringLiteral("message %1").arg(i);
            QVERIFY(andre.mesh("send hal@studio " + sent.back().toUtf8()).contains("hal@studio"));
            QVERIFY(hal.mesh("send andre@laptop " + sent.back().toUtf8()).contains("andre@laptop"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(bodies(studio, "hal"), sent, 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(bodies(laptop, "andre"), sent, 120'000);
        QVERIFY(m_network->lost(laptop.name) > 0 && m_network->lost(studio.name) > 0);
    }

    void threeMachinesAndAPulledCable()
    {
        auto &laptop = add("laptop");
        auto &studio = add("studio");
        auto &tower = add("tower");
        pair(laptop, studio);
        pair(studio, tower);
        pair(laptop, tower);
        auto &andre = laptop.join("andre");
        auto &hal = studio.join("hal");
        auto &eve = tower.join("eve");
        for (const auto *machine : {&laptop, &studio, &tower})
            QTRY_COMPARE(machine->net.sessions().size(), 3);
        hal.mesh("broadcast together");
        QTRY_COMPARE(bodies(laptop, "andre"), QStringList({QStringLiteral("together")}));
        QTRY_COMPARE(bodies(tower, "eve"), QStringList({QStringLiteral("together")}));

        QVERIFY(andre.mesh("lock release").contains("release"));
        QVERIFY(eve.mesh("lock release").contains("andre@laptop holds"));
        m_network->plug(QStringLiteral("tower"), false);
        andre.mesh("send eve@tower while you are away");
        // Nothing tells a machine that a cable is out: it finds out when nobody takes what it sends.
        eve.mesh("send andre@laptop I am alone");
        eve.mesh("send hal@studio I am alone");
        QTRY_VERIFY_WITH_TIMEOUT(tower.net.stateOf("laptop") != "linked", 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(laptop.net.sessions().contains(QStringLiteral("eve@tower unreachable")), 120'000);
        QVERIFY(eve.mesh("lock release").contains("Locked the word release"));
        m_network->plug(QStringLiteral("tower"), true);
        QTRY_VERIFY_WITH_TIMEOUT(areLinked(laptop, tower) && areLinked(studio, tower), 120'000);
        QTRY_COMPARE(
            bodies(tower, "eve"), QStringList({QStringLiteral("together"), QStringLiteral("while you are away")}));
        const auto holders = [](const Machine &machine) {
            QStringList all;
            const auto listed = machine.net.service.call("locks.list");
            for (const auto &lock : listed ? (*listed)["locks"] : Json::array())
                all << QString::fromStdString(stringOr(lock, "holder"));
            return all;
        };
        QTRY_COMPARE(holders(tower), QStringList({QStringLiteral("andre@laptop")}));
        QTRY_COMPARE(holders(studio), QStringList({QStringLiteral("andre@laptop")}));
        QTRY_COMPARE(holders(laptop), QStringList({QStringLiteral("andre")}));
    }

    void listensOnTheTailnetAlone()
    {
        auto &machine = *m_machines.emplace_back(std::make_unique<Machine>(QStringLiteral("laptop")));
        // A provider's address of the same range.
        QVERIFY(m_network->add(machine.name, QStringLiteral("100.99.98.97"), QStringLiteral("eth0")));
        machine.net.service.launcher = m_network->on(machine.name);
        machine.net.start();
        const auto listening = [&] { return machine.net.list()["relay"]["listening"]; };
        QVERIFY(listening().empty());
        for (int i = 0; i < 2; ++i) { // It comes and goes.
            QVERIFY(m_network->in(machine.name, QStringLiteral("ip link add tailscale0 type bridge")));
            QVERIFY(m_network->in(machine.name, QStringLiteral("ip addr add 100.101.102.103/32 dev tailscale0")));
            QVERIFY(m_network->in(machine.name, QStringLiteral("ip link set tailscale0 up")));
            QTRY_COMPARE(listening(), Json::array({"100.101.102.103:9475"}));
            QVERIFY(m_network->in(machine.name, QStringLiteral("ip link del tailscale0")));
            QTRY_VERIFY(listening().empty());
        }
    }
};

int main(int argc, char **argv)
{
    TestNamespaces test;
    test.isAllowed = Namespaces::enter(argv);
    QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_namespaces.moc"
