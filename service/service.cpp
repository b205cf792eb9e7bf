// SPDX-License-Identifier: MIT
#include "service.h"

#include "dispatch/mailbox_of.h"
#include "platform/token.h"
#include "protocol/ids.h"
#include "protocol/phrase_json.h"
#include "protocol/version.h"

#include <QLoggingCategory>

#include <unistd.h>

namespace mesh {
namespace {

Q_LOGGING_CATEGORY(serviceLog, "mesh.service")

constexpr Millis dayMillis = 86'400'000;
constexpr std::size_t mostProblems = 20;

Json receiptJson(const StateChange &change)
{
    Json json {{"id", change.messageId}, {"short", shortId(change.seq)}, {"name", change.recipient},
        {"state", change.state}, {"at", change.at}, {"reason", nullptr}};
    if (!change.reason.empty())
        putPhrase(json, "reason", change.reason);
    return json;
}

} // namespace

Service::Service(ServiceSettings settings, const DataFolder &folder, const Surroundings &surroundings)
    : m_settings(std::move(settings))
    , m_folder(folder)
    , m_config(folder,
          [this](std::function<Status()> work, std::function<void(const Status &)> done) {
              m_store.write({[work = std::move(work)](Transaction &) {
                                 if (auto worked = work(); !worked)
                                     throw Refused(worked.error());
                             },
                  std::move(done)});
          })
    , m_store(folder, envelopeLine)
    , m_registry(wallClock, [this] { return m_config.integer("mailbox_days") * dayMillis; })
    , m_callers(surroundings.processes, surroundings.agents, surroundings.terminals)
    , m_access(m_callers, m_registry)
    , m_screening(m_gate, m_brakes, m_config, m_registry)
    , m_postOffice(m_registry, m_store, m_config, m_screening, m_brakes, wallClock)
    , m_approvals(m_store, m_postOffice, m_registry, m_config, wallClock)
    , m_attempts(m_store, wallClock)
    , m_trays(m_callers, m_connections, m_settings.trayProgram,
          [this](const std::string &what, const Standing &standing) {
              m_attempts.refused(what, standing, !standing.agent.empty()); // A tray of another build is no attack.
          })
    , m_proof(m_config, m_attempts, surroundings.stepUp ? *surroundings.stepUp : m_trays, surroundings.password)
    , m_membership(m_registry, m_store, m_postOffice, m_access, wallClock)
    , m_receipts(m_store)
    , m_subscriptions(m_store)
    , m_clients(m_registry, m_store, m_postOffice, m_settings.clientConfigFolder)
    , m_locks(m_registry, m_store, m_postOffice, m_config, wallClock)
    , m_pairs(m_registry, m_store, m_postOffice, m_config, wallClock)
    , m_edits(m_locks, m_pairs, m_config)
    , m_intercepts(m_registry, m_store, m_postOffice, m_pairs, m_clients, m_config, m_folder, m_tree, wallClock)
    , m_toolCalls(m_config, m_attempts, m_edits, m_intercepts, m_settings.meshProgram)
    , m_pluginOptions(m_store, m_config)
    , m_typed(m_callers, m_clients)
    , m_hooks(m_clients, m_registry, m_membership, m_config, m_pluginOptions, m_postOffice, m_toolCalls, m_intercepts,
          m_pairs, [this](const Phrase &sentence) { addProblem(sentence); })
    , m_relay(m_folder, {m_registry, m_store, m_postOffice, m_locks, m_pairs, m_intercepts, m_config, m_deadlines},
          m_settings.machineName, wallClock)
    , m_dispatcher(
          m_access, [this](const std::string &what, const Standing &standing) { m_attempts.refused(what, standing); })
    , m_connections([this](Connection &connection, const QByteArray &text) { m_dispatcher.handle(connection, text); })
    , m_changes(m_connections)
    , m_sessionMethods(m_registry, m_membership, m_subscriptions, m_changes, m_clients, m_intercepts,
          m_relay.neighbours(), [this] { return status(); })
    , m_messageMethods(m_registry, m_postOffice, m_receipts, m_store, m_access)
    , m_serviceMethods(
          m_access, m_config, m_store, m_folder, m_proof, m_attempts, [this] { return status(); },
          [this] { QMetaObject::invokeMethod(this, &Service::stop, Qt::QueuedConnection); })
    , m_approvalMethods(m_approvals, m_proof, m_clientScreen, m_access,
          [this](const std::string &what, const Standing &standing) { m_attempts.refused(what, standing, false); })
    , m_lockMethods(m_locks, m_registry, m_config, m_proof)
    , m_pairMethods(m_pairs, m_intercepts, m_postOffice, m_registry, m_config, m_proof, m_relay.pairs())
    , m_remoteMethods(m_relay, m_proof)
    , m_trayMethods(m_store, m_pairs, m_registry)
{
    m_sessionMethods.addTo(m_dispatcher);
    m_messageMethods.addTo(m_dispatcher);
    m_serviceMethods.addTo(m_dispatcher);
    m_approvalMethods.addTo(m_dispatcher);
    m_lockMethods.addTo(m_dispatcher);
    m_pairMethods.addTo(m_dispatcher);
    m_remoteMethods.addTo(m_dispatcher);
    m_trayMethods.addTo(m_dispatcher);
    m_trays.addTo(m_dispatcher);
    m_dispatcher.add(
        {"typed", Method::Where::Control, Method::Who::All, [this](const Call &call) { m_typed.handle(call); }});
    m_dispatcher.add(
        {"hook", Method::Where::Control, Method::Who::All, [this](Call call) { m_hooks.handle(std::move(call)); }});
    m_dispatcher.add({"monitor", Method::Where::Control, Method::Who::All, [this](Call call) {
                          m_hooks.monitor(std::move(call));
                          reconsiderIdleness(); // It connected as a user, and turns out to be none.
                      }});
    connectRooms();
    connectChanges();
}

Service::~Service()
{
    m_store.close(); // What it still has to tell is told while those who hear it are there.
}

void Service::connectRooms()
{
    connect(&m_store, &Store::opening, this, &Service::starting);
    connect(&m_postOffice, &PostOffice::delivered, &m_subscriptions, &Subscriptions::deliver);
    connect(&m_postOffice, &PostOffice::stateChanged, this, [this](const StateChange &change) {
        m_receipts.changed(change);
        if (const auto *mailbox
            = change.state == state::delivered ? m_registry.mailboxByName(change.recipient) : nullptr)
            m_subscriptions.handedOver(mailbox->id);
        if (change.state == state::expired)
            reconsiderIdleness();
        for (const auto &[number, connection] : m_connections.all()) {
            if (connection->receiptsFor != 0 && connection->receiptsFor == change.sender)
                connection->notify("receipt", receiptJson(change));
        }
    });
    const auto tell = [this](const char *event) {
        return [this, event](const Session &session) {
            for (const auto &[number, connection] : m_connections.all()) {
                if (connection->wantsPresence)
                    connection->notify("presence",
                        {{"event", event}, {"session", toJson(session, m_registry.mailbox(session.mailbox)->waiting)}});
            }
            reconsiderIdleness();
        };
    };
    connect(&m_registry, &Registry::joined, this, tell("joined"));
    connect(&m_registry, &Registry::left, this, tell("left"));
    connect(&m_registry, &Registry::left, this, [this](const Session &session) {
        m_subscriptions.end(session.mailbox); // Whoever takes the name next gets its mail alone.
        for (const auto &[number, connection] : m_connections.all()) {
            if (connection->receiptsFor == session.mailbox)
                connection->receiptsFor = 0;
        }
    });
    connect(&m_membership, &Membership::departed, this, [this](const std::string &sessionId) {
        for (const auto &[number, connection] : m_connections.all()) {
            if (connection->sessionId == sessionId)
                connection->channel().close(CloseCode::Normal, "disconnected");
        }
    });
    connect(&m_registry, &Registry::changed, this, tell("changed"));
    connect(&m_registry, &Registry::retold, this, tell("changed"));
    connect(&m_relay.neighbours(), &Neighbours::changed, this, [this](const Json &session) {
        for (const auto &[number, connection] : m_connections.all()) {
            if (connection->wantsPresence)
                connection->notify("presence", {{"event", "changed"}, {"session", session}});
        }
    });
    connect(&m_dispatcher, &Dispatcher::spoke, this, [this](const std::string &sessionId) {
        if (auto *session = m_registry.byId(sessionId))
            m_registry.seen(*session);
    });
    connect(&m_relay, &Relay::changed, this, &Service::reconsiderIdleness);
    connect(&m_connections, &Connections::gone, this, &Service::dismiss);
    connect(&m_approvals, &Approvals::changed, this, &Service::reconsiderIdleness);
    connect(&m_attempts, &Attempts::noticed, &m_postOffice, &PostOffice::tellHuman);
    connect(&m_config, &Config::changed, this, [this](const std::string &key) {
        if (key == "log_megabytes")
            m_store.setLogLimit(m_config.integer(key) << 20);
        if (key == "idle_shutdown_minutes")
            reconsiderIdleness();
        if (key == "rules" || key == "rule_exceptions")
            takeRules();
        if (key == "pause_deliveries")
            m_postOffice.deliverAllWaiting();
    });
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_idle, &QTimer::timeout, this, &Service::stop);
}

