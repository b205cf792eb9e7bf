// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QDeadlineTimer>
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mesh {

class DeadTime;
class Deeds;

/// What it means that the person has accepted: `pending` as in the answer of `remote.accept`.
QString acceptedText(const QString &name, const Json &pending);

/// One machine that waits to be paired: its code, how long it waits, and the two decisions.
class PairingCard : public QFrame
{
    Q_OBJECT
public:
    /// `pending`: as in the answer of `remote.list`.
    PairingCard(const Json &pending, Deeds &deeds, QWidget *parent = nullptr);

    /// The same one as the service tells it now. True if that is another state, not only less time.
    bool take(const Json &pending);
    /// The buttons are dead for a moment: something has changed around them.
    void hold();
    void showTime();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void accept();
    void reject();
    void ended();

    Deeds &m_deeds;
    Json m_pending; ///< Without the time, which is in m_end.
    QDeadlineTimer m_end;
    bool m_isIncoming;
    /// The person has said here that the codes are the same; of those that this machine asked for the service tells
    /// only that they are let in.
    bool m_hasCompared = false;
    bool m_isDeciding = false;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_time;
    QLineEdit *m_name;
    QLabel *m_nameLabel;
    QPushButton *m_accept;
    QPushButton *m_reject;
    DeadTime *m_deadTime;
};

} // namespace mesh
