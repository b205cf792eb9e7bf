// SPDX-License-Identifier: MIT
#include "trays/changes.h"

#include "dispatch/connections.h"
#include "protocol/ids.h"
#include "store/message_row.h"

#include <utility>

namespace mesh {
namespace {

/// Enough for a burst to be one; nobody sees it.
constexpr std::chrono::milliseconds together {10};
/// Who hears of it asks for whole lists: a count may be a little old, and never stays so.
constexpr std::chrono::milliseconds oftenEnough {500};

} // namespace

Changes::Changes(const Connections &connections)
    : m_connections(connections)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &Changes::tell);
    m_later.setSingleShot(true);
    m_later.setInterval(oftenEnough);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_what.insert(m_often.begin(), m_often.end());
        m_often.clear();
        tell();
    });
}

void Changes::follow(Connection &connection, Topic topic)
{
    auto &isWanted = topic == Topic::Changes ? connection.wantsChanges : connection.wantsTraffic;
    auto &count = topic == Topic::Changes ? m_wantChanges : m_wantTraffic;
    if (std::exchange(isWanted, true))
        return;
    ++count;
    connect(&connection, &QObject::destroyed, this, [&count] { --count; });
}

void Changes::changed(std::string_view what)
{
    if (m_wantChanges == 0)
        return;
    m_what.insert(what);
    if (!m_soon.isActive())
        m_soon.start();
}

void Changes::changedOften(std::string_view what)
{
    if (m_wantChanges == 0)
        return;
    m_often.insert(what);
    if (!m_later.isActive())
        m_later.start();
}

/// Where the next entry goes; nullptr: nobody wants it, or there are too many.
Json *Changes::room(Json &list)
{
    if (m_wantTraffic == 0)
        return nullptr;
    if (!m_soon.isActive())
        m_soon.start();
    if (list.size() < mostTraffic)
        return &list;
    m_isMore = true;
    return nullptr;
}

void Changes::passed(const MessageRow &row, bool isHeld)
{
    if (auto *list = room(m_messages))
        list->push_back({{"seq", row.seq}, {"from", row.from}, {"to", row.to}, {"kind", row.kind}, {"held", isHeld}});
}

void Changes::stateChanged(const StateChange &change)
{
    if (auto *list = room(m_states))
        list->push_back({{"seq", change.seq}, {"name", change.recipient}, {"state", change.state}});
}

void Changes::tell()
{
    Json what = Json::array();
    for (const auto one : m_what)
        what.push_back(one);
    m_what.clear();
    const Json traffic {{"messages", std::exchange(m_messages, Json::array())},
        {"states", std::exchange(m_states, Json::array())}, {"more", std::exchange(m_isMore, false)}};
    const bool isTraffic = !traffic["messages"].empty() || !traffic["states"].empty();
    for (const auto &[number, connection] : m_connections.all()) {
        if (connection->wantsChanges && !what.empty())
            connection->notify("changed", {{"what", what}});
        if (connection->wantsTraffic && isTraffic)
            connection->notify("traffic", traffic);
    }
}

} // namespace mesh
