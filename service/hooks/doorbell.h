// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace mesh {

/// Decides when an idle session is woken: at once, within the client's limits, again when a wake seems to have been
/// lost, and not for ever, because each costs the user a model turn. No timer runs while nothing waits.
class Doorbell : public QObject
{
    Q_OBJECT
public:
    explicit Doorbell(QObject *parent = nullptr);

    /// `quiet`: no turn is running. `waiting`: messages that nobody has claimed.
    void update(bool quiet, std::size_t waiting);
    /// A turn has begun and takes what waits.
    void answered();

Q_SIGNALS:
    void ring();

private:
    void tryToRing();

    QTimer m_timer;
    QElapsedTimer m_sinceRing;
    bool m_quiet = false;
    bool m_wanted = false;
    int m_unanswered = 0; ///< Rings since the last turn.
};

} // namespace mesh
