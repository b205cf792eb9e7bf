// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace mesh {

/// What the tray icon tells. They differ by shape, and Attention by its colour too.
enum class TrayState { Connected, Attention, Paused, Offline };

/// Our icons, drawn from the SVGs in resources/icons. Each call renders anew: who paints often keeps the icon.
class Icons
{
public:
    /// `badge`: a number on it; none for 0, "9+" above nine. `ink`: what the panel writes with; Attention is drawn in
    /// accent().
    static QIcon tray(TrayState state, int badge, const QColor &ink);
    /// For the list of pages: map, timeline, approvals, inbox, locks, machines, sessions, settings, about. A null icon
    /// for any other name.
    static QIcon page(const QString &name, const QColor &ink);
    /// The product's, in colour.
    static QIcon application();

    /// What wants attention: at least 3:1 on the usual light and dark panels, and under white digits.
    static QColor accent();
};

} // namespace mesh
