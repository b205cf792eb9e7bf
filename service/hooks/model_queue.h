// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message.h"
#include "hooks/transcript.h"

#include <QObject>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace mesh {

class PostOffice;
class Store;

/// What waits for the model of one session. A hook call claims text; the claim becomes `shown` on the transcript's
/// evidence and is given back otherwise (design section 5). Nothing here is the truth: the store is, this is its
/// window.
class ModelQueue : public QObject
{
    Q_OBJECT
public:
    /// The most a hook may add at once: the client moves longer texts to a file (10,000 characters).
    static constexpr std::size_t largestBatch = 9000;

    ModelQueue(Store &store, PostOffice &postOffice, MailboxId mailbox, QObject *parent = nullptr);

    /// Takes what waits from the store. What the transcript proves to have been shown before (by a service that ended
    /// between claim and proof) is marked so.
    void load(const std::string &transcript);
    /// In the order of their numbers. What a page of the store has brought already is not taken twice.
    void add(const Delivery &delivery);
    /// It became the mailbox's with the joining: load() may have looked before it was in the store.
    void arrived(std::int64_t seq);

    /// It was read, answered or ended by another way than a claim.
    void settled(std::int64_t seq);

    /// Text for the model, whole messages in order (urgent ones first) up to largestBatch; empty when nothing waits.
    /// What is in it counts as claimed until confirm() or release().
    void claim(const std::string &transcript, bool withPreamble, std::function<void(std::string)> done);
    /// Looks for proof of open claims. `turnEnded`: nothing more will be written about them, so what has no proof waits
    /// again.
    void confirm(bool turnEnded, std::function<void()> done);

    std::size_t waiting() const; ///< Unclaimed.
    bool hasClaims() const;
    std::vector<std::string> senders() const; ///< Of what is unclaimed, each once.

Q_SIGNALS:
    void changed(); ///< Something waits that did not before, or something was settled.

private:
    struct Entry {
        std::string from;
        bool urgent = false;
        bool claimed = false;
        std::string transcript; ///< Where the proof is expected, from this offset on.
        std::int64_t offset = 0;
        Evidence evidence;
    };
    struct Included {
        MessageRow row; ///< Without its body.
        Evidence evidence;
    };
    struct Batch {
        std::string text;
        std::vector<Included> included;
        std::int64_t offset = 0;
    };
    std::vector<std::int64_t> next() const;
    void shown(std::vector<std::int64_t> seqs);
    void refill();

    Store &m_store;
    PostOffice &m_postOffice;
    const MailboxId m_mailbox;
    std::map<std::int64_t, Entry> m_entries;
    std::set<std::int64_t> m_settledMeanwhile; ///< While a page is read: it may still have them.
    std::int64_t m_cursor = 0; ///< The window has had everything up to here; the next page begins behind it.
    bool m_loading = false;
    bool m_more = false; ///< The store has something behind the cursor.
};

} // namespace mesh
