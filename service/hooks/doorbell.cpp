// SPDX-License-Identifier: MIT
#include "hooks/doorbell.h"

#include <chrono>

namespace mesh {
namespace {

using namespace std::chrono_literals;

/// The client lets about one event of a monitor pass in 2 s and drops the rest (seen with 2.1.330).
constexpr std::chrono::milliseconds betweenRings = 2s;
/// A ring that nobody answers was dropped (a client also limits how often one process may write to its inbox socket):
/// it is repeated after 4 s, 8 s, 16 s … 4 min; then the next message or turn has to do.
constexpr std::chrono::milliseconds firstRepeat = 4s;
constexpr int mostUnanswered = 8;

std::chrono::milliseconds repeatAfter(int unanswered)
{
    return firstRepeat * (1 << (unanswered - 1));
}

} // namespace

Doorbell::Doorbell(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Doorbell::tryToRing);
}

void Doorbell::update(bool quiet, std::size_t waiting)
{
    if (quiet && !m_quiet)
        m_unanswered = 0; // A turn has ended and left something, or there was none yet.
    m_quiet = quiet;
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

void Doorbell::tryToRing()
{
    if (!m_wanted || m_unanswered >= mostUnanswered)
        return;
    auto pause = betweenRings;
    if (m_unanswered > 0)
        pause = repeatAfter(m_unanswered);
    if (m_sinceRing.isValid()) {
        const auto left = pause - std::chrono::milliseconds(m_sinceRing.elapsed());
        if (left > 0ms)
            return m_timer.start(left);
    }
    ++m_unanswered;
    m_sinceRing.start();
    Q_EMIT ring();
    if (m_unanswered < mostUnanswered)
        m_timer.start(repeatAfter(m_unanswered));
}

} // namespace mesh
