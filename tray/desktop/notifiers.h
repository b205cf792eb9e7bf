// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/dbus_notifier.h"

#include <QDBusConnection>

#include <memory>

class QSystemTrayIcon;

namespace mesh {

/// The best way to notify on this desktop. Linux: its notification service, and the icon's balloons whenever there is
/// none. macOS: the notification centre, or balloons where the program runs outside a bundle. `icon` must outlive it.
std::unique_ptr<Notifier> makeNotifier(
    QSystemTrayIcon &icon, NotifyingProgram program, const QDBusConnection &bus = QDBusConnection::sessionBus());

} // namespace mesh
