// SPDX-License-Identifier: MIT
#include "relay/relay_out.h"

#include "delivery/state_changes.h"
#include "relay/frame_channel.h"
#include "relay/links.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>

namespace mesh {
namespace {

/// What may be sent without having been acknowledged.
constexpr std::size_t mostInFlight = 1024;
constexpr std::size_t mostBytesInFlight = 8 << 20;
constexpr std::size_t mostReports = 4096; ///< In one frame.
constexpr std::int64_t longestRest = 600; ///< Seconds.

std::string keyOf(const std::string &id, const std::string &from)
{
    return id + from;
}

outbox::Report reportFrom(const Json &frame, const Json &of)
{
    return {stringOr(frame, "id"), stringOr(frame, "from"), stringOr(of, "to"), stringOr(of, "state"),
        stringOr(of, "reason").substr(0, 1000)};
}

} // namespace

RelayOut::RelayOut(
    Links &links, Registry &registry, PostOffice &postOffice, Store &store, std::function<Millis()> clock)
    : m_links(links)
    , m_registry(registry)
    , m_postOffice(postOffice)
    , m_store(store)
    , m_clock(std::move(clock))
{
    connect(&m_links, &Links::cameUp, this, &RelayOut::linkUp);
    connect(&m_links, &Links::wentDown, this, [this](const std::string &machine) { m_ways.erase(machine); });
    connect(&m_links, &Links::drained, this, &RelayOut::pump);
    connect(&m_postOffice, &PostOffice::outgoing, this, &RelayOut::outgoing);
}

RelayOut::~RelayOut() = default;

void RelayOut::linkUp(const std::string &machine)
{
    auto &way = m_ways[machine] = std::make_shared<Way>();
    way->rest.setSingleShot(true);
    connect(&way->rest, &QTimer::timeout, this, [this, machine] {
        m_links.send(machine, {{"t", "again"}});
        pump(machine);
    });
    m_store.read<std::vector<outbox::Question>>([machine](Database &db) { return outbox::unsettled(db, machine); },
        [this, machine](Result<std::vector<outbox::Question>> questions) {
            Json ids = Json::array();
            for (const auto &question : questions ? *questions : std::vector<outbox::Question>())
                ids.push_back({{"id", question.messageId}, {"from", question.from}});
            if (!ids.empty())
                m_links.send(machine, {{"t", "ask_receipts"}, {"ids", std::move(ids)}});
        });
    pump(machine);
}

bool RelayOut::hasRoom(const std::string &machine, const Way &way) const
{
    return way.inFlight.size() < mostInFlight && way.bytes < mostBytesInFlight && !m_links.isCongested(machine);
}

void RelayOut::pump(const std::string &machine)
{
    const auto found = m_ways.find(machine);
    if (found == m_ways.end())
        return;
    auto &way = *found->second;
    if (way.isComplete || way.isReading || way.rest.isActive() || !hasRoom(machine, way))
        return;
    way.isReading = true;
    way.moreCame = false;
    m_store.read<outbox::Page>([machine, after = way.last](Database &db) { return outbox::page(db, machine, after); },
        [this, machine, weak = std::weak_ptr(found->second)](
            Result<outbox::Page> page) { pageCame(machine, weak, std::move(page)); });
}

void RelayOut::pageCame(const std::string &machine, const std::weak_ptr<Way> &weak, Result<outbox::Page> page)
{
    const auto way = weak.lock();
    if (!way) // The link has ended.
        return;
    way->isReading = false;
    if (!page || way->rest.isActive()) // Without a store there is nothing to tell; the next link begins anew.
        return;
    for (const auto &entry : page->entries)
        send(machine, *way, entry.row, entry.to, true);
    way->isComplete = !page->more && !way->moreCame;
    pump(machine);
}

void RelayOut::outgoing(const std::string &machine, const Delivery &delivery, const std::vector<std::string> &to)
{
    const auto found = m_ways.find(machine);
    if (found == m_ways.end())
        return;
    auto &way = *found->second;
    if (!way.isComplete || way.rest.isActive() || !hasRoom(machine, way)) { // It is read in its turn.
        way.moreCame = true;
        way.isComplete = false;
        return pump(machine);
    }
    send(machine, way, *delivery.row, to, false);
}

void RelayOut::send(
    const std::string &machine, Way &way, const MessageRow &row, const std::vector<std::string> &to, bool again)
{
    way.last = std::max(way.last, row.seq);
    const auto *sender = m_registry.mailbox(messages::mailboxFromOrigin(row.origin));
    const auto from = sender ? sender->name : row.from;
    Json frame {{"t", "message"}, {"id", row.id}, {"from", from}, {"to", to}, {"kind", row.kind}, {"body", row.body}};
    if (row.replyTo)
        frame["reply_to"] = *row.replyTo;
    if (row.trace)
        frame["trace"] = *row.trace;
    if (row.hops > 0)
        frame["hops"] = row.hops;
    if (row.urgent)
        frame["urgent"] = true;
    if (again)
        frame["again"] = true;
    const auto size = row.body.size();
    // Nearly never: a text whose escapes make it so much longer.
    if (size > FrameChannel::largestFrame / 8 && toLine(frame).size() + 4 > FrameChannel::largestFrame) {
        std::vector<outbox::Report> refused;
        for (const auto &name : to)
            refused.push_back({row.id, from, name, std::string(state::refused), label("it is too large for a link")});
        return apply(machine, std::move(refused));
    }
    if (way.inFlight.emplace(keyOf(row.id, from), size).second)
        way.bytes += size;
    m_links.send(machine, frame);
}

bool RelayOut::take(const std::string &machine, const Json &frame)
{
    const auto type = stringOr(frame, "t");
    if (type == "later") {
        rest(machine, integerOr(frame, "seconds"));
        return true;
    }
    if (type != "taken" && type != "receipt")
        return false;
    std::vector<outbox::Report> reports;
    if (type == "receipt") {
        reports.push_back(reportFrom(frame, frame));
    } else {
        const auto states = frame.value("states", Json());
        for (const auto &one : states.is_array() ? states : Json::array()) {
            if (reports.size() < mostReports)
                reports.push_back(reportFrom(frame, one));
        }
        if (const auto found = m_ways.find(machine); found != m_ways.end()) {
            auto &way = *found->second;
            if (const auto sent = way.inFlight.extract(keyOf(stringOr(frame, "id"), stringOr(frame, "from"))))
                way.bytes -= sent.mapped();
        }
    }
    apply(machine, std::move(reports));
    pump(machine);
    return true;
}

/// It has enough for now; everything that it has not acknowledged is sent once more, in order, after that.
void RelayOut::rest(const std::string &machine, std::int64_t seconds)
{
    const auto found = m_ways.find(machine);
    if (found == m_ways.end())
        return;
    auto &way = *found->second;
    way.inFlight.clear();
    way.bytes = 0;
    way.last = 0;
    way.isComplete = false;
    way.rest.start(std::chrono::seconds(std::clamp<std::int64_t>(seconds, 1, longestRest)));
}

void RelayOut::apply(const std::string &machine, std::vector<outbox::Report> reports)
{
    // Who is there matters only to those who get a notice.
    auto present
        = std::any_of(reports.begin(), reports.end(), [](const auto &report) { return state::isBadEnd(report.state); })
        ? m_postOffice.present()
        : messages::Present();
    m_store.write<outbox::Applied>(
        [machine, reports = std::move(reports), now = toIso(m_clock()), until = m_postOffice.mailExpiry(),
            present = std::move(present)](
            Transaction &tx) { return outbox::apply(tx, machine, reports, now, until, present); },
        [this](Result<outbox::Applied> applied) {
            if (applied) // If not, it is asked for again when the next link comes up.
                publish(std::move(*applied));
        });
}

void RelayOut::publish(outbox::Applied applied)
{
    m_postOffice.publish(std::move(applied.changes), std::move(applied.notices));
}

void RelayOut::forget(const std::string &machine, const std::string &reason, std::function<void(std::size_t)> done)
{
    m_store.write<outbox::Applied>(
        [machine, reason, now = toIso(m_clock()), until = m_postOffice.mailExpiry(), present = m_postOffice.present()](
            Transaction &tx) { return outbox::refuseAll(tx, machine, reason, now, until, present); },
        [this, done = std::move(done)](Result<outbox::Applied> applied) {
            const auto count = applied ? applied->changes.size() : 0;
            if (applied)
                publish(std::move(*applied));
            done(count);
        });
}

} // namespace mesh