/// What somebody who shows it has to read anew.
void Service::connectChanges()
{
    const auto tell = [this](std::string_view what) { return [this, what] { m_changes.changed(what); }; };
    connect(&m_approvals, &Approvals::changed, this, tell("approvals"));
    connect(&m_relay, &Relay::changed, this, tell("machines"));
    connect(&m_relay.neighbours(), &Neighbours::counted, this, tell("machines"));
    connect(&m_relay, &Relay::changed, this, tell("locks")); // Who holds them may be reachable or not.
    connect(&m_relay, &Relay::locksChanged, this, tell("locks"));
    connect(&m_locks, &Locks::changed, this, tell("locks"));
    connect(&m_pairs, &Pairs::changed, this, tell("pairs"));
    connect(&m_config, &Config::changed, this, tell("settings"));
    connect(&m_config, &Config::problemsChanged, this, tell("settings"));
    connect(&m_config, &Config::problemsChanged, this, tell("service"));
    connect(&m_postOffice, &PostOffice::passed, this, [this](const MessageRow &row) { m_changes.passed(row, false); });
    connect(&m_postOffice, &PostOffice::held, this, [this](const MessageRow &row) { m_changes.passed(row, true); });
    connect(&m_postOffice, &PostOffice::stateChanged, &m_changes, &Changes::stateChanged);
    // How much waits for whom.
    const auto counted = [this](const std::string &recipient) {
        m_changes.changedOften(recipient == humanName ? "inbox" : "sessions");
        if (recipient.find('@') != std::string::npos)
            m_changes.changedOften("machines");
    };
    connect(&m_postOffice, &PostOffice::passed, this, [counted](const MessageRow &row) { counted(row.to); });
    connect(&m_postOffice, &PostOffice::stateChanged, this, [counted](const StateChange &change) {
        if (change.settles)
            counted(change.recipient);
    });
}

