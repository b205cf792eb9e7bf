// SPDX-License-Identifier: MIT
// What waits for its reader: handed over in order and once, ended when nobody comes for it, over a real store and with
// a clock of its own.
#include "screening_fixture.h"
#include "store_fixture.h"

#include "config/config.h"
#include "delivery/post_office.h"
#include "delivery/rate_limit.h"
#include "delivery/waiting_mail.h"
#include "sessions/registry.h"
#include "sessions/session_store.h"

#include <limits>
#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

constexpr Millis day = 86'400'000;

struct Rooms {
    TestFolder folder;
    Config config {*folder, [](const std::function<Status()> &work, const auto &done) { done(work()); }};
    Store store {*folder, envelopeLine};
    Millis now = wallClock();
    Registry registry {[this] { return now; }, [] { return Millis(0); }};
    Screened screened {config, registry};
    PostOffice postOffice {registry, store, config, screened.screening, screened.brakes, [this] { return now; }};

    ~Rooms() { store.close(); }

    /// A session on the mesh whose mailbox is on disk.
    Session &join(const char *name, pid_t pid)
    {
        JoinRequest request;
        request.name = name;
        request.kind = shellKind;
        request.root = "/x";
        request.process = {pid, 1};
        Session &joined = *registry.join(request)->session;
        save(*registry.mailbox(joined.mailbox));
        return joined;
    }
    void save(const Mailbox &mailbox)
    {
        (void)writeNow(store, {[mailbox](Transaction &tx) { sessions::save(tx, mailbox); }, {}, 0});
    }
    Result<Sent> send(const Session &from, const char *to, std::string body = "x")
    {
        std::optional<Result<Sent>> answer;
        Envelope envelope;
        envelope.to = to;
        envelope.kind = envelope.to == broadcastName ? Kind::Broadcast : Kind::Message;
        envelope.body = std::move(body);
        postOffice.send({from.mailbox}, std::move(envelope), [&](Result<Sent> sent) { answer = std::move(sent); });
        if (!eventually([&] { return answer.has_value(); }))
            return Error {Reason::Timeout, Phrase("No answer."), {}, {}};
        return *answer;
    }
    bool handOver(const Session &session)
    {
        std::optional<bool> stored;
        postOffice.deliverWaiting(session, [&](const Status &status) { stored = bool(status); });
        return eventually([&] { return stored.has_value(); }) && *stored;
    }
    std::int64_t count(const std::string &where)
    {
        return countNow(store, "SELECT count(*) FROM inbox i JOIN messages m ON m.seq=i.seq WHERE " + where);
    }
    std::vector<std::string> bodies(const std::string &sessionId) const
    {
        std::vector<std::string> all;
        for (const auto &line : linesOf(folder.file("inbound/" + sessionId + ".jsonl")))
            all.push_back(stringOr(*parseObject(line), "body"));
        return all;
    }
};

const std::string expiring = "i.expires_at IS NOT NULL";
const std::string notices = "m.kind='notice'";

} // namespace

class WaitingMailTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Rooms> m_rooms;

