// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/dispatcher.h"
#include "sessions/membership.h"

namespace mesh {

class Changes;
class ClaudeClients;
class Intercepts;
class Neighbours;
class Subscriptions;

/// connect, disconnect, list, status, heartbeat, subscribe; and the greeting of the bus.
class SessionMethods
{
public:
    SessionMethods(Registry &registry, Membership &membership, Subscriptions &subscriptions, Changes &changes,
        const ClaudeClients &clients, const Intercepts &intercepts, const Neighbours &neighbours,
        std::function<Json()> serviceStatus);

    void addTo(Dispatcher &dispatcher);
    /// Makes a session of a bus connection that has shown the token, and answers its greeting.
    void greet(Connection &connection, const Json &greeting);

private:
    void connectCaller(Call call);
    void disconnectCaller(Call call);
    void list(const Call &call) const;
    void status(const Call &call) const;
    void heartbeat(const Call &call);
    void subscribe(const Call &call);
    Json sessionJson(const Session &session) const;
    Status subscribe(Connection &connection, const Speaker &speaker, const Json &topics);

    Registry &m_registry;
    Membership &m_membership;
    Subscriptions &m_subscriptions;
    Changes &m_changes;
    const ClaudeClients &m_clients;
    const Intercepts &m_intercepts;
    const Neighbours &m_neighbours;
    std::function<Json()> m_serviceStatus;
};

} // namespace mesh
