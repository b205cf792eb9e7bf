// SPDX-License-Identifier: MIT
#include "relay/remote_pairs.h"

#include "intercept/intercepts.h"
#include "protocol/names.h"
#include "protocol/phrase_json.h"
#include "relay/links.h"
#include "safety/gated_line.h"
#include "sessions/registry.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

constexpr std::chrono::seconds patience {10};
constexpr std::size_t longestReason = 300;
constexpr std::size_t mostListed = 64; ///< Of what was stopped, and of what was not.

struct ActName {
    Pairs::Act act;
    std::string_view name;
};
constexpr std::array actNames {ActName {Pairs::Act::Invite, "invite"}, ActName {Pairs::Act::Accept, "accept"},
    ActName {Pairs::Act::TakeRole, "role"}, ActName {Pairs::Act::HandOver, "handover"},
    ActName {Pairs::Act::Leave, "leave"}};

Role roleFrom(const std::string &name)
{
    return name == wireName(Role::Grip) ? Role::Grip : name == wireName(Role::Guard) ? Role::Guard : Role::None;
}

Json linesFrom(const Json &answer, const char *member)
{
    Json lines = Json::array();
    const auto claimed = answer.value(member, Json());
    for (const auto &one : claimed.is_array() ? claimed : Json::array()) {
        const auto text = one.is_string() ? one.get<std::string>() : stringOr(one, "command");
        if (lines.size() < mostListed)
            lines.push_back(one.is_string()
                    ? Json(gatedLine(text, longestReason))
                    : Json {{"pid", integerOr(one, "pid")}, {"command", gatedLine(text, longestReason)}});
    }
    return lines;
}

/// Plain English goes over a link: nobody takes sentences with places from another machine.
Json inEnglish(Json result)
{
    constexpr std::string_view sentence = "_phrase";
    for (auto member = result.begin(); member != result.end();)
        member = member.key().ends_with(sentence) ? result.erase(member) : std::next(member);
    return result;
}

/// What its program does not know is no matter of this one's version.
Reason reasonThere(const std::string &wire)
{
    const auto reason = reasonFromWire(wire);
    return reason == Reason::UnknownMethod ? Reason::WrongProtocol : reason;
}

} // namespace

RemotePairs::RemotePairs(
    Links &links, Registry &registry, Pairs &pairs, Intercepts &intercepts, Deadlines &deadlines, RightsOf rights)
    : m_links(links)
    , m_registry(registry)
    , m_pairs(pairs)
    , m_intercepts(intercepts)
    , m_deadlines(deadlines)
    , m_rights(std::move(rights))
{
    m_pairs.setCounterpart(
        [this](MailboxId one, MailboxId other, Pairs::Act act, Role role, std::function<void(const Status &)> done) {
            const auto *name
                = std::find_if(actNames.begin(), actNames.end(), [act](const ActName &row) { return row.act == act; });
            ask(one, other, {{"act", name->name}, {"role", wireName(role)}},
                [done = std::move(done)](
                    const Result<Json> &agreed) { done(agreed ? Status(Done {}) : Status(agreed.error())); });
        });
    connect(&m_links, &Links::cameUp, this, &RemotePairs::linkUp);
    connect(&m_links, &Links::wentDown, this, [this](const std::string &machine) {
        std::vector<std::uint64_t> unanswered;
        for (const auto &[number, question] : m_questions) {
            if (question.machine == machine)
                unanswered.push_back(number);
        }
        for (const auto number : unanswered)
            finish(number,
                Error {Reason::Timeout, phrase("The link to that machine broke before it answered."),
                    phrase("See how the pair stands, and try again: mesh status, mesh remote list"), {}});
    });
}

RemotePairs::~RemotePairs()
{
    m_pairs.setCounterpart({});
}

bool RemotePairs::isElsewhere(MailboxId one) const
{
    const auto *mailbox = m_registry.mailbox(one);
    return mailbox && mailbox->isRemote();
}

void RemotePairs::ask(MailboxId one, MailboxId other, Json frame, Answer answer)
{
    const auto &there = *m_registry.mailbox(other);
    if (!m_links.isLinked(there.machine))
        return answer(
            Error {Reason::UnknownTarget, phrase("%1 cannot be reached: its machine is not linked now.", there.name),
                phrase("See how it stands: mesh remote list"), {}});
    const auto number = ++m_last;
    frame["t"] = "pair";
    frame["n"] = number;
    frame["from"] = m_registry.mailbox(one)->name;
    frame["to"] = nameAtHome(there.name);
    m_questions.emplace(number, Question {there.machine, std::move(answer), m_deadlines.after(patience, [this, number] {
                                              finish(number,
                                                  Error {Reason::Timeout, phrase("That machine does not answer."),
                                                      phrase("See how it stands: mesh remote list"), {}});
                                          })});
    m_links.send(there.machine, frame);
}

