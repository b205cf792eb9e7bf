// SPDX-License-Identifier: MIT
#pragma once

class QColor;
class QPainter;

namespace mesh {

/// A filled disc with a number (above nine: "9+") in the lower right corner of a square icon of `size` pixels, set off
/// from what is drawn there.
void drawBadge(QPainter &painter, int size, int number, const QColor &color);

} // namespace mesh
