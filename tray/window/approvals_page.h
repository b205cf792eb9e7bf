// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "window/dead_time.h"
#include "window/page.h"

class QLabel;
class QPushButton;

namespace mesh {

class Deeds;
class Desk;
class MarkedView;
class RecordsView;

/// The messages that wait for a person: each whole, with what is dangerous in it and why, and the two decisions.
class ApprovalsPage : public Page
{
    Q_OBJECT
public:
    ApprovalsPage(Desk &desk, Deeds &deeds, QWidget *parent = nullptr);

    int waiting() const override;
    void open(const QString &key) override;
    QWidget *firstFocus() override;

private:
    void look();
    void showText(const Json &held);
    void showNothing();
    void reconsider();
    void decide(bool approve);

    Desk &m_desk;
    Deeds &m_deeds;
    RecordsView *m_list;
    QWidget *m_details; ///< While something waits.
    QLabel *m_head;
    QLabel *m_why;
    MarkedView *m_text;
    QLabel *m_hint;
    QPushButton *m_approve;
    QPushButton *m_deny;
    DeadTime *m_deadTime;
    QString m_asked; ///< Whose text is on its way or shown.
    Json m_shown; ///< The answer of `approvals.show`; null: none.
    bool m_isDeciding = false;
};

} // namespace mesh
