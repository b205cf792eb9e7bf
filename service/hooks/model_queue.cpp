// SPDX-License-Identifier: MIT
#include "hooks/model_queue.h"

#include "delivery/message_store.h"
#include "delivery/post_office.h"
#include "protocol/ids.h"
#include "safety/display.h"
#include "store/store.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace mesh {
namespace {

constexpr std::size_t window = 500; ///< Entries kept in memory; the rest stays in the store until there is room.
constexpr std::size_t mostPerBatch = 64;
constexpr std::size_t largestFirstLine = 160; ///< Bytes of a message that are looked for in the transcript.
constexpr std::int64_t recentBytes = 8 << 20; ///< How far back a transcript is searched after a restart.

std::string display(const MessageRow &row, std::size_t units)
{
    ShownMessage shown;
    shown.from = row.from;
    shown.kind = row.kind;
    shown.body = row.body;
    shown.shortId = shortId(row.seq);
    shown.approvedBy = row.approvedBy.value_or(std::string());
    shown.approvedAt = row.approvedAt.value_or(std::string());
    return displayMessage(shown, Target::Model, units);
}

Evidence evidenceOf(const MessageRow &row, const std::string &text)
{
    const auto line = text.substr(0, text.find('\n'));
    const bool notice = row.kind == wireName(Kind::Notice); // Notices carry no id.
    return {line.substr(0, largestFirstLine),
        notice ? std::string("[mesh]") : "#" + shortId(row.seq) + (row.approvedBy ? "," : ")")};
}

} // namespace

