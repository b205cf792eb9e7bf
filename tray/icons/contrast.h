// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace mesh {

/// WCAG 2 contrast of two opaque colours: 1 (none) to 21. Shapes need 3, text 4.5.
double contrast(const QColor &one, const QColor &other);

/// `wanted`, or the nearest lighter or darker colour of its hue that has at least this contrast on `ground`; black or
/// white where the hue has none.
QColor readable(const QColor &wanted, const QColor &ground, double least);

/// `part` (0 to 1) of `one`, the rest of `other`; opaque.
QColor mixed(const QColor &one, const QColor &other, double part);

} // namespace mesh
