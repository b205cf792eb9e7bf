// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace mesh {

/// Says when the first QSystemTrayIcon may be created. On X11, Qt 6.4 decides at the first icon, or the first question
/// whether there is a tray, once for the whole process, which kind of tray host there is; at login the host often comes
/// after us. So until ready() neither may be made. Elsewhere it is ready at once. For the GUI thread; never blocks.
class LateTray : public QObject
{
    Q_OBJECT
public:
    /// `longest`: then it is ready without a host.
    explicit LateTray(QDBusConnection bus = QDBusConnection::sessionBus(),
        std::chrono::milliseconds longest = std::chrono::seconds(10), QObject *parent = nullptr);

Q_SIGNALS:
    void ready(); ///< Once, in a later turn of the event loop.

private Q_SLOTS:
    void onHostRegistered();

private:
    void askWatcher();

    QDBusConnection m_bus;
    QTimer m_end; ///< Fires when there is nothing to wait for any more.
};

} // namespace mesh
