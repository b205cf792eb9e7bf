// SPDX-License-Identifier: MIT
// Who follows what becomes of messages: receipts that are waited for, and subscriptions, over a real store.
#include "store_fixture.h"

#include "delivery/message_store.h"
#include "delivery/receipts.h"
#include "delivery/subscriptions.h"
#include "dispatch/connection.h"
#include "doors/memory_channel.h"

#include <chrono>
#include <memory>
#include <optional>

using namespace mesh;
using namespace mesh::test;
using namespace std::chrono_literals;

class FollowersTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<Store> m_store;

    static constexpr MailboxId alice = 1;
    static constexpr MailboxId bob = 2;

    /// A message from alice to bob, who is there.
    MessageRow put(const char *body)
    {
        MessageRow row;
        (void)writeNow(*m_store,
            {[&](Transaction &tx) {
                 messages::Insert message;
                 message.envelope.id = newUuid();
                 message.envelope.from = "alice";
                 message.envelope.to = "bob";
                 message.envelope.body = body;
                 message.envelope.ts = toIso(wallClock());
                 message.sender = alice;
                 message.recipients = {{bob, {}, true}};
                 row = messages::insert(tx, std::move(message)).row;
             },
                {}, 0});
        return row;
    }
    void run(const char *sql)
    {
        QVERIFY(writeNow(*m_store, {[sql](Transaction &tx) { tx.db().execute(sql); }, {}, 0}));
    }
    /// Whatever was asked of the store before has been answered.
    void settle()
    {
        QVERIFY(readNow<int>(*m_store, [](Database &) { return 0; }));
    }
    StateChange show(const MessageRow &row)
    {
        std::vector<StateChange> changes;
        (void)writeNow(*m_store,
            {[&](Transaction &tx) { changes = messages::markShown(tx, bob, {row.seq}, toIso(wallClock())); }, {}, 0});
        return changes.empty() ? StateChange {} : changes.front();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        m_store = std::make_unique<Store>(**m_folder, envelopeLine);
        QVERIFY(m_store->open());
        run("INSERT INTO mailboxes(id, name, root, last_used) VALUES(1, 'alice', '', ''), (2, 'bob', '', '')");
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void answeredWhenItHappens()
    {
        Receipts receipts(*m_store);
        QObject caller;
        const auto row = put("x");
        std::vector<std::string> states;
        for (int i = 0; i < 3; ++i)
            receipts.wait(row.id, alice, 0, "shown", 1h, caller, [&](const Result<Receipt> &receipt) {
                states.push_back(receipt ? receipt->recipients.at(0).state : receipt.error().message.english());
            });
        settle();
        QVERIFY(states.empty());
        receipts.changed(show(row));
        QVERIFY(eventually([&] { return states.size() == 3; }));
        QCOMPARE(states, std::vector<std::string>(3, "shown"));
        receipts.changed(show(row)); // Nobody waits any more.
        settle();
        QCOMPARE(states.size(), std::size_t(3));
    }
    void waitEndsWithItsCaller()
    {
        Receipts receipts(*m_store);
        const auto row = put("x");
        int answers = 0;
        const auto held = std::make_shared<int>();
        auto early = std::make_unique<QObject>();
        auto late = std::make_unique<QObject>();
        const auto wait = [&](QObject &caller) {
            receipts.wait(
                row.id, alice, 0, "shown", 1h, caller, [&answers, held](const Result<Receipt> &) { ++answers; });
        };
        wait(*early);
        early.reset(); // Before the first look at the store.
        wait(*late);
        settle();
        settle(); // The look that follows the first one.
        late.reset();
        receipts.changed(show(row));
        settle();
        QCOMPARE(answers, 0);
        QVERIFY(eventually([&] { return held.use_count() == 1; })); // Nothing of them is kept.
    }
    void waitsAreCounted()
    {
        Receipts receipts(*m_store);
        const auto row = put("x");
        QObject greedy;
        QObject other;
        std::vector<Reason> refused;
        std::size_t answered = 0;
        const auto wait = [&](QObject &caller) {
            receipts.wait(row.id, alice, 0, "shown", 1h, caller, [&](const Result<Receipt> &receipt) {
                ++answered;
                if (!receipt)
                    refused.push_back(receipt.error().reason);
            });
        };
        for (std::size_t i = 0; i < Receipts::mostPerCaller; ++i)
            wait(greedy);
        QVERIFY(refused.empty());
        wait(greedy);
        QCOMPARE(refused, std::vector<Reason> {Reason::RateLimited});
        wait(other);
        QCOMPARE(refused.size(), std::size_t(1));
        settle();
        receipts.changed(show(row));
        QVERIFY(eventually([&] { return answered == Receipts::mostPerCaller + 2; }));
        wait(greedy); // There is room again.
        QVERIFY(eventually([&] { return answered == Receipts::mostPerCaller + 3; }));
        QCOMPARE(refused.size(), std::size_t(1));
    }

    void catchUpThatFailedIsTriedAgain()
    {
        Subscriptions subscriptions(*m_store);
        const auto first = put("first");
        auto owned = std::make_unique<MemoryChannel>();
        const auto *channel = owned.get();
        Connection connection(1, Door::Bus, std::move(owned), std::nullopt);
        run("ALTER TABLE inbox RENAME TO elsewhere");
        subscriptions.follow(connection, bob);
        settle();
        run("ALTER TABLE elsewhere RENAME TO inbox");
        QCOMPARE(channel->sent.size(), 0);
        const auto second = put("second");
        subscriptions.deliver(bob, makeDelivery(second));
        QVERIFY(eventually([&] { return channel->sent.size() == 2; }));
        settle();
        settle(); // The page that ends the catching up.
        subscriptions.deliver(bob, makeDelivery(put("third")));
        QVERIFY(eventually([&] { return channel->sent.size() == 3; }));
        for (qsizetype i = 0; i < 3; ++i) {
            const auto frame = parseObject(channel->sent[i].toStdString());
            QVERIFY(frame);
            QCOMPARE(integerOr((*frame)["params"], "cursor"), first.seq + i);
        }
    }
};

QTEST_GUILESS_MAIN(FollowersTest)
#include "tst_followers.moc"
