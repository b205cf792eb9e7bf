// SPDX-License-Identifier: MIT
// What waits for a model, over a real store: what arrives while a page is read, and when the bell rings.
#include "screening_fixture.h"
#include "store_fixture.h"

#include "config/config.h"
#include "delivery/message_store.h"
#include "delivery/post_office.h"
#include "hooks/claude_clients.h"
#include "hooks/doorbell.h"
#include "hooks/model_queue.h"
#include "sessions/registry.h"
#include "sessions/session_store.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <algorithm>
#include <numeric>
#include <unistd.h>

using namespace mesh;
using namespace mesh::test;
using namespace std::chrono_literals;

namespace {

constexpr int page = 500;

struct Rooms {
    TestFolder folder;
    Config config {*folder, [](const std::function<Status()> &work, const auto &done) { done(work()); }};
    Store store {*folder, envelopeLine};
    Registry registry {wallClock, [] { return Millis(0); }};
    Screened screened {config, registry};
    PostOffice postOffice {registry, store, config, screened.screening, screened.brakes, wallClock};

    ~Rooms() { store.close(); }

    static JoinRequest request(const char *name, ProcessId process)
    {
        JoinRequest request;
        request.name = name;
        request.kind = claudeKind;
        request.root = "/x";
        request.process = process;
        return request;
    }
    /// A session on the mesh whose mailbox is on disk.
    Session &join(const char *name, ProcessId process = {})
    {
        Session &joined = *registry.join(request(name, process))->session;
        (void)writeNow(store,
            {[mailbox = *registry.mailbox(joined.mailbox)](Transaction &tx) { sessions::save(tx, mailbox); }, {}, 0});
        return joined;
    }
    /// Messages "number <first>." and so on, in one transaction.
    std::vector<MessageRow> put(MailboxId mailbox, int first, int count)
    {
        std::vector<MessageRow> rows;
        (void)writeNow(store,
            {[&](Transaction &tx) {
                 for (int number = first; number < first + count; ++number) {
                     messages::Insert message;
                     message.envelope.id = newUuid();
                     message.envelope.from = "ann";
                     message.envelope.to = "hal";
                     message.envelope.body = "number " + std::to_string(number) + ".";
                     message.envelope.ts = toIso(wallClock());
                     message.sender = 99;
                     message.recipients = {{mailbox, {}, true}};
                     rows.push_back(messages::insert(tx, std::move(message)).row);
                 }
             },
                {}, 0});
        return rows;
    }
    /// Hands over what waits, as hooks do, to a model that answers each time, until it has `most` messages. Their
    /// numbers in the order of the texts.
    std::vector<int> drain(ModelQueue &queue, std::size_t most, const std::function<void()> &afterBatch)
    {
        static const QRegularExpression number(QStringLiteral("number (\\d+)\\."));
        const auto transcript = folder.file("transcript");
        std::vector<int> numbers;
        while (numbers.size() < most && eventually([&] { return queue.waiting() > 0; })) {
            std::optional<std::string> text;
            queue.claim(transcript, false, [&](std::string claimed) { text = std::move(claimed); });
            if (!eventually([&] { return text.has_value(); }))
                break;
            for (auto found = number.globalMatch(QString::fromStdString(*text)); found.hasNext();)
                numbers.push_back(found.next().captured(1).toInt());
            std::ofstream(transcript, std::ios::app) << toLine(
                {{"type", "attachment"}, {"attachment", {{"type", "hook_additional_context"}, {"content", {*text}}}}})
                                                     << "\n"
                                                     << "{\"type\":\"assistant\"}\n";
            bool confirmed = false;
            queue.confirm(true, [&] {
                afterBatch();
                confirmed = true;
            });
            if (!eventually([&] { return confirmed; }))
                break;
        }
        return numbers;
    }
    /// Whatever was asked of the store before has been answered.
    bool asked()
    {
        return bool(readNow<int>(store, [](Database &) { return 0; }));
    }
};

} // namespace

class ModelQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backlogComesWholeOnceAndInOrder_data()
    {
        QTest::addColumn<int>("backlog");
        QTest::addColumn<QByteArray>("arrival");
        QTest::newRow("arrival while the first page is read") << 3 << QByteArray("first page");
        QTest::newRow("the same with more pages behind it") << 2 * page + 200 << QByteArray("first page");
        QTest::newRow("arrival while a later page is read") << 2 * page + 200 << QByteArray("later page");
        QTest::newRow("arrival behind pages that wait") << 2 * page + 200 << QByteArray("quiet");
        QTest::newRow("arrival behind one full page") << page << QByteArray("quiet");
        QTest::newRow("arrival behind a few") << 3 << QByteArray("quiet");
    }
    void backlogComesWholeOnceAndInOrder()
    {
        QFETCH(int, backlog);
        QFETCH(QByteArray, arrival);
        Rooms rooms;
        QVERIFY(rooms.store.open());
        const auto mailbox = rooms.join("hal").mailbox;
        rooms.put(mailbox, 0, backlog);
        std::vector<MessageRow> late;
        if (arrival != "quiet")
            late = rooms.put(mailbox, backlog, 1);
        ModelQueue queue(rooms.store, rooms.postOffice, mailbox);
        queue.load({});
        if (arrival == "first page")
            queue.add(makeDelivery(late.front()));
        QVERIFY(eventually([&] { return static_cast<int>(queue.waiting()) >= std::min(backlog, page); }));
        if (arrival == "quiet") {
            late = rooms.put(mailbox, backlog, 1);
            queue.add(makeDelivery(late.front()));
        }
        bool added = arrival != "later page";
        const auto numbers = rooms.drain(queue, static_cast<std::size_t>(backlog) + 1, [&] {
            if (added || static_cast<int>(queue.waiting()) >= page / 2)
                return;
            added = true; // There is room: the next page is on its way.
            queue.add(makeDelivery(late.front()));
        });
        std::vector<int> expected(static_cast<std::size_t>(backlog) + 1);
        std::iota(expected.begin(), expected.end(), 0);
        QVERIFY(added);
        QCOMPARE(numbers.size(), expected.size());
        QVERIFY(numbers == expected);
        QVERIFY(rooms.asked());
        QCOMPARE(queue.waiting(), std::size_t(0));
        QVERIFY(!queue.hasClaims());
    }
    void whatIsSettledWhileAPageIsReadDoesNotWait()
    {
        Rooms rooms;
        QVERIFY(rooms.store.open());
        const auto mailbox = rooms.join("hal").mailbox;
        const auto rows = rooms.put(mailbox, 0, 3);
        ModelQueue queue(rooms.store, rooms.postOffice, mailbox);
        queue.load({});
        queue.settled(rows[1].seq);
        QVERIFY(eventually([&] { return queue.waiting() > 0; }));
        QCOMPARE(queue.waiting(), std::size_t(2));
    }
    void messageUnderWayAtTheJoiningIsNotMissed()
    {
        std::string sent;
        Rooms rooms;
        QVERIFY(rooms.store.open());
        ClaudeClients clients(rooms.registry, rooms.store, rooms.postOffice, rooms.folder.file("claude"));
        const auto process = SystemProcessTable().facts(::getpid())->id;
        const auto ann = rooms.join("ann").mailbox;
        rooms.registry.leave(rooms.join("hal", process));

        test::Hold held(rooms.store);
        Envelope envelope;
        envelope.to = "hal";
        envelope.body = "under way";
        rooms.postOffice.send({ann}, envelope, [&](Result<Sent> result) { sent = result ? result->state : "failed"; });
        const auto joined = rooms.registry.join(Rooms::request("hal", process));
        rooms.postOffice.deliverWaiting(*joined->session, [](const Status &) {});
        const bool looked = rooms.asked(); // The queue has, and there was nothing yet.
        held.release();
        QVERIFY(looked);
        QVERIFY(eventually([&] { return !sent.empty(); }));
        QCOMPARE(sent, std::string(state::stored));
        const auto *queue = clients.known(process)->queue();
        QVERIFY(queue);
        QVERIFY(eventually([&] { return queue->waiting() > 0; }));
        QVERIFY(rooms.asked());
        QCOMPARE(queue->waiting(), std::size_t(1));
    }
    void bellRingsForNewMessagesAfterItHasGivenUp()
    {
        Doorbell bell(DoorbellPace {1ms, 1ms});
        QSignalSpy rings(&bell, &Doorbell::ring);
        bell.update(true, 1);
        QVERIFY(eventually([&] { return rings.count() == 8; }));
        bell.update(true, 1); // Nothing new.
        bell.update(true, 2);
        QVERIFY(eventually([&] { return rings.count() == 9; }));
        bell.update(true, 1); // One was read elsewhere.
        bell.update(true, 2);
        QVERIFY(eventually([&] { return rings.count() == 10; }));
    }
};

QTEST_GUILESS_MAIN(ModelQueueTest)
#include "tst_model_queue.moc"
