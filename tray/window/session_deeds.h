// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QObject>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace mesh {

class Deeds;
class Desk;

/// What a person can do about one session, wherever it is shown: in the list, on the map, in the tray's menu. Pairing
/// and steering are acts of a session; the person does them in the name of one at this machine.
class SessionDeeds : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    SessionDeeds(Desk &desk, Deeds &deeds, QObject *parent = nullptr);

    /// Fills a menu for the session of that key (sessionKey()). Texts are asked for over `window`.
    void fill(QMenu &menu, const QString &key, QWidget *window);

    void resume(const QString &name, bool abort, QWidget *window);
    /// A session of this machine is stopped by the person; one of another machine by its Guard, which is here.
    void stop(const QString &name, const QString &guard, QWidget *window);

Q_SIGNALS:
    void writeAsked(const QString &address);
    void messagesAsked(const QString &address);
    void locksAsked(const QString &address);

private:
    struct Partner {
        QString address; ///< Empty: it is not paired.
        bool isGrip = false; ///< The partner builds.
        bool isGuard = false; ///< The partner reviews.
    };
    Partner partnerOf(const QString &address) const;
    void fillPairing(QMenu &menu, const QString &address, QWidget *window);
    void fillInvitations(QMenu &menu, const QString &address);
    void fillStop(QMenu &menu, const Json &session, QWidget *window);
    void fillPartners(QMenu &menu, const QString &address);
    void pair(const QString &one, const QString &other, const char *role);
    void steer(const QString &guard, const QString &grip, QWidget *window);
    void stopNow(const QString &name, const QString &guard, const QString &words);

    Desk &m_desk;
    Deeds &m_deeds;
};

} // namespace mesh
