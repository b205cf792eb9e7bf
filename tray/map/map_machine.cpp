// SPDX-License-Identifier: MIT
#include "map/map_machine.h"

#include "map/map_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace mesh {
namespace {

void drawBox(QPainter &painter, const MapMachine &machine, const QRectF &box, const MapColors &colors)
{
    QPen pen(colors.border, 1);
    if (machine.state == QStringLiteral("connecting") || isOutOfReach(machine))
        pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

/// Lines that pass behind do not cross out a word.
void drawWord(QPainter &painter, const QString &text, const QRectF &room, Qt::Alignment side, const MapColors &colors)
{
    const auto flags = Qt::AlignAbsolute | Qt::AlignVCenter | side;
    auto plate = colors.panel;
    plate.setAlphaF(0.85F);
    painter.fillRect(painter.boundingRect(room, static_cast<int>(flags), text), plate);
    painter.drawText(room, static_cast<int>(flags), text);
}

} // namespace

void drawMachine(QPainter &painter, const MapMachine &machine, const QRectF &box, qreal header, const MapColors &colors,
    const QFont &font)
{
    painter.save();
    drawBox(painter, machine, box, colors);
    if (machine.sessions.empty()) {
        const auto inset = header * 0.4;
        painter.setFont(font);
        painter.setPen(colors.faint);
        painter.drawText(
            box.adjusted(inset, header, -inset, -inset), Qt::AlignCenter | Qt::TextWordWrap, mapEmptyMachine(machine));
    }
    painter.restore();
}

void drawMachineTitle(QPainter &painter, const MapMachine &machine, const QRectF &box, qreal header, bool isMirrored,
    const MapColors &colors, const QFont &font)
{
    painter.save();
    auto bold = font;
    bold.setBold(true);
    const QFontMetricsF wide(bold);
    const QFontMetricsF narrow(font);
    const auto inset = header * 0.4;
    const QRectF room(box.left() + inset, box.top(), box.width() - 2 * inset, header);
    const auto trouble = mapMachineTrouble(machine);
    const auto troubleWidth = trouble.isEmpty() ? 0 : std::min(narrow.horizontalAdvance(trouble), room.width() * 0.6);
    const auto titleWidth = room.width() - (trouble.isEmpty() ? 0 : troubleWidth + inset);

    painter.setFont(bold);
    painter.setPen(isOutOfReach(machine) ? colors.faint : colors.text);
    drawWord(painter, wide.elidedText(machine.title, Qt::ElideMiddle, titleWidth), room,
        isMirrored ? Qt::AlignRight : Qt::AlignLeft, colors);
    if (!trouble.isEmpty()) {
        painter.setFont(font);
        painter.setPen(colors.trouble);
        drawWord(painter, narrow.elidedText(trouble, Qt::ElideRight, troubleWidth + 1), room,
            isMirrored ? Qt::AlignLeft : Qt::AlignRight, colors);
    }
    painter.restore();
}

} // namespace mesh