void RemotePairs::finish(std::uint64_t number, Result<Json> answer)
{
    auto node = m_questions.extract(number);
    if (!node.empty())
        node.mapped().answer(std::move(answer));
}

bool RemotePairs::take(const std::string &machine, const Json &frame)
{
    const auto type = stringOr(frame, "t");
    if (type == "pair") {
        asked(machine, frame);
    } else if (type == "pairs") {
        compare(machine, frame.value("pairs", Json()));
    } else if (type == "pair_done") {
        const auto number = static_cast<std::uint64_t>(std::max<std::int64_t>(0, integerOr(frame, "n")));
        const auto found = m_questions.find(number);
        if (found == m_questions.end() || found->second.machine != machine)
            return true;
        const auto result = frame.value("result", Json());
        if (boolOr(frame, "ok"))
            finish(number, result.is_object() ? result : Json::object());
        else
            finish(number,
                Error {reasonThere(stringOr(frame, "reason")),
                    phrase("%1 says: %2", m_registry.machineName(machine),
                        gatedLine(stringOr(frame, "message"), longestReason)),
                    Phrase(gatedLine(stringOr(frame, "hint"), longestReason)), {}});
    } else {
        return false;
    }
    return true;
}

void RemotePairs::asked(const std::string &machine, const Json &frame)
{
    const auto answer = [this, machine, number = integerOr(frame, "n")](const Result<Json> &done) {
        if (done)
            return m_links.send(
                machine, {{"t", "pair_done"}, {"n", number}, {"ok", true}, {"result", inEnglish(*done)}});
        const auto &error = done.error();
        m_links.send(machine,
            {{"t", "pair_done"}, {"n", number}, {"ok", false}, {"reason", wireName(error.reason)},
                {"message", error.message.english()}, {"hint", error.hint.english()}});
    };
    const auto from = stringOr(frame, "from");
    const auto *other = m_registry.mailboxByName(stringOr(frame, "to"));
    if (!checkName(from) || !m_registry.mayHaveMailbox(machine, from) || !other || other->isRemote())
        return answer(Error {Reason::UnknownTarget, phrase("Nobody here is called so."), {}, {}});
    const auto one = m_registry.remoteMailbox(machine, from);
    const bool stops = stringOr(frame, "act") == "intercept";
    const auto rights = m_rights(machine);
    const bool leaves = stringOr(frame, "act") == "leave"; // That needs nobody's leave.
    if (!leaves && (stops ? !rights.intercept : !rights.pair))
        return answer(Error {Reason::HumanOnly, phrase("The human here does not let that machine do so."),
            phrase("There: mesh remote rights, mesh remote verify"), {}});
    if (stops)
        return stop(machine, one, other->id, frame, answer);
    act(one, other->id, frame, answer);
}

void RemotePairs::act(MailboxId one, MailboxId other, const Json &frame, const Answer &answer)
{
    const auto name = stringOr(frame, "act");
    const auto *known
        = std::find_if(actNames.begin(), actNames.end(), [&](const ActName &row) { return row.name == name; });
    if (known == actNames.end())
        return answer(
            Error {Reason::UnknownMethod, phrase("This machine's program does not know that; update it."), {}, {}});
    const auto role = roleFrom(stringOr(frame, "role"));
    const auto *pair = m_pairs.pairOf(one);
    const bool isPartner = pair && pair->has(other);
    switch (known->act) {
    case Pairs::Act::Invite:
        return m_pairs.invite(one, m_registry.addressOf(*m_registry.mailbox(other)), role, answer);
    case Pairs::Act::Accept:
        return m_pairs.accept(one, other, role, answer);
    case Pairs::Act::TakeRole:
        return isPartner ? m_pairs.takeRole(one, role, answer) : answer(notPaired());
    case Pairs::Act::HandOver:
        if (isPartner && m_intercepts.isPaused(other))
            return answer(Error {Reason::WrongRole,
                phrase("That session is stopped, and cannot be Grip before a person lets it go on."), {}, {}});
        return isPartner ? m_pairs.handOver(one, answer) : answer(notPaired());
    case Pairs::Act::Leave:
        m_pairs.part(one, other);
        return answer(Json::object());
    }
}

