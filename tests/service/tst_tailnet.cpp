// SPDX-License-Identifier: MIT
// Which addresses are the tailnet's, how their coming is noticed, and what the Tailscale program says of others.
#include "relay/tailnet.h"
#include "relay/tailscale_machines.h"

#include "support/own_network.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/stat.h>

using namespace mesh;

namespace {

const char *const statusOfThree = R"({
  "Version": "1.80.2-t1234567-g89abcdef0", "TUN": true, "BackendState": "Running", "HaveNodeKey": true, "AuthURL": "",
  "TailscaleIPs": ["100.101.102.103", "fd7a:115c:a1e0::a:b"],
  "Self": {"ID": "n1", "PublicKey": "nodekey:00", "HostName": "desk", "DNSName": "desk.tail0000.ts.net.", "OS": "linux",
    "TailscaleIPs": ["100.101.102.103", "fd7a:115c:a1e0::a:b"], "Online": true},
  "Health": [], "MagicDNSSuffix": "tail0000.ts.net", "CurrentTailnet": {"Name": "example.com", "MagicDNSEnabled": true},
  "CertDomains": null,
  "Peer": {
    "nodekey:02": {"ID": "n2", "HostName": "studio", "DNSName": "studio.tail0000.ts.net.", "OS": "macOS", "UserID": 7,
      "TailscaleIPs": ["100.101.102.105", "fd7a:115c:a1e0::c"], "AllowedIPs": ["100.101.102.105/32"], "CurAddr": "",
      "RxBytes": 0, "LastSeen": "2024-05-01T10:00:00Z", "Online": true, "ExitNode": false, "Active": false},
    "nodekey:03": {"ID": "n3", "HostName": "Ann’s phone", "DNSName": "", "OS": "iOS", "TailscaleIPs": ["100.101.102.106"],
      "Online": false},
    "nodekey:04": {"ID": "n4", "HostName": "laptop", "DNSName": "attic.tail0000.ts.net.", "OS": "linux",
      "TailscaleIPs": ["100.101.102.107"], "Online": false}
  },
  "User": {"7": {"ID": 7, "LoginName": "ann@example.com"}}
})";

std::vector<TailscaleMachine> threeMachines()
{
    return {{"Ann’s phone", {"100.101.102.106"}, false}, {"attic", {"100.101.102.107"}, false},
        {"studio", {"100.101.102.105", "fd7a:115c:a1e0::c"}, true}};
}

