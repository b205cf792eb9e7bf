// SPDX-License-Identifier: MIT
#include "store_fixture.h"

#include <QDir>
#include <QThread>

#include <algorithm>
#include <memory>
#include <semaphore>
#include <stdexcept>
#include <sys/stat.h>

using namespace mesh;
using namespace mesh::test;
using namespace std::chrono_literals;

class StoreTest : public QObject
{
    Q_OBJECT
private:
    static Status insertName(Store &store, const std::string &name)
    {
        return writeNow(store,
            {[name](Transaction &tx) {
                 tx.db().run("INSERT INTO mailboxes(name, root, last_used) VALUES(?, '/', '')", name);
             },
                {}, 0});
    }

private Q_SLOTS:
    void writesThenReads()
    {
        TestFolder folder;
        Store store(*folder, render);
        const auto opened = store.open();
        QVERIFY(opened);
        QVERIFY(opened->problems.empty());
        std::optional<std::int64_t> id;
        store.write<std::int64_t>(
            [](Transaction &tx) {
                tx.db().run("INSERT INTO mailboxes(name, root, last_used) VALUES('hal', '/', '')");
                return tx.db().lastRowId();
            },
            [&](Result<std::int64_t> row) {
                QVERIFY(row);
                QCOMPARE(QThread::currentThread(), thread());
                // What is done is seen by a read that begins now.
                store.read<std::int64_t>([](Database &db) { return db.value("SELECT id FROM mailboxes").value_or(0); },
                    [&](Result<std::int64_t> found) { id = *found; });
            });
        QVERIFY(eventually([&] { return id.has_value(); }));
        QCOMPARE(*id, std::int64_t(1));
        QCOMPARE(store.queued(), std::size_t(0));
    }
    void queuedJobsShareASync()
    {
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(writeNow(store, joinJob()));
        Hold held(store);
        std::vector<int> order;
        for (int i = 0; i < 500; ++i)
            store.write(sendJob(newUuid(), [&order, i](const Status &status) {
                if (status)
                    order.push_back(i);
            }));
        QCOMPARE(store.queued(), std::size_t(501));
        held.release();
        QVERIFY(eventually([&] { return store.queued() == 0; }) && filesWritten(store));
        QCOMPARE(order.size(), std::size_t(500));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        // A row of the journal is a commit: one for the job that was held, one for all that came meanwhile.
        QCOMPARE(countNow(store, "SELECT count(*) FROM journal"), std::int64_t(2));
        QCOMPARE(inboundIds(folder).size(), std::size_t(500));
        QCOMPARE(logNumbers(folder).size(), std::size_t(501));
    }
    void batchesAreBounded_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::addColumn<int>("weight");
        QTest::addColumn<int>("batches");
        QTest::newRow("by number") << 1500 << 1 << 2;
        QTest::newRow("by size") << 5 << (10 << 20) << 5;
        QTest::newRow("within") << 100 << 1000 << 1;
    }
    void batchesAreBounded()
    {
        QFETCH(int, jobs);
        QFETCH(int, weight);
        QFETCH(int, batches);
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        Hold held(store);
        for (int i = 0; i < jobs; ++i)
            store.write({[](Transaction &tx) { tx.log("{}"); }, {}, static_cast<std::size_t>(weight)});
        held.release();
        QVERIFY(eventually([&] { return store.queued() == 0; }) && filesWritten(store));
        QCOMPARE(countNow(store, "SELECT count(*) FROM journal"), std::int64_t(batches + 1));
        const auto numbers = logNumbers(folder);
        QCOMPARE(numbers.size(), static_cast<std::size_t>(jobs + 1));
        QCOMPARE(numbers.back(), std::int64_t(jobs + 1));
    }
    void failingJobFailsAlone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");
        QTest::newRow("constraint") << 0 << static_cast<int>(Reason::StorageFailed);
        QTest::newRow("refused") << 1 << static_cast<int>(Reason::UnknownTarget);
        QTest::newRow("anything else") << 2 << static_cast<int>(Reason::Internal);
        QTest::newRow("session id that is none") << 3 << static_cast<int>(Reason::Internal);
    }
    void failingJobFailsAlone()
    {
        QFETCH(int, kind);
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(writeNow(store, joinJob()));
        const auto before = newUuid();
        const auto after = newUuid();
        Hold held(store);
        store.write(sendJob(before));
        std::optional<Status> result;
        WriteJob bad = sendJob(newUuid(), [&](const Status &status) { result = status; });
        bad.work = [work = bad.work, kind](Transaction &tx) {
            work(tx); // Its rows and lines must go with it.
            if (kind == 0)
                tx.db().run("INSERT INTO mailboxes(id, name, root, last_used) VALUES(1, 'again', '/', '')");
            else if (kind == 1)
                throw Refused({Reason::UnknownTarget, Phrase("Nobody."), {}, {}});
            else if (kind == 2)
                throw std::runtime_error("why");
            else
                tx.inbound("../x", "{}");
        };
        store.write(std::move(bad));
        store.write(sendJob(after));
        held.release();
        QVERIFY(eventually([&] { return store.queued() == 0; }) && filesWritten(store));
        QVERIFY(result && !*result);
        QTEST(static_cast<int>(result->error().reason), "reason");
        QCOMPARE(countNow(store, "SELECT count(*) FROM messages"), std::int64_t(2));
        QCOMPARE(inboundIds(folder), (std::vector {before, after}));
        QCOMPARE(logNumbers(folder), (std::vector<std::int64_t> {1, 2, 3}));
    }
    void jobsThatEndTheTransaction()
    {
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(!writeNow(store, {[](Transaction &tx) { tx.db().run("ROLLBACK"); }, {}, 0}));
        QVERIFY(insertName(store, "hal"));
    }
    void readsFailByThemselves()
    {
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        const auto bad = readNow<int>(store, [](Database &db) { return db.run("SELEC"); });
        QVERIFY(!bad && bad.error().reason == Reason::StorageFailed);
        const auto writes = readNow<int>(store, [](Database &db) { return db.run("DELETE FROM meta"); });
        QVERIFY(!writes);
        const auto refused = readNow<int>(store, [](Database &) -> int {
            throw Refused({Reason::UnknownMessage, Phrase("None."), {}, {}});
        });
        QVERIFY(!refused && refused.error().reason == Reason::UnknownMessage);
        QCOMPARE(countNow(store, "SELECT 1"), std::int64_t(1));
    }
    void oneReadSeesOneState()
    {
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        std::binary_semaphore counted(0);
        std::binary_semaphore written(0);
        std::optional<std::pair<std::int64_t, std::int64_t>> counts;
        store.read<std::pair<std::int64_t, std::int64_t>>(
            [&](Database &db) {
                const auto first = db.value("SELECT count(*) FROM mailboxes").value_or(-1);
                counted.release();
                written.acquire();
                return std::pair(first, db.value("SELECT count(*) FROM mailboxes").value_or(-1));
            },
            [&](auto result) { counts = *result; });
        counted.acquire();
        QVERIFY(insertName(store, "hal"));
        written.release();
        QVERIFY(eventually([&] { return counts.has_value(); }));
        QVERIFY(counts->first == 0 && counts->second == 0);
    }
    void closingFinishesWhatIsQueued()
    {
        TestFolder folder;
        int done = 0;
        {
            Store store(*folder, render);
            QVERIFY(store.open());
            QVERIFY(writeNow(store, joinJob()));
            for (int i = 0; i < 300; ++i)
                store.write(sendJob(newUuid(), [&](const Status &status) { done += status ? 1 : 0; }));
            store.close();
            QCOMPARE(done, 300);
            const Status late = writeNow(store, sendJob(newUuid()));
            QVERIFY(!late && late.error().reason == Reason::ShuttingDown);
            const auto lateRead = readNow<int>(store, [](Database &) { return 1; });
            QVERIFY(!lateRead && lateRead.error().reason == Reason::ShuttingDown);
        }
        QVERIFY(!(*folder).exists("presence.db-wal")); // Checkpointed.
        Store again(*folder, render);
        QVERIFY(again.open());
        QCOMPARE(countNow(again, "SELECT count(*) FROM messages"), std::int64_t(300));
        QVERIFY(countNow(again, "SELECT count(*) FROM journal") <= 1);
    }
    void whatIsAskedWhileItClosesIsNotAnsweredAtItsEnd()
    {
        TestFolder folder;
        auto store = std::make_unique<Store>(*folder, render);
        QVERIFY(store->open());
        bool asksAgain = false;
        bool isAnswered = false;
        auto job = joinJob();
        job.done = [&](const Status &) {
            asksAgain = true;
            store->read<int>([](Database &) { return 1; }, [&](const Result<int> &) { isAnswered = true; });
        };
        store->write(std::move(job));
        store->close();
        QVERIFY(asksAgain);
        // Whoever asked may be gone by now.
        const bool wasAnswered = isAnswered;
        store.reset();
        QCOMPARE(isAnswered, wasAnswered);
    }
    void snapshots()
    {
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(insertName(store, "hal"));
        int taken = 0;
        connect(&store, &Store::snapshotTaken, this, [&] { ++taken; });
        store.setSnapshotDue(0ms);
        QVERIFY(eventually([&] { return taken == 1; }));
        QCOMPARE(
            Database(folder.file("presence.db.bak"), Database::Mode::ReadOnly).value("SELECT count(*) FROM mailboxes"),
            std::optional<std::int64_t>(1));
        QVERIFY(!(*folder).exists("presence.db.bak.new"));
        QVERIFY((*folder).openFile("presence.db.bak", 0));

        // A failing one is a problem, the last one stays, and the next that succeeds ends the problem.
        const auto bytes = readAll(folder.file("presence.db.bak"));
        QVERIFY(QDir().mkpath(QString::fromStdString(folder.file("presence.db.bak.new"))));
        store.setSnapshotDue(0ms);
        QVERIFY(eventually([&] { return !store.problems().empty(); }));
        QVERIFY(store.problems().front().english().find("snapshot failed") != std::string::npos);
        QCOMPARE(readAll(folder.file("presence.db.bak")), bytes);
        QVERIFY(QDir().rmdir(QString::fromStdString(folder.file("presence.db.bak.new"))));
        store.setSnapshotDue(0ms);
        QVERIFY(eventually([&] { return taken == 2; }));
        QVERIFY(store.problems().empty());
    }
    void closesDuringASnapshot()
    {
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(writeNow(store, joinJob()));
        for (int i = 0; i < 200; ++i)
            store.write(sendJob(newUuid(), {}, std::string(100'000, 'x')));
        QVERIFY(eventually([&] { return store.queued() == 0; }));
        store.setSnapshotDue(0ms);
        QTest::qWait(5);
        store.close();
        QVERIFY(!(*folder).exists("presence.db.bak.new"));
    }
    void filesAreOurs()
    {
        TestFolder folder;
        ::umask(0);
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(writeNow(store, joinJob()));
        QVERIFY(writeNow(store, sendJob(newUuid())));
        bool taken = false;
        connect(&store, &Store::snapshotTaken, this, [&] { taken = true; });
        store.setSnapshotDue(0ms);
        QVERIFY(eventually([&] { return taken; }));
        for (const std::string name :
            {"presence.db", "presence.db-wal", "presence.db-shm", "presence.db.bak", "log.jsonl", "inbound/x"}) {
            const auto path = folder.file(name == "inbound/x" ? "inbound/" + session + ".jsonl" : name);
            const auto rights = QFile::permissions(QString::fromStdString(path));
            QVERIFY2(
                rights && !(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                path.c_str());
        }
        ::umask(022);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
