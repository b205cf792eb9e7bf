// SPDX-License-Identifier: MIT
#include "models/alerts.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/mesh_columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace mesh {
namespace {

struct Alerts {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

} // namespace

std::vector<Alert> alertsOf(const Desk &desk)
{
    std::vector<Alert> alerts;
    if (desk.link().state() != ControlLink::State::Online)
        return alerts; // What was known may be over.
    for (const auto &session : desk.sessions.records()) {
        if (stringOr(session, "state") == "paused" && stringOr(session, "machine").empty()) {
            const auto address = sessionAddress(session);
            alerts.push_back({Alert::Kind::Stopped, address, Alerts::tr("%1 is stopped").arg(address)});
        }
    }
    for (const auto &held : desk.approvals.records())
        alerts.push_back({Alert::Kind::Held, approvalKey(held),
            Alerts::tr("#%1 from %2 to %3 is held")
                .arg(shownMember(held, "short", 20), shownMember(held, "from", 64), shownMember(held, "to", 64))});
    for (const auto &pending : desk.pending.records()) {
        if (stringOr(pending, "direction") == "in")
            alerts.push_back({Alert::Kind::Pairing, pendingKey(pending),
                Alerts::tr("%1 wants to pair with this machine").arg(shownMember(pending, "name", 64))});
    }
    for (const auto &[name, value] : desk.waitingSettings().items())
        alerts.push_back({Alert::Kind::Setting, QString::fromStdString(name),
            Alerts::tr("config.json sets %1 to %2").arg(shownLine(name, 64), shownLine(toLine(value), 64))});
    return alerts;
}

MeshState stateOf(const Desk &desk)
{
    if (desk.link().state() != ControlLink::State::Online)
        return MeshState::Offline;
    if (!alertsOf(desk).empty())
        return MeshState::Attention;
    return desk.isPaused() ? MeshState::Paused : MeshState::Connected;
}

QString stateLine(const Desk &desk)
{
    if (desk.link().state() == ControlLink::State::Connecting)
        return Alerts::tr("Connecting to the service…");
    if (desk.link().state() == ControlLink::State::Offline)
        return Alerts::tr("The service does not run");
    const auto &sessions = desk.sessions.records();
    const auto there = std::count_if(sessions.begin(), sessions.end(), [](const Json &session) {
        const auto state = stringOr(session, "state");
        return state != "offline" && state != "unreachable";
    });
    const auto &machines = desk.machines.records();
    const auto linked = std::count_if(
        machines.begin(), machines.end(), [](const Json &machine) { return stringOr(machine, "state") == "linked"; });
    QStringList facts {Alerts::tr("%n session(s)", nullptr, static_cast<int>(there))};
    if (!machines.empty())
        facts << Alerts::tr("%1 of %n other machine(s) connected", nullptr, static_cast<int>(machines.size()))
                     .arg(linked);
    if (desk.isPaused())
        facts << Alerts::tr("deliveries paused");
    return shownList(facts);
}

} // namespace mesh
