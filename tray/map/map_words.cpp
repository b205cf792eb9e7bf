// SPDX-License-Identifier: MIT
#include "map/map_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mesh {
namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

QString roleWord(const QString &role)
{
    if (role == QStringLiteral("grip"))
        return MapWords::tr("Grip");
    if (role == QStringLiteral("guard"))
        return MapWords::tr("Guard");
    return role;
}

QString kindWord(const QString &kind)
{
    if (kind == QStringLiteral("claude"))
        return MapWords::tr("Claude Code");
    if (kind == QStringLiteral("shell"))
        return MapWords::tr("shell");
    if (kind == QStringLiteral("client"))
        return MapWords::tr("other client");
    return kind;
}

// One in a text of its own: English has no translation file that would tell "1 lock" from "2 locks".
QString locks(int count)
{
    return count == 1 ? MapWords::tr("1 lock") : MapWords::tr("%n locks", nullptr, count);
}

QString messages(int count)
{
    return count == 1 ? MapWords::tr("1 message waits") : MapWords::tr("%n messages wait", nullptr, count);
}

QString sessions(int count)
{
    return count == 1 ? MapWords::tr("1 session") : MapWords::tr("%n sessions", nullptr, count);
}

QString machines(int count)
{
    return count == 1 ? MapWords::tr("1 machine") : MapWords::tr("%n machines", nullptr, count);
}

QString pairs(int count)
{
    return count == 1 ? MapWords::tr("1 pair") : MapWords::tr("%n pairs", nullptr, count);
}

/// Without what is empty.
QString listed(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString comma()
{
    return MapWords::tr(", ", "between parts of a list");
}

} // namespace

QString mapStateWord(const QString &state)
{
    if (state == QStringLiteral("idle"))
        return MapWords::tr("idle");
    if (state == QStringLiteral("busy"))
        return MapWords::tr("busy");
    if (state == QStringLiteral("waiting"))
        return MapWords::tr("asks you", "waits for a permission");
    if (state == QStringLiteral("paused"))
        return MapWords::tr("stopped");
    if (state == QStringLiteral("offline"))
        return MapWords::tr("offline");
    if (state == QStringLiteral("unreachable"))
        return MapWords::tr("unreachable");
    return state;
}

QString mapSessionLine(const MapSession &session)
{
    return listed({mapStateWord(session.state), roleWord(session.role)}, QStringLiteral(" · "));
}

QString mapSessionName(const MapSession &session)
{
    return listed({session.name, mapStateWord(session.state), roleWord(session.role),
                      session.locks > 0 ? locks(session.locks) : QString(),
                      session.waiting > 0 ? messages(session.waiting) : QString()},
        comma());
}

QString mapSessionTip(const MapSession &session, const MapMachine &machine)
{
    const auto where = session.branch.isEmpty() ? QString() : MapWords::tr("branch %1").arg(session.branch);
    const QStringList lines {listed({kindWord(session.kind), where}, comma()), mapSessionLine(session),
        listed({session.locks > 0 ? locks(session.locks) : QString(),
                   session.waiting > 0 ? messages(session.waiting) : QString()},
            comma()),
        listed({machine.title, mapMachineTrouble(machine)}, comma())};
    auto tip = QStringLiteral("<b>%1</b>").arg(session.name.toHtmlEscaped());
    for (const auto &line : lines) {
        if (!line.isEmpty())
            tip += QStringLiteral("<br>") + line.toHtmlEscaped();
    }
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(tip);
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
    return listed({link, machine.isVerified ? QString() : MapWords::tr("not verified")}, comma());
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
    const auto pairCount = static_cast<int>(picture.pairs.size());
    return listed({MapWords::tr("%1 on %2", "sessions on machines")
                          .arg(sessions(all), machines(static_cast<int>(picture.machines.size()))),
                      pairCount > 0 ? pairs(pairCount) : QString(),
                      asking > 0 ? MapWords::tr("%n ask you", nullptr, asking) : QString(),
                      paused > 0 ? MapWords::tr("%n stopped", nullptr, paused) : QString(),
                      far > 0 ? MapWords::tr("%n unreachable", "machines", far) : QString()},
        comma());
}

QString mapEmptyHint()
{
    return MapWords::tr("No session is on the mesh yet.\nIn a Claude Code session, type /mesh connect");
}

QString mapEmptyMachine(const MapMachine &machine)
{
    return machine.name.isEmpty() ? mapEmptyHint() : MapWords::tr("no session");
}

} // namespace mesh
