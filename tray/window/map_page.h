// SPDX-License-Identifier: MIT
#pragma once

#include "map/map_picture.h"
#include "window/page.h"

#include <QTimer>

namespace mesh {

class Desk;
class FirstSteps;
class MapLegend;
class MapView;
class SessionDeeds;
struct MeshProgram;

/// Who is there, on which machine, who talks to whom: a picture.
class MapPage : public Page
{
    Q_OBJECT
public:
    /// Desk and deeds outlive it.
    MapPage(Desk &desk, SessionDeeds &sessionDeeds, const MeshProgram &mesh, QWidget *parent = nullptr);

    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void redraw();
    void recall();
    void activate(const MapLine &line);

    Desk &m_desk;
    MapView *m_view;
    MapLegend *m_legend;
    FirstSteps *m_firstSteps;
    QTimer m_soon;
};

/// What is drawn of what the desk knows.
MapPicture pictureOf(const Desk &desk);

} // namespace mesh
