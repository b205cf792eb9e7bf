// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace mesh {

/// A line in the window that says how something went. What went wrong stays until it is closed or something else is
/// said; good news goes by itself. Read out by screen readers.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `undo`: may be empty.
    void tell(const QString &text, const std::function<void()> &undo);
    void tellProblem(const QString &text);
    void clear();

Q_SIGNALS:
    void shownChanged(bool isShown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text, bool isProblem);
    void colour();

    QLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    std::function<void()> m_undoes;
    QTimer m_time;
    bool m_isProblem = false;
};

} // namespace mesh
