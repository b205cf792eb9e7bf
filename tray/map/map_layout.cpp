// SPDX-License-Identifier: MIT
#include "map/map_layout.h"

#include "map/map_slots.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace mesh {
namespace {

// In lines of text.
constexpr qreal leastCellWidth = 5.8;
constexpr qreal leastCellHeight = 5.1;
constexpr qreal mostCellWidth = 28;
constexpr qreal mostCellHeight = 20;
constexpr qreal headerHeight = 1.9;
constexpr qreal padding = 0.4; // Between a machine's border and its sessions.
constexpr qreal gap = 0.8; // Around machines.
constexpr qreal leastNode = 2.2;
constexpr qreal mostNode = 3.6;
constexpr qreal nodeToLabel = 0.3;
constexpr qreal labelHeight = 2.1;

/// A grid that is there stays as long as it leaves this part of the best one's room.
constexpr qreal goodEnough = 0.75;

/// Machines next to each other.
struct Row {
    std::size_t first = 0;
    std::size_t end = 0;
    int lines = 1; ///< Of sessions.
    int columns = 0; ///< Of sessions, all machines together.
};

struct Grid {
    std::vector<Row> rows;
    int columns = 0; ///< That were allowed.
    qreal fit = 0; ///< How much larger than its least a cell can be; below 1 it does not fit.
};

/// How wide a machine is, in sessions: two at least, or its title has no room.
int columnsOf(int slots, int lines)
{
    return std::max(2, (slots + lines - 1) / lines);
}

/// The machines cut into `count` rows (of one at least) that have about as many slots each.
std::vector<Row> cut(const std::vector<int> &machines, int count)
{
    const auto all = std::accumulate(machines.begin(), machines.end(), 0.0);
    std::vector<Row> rows;
    double before = 0;
    for (std::size_t index = 0; index < machines.size(); ++index) {
        const auto wanted = static_cast<int>((before + machines[index] / 2.0) / all * count);
        const auto current = static_cast<int>(rows.size()) - 1;
        const auto left = static_cast<int>(machines.size() - index);
        const auto row = std::clamp(wanted, std::max(current, count - left), current + 1);
        before += machines[index];
        if (row > current)
            rows.push_back({index, index, 1, 0});
        rows.back().end = index + 1;
    }
    return rows;
}

/// As few lines of sessions as there can be.
bool fold(Row &row, const std::vector<int> &machines, int columns)
{
    if (2 * static_cast<int>(row.end - row.first) > columns)
        return false;
    for (row.lines = 1;; ++row.lines) {
        row.columns = 0;
        for (auto index = row.first; index < row.end; ++index)
            row.columns += columnsOf(machines[index], row.lines);
        if (row.columns <= columns)
            return true;
    }
}

class Arranger
{
public:
    Arranger(const MapPicture &picture, const MapRoom &room, const MapLayout &previous)
        : m_picture(picture)
        , m_room(room)
        , m_line(room.line)
    {
        for (const auto &machine : picture.machines) {
            m_slots.push_back(slotsOf(machine, picture.pairs, previous));
            const auto &slots = m_slots.back();
            m_machines.push_back(slots.empty() ? 1 : *std::max_element(slots.begin(), slots.end()) + 1);
        }
        m_grid = choose(previous);
    }

    MapLayout layout() const
    {
        MapLayout layout;
        layout.header = headerHeight * m_line;
        layout.rows = static_cast<int>(m_grid.rows.size());
        layout.columns = m_grid.columns;
        int lines = 0;
        qreal width = 0;
        for (const auto &row : m_grid.rows) {
            lines += row.lines;
            width = std::max(width, fixedWidth(row) + row.columns * leastCellWidth * m_line);
        }
        const auto fixed = fixedHeight(m_grid);
        const auto height
            = std::clamp((m_room.size.height() - fixed) / lines, leastCellHeight * m_line, mostCellHeight * m_line);
        layout.size = m_room.size.expandedTo({width, fixed + lines * height});
        layout.node = std::clamp(0.42 * height, leastNode * m_line, mostNode * m_line);
        auto top = (layout.size.height() - fixed - lines * height) / 2 + gap * m_line;
        for (const auto &row : m_grid.rows) {
            place(row, top, height, layout);
            top += (headerHeight + padding + gap) * m_line + row.lines * height;
        }
        if (m_room.isMirrored)
            mirror(layout);
        return layout;
    }

private:
    qreal fixedWidth(const Row &row) const
    {
        const auto count = static_cast<qreal>(row.end - row.first);
        return (gap + count * (2 * padding + gap)) * m_line;
    }
    qreal fixedHeight(const Grid &grid) const
    {
        return (gap + static_cast<qreal>(grid.rows.size()) * (headerHeight + padding + gap)) * m_line;
    }

