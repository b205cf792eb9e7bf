// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/rate_limit.h"
#include "doors/deadlines.h"
#include "pairs/pairs.h"
#include "protocol/envelope.h"
#include "protocol/json.h"
#include "relay/peer.h"

#include <QObject>

#include <functional>
#include <map>
#include <string>

namespace mesh {

class Intercepts;
class Links;
class Registry;

/// Pairs of two machines (design sections 10 and 11). Each machine keeps the pair for its own session; before something
/// of it changes the other machine is asked, which does the same on its side or says why not. On the event loop.
class RemotePairs : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostInterceptsAMinute = 3; ///< Of one machine.

    using RightsOf = std::function<PeerRights(const std::string &machine)>;
    using Answer = std::function<void(Result<Json>)>;

    /// All outlive it. It becomes the pairs' counterpart.
    RemotePairs(
        Links &links, Registry &registry, Pairs &pairs, Intercepts &intercepts, Deadlines &deadlines, RightsOf rights);
    ~RemotePairs() override;

    /// Frames `pair`, `pair_done` and `pairs`; false: it is another one.
    bool take(const std::string &machine, const Json &frame);

    bool isElsewhere(MailboxId one) const;
    /// Guard, of this machine, stops its partner on another; the answer is as of Intercepts::stop().
    void intercept(MailboxId guard, const Envelope &words, Answer answer);

private:
    struct Question {
        std::string machine;
        Answer answer;
        Deadlines::Handle deadline;
    };

    void ask(MailboxId one, MailboxId other, Json frame, Answer answer);
    void finish(std::uint64_t number, Result<Json> answer);
    void asked(const std::string &machine, const Json &frame);
    void act(MailboxId one, MailboxId other, const Json &frame, const Answer &answer);
    void stop(const std::string &machine, MailboxId one, MailboxId other, const Json &frame, const Answer &answer);
    void linkUp(const std::string &machine);
    void compare(const std::string &machine, const Json &theirs);

    Links &m_links;
    Registry &m_registry;
    Pairs &m_pairs;
    Intercepts &m_intercepts;
    Deadlines &m_deadlines;
    RightsOf m_rights;
    std::map<std::uint64_t, Question> m_questions;
    std::uint64_t m_last = 0;
    std::map<std::string, RateLimit> m_stops; ///< By machine.
};

} // namespace mesh