void RemotePairs::stop(
    const std::string &machine, MailboxId one, MailboxId other, const Json &frame, const Answer &answer)
{
    const auto *pair = m_pairs.pairOf(one);
    if (!pair || !pair->has(other))
        return answer(notPaired());
    if (pair->roleOf(one) == Role::Grip && !m_intercepts.isPaused(other))
        return answer(Error {Reason::WrongRole, phrase("It is Grip: only Guard intercepts."),
            phrase("To give the role away: mesh handover"), {}});
    if (const auto wait = m_stops[machine].take(0, mostInterceptsAMinute); wait.count() > 0)
        return answer(
            Error {Reason::RateLimited, phrase("That machine has stopped sessions here three times within a minute."),
                phrase("Try again in %1 s.", wait.count()), {}});
    Envelope words;
    words.kind = Kind::PairInterceptUrgent;
    words.urgent = true;
    words.to = m_registry.addressOf(*m_registry.mailbox(other));
    words.body = stringOr(frame, "body");
    if (const auto id = stringOr(frame, "id"); isUuid(id))
        words.id = id;
    m_intercepts.stop(one, std::move(words), answer);
}

void RemotePairs::intercept(MailboxId guard, const Envelope &words, Answer answer)
{
    const auto *pair = m_pairs.pairOf(guard);
    const auto target = pair->partnerOf(guard);
    ask(guard, target, {{"act", "intercept"}, {"body", words.body}, {"id", words.id}},
        [this, guard, target, answer = std::move(answer)](Result<Json> stopped) {
            if (!stopped)
                return answer(stopped.error());
            // What the other machine says is shown to people and models: known members only, and made harmless.
            Json told {{"with", m_registry.mailbox(target)->name}, {"paused", boolOr(*stopped, "paused")},
                {"already", boolOr(*stopped, "already")}, {"stopped", linesFrom(*stopped, "stopped")},
                {"not_stopped", linesFrom(*stopped, "not_stopped")}, {"held", boolOr(*stopped, "held")},
                {"id", nullptr}, {"short", nullptr}, {"role", nullptr},
                {"note", gatedLine(stringOr(*stopped, "note"), longestReason)}};
            const auto *now = m_pairs.pairOf(guard);
            if (!now || !now->has(target))
                return answer(std::move(told));
            m_pairs.swap(guard, [this, guard, told, answer](const Status &swapped) mutable {
                const auto role = wireName(m_pairs.roleOf(guard));
                told["role"] = role.empty() ? Json() : Json(role);
                if (!swapped)
                    putPhrase(told, "note", phrase("%1 %2", swapped.error().message, stringOr(told, "note")));
                answer(std::move(told));
            });
        });
}

/// What both keep of the same pairs may differ when a link broke at the wrong moment.
void RemotePairs::linkUp(const std::string &machine)
{
    Json pairs = Json::array();
    for (const auto &pair : m_pairs.ofMachine(machine)) {
        const auto here = isElsewhere(pair.a) ? pair.b : pair.a;
        pairs.push_back({{"from", m_registry.mailbox(here)->name},
            {"to", nameAtHome(m_registry.mailbox(pair.partnerOf(here))->name)}, {"invited_by_us", here == pair.a},
            {"paired", pair.isPair()}, {"role", wireName(pair.roleOf(here))}});
    }
    m_links.send(machine, {{"t", "pairs"}, {"pairs", std::move(pairs)}});
}

void RemotePairs::compare(const std::string &machine, const Json &theirs)
{
    for (const auto &pair : m_pairs.ofMachine(machine)) {
        const auto there = isElsewhere(pair.a) ? pair.a : pair.b;
        const auto here = pair.partnerOf(there);
        const Json *same = nullptr;
        for (const auto &one : theirs.is_array() ? theirs : Json::array()) {
            if (stringOr(one, "from") == nameAtHome(m_registry.mailbox(there)->name)
                && stringOr(one, "to") == m_registry.mailbox(here)->name && boolOr(one, "paired") == pair.isPair())
                same = &one;
        }
        if (!same) {
            m_pairs.part(there, here);
            continue;
        }
        // The roles are as the machine of the one who invited has them.
        const auto role = roleFrom(stringOr(*same, "role"));
        if (pair.isPair() && pair.a == there)
            m_pairs.adopt(there, role == Role::None ? 0 : role == Role::Grip ? there : here);
    }
}

} // namespace mesh
