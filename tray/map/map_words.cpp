// SPDX-License-Identifier: MIT
#include "map/map_words.h"

#include "link/shown.h"
#include "models/mesh_columns.h"

#include <QCoreApplication>
#include <QStringList>

namespace mesh {
namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

QString locks(int count)
{
    return count > 0 ? MapWords::tr("%n lock(s)", nullptr, count) : QString();
}

QString messages(int count)
{
    return count > 0 ? MapWords::tr("%n message(s) wait", nullptr, count) : QString();
}

} // namespace

QString mapStateWord(const QString &state)
{
    return stateWord(state.toStdString());
}

QString mapSessionLine(const MapSession &session)
{
    const auto role = roleWord(session.role.toStdString());
    return role.isEmpty() ? mapStateWord(session.state)
                          : MapWords::tr("%1 · %2", "state and role").arg(mapStateWord(session.state), role);
}

QString mapSessionName(const MapSession &session)
{
    return shownList({session.name, mapStateWord(session.state), roleWord(session.role.toStdString()),
        locks(session.locks), messages(session.waiting), session.pairing});
}

QString mapSessionTip(const MapSession &session, const MapMachine &machine)
{
    const auto where = session.branch.isEmpty() ? QString() : MapWords::tr("branch %1").arg(session.branch);
    const QStringList lines {shownList({kindWord(session.kind.toStdString()), where}), mapSessionLine(session),
        shownList({locks(session.locks), messages(session.waiting)}), session.pairing,
        shownList({machine.title, mapMachineTrouble(machine)})};
    auto tip = QStringLiteral("<b>%1</b>").arg(session.name.toHtmlEscaped());
    for (const auto &line : lines) {
        if (!line.isEmpty())
            tip += QStringLiteral("<br>") + line.toHtmlEscaped();
    }
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(tip);
}

QString mapLineTip(MapLine::Kind kind, const MapSession &from, const MapSession &to)
{
    const auto sentence = [&] {
        switch (kind) {
        case MapLine::Kind::Held:
            return MapWords::tr("A message from %1 to %2 waits for your decision. Click to see it.");
        case MapLine::Kind::Invitation:
            return MapWords::tr("%1 invites %2 to pair. A right click on one of them shows what can be done.");
        case MapLine::Kind::Pair:
            return MapWords::tr("%1 and %2 are a pair. Click to see the messages of %1.");
        case MapLine::Kind::Messages:
            break;
        }
        return MapWords::tr("%1 and %2 have written to each other. Click to see the messages of %1.");
    }();
    return QStringLiteral("<p>%1</p>").arg(sentence.arg(from.name, to.name).toHtmlEscaped());
}

QString mapMachineTrouble(const MapMachine &machine)
{
    QString link;
    if (machine.state == QStringLiteral("connecting"))
        link = MapWords::tr("connecting…");
    else if (machine.state == QStringLiteral("unreachable"))
        link = MapWords::tr("unreachable");
    else if (machine.state == QStringLiteral("refused"))
        link = MapWords::tr("refused");
    return shownList({link, machine.isVerified ? QString() : MapWords::tr("not verified")});
}

bool isOutOfReach(const MapMachine &machine)
{
    return machine.state == QStringLiteral("unreachable") || machine.state == QStringLiteral("refused");
}

QString mapSummary(const MapPicture &picture)
{
    int all = 0;
    int paused = 0;
    int asking = 0;
    int far = 0;
    for (const auto &machine : picture.machines) {
        all += static_cast<int>(machine.sessions.size());
        far += isOutOfReach(machine) ? 1 : 0;
        for (const auto &session : machine.sessions) {
            paused += session.state == QStringLiteral("paused") ? 1 : 0;
            asking += session.state == QStringLiteral("waiting") ? 1 : 0;
        }
    }
    if (all == 0)
        return mapEmptyHint();
    const auto pairs = static_cast<int>(picture.pairs.size());
    const auto held = static_cast<int>(picture.held.size());
    return shownList({MapWords::tr("%n session(s)", nullptr, all),
        MapWords::tr("%n machine(s)", nullptr, static_cast<int>(picture.machines.size())),
        pairs > 0 ? MapWords::tr("%n pair(s)", nullptr, pairs) : QString(),
        held > 0 ? MapWords::tr("%n message(s) held", nullptr, held) : QString(),
        asking > 0 ? MapWords::tr("%n need(s) permission", nullptr, asking) : QString(),
        paused > 0 ? MapWords::tr("%n stopped", nullptr, paused) : QString(),
        far > 0 ? MapWords::tr("%n unreachable", "machines", far) : QString()});
}

QString mapEmptyHint()
{
    return MapWords::tr("No session is on the mesh yet.\nIn a Claude Code session, type: /mesh connect");
}

QString mapEmptyMachine(const MapMachine &machine)
{
    return machine.name.isEmpty() ? mapEmptyHint() : MapWords::tr("no session");
}

} // namespace mesh
