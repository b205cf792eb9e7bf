// SPDX-License-Identifier: MIT
#include "window/theme.h"

#include "window/control_style.h"

#include <QApplication>

namespace mesh {
namespace {

struct Shades {
    QRgb window, base, alternate, text, faint, disabled, button, border, outline, accent, accentText, link;
};

constexpr Shades light {0xfff4f5f7, 0xffffffff, 0xfff8f9fb, 0xff1b1f24, 0xff5a626c, 0xff8a929c, 0xffe9ecf0, 0xffc4cad2,
    0xff7b838d, 0xff1f5fbf, 0xffffffff, 0xff1f5fbf};
constexpr Shades dark {0xff1b1d21, 0xff292c33, 0xff2d3038, 0xffe6e8eb, 0xffb0b8c2, 0xff7d8691, 0xff363a43, 0xff4c535e,
    0xff8b949f, 0xff3b74d1, 0xffffffff, 0xff8ab4f8};

/// Nothing is faint.
constexpr Shades starkLight {0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xff4a4a4a, 0xffffffff,
    0xff000000, 0xff000000, 0xff00306e, 0xffffffff, 0xff00306e};
constexpr Shades starkDark {0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xffb8b8b8, 0xff000000,
    0xffffffff, 0xffffffff, 0xffffe14d, 0xff000000, 0xffffe14d};

} // namespace

QPalette palette(bool isDark, bool isHighContrast)
{
    const auto &shades = isHighContrast ? (isDark ? starkDark : starkLight) : isDark ? dark : light;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::PlaceholderText, shades.faint);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.accentText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.button);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::Mid, shades.border);
    set(QPalette::Midlight, shades.button);
    set(QPalette::Light, isDark ? 0xff353a42 : 0xffffffff);
    set(QPalette::Dark, shades.outline);
    set(QPalette::Shadow, 0xff000000);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.border));
    return palette;
}

void applyTheme(QApplication &app, bool isDark, bool isHighContrast)
{
    if (!qobject_cast<ControlStyle *>(app.style()))
        QApplication::setStyle(new ControlStyle); // The application owns it.
    QApplication::setPalette(palette(isDark, isHighContrast));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

QColor outlineColour(const QPalette &palette)
{
    return palette.color(QPalette::Dark);
}

QColor focusColour(const QPalette &palette)
{
    return palette.color(QPalette::Link);
}

ColourPair dangerColours(const QPalette &palette)
{
    return isDark(palette) ? ColourPair {QColor(0xffffdad6), QColor(0xff7a1f1a)}
                           : ColourPair {QColor(0xff8c1410), QColor(0xffffe1de)};
}

ColourPair warningColours(const QPalette &palette)
{
    return isDark(palette) ? ColourPair {QColor(0xffffe0a3), QColor(0xff5a4300)}
                           : ColourPair {QColor(0xff6b4a00), QColor(0xfffff0cc)};
}

ColourPair goodColours(const QPalette &palette)
{
    return isDark(palette) ? ColourPair {QColor(0xffb9f0c5), QColor(0xff14512a)}
                           : ColourPair {QColor(0xff0f5527), QColor(0xffdcf5e3)};
}

} // namespace mesh
