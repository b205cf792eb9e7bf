// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariant>

#include <optional>

class QDBusMessage;
class QDBusVariant;

namespace mesh {

/// Whether the person wants dark colours and high contrast: as the desktop portal's settings say
/// (org.freedesktop.appearance), else as the platform's own palette looks. For the GUI thread; never blocks.
class ColorScheme : public QObject
{
    Q_OBJECT
public:
    explicit ColorScheme(QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }
    bool highContrast() const { return m_highContrast; }

    bool eventFilter(QObject *watched, QEvent *event) override; ///< Notices another palette.

Q_SIGNALS:
    void changed(bool dark);
    void contrastChanged(bool high);

private Q_SLOTS:
    void onSettingChanged(
        const QString &space, const QString &key, const QDBusVariant &value, const QDBusMessage &message);

private:
    void ask();
    void take(const QString &key, const QVariant &value);
    void judge();

    QDBusConnection m_bus;
    QString m_owner; ///< Unique name of the portal that answered; others are not heard.
    int m_reign = 0; ///< Counts the owners: an answer of an earlier one means nothing.
    std::optional<bool> m_wantsDark; ///< Empty: the portal has no opinion, or there is none.
    bool m_isDark;
    bool m_highContrast = false;
};

} // namespace mesh
