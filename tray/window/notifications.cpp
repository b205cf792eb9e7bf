// SPDX-License-Identifier: MIT
#include "window/notifications.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/held_texts.h"
#include "models/mesh_columns.h"
#include "window/alert_deeds.h"

#include <algorithm>
#include <chrono>

namespace mesh {
namespace {

constexpr std::size_t mostPersonalCharacters = 200;
constexpr std::chrono::milliseconds settleTime {400};

QString heldKey()
{
    return QStringLiteral("held");
}

QString personalKey()
{
    return QStringLiteral("inbox");
}

QString keyOf(const Alert &alert)
{
    const char *kind = alert.kind == Alert::Kind::Stopped ? "stopped"
        : alert.kind == Alert::Kind::Pairing              ? "pairing"
                                                          : "setting";
    return QLatin1String(kind) + QLatin1Char(':') + alert.key;
}

} // namespace

Notifications::Notifications(Desk &desk, const HeldTexts &texts, AlertDeeds &deeds, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_texts(texts)
    , m_deeds(deeds)
    , m_notifier(notifier)
{
    connect(&desk, &Desk::changed, this, &Notifications::follow);
    for (auto *model : {&desk.sessions, &desk.pending, &desk.approvals})
        connect(model, &RecordsModel::recordsChanged, this, &Notifications::follow);
    connect(&texts, &HeldTexts::changed, this, &Notifications::follow);
    connect(&desk, &Desk::personalMessage, this, &Notifications::takePersonal);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        for (const auto &notice : std::exchange(m_notices, {})) {
            if (m_desk.unread() > 0 && !m_desk.isShownElsewhere(notice))
                showNotice(notice);
        }
    });
    connect(&notifier, &Notifier::acted, this, &Notifications::acted);
    connect(&notifier, &Notifier::closed, this, [this](const QString &key) {
        if (key == personalKey())
            m_personal = 0;
    });
    follow();
}

void Notifications::follow()
{
    const auto alerts = alertsOf(m_desk);
    std::vector<Alert> held;
    std::set<QString> present;
    for (const auto &alert : alerts) {
        if (alert.kind == Alert::Kind::Held) {
            held.push_back(alert);
            continue;
        }
        const auto key = keyOf(alert);
        present.insert(key);
        if (!m_shown.insert(key).second)
            continue;
        Notification notification {key, alert.text, {}, true, true, {}};
        if (alert.kind == Alert::Kind::Stopped) {
            showStopped(alert);
            continue;
        }
        if (alert.kind == Alert::Kind::Pairing) {
            const auto *pending = m_desk.pending.record(alert.key);
            notification.body = tr("Its code is %1. Accept only if the other machine shows the same.")
                                    .arg(pending ? shownMember(*pending, "code", 16) : QString());
            notification.actions = {{QStringLiteral("accept"), tr("Accept")}, {QStringLiteral("reject"), tr("Reject")}};
        } else {
            notification.body = tr("It would make you less safe, and waits for you.");
        }
        notification.actions.push_back({QStringLiteral("show"), tr("Show")});
        m_notifier.show(notification);
    }
    for (auto at = m_shown.begin(); at != m_shown.end();) {
        if (present.contains(*at)) {
            ++at;
            continue;
        }
        m_notifier.withdraw(*at);
        m_howStopped.erase(*at);
        at = m_shown.erase(at);
    }
    showHeld(held);
    if (m_desk.unread() == 0 && std::exchange(m_personal, 0) > 0)
        m_notifier.withdraw(personalKey());
}

void Notifications::showStopped(const Alert &alert)
{
    QString end;
    for (const auto &session : m_desk.sessions.records()) {
        if (sessionAddress(session) == alert.key)
            end = shownTime(momentOf(session, "paused_until"));
    }
    QStringList body {end.isEmpty() ? tr("Its commands stand still until you let it go on, or the time limit does.")
                                    : tr("Its commands stand still until you let it go on, or until %1.").arg(end)};
    if (const auto how = m_howStopped.find(keyOf(alert)); how != m_howStopped.end())
        body << how->second;
    m_notifier.show({keyOf(alert), alert.text, body.join(QLatin1Char('\n')), true, true,
        {{QStringLiteral("resume"), tr("Let it go on")}, {QStringLiteral("show"), tr("Show")}}});
}

