// SPDX-License-Identifier: MIT
#include "icons/contrast.h"

#include <algorithm>
#include <cmath>

namespace mesh {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readable(const QColor &wanted, const QColor &ground, double least)
{
    const bool isLighter = contrast(Qt::white, ground) > contrast(Qt::black, ground);
    const auto hsl = wanted.toHsl();
    const float step = isLighter ? 0.02F : -0.02F;
    for (float lightness = hsl.lightnessF(); lightness >= 0 && lightness <= 1; lightness += step) {
        // Rounded as it will be painted.
        const QColor color(QColor::fromHslF(hsl.hslHueF(), hsl.hslSaturationF(), lightness).rgb());
        if (contrast(color, ground) >= least)
            return color;
    }
    return isLighter ? Qt::white : Qt::black;
}

QColor mixed(const QColor &one, const QColor &other, double part)
{
    const auto channel = [part](int a, int b) { return static_cast<int>(std::lround(a * part + b * (1 - part))); };
    return {channel(one.red(), other.red()), channel(one.green(), other.green()), channel(one.blue(), other.blue())};
}

} // namespace mesh
