// SPDX-License-Identifier: MIT
#pragma once

#include "approvals/held_store.h"
#include "protocol/timestamp.h"
#include "result.h"
#include "store/due_timer.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace mesh {

class Config;
class PostOffice;
class Registry;
class Store;

/// The messages that wait for a person, and what becomes of them. Who may decide is not asked here. On the event loop.
class Approvals : public QObject
{
    Q_OBJECT
public:
    Approvals(Store &store, PostOffice &postOffice, const Registry &registry, const Config &config,
        std::function<Millis()> clock);
    /// Before anything else; it outlives the store's threads.
    void setHeldBox(const HeldBox &box) { m_box = &box; }

    /// Counts what waits and from now on lets it expire.
    void start();
    std::int64_t count() const { return m_count; } ///< How many wait.

    void list(std::function<void(Result<std::vector<held::Entry>>)> done);
    struct Shown {
        held::Entry entry;
        std::string text;
    };
    /// One with its text; `anyId` empty: the only one.
    void show(const std::string &anyId, std::function<void(Result<Shown>)> done);
    /// `outcome`: state::approved or state::denied. Stale if it is not this text that waits under that number.
    void decide(std::int64_t seq, std::string_view outcome, const std::string &sha256, const std::string &surface,
        std::function<void(Result<held::Decided>)> done);

Q_SIGNALS:
    void changed(); ///< Something waits that did not, or does not any more.

private:
    held::Decision decision(std::string_view outcome) const;
    void recount();
    void expire();

    Store &m_store;
    PostOffice &m_postOffice;
    const Registry &m_registry;
    const Config &m_config;
    std::function<Millis()> m_clock;
    const HeldBox *m_box = nullptr;
    std::int64_t m_count = 0;
    DueTimer m_expiry;
};

} // namespace mesh
