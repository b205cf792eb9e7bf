// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mesh {

/// The six characters that a person reads here and types where they are asked for: in a terminal, or right beside them.
/// Painted and nowhere else: no accessible name, no tooltip, no clipboard (design section 9).
class CodePanel : public QFrame
{
    Q_OBJECT
public:
    explicit CodePanel(QWidget *parent = nullptr);

    /// Empty: it is over. `what` says what it confirms.
    void draw(const QString &what, const QString &code, int seconds);
    /// Something that was asked for in this window waits for it.
    void ask(bool isAsked);

Q_SIGNALS:
    void typed(const QString &code); ///< Empty: given up.
    void drawn(); ///< A code has come: the window should be seen.

private:
    class Picture;
    void tick();

    QLabel *m_what;
    Picture *m_picture;
    QLabel *m_left;
    QLineEdit *m_input;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QTimer m_clock;
    QString m_subject;
    int m_seconds = 0;
};

} // namespace mesh
