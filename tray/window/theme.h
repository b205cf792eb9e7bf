// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace mesh {

/// Ours, because the platform's own look follows the system on some desktops only. All texts have at least 4.5:1 on
/// what they stand on (WCAG AA); a test computes it.
QPalette palette(bool isDark, bool isHighContrast = false);
/// Puts it on everything; what is open follows.
void applyTheme(QApplication &app, bool isDark, bool isHighContrast = false);
bool isDark(const QPalette &palette);

/// What sets off fields and buttons, and what the keyboard is for: 3:1 on everything that they stand on.
QColor outlineColour(const QPalette &palette);
QColor focusColour(const QPalette &palette);

struct ColourPair {
    QColor ink;
    QColor background;
};
/// How dangerous parts, warnings and good news are set off.
ColourPair dangerColours(const QPalette &palette);
ColourPair warningColours(const QPalette &palette);
ColourPair goodColours(const QPalette &palette);

} // namespace mesh
