// SPDX-License-Identifier: MIT
#pragma once

#include "window/page.h"

class QLabel;
class QPushButton;

namespace mesh {

class Composer;
class Deeds;
class Desk;
class RecordsView;
class SessionDeeds;

/// Everybody who is on the mesh, and what a person can do about each.
class SessionsPage : public Page
{
    Q_OBJECT
public:
    SessionsPage(Desk &desk, Deeds &deeds, SessionDeeds &sessionDeeds, QWidget *parent = nullptr);

    /// By address or key.
    void open(const QString &key) override;
    /// The same, and what is typed next is for that session.
    void write(const QString &address);
    QWidget *firstFocus() override;

private:
    void look();
    void showMenu(const QPoint &global);

    Desk &m_desk;
    SessionDeeds &m_sessionDeeds;
    RecordsView *m_list;
    QPushButton *m_toAll;
    QLabel *m_details;
    QPushButton *m_more;
    QPushButton *m_goOn;
    Composer *m_composer;
    bool m_isToAll = false; ///< The person writes to all, until they choose somebody.
};

} // namespace mesh
