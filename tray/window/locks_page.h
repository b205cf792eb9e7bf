// SPDX-License-Identifier: MIT
#pragma once

#include "window/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace mesh {

class Deeds;
class Desk;
class RecordsView;

/// What is locked, by whom, for how long; asking the holder, and taking a lock away.
class LocksPage : public Page
{
    Q_OBJECT
public:
    LocksPage(Desk &desk, Deeds &deeds, QWidget *parent = nullptr);

    /// Locks of that holder.
    void open(const QString &key) override;
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void look();
    void ask();
    void takeAway();

    Desk &m_desk;
    Deeds &m_deeds;
    RecordsView *m_list;
    QLineEdit *m_search;
    QPushButton *m_ask;
    QPushButton *m_take;
    QTimer m_clock; ///< While somebody looks: what is left gets less.
};

} // namespace mesh
