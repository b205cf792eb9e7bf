// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifier.h"
#include "models/alerts.h"
#include "protocol/json.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>

namespace mesh {

class AlertDeeds;
class Desk;
class HeldTexts;

/// What the desktop notifies of: what waits for the person, and what was sent to them. Several of a kind are one
/// notification; an approval is offered only where the whole text stands, and what is closed goes on waiting.
class Notifications : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    Notifications(Desk &desk, const HeldTexts &texts, AlertDeeds &deeds, Notifier &notifier, QObject *parent = nullptr);

Q_SIGNALS:
    void windowAsked(const QString &page, const QString &key);

private:
    void follow();
    void showStopped(const Alert &alert);
    void showHeld(const std::vector<Alert> &held);
    void takePersonal(const Json &message);
    void showNotice(const Json &notice);
    void showPersonal(const Json &message);
    void acted(const QString &key, const QString &action);

    Desk &m_desk;
    const HeldTexts &m_texts;
    AlertDeeds &m_deeds;
    Notifier &m_notifier;
    std::vector<Alert> m_held; ///< What the notification of held messages is about.
    std::set<QString> m_shown; ///< Keys of the others.
    std::map<QString, QString> m_howStopped; ///< What the mesh says of a stop, by key; it may come before the list.
    QString m_heldState; ///< What it shows; the same is not shown again.
    std::vector<Json> m_notices; ///< Of the mesh, until it is known whether they are shown elsewhere.
    QTimer m_settle;
    int m_personal = 0; ///< Messages in the notification of personal ones.
    QString m_lastPersonal;
};

} // namespace mesh
