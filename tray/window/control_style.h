// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace mesh {

/// Fusion, with outlines that can be seen: its own are a shade of the page, and disappear in dark. Fields, buttons and
/// boxes are set off by outlineColour(), and what the keyboard is for by focusColour() (WCAG 1.4.11: 3:1).
class ControlStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
};

} // namespace mesh
