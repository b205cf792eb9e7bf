// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifier.h"

#include <QTimer>

#include <chrono>

class QSystemTrayIcon;

namespace mesh {

/// Notifications as the tray icon's balloons: one at a time, without buttons, and nobody says when one was closed. Used
/// where there is nothing better.
class BalloonNotifier : public Notifier
{
    Q_OBJECT
public:
    /// `icon` must outlive this. `time`: how long a balloon is taken to be visible.
    explicit BalloonNotifier(
        QSystemTrayIcon &icon, std::chrono::milliseconds time = std::chrono::seconds(10), QObject *parent = nullptr);

    void show(const Notification &notification) override;
    /// A balloon cannot be taken back; a click on it means nothing any more.
    void withdraw(const QString &key) override;
    bool hasActions() const override { return false; }

private:
    void forget();

    QSystemTrayIcon &m_icon;
    QTimer m_time;
    QString m_last; ///< Key of the balloon that a click means.
};

} // namespace mesh
