// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/timestamp.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>

namespace mesh {

class Database;
class Store;

/// Says when the next thing in the store is due: messages and held texts that expire. On the event loop; no wake-ups
/// before, but a look a day, for a clock that was set.
class DueTimer : public QObject
{
    Q_OBJECT
public:
    /// How long after a failure to look again: a full disk is no reason to turn in circles.
    static constexpr std::chrono::milliseconds retryAfter = std::chrono::minutes(1);

    /// `next`: the earliest time (ISO-8601) that the store knows, on its reader; nothing: none.
    DueTimer(Store &store, std::function<std::optional<std::string>(Database &)> next, std::function<Millis()> clock,
        QObject *parent);

    /// Something new may be due.
    void lookUnlessRunning()
    {
        if (!m_timer.isActive())
            look();
    }
    /// What was due is done: what is next?
    void look();
    void retry() { m_timer.start(retryAfter); }

Q_SIGNALS:
    void due();

private:
    Store &m_store;
    std::function<std::optional<std::string>(Database &)> m_next;
    std::function<Millis()> m_clock;
    QTimer m_timer {this};
};

} // namespace mesh
