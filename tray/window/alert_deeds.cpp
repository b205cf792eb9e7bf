// SPDX-License-Identifier: MIT
#include "window/alert_deeds.h"

#include "link/shown.h"
#include "models/desk.h"
#include "models/held_texts.h"
#include "window/dead_time.h"
#include "window/deeds.h"
#include "window/pairing_card.h"

namespace mesh {

QString decisionText(const Json &answer)
{
    const auto id = shownMember(answer, "short", 20);
    if (stringOr(answer, "decision") != "approved")
        return AlertDeeds::tr("#%1 was denied; its sender is told.").arg(id);
    return AlertDeeds::tr("#%1 was approved, and goes to %2 as #%3.")
        .arg(id, shownMember(answer, "to", 130), shownMember(answer, "delivered_as", 20));
}

AlertDeeds::AlertDeeds(Desk &desk, Deeds &deeds, const HeldTexts &texts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_deeds(deeds)
    , m_texts(texts)
{
    m_sinceChange.start();
    connect(&desk.approvals, &RecordsModel::recordsChanged, this, [this] { m_sinceChange.restart(); });
}

QString AlertDeeds::wholeText(const QString &shortId) const
{
    const auto *text = m_texts.of(shortId);
    return text ? text->text : QString();
}

void AlertDeeds::decide(const QString &shortId, bool approve)
{
    const auto *text = m_texts.of(shortId);
    const bool isBlind = approve && (!text || text->text.isEmpty());
    if (!text || isBlind || std::chrono::milliseconds(m_sinceChange.elapsed()) < DeadTime::length) {
        Q_EMIT windowNeeded(QStringLiteral("approvals"), shortId);
        return;
    }
    m_deeds.run(
        {"approvals.decide",
            {{"message", shortId.toStdString()}, {"sha256", text->sha256}, {"decision", approve ? "approve" : "deny"}},
            approve ? tr("Approving #%1").arg(shortId) : tr("Denying #%1").arg(shortId), {},
            [this](const Json &answer) { Q_EMIT m_deeds.succeeded(decisionText(answer), {}); }, {},
            [this, shortId](const Error &) { Q_EMIT windowNeeded(QStringLiteral("approvals"), shortId); }},
        this);
}

void AlertDeeds::resume(const QString &name)
{
    m_deeds.run({"resume", {{"name", name.toStdString()}, {"abort", false}}, tr("Letting %1 go on").arg(name),
                    tr("%1 goes on.").arg(name), {}, {},
                    [this, name](const Error &) { Q_EMIT windowNeeded(QStringLiteral("sessions"), name); }},
        this);
}

void AlertDeeds::accept(const QString &pairingId)
{
    m_deeds.run(
        {"remote.accept", {{"which", pairingId.toStdString()}}, tr("Pairing the machines"), {},
            [this](const Json &answer) {
                const auto pending = answer.value("pending", Json::object());
                Q_EMIT m_deeds.succeeded(acceptedText(shownMember(pending, "name", 64), pending), {});
            },
            {}, [this, pairingId](const Error &) { Q_EMIT windowNeeded(QStringLiteral("machines"), pairingId); }},
        this);
}

void AlertDeeds::reject(const QString &pairingId)
{
    m_deeds.run({"remote.reject", {{"which", pairingId.toStdString()}}, tr("Refusing the machine"),
                    tr("That machine was refused."), {}, {},
                    [this, pairingId](const Error &) { Q_EMIT windowNeeded(QStringLiteral("machines"), pairingId); }},
        this);
}

std::pair<QString, QString> pageOf(const Alert &alert)
{
    switch (alert.kind) {
    case Alert::Kind::Stopped:
        return {QStringLiteral("sessions"), alert.key};
    case Alert::Kind::Held:
        return {QStringLiteral("approvals"), alert.key};
    case Alert::Kind::Pairing:
        return {QStringLiteral("machines"), alert.key};
    case Alert::Kind::Setting:
        break;
    }
    return {QStringLiteral("settings"), alert.key};
}

} // namespace mesh
