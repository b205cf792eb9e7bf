// SPDX-License-Identifier: MIT
#include "map/map_node.h"

#include "icons/contrast.h"
#include "map/map_glyphs.h"
#include "map/map_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace mesh {
namespace {

QFont scaled(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

class NodePainter
{
public:
    NodePainter(QPainter &painter, const MapSession &session, const MapPlace &place, const NodeLook &look,
        const MapColors &colors, const QFont &font)
        : m_painter(painter)
        , m_session(session)
        , m_place(place)
        , m_look(look)
        , m_colors(colors)
        , m_font(font)
        , m_color(look.isDim ? colors.absent : colors.ofState(session.state))
    {
    }

    void draw()
    {
        drawShape();
        drawRole();
        drawCounts();
        drawLabel();
        if (m_look.isFocused)
            drawFocus();
    }

private:
    bool isState(const QString &state) const { return m_session.state == state; }
    bool isAbsent() const
    {
        return m_look.isDim || isState(QStringLiteral("offline")) || isState(QStringLiteral("unreachable"));
    }
    bool isFilled() const { return !isAbsent() && !isState(QStringLiteral("idle")); }

    void drawShape()
    {
        const auto width = std::max(2.0, m_look.diameter * 0.055);
        const auto shape = nodeShape(m_session.kind, m_place.centre, m_look.diameter - width);
        QPen pen(m_color, width);
        if (isAbsent())
            pen.setDashPattern({2, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(isFilled() ? m_color : isAbsent() ? m_colors.panel : mixed(m_color, m_colors.panel, 0.16));
        m_painter.drawPath(shape);
        m_painter.setPen(isFilled() ? MapColors::on(m_color) : m_color);
        drawStateGlyph(m_painter, m_session.state, m_place.centre, m_look.diameter * 0.42);
        if (isState(QStringLiteral("idle")) && !m_look.isDim) {
            m_painter.setBrush(m_color);
            m_painter.setPen(Qt::NoPen);
            const auto dot = m_look.diameter * 0.11;
            m_painter.drawEllipse(m_place.centre, dot, dot);
        }
    }

    /// A corner of the node, `side` -1 where reading starts.
    QPointF corner(int side, int below) const
    {
        const auto away = m_look.diameter * 0.4;
        return m_place.centre + QPointF(side * away * (m_look.isMirrored ? -1 : 1), below * away);
    }
    qreal sign() const { return std::max(m_look.diameter * 0.4, QFontMetricsF(small()).height() * 0.9); }
    QFont small() const
    {
        auto font = scaled(m_font, 0.8);
        font.setBold(true);
        return font;
    }

    void drawRole()
    {
        if (m_session.role.isEmpty())
            return;
        const auto size = sign();
        const auto centre = corner(-1, -1);
        const QRectF square(centre.x() - size / 2, centre.y() - size / 2, size, size);
        const auto path = m_session.role == QStringLiteral("guard") ? shieldSign(square) : nutSign(square);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colors.panel, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
        m_painter.fillPath(path, m_look.isDim ? m_colors.absent : m_colors.pair);
        if (m_session.role == QStringLiteral("guard")) {
            m_painter.setPen(
                QPen(MapColors::on(m_colors.pair), size * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF tick[] {centre + QPointF(-0.2, 0) * size, centre + QPointF(-0.05, 0.16) * size,
                centre + QPointF(0.22, -0.16) * size};
            m_painter.drawPolyline(tick, 3);
        }
    }

    void drawCounts()
    {
        if (m_session.waiting > 0)
            drawCount(m_session.waiting, corner(1, -1), letterSign, m_colors.message);
        if (m_session.locks > 0)
            drawCount(m_session.locks, corner(1, 1), lockSign, m_colors.lock);
    }

    template <typename Sign>
    void drawCount(int count, QPointF centre, const Sign &signOf, const QColor &color)
    {
        const auto font = small();
        const QFontMetricsF metrics(font);
        const auto text = count > 99 ? QStringLiteral("99+") : QString::number(count);
        const auto height = sign();
        const auto glyph = height * 0.6;
        const auto inset = height * 0.28;
        const auto width = inset * 2 + glyph + height * 0.15 + metrics.horizontalAdvance(text);
        // From the node outwards: what it covers of it does not grow with the number.
        const bool isLeft = m_look.isMirrored;
        const auto near = height * 0.55;
        const QRectF pill(
            isLeft ? centre.x() + near - width : centre.x() - near, centre.y() - height / 2, width, height);
        const auto fill = m_look.isDim ? m_colors.absent : color;
        m_painter.setPen(QPen(m_colors.panel, 2));
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(pill.adjusted(-1, -1, 1, 1), height / 2 + 1, height / 2 + 1);
        const auto ink = MapColors::on(fill);
        const QRectF square(
            isLeft ? pill.right() - inset - glyph : pill.left() + inset, pill.center().y() - glyph / 2, glyph, glyph);
        m_painter.fillPath(signOf(square), ink);
        m_painter.setPen(ink);
        m_painter.setFont(font);
        const auto room = isLeft ? QRectF(pill.left() + inset, pill.top(), width, height)
                                 : QRectF(pill.left(), pill.top(), width - inset, height);
        m_painter.drawText(
            room, Qt::AlignAbsolute | Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignRight), text);
    }

    void drawLabel()
    {
        const auto &room = m_place.label;
        const QRectF upper(room.topLeft(), QSizeF(room.width(), room.height() / 2));
        const QRectF lower = upper.translated(0, upper.height());
        auto bold = m_font;
        bold.setWeight(QFont::DemiBold);
        auto plate = m_colors.panel; // Lines that pass behind do not cross out a name.
        plate.setAlphaF(0.85F);
        // The end of a name tells api-2 from api-3.
        drawLine(m_session.name, bold, Qt::ElideMiddle, upper, isAbsent() ? m_colors.faint : m_colors.text, plate);
        const bool isLoud = isState(QStringLiteral("paused")) && !m_look.isDim;
        const auto font = scaled(m_font, 0.9);
        auto line = mapSessionLine(m_session);
        if (QFontMetricsF(font).horizontalAdvance(line) > lower.width() * 0.9)
            line = mapStateWord(m_session.state); // The role has its sign.
        drawLine(line, font, Qt::ElideRight, lower, isLoud ? MapColors::on(m_color) : m_colors.faint,
            isLoud ? m_color : plate);
    }

    void drawLine(const QString &whole, const QFont &font, Qt::TextElideMode elide, const QRectF &room,
        const QColor &ink, const QColor &plate)
    {
        const QFontMetricsF metrics(font);
        const auto margin = metrics.height() * 0.35;
        const auto text = metrics.elidedText(whole, elide, room.width() - 2 * margin);
        const auto width = metrics.horizontalAdvance(text) + 2 * margin;
        m_labelWidth = std::max(m_labelWidth, width);
        const QRectF ground(room.center().x() - width / 2, room.top(), width, room.height());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(plate);
        m_painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, text);
    }

    void drawFocus()
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colors.focus, 2));
        const auto margin = m_place.label.height() * 0.2;
        const auto half = std::min(std::max(m_labelWidth / 2, m_look.diameter) + margin, m_place.cell.width() / 2 - 2);
        const auto top = m_place.centre.y() - m_look.diameter / 2 - margin;
        const auto bottom = m_place.label.bottom() + margin * 0.6;
        m_painter.drawRoundedRect(QRectF(m_place.centre.x() - half, top, 2 * half, bottom - top), 10, 10);
    }

    QPainter &m_painter;
    const MapSession &m_session;
    const MapPlace &m_place;
    const NodeLook &m_look;
    const MapColors &m_colors;
    const QFont &m_font;
    const QColor m_color;
    qreal m_labelWidth = 0;
};

} // namespace

void drawNode(QPainter &painter, const MapSession &session, const MapPlace &place, const NodeLook &look,
    const MapColors &colors, const QFont &font)
{
    painter.save();
    NodePainter(painter, session, place, look, colors, font).draw();
    painter.restore();
}

} // namespace mesh