/// A program in a folder of its own that runs so much shell.
class Program
{
public:
    explicit Program(const std::string &shell)
    {
        std::ofstream(path()) << "#!/bin/sh\n" << shell << "\n";
        ::chmod(path().c_str(), 0700);
    }
    std::string path() const { return m_folder.filePath(QStringLiteral("tailscale")).toStdString(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TailnetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isTailnets");
        const auto row = [](const char *name, const char *interface, const char *address, bool isTailnets) {
            QTest::newRow(name) << QString::fromLatin1(interface) << QString::fromLatin1(address) << isTailnets;
        };
        row("Linux", "tailscale0", "100.101.102.103", true);
        row("IPv6", "tailscale0", "fd7a:115c:a1e0::a:b", true);
        row("named otherwise", "tailscale-work", "100.64.0.1", true);
        row("macOS", "utun4", "100.127.255.254", true);
        row("carrier NAT", "wwan0", "100.101.102.103", false);
        row("carrier NAT at home", "eth0", "100.64.0.1", false);
        row("below the range", "tailscale0", "100.63.255.255", false);
        row("above the range", "tailscale0", "100.128.0.0", false);
        row("link local", "tailscale0", "fe80::1", false);
        row("another private prefix", "tailscale0", "fd7a:115c:a1e1::1", false);
        row("a virtual network of others", "utun3", "10.0.0.5", false);
        row("loopback", "lo", "127.0.0.1", false);
        row("as IPv6", "eth0", "::ffff:100.101.102.103", false);
    }
    void addresses()
    {
        QFETCH(QString, interface);
        QFETCH(QString, address);
        QFETCH(bool, isTailnets);
        const auto found = tailnetAddresses({{interface.toStdString(), QHostAddress(address)}});
        QCOMPARE(found.size(), isTailnets ? std::size_t {1} : std::size_t {0});
        if (isTailnets)
            QCOMPARE(found.front(), QHostAddress(address));
    }
    void eachOnceAndIpv4First()
    {
        const QHostAddress ipv4(QStringLiteral("100.101.102.103"));
        const QHostAddress ipv6(QStringLiteral("fd7a:115c:a1e0::a:b"));
        const auto found = tailnetAddresses({{"tailscale0", ipv6}, {"tailscale0", ipv4}, {"tailscale1", ipv4}});
        QCOMPARE(found, (std::vector<QHostAddress> {ipv4, ipv6}));
    }
    void thisMachineHasItsLoopback()
    {
        const auto all = interfaceAddresses();
        QVERIFY(std::any_of(all.begin(), all.end(),
            [](const auto &one) { return one.address == QHostAddress(QHostAddress::LocalHost); }));
    }
    void aChangeIsNoticed()
    {
#ifdef __linux__
        const OwnNetwork network;
        if (!network.isHere())
            QSKIP("only root may have a network of its own");
        std::vector<InterfaceAddress> addresses;
        Tailnet tailnet([&] { return addresses; });
        QVERIFY(tailnet.problem().empty());
        QVERIFY(tailnet.addresses().empty());
        const QSignalSpy changed(&tailnet, &Tailnet::changed);
        addresses = {{ "tailscale0", QHostAddress(QStringLiteral("100.101.102.103")) }};
        QVERIFY(network.switchOn());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(tailnet.addresses().size(), std::size_t {1});
#else
        QSKIP("a network of one's own is Linux's");
#endif
    }

    void status()
    {
        QCOMPARE(parseTailscaleStatus(statusOfThree), threeMachines());
    }
    void statusOfOthers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("failed to connect to local tailscaled");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("alone") << QByteArray(R"({"Peer": null})");
        QTest::newRow("a word") << QByteArray(R"({"Peer": "none"})");
        QTest::newRow("peers of another kind") << QByteArray(R"({"Peer": {"a": 1, "b": [], "c": null}})");
        QTest::newRow("no name") << QByteArray(R"({"Peer": {"a": {"TailscaleIPs": ["100.101.102.105"]}}})");
        QTest::newRow("no address") << QByteArray(R"({"Peer": {"a": {"HostName": "x", "TailscaleIPs": null}}})");
        QTest::newRow("no address of ours")
            << QByteArray(R"({"Peer": {"a": {"HostName": "x", "TailscaleIPs": ["; reboot", 7]}}})");
        QTest::newRow("an endless name") << QByteArray(
            R"({"Peer": {"a": {"HostName": "NAME", "TailscaleIPs": ["100.101.102.105"]}}})")
                                                .replace("NAME", QByteArray(9999, 'x'));
        QTest::newRow("deep") << R"({"Peer": )" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}";
    }
    void statusOfOthers()
    {
        QFETCH(QByteArray, json);
        QVERIFY(parseTailscaleStatus(json.toStdString()).empty());
    }

    void theProgramIsAsked_data()
    {
        QTest::addColumn<QByteArray>("shell");
        QTest::addColumn<bool>("answers");
        QTest::addColumn<int>("time");
        constexpr int ample = 60'000;
        const auto print = "cat <<'END'\n" + QByteArray(statusOfThree) + "\nEND\n";
        QTest::newRow("answers") << "[ \"$*\" = 'status --json' ] || exit 1\n" + print << true << ample;
        QTest::newRow("warns beside") << "echo 'Warning: client version' >&2\n" + print << true << ample;
        QTest::newRow("fails") << print + "exit 1" << false << ample;
        QTest::newRow("dies") << print + "kill -9 $$" << false << ample;
        QTest::newRow("says too much") << QByteArray("exec yes '{\"Peer\": null}'") << false << ample;
        QTest::newRow("takes for ever") << QByteArray("exec sleep 1000") << false << 200;
    }
    void theProgramIsAsked()
    {
        QFETCH(QByteArray, shell);
        QFETCH(bool, answers);
        QFETCH(int, time);
        const Program program(shell.toStdString());
        TailscaleMachines machines(program.path(), std::chrono::milliseconds(time));
        std::vector<std::vector<TailscaleMachine>> told;
        for (int asked = 0; asked < 2; ++asked) // Both share one run.
            machines.ask([&](auto answer) { told.push_back(std::move(answer)); });
        QVERIFY(told.empty());
        QTRY_COMPARE(told.size(), std::size_t {2});
        QCOMPARE(told.at(0), answers ? threeMachines() : std::vector<TailscaleMachine> {});
        QCOMPARE(told.at(1), told.at(0));
    }
    void withoutTheProgramThereAreNone_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("none") << QString();
        QTest::newRow("gone") << QStringLiteral("/nowhere/tailscale");
    }
    void withoutTheProgramThereAreNone()
    {
        QFETCH(QString, program);
        TailscaleMachines machines(program.toStdString());
        for (std::size_t time = 1; time <= 2; ++time) { // And it can be asked again.
            std::size_t told = 0;
            machines.ask([&](const auto &answer) { told += answer.empty() ? 1 : 100; });
            QTRY_COMPARE(told, std::size_t {1});
        }
    }
    void whoGoesIsNotToldAnyMore()
    {
        const Program program("exec sleep 1000");
        bool told = false;
        {
            TailscaleMachines machines(program.path());
            machines.ask([&](const auto &) { told = true; });
            QTRY_VERIFY(machines.findChild<QObject *>());
        }
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TailnetTest)
#include "tst_tailnet.moc"
