// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace mesh {

/// An argument for the tests' sake: the real one takes minutes.
struct DoorbellPace {
    /// The client lets about one event of a monitor pass in 2 s and drops the rest (seen with 2.1.330).
    std::chrono::milliseconds betweenRings = std::chrono::seconds(2);
    /// A ring that nobody answers was dropped (a client also limits how often one process may write to its inbox
    /// socket): it is repeated after this, twice this and so on up to the eighth (4 s, 8 s, 16 s … 4 min), then once
    /// for new messages.
    std::chrono::milliseconds firstRepeat = std::chrono::seconds(4);
};

/// Decides when an idle session is woken: at once, within the client's limits, again when a wake seems to have been
/// lost, and not for ever, because each costs the user a model turn. No timer runs while nothing waits.
class Doorbell : public QObject
{
    Q_OBJECT
public:
    explicit Doorbell(DoorbellPace pace = {}, QObject *parent = nullptr);

    /// `quiet`: no turn is running. `waiting`: messages that nobody has claimed.
    void update(bool quiet, std::size_t waiting);
    /// A turn has begun and takes what waits.
    void answered();

Q_SIGNALS:
    void ring();

private:
    void tryToRing();
    std::chrono::milliseconds pause() const;

    const DoorbellPace m_pace;
    QTimer m_timer;
    QElapsedTimer m_sinceRing;
    bool m_quiet = false;
    bool m_wanted = false;
    std::size_t m_waiting = 0;
    int m_unanswered = 0; ///< Rings since the last turn.
};

} // namespace mesh