ModelQueue::ModelQueue(Store &store, PostOffice &postOffice, MailboxId mailbox, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_postOffice(postOffice)
    , m_mailbox(mailbox)
{
}

void ModelQueue::load(const std::string &transcript)
{
    struct Loaded {
        messages::InboxPage page;
        std::vector<Found> found;
    };
    m_loading = true;
    m_more = false;
    m_store.read<Loaded>(
        [mailbox = m_mailbox, after = m_cursor, limit = window - m_entries.size(), transcript](Database &db) {
            messages::InboxQuery query;
            query.mailbox = mailbox;
            query.after = after;
            query.isDelivered = true; // The rest comes by arrived().
            query.limit = limit;
            Loaded loaded {messages::inbox(db, query), {}};
            loaded.found.assign(loaded.page.entries.size(), Found::Nothing);
            if (transcript.empty() || loaded.page.entries.empty())
                return loaded;
            std::vector<Evidence> wanted;
            for (const auto &entry : loaded.page.entries)
                wanted.push_back(evidenceOf(entry.row, display(entry.row, largestBatch)));
            loaded.found = findEvidenceInFile(transcript, 0, wanted, recentBytes);
            return loaded;
        },
        [this, guard = QPointer(this)](Result<Loaded> loaded) {
            if (!guard)
                return;
            m_loading = false;
            const auto settled = std::exchange(m_settledMeanwhile, {});
            if (!loaded) {
                m_more = true; // Whatever happens next has us ask again.
                return;
            }
            std::vector<std::int64_t> proven;
            for (std::size_t i = 0; i < loaded->page.entries.size(); ++i) {
                const auto &row = loaded->page.entries[i].row;
                m_cursor = row.seq;
                if (loaded->found[i] == Found::Shown)
                    proven.push_back(row.seq);
                else if (!settled.contains(row.seq))
                    m_entries.try_emplace(row.seq, Entry {row.from, row.urgent, false, {}, 0, {}});
            }
            m_more = m_more || loaded->page.more;
            shown(std::move(proven));
            refill();
            if (waiting() > 0)
                Q_EMIT changed();
        });
}

void ModelQueue::add(const Delivery &delivery)
{
    const auto &row = *delivery.row;
    if (m_loading || m_more || m_entries.size() >= window)
        return arrived(row.seq); // Not before those that a page has yet to bring.
    if (row.seq <= m_cursor)
        return;
    m_cursor = row.seq;
    m_entries.try_emplace(row.seq, Entry {row.from, row.urgent, false, {}, 0, {}});
    Q_EMIT changed();
}

void ModelQueue::arrived(std::int64_t seq)
{
    if (seq <= m_cursor)
        return;
    m_more = true;
    refill();
}

void ModelQueue::settled(std::int64_t seq)
{
    if (m_loading)
        m_settledMeanwhile.insert(seq);
    const bool waited = m_entries.erase(seq) > 0;
    refill();
    if (waited)
        Q_EMIT changed();
}

std::vector<std::int64_t> ModelQueue::next() const
{
    std::vector<std::int64_t> seqs;
    for (const bool urgent : {true, false}) {
        for (const auto &[seq, entry] : m_entries) {
            if (!entry.claimed && entry.urgent == urgent && seqs.size() < mostPerBatch)
                seqs.push_back(seq);
        }
    }
    return seqs;
}

void ModelQueue::claim(const std::string &transcript, bool withPreamble, std::function<void(std::string)> done)
{
    const auto seqs = next();
    if (seqs.empty())
        return done({});
    // At once, before the disk is asked: two hooks of one session can run at the same time.
    for (const auto seq : seqs)
        m_entries.at(seq).claimed = true;
    m_store.read<Batch>(
        [seqs, transcript, withPreamble](Database &db) {
            Batch batch;
            batch.offset = fileSize(transcript);
            if (withPreamble)
                batch.text = displayPreamble;
            std::size_t used = utf16Units(batch.text);
            constexpr std::size_t reserve = 120; // For the line about what is left.
            for (const auto seq : seqs) {
                auto row = messages::bySequence(db, seq);
                auto text = display(row, largestBatch - reserve - utf16Units(displayPreamble) - 2);
                const auto units = utf16Units(text) + 1;
                if (!batch.included.empty() && used + units > largestBatch - reserve)
                    break;
                used += units;
                batch.text += (batch.text.empty() ? "" : "\n") + text;
                auto evidence = evidenceOf(row, text);
                row.body.clear();
                batch.included.push_back({std::move(row), std::move(evidence)});
            }
            return batch;
        },
        [this, guard = QPointer(this), seqs, transcript, done = std::move(done)](Result<Batch> batch) {
            if (!guard)
                return done({});
            for (const auto seq : seqs) {
                if (const auto entry = m_entries.find(seq); entry != m_entries.end())
                    entry->second.claimed = false;
            }
            if (!batch)
                return done({});
            for (auto &included : batch->included) {
                const auto entry = m_entries.find(included.row.seq);
                if (entry == m_entries.end())
                    continue;
                entry->second = {entry->second.from, entry->second.urgent, true, transcript, batch->offset,
                    std::move(included.evidence)};
                m_postOffice.handed(m_mailbox, included.row);
            }
            if (const auto left = waiting(); left > 0)
                batch->text += "\n[mesh] " + std::to_string(left)
                    + (left == 1 ? " more message waits" : " more messages wait") + " and will follow.";
            done(std::move(batch->text));
        });
}

void ModelQueue::confirm(bool turnEnded, std::function<void()> done)
{
    std::vector<std::int64_t> seqs;
    std::vector<Evidence> wanted;
    std::string transcript;
    std::int64_t offset = 0;
    for (const auto &[seq, entry] : m_entries) {
        // A transcript ends with /clear: claims of different ones are looked up one file at a time.
        if (!entry.claimed || entry.evidence.mark.empty() || (!transcript.empty() && entry.transcript != transcript))
            continue;
        offset = transcript.empty() ? entry.offset : std::min(offset, entry.offset);
        transcript = entry.transcript;
        seqs.push_back(seq);
        wanted.push_back(entry.evidence);
    }
    if (seqs.empty())
        return done();
    m_store.read<std::vector<Found>>(
        [transcript, offset, wanted](Database &) { return findEvidenceInFile(transcript, offset, wanted); },
        [this, guard = QPointer(this), seqs, turnEnded, done = std::move(done)](Result<std::vector<Found>> found) {
            if (!guard || !found)
                return done();
            std::vector<std::int64_t> proven;
            for (std::size_t i = 0; i < seqs.size(); ++i) {
                const auto entry = m_entries.find(seqs[i]);
                if (entry == m_entries.end())
                    continue;
                const auto state = (*found)[i];
                if (state == Found::Shown)
                    proven.push_back(seqs[i]);
                else if (state == Found::Lost || (turnEnded && state != Found::InContext))
                    entry->second = {entry->second.from, entry->second.urgent, false, {}, 0, {}};
            }
            shown(std::move(proven));
            done();
        });
}

void ModelQueue::shown(std::vector<std::int64_t> seqs)
{
    if (seqs.empty())
        return;
    for (const auto seq : seqs)
        m_entries.erase(seq);
    m_postOffice.markShown(m_mailbox, std::move(seqs), [](const Result<std::size_t> &) {});
    refill();
}

void ModelQueue::refill()
{
    if (m_more && !m_loading && m_entries.size() < window / 2)
        load({});
}

std::size_t ModelQueue::waiting() const
{
    return static_cast<std::size_t>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const auto &entry) { return !entry.second.claimed; }));
}

bool ModelQueue::hasClaims() const
{
    return waiting() < m_entries.size();
}

std::vector<std::string> ModelQueue::senders() const
{
    std::vector<std::string> names;
    for (const auto &[seq, entry] : m_entries) {
        if (!entry.claimed && std::find(names.begin(), names.end(), entry.from) == names.end())
            names.push_back(entry.from);
    }
    return names;
}

} // namespace mesh
