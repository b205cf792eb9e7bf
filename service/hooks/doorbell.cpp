// SPDX-License-Identifier: MIT
#include "hooks/doorbell.h"

#include <algorithm>

namespace mesh {
namespace {

using namespace std::chrono_literals;

constexpr int mostUnanswered = 8;

} // namespace

Doorbell::Doorbell(DoorbellPace pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Doorbell::tryToRing);
}

void Doorbell::update(bool quiet, std::size_t waiting)
{
    if (quiet && !m_quiet)
        m_unanswered = 0; // A turn has ended and left something, or there was none yet.
    else if (waiting > m_waiting)
        m_unanswered = std::min(m_unanswered, mostUnanswered - 1); // We may have given up: one more for the new ones.
    m_quiet = quiet;
    m_waiting = waiting;
    m_wanted = quiet && waiting > 0;
    if (!m_wanted)
        return m_timer.stop();
    if (!m_timer.isActive())
        tryToRing();
}

void Doorbell::answered()
{
    m_unanswered = 0;
    m_quiet = false;
    m_wanted = false;
    m_timer.stop();
}

std::chrono::milliseconds Doorbell::pause() const
{
    return m_unanswered > 0 ? m_pace.firstRepeat * (1 << (m_unanswered - 1)) : m_pace.betweenRings;
}

void Doorbell::tryToRing()
{
    if (!m_wanted || m_unanswered >= mostUnanswered)
        return;
    if (m_sinceRing.isValid()) {
        const auto left = pause() - std::chrono::milliseconds(m_sinceRing.elapsed());
        if (left > 0ms)
            return m_timer.start(left);
    }
    ++m_unanswered;
    m_sinceRing.start();
    Q_EMIT ring();
    if (m_unanswered < mostUnanswered)
        m_timer.start(pause());
}

} // namespace mesh
