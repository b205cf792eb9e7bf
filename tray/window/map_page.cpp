// SPDX-License-Identifier: MIT
#include "window/map_page.h"

#include "link/shown.h"
#include "map/map_view.h"
#include "models/desk.h"
#include "models/mesh_columns.h"
#include "window/session_deeds.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace mesh {
namespace {

QString member(const Json &record, const char *key)
{
    return shownMember(record, key, 80);
}

MapSession sessionOf(const Json &record)
{
    MapSession session;
    session.id = sessionKey(record);
    session.name = member(record, "name");
    session.state = member(record, "state");
    session.role = member(record, "role");
    session.kind = member(record, "kind");
    session.branch = member(record, "branch");
    session.waiting = static_cast<int>(integerOr(record, "waiting"));
    session.locks = static_cast<int>(recordsIn(record, "locks").size());
    return session;
}

} // namespace

MapPicture pictureOf(const Desk &desk)
{
    MapPicture picture;
    MapMachine own;
    own.title = desk.ownMachine();
    picture.machines.push_back(own);
    for (const auto &record : desk.machines.records()) {
        MapMachine machine;
        machine.name = machine.title = member(record, "name");
        machine.state = member(record, "state");
        machine.isVerified = boolOr(record, "verified");
        picture.machines.push_back(machine);
    }
    for (const auto &record : desk.sessions.records()) {
        const auto machine = member(record, "machine");
        const auto found = std::find_if(picture.machines.begin(), picture.machines.end(),
            [&](const MapMachine &known) { return known.name == machine; });
        if (found != picture.machines.end() && stringOr(record, "state") != "offline")
            found->sessions.push_back(sessionOf(record));
    }
    const auto keyOf = [&desk](const QString &address) {
        for (const auto &record : desk.sessions.records()) {
            if (sessionAddress(record) == address)
                return sessionKey(record);
        }
        return QString();
    };
    for (const auto &record : desk.pairs()) {
        const auto one = keyOf(shownMember(record, "one", 130));
        const auto other = keyOf(shownMember(record, "other", 130));
        if (!one.isEmpty() && !other.isEmpty())
            picture.pairs.push_back({one, other});
    }
    const bool nobody = std::all_of(picture.machines.begin(), picture.machines.end(),
        [](const MapMachine &machine) { return machine.sessions.empty() && machine.name.isEmpty(); });
    return nobody ? MapPicture {} : picture;
}

MapPage::MapPage(Desk &desk, SessionDeeds &sessionDeeds, QWidget *parent)
    : Page(QStringLiteral("map"), tr("Mesh"), parent)
    , m_desk(desk)
    , m_view(new MapView)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // What comes in one turn of the event loop is one picture.
    connect(&m_soon, &QTimer::timeout, this, &MapPage::redraw);
    const auto soon = [this] { m_soon.start(); };
    connect(&desk, &Desk::changed, this, soon);
    connect(&desk.sessions, &RecordsModel::recordsChanged, this, soon);
    connect(&desk.machines, &RecordsModel::recordsChanged, this, soon);
    connect(&desk, &Desk::messagePassed, this, [this](const QString &from, const QString &to, bool isHeld) {
        const auto sender = keyOf(from);
        const auto recipient = keyOf(to);
        if (!sender.isEmpty() && (to.isEmpty() || !recipient.isEmpty()))
            m_view->showMessage(sender, recipient, isHeld);
    });
    connect(m_view, &MapView::sessionActivated, this,
        [this](const QString &key) { Q_EMIT pageAsked(QStringLiteral("sessions"), key); });
    connect(m_view, &MapView::sessionMenuAsked, this, [this, &sessionDeeds](const QString &key, const QPoint &global) {
        QMenu menu;
        sessionDeeds.fill(menu, key, window());
        if (!menu.isEmpty())
            menu.exec(global);
    });
    redraw();
}

QWidget *MapPage::firstFocus()
{
    return m_view;
}

QString MapPage::keyOf(const QString &address) const
{
    for (const auto &session : m_desk.sessions.records()) {
        if (sessionAddress(session) == address)
            return sessionKey(session);
    }
    return {};
}

void MapPage::redraw()
{
    m_view->setPicture(pictureOf(m_desk));
}

} // namespace mesh
