// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

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

    /// Params of the notification `code` (docs/protocol.md); without a code it is over.
    void draw(const Json &request);
    /// Something that was asked for in this window waits for it.
    void ask(bool isAsked);

Q_SIGNALS:
    void typed(const QString &code); ///< Empty: given up.
    void cancelled(const std::string &what); ///< Nobody wants it any more: `what` of the request.
    void drawn(); ///< A code has come: the window should be seen.

private:
    class Picture;
    void tick();
    void end();
    void explain();

    QLabel *m_what;
    Picture *m_picture;
    QLabel *m_left;
    QLineEdit *m_input;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QTimer m_clock;
    Json m_request; ///< What is shown; null: nothing.
    int m_seconds = 0;
    bool m_isAsked = false;
};

} // namespace mesh
