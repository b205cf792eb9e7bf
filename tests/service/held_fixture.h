// SPDX-License-Identifier: MIT
#pragma once

#include "store_fixture.h"

#include "approvals/held_box.h"
#include "approvals/held_store.h"
#include "delivery/message_store.h"
#include "platform/sha256.h"

#include <memory>

namespace mesh::test {

inline constexpr MailboxId ann = 1; ///< The sender.
inline constexpr MailboxId hal = 2; ///< A recipient whose session is live.
inline constexpr MailboxId bob = 3; ///< One who is away.
inline constexpr MailboxId person = 9;
inline const std::string halsSession = "22222222-2222-4333-8444-555555555555";
inline const std::string sentAt = "2026-03-01T10:00:00.000Z";
inline const std::string decidedAt = "2026-03-01T11:00:00.000Z";
inline const std::string heldUntil = "2026-03-02T10:00:00.000Z";
inline const std::string week = "2026-03-08T10:00:00.000Z";

/// A store with four mailboxes, and messages that wait for a person in it.
struct HeldRooms {
    HeldRooms() { begin(); }
    ~HeldRooms() { store->close(); }

    void begin()
    {
        store = std::make_unique<Store>(*folder, envelopeLine);
        [&] { QVERIFY(store->open()); }();
        [&] {
            QVERIFY(writeNow(*store,
                {[](Transaction &tx) {
                     const std::pair<MailboxId, const char *> all[] {
                         {ann, "ann"}, {hal, "hal"}, {bob, "bob"}, {person, "human"}};
                     for (const auto &[id, name] : all)
                         tx.db().run(
                             "INSERT OR IGNORE INTO mailboxes(id, name, root, last_used) VALUES(?,?,'/','')", id, name);
                 },
                    {}, 0}));
        }();
    }

    static mesh::Hold destructive()
    {
        mesh::Hold hold;
        hold.reason = mesh::Hold::destructive;
        hold.rules.push_back(
            {{"id", "rm-rf"}, {"category", "files"}, {"why", "Files are lost."}, {"span", Json::array({4, 10})}});
        return hold;
    }
    static messages::Recipient live(MailboxId mailbox)
    {
        return {mailbox, mailbox == hal ? halsSession : std::string(), mailbox != bob};
    }
    messages::Insert letter(const std::string &body, const std::vector<MailboxId> &to = {hal}) const
    {
        messages::Insert insert;
        insert.envelope.id = newUuid();
        insert.envelope.from = "ann";
        insert.envelope.to = to.size() > 1 ? "broadcast" : to.front() == hal ? "hal" : "bob";
        insert.envelope.kind = to.size() > 1 ? Kind::Broadcast : Kind::Message;
        insert.envelope.body = body;
        insert.envelope.ts = sentAt;
        insert.sender = ann;
        for (const auto mailbox : to)
            insert.recipients.push_back(live(mailbox));
        insert.expiresAt = week;
        insert.terms = {&*box, live(person), heldUntil, 8};
        return insert;
    }
    messages::Insert held(const std::string &body, const std::vector<MailboxId> &to = {hal}) const
    {
        auto insert = letter(body, to);
        insert.hold = destructive();
        return insert;
    }

    Result<messages::Inserted> put(messages::Insert insert)
    {
        return writing<messages::Inserted>(
            [insert = std::move(insert)](Transaction &tx) { return messages::insert(tx, insert); });
    }
    static held::Decision decision(std::string_view outcome, const std::string &sha256)
    {
        held::Decision decision;
        decision.outcome = outcome;
        decision.surface = outcome == state::expired ? "" : "terminal";
        decision.sha256 = sha256;
        decision.now = decidedAt;
        decision.expiresAt = week;
        decision.present = {{hal, live(hal)}, {ann, {ann, {}, true}}, {person, live(person)}};
        decision.human = person;
        return decision;
    }
    Result<held::Decided> decide(std::int64_t seq, const held::Decision &decision)
    {
        return writing<held::Decided>([&](Transaction &tx) { return held::decide(tx, seq, decision, *box); });
    }
    Result<held::Decided> decide(std::int64_t seq, std::string_view outcome, const std::string &body)
    {
        return decide(seq, decision(outcome, sha256Hex(body)));
    }

    Result<held::Entry> find(const std::string &anyId)
    {
        return readNow<held::Entry>(*store, [&](Database &db) { return held::find(db, anyId); });
    }
    Result<std::string> textOf(const std::string &anyId)
    {
        return readNow<std::string>(
            *store, [&](Database &db) { return held::textOf(db, held::find(db, anyId), *box); });
    }
    Result<int> reading(std::int64_t seq)
    {
        return readNow<int>(*store, [&](Database &db) {
            held::refuseReading(db, seq);
            return 0;
        });
    }
    Receipt receipt(std::int64_t seq)
    {
        return *readNow<Receipt>(
            *store, [&](Database &db) { return messages::receipt(db, messages::bySequence(db, seq)); });
    }
    /// "stored held approved" of that recipient.
    std::string path(std::int64_t seq, const std::string &name)
    {
        std::string words;
        const auto of = receipt(seq);
        for (const auto &recipient : of.recipients) {
            if (recipient.name != name)
                continue;
            for (const auto &step : recipient.history)
                words += (words.empty() ? "" : " ") + step.state;
            words += " = " + recipient.state;
        }
        return words;
    }
    std::int64_t count(const std::string &sql) { return countNow(*store, "SELECT count(*) FROM " + sql); }
    std::vector<Json> logged(const std::string &event) const
    {
        std::vector<Json> lines;
        for (const auto &line : linesOf(folder.file("log.jsonl"))) {
            const auto json = parseObject(line);
            if (json && stringOr(*json, "event") == event)
                lines.push_back(*json);
        }
        return lines;
    }
    std::vector<std::string> inbound() const { return linesOf(folder.file("inbound/" + halsSession + ".jsonl")); }

    TestFolder folder;
    Result<HeldBox> box = HeldBox::open(*folder);
    std::unique_ptr<Store> store;

private:
    template <typename T>
    Result<T> writing(std::function<T(Transaction &)> work)
    {
        std::optional<T> value;
        const auto status = writeNow(*store, {[&](Transaction &tx) { value = work(tx); }, {}, 0});
        return status ? Result<T>(std::move(*value)) : Result<T>(status.error());
    }
};

} // namespace mesh::test
