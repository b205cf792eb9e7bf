// SPDX-License-Identifier: MIT
#pragma once

#include "window/page.h"

namespace mesh {

class Composer;
class Deeds;
class Desk;
class MessageView;
class RecordsView;

/// What was sent to the person at this machine, and what the mesh itself has told them; answered right there.
class InboxPage : public Page
{
    Q_OBJECT
public:
    InboxPage(Desk &desk, Deeds &deeds, QWidget *parent = nullptr);

    int waiting() const override;
    void open(const QString &key) override;
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void look();
    void take();

    Desk &m_desk;
    RecordsView *m_list;
    QWidget *m_details; ///< While there is anything to read.
    MessageView *m_message;
    Composer *m_answer;
};

} // namespace mesh
