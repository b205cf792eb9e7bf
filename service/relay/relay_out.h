// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/outbox.h"
#include "delivery/post_office.h"
#include "protocol/json.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mesh {

class Links;
class Registry;
class Store;

/// Messages of this machine on their way to others (design section 11). What is to go out waits in the store (`outbox`)
/// until the other machine says that it has synced it; so a link that breaks anywhere loses nothing. What the others
/// tell of it is taken over. On the event loop.
class RelayOut : public QObject
{
    Q_OBJECT
public:
    RelayOut(Links &links, Registry &registry, PostOffice &postOffice, Store &store, std::function<Millis()> clock);
    ~RelayOut() override;

    /// Frames `taken`, `later` and `receipt`; false: it is another one.
    bool take(const std::string &machine, const Json &frame);
    /// The machine is no peer any more: what waits for it is refused, and its senders are told. `done`: how much.
    void forget(const std::string &machine, const std::string &reason, std::function<void(std::size_t)> done);

private:
    /// On its way to one machine over its present link.
    struct Way {
        std::map<std::string, std::size_t> inFlight; ///< Bytes by id and sender: sent, not acknowledged.
        std::size_t bytes = 0; ///< Of all those.
        std::int64_t last = 0; ///< Number of the last message that was sent.
        bool isReading = false;
        bool moreCame = false; ///< While it was read.
        bool isComplete = false; ///< The store has nothing behind `last`.
        QTimer rest; ///< Runs while the other side wants nothing.
    };

    void linkUp(const std::string &machine);
    void pump(const std::string &machine);
    void pageCame(const std::string &machine, const std::weak_ptr<Way> &way, Result<outbox::Page> page);
    void send(
        const std::string &machine, Way &way, const MessageRow &row, const std::vector<std::string> &to, bool again);
    bool hasRoom(const std::string &machine, const Way &way) const;
    void outgoing(const std::string &machine, const Delivery &delivery, const std::vector<std::string> &to);
    void rest(const std::string &machine, std::int64_t seconds);
    void apply(const std::string &machine, std::vector<outbox::Report> reports);
    void publish(outbox::Applied applied);

    Links &m_links;
    Registry &m_registry;
    PostOffice &m_postOffice;
    Store &m_store;
    std::function<Millis()> m_clock;
    std::map<std::string, std::shared_ptr<Way>> m_ways; ///< To linked machines.
};

} // namespace mesh
