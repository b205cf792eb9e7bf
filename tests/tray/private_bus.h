// SPDX-License-Identifier: MIT
#pragma once

#include "support/files.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mesh::test {

/// Until `receiver` has what `sender` sent before, to it or to all.
inline void passOn(const QDBusConnection &sender, const QDBusConnection &receiver)
{
    const auto ping = QDBusMessage::createMethodCall(receiver.baseService(), QStringLiteral("/"),
        QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    const QDBusPendingCallWatcher watcher(sender.asyncCall(ping));
    QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
    QVERIFY(finished.wait());
}

/// A D-Bus of its own, on which nothing is and nothing can be started. Ends with this.
class PrivateBus
{
public:
    PrivateBus()
    {
        const auto config = m_folder.filePath(QStringLiteral("bus.conf"));
        write(config, R"(<busconfig><type>session</type><listen>unix:dir=FOLDER</listen><policy context="default">
            <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>)");
        write(config, contentOf(config).replace("FOLDER", m_folder.path().toUtf8()));
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--config-file=") + config, QStringLiteral("--print-address"), QStringLiteral("--nofork"),
                QStringLiteral("--nopidfile")});
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead())
            continue;
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        for (const auto &name : m_names)
            QDBusConnection::disconnectFromBus(name);
        stop();
    }
    /// As if it crashed.
    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// A connection of its own. The name is for this process.
    QDBusConnection connect(const QString &name)
    {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace mesh::test