private Q_SLOTS:
    void init()
    {
        m_rooms = std::make_unique<Rooms>();
        QVERIFY(m_rooms->store.open());
        m_rooms->save(m_rooms->registry.human());
    }
    void cleanup() { m_rooms.reset(); }

    void unreadOfWhoIsGoneExpires_data()
    {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("leaves") << true;
        QTest::newRow("dies") << false;
    }
    void unreadOfWhoIsGoneExpires()
    {
        QFETCH(bool, leaves);
        auto &alice = m_rooms->join("alice", 10);
        auto &bob = m_rooms->join("bob", 11);
        const auto bobs = bob.mailbox;
        const auto sent = m_rooms->send(alice, "bob");
        QVERIFY(sent);
        QCOMPARE(sent->state, std::string("delivered"));
        QCOMPARE(m_rooms->count(expiring), 0);
        if (leaves)
            m_rooms->registry.leave(bob);
        else
            m_rooms->registry.wentOffline(bob);
        QTRY_COMPARE(m_rooms->count(expiring), 1);

        std::vector<std::string> told;
        connect(&m_rooms->postOffice, &PostOffice::delivered, this, [&](MailboxId mailbox, const Delivery &delivery) {
            if (mailbox == alice.mailbox && delivery.row->kind == "notice")
                told.push_back(delivery.row->body + '\n' + delivery.row->replyTo.value_or(""));
        });
        m_rooms->now += 8 * day;
        m_rooms->postOffice.scheduleExpiry();
        QVERIFY(eventually([&] { return !told.empty(); }));
        QCOMPARE(told.size(), std::size_t(1));
        QVERIFY(told[0].find("#" + shortId(sent->seq) + " to bob expired") != std::string::npos);
        QVERIFY(told[0].ends_with(sent->id));
        QCOMPARE(m_rooms->count("i.state='expired' AND i.mailbox=" + std::to_string(bobs)), 1);
        QCOMPARE(m_rooms->count(notices + " AND i.state='delivered'"), 1);
        QCOMPARE(m_rooms->count(expiring), 0);
        QCOMPARE(m_rooms->registry.mailbox(bobs)->waiting, 0);
        QCOMPARE(m_rooms->registry.mailbox(alice.mailbox)->waiting, 1);
    }
    void whoComesBackKeepsIt()
    {
        auto &alice = m_rooms->join("alice", 10);
        auto &bob = m_rooms->join("bob", 11);
        QVERIFY(m_rooms->send(alice, "bob", "while there"));
        m_rooms->registry.leave(bob);
        QVERIFY(m_rooms->send(alice, "bob", "while away"));
        QTRY_COMPARE(m_rooms->count(expiring), 2);
        QVERIFY(m_rooms->handOver(m_rooms->join("bob", 12)));
        QCOMPARE(m_rooms->count(expiring), 0);
        QCOMPARE(m_rooms->count("i.state='delivered'"), 2);
    }
    void whatIsReadStaysRead()
    {
        auto &alice = m_rooms->join("alice", 10);
        auto &bob = m_rooms->join("bob", 11);
        const auto sent = m_rooms->send(alice, "bob");
        std::optional<bool> shown;
        m_rooms->postOffice.markShown(
            bob.mailbox, {sent->seq}, [&](const Result<std::size_t> &count) { shown = bool(count); });
        QVERIFY(eventually([&] { return shown.has_value(); }));
        m_rooms->registry.leave(bob);
        QVERIFY(writeNow(m_rooms->store, {[](Transaction &) {}, {}, 0})); // Behind what leaving has queued.
        QCOMPARE(m_rooms->count(expiring), 0);
    }
    void serviceThatWasKilledSawNobodyLeave()
    {
        // As the store has it after kill -9: bob had a message, and so has the human, whose mailbox never expires.
        const auto human = m_rooms->registry.human();
        m_rooms->registry.restore({human, {50, "bob", "/x", {}, m_rooms->now, 1}}, {});
        m_rooms->registry.addWaiting(human.id, 1);
        QVERIFY(writeNow(m_rooms->store,
            {[human](Transaction &tx) {
                 for (const auto mailbox : {MailboxId(50), human.id}) {
                     messages::Insert message;
                     message.envelope.id = newUuid();
                     message.envelope.ts = toIso(wallClock());
                     message.recipients = {{mailbox, {}, true}};
                     messages::insert(tx, std::move(message));
                 }
             },
                {}, 0}));
        QCOMPARE(m_rooms->count(expiring), 0);
        m_rooms->postOffice.scheduleExpiry();
        QTRY_COMPARE(m_rooms->count(expiring), 1);
        QCOMPARE(m_rooms->count(expiring + " AND i.mailbox=50"), 1);
    }
    void fullDiskIsNotTriedAtOnce()
    {
        auto &alice = m_rooms->join("alice", 10);
        auto &bob = m_rooms->join("bob", 11);
        m_rooms->registry.leave(bob);
        QVERIFY(m_rooms->send(alice, "bob"));
        QVERIFY(writeNow(m_rooms->store,
            {[](Transaction &tx) {
                 tx.db().execute(
                     "CREATE TRIGGER no_room BEFORE UPDATE ON inbox BEGIN SELECT RAISE(ABORT, 'full'); END");
             },
                {}, 0}));
        const auto *timer = m_rooms->postOffice.findChild<QTimer *>();
        QVERIFY(timer);
        m_rooms->now += 8 * day;
        m_rooms->postOffice.scheduleExpiry();
        // It was due at once, and failed: half a minute is more than any round of failures in a row would leave.
        const auto waits
            = [&] { return timer->isActive() && timer->remainingTime() > 30'000 && timer->remainingTime() <= 61'000; };
        QVERIFY(eventually(waits));
        QCOMPARE(m_rooms->count("i.state='expired'"), 0);
        QCOMPARE(m_rooms->count(notices), 0);
    }
    void expiryAndNoticeAreOne()
    {
        auto &alice = m_rooms->join("alice", 10);
        auto &bob = m_rooms->join("bob", 11);
        m_rooms->registry.leave(bob);
        QVERIFY(m_rooms->send(alice, "bob"));
        const auto later = toIso(m_rooms->now + 8 * day);
        const auto job = [&](bool fails) {
            return WriteJob {[later, fails](Transaction &tx) {
                                 const auto expired = messages::expire(tx, later, later, {});
                                 if (fails || expired.changes.size() != 1 || expired.notices.size() != 1)
                                     throw Refused({Reason::Internal, Phrase("as if killed"), {}, {}});
                             },
                {}, 0};
        };
        QVERIFY(!writeNow(m_rooms->store, job(true)));
        QCOMPARE(m_rooms->count("i.state='expired'"), 0);
        QCOMPARE(m_rooms->count(notices), 0);
        QVERIFY(writeNow(m_rooms->store, job(false)));
        QCOMPARE(m_rooms->count("i.state='expired'"), 1);
        QCOMPARE(m_rooms->count(notices + " AND i.state='stored' AND i.mailbox=" + std::to_string(alice.mailbox)), 1);
    }
    void deliveredStaysInTheFileOfItsSession()
    {
        auto &alice = m_rooms->join("alice", 10);
        auto &bob = m_rooms->join("bob", 11);
        const auto first = bob.id;
        QVERIFY(m_rooms->send(alice, "bob", "while there"));
        m_rooms->registry.leave(bob);
        QVERIFY(m_rooms->send(alice, "bob", "while away"));
        auto &again = m_rooms->join("bob", 12);
        QVERIFY(m_rooms->handOver(again));
        QVERIFY(writeNow(m_rooms->store, {[](Transaction &) {}, {}, 0})); // Behind the files of the batch before.
        QCOMPARE(m_rooms->bodies(first), std::vector<std::string> {"while there"});
        QCOMPARE(m_rooms->bodies(again.id), std::vector<std::string> {"while away"});
        QCOMPARE(m_rooms->count("i.session_id='" + first + "'"), 1);
        // And both are still for its reader.
        const auto page = readNow<messages::InboxPage>(m_rooms->store, [mailbox = again.mailbox](Database &db) {
            messages::InboxQuery query;
            query.mailbox = mailbox;
            return messages::inbox(db, query);
        });
        QCOMPARE(page->entries.size(), std::size_t(2));
    }
    void handedOverInParts_data()
    {
        QTest::addColumn<qulonglong>("bytes");
        QTest::addColumn<qulonglong>("most");
        QTest::addColumn<int>("parts");
        constexpr qulonglong any = std::numeric_limits<std::size_t>::max();
        QTest::newRow("all at once") << any << any << 1;
        QTest::newRow("by bytes") << qulonglong(2500) << any << 4; // Three of 1000 bytes go beyond it.
        QTest::newRow("by messages") << any << qulonglong(4) << 3;
        QTest::newRow("larger than a part") << qulonglong(1) << any << 10;
    }
    void handedOverInParts()
    {
        QFETCH(qulonglong, bytes);
        QFETCH(qulonglong, most);
        QFETCH(int, parts);
        auto &alice = m_rooms->join("alice", 10);
        auto &bob = m_rooms->join("bob", 11);
        m_rooms->registry.leave(bob);
        std::vector<std::string> wanted;
        for (int i = 0; i < 10; ++i) {
            wanted.push_back(std::to_string(i) + std::string(999, 'x'));
            QVERIFY(m_rooms->send(alice, "bob", wanted.back()));
        }
        auto &again = m_rooms->join("bob", 12);
        messages::WaitingQuery query {again.mailbox, again.id, toIso(m_rooms->now), 0, static_cast<std::size_t>(bytes),
            static_cast<std::size_t>(most)};
        int done = 0;
        std::size_t changes = 0;
        for (bool more = true; more; ++done) {
            messages::WaitingPart part;
            QVERIFY(writeNow(
                m_rooms->store, {[&](Transaction &tx) { part = messages::deliverWaiting(tx, query); }, {}, 0}));
            query.after = part.last;
            more = part.more;
            changes += part.changes.size();
        }
        QVERIFY(writeNow(m_rooms->store, {[](Transaction &) {}, {}, 0}));
        QCOMPARE(done, parts);
        QCOMPARE(changes, wanted.size());
        QVERIFY(m_rooms->bodies(again.id) == wanted);
        QCOMPARE(m_rooms->count("i.state='stored' OR " + expiring), 0);
    }
    void whatComesMeanwhileStaysBehind()
    {
        auto &alice = m_rooms->join("alice", 10);
        auto &bob = m_rooms->join("bob", 11);
        m_rooms->registry.leave(bob);
        for (const char first : {'a', 'b', 'c'}) // Two parts.
            QVERIFY(m_rooms->send(alice, "bob", std::string(3 << 20, first)));
        auto &again = m_rooms->join("bob", 12);
        std::optional<bool> stored;
        m_rooms->postOffice.deliverWaiting(again, [&](const Status &status) { stored = bool(status); });
        const auto late = m_rooms->send(alice, "bob", "late");
        QVERIFY(late);
        QVERIFY(eventually([&] { return stored.has_value(); }));
        QVERIFY(*stored);
        QVERIFY(writeNow(m_rooms->store, {[](Transaction &) {}, {}, 0}));
        std::string order;
        for (const auto &body : m_rooms->bodies(again.id))
            order += body.front();
        QCOMPARE(order, std::string("abcl"));
        QCOMPARE(m_rooms->count("i.state='delivered'"), 4);
        QCOMPARE(m_rooms->count(expiring), 0);
        QCOMPARE(m_rooms->send(alice, "bob")->state, std::string("delivered"));
    }
    void whoLeavesMeanwhileLeavesTheRest()
    {
        auto &alice = m_rooms->join("alice", 10);
        auto &bob = m_rooms->join("bob", 11);
        m_rooms->registry.leave(bob);
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_rooms->send(alice, "bob", std::string(3 << 20, 'x')));
        auto &again = m_rooms->join("bob", 12);
        const auto left = again.id;
        std::optional<bool> stored;
        m_rooms->postOffice.deliverWaiting(again, [&](const Status &status) { stored = bool(status); });
        m_rooms->registry.leave(again);
        QVERIFY(eventually([&] { return stored.has_value(); }));
        QVERIFY(writeNow(m_rooms->store, {[](Transaction &) {}, {}, 0}));
        QCOMPARE(m_rooms->bodies(left).size(), std::size_t(2));
        QCOMPARE(m_rooms->count(expiring), 3);
        auto &third = m_rooms->join("bob", 13);
        QVERIFY(m_rooms->handOver(third));
        QVERIFY(writeNow(m_rooms->store, {[](Transaction &) {}, {}, 0}));
        QCOMPARE(m_rooms->bodies(third.id).size(), std::size_t(1));
        QCOMPARE(m_rooms->count(expiring), 0);
    }
    void oneLineForAllRecipients()
    {
        auto &alice = m_rooms->join("alice", 10);
        std::vector<std::string> ids;
        for (pid_t pid = 20; pid < 30; ++pid)
            ids.push_back(m_rooms->join(("bob" + std::to_string(pid)).c_str(), pid).id);
        for (const char *body : {"first", "second"})
            QVERIFY(m_rooms->send(alice, "broadcast", body));
        QVERIFY(m_rooms->send(alice, "bob20", "third"));
        QVERIFY(writeNow(m_rooms->store, {[](Transaction &) {}, {}, 0}));
        std::vector<std::string> wanted {"first", "second", "third"};
        for (const auto &id : ids) {
            QCOMPARE(m_rooms->bodies(id), wanted);
            wanted.resize(2); // Only the first of them has got the third.
        }
    }
    void rateLimitForgets()
    {
        using namespace std::chrono_literals;
        RateLimit limit;
        const RateLimit::Clock::time_point start {1h};
        for (std::int64_t key = 0; key < 1000; ++key)
            QCOMPARE(limit.take(key, 2, start).count(), 0);
        QCOMPARE(limit.take(0, 2, start + 1s).count(), 0);
        QCOMPARE(limit.take(0, 2, start + 2s).count(), 58);
        QCOMPARE(limit.take(0, 2, start + 60s).count(), 0); // The first one is a minute old.
        QCOMPARE(limit.take(0, 2, start + 60s).count(), 1);
        QCOMPARE(limit.take(0, 2, start + 121s).count(), 0);
        QCOMPARE(limit.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(WaitingMailTest)
#include "tst_waiting_mail.moc"
