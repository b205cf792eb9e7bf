// SPDX-License-Identifier: MIT
#include "window/session_deeds.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/mesh_columns.h"
#include "window/confirm.h"
#include "window/deeds.h"
#include "window/menus.h"

#include <QMenu>

namespace mesh {
namespace {

bool isHere(const QString &address)
{
    return !address.contains(QLatin1Char('@'));
}

} // namespace

SessionDeeds::SessionDeeds(Desk &desk, Deeds &deeds, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_deeds(deeds)
{
}

SessionDeeds::Partner SessionDeeds::partnerOf(const QString &address) const
{
    for (const auto &pair : m_desk.pairs()) {
        const auto one = shownMember(pair, "one", 130);
        const auto other = shownMember(pair, "other", 130);
        if (address != one && address != other)
            continue;
        const auto partner = address == one ? other : one;
        const auto grip = shownMember(pair, "grip", 130);
        return {partner, grip == partner, grip == address};
    }
    return {};
}

void SessionDeeds::fill(QMenu &menu, const QString &key, QWidget *window)
{
    const auto *session = m_desk.sessions.record(key);
    if (!session)
        return;
    const auto address = sessionAddress(*session);
    if (stringOr(*session, "state") == "paused" && isHere(address)) {
        menu.addAction(tr("&Let it go on"), this, [this, address, window] { resume(address, false, window); });
        menu.addAction(
            tr("Let it go on, but &end what it ran"), this, [this, address, window] { resume(address, true, window); });
        menu.addSeparator();
    }
    menu.addAction(tr("&Write to it"), this, [this, address] { Q_EMIT writeAsked(address); });
    menu.addAction(tr("Its &messages"), this, [this, address] { Q_EMIT messagesAsked(address); });
    if (const auto locks = session->find("locks"); locks != session->end() && !locks->empty())
        menu.addAction(tr("Its &locks"), this, [this, address] { Q_EMIT locksAsked(address); });
    menu.addSeparator();
    fillStop(menu, *session, window);
    fillPairing(menu, address, window);
}

/// Whoever runs commands, whatever its role; of another machine a Grip by its Guard.
void SessionDeeds::fillStop(QMenu &menu, const Json &session, QWidget *window)
{
    const auto state = stringOr(session, "state");
    const auto address = sessionAddress(session);
    const auto partner = partnerOf(address);
    const bool canBeStopped = isHere(address) ? partner.isGuard || stringOr(session, "kind") == "claude"
                                              : partner.isGuard && isHere(partner.address);
    if (!canBeStopped || state == "paused" || state == "offline" || state == "unreachable")
        return;
    menu.addAction(tr("S&top %1 now…").arg(address), this,
        [this, address, guard = partner.isGuard ? partner.address : QString(), window] {
            stop(address, guard, window);
        });
}

void SessionDeeds::fillPairing(QMenu &menu, const QString &address, QWidget *window)
{
    const auto partner = partnerOf(address);
    if (partner.address.isEmpty()) {
        fillInvitations(menu, address);
        auto *with = menu.addMenu(tr("&Pair it with"));
        with->addAction(tr("Nobody else is free"))->setEnabled(false); // Until it is opened: a hundred sessions would
        connect(with, &QMenu::aboutToShow, this, // have ten thousand pairs.
            [this, with, address] { fillPartners(*with, address); });
        return;
    }
    const auto guard = partner.isGrip ? address : partner.address;
    const auto grip = partner.isGrip ? partner.address : address;
    if (isHere(guard))
        menu.addAction(tr("&Steer %1…").arg(grip), this, [this, guard, grip, window] { steer(guard, grip, window); });
    const auto own = isHere(address) ? address : partner.address;
    menu.addAction(tr("&Unpair %1 and %2").arg(address, partner.address), this, [this, own, address, partner] {
        m_deeds.run({"pair.leave", {{"as", own.toStdString()}}, tr("Unpairing"),
                        tr("%1 and %2 are not paired any more.").arg(address, partner.address)},
            this);
    });
}

/// What it is invited to, and what it has invited to: answered in its name, so only here.
void SessionDeeds::fillInvitations(QMenu &menu, const QString &address)
{
    if (!isHere(address))
        return;
    QStringList inviting;
    QStringList invited;
    for (const auto &invitation : m_desk.invitations()) {
        const auto from = shownMember(invitation, "from", 130);
        const auto to = shownMember(invitation, "to", 130);
        if (from == address)
            invited << to;
        if (to != address)
            continue;
        inviting << from;
        menu.addAction(tr("&Accept: pair with %1").arg(from), this, [this, from, address] {
            m_deeds.run({"pair.invite", {{"as", address.toStdString()}, {"name", from.toStdString()}},
                            tr("Pairing %1 and %2").arg(from, address), tr("%1 and %2 are a pair.").arg(from, address)},
                this);
        });
    }
    const auto leave = [this, address](const QString &done) {
        m_deeds.run(
            {"pair.leave", {{"as", address.toStdString()}}, tr("Answering the invitation of %1").arg(address), done},
            this);
    };
    if (!inviting.isEmpty())
        menu.addAction(tr("&Decline the invitation of %1").arg(shownList(inviting)), this,
            [leave, inviting] { leave(tr("The invitation of %1 was declined.").arg(shownList(inviting))); });
    else if (!invited.isEmpty())
        menu.addAction(tr("Take the &invitation of %1 back").arg(shownList(invited)), this,
            [leave, invited] { leave(tr("%1 is not invited any more.").arg(shownList(invited))); });
}

void SessionDeeds::fillPartners(QMenu &menu, const QString &address)
{
    emptyMenu(menu);
    for (const auto &other : m_desk.sessions.records()) {
        const auto name = sessionAddress(other);
        const auto state = stringOr(other, "state");
        const bool isThere = state != "offline" && state != "unreachable";
        if (name == address || !isThere || !(isHere(name) || isHere(address)) || !partnerOf(name).address.isEmpty())
            continue;
        auto *roles = menu.addMenu(name);
        const auto builds = tr("%1 builds (Grip), %2 reviews (Guard)");
        roles->addAction(builds.arg(address, name), this, [this, address, name] { pair(address, name, "grip"); });
        roles->addAction(builds.arg(name, address), this, [this, address, name] { pair(address, name, "guard"); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nobody else is free"))->setEnabled(false);
}

/// Invited by the one at this machine; if both are, accepted in the same act.
void SessionDeeds::pair(const QString &one, const QString &other, const char *role)
{
    const bool isSwapped = !isHere(one);
    const auto &inviter = isSwapped ? other : one;
    const auto &invited = isSwapped ? one : other;
    const std::string opposite = std::string(role) == "grip" ? "guard" : "grip";
    const auto accept = [this, inviter, invited](const Json &answer) {
        if (stringOr(answer, "state") == "paired" || !isHere(invited))
            return;
        m_deeds.run(
            {"pair.invite", {{"as", invited.toStdString()}, {"name", inviter.toStdString()}},
                tr("Pairing %1 and %2").arg(inviter, invited), tr("%1 and %2 are a pair.").arg(inviter, invited)},
            this);
    };
    m_deeds.run(
        {"pair.invite",
            {{"as", inviter.toStdString()}, {"name", invited.toStdString()},
                {"role", isSwapped ? opposite : std::string(role)}},
            tr("Pairing %1 and %2").arg(inviter, invited),
            isHere(invited) ? QString() : tr("%1 was invited; its person or session accepts there.").arg(invited),
            accept},
        this);
}

void SessionDeeds::steer(const QString &guard, const QString &grip, QWidget *window)
{
    askForText(window,
        {tr("Steer %1").arg(grip), tr("What %1 should consider, from %2:").arg(grip, guard), tr("&Steer"),
            Lines::Several},
        [this, guard, grip](const QString &text) {
            if (text.trimmed().isEmpty())
                return;
            m_deeds.run({"pair.steer", {{"as", guard.toStdString()}, {"body", text.toStdString()}},
                            tr("Steering %1").arg(grip), tr("%1 gets it.").arg(grip)},
                this);
        });
}

void SessionDeeds::stop(const QString &name, const QString &guard, QWidget *window)
{
    const auto question = guard.isEmpty()
        ? tr("%1's commands stand still at once, until you let it go on.\nWhy? (may be empty)").arg(name)
        : tr("%1's commands stand still at once, until you let it go on, and %2 becomes Grip.\nWhy? (may be empty)")
              .arg(name, guard);
    askForText(window, {tr("Stop %1").arg(name), question, tr("S&top it now")},
        [this, name, guard](const QString &words) { stopNow(name, guard, words); });
}

void SessionDeeds::stopNow(const QString &name, const QString &guard, const QString &words)
{
    const bool isOwn = isHere(name);
    auto params = isOwn ? Json {{"name", name.toStdString()}} : Json {{"as", guard.toStdString()}, {"urgent", true}};
    if (!words.trimmed().isEmpty())
        params["body"] = words.toStdString();
    m_deeds.run({isOwn ? "stop" : "pair.intercept", params, tr("Stopping %1").arg(name), {},
                    [this, name, guard](const Json &answer) {
                        const auto stopped = static_cast<int>(recordsIn(answer, "stopped").size());
                        const bool isGuardGrip = !guard.isEmpty()
                            && (stringOr(answer, "role") == "grip" || shownMember(answer, "grip", 130) == guard);
                        auto text = isGuardGrip
                            ? tr("%1 is stopped (%n process(es)); %2 is Grip now.", nullptr, stopped).arg(name, guard)
                            : tr("%1 is stopped (%n process(es)).", nullptr, stopped).arg(name);
                        for (const auto &sentence : recordsIn(answer, "not_stopped")) {
                            if (sentence.is_string())
                                text += QLatin1Char(' ') + shownLine(sentence.get_ref<const std::string &>(), 300);
                        }
                        Q_EMIT m_deeds.succeeded(text, {});
                    }},
        this);
}

void SessionDeeds::resume(const QString &name, bool abort, QWidget *window)
{
    const auto act = [this, name, abort] {
        m_deeds.run({"resume", {{"name", name.toStdString()}, {"abort", abort}}, tr("Letting %1 go on").arg(name),
                        abort ? tr("%1 goes on; what it ran was ended.").arg(name) : tr("%1 goes on.").arg(name)},
            this);
    };
    if (!abort)
        return act();
    confirm(window, tr("End what %1 ran?").arg(name),
        tr("Its stopped commands are ended; what they had half done stays half done."), tr("&End it"), act);
}

} // namespace mesh
