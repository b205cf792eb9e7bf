// SPDX-License-Identifier: MIT
#include "map/map_legend.h"

#include "map/map_colors.h"
#include "map/map_edge.h"

#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace mesh {
namespace {

enum class Line { Messages, Held, Pair, Invitation };
constexpr std::array lines {Line::Messages, Line::Held, Line::Pair, Line::Invitation};

QString meaning(Line line)
{
    switch (line) {
    case Line::Messages:
        return MapLegend::tr("messages");
    case Line::Held:
        return MapLegend::tr("a message is held");
    case Line::Pair:
        return MapLegend::tr("a pair");
    case Line::Invitation:
        return MapLegend::tr("an invitation to pair");
    }
    return {};
}

void drawLine(QPainter &painter, Line line, const QRectF &room, const MapColors &colors)
{
    const QPointF from(room.left(), room.center().y());
    const QPointF to(room.right(), room.center().y());
    QPainterPath path(from);
    path.lineTo(to);
    const auto sign = room.height() * 0.7;
    switch (line) {
    case Line::Messages:
        painter.setPen(QPen(colors.message, 1.5));
        painter.drawPath(path);
        break;
    case Line::Held:
        drawHeld(painter, path, sign, colors);
        break;
    case Line::Pair:
        drawPair(painter, path, colors);
        break;
    case Line::Invitation:
        drawInvitation(painter, path, true, sign, colors);
        break;
    }
}

struct Measures {
    explicit Measures(const QFontMetrics &metrics)
        : line(3 * metrics.height())
        , gap(metrics.height() / 2)
        , between(2 * metrics.height())
    {
    }
    int line;
    int gap; ///< Between a line and its meaning.
    int between;
};

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    QString all;
    for (const auto line : lines)
        all += (all.isEmpty() ? QString() : QStringLiteral(", ")) + meaning(line);
    setAccessibleName(tr("The lines mean: %1").arg(all));
}

QSize MapLegend::sizeHint() const
{
    const auto metrics = fontMetrics();
    const Measures measures(metrics);
    int width = 0;
    for (const auto line : lines)
        width += measures.line + measures.gap + metrics.horizontalAdvance(meaning(line)) + measures.between;
    return {width, metrics.height() + 6};
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MapColors colors(palette());
    const auto metrics = fontMetrics();
    const Measures measures(metrics);
    int x = measures.gap;
    for (const auto line : lines) {
        const auto text = meaning(line);
        const auto width = metrics.horizontalAdvance(text);
        const auto place = [&](int left, int wide) {
            return QRect(isRightToLeft() ? this->width() - left - wide : left, 0, wide, height());
        };
        drawLine(painter, line, place(x, measures.line), colors);
        x += measures.line + measures.gap;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place(x, width), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + measures.between;
    }
}

} // namespace mesh
