// SPDX-License-Identifier: MIT
#include "window/map_page.h"

#include "link/shown.h"
#include "map/map_legend.h"
#include "map/map_view.h"
#include "models/desk.h"
#include "models/mesh_columns.h"
#include "window/first_steps.h"
#include "window/session_deeds.h"

#include <QHash>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace mesh {
namespace {

constexpr int mostRecalled = 200; // Messages.

QString member(const Json &record, const char *key)
{
    return shownMember(record, key, 80);
}

/// Whom it invites to be a pair, and who invites it.
QString pairingOf(const Desk &desk, const QString &address)
{
    QStringList sentences;
    for (const auto &invitation : desk.invitations()) {
        const auto from = shownMember(invitation, "from", 130);
        const auto to = shownMember(invitation, "to", 130);
        if (from == address)
            sentences << MapPage::tr("invites %1 to pair").arg(to);
        else if (to == address)
            sentences << MapPage::tr("invited to pair by %1").arg(from);
    }
    return shownList(sentences);
}

MapSession sessionOf(const Desk &desk, const Json &record)
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
    session.pairing = pairingOf(desk, sessionAddress(record));
    return session;
}

bool isDrawn(const Json &session)
{
    return stringOr(session, "state") != "offline";
}

/// In the order in which they came: who comes takes the next place on the map, and has it after a restart too.
std::vector<const Json *> drawnSessions(const Desk &desk)
{
    std::vector<const Json *> sessions;
    for (const auto &record : desk.sessions.records()) {
        if (isDrawn(record))
            sessions.push_back(&record);
    }
    std::stable_sort(sessions.begin(), sessions.end(),
        [](const Json *one, const Json *other) { return stringOr(*one, "joined_at") < stringOr(*other, "joined_at"); });
    return sessions;
}

/// Of who is on the map, by address.
QHash<QString, QString> keysOf(const Desk &desk)
{
    QHash<QString, QString> keys;
    for (const auto &session : desk.sessions.records()) {
        if (isDrawn(session))
            keys.insert(sessionAddress(session), sessionKey(session));
    }
    return keys;
}

/// From whom to whom that is; empty ends are not on the map.
MapWay wayOf(const QHash<QString, QString> &keys, const Json &record, const char *from = "from", const char *to = "to")
{
    return {keys.value(shownMember(record, from, 130)), keys.value(shownMember(record, to, 130))};
}

bool isWhole(const MapWay &way)
{
    return !way.from.isEmpty() && !way.to.isEmpty();
}

/// Each once.
std::vector<MapWay> waysOf(const QHash<QString, QString> &keys, const std::vector<Json> &records)
{
    std::vector<MapWay> ways;
    for (const auto &record : records) {
        if (const auto way = wayOf(keys, record);
            isWhole(way) && std::find(ways.begin(), ways.end(), way) == ways.end())
            ways.push_back(way);
    }
    return ways;
}

} // namespace

MapPicture pictureOf(const Desk &desk)
{
    MapPicture picture;
    MapMachine own;
    own.title = desk.ownMachine().isEmpty() ? QString() : MapPage::tr("%1 (this machine)").arg(desk.ownMachine());
    picture.machines.push_back(own);
    for (const auto &record : desk.machines.records()) {
        MapMachine machine;
        machine.name = machine.title = member(record, "name");
        machine.state = member(record, "state");
        machine.isVerified = boolOr(record, "verified");
        picture.machines.push_back(machine);
    }
    for (const auto *record : drawnSessions(desk)) {
        const auto machine = member(*record, "machine");
        const auto found = std::find_if(picture.machines.begin(), picture.machines.end(),
            [&](const MapMachine &known) { return known.name == machine; });
        if (found != picture.machines.end())
            found->sessions.push_back(sessionOf(desk, *record));
    }
    const auto keys = keysOf(desk);
    for (const auto &record : desk.pairs()) {
        if (const auto way = wayOf(keys, record, "one", "other"); isWhole(way))
            picture.pairs.push_back({way.from, way.to});
    }
    picture.invitations = waysOf(keys, desk.invitations());
    picture.held = waysOf(keys, desk.approvals.records());
    const bool nobody = std::all_of(picture.machines.begin(), picture.machines.end(),
        [](const MapMachine &machine) { return machine.sessions.empty() && machine.name.isEmpty(); });
    return nobody ? MapPicture {} : picture;
}

MapPage::MapPage(Desk &desk, SessionDeeds &sessionDeeds, const MeshProgram &mesh, QWidget *parent)
    : Page(QStringLiteral("map"), tr("Mesh"), parent)
    , m_desk(desk)
    , m_view(new MapView)
    , m_legend(new MapLegend)
    , m_firstSteps(new FirstSteps(mesh))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addWidget(m_firstSteps);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // What comes in one turn of the event loop is one picture.
    connect(&m_soon, &QTimer::timeout, this, &MapPage::redraw);
    const auto soon = [this] {
        if (isVisible()) // Else it is drawn when somebody looks.
            m_soon.start();
    };
    connect(&desk, &Desk::changed, this, soon);
    for (auto *model : {&desk.sessions, &desk.machines, &desk.approvals})
        connect(model, &RecordsModel::recordsChanged, this, soon);
    connect(&desk, &Desk::messagePassed, this, [this](const QString &from, const QString &to, bool isHeld) {
        if (!isVisible())
            return;
        const auto keys = keysOf(m_desk);
        const auto sender = keys.value(from);
        const auto recipient = keys.value(to);
        if (!sender.isEmpty() && (to.isEmpty() || !recipient.isEmpty()))
            m_view->showMessage(sender, recipient, isHeld);
    });
    connect(&desk.link(), &ControlLink::stateChanged, this, &MapPage::recall);
    connect(m_view, &MapView::sessionActivated, this,
        [this](const QString &key) { Q_EMIT pageAsked(QStringLiteral("sessions"), key); });
    connect(m_view, &MapView::lineActivated, this, &MapPage::activate);
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

void MapPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    redraw();
    recall();
    if (m_firstSteps->isVisible())
        m_firstSteps->look();
}

void MapPage::redraw()
{
    m_view->setPicture(pictureOf(m_desk));
    const bool isAlone = m_view->sessionCount() < 2;
    m_legend->setVisible(!isAlone);
    if (isAlone && isVisible() && !m_firstSteps->isVisible())
        m_firstSteps->look();
    m_firstSteps->setVisible(isAlone);
}

void MapPage::activate(const MapLine &line)
{
    if (line.kind == MapLine::Kind::Held)
        return Q_EMIT pageAsked(QStringLiteral("approvals"), {});
    if (const auto *session = m_desk.sessions.record(line.way.from))
        Q_EMIT pageAsked(QStringLiteral("timeline"), sessionAddress(*session));
}

/// Who has talked to whom while nobody looked.
void MapPage::recall()
{
    if (!isVisible() || !m_desk.link().isBelieved())
        return;
    m_desk.link().call("timeline", {{"limit", mostRecalled}}, this, [this](const Result<Json> &page) {
        if (!page)
            return;
        redraw(); // Who has come since is to have its lines.
        const auto keys = keysOf(m_desk);
        for (const auto &message : recordsIn(*page, "messages")) {
            if (const auto way = wayOf(keys, message);
                isWhole(way) && !message.value("states", Json::object()).contains("held"))
                m_view->recall(way.from, way.to);
        }
    });
}

} // namespace mesh
