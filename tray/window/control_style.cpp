// SPDX-License-Identifier: MIT
#include "window/control_style.h"

#include "icons/contrast.h"
#include "window/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>

namespace mesh {
namespace {

constexpr qreal rounding = 2.5; // Fusion's.
constexpr int besideText = 6; // On each side of a button's text, besides Fusion's three pixels.

/// Around a control, where Fusion has drawn one that cannot be seen.
void drawOutline(QPainter *painter, const QStyleOption &option, QRectF room, qreal radius)
{
    const bool isUsable = option.state & QStyle::State_Enabled;
    const bool isFocused = isUsable && (option.state & QStyle::State_HasFocus);
    const qreal width = isFocused ? 2 : 1;
    const auto colour = isFocused ? focusColour(option.palette)
        : isUsable                ? outlineColour(option.palette)
                                  : option.palette.color(QPalette::Mid);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, width));
    const auto inset = width / 2;
    painter->drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

/// Something can be typed into it.
bool isField(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && !text->isReadOnly();
}

/// Around a list or a text. Only what can be typed into has to stand out; the others are told by what is in them.
void drawFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isOne = qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
    if (isField(widget) || (isOne && (option.state & QStyle::State_HasFocus)))
        return drawOutline(painter, option, option.rect, 0);
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// In an item or around a word that the keyboard is for.
void drawFocus(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    // In a table the row is chosen, not a cell; a button has its outline.
    if (qobject_cast<const QTableView *>(widget) || qobject_cast<const QPushButton *>(widget)
        || !(option.state & QStyle::State_KeyboardFocusChange))
        return;
    auto colour = focusColour(option.palette);
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    if (focus && focus->backgroundColor.isValid() && contrast(colour, focus->backgroundColor) < 3)
        colour = option.palette.color(QPalette::HighlightedText);
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(colour);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("mesh"));
}

void ControlStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameLineEdit:
        return drawOutline(painter, *option, option->rect, rounding);
    case PE_Frame:
        return drawFrame(painter, *option, widget);
    case PE_FrameFocusRect:
        return drawFocus(painter, *option, widget);
    case PE_IndicatorCheckBox:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawOutline(painter, *option, option->rect, 0);
    case PE_PanelButtonCommand:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawOutline(painter, *option, option->rect, rounding);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(painter, *option, option->rect, rounding);
}

QSize ControlStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_PushButton ? size + QSize(2 * besideText, 2) : size;
}

} // namespace mesh
