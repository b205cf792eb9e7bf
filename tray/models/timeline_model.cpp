// SPDX-License-Identifier: MIT
#include "models/timeline_model.h"

#include "link/shown.h"
#include "models/record_feed.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace mesh {
namespace {

constexpr int pageRows = 200;

QString messageStateWord(const std::string &state)
{
    static const std::map<std::string, const char *> words {
        {"stored", QT_TRANSLATE_NOOP("Timeline", "waits")},
        {"held", QT_TRANSLATE_NOOP("Timeline", "held")},
        {"approved", QT_TRANSLATE_NOOP("Timeline", "approved")},
        {"denied", QT_TRANSLATE_NOOP("Timeline", "denied")},
        {"delivered", QT_TRANSLATE_NOOP("Timeline", "delivered")},
        {"shown", QT_TRANSLATE_NOOP("Timeline", "shown")},
        {"answered", QT_TRANSLATE_NOOP("Timeline", "answered")},
        {"refused", QT_TRANSLATE_NOOP("Timeline", "refused")},
        {"expired", QT_TRANSLATE_NOOP("Timeline", "expired")},
    };
    const auto found = words.find(state);
    return found == words.end() ? shownLine(state, 20) : QCoreApplication::translate("Timeline", found->second);
}

/// Of one that was held the text is nowhere until somebody approves it, and never if nobody does.
QString textOf(const Json &row)
{
    const auto states = row.value("states", Json::object());
    if (states.contains("held"))
        return TimelineModel::tr("(not to be read before you decide)");
    const auto text = shownExcerpt(row, "body");
    return text.isEmpty() && (states.contains("denied") || states.contains("expired"))
        ? TimelineModel::tr("(nobody got its text)")
        : text;
}

} // namespace

QString statesText(const Json &states)
{
    if (!states.is_object())
        return {};
    QStringList parts;
    for (const auto &[state, count] : states.items()) {
        const auto number = count.is_number_integer() ? count.get<std::int64_t>() : 1;
        parts << (number == 1 && states.size() == 1 ? messageStateWord(state)
                                                    : TimelineModel::tr("%1: %2", "state, and of how many recipients")
                                                          .arg(messageStateWord(state))
                                                          .arg(number));
    }
    return shownList(parts);
}

TimelineModel::TimelineModel(ControlLink &link, QObject *parent)
    : QAbstractTableModel(parent)
    , m_link(link)
{
}

void TimelineModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void TimelineModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isStale)
        reload();
}

void TimelineModel::reload()
{
    m_isStale = true;
    ++m_generation;
    setAsking(false);
    m_isAskingNewer = false;
    m_hasNewer = false;
    // Who is not believed to be the tray must not even ask: that would be an attempt.
    if (!m_isWatched || !m_link.isBelieved())
        return;
    m_isStale = false;
    beginResetModel();
    m_rows.clear();
    m_next = 0;
    m_isAtEnd = false;
    endResetModel();
    fetchOlder();
}

Json TimelineModel::request() const
{
    return {{"limit", pageRows}, {"text", m_filter.text}, {"name", m_filter.name}, {"state", m_filter.state},
        {"notices", m_filter.hasNotices}};
}

void TimelineModel::fetchOlder()
{
    if (m_isAsking || m_isAtEnd)
        return;
    setAsking(true);
    auto params = request();
    params["before"] = m_next;
    m_link.call("timeline", params, this, [this, generation = m_generation](const Result<Json> &page) {
        if (generation != m_generation)
            return;
        setAsking(false);
        if (page)
            takeOlder(*page);
        else
            m_isAtEnd = true; // Coming back to the page, or of the service, begins anew.
        m_isStale = m_isStale || !page;
    });
}