void Service::start()
{
    m_uptime.start();
    if (auto prepared = prepare(); !prepared) {
        Q_EMIT failed(prepared.error());
        return;
    }
    m_attempts.load([this](const Status &loaded) {
        if (!loaded) // Wary of everybody is no answer to a store that cannot be read.
            Q_EMIT failed(loaded.error());
        else
            restore();
    });
}

/// Who is there; then what they hold, and whom they are paired with.
void Service::restore()
{
    m_membership.restore([this](const Status &present) {
        if (!present)
            return open(present);
        m_locks.restore([this](const Status &locked) {
            if (!locked)
                return open(locked);
            m_pairs.restore([this](const Status &paired) { open(paired); });
        });
    });
}

void Service::open(const Status &restored)
{
    const auto opened = restored ? openDoors() : restored;
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_postOffice.scheduleExpiry();
    m_approvals.start();
    m_intercepts.start();
    m_relay.start();
    reconsiderIdleness();
    qCInfo(serviceLog) << "ready on port" << port();
    Q_EMIT ready();
}

Status Service::prepare()
{
    for (const auto *name : {"run", "inbound"}) {
        if (auto made = m_folder.makeSubfolder(name); !made)
            return made;
    }
    auto instance = SingleInstance::claim(m_folder);
    if (!instance)
        return instance.error();
    m_instance.emplace(std::move(*instance));
    auto token = loadOrCreateToken(m_folder);
    if (!token)
        return token.error();
    m_token = std::move(*token);
    auto box = HeldBox::open(m_folder);
    if (!box)
        return box.error();
    m_heldBox.emplace(std::move(*box));
    m_postOffice.setHeldBox(*m_heldBox);
    m_approvals.setHeldBox(*m_heldBox);
    m_config.load();
    if (auto loaded = m_relay.load(); !loaded)
        return loaded.error();
    takeRules();
    m_store.setLogLimit(m_config.integer("log_megabytes") << 20);
    auto report = m_store.open();
    if (!report)
        return report.error();
    for (const auto &problem : report->problems)
        addProblem(problem);
    return Done {};
}