void Notifications::showHeld(const std::vector<Alert> &held)
{
    if (held.empty()) {
        m_held.clear();
        if (!std::exchange(m_heldState, QString()).isEmpty())
            m_notifier.withdraw(heldKey());
        return;
    }
    if (held.size() == 1 && !m_texts.of(held.front().key))
        return; // Its text is on its way.
    // One that was decided is no reason to show the rest again.
    const bool isLess = std::all_of(held.begin(), held.end(),
        [this](const Alert &one) { return std::find(m_held.begin(), m_held.end(), one) != m_held.end(); });
    const bool isSame = held == m_held;
    m_held = held;
    if (isSame || (isLess && held.size() > 1))
        return;
    Notification notification {heldKey(), {}, {}, true, true, {}};
    if (held.size() == 1) {
        const auto text = m_deeds.wholeText(held.front().key);
        const auto *record = m_desk.approvals.record(held.front().key);
        const auto why = record ? heldBecause(*record) : QString();
        notification.summary
            = why.isEmpty() ? held.front().text : tr("%1: %2", "message and why").arg(held.front().text, why);
        notification.body = text.isEmpty() ? tr("Its text is too long for here.") : text;
        // What does no harm comes first.
        notification.actions.push_back({QStringLiteral("deny"), tr("Deny")});
        if (!text.isEmpty())
            notification.actions.push_back({QStringLiteral("approve"), tr("Approve"), true});
    } else {
        notification.summary = tr("%n message(s) wait for your decision", nullptr, static_cast<int>(held.size()));
        notification.body = tr("The last one: %1").arg(held.back().text);
    }
    notification.actions.push_back({QStringLiteral("show"), tr("Show")});
    m_heldState = notification.summary;
    m_notifier.show(notification);
}

/// What the mesh says of what waits is told of above, by a list that comes a moment later.
void Notifications::takePersonal(const Json &message)
{
    if (stringOr(message, "kind") != "notice")
        return showPersonal(message);
    m_notices.push_back(message);
    m_settle.start();
}

/// One about a session here is of a stop, which has its own notification, or of its end, which a person has made.
void Notifications::showNotice(const Json &notice)
{
    const auto about = stringOr(notice, "reply_to");
    const auto &sessions = m_desk.sessions.records();
    const auto session = std::find_if(sessions.begin(), sessions.end(),
        [&about](const Json &one) { return stringOr(one, "machine").empty() && stringOr(one, "id") == about; });
    if (about.empty() || session == sessions.end())
        return showPersonal(notice);
    const Alert stop {Alert::Kind::Stopped, sessionAddress(*session), {}};
    m_howStopped.insert_or_assign(keyOf(stop), shownExcerpt(notice, mostPersonalCharacters));
    for (const auto &alert : alertsOf(m_desk)) {
        if (alert.kind == stop.kind && alert.key == stop.key && m_shown.contains(keyOf(alert)))
            showStopped(alert);
    }
}

void Notifications::showPersonal(const Json &message)
{
    ++m_personal;
    m_lastPersonal = QString::number(integerOr(message, "cursor"));
    Notification notification {personalKey(), shownMember(message, "from", 130),
        shownExcerpt(message, mostPersonalCharacters), boolOr(message, "urgent"), false,
        {{QStringLiteral("show"), tr("Show")}}};
    if (m_personal > 1)
        notification.summary
            = tr("%n message(s) for you, the last one from %1", nullptr, m_personal).arg(notification.summary);
    m_notifier.show(notification);
}

void Notifications::acted(const QString &key, const QString &action)
{
    m_notifier.withdraw(key);
    if (key == personalKey()) {
        m_personal = 0;
        Q_EMIT windowAsked(QStringLiteral("inbox"), m_lastPersonal);
        return;
    }
    if (key == heldKey()) {
        const auto id = m_held.size() == 1 ? m_held.front().key : QString();
        m_heldState.clear();
        if (id.isEmpty() || action == QLatin1String("show"))
            Q_EMIT windowAsked(QStringLiteral("approvals"), id);
        else
            m_deeds.decide(id, action == QLatin1String("approve"));
        return;
    }
    const auto subject = key.mid(key.indexOf(QLatin1Char(':')) + 1);
    if (action == QLatin1String("resume"))
        return m_deeds.resume(subject);
    if (action == QLatin1String("accept"))
        return m_deeds.accept(subject);
    if (action == QLatin1String("reject"))
        return m_deeds.reject(subject);
    for (const auto &alert : alertsOf(m_desk)) {
        if (alert.kind != Alert::Kind::Held && keyOf(alert) == key) {
            const auto [page, record] = pageOf(alert);
            Q_EMIT windowAsked(page, record);
        }
    }
}

} // namespace mesh
