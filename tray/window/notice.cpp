// SPDX-License-Identifier: MIT
#include "window/notice.h"

#include "window/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace mesh {
namespace {

ColourPair noticeColours(Notice::Kind kind)
{
    const auto palette = QGuiApplication::palette();
    switch (kind) {
    case Notice::Kind::Good:
        return goodColours(palette);
    case Notice::Kind::Warning:
        return warningColours(palette);
    case Notice::Kind::Danger:
        break;
    }
    return dangerColours(palette);
}

} // namespace

Notice::Notice(Kind kind, Shape shape, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    const auto space = fontMetrics().height() / 3;
    if (shape == Shape::Badge) {
        setContentsMargins(space, 1, space, 1);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    } else {
        setContentsMargins(2 * space, space, 2 * space, space);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    colour();
}

void Notice::setKind(Kind kind)
{
    m_kind = kind;
    colour();
    update();
}

void Notice::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void Notice::colour()
{
    const auto ink = noticeColours(m_kind).ink;
    auto colours = palette();
    if (colours.color(QPalette::WindowText) == ink)
        return; // Setting it is a change of the palette, too.
    colours.setColor(QPalette::WindowText, ink);
    setPalette(colours);
}

void Notice::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(noticeColours(m_kind).background);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

void Notice::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace mesh
