// SPDX-License-Identifier: MIT
#pragma once

#include "models/alerts.h"
#include "protocol/json.h"

#include <QElapsedTimer>
#include <QObject>

namespace mesh {

class Deeds;
class Desk;
class HeldTexts;

/// What a person decides outside of the window, in the menu or a notification: only about what was shown there whole,
/// and not within a moment of a change.
class AlertDeeds : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    AlertDeeds(Desk &desk, Deeds &deeds, const HeldTexts &texts, QObject *parent = nullptr);

    /// The text that approving there is about; empty: it can be decided in the window only.
    QString wholeText(const QString &shortId) const;
    void decide(const QString &shortId, bool approve);
    void resume(const QString &name);
    void accept(const QString &pairingId);
    void reject(const QString &pairingId);

Q_SIGNALS:
    /// It cannot be decided there: that page is to be shown.
    void windowNeeded(const QString &page, const QString &key);

private:
    Desk &m_desk;
    Deeds &m_deeds;
    const HeldTexts &m_texts;
    QElapsedTimer m_sinceChange;
};

/// What came of a decision: the answer of `approvals.decide`, in words.
QString decisionText(const Json &answer);
/// The page and record where an alert is dealt with.
std::pair<QString, QString> pageOf(const Alert &alert);

} // namespace mesh