void TimelineModel::takeOlder(const Json &page)
{
    const auto messages = recordsIn(page, "messages");
    m_next = integerOr(page, "next");
    m_isAtEnd = m_next == 0;
    if (!messages.empty()) {
        const auto first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(messages.size()) - 1);
        m_rows.insert(m_rows.end(), messages.begin(), messages.end());
        endInsertRows();
    }
    // Searches look at a part of the messages at a time: on until a page is there.
    if (messages.size() < pageRows && !m_isAtEnd && m_rows.size() < pageRows)
        fetchOlder();
    if (std::exchange(m_hasNewer, false))
        fetchNewer();
}

void TimelineModel::traffic(const Json &params)
{
    if (!m_isWatched) {
        m_isStale = true;
        return;
    }
    if (boolOr(params, "more"))
        return reload();
    if (!recordsIn(params, "messages").empty())
        fetchNewer();
    statesChanged(recordsIn(params, "states"));
}

void TimelineModel::fetchNewer()
{
    if (m_isAskingNewer || m_isAsking) {
        m_hasNewer = true;
        return;
    }
    m_isAskingNewer = true;
    auto params = request();
    params["after"] = m_rows.empty() ? 0 : integerOr(m_rows.front(), "seq");
    m_link.call("timeline", params, this, [this, generation = m_generation](const Result<Json> &page) {
        if (generation != m_generation)
            return;
        m_isAskingNewer = false;
        if (page)
            takeNewer(*page);
        if (std::exchange(m_hasNewer, false))
            fetchNewer();
    });
}

void TimelineModel::takeNewer(const Json &page)
{
    const auto messages = recordsIn(page, "messages");
    if (messages.size() >= pageRows)
        return reload(); // More than a page has come: what lies between is not here.
    if (messages.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(messages.size()) - 1);
    m_rows.insert(m_rows.begin(), messages.begin(), messages.end());
    endInsertRows();
}

/// What a change says is one recipient's; the counts of all come with the row.
void TimelineModel::statesChanged(const std::vector<Json> &changes)
{
    std::set<std::int64_t> touched;
    for (const auto &change : changes)
        touched.insert(integerOr(change, "seq"));
    for (const auto seq : touched) {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), seq,
            [](const Json &row, std::int64_t wanted) { return integerOr(row, "seq") > wanted; });
        if (found == m_rows.end() || integerOr(*found, "seq") != seq)
            continue;
        m_link.call("timeline", {{"before", seq + 1}, {"after", seq - 1}, {"limit", 1}}, this,
            [this, seq, generation = m_generation](const Result<Json> &page) {
                if (generation != m_generation || !page)
                    return;
                const auto rows = recordsIn(*page, "messages");
                const auto at = std::find_if(
                    m_rows.begin(), m_rows.end(), [seq](const Json &row) { return integerOr(row, "seq") == seq; });
                if (rows.size() != 1 || at == m_rows.end())
                    return;
                *at = rows.front();
                const auto row = static_cast<int>(at - m_rows.begin());
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            });
    }
}

void TimelineModel::setAsking(bool isAsking)
{
    if (std::exchange(m_isAsking, isAsking) != isAsking)
        Q_EMIT searchingChanged();
}

const Json *TimelineModel::record(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const auto *row = record(index);
    if (!row)
        return {};
    switch (role) {
    case IdRole:
        return QString::fromStdString(stringOr(*row, "id"));
    case ShortRole:
        return QString::fromStdString(stringOr(*row, "short"));
    case KindRole:
        return QString::fromStdString(stringOr(*row, "kind"));
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Time:
        return shownTime(momentOf(*row, "ts"));
    case From:
        return shownMember(*row, "from", 130);
    case To:
        return stringOr(*row, "to") == "broadcast" ? tr("all") : shownMember(*row, "to", 130);
    case State:
        return statesText(row->value("states", Json::object()));
    case Text:
        return textOf(*row);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case State:
        return tr("State");
    case Text:
        return tr("Text");
    default:
        return {};
    }
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd && !m_isAsking && m_link.isBelieved();
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetchOlder();
}

} // namespace mesh
