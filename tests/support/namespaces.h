// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <cstdlib>
#include <map>
#include <memory>
#include <unistd.h>

/// Machines with networks of their own, joined by a switch, without any rights: a user namespace and network namespaces
/// below it (Linux; iproute2, util-linux, iptables). They are gone when the test's process ends.
class Namespaces
{
public:
    /// Starts this program anew as root of a namespace, once. False: the system does not allow that.
    static bool enter(char **argv)
    {
        constexpr const char *entered = "MESH_TEST_IN_NAMESPACE";
        if (::getenv(entered))
            return true;
        if (QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("-Urn"), QStringLiteral("true")}) != 0)
            return false;
        ::setenv(entered, "1", 1);
        std::vector<char *> words {const_cast<char *>("unshare"), const_cast<char *>("-Urn"), const_cast<char *>("--")};
        for (; *argv; ++argv)
            words.push_back(*argv);
        words.push_back(nullptr);
        ::execvp("unshare", words.data());
        return false;
    }

    Namespaces()
    {
        static int switches = 0;
        m_switch = QStringLiteral("switch%1").arg(++switches);
        ip(QStringLiteral("link add %1 type bridge").arg(m_switch))
            && ip(QStringLiteral("link set %1 up").arg(m_switch));
    }
    ~Namespaces()
    {
        for (const auto &[name, port] : m_ports)
            ip(QStringLiteral("link del %1").arg(port));
        for (auto &[name, holder] : m_machines) {
            holder->closeWriteChannel();
            holder->waitForFinished();
        }
        ip(QStringLiteral("link del %1").arg(m_switch));
    }

    /// A machine whose only network is Tailscale's, with that address. `interface`: another name for it.
    bool add(const QString &name, const QString &address, const QString &interface = QStringLiteral("tailscale0"))
    {
        auto holder = std::make_unique<QProcess>();
        holder->start(QStringLiteral("unshare"), {QStringLiteral("-n"), QStringLiteral("cat")});
        if (!holder->waitForStarted())
            return false;
        holder->write("in\n"); // It answers when it is in its namespace.
        if (!holder->waitForReadyRead())
            return false;
        const auto pid = holder->processId();
        m_machines[name] = std::move(holder);
        // Never the same twice: a namespace that has ended lingers, and its cable with it.
        static int ports = 0;
        const auto port = m_ports[name] = QStringLiteral("port%1").arg(++ports);
        return ip(QStringLiteral("link add name %1 type veth peer name %2 netns %3").arg(port, interface).arg(pid))
            && ip(QStringLiteral("link set %1 master %2 up").arg(port, m_switch))
            && in(name, QStringLiteral("ip link set lo up"))
            && in(name, QStringLiteral("ip addr add %1/24 dev %2").arg(address, interface))
            && in(name, QStringLiteral("ip link set %1 up").arg(interface));
    }
    /// What a program is started with to be on that machine.
    QStringList on(const QString &name) const
    {
        return {QStringLiteral("nsenter"),
            QStringLiteral("--net=/proc/%1/ns/net").arg(m_machines.at(name)->processId()), QStringLiteral("--")};
    }
    /// Runs words there; whether it went well.
    bool in(const QString &name, const QString &command) const
    {
        auto words = on(name) + command.split(QLatin1Char(' '));
        const auto program = words.takeFirst();
        return QProcess::execute(program, words) == 0;
    }
    /// The cable.
    bool plug(const QString &name, bool isIn) const
    {
        return ip(QStringLiteral("link set %1 %2")
                      .arg(m_ports.at(name), isIn ? QStringLiteral("up") : QStringLiteral("down")));
    }
    /// Of ten packets that come in there one is lost.
    bool lose(const QString &name) const
    {
        return in(name, QStringLiteral("iptables -A INPUT -m statistic --mode random --probability 0.1 -j DROP"));
    }

    /// How many have been lost there so far.
    int lost(const QString &name) const
    {
        auto words
            = on(name) + QStringList {QStringLiteral("iptables"), QStringLiteral("-nvxL"), QStringLiteral("INPUT")};
        const auto program = words.takeFirst();
        QProcess listing;
        listing.start(program, words);
        listing.waitForFinished();
        const auto lines
            = listing.readAllStandardOutput().split('\n'); // Two of headings, then packets, bytes, target …
        return lines.size() > 2 ? lines.at(2).simplified().split(' ').at(0).toInt() : 0;
    }

private:
    static bool ip(const QString &words)
    {
        return QProcess::execute(QStringLiteral("ip"), words.split(QLatin1Char(' '))) == 0;
    }

    QString m_switch;
    std::map<QString, QString> m_ports; ///< The machines' ends of the cables at the switch.
    std::map<QString, std::unique_ptr<QProcess>> m_machines; ///< Who keeps each namespace.
};
