// SPDX-License-Identifier: MIT
// A cable that is pulled again and again while two machines send all they can: each acknowledged message arrives once
// and in order, and nothing grows. MESH_CABLE_ROUNDS: how often (packaging/cable-rounds).
#include "two_services.h"

#include "support/fault_proxy.h"

#include <QDirIterator>

#include <random>

using namespace mesh;

class TestPulledCable : public QObject
{
    Q_OBJECT

    struct Flow {
        BusClient sender;
        std::string to;
        int sent = 0;
        int acknowledged = 0;
    };

    static constexpr int batch = 40;

    /// Sends a batch and waits for the answers.
    static void send(Flow &flow)
    {
        for (int i = 0; i < batch; ++i)
            flow.sender.send({{"to", flow.to}, {"body", std::to_string(flow.sent++)}});
        for (int i = 0; i < batch; ++i) {
            const auto answer = flow.sender.next();
            QVERIFY2(boolOr(answer, "ok"), toLine(answer).c_str());
            ++flow.acknowledged;
        }
    }
    static qint64 resident(const ServiceProcess &service)
    {
        QFile file(QStringLiteral("/proc/%1/statm").arg(const_cast<ServiceProcess &>(service).process().processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * 4 : 0; // Pages to KiB.
    }
    static int descriptors(const ServiceProcess &service)
    {
        const auto pid = const_cast<ServiceProcess &>(service).process().processId();
        return static_cast<int>(QDir(QStringLiteral("/proc/%1/fd").arg(pid))
                                    .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                                    .size());
    }

private Q_SLOTS:
    void eachArrivesOnce()
    {
        const int rounds
            = qEnvironmentVariableIsSet("MESH_CABLE_ROUNDS") ? qEnvironmentVariableIntValue("MESH_CABLE_ROUNDS") : 6;
        TwoServices two;
        two.start();
        FaultProxy network(static_cast<quint16>(two.studio.address.section(QLatin1Char(':'), 1).toUInt()));
        two.studio.address = network.address();
        QVERIFY(two.pair());
        BusClient andre;
        BusClient hal;
        andre.greet(two.laptop.service, "andre", {{"subscribe", {"messages"}}});
        hal.greet(two.studio.service, "hal", {{"subscribe", {"messages"}}});
        Flow there {{}, "hal@studio"};
        Flow back {{}, "andre@laptop"};
        there.sender.greet(two.laptop.service, "flow-there");
        back.sender.greet(two.studio.service, "flow-back");
        QTRY_COMPARE(two.laptop.sessions().size(), 4);
        QTRY_COMPARE(two.studio.sessions().size(), 4);

        std::mt19937 random(1);
        int doubles = 0;
        int outOfOrder = 0;
        std::map<BusClient *, int> next {{&andre, 0}, {&hal, 0}};
        const auto read = [&](BusClient &client, int timeout) {
            const auto frame = client.next(timeout);
            if (frame.is_null())
                return false;
            const int number = std::atoi(stringOr(frame.value("params", Json::object()), "body").c_str());
            doubles += number < next[&client] ? 1 : 0;
            outOfOrder += number > next[&client] ? 1 : 0;
            next[&client] = std::max(next[&client], number + 1);
            return true;
        };
        qint64 residentBefore = 0;
        int descriptorsBefore = 0;
        const auto links = [&two] {
            return std::pair(
                stringOr(two.laptop.machine("studio"), "since"), stringOr(two.studio.machine("laptop"), "since"));
        };
        for (int round = 0; round < rounds; ++round) {
            const auto earlier = links();
            network.cutAfter(1 + random() % 30'000);
            while (network.cuts() <= round) {
                send(there);
                send(back);
                while (read(hal, 0) || read(andre, 0)) { }
            }
            // Both have noticed, and are linked anew.
            const auto isNew = [&] {
                const auto now = links();
                return now.first != earlier.first && now.second != earlier.second && two.areLinked();
            };
            QTRY_VERIFY_WITH_TIMEOUT(isNew(), 120'000);
            if (round == rounds / 5) {
                residentBefore = resident(two.studio.service);
                descriptorsBefore = descriptors(two.studio.service);
            }
        }
        while (next[&hal] < there.sent && read(hal, 60'000)) { }
        while (next[&andre] < back.sent && read(andre, 60'000)) { }
        qInfo("cable pulled %d times: sent %d, acknowledged %d, delivered %d, doubled %d, out of order %d",
            network.cuts(), there.sent + back.sent, there.acknowledged + back.acknowledged, next[&hal] + next[&andre],
            doubles, outOfOrder);
        qInfo("the studio's service: %lld KiB and %d descriptors after %d rounds, %lld and %d after %d", residentBefore,
            descriptorsBefore, rounds / 5 + 1, resident(two.studio.service), descriptors(two.studio.service), rounds);
        QCOMPARE(next[&hal], there.acknowledged);
        QCOMPARE(next[&andre], back.acknowledged);
        QCOMPARE(doubles, 0);
        QCOMPARE(outOfOrder, 0);
        QVERIFY(!read(hal, 300) && !read(andre, 0)); // Nothing comes late: a short look is enough.
        QVERIFY(descriptors(two.studio.service) <= descriptorsBefore + 2);
    }

    void slowNetwork_data()
    {
        QTest::addColumn<int>("delay"); // Milliseconds, each way.
        QTest::addColumn<int>("rate"); // Bytes a second.
        QTest::newRow("far away") << 150 << 0;
        QTest::newRow("a thin line") << 0 << 20'000;
    }
    void slowNetwork()
    {
        QFETCH(int, delay);
        QFETCH(int, rate);
        TwoServices two;
        two.start();
        FaultProxy network(static_cast<quint16>(two.studio.address.section(QLatin1Char(':'), 1).toUInt()));
        two.studio.address = network.address();
        QVERIFY(two.pair());
        network.delay(std::chrono::milliseconds(delay));
        if (rate > 0)
            network.throttle(rate);
        Flow there {{}, "hal@studio"};
        BusClient hal;
        there.sender.greet(two.laptop.service, "andre");
        hal.greet(two.studio.service, "hal", {{"subscribe", {"messages"}}});
        QTRY_COMPARE_WITH_TIMEOUT(two.laptop.sessions().size(), 2, 30'000);
        send(there); // Answered at once, whatever the line is like.
        send(there);
        for (int i = 0; i < there.sent; ++i)
            QCOMPARE(stringOr(hal.next()["params"], "body"), std::to_string(i));
        QVERIFY(two.areLinked());
        hal.call("locks.acquire", {{"resource", "release"}, {"cwd", "/"}});
        QTRY_COMPARE_WITH_TIMEOUT((*two.laptop.service.call("locks.list"))["locks"].size(), std::size_t(1), 30'000);
    }
};

QTEST_GUILESS_MAIN(TestPulledCable)
#include "tst_pulled_cable.moc"
