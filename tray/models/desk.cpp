// SPDX-License-Identifier: MIT
#include "models/desk.h"

#include "link/shown.h"
#include "models/mesh_columns.h"
#include "protocol/phrase_json.h"

#include <algorithm>
#include <iterator>

namespace mesh {
namespace {

constexpr int mostInbox = 200;

bool isUnread(const Json &message)
{
    const auto state = stringOr(message, "state");
    return state == "stored" || state == "delivered";
}

} // namespace

Desk::Desk(ControlLink &link, QObject *parent)
    : QObject(parent)
    , sessions(sessionColumns(), sessionKey)
    , locks(lockColumns(), lockKey)
    , machines(machineColumns(), machineKey)
    , pending(pendingColumns(), pendingKey)
    , approvals(approvalColumns(), approvalKey)
    , inbox(inboxColumns(), inboxKey)
    , settings(settingColumns(), settingKey)
    , timeline(link)
    , m_link(link)
    , m_sessionFeed(link, "list", Json::object(),
          [this](const Json &result) {
              m_ownMachine = shownMember(result, "machine", 64);
              sessions.setRecords(recordsIn(result, "sessions"));
              Q_EMIT changed();
          })
    , m_lockFeed(link, "locks.list", Json::object(),
          [this](const Json &result) { locks.setRecords(recordsIn(result, "locks")); })
    , m_machineFeed(link, "remote.list", Json::object(), [this](const Json &result) { takeMachines(result); })
    , m_approvalFeed(link, "approvals.list", Json::object(),
          [this](const Json &result) {
              approvals.setRecords(recordsIn(result, "held"));
              sortInbox();
          })
    , m_inboxFeed(link, "inbox", {{"all", true}, {"limit", mostInbox}, {"newest", true}},
          [this](const Json &result) {
              m_waiting = integerOr(result, "waiting");
              takeInboxAnswer(recordsIn(result, "messages"));
          })
    , m_settingFeed(link, "config.list", Json::object(), [this](const Json &result) { takeSettings(result); })
    , m_pairFeed(link, "pairs.list", Json::object(),
          [this](const Json &result) {
              m_pairs = recordsIn(result, "pairs");
              m_invitations = recordsIn(result, "invitations");
              Q_EMIT changed();
          })
    , m_statusFeed(link, "service.status", Json::object(), [this](const Json &result) {
        m_serviceVersion = stringOr(result, "version");
        m_problems.clear();
        for (const auto &problem : phrasesIn(result, "problems"))
            m_problems << shownPhrase(problem);
        Q_EMIT changed();
    })
{
    connect(&m_link, &ControlLink::stateChanged, this, [this] {
        m_serviceVersion.clear();
        if (m_link.state() == ControlLink::State::Online)
            online();
        Q_EMIT changed();
    });
    connect(&m_link, &ControlLink::notified, this, &Desk::notified);
}

/// What was known may be of another service, or old.
void Desk::online()
{
    for (auto *feed :
        {&m_sessionFeed, &m_lockFeed, &m_machineFeed, &m_inboxFeed, &m_settingFeed, &m_pairFeed, &m_statusFeed})
        feed->refresh();
    if (m_link.isBelieved())
        m_approvalFeed.refresh();
    else
        approvals.setRecords({});
    timeline.reload();
}

void Desk::notified(const QString &method, const Json &params)
{
    if (method == QLatin1String("presence")) {
        m_sessionFeed.refresh();
    } else if (method == QLatin1String("traffic")) {
        for (const auto &message : recordsIn(params, "messages")) {
            const auto to = stringOr(message, "to");
            Q_EMIT messagePassed(
                shownMember(message, "from"), to == "broadcast" ? QString() : shownLine(to), boolOr(message, "held"));
        }
        timeline.traffic(params);
    } else if (method == QLatin1String("message")) {
        m_inboxFeed.refresh();
        // What waited before comes first, and is no news either, except once at the start.
        if (const auto cursor = integerOr(params, "cursor"); cursor > m_newestPersonal) {
            m_newestPersonal = cursor;
            Q_EMIT personalMessage(params);
        }
    } else if (method == QLatin1String("code")) {
        Q_EMIT codeCame(params);
    } else if (method == QLatin1String("changed")) {
        const std::pair<const char *, RecordFeed *> feeds[] = {{"locks", &m_lockFeed}, {"machines", &m_machineFeed},
            {"approvals", &m_approvalFeed}, {"approvals", &m_inboxFeed}, // A decision takes its notice away.
            {"settings", &m_settingFeed}, {"pairs", &m_pairFeed}, {"service", &m_statusFeed},
            {"sessions", &m_sessionFeed}, {"inbox", &m_inboxFeed}};
        for (const auto &what : recordsIn(params, "what")) {
            for (const auto &[name, feed] : feeds) {
                if (what == name && (feed != &m_approvalFeed || m_link.isBelieved()))
                    feed->refresh();
            }
        }
    }
}

void Desk::takeMachines(const Json &result)
{
    machines.setRecords(recordsIn(result, "machines"));
    pending.setRecords(recordsIn(result, "pending"));
    m_relay = {{"machine", result.value("machine", Json())}, {"fingerprint", result.value("fingerprint", Json())},
        {"relay", result.value("relay", Json::object())}};
    sortInbox();
    Q_EMIT changed();
}

bool Desk::isShownElsewhere(const Json &message) const
{
    if (stringOr(message, "kind") != "notice")
        return false;
    const auto about = stringOr(message, "reply_to");
    const auto isWaiting = [&about](const Json &one) { return stringOr(one, "id") == about; };
    return !about.empty()
        && (std::any_of(approvals.records().begin(), approvals.records().end(), isWaiting)
            || std::any_of(pending.records().begin(), pending.records().end(), isWaiting));
}

void Desk::takeInboxAnswer(std::vector<Json> messages)
{
    const auto here = std::stable_partition(
        messages.begin(), messages.end(), [this](const Json &one) { return !isShownElsewhere(one); });
    m_elsewhere.assign(std::make_move_iterator(here), std::make_move_iterator(messages.end()));
    messages.erase(here, messages.end());
    m_unread = std::max<qint64>(0, m_waiting - std::count_if(m_elsewhere.begin(), m_elsewhere.end(), isUnread));
    inbox.setRecords(std::move(messages));
    Q_EMIT changed();
}

/// What waits elsewhere has changed.
void Desk::sortInbox()
{
    const auto isElsewhere = [this](const Json &one) { return isShownElsewhere(one); };
    const auto &here = inbox.records();
    if (std::none_of(here.begin(), here.end(), isElsewhere)
        && std::all_of(m_elsewhere.begin(), m_elsewhere.end(), isElsewhere))
        return;
    auto all = here;
    all.insert(all.end(), m_elsewhere.begin(), m_elsewhere.end());
    std::stable_sort(all.begin(), all.end(),
        [](const Json &one, const Json &other) { return integerOr(one, "cursor") > integerOr(other, "cursor"); });
    takeInboxAnswer(std::move(all));
}

void Desk::takeSettings(const Json &result)
{
    settings.setRecords(recordsIn(result, "settings"));
    m_waitingSettings = Json::object();
    for (const auto &setting : settings.records()) {
        if (const auto waiting = setting.find("waiting"); waiting != setting.end() && !waiting->is_null())
            m_waitingSettings[stringOr(setting, "key")] = *waiting;
    }
    const auto *paused = settings.record(QStringLiteral("pause_deliveries"));
    m_isPaused = paused && boolOr(*paused, "value");
    Q_EMIT changed();
}

QString Desk::fullAddress(const QString &address) const
{
    const bool isFull = m_ownMachine.isEmpty() || address.contains(QLatin1Char('@'));
    return isFull ? address : address + QLatin1Char('@') + m_ownMachine;
}

void Desk::takeInbox()
{
    Json ids = Json::array();
    for (const auto &message : inbox.records()) {
        if (isUnread(message))
            ids.push_back(stringOr(message, "id"));
    }
    if (ids.empty() || std::exchange(m_isTaking, true))
        return;
    m_link.call("taken", {{"messages", std::move(ids)}}, this, [this](const Result<Json> &taken) {
        m_isTaking = false;
        if (taken) // Else it is tried again when something changes, not at once and for ever.
            m_inboxFeed.refresh();
    });
}

} // namespace mesh