    std::optional<Grid> grid(int rows, int columns) const
    {
        Grid grid {cut(m_machines, rows), columns, 0};
        int lines = 0;
        qreal across = std::numeric_limits<qreal>::max();
        for (auto &row : grid.rows) {
            if (!fold(row, m_machines, columns))
                return {};
            lines += row.lines;
            across
                = std::min(across, (m_room.size.width() - fixedWidth(row)) / (row.columns * leastCellWidth * m_line));
        }
        const auto down = (m_room.size.height() - fixedHeight(grid)) / (lines * leastCellHeight * m_line);
        // Sideways nobody scrolls if it can be helped.
        grid.fit = across < 1 ? across - 1000 : std::min(across, down);
        return grid;
    }

    Grid choose(const MapLayout &previous) const
    {
        const auto most = std::accumulate(
            m_machines.begin(), m_machines.end(), 0, [](int sum, int slots) { return sum + std::max(2, slots); });
        std::optional<Grid> best;
        for (int rows = 1; rows <= static_cast<int>(m_machines.size()); ++rows) {
            for (int columns = 2; columns <= most; ++columns) {
                if (auto other = grid(rows, columns); other && (!best || other->fit > best->fit + 1e-6))
                    best = std::move(other);
            }
        }
        if (previous.columns > 0) {
            if (auto old = grid(previous.rows, previous.columns);
                old && old->fit >= 1 && old->fit >= goodEnough * best->fit)
                return *old;
        }
        return best.value_or(Grid {});
    }

    void place(const Row &row, qreal top, qreal height, MapLayout &layout) const
    {
        const auto fixed = fixedWidth(row);
        auto width = (layout.size.width() - fixed) / row.columns;
        if (m_grid.rows.size() == 1) // Several fill the width, so that they are one block.
            width = std::min(width, mostCellWidth * m_line);
        auto left = (layout.size.width() - fixed - row.columns * width) / 2 + gap * m_line;
        for (auto index = row.first; index < row.end; ++index) {
            const int columns = columnsOf(m_machines[index], row.lines);
            const QRectF box(left, top, columns * width + 2 * padding * m_line,
                row.lines * height + (headerHeight + padding) * m_line);
            layout.machines.push_back(box);
            const int used = std::min(columns, m_machines[index]);
            const auto share = columns * width / used;
            for (std::size_t session = 0; session < m_slots[index].size(); ++session) {
                const int slot = m_slots[index][session];
                const QRectF cell(box.left() + padding * m_line + slot % used * share,
                    box.top() + layout.header + slot / used * height, share, height);
                layout.sessions.push_back(placed(m_picture.machines[index].sessions[session].id, slot, cell, layout));
            }
            left = box.right() + gap * m_line;
        }
    }

    MapPlace placed(const QString &id, int slot, const QRectF &cell, const MapLayout &layout) const
    {
        const auto block = layout.node + (nodeToLabel + labelHeight) * m_line;
        const auto top = cell.top() + (cell.height() - block) / 2;
        const auto inset = 0.2 * m_line;
        return {id, slot, cell, {cell.center().x(), top + layout.node / 2},
            {cell.left() + inset, top + layout.node + nodeToLabel * m_line, cell.width() - 2 * inset,
                labelHeight * m_line}};
    }

    static void mirror(MapLayout &layout)
    {
        const auto flip = [width = layout.size.width()](QRectF &rect) { rect.moveLeft(width - rect.right()); };
        for (auto &machine : layout.machines)
            flip(machine);
        for (auto &place : layout.sessions) {
            flip(place.cell);
            flip(place.label);
            place.centre.setX(layout.size.width() - place.centre.x());
        }
    }

    const MapPicture &m_picture;
    const MapRoom m_room;
    const qreal m_line;
    std::vector<std::vector<int>> m_slots; ///< Of the sessions of each machine.
    std::vector<int> m_machines; ///< Slots of each.
    Grid m_grid;
};

} // namespace

MapLayout arrangeMap(const MapPicture &picture, const MapRoom &room, const MapLayout &previous)
{
    if (picture.machines.empty()) {
        MapLayout nothing;
        nothing.size = room.size;
        return nothing;
    }
    return Arranger(picture, room, previous).layout();
}

} // namespace mesh
