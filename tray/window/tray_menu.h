// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QTimer>

namespace mesh {

class AlertDeeds;
class Deeds;
class Desk;
class SessionDeeds;

/// The menu of the icon: how it stands, what waits, sessions, machines, window, pause, quit. Rebuilt when something has
/// changed and nobody has it open.
class TrayMenu : public QMenu
{
    Q_OBJECT
public:
    /// All outlive it.
    TrayMenu(Desk &desk, Deeds &deeds, SessionDeeds &sessionDeeds, AlertDeeds &alertDeeds);

    /// Some hosts copy the menu when it changes, and show the copy.
    void rebuild();

Q_SIGNALS:
    void windowAsked(const QString &page, const QString &key);
    void startServiceAsked();
    void quitAsked();

private:
    QStringList content() const;
    void addAlerts();
    void addSessions();
    void addMachines();

    Desk &m_desk;
    Deeds &m_deeds;
    SessionDeeds &m_sessionDeeds;
    AlertDeeds &m_alertDeeds;
    QStringList m_content; ///< What it was built of.
    QTimer m_soon;
};

} // namespace mesh
