// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace mesh {

/// A button of a notification.
struct NotificationAction {
    QString id;
    QString label;
    bool isAboutText = false; ///< Only where every character of the body is sure to be seen.
};

/// What the desktop is to show. Summary and body are plain text, foreign, and already sanitised.
struct Notification {
    QString key; ///< Ours. Showing the same key again replaces what is shown.
    QString summary;
    QString body;
    bool isUrgent = false;
    bool stays = false; ///< Until somebody closes it; else the desktop takes it away after its usual time.
    std::vector<NotificationAction> actions;
};

/// Shows notifications in whatever way the desktop has. For the GUI thread; never blocks; its signals come in later
/// turns of the event loop. Nothing that matters may live in a notification alone: a desktop may show none at all.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;
    /// Takes it away; fine if there is none. Neither closed() nor acted() follows.
    virtual void withdraw(const QString &key) = 0;
    /// Whether buttons are drawn, as far as is known by now.
    virtual bool hasActions() const = 0;

Q_SIGNALS:
    /// The person chose that button; "show" is a click on the notification itself. It may be still visible: who is done
    /// with it withdraws it.
    void acted(const QString &key, const QString &action);
    /// It is not visible any more, because the person or time closed it. That decides nothing.
    void closed(const QString &key);
};

} // namespace mesh
