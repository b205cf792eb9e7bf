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

    Namespaces() { ip("link add switch type bridge") && ip("link set switch up"); }
    ~Namespaces()
    {
        for (auto &[name, holder] : m_machines) {
            holder->closeWriteChannel();
            holder->waitForFinished();
        }
        ip("link del switch");
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
        return ip(QStringLiteral("link add name %1 type veth peer name %2 netns %3").arg(name, interface).arg(pid))
            && ip(QStringLiteral("link set %1 master switch up").arg(name))
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
        return ip(QStringLiteral("link set %1 %2").arg(name, isIn ? QStringLiteral("up") : QStringLiteral("down")));
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
    static bool ip(const char *words) { return ip(QString::fromUtf8(words)); }

    std::map<QString, std::unique_ptr<QProcess>> m_machines; ///< Who keeps each namespace.
};