void Service::takeRules()
{
    const auto own = m_config.get("rules");
    const auto exceptions = m_config.get("rule_exceptions");
    std::erase(m_problems, m_badRules);
    if (own.empty() && exceptions.empty())
        return m_gate.setRules(std::shared_ptr<const Result<RuleTable>>(&builtinRules(), [](const auto *) {}));
    auto rules = rulesWithUser(own, exceptions);
    if (rules)
        return m_gate.setRules(std::make_shared<const Result<RuleTable>>(std::move(rules)));
    m_badRules = phrase("The rules in config.json cannot be used, and those before apply: %1 %2", rules.error().message,
        rules.error().hint);
    addProblem(m_badRules);
}

Status Service::openDoors()
{
    BusSettings settings;
    settings.port = m_settings.port.value_or(static_cast<quint16>(m_config.integer("port")));
    m_bus = std::make_unique<BusDoor>(
        settings, m_token, m_deadlines,
        [this](std::unique_ptr<Channel> channel, const Json &greeting) {
            m_sessionMethods.greet(m_connections.add(Door::Bus, std::move(channel), std::nullopt, true), greeting);
        },
        [this] { return health(); });
    if (auto listening = m_bus->listen(); !listening)
        return listening;
    m_control = std::make_unique<ControlDoor>(
        m_folder, ControlDoor::Settings {}, m_deadlines, [this](std::unique_ptr<Channel> channel, const Peer &peer) {
            m_connections.add(Door::Control, std::move(channel), peer);
            reconsiderIdleness();
        });
    return m_control->listen();
}

void Service::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    qCInfo(serviceLog) << "stopping";
    m_idle.stop();
    m_intercepts.releaseAll();
    m_relay.stop();
    if (m_bus)
        m_bus->close();
    if (m_control)
        m_control->close();
    m_store.close(); // First: whoever sent something that is stored now still gets the answer.
    m_connections.closeAll(CloseCode::GoingAway, "the service stops");
    Q_EMIT stopped();
}

void Service::dismiss(Connection &connection)
{
    if (auto *session = connection.sessionId.empty() || m_stopping ? nullptr : m_registry.byId(connection.sessionId))
        m_registry.wentOffline(*session);
    reconsiderIdleness();
}

void Service::reconsiderIdleness()
{
    const auto minutes = m_config.integer("idle_shutdown_minutes");
    const bool used = m_registry.liveCount() > 0 || m_connections.anyUser() || m_registry.holdsMail()
        || m_approvals.count() > 0 || m_relay.hasPeers();
    if (used || minutes == 0 || m_stopping)
        return m_idle.stop();
    if (!m_idle.isActive())
        m_idle.start(std::chrono::minutes(minutes));
}

void Service::addProblem(const Phrase &sentence)
{
    qCWarning(serviceLog) << sentence.english().c_str();
    if (m_problems.size() >= mostProblems)
        m_problems.erase(m_problems.begin());
    m_problems.push_back(sentence);
    m_changes.changed("service");
}

Json Service::status() const
{
    auto problems = m_problems;
    for (const auto &more : {m_config.problems(), m_store.problems(), m_relay.problems()})
        problems.insert(problems.end(), more.begin(), more.end());
    Json json {{"version", version}, {"protocol", protocolVersion}, {"pid", getpid()},
        {"uptime_s", m_uptime.elapsed() / 1000}, {"port", port()}, {"folder", m_folder.path()},
        {"sessions", m_registry.liveCount()}, {"connections", m_connections.all().size()}, {"queue", m_store.queued()},
        {"held", m_approvals.count()}};
    putPhrases(json, "problems", problems);
    return json;
}

QByteArray Service::health() const
{
    return QByteArray::fromStdString(toLine(
        {{"ok", true}, {"sessions", m_registry.liveCount()}, {"version", version}, {"protocol", protocolVersion}}));
}

} // namespace mesh
