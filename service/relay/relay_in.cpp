// SPDX-License-Identifier: MIT
#include "relay/relay_in.h"

#include "config/config.h"
#include "protocol/names.h"
#include "relay/links.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>
#include <iterator>

namespace mesh {
namespace {

constexpr std::size_t mostQuestions = 10'000;
constexpr std::size_t mostLookedUp = 512; ///< At once.
constexpr std::int64_t ownTrouble = 60; ///< Seconds until somebody may try again, when our own disk is the reason.

bool isSessionName(const std::string &name)
{
    return name == humanName || checkName(name);
}

/// Bodies that wait here for their readers.
std::int64_t waitingBytesOf(Database &db, const std::string &machine)
{
    return db
        .value("SELECT coalesce(sum(length(m.body)),0) FROM mailboxes s JOIN messages m ON m.origin=CAST(s.id AS TEXT)"
               " WHERE s.machine=? AND EXISTS (SELECT 1 FROM inbox i WHERE i.seq=m.seq AND i.waiting=1)",
            machine)
        .value_or(0);
}

} // namespace

RelayIn::RelayIn(
    Links &links, Registry &registry, PostOffice &postOffice, Store &store, const Config &config, Permissions may)
    : m_links(links)
    , m_registry(registry)
    , m_postOffice(postOffice)
    , m_store(store)
    , m_config(config)
    , m_may(std::move(may))
{
    connect(&m_links, &Links::cameUp, this, [this](const std::string &machine) {
        m_ways[machine].queue.clear(); // Of the link before: it all comes again.
        m_ways[machine].isShut = false;
    });
    connect(&m_postOffice, &PostOffice::stateChanged, this, &RelayIn::changed);
}

RelayIn::~RelayIn() = default;

bool RelayIn::take(const std::string &machine, const Json &frame)
{
    const auto type = stringOr(frame, "t");
    if (type == "message")
        messageCame(machine, frame);
    else if (type == "again")
        m_ways[machine].isShut = false;
    else if (type == "ask_receipts")
        answerQuestions(machine, frame);
    else
        return false;
    return true;
}

Result<RelayIn::Came> RelayIn::read(const Json &frame)
{
    const Error bad {Reason::BadRequest, Phrase(std::string_view(label("the other machine cannot read it"))), {}, {}};
    const auto kind = kindFromWire(stringOr(frame, "kind"));
    const auto body = frame.find("body");
    Came came;
    came.envelope.id = stringOr(frame, "id");
    came.envelope.replyTo = stringOr(frame, "reply_to");
    came.envelope.trace = stringOr(frame, "trace");
    if (!kind || *kind == Kind::Notice || !isUuid(came.envelope.id) || body == frame.end() || !body->is_string())
        return bad;
    for (const auto *id : {&came.envelope.replyTo, &came.envelope.trace}) {
        if (!id->empty() && !isUuid(*id))
            return bad;
    }
    came.envelope.kind = *kind;
    came.envelope.body = body->get_ref<const std::string &>();
    came.envelope.urgent = boolOr(frame, "urgent");
    came.envelope.hops = static_cast<int>(std::clamp<std::int64_t>(integerOr(frame, "hops"), 0, 1000));
    came.from = stringOr(frame, "from");
    came.again = boolOr(frame, "again");
    if (!isSessionName(came.from))
        return bad;
    const auto to = frame.value("to", Json());
    for (const auto &name : to.is_array() ? to : Json::array()) {
        if (!name.is_string() || !isSessionName(name.get<std::string>()) || came.to.size() >= mostRecipients)
            return bad;
        if (std::find(came.to.begin(), came.to.end(), name) == came.to.end())
            came.to.push_back(name.get<std::string>());
    }
    if (came.to.empty() || (came.to.size() > 1 && *kind != Kind::Broadcast))
        return bad;
    return came;
}

void RelayIn::messageCame(const std::string &machine, const Json &frame)
{
    auto &way = m_ways[machine];
    if (way.isShut)
        return;
    auto came = read(frame);
    if (!came) { // Without an answer it would come again and again.
        Json states = Json::array();
        for (const auto &name : frame.value("to", Json::array()))
            states.push_back({{"to", name}, {"state", state::refused}, {"reason", came.error().message.english()}});
        m_links.send(machine,
            {{"t", "taken"}, {"id", stringOr(frame, "id")}, {"from", stringOr(frame, "from")},
                {"states", std::move(states)}});
        return;
    }
    const auto rights = m_may.rights(machine);
    const bool toAll = came->envelope.kind == Kind::Broadcast;
    const bool ofPair = !toAll && came->envelope.kind != Kind::Message;
    if (toAll ? !rights.broadcast : ofPair ? !rights.pair : !rights.message)
        return refuse(machine, *came, label("the other machine's human does not let this one do that"));
    if (way.storing.contains(came->key()))
        return; // It is answered when that is done.
    const auto most = static_cast<std::size_t>(m_config.integer("machine_messages_per_minute"));
    const auto wait = m_rates[machine].take(0, most);
    if (wait.count() > 0 || way.queue.size() >= mostQueued)
        return later(machine, std::max<std::int64_t>(1, wait.count()));
    if (!came->again && way.queue.empty() && !way.isLooking && way.waitingBytes >= 0
        && way.waitingBytes < mostWaitingBytes)
        return admit(machine, std::move(*came));
    way.queue.push_back(std::move(*came));
    look(machine);
}

/// Which of those that wait are known already; and, now and then, how much the machine has waiting here.
void RelayIn::look(const std::string &machine)
{
    auto &way = m_ways[machine];
    if (way.isLooking || way.queue.empty())
        return;
    way.isLooking = true;
    const auto end = way.queue.begin() + static_cast<std::ptrdiff_t>(std::min(way.queue.size(), mostLookedUp));
    auto batch
        = std::make_shared<std::vector<Came>>(std::make_move_iterator(way.queue.begin()), std::make_move_iterator(end));
    way.queue.erase(way.queue.begin(), end);
    std::vector<std::tuple<std::string, MailboxId, std::string>> questions; // Key, sender, id.
    for (const auto &came : *batch) {
        // Of a name that nobody has heard of nothing is known.
        const auto *sender = m_registry.mailboxByName(came.from + '@' + m_registry.machineName(machine));
        if (came.again && sender)
            questions.emplace_back(came.key(), sender->id, came.envelope.id);
    }
    const bool count = way.waitingBytes < 0 || way.waitingBytes >= mostWaitingBytes;
    m_store.read<Known>(
        [machine, questions = std::move(questions), count](Database &db) {
            Known known;
            for (const auto &[key, sender, id] : questions) {
                if (auto reports = outbox::reports(db, sender, id); !reports.empty())
                    known.reports.emplace(key, std::move(reports));
            }
            if (count)
                known.waitingBytes = waitingBytesOf(db, machine);
            return known;
        },
        [this, machine, batch, count](Result<Known> known) {
            auto &after = m_ways[machine];
            after.isLooking = false;
            if (!known) { // All of it comes again, in order; what is left here would be before that.
                after.queue.clear();
                return later(machine, ownTrouble);
            }
            if (count)
                after.waitingBytes = known->waitingBytes;
            for (auto &came : *batch) {
                if (const auto found = known->reports.find(came.key()); found != known->reports.end())
                    answer(machine, came, found->second);
                else if (after.waitingBytes >= mostWaitingBytes)
                    refuse(machine, came, label("256 MB of this machine's messages wait there already"));
                else
                    admit(machine, std::move(came));
            }
            look(machine);
        });
}

void RelayIn::admit(const std::string &machine, Came came)
{
    if (!m_registry.mayHaveMailbox(machine, came.from))
        return refuse(machine, came, label("too many of this machine's names are known there already"));
    const auto sender = m_registry.remoteMailbox(machine, came.from);
    std::vector<MailboxId> to;
    std::vector<std::string> unknown;
    for (const auto &name : came.to) {
        const auto *mailbox = m_registry.mailboxByName(name);
        if (mailbox && !mailbox->isRemote())
            to.push_back(mailbox->id);
        else
            unknown.push_back(name);
    }
    if (to.empty())
        return refuse(machine, came, label("nobody there is called so"));
    // They are shown with a partner's authority. The urgent one comes with the stop itself (RemotePairs).
    const auto kind = came.envelope.kind;
    if (kind != Kind::Message && kind != Kind::Broadcast
        && (kind == Kind::PairInterceptUrgent || !m_may.arePair(sender, to.front())))
        return refuse(machine, came, label("the two are no pair there"));
    auto &way = m_ways[machine];
    if (!way.storing.insert(came.key()).second)
        return; // The same twice, from two links.
    way.waitingBytes += static_cast<std::int64_t>(came.envelope.body.size());
    auto envelope = std::move(came.envelope);
    came.envelope.id = envelope.id;
    m_postOffice.receive(sender, std::move(envelope), to,
        [this, machine, came = std::move(came), to, unknown = std::move(unknown)](
            const Result<Sent> &sent) { stored(machine, came, to, unknown, sent); });
}

void RelayIn::stored(const std::string &machine, const Came &came, const std::vector<MailboxId> &to,
    const std::vector<std::string> &unknown, const Result<Sent> &sent)
{
    m_ways[machine].storing.erase(came.key());
    if (!sent) {
        const auto reason = sent.error().reason;
        if (reason == Reason::DiskFull || reason == Reason::StorageFailed || reason == Reason::ShuttingDown)
            return later(machine, ownTrouble);
        return refuse(machine, came, sent.error().message.english());
    }
    std::vector<outbox::Report> reports;
    for (const auto &name : unknown)
        reports.push_back(
            {came.envelope.id, {}, name, std::string(state::refused), label("nobody there is called so")});
    for (const auto mailbox : to) {
        const bool there = m_registry.ofMailbox(mailbox) || mailbox == m_registry.human().id;
        auto reached = sent->state == state::held ? state::held : there ? state::delivered : state::stored;
        if (to.size() == 1)
            reached = sent->state;
        reports.push_back(
            {came.envelope.id, {}, m_registry.mailbox(mailbox)->name, std::string(reached), sent->reason.english()});
    }
    answer(machine, came, reports);
}

void RelayIn::answer(const std::string &machine, const Came &came, const std::vector<outbox::Report> &reports)
{
    Json states = Json::array();
    for (const auto &report : reports) {
        states.push_back({{"to", report.to}, {"state", report.state}});
        if (!report.reason.empty())
            states.back()["reason"] = report.reason;
    }
    m_links.send(
        machine, {{"t", "taken"}, {"id", came.envelope.id}, {"from", came.from}, {"states", std::move(states)}});
}

void RelayIn::refuse(const std::string &machine, const Came &came, const std::string &reason)
{
    std::vector<outbox::Report> reports;
    for (const auto &name : came.to)
        reports.push_back({came.envelope.id, {}, name, std::string(state::refused), reason});
    answer(machine, came, reports);
}

/// Whatever else comes is dropped until it begins again: so the order is kept.
void RelayIn::later(const std::string &machine, std::int64_t seconds)
{
    auto &way = m_ways[machine];
    if (std::exchange(way.isShut, true))
        return;
    m_links.send(machine, {{"t", "later"}, {"seconds", seconds}});
}

void RelayIn::changed(const StateChange &change)
{
    const auto *sender = m_registry.mailbox(change.sender);
    if (sender && sender->isRemote())
        tell(sender->machine, nameAtHome(sender->name),
            {change.messageId, {}, change.recipient, change.state, change.reason.english()});
}

void RelayIn::tell(const std::string &machine, const std::string &from, const outbox::Report &report)
{
    Json frame {{"t", "receipt"}, {"id", report.messageId}, {"from", from}, {"to", report.to}, {"state", report.state}};
    if (!report.reason.empty())
        frame["reason"] = report.reason;
    m_links.send(machine, frame);
}

void RelayIn::answerQuestions(const std::string &machine, const Json &frame)
{
    const auto ids = frame.value("ids", Json());
    std::vector<std::pair<std::string, MailboxId>> questions;
    for (const auto &one : ids.is_array() ? ids : Json::array()) {
        const auto from = stringOr(one, "from");
        const auto *sender = m_registry.mailboxByName(from + '@' + m_registry.machineName(machine));
        if (sender && sender->machine == machine && questions.size() < mostQuestions)
            questions.emplace_back(stringOr(one, "id"), sender->id);
    }
    m_store.read<std::vector<std::pair<MailboxId, outbox::Report>>>(
        [questions = std::move(questions)](Database &db) {
            std::vector<std::pair<MailboxId, outbox::Report>> answers;
            for (const auto &[id, sender] : questions) {
                for (auto &report : outbox::reports(db, sender, id))
                    answers.emplace_back(sender, std::move(report));
            }
            return answers;
        },
        [this, machine](Result<std::vector<std::pair<MailboxId, outbox::Report>>> answers) {
            if (!answers)
                return;
            for (const auto &[sender, report] : *answers)
                tell(machine, nameAtHome(m_registry.mailbox(sender)->name), report);
        });
}

} // namespace mesh
