// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message.h"
#include "dispatch/connection.h"
#include "protocol/json.h"

#include <QObject>
#include <QTimer>

#include <set>
#include <string_view>

namespace mesh {

class Connections;
struct MessageRow;

/// Tells those who show the mesh what there is to be read anew (topic `changes`), and trays which messages pass (topic
/// `traffic`). What comes together is told together; nothing runs while nothing happens. On the event loop.
class Changes : public QObject
{
    Q_OBJECT
public:
    /// What a tell of passing messages holds at most; the rest is only said to have been.
    static constexpr std::size_t mostTraffic = 200;

    explicit Changes(const Connections &connections);

    enum class Topic { Changes, Traffic };
    /// From now on that connection is told, until it closes.
    void follow(Connection &connection, Topic topic);

    /// `what`: approvals, locks, machines, pairs, settings, service.
    void changed(std::string_view what);
    /// The same of what changes with every message (inbox, sessions, machines): told twice a second at most.
    void changedOften(std::string_view what);
    void passed(const MessageRow &row, bool isHeld);
    void stateChanged(const StateChange &change);

private:
    Json *room(Json &list);
    void tell();

    const Connections &m_connections;
    // Counted, because messages come by the ten thousand a second and connections by the thousand.
    int m_wantChanges = 0;
    int m_wantTraffic = 0;
    std::set<std::string_view> m_what;
    Json m_messages = Json::array();
    Json m_states = Json::array();
    bool m_isMore = false;
    std::set<std::string_view> m_often;
    QTimer m_soon;
    QTimer m_later;
};

} // namespace mesh
