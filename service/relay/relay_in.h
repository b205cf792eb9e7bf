// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/outbox.h"
#include "delivery/post_office.h"
#include "delivery/rate_limit.h"
#include "protocol/envelope.h"
#include "protocol/json.h"
#include "relay/peer.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace mesh {

class Config;
class Links;
class Registry;
class Store;

/// Messages of other machines for sessions of this one. They go through the same gate as everybody's; the other side
/// hears what became of each, and may send one as often as it likes: ids are known. On the event loop.
class RelayIn : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostRecipients = 256; ///< Of one message.
    static constexpr std::size_t mostQueued = 4096; ///< Of one machine, while it is found out whether they are known.
    static constexpr std::int64_t mostWaitingBytes = 256LL << 20; ///< Of one machine's messages, waiting for readers.

    /// What a machine may do; one that is not paired may do nothing. And whether these two are a pair.
    struct Permissions {
        std::function<PeerRights(const std::string &machine)> rights;
        std::function<bool(MailboxId one, MailboxId other)> arePair;
    };

    RelayIn(
        Links &links, Registry &registry, PostOffice &postOffice, Store &store, const Config &config, Permissions may);
    ~RelayIn() override;

    /// Frames `message`, `again` and `ask_receipts`; false: it is another one.
    bool take(const std::string &machine, const Json &frame);

private:
    struct Came {
        Envelope envelope; ///< As far as it is the sender's to say.
        std::string from; ///< Name there.
        std::vector<std::string> to; ///< Names here.
        bool again = false; ///< It may have come before.

        std::string key() const { return envelope.id + from; }
    };
    struct Known {
        std::map<std::string, std::vector<outbox::Report>> reports; ///< By key.
        std::int64_t waitingBytes = 0;
    };
    struct Way {
        std::deque<Came> queue; ///< In the order of their coming; those before are looked up.
        bool isLooking = false;
        bool isShut = false; ///< It was told to come later, and has not said that it begins again.
        std::set<std::string> storing; ///< Keys.
        std::int64_t waitingBytes = -1; ///< About what it has waiting here; -1: to be counted.
    };

    static Result<Came> read(const Json &frame);
    void messageCame(const std::string &machine, const Json &frame);
    void look(const std::string &machine);
    void admit(const std::string &machine, Came came);
    void stored(const std::string &machine, const Came &came, const std::vector<MailboxId> &to,
        const std::vector<std::string> &unknown, const Result<Sent> &sent);
    void answer(const std::string &machine, const Came &came, const std::vector<outbox::Report> &reports);
    void refuse(const std::string &machine, const Came &came, const std::string &reason);
    void later(const std::string &machine, std::int64_t seconds);
    void changed(const StateChange &change);
    void answerQuestions(const std::string &machine, const Json &frame);
    void tell(const std::string &machine, const std::string &from, const outbox::Report &report);

    Links &m_links;
    Registry &m_registry;
    PostOffice &m_postOffice;
    Store &m_store;
    const Config &m_config;
    Permissions m_may;
    std::map<std::string, Way> m_ways; ///< What is being stored outlives the link.
    std::map<std::string, RateLimit> m_rates;
};

} // namespace mesh
