// SPDX-License-Identifier: MIT
#include "models/record_feed.h"

namespace mesh {

RecordFeed::RecordFeed(ControlLink &link, std::string method, Json params, Take take, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_method(std::move(method))
    , m_params(std::move(params))
    , m_take(std::move(take))
{
}

void RecordFeed::refresh()
{
    if (m_link.state() != ControlLink::State::Online)
        return;
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    m_isAsking = true;
    m_link.call(m_method, m_params, this, [this](const Result<Json> &result) {
        m_isAsking = false;
        const bool again = std::exchange(m_isStale, false);
        if (result)
            m_take(*result);
        if (again)
            refresh();
    });
}

std::vector<Json> recordsIn(const Json &result, const char *name)
{
    const auto found = result.find(name);
    if (found == result.end() || !found->is_array())
        return {};
    return {found->begin(), found->end()};
}

} // namespace mesh
