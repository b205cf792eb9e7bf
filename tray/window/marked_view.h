// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QPlainTextEdit>

namespace mesh {

/// A held text, whole, with its dangerous parts set off by colour, underline and brackets. Knows whether all of it has
/// been before the person's eyes.
class MarkedView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MarkedView(QWidget *parent = nullptr);

    /// `held`: an answer of `approvals.show`, with `body` and `rules`.
    void show(const Json &held);
    void clearText();
    /// Its beginning and its end were before the person's eyes since show().
    bool wasSeenWhole() const { return m_sawBegin && m_sawEnd; }
    /// To the first dangerous part.
    void revealDanger();

Q_SIGNALS:
    void seenWhole();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settle();
    void look();
    void highlight();

    std::vector<std::pair<int, int>> m_parts; ///< Positions in the document.
    bool m_hasText = false;
    bool m_isSettled = false; ///< It has its size, and can be seen.
    bool m_sawBegin = false;
    bool m_sawEnd = false;
};

} // namespace mesh
