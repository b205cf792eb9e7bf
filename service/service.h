// SPDX-License-Identifier: MIT
#pragma once

#include "approvals/approvals.h"
#include "approvals/attempts.h"
#include "approvals/client_screen.h"
#include "approvals/gate.h"
#include "approvals/held_box.h"
#include "approvals/human_proof.h"
#include "approvals/screening.h"
#include "config/config.h"
#include "delivery/loop_brakes.h"
#include "delivery/post_office.h"
#include "delivery/receipts.h"
#include "delivery/subscriptions.h"
#include "dispatch/access.h"
#include "dispatch/approval_methods.h"
#include "dispatch/caller_check.h"
#include "dispatch/connections.h"
#include "dispatch/dispatcher.h"
#include "dispatch/lock_methods.h"
#include "dispatch/message_methods.h"
#include "dispatch/pair_methods.h"
#include "dispatch/remote_methods.h"
#include "dispatch/service_methods.h"
#include "dispatch/session_methods.h"
#include "doors/bus_door.h"
#include "doors/control_door.h"
#include "doors/deadlines.h"
#include "hooks/claude_clients.h"
#include "hooks/hook_events.h"
#include "hooks/tool_calls.h"
#include "hooks/typed_command.h"
#include "intercept/intercepts.h"
#include "locks/edit_check.h"
#include "locks/locks.h"
#include "pairs/pairs.h"
#include "platform/data_folder.h"
#include "relay/relay.h"
#include "sessions/membership.h"
#include "sessions/registry.h"
#include "single_instance.h"
#include "store/store.h"
#include "surroundings.h"
#include "trays/changes.h"
#include "trays/tray_methods.h"
#include "trays/trays.h"

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
    std::string trayProgram; ///< Absolute path of `mesh-tray`: what may decide for the person who clicks in it.
    std::string machineName; ///< What this machine calls itself: a legal name.
};

/// The whole service: makes the rooms, connects them, starts and stops them in order. On the event loop.
class Service : public QObject
{
    Q_OBJECT
public:
    /// Everything given must outlive the service.
    Service(ServiceSettings settings, const DataFolder &folder, const Surroundings &surroundings);
    ~Service() override;

    /// Blocks for the store; then goes on by itself to ready() or failed().
    void start();
    /// Sends everybody away, finishes what is queued, then stopped().
    void stop();

    quint16 port() const { return m_bus ? m_bus->port() : 0; }
    const Dispatcher &dispatcher() const { return m_dispatcher; }

Q_SIGNALS:
    void starting(const mesh::Phrase &doing); ///< Within start(), before something that may take long.
    void ready();
    void failed(const mesh::Error &error);
    void stopped();

private:
    Status prepare();
    Status openDoors();
    void restore();
    void open(const Status &restored);
    void takeRules();
    void connectRooms();
    void connectChanges();
    void reconsiderIdleness();
    void dismiss(Connection &connection);
    void addProblem(const Phrase &sentence);
    Json status() const;
    QByteArray health() const;

    const ServiceSettings m_settings;
    const DataFolder &m_folder;
    std::optional<SingleInstance> m_instance;
    std::string m_token;
    std::vector<Phrase> m_problems; ///< Of the start and of hooks; config and store keep their own.
    Phrase m_badRules; ///< The one among them about the rules.
    QElapsedTimer m_uptime;
    QTimer m_idle;
    bool m_stopping = false;

    Config m_config;
    Store m_store;
    std::optional<HeldBox> m_heldBox; ///< Used by the store's threads, which the destructor joins first.
    Registry m_registry;
    CallerCheck m_callers;
    Access m_access;
    Gate m_gate;
    LoopBrakes m_brakes;
    Screening m_screening;
    PostOffice m_postOffice;
    Approvals m_approvals;
    Attempts m_attempts;
    Trays m_trays;
    HumanProof m_proof;
    ClientScreen m_clientScreen;
    Membership m_membership;
    Receipts m_receipts;
    Subscriptions m_subscriptions;
    ClaudeClients m_clients;
    Locks m_locks;
    Pairs m_pairs;
    EditCheck m_edits;
    SystemProcessTree m_tree;
    Intercepts m_intercepts;
    ToolCalls m_toolCalls;
    PluginOptions m_pluginOptions;
    TypedCommands m_typed;
    HookEvents m_hooks;
    Deadlines m_deadlines;
    Relay m_relay;
    Dispatcher m_dispatcher;
    Connections m_connections;
    Changes m_changes;
    SessionMethods m_sessionMethods;
    MessageMethods m_messageMethods;
    ServiceMethods m_serviceMethods;
    ApprovalMethods m_approvalMethods;
    LockMethods m_lockMethods;
    PairMethods m_pairMethods;
    RemoteMethods m_remoteMethods;
    TrayMethods m_trayMethods;
    std::unique_ptr<BusDoor> m_bus;
    std::unique_ptr<ControlDoor> m_control;
};

} // namespace mesh
