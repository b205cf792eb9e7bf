// SPDX-License-Identifier: MIT
#include "window/tray_menu.h"

#include "link/shown.h"
#include "models/alerts.h"
#include "models/desk.h"
#include "models/mesh_columns.h"
#include "window/alert_deeds.h"
#include "window/deeds.h"
#include "window/menus.h"
#include "window/session_deeds.h"

#include <algorithm>
#include <chrono>

namespace mesh {
namespace {

constexpr std::chrono::milliseconds together {100};
constexpr int mostSessions = 25;
constexpr int mostAlerts = 8;

/// A `&` in a menu's text is a mnemonic.
QString literal(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// Hosts that copy the menu draw no underscores, and whoever draws it takes `&` for a mnemonic and tabs for columns.
/// What is to be approved must be seen as it is.
bool isDrawnAsItIs(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c == u'_' || c == u'&' || c == u'\t'; });
}

} // namespace

TrayMenu::TrayMenu(Desk &desk, Deeds &deeds, SessionDeeds &sessionDeeds, AlertDeeds &alertDeeds)
    : m_desk(desk)
    , m_deeds(deeds)
    , m_sessionDeeds(sessionDeeds)
    , m_alertDeeds(alertDeeds)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &TrayMenu::rebuild);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&desk, &Desk::changed, this, soon);
    connect(this, &QMenu::aboutToHide, this, soon);
    for (auto *model : {&desk.sessions, &desk.machines, &desk.pending, &desk.approvals})
        connect(model, &RecordsModel::recordsChanged, this, soon);
    rebuild();
}

void TrayMenu::rebuild()
{
    if (isVisible())
        return; // Nobody shall hit what was not there when they aimed. It is rebuilt when it has closed.
    if (const auto content = this->content(); std::exchange(m_content, content) == content)
        return; // Hosts copy a menu over the bus: not for nothing.
    emptyMenu(*this);
    addAction(stateLine(m_desk))->setEnabled(false);
    addSeparator();
    const bool isOnline = m_desk.link().state() == ControlLink::State::Online;
    if (isOnline) {
        addAlerts();
        addSessions();
        addMachines();
        addSeparator();
    }
    addAction(tr("&Open window"), this, [this] { Q_EMIT windowAsked({}, {}); });
    if (isOnline) {
        auto *pause = addAction(tr("&Pause deliveries"));
        pause->setCheckable(true);
        pause->setChecked(m_desk.isPaused());
        connect(pause, &QAction::triggered, this, [this](bool isPaused) {
            m_deeds.run({"config.set", {{"key", "pause_deliveries"}, {"value", isPaused}},
                            isPaused ? tr("Pausing deliveries") : tr("Delivering what waits"), {}, {}, {},
                            [this](const Error &) { // It shows what was wanted, not what is.
                                m_content.clear();
                                m_soon.start();
                            }},
                this);
        });
    } else {
        addAction(tr("&Start the service"), this, &TrayMenu::startServiceAsked);
    }
    addAction(isOnline ? tr("&Quit (the service goes on)") : tr("&Quit"), this, &TrayMenu::quitAsked);
}

/// All that it is made of.
QStringList TrayMenu::content() const
{
    QStringList content {stateLine(m_desk), m_desk.isPaused() ? QStringLiteral("paused") : QString()};
    for (const auto &alert : alertsOf(m_desk))
        content << alert.text << m_alertDeeds.wholeText(alert.key);
    for (const auto &session : m_desk.sessions.records())
        content << sessionAddress(session) << stateText(session)
                << (session.value("locks", Json::array()).empty() ? QString() : QStringLiteral("locks"));
    for (const auto *records : {&m_desk.pairs(), &m_desk.invitations()}) {
        for (const auto &record : *records)
            content << QString::fromStdString(toLine(record));
    }
    for (const auto &machine : m_desk.machines.records())
        content << machineKey(machine) << shownMember(machine, "name", 64) << machineStateText(machine);
    return content;
}

void TrayMenu::addAlerts()
{
    const auto alerts = alertsOf(m_desk);
    for (std::size_t at = 0; at < alerts.size(); ++at) {
        if (at == mostAlerts) {
            addAction(tr("And %n more alert(s)…", nullptr, static_cast<int>(alerts.size() - at)), this,
                [this] { Q_EMIT windowAsked(QStringLiteral("approvals"), {}); });
            break;
        }
        const auto &alert = alerts[at];
        const auto [page, key] = pageOf(alert);
        const auto show = [this, page = page, key = key] { Q_EMIT windowAsked(page, key); };
        const bool isLocal = alert.kind == Alert::Kind::Held || alert.kind == Alert::Kind::Stopped;
        if (!isLocal) {
            addAction(literal(alert.text), this, show);
            continue;
        }
        auto *inside = addMenu(literal(alert.text));
        if (alert.kind == Alert::Kind::Stopped) {
            inside->addAction(tr("&Let it go on"), this, [this, name = alert.key] { m_alertDeeds.resume(name); });
        } else if (const auto text = m_alertDeeds.wholeText(alert.key); !text.isEmpty() && isDrawnAsItIs(text)) {
            for (const auto &line : text.split(QLatin1Char('\n')))
                inside->addAction(literal(line), this, show); // Not grey: it is what has to be read.
            inside->addSeparator();
            inside->addAction(tr("&Approve"), this, [this, id = alert.key] { m_alertDeeds.decide(id, true); });
        }
        if (alert.kind == Alert::Kind::Held)
            inside->addAction(tr("&Deny"), this, [this, id = alert.key] { m_alertDeeds.decide(id, false); });
        inside->addAction(tr("&Show"), this, show);
    }
    if (!alerts.empty())
        addSeparator();
}

void TrayMenu::addSessions()
{
    auto *inside = addMenu(tr("S&essions"));
    int count = 0;
    for (const auto &session : m_desk.sessions.records()) {
        const auto state = stringOr(session, "state");
        if (state == "offline" || state == "unreachable")
            continue;
        if (++count > mostSessions) {
            inside->addAction(tr("All of them…"), this, [this] { Q_EMIT windowAsked(QStringLiteral("sessions"), {}); });
            break;
        }
        auto *one = inside->addMenu(literal(tr("%1: %2").arg(sessionAddress(session), stateText(session))));
        m_sessionDeeds.fill(*one, sessionKey(session), nullptr);
    }
    if (count == 0)
        inside->addAction(tr("Nobody is on the mesh yet"))->setEnabled(false);
    addAction(tr("&Locks"), this, [this] { Q_EMIT windowAsked(QStringLiteral("locks"), {}); });
}

void TrayMenu::addMachines()
{
    auto *inside = addMenu(tr("&Machines"));
    for (const auto &machine : m_desk.machines.records())
        inside->addAction(literal(tr("%1: %2").arg(shownMember(machine, "name", 64), machineStateText(machine))), this,
            [this, key = machineKey(machine)] { Q_EMIT windowAsked(QStringLiteral("machines"), key); });
    if (m_desk.machines.rowCount() > 0)
        inside->addSeparator();
    inside->addAction(tr("&Add a machine…"), this, [this] { Q_EMIT windowAsked(QStringLiteral("machines"), {}); });
}

} // namespace mesh
