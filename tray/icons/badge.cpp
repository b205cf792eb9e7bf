// SPDX-License-Identifier: MIT
#include "icons/badge.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace mesh {
namespace {

// No font is readable at 16 pixels everywhere, so there the digits are ours: rows from the top, three bits each.
using Digit = std::array<int, 5>;
constexpr int digitWidth = 3;
constexpr std::array<Digit, 10> digits {{
    {7, 5, 5, 5, 7},
    {2, 6, 2, 2, 7},
    {7, 1, 7, 4, 7},
    {7, 1, 7, 1, 7},
    {5, 5, 7, 1, 1},
    {7, 4, 7, 1, 7},
    {7, 4, 7, 5, 7},
    {7, 1, 2, 2, 2},
    {7, 5, 7, 5, 7},
    {7, 5, 7, 1, 7},
}};
constexpr Digit plus {0, 2, 7, 2, 0};

void drawDigit(QPainter &painter, const Digit &digit, QPoint corner)
{
    for (int row = 0; row < static_cast<int>(digit.size()); ++row) {
        for (int column = 0; column < digitWidth; ++column) {
            if (digit[static_cast<std::size_t>(row)] >> (digitWidth - 1 - column) & 1)
                painter.fillRect(corner.x() + column, corner.y() + row, 1, 1, Qt::white);
        }
    }
}

/// Where there is room for a font's curves.
void drawText(QPainter &painter, const QString &text, const QRectF &room)
{
    QFont font;
    font.setBold(true);
    font.setPixelSize(64);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const auto bounds = path.boundingRect();
    if (bounds.isEmpty())
        return;
    const auto scale = std::min(room.width() / bounds.width(), room.height() / bounds.height());
    painter.translate(room.center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(path, Qt::white);
}

} // namespace

void drawBadge(QPainter &painter, int size, int number, const QColor &color)
{
    const bool isMany = number > 9;
    const int dot = std::max(1, size / 16);
    const QSize extent((isMany ? 11 : 9) * dot, 9 * dot);
    const QRect disc({size - extent.width(), size - extent.height()}, extent);
    const auto fill = [&painter](const QRect &rect) {
        const auto radius = rect.height() / 2.0;
        painter.drawRoundedRect(rect, radius, radius);
    };

    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    fill(disc.adjusted(-dot, -dot, dot, dot));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(color);
    fill(disc);
    if (dot > 1) {
        drawText(painter, isMany ? QStringLiteral("9+") : QString::number(number),
            disc.adjusted(dot, 2 * dot, -dot, -2 * dot));
    } else if (isMany) {
        drawDigit(painter, digits[9], disc.topLeft() + QPoint(2, 2));
        drawDigit(painter, plus, disc.topLeft() + QPoint(3 + digitWidth, 2));
    } else {
        drawDigit(painter, digits[static_cast<std::size_t>(number)], disc.topLeft() + QPoint(3, 2));
    }
    painter.restore();
}

} // namespace mesh
