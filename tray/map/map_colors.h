// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;
class QString;

namespace mesh {

/// The map's colours, made from a palette: shapes have at least 3:1 and texts 4.5:1 against both ground and panel, in
/// light and dark.
struct MapColors {
    explicit MapColors(const QPalette &palette);

    QColor ground;
    QColor panel; ///< A machine's.
    QColor border; ///< A machine's; its room tells more than its line.
    QColor text;
    QColor faint; ///< Lesser text.
    QColor idle;
    QColor busy;
    QColor waiting;
    QColor paused;
    QColor absent; ///< Offline and unreachable.
    QColor message;
    QColor held; ///< A message that is.
    QColor pair;
    QColor lock;
    QColor focus;
    QColor trouble; ///< Of a machine, in words.

    QColor ofState(const QString &state) const;
    /// What is written on a filled shape of that colour.
    static QColor on(const QColor &fill);
};

} // namespace mesh
