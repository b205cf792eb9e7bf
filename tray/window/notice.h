// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace mesh {

/// A sentence or a word that is set off by its colours; it follows light and dark. Plain text.
class Notice : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Good, Warning, Danger };
    enum class Shape {
        Sentence, ///< Wraps over the whole width.
        Badge, ///< A word or two beside something else.
    };

    Notice(Kind kind, Shape shape, const QString &text = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// Nothing to say: nothing is there.
    void say(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Kind m_kind;
};

} // namespace mesh
