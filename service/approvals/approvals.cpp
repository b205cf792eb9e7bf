// SPDX-License-Identifier: MIT
#include "approvals/approvals.h"

#include "approvals/held_box.h"
#include "config/config.h"
#include "delivery/post_office.h"
#include "sessions/registry.h"
#include "store/store.h"

namespace mesh {
namespace {

constexpr Millis dayMillis = 86'400'000;

} // namespace

Approvals::Approvals(
    Store &store, PostOffice &postOffice, const Registry &registry, const Config &config, std::function<Millis()> clock)
    : m_store(store)
    , m_postOffice(postOffice)
    , m_registry(registry)
    , m_config(config)
    , m_clock(std::move(clock))
    , m_expiry(store, held::nextExpiry, m_clock, this)
{
    connect(&m_expiry, &DueTimer::due, this, &Approvals::expire);
    connect(&m_postOffice, &PostOffice::held, this, [this] {
        recount();
        m_expiry.lookUnlessRunning();
    });
}

void Approvals::start()
{
    recount();
    m_expiry.look();
}

void Approvals::recount()
{
    m_store.read<std::int64_t>(held::countOpen, [this](const Result<std::int64_t> &count) {
        if (!count)
            return;
        m_count = *count;
        Q_EMIT changed();
    });
}

void Approvals::list(std::function<void(Result<std::vector<held::Entry>>)> done)
{
    m_store.read<std::vector<held::Entry>>(held::open, std::move(done));
}

void Approvals::show(const std::string &anyId, std::function<void(Result<Shown>)> done)
{
    m_store.read<Shown>(
        [anyId, box = m_box](Database &db) {
            Shown shown;
            shown.entry = held::find(db, anyId);
            shown.text = held::textOf(db, shown.entry, *box);
            return shown;
        },
        std::move(done));
}

held::Decision Approvals::decision(std::string_view outcome) const
{
    held::Decision decision;
    const auto now = m_clock();
    decision.outcome = outcome;
    decision.now = toIso(now);
    decision.expiresAt = toIso(now + m_config.integer("mailbox_days") * dayMillis);
    decision.present = m_postOffice.present();
    decision.human = m_registry.human().id;
    return decision;
}

void Approvals::decide(std::int64_t seq, std::string_view outcome, const std::string &sha256,
    const std::string &surface, std::function<void(Result<held::Decided>)> done)
{
    auto made = decision(outcome);
    made.sha256 = sha256;
    made.surface = surface;
    m_store.write<held::Decided>(
        [seq, made = std::move(made), box = m_box](Transaction &tx) { return held::decide(tx, seq, made, *box); },
        [this, done = std::move(done)](Result<held::Decided> decided) {
            done(decided);
            if (!decided)
                return;
            m_postOffice.publish(std::move(*decided));
            recount();
        });
}

void Approvals::expire()
{
    m_store.write<std::vector<held::Decided>>(
        [made = decision(state::expired), box = m_box](Transaction &tx) {
            std::vector<held::Decided> all;
            for (const auto seq : held::due(tx.db(), made.now))
                all.push_back(held::decide(tx, seq, made, *box));
            return all;
        },
        [this](Result<std::vector<held::Decided>> expired) {
            if (!expired)
                return m_expiry.retry();
            for (auto &one : *expired)
                m_postOffice.publish(std::move(one));
            if (!expired->empty())
                recount();
            m_expiry.look();
        });
}

} // namespace mesh
