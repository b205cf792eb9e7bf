// SPDX-License-Identifier: MIT
#include "desktop/balloon_notifier.h"

#include <QSystemTrayIcon>

#include <utility>

namespace mesh {

BalloonNotifier::BalloonNotifier(QSystemTrayIcon &icon, std::chrono::milliseconds time, QObject *parent)
    : Notifier(parent)
    , m_icon(icon)
{
    m_time.setSingleShot(true);
    m_time.setInterval(time);
    connect(&m_time, &QTimer::timeout, this, &BalloonNotifier::forget);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_last.isEmpty())
            Q_EMIT acted(m_last, QStringLiteral("show"));
    });
}

void BalloonNotifier::show(const Notification &notification)
{
    if (m_last != notification.key)
        forget();
    m_last = notification.key;
    m_time.start();
    m_icon.showMessage(notification.summary, notification.body,
        notification.isUrgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information,
        static_cast<int>(m_time.interval()));
}

void BalloonNotifier::withdraw(const QString &key)
{
    if (m_last != key)
        return;
    m_time.stop();
    m_last.clear();
}

void BalloonNotifier::forget()
{
    m_time.stop();
    if (const auto key = std::exchange(m_last, {}); !key.isEmpty())
        Q_EMIT closed(key);
}

} // namespace mesh
