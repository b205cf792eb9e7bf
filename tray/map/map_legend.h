// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace mesh {

/// What the lines of the map mean, drawn as there.
class MapLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MapLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mesh
