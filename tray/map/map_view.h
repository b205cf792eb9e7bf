// SPDX-License-Identifier: MIT
#pragma once

#include "map/map_colors.h"
#include "map/map_layout.h"
#include "map/map_traffic.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QPainterPath>

#include <optional>

namespace mesh {

/// The live map: machines, sessions, pairs and who would like to be one, and the messages that pass between them.
/// Scrolls only when not all can be readable. Nothing runs while nothing moves or nobody sees it.
class MapView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);

    void setPicture(const MapPicture &picture);
    const MapPicture &picture() const { return m_picture; }

    /// A dot passes between two sessions and its line glows for a while; a held one stops half-way. `toId` empty: to
    /// all. Sessions that are not in the picture are passed over.
    void showMessage(const QString &fromId, const QString &toId, bool isHeld);
    /// What has passed before somebody looked, the newest first: lines at rest.
    void recall(const QString &fromId, const QString &toId);
    /// Off, messages are lines at once: for people who want no motion.
    void setAnimated(bool isAnimated);
    bool isMoving() const { return m_frames.isActive(); } ///< A timer runs.

    // The sessions by their place in the picture, machine by machine: for accessibility and tests.
    int sessionCount() const { return static_cast<int>(m_sessions.size()); }
    const MapSession &session(int index) const { return *at(index).session; }
    const MapMachine &machineOf(int index) const { return *at(index).machine; }
    /// In the viewport's coordinates; may be scrolled out.
    QRect sessionRect(int index) const;
    int sessionAt(QPoint viewportPoint) const; ///< -1: none.
    int indexOf(const QString &id) const { return m_indexes.value(id, -1); } ///< -1: not there.
    int current() const { return m_current; } ///< Where the focus ring is; -1 without sessions.
    void setCurrent(int index);
    void activate(int index);
    /// The line that is drawn there, the uppermost.
    std::optional<MapLine> lineAt(QPoint viewportPoint) const;
    QString tipAt(QPoint viewportPoint) const; ///< As safe rich text; empty: nothing is there.

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void sessionActivated(const QString &id);
    void sessionMenuAsked(const QString &id, const QPoint &global);
    void lineActivated(const mesh::MapLine &line);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Shown {
        const MapMachine *machine;
        const MapSession *session;
    };

    const Shown &at(int index) const { return m_sessions[static_cast<std::size_t>(index)]; }
    const MapPlace &placeOf(int index) const { return m_layout.sessions[static_cast<std::size_t>(index)]; }
    QPoint offset() const; ///< From the layout's coordinates to the viewport's.
    void arrange();
    QPainterPath edge(const QString &one, const QString &other) const; ///< Empty if one is not there.
    void drawHint(QPainter &painter) const;
    void drawMachines(QPainter &painter) const;
    void drawTitles(QPainter &painter) const;
    void drawEdges(QPainter &painter) const;
    void drawSessions(QPainter &painter, const QRegion &exposed) const;
    void drawMessages(QPainter &painter) const;
    qreal signSize() const; ///< Of what stands on a line.
    QRect boundsOf(const Passage &passage) const; ///< In the viewport's coordinates, all that it moves in.
    void move(); ///< Starts, slows or stops the frames.

    MapPicture m_picture;
    std::vector<Shown> m_sessions; ///< Into m_picture.
    QHash<QString, int> m_indexes; ///< Of the sessions, by id.
    MapLayout m_layout;
    MapTraffic m_traffic;
    MapColors m_colors;
    QElapsedTimer m_clock;
    QBasicTimer m_frames;
    qint64 m_lastFrame = 0; ///< On that clock.
    QString m_pressed; ///< The session that the mouse was pressed on.
    std::optional<MapLine> m_pressedLine;
    int m_current = -1;
    bool m_isAnimated = true;
};

} // namespace mesh
