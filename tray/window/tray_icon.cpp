// SPDX-License-Identifier: MIT
#include "window/tray_icon.h"

#include "icons/icons.h"
#include "models/alerts.h"
#include "models/desk.h"

namespace mesh {
namespace {

TrayState drawn(MeshState state)
{
    switch (state) {
    case MeshState::Attention:
        return TrayState::Attention;
    case MeshState::Paused:
        return TrayState::Paused;
    case MeshState::Offline:
        return TrayState::Offline;
    case MeshState::Connected:
        break;
    }
    return TrayState::Connected;
}

} // namespace

TrayIcon::TrayIcon(Desk &desk, QObject *parent)
    : QSystemTrayIcon(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &TrayIcon::follow);
    for (auto *model : {&desk.sessions, &desk.machines, &desk.pending, &desk.approvals})
        connect(model, &RecordsModel::recordsChanged, this, &TrayIcon::follow);
    follow();
}

void TrayIcon::setDark(bool isDark)
{
    m_isDark = isDark;
    m_drawn.clear();
    follow();
}

void TrayIcon::follow()
{
    const auto state = stateOf(m_desk);
    const auto alerts = alertsOf(m_desk);
    const auto badge = static_cast<int>(alerts.size());
    auto tip = tr("Grip Session Mesh: %1").arg(stateLine(m_desk));
    if (!alerts.empty())
        tip += QLatin1Char('\n') + alerts.front().text;
    if (tip != toolTip())
        setToolTip(tip);
    const auto wanted = QStringLiteral("%1/%2").arg(static_cast<int>(state)).arg(badge);
    if (std::exchange(m_drawn, wanted) != wanted)
        setIcon(Icons::tray(drawn(state), badge, m_isDark ? Qt::white : QColor(0xff24292f)));
}

} // namespace mesh
