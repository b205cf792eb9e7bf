// SPDX-License-Identifier: MIT
#include "map/map_colors.h"

#include "icons/contrast.h"

#include <QPalette>
#include <QString>

namespace mesh {
namespace {

constexpr double shape = 3.1;
constexpr double writing = 4.5;

} // namespace

MapColors::MapColors(const QPalette &palette)
    : ground(palette.color(QPalette::Base))
    , panel(mixed(palette.color(QPalette::Text), ground, 0.05))
{
    // The panel lies between ground and text: what is readable on it is so on the ground.
    const auto seen = [this](const QColor &color) { return readable(color, panel, shape); };
    const auto ink = palette.color(QPalette::Text);
    border = mixed(ink, ground, 0.28);
    text = readable(ink, panel, writing);
    faint = readable(mixed(ink, ground, 0.65), panel, writing);
    idle = seen({0x2f, 0x9e, 0x6e});
    busy = seen({0x2f, 0x6f, 0xe0});
    waiting = seen({0xe8, 0x78, 0x00});
    paused = seen({0xd6, 0x33, 0x6c});
    absent = seen(mixed(ink, ground, 0.5));
    message = seen({0x1c, 0x8f, 0xd6});
    held = seen({0xe8, 0x78, 0x00});
    pair = seen({0x80, 0x5a, 0xd5});
    lock = seen(mixed(ink, ground, 0.75));
    focus = seen(palette.color(QPalette::Highlight));
    trouble = readable({0xb4, 0x53, 0x09}, panel, writing);
}

QColor MapColors::ofState(const QString &state) const
{
    if (state == QStringLiteral("idle"))
        return idle;
    if (state == QStringLiteral("busy"))
        return busy;
    if (state == QStringLiteral("waiting"))
        return waiting;
    if (state == QStringLiteral("paused"))
        return paused;
    return absent;
}

QColor MapColors::on(const QColor &fill)
{
    return contrast(Qt::white, fill) >= shape ? Qt::white : Qt::black;
}

} // namespace mesh
