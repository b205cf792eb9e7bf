// SPDX-License-Identifier: MIT
#pragma once

#include "relay/links.h"

#include <QPointer>

#include <algorithm>
#include <cstdint>
#include <map>

namespace mesh {

/// Links without sockets, for tests and simulations: join() makes a link between two of them, cut() ends it. Frames
/// arrive in the next turn of the event loop, and those on their way when it is cut are lost, as on a real one.
class MemoryLinks final : public Links
{
public:
    explicit MemoryLinks(std::string machine)
        : m_machine(std::move(machine))
    {
    }
    ~MemoryLinks() override
    {
        while (!m_peers.empty())
            cut(*m_peers.begin()->second.peer);
    }

    const std::string &machine() const { return m_machine; }

    void join(MemoryLinks &other)
    {
        const auto number = std::max(m_joins, other.m_joins) + 1;
        m_joins = other.m_joins = number;
        m_peers[other.m_machine] = {&other, number};
        other.m_peers[m_machine] = {this, number};
        Q_EMIT cameUp(other.m_machine);
        Q_EMIT other.cameUp(m_machine);
    }
    void cut(MemoryLinks &other)
    {
        if (m_peers.erase(other.m_machine) == 0)
            return;
        other.m_peers.erase(m_machine);
        Q_EMIT wentDown(other.m_machine);
        Q_EMIT other.wentDown(m_machine);
    }

    std::vector<std::string> linked() const override
    {
        std::vector<std::string> all;
        for (const auto &[machine, peer] : m_peers)
            all.push_back(machine);
        return all;
    }
    bool isLinked(const std::string &machine) const override { return m_peers.contains(machine); }
    void renew(const std::string &machine) override
    {
        if (const auto found = m_peers.find(machine); found != m_peers.end())
            cut(*found->second.peer);
    }
    bool isCongested(const std::string &) const override { return false; }
    void send(const std::string &machine, const Json &frame) override
    {
        const auto found = m_peers.find(machine);
        if (found == m_peers.end())
            return;
        auto text = toLine(frame);
        ++frames;
        bytes += text.size() + 4;
        QMetaObject::invokeMethod(
            found->second.peer,
            [to = found->second.peer, from = m_machine, link = found->second.link, text = std::move(text)] {
                const auto open = to->m_peers.find(from);
                if (open != to->m_peers.end() && open->second.link == link)
                    Q_EMIT to->received(from, Json::parse(text));
            },
            Qt::QueuedConnection);
    }

    std::uint64_t frames = 0; ///< Sent by this one.
    std::uint64_t bytes = 0; ///< As frames on a wire.

private:
    struct Peer {
        MemoryLinks *peer = nullptr;
        std::uint64_t link = 0; ///< Which of the links that there were between the two.
    };

    const std::string m_machine;
    std::map<std::string, Peer> m_peers;
    std::uint64_t m_joins = 0;
};

} // namespace mesh
