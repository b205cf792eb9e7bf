// SPDX-License-Identifier: MIT
#include "intercept/stop_news.h"

#include <algorithm>
#include <utility>

namespace mesh {
namespace {

template <typename T>
bool contains(const std::vector<T> &all, const T &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

void StopNews::answered(const StopOutcome &outcome)
{
    addLeaders(outcome);
    for (const auto &one : outcome.notStopped)
        m_told.push_back(one.pid);
}

StopNews::New StopNews::looked(const StopOutcome &outcome)
{
    New news;
    news.stopped = addLeaders(outcome);
    const auto before = std::exchange(m_refused, {});
    for (const auto &one : outcome.notStopped) {
        if (one.isHelper || contains(m_told, one.pid))
            continue;
        if (contains(before, one.pid)) {
            m_told.push_back(one.pid);
            news.notStopped.push_back(one);
        } else {
            m_refused.push_back(one.pid);
        }
    }
    return news;
}

std::size_t StopNews::addLeaders(const StopOutcome &outcome)
{
    const auto before = m_leaders.size();
    for (const auto &one : outcome.stopped) {
        if (!contains(m_leaders, one.leader))
            m_leaders.push_back(one.leader);
    }
    return m_leaders.size() - before;
}

} // namespace mesh
