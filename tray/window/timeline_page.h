// SPDX-License-Identifier: MIT
#pragma once

#include "window/page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableView;

namespace mesh {

class Desk;
class MessageView;

/// All messages of this machine: searched, filtered, opened.
class TimelinePage : public Page
{
    Q_OBJECT
public:
    explicit TimelinePage(Desk &desk, QWidget *parent = nullptr);

    /// Messages from and to that session.
    void open(const QString &key) override;
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void applyFilter();
    bool isFiltered() const;
    QString emptyText() const;
    void showWhatIsThere();
    void look();

    Desk &m_desk;
    QLineEdit *m_search;
    QLineEdit *m_name;
    QComboBox *m_state;
    QCheckBox *m_notices;
    QTableView *m_table;
    MessageView *m_message;
    QTimer m_typing;
};

} // namespace mesh
