// SPDX-License-Identifier: MIT
#pragma once

#include "link/control_link.h"
#include "models/record_feed.h"
#include "models/records_model.h"
#include "models/timeline_model.h"

#include <QObject>

#include <string>

namespace mesh {

/// Everything that the tray knows: the lists of the service, each kept as it is there. Knows no widgets. On the GUI
/// thread.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// The link outlives it.
    explicit Desk(ControlLink &link, QObject *parent = nullptr);

    ControlLink &link() { return m_link; }
    const ControlLink &link() const { return m_link; }

    RecordsModel sessions;
    RecordsModel locks;
    RecordsModel machines;
    RecordsModel pending; ///< Machines that wait to be paired.
    RecordsModel approvals;
    RecordsModel inbox; ///< The person's.
    RecordsModel settings;
    TimelineModel timeline;

    const QString &ownMachine() const { return m_ownMachine; }
    /// What no session of another machine answers to: `hal@desk` of `hal`.
    QString fullAddress(const QString &address) const;
    const Json &relay() const { return m_relay; } ///< `machine`, `fingerprint`, `relay` of `remote.list`.
    const std::vector<Json> &pairs() const { return m_pairs; }
    const std::vector<Json> &invitations() const { return m_invitations; } ///< Records with `from to grip`.
    const Json &waitingSettings() const { return m_waitingSettings; } ///< By key: what waits for a person.
    const QStringList &problems() const { return m_problems; }
    const std::string &serviceVersion() const { return m_serviceVersion; } ///< Empty: not known.
    qint64 unread() const { return m_unread; } ///< In the person's inbox.
    /// A notice of what is shown elsewhere, as long as it is: a message that waits for a decision, a machine that wants
    /// to pair. It is neither in the inbox nor counted there.
    bool isShownElsewhere(const Json &message) const;
    bool isPaused() const { return m_isPaused; } ///< Deliveries.

    /// The person has seen their inbox.
    void takeInbox();

Q_SIGNALS:
    void changed(); ///< Anything that is not in a model.
    /// A message passes: addresses of sender and recipient, the latter empty for all.
    void messagePassed(const QString &from, const QString &to, bool isHeld);
    /// Something new came for the person: an envelope.
    void personalMessage(const mesh::Json &message);
    /// A code is to be drawn, or, if it is null, not any more: params of the notification `code`.
    void codeCame(const mesh::Json &request);

private:
    void online();
    void notified(const QString &method, const Json &params);
    void takeInboxAnswer(std::vector<Json> messages);
    void sortInbox();
    void takeMachines(const Json &result);
    void takeSettings(const Json &result);

    ControlLink &m_link;
    RecordFeed m_sessionFeed;
    RecordFeed m_lockFeed;
    RecordFeed m_machineFeed;
    RecordFeed m_approvalFeed;
    RecordFeed m_inboxFeed;
    RecordFeed m_settingFeed;
    RecordFeed m_pairFeed;
    RecordFeed m_statusFeed;
    QString m_ownMachine;
    Json m_relay = Json::object();
    std::vector<Json> m_pairs;
    std::vector<Json> m_invitations;
    Json m_waitingSettings = Json::object();
    QStringList m_problems;
    std::string m_serviceVersion;
    std::vector<Json> m_elsewhere; ///< Of the inbox, what is shown elsewhere.
    qint64 m_waiting = 0; ///< In the inbox, as the service counts.
    qint64 m_unread = 0;
    std::int64_t m_newestPersonal = 0; ///< Cursor: what came before is no news.
    bool m_isPaused = false;
    bool m_isTaking = false;
};

} // namespace mesh
