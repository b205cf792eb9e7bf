// SPDX-License-Identifier: MIT
#pragma once

#include "config/config.h"
#include "delivery/post_office.h"
#include "delivery/receipts.h"
#include "delivery/subscriptions.h"
#include "dispatch/access.h"
#include "dispatch/connections.h"
#include "dispatch/dispatcher.h"
#include "dispatch/message_methods.h"
#include "dispatch/service_methods.h"
#include "dispatch/session_methods.h"
#include "doors/bus_door.h"
#include "doors/control_door.h"
#include "doors/deadlines.h"
#include "hooks/claude_clients.h"
#include "hooks/hook_events.h"
#include "platform/data_folder.h"
#include "sessions/membership.h"
#include "sessions/registry.h"
#include "single_instance.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

struct ServiceSettings {
    std::optional<quint16> port; ///< Instead of the configured one; 0: any.
    std::string meshProgram; ///< Absolute path of `mesh`, for the calls of models that run without a question.
    std::string clientConfigFolder; ///< Claude Code's configuration folder until a hook tells of another.
};

/// The whole service: makes the rooms, connects them, starts and stops them in order. On the event loop.
class Service : public QObject
{
    Q_OBJECT
public:
    /// Everything given must outlive the service. `processes` and `agents` are arguments so that tests replace them
    /// (design section 9).
    Service(
        ServiceSettings settings, const DataFolder &folder, const ProcessTable &processes, const AgentTable &agents);
    ~Service() override;

    /// Blocks for the store; then goes on by itself to ready() or failed().
    void start();
    /// Sends everybody away, finishes what is queued, then stopped().
    void stop();

    quint16 port() const { return m_bus ? m_bus->port() : 0; }
    const Dispatcher &dispatcher() const { return m_dispatcher; }

Q_SIGNALS:
    void ready();
    void failed(const mesh::Error &error);
    void stopped();

private:
    Status prepare();
    Status openDoors();
    void connectRooms();
    void reconsiderIdleness();
    void dismiss(Connection &connection);
    void addProblem(const std::string &sentence);
    Json status() const;
    QByteArray health() const;

    const ServiceSettings m_settings;
    const DataFolder &m_folder;
    std::optional<SingleInstance> m_instance;
    std::string m_token;
    std::vector<std::string> m_problems; ///< Of the start and of hooks; config and store keep their own.
    QElapsedTimer m_uptime;
    QTimer m_idle;
    bool m_stopping = false;

    Config m_config;
    Store m_store;
    Registry m_registry;
    Access m_access;
    PostOffice m_postOffice;
    Membership m_membership;
    Receipts m_receipts;
    Subscriptions m_subscriptions;
    ClaudeClients m_clients;
    PluginOptions m_pluginOptions;
    HookEvents m_hooks;
    Dispatcher m_dispatcher;
    Connections m_connections;
    SessionMethods m_sessionMethods;
    MessageMethods m_messageMethods;
    ServiceMethods m_serviceMethods;
    Deadlines m_deadlines;
    std::unique_ptr<BusDoor> m_bus;
    std::unique_ptr<ControlDoor> m_control;
};

} // namespace mesh
