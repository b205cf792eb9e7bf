// SPDX-License-Identifier: MIT
#pragma once

#include <QSystemTrayIcon>

namespace mesh {

class Desk;

/// The icon: how it stands, by shape and badge, and in words as its tooltip. Its owner makes it when LateTray says so.
class TrayIcon : public QSystemTrayIcon
{
    Q_OBJECT
public:
    /// The desk outlives it.
    explicit TrayIcon(Desk &desk, QObject *parent = nullptr);

    void setDark(bool isDark); ///< What the panels of the desktop look like.

private:
    void follow();

    Desk &m_desk;
    bool m_isDark = false;
    QString m_drawn; ///< What the icon shows: drawing is not free.
};

} // namespace mesh
