// SPDX-License-Identifier: MIT
// What the store does with a presence.db that is not as it left it.
#include "store/schema.h"
#include "store_fixture.h"

#include <QDir>

#include <filesystem>
#include <random>

using namespace mesh;
using namespace mesh::test;
using namespace std::chrono_literals;

namespace {
enum class Backup { None, Sound, Damaged };

/// A folder with messages, closed cleanly; the snapshot, if any, has the first ten of fifty.
struct Filled {
    TestFolder folder;

    explicit Filled(Backup snapshot)
    {
        Store store(*folder, render);
        const auto opened = store.open();
        Q_ASSERT(opened);
        store.write(joinJob());
        add(store, 10);
        if (snapshot != Backup::None) {
            bool taken = false;
            QObject::connect(&store, &Store::snapshotTaken, &store, [&] { taken = true; });
            store.setSnapshotDue(0ms);
            const bool came = eventually([&] { return taken; });
            Q_ASSERT(came);
        }
        add(store, 40);
        store.close();
        if (snapshot == Backup::Damaged)
            writeAll(folder.file("presence.db.bak"), "no database at all");
    }
    static void add(Store &store, int messages)
    {
        for (int i = 0; i < messages; ++i)
            store.write(sendJob(newUuid(), {}, std::string(300, 'x')));
        const bool written = eventually([&] { return store.queued() == 0; });
        Q_ASSERT(written);
    }
    std::size_t setAside() const
    {
        return static_cast<std::size_t>(
            QDir(QString::fromStdString(folder.file(""))).entryList({QStringLiteral("presence.db.corrupt-*Z")}).size());
    }
};

void overwrite(const std::string &path, std::int64_t offset, const std::string &bytes)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(offset);
    file << bytes;
}
} // namespace

class StoreRecoveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damaged_data()
    {
        QTest::addColumn<int>("damage");
        QTest::addColumn<int>("snapshot");
        QTest::addColumn<int>("messages");
        QTest::addColumn<QByteArray>("says");
        const char *damages[] = {
            "garbage", "zero bytes", "half", "odd length", "header", "missing", "schema", "other program's", "pages"};
        for (int damage = 0; damage < 9; ++damage) {
            QTest::addRow("%s, snapshot", damages[damage])
                << damage << static_cast<int>(Backup::Sound) << 10 << QByteArray("took its place");
            QTest::addRow("%s, damaged snapshot", damages[damage])
                << damage << static_cast<int>(Backup::Damaged) << 0 << QByteArray("damaged too");
        }
        QTest::newRow("garbage, no snapshot") << 0 << static_cast<int>(Backup::None) << 0 << QByteArray("no snapshot");
        QTest::newRow("zero bytes, no snapshot")
            << 1 << static_cast<int>(Backup::None) << 0 << QByteArray("no snapshot");
    }
    void damaged()
    {
        QFETCH(int, damage);
        QFETCH(int, snapshot);
        QFETCH(int, messages);
        QFETCH(QByteArray, says);
        Filled filled(static_cast<Backup>(snapshot));
        const auto path = filled.folder.file("presence.db");
        const auto content = readAll(path);
        switch (damage) {
        case 0:
            writeAll(path, std::string(20'000, 'g'));
            break;
        case 1:
            writeAll(path, {});
            break;
        case 2:
            writeAll(path, content.substr(0, content.size() / 8192 * 4096));
            break;
        case 3:
            writeAll(path, content.substr(0, content.size() / 2 + 77));
            break;
        case 4:
            overwrite(path, 0, "SQLite format 2");
            break;
        case 5:
            std::filesystem::remove(path);
            break;
        case 6:
            Database(path, Database::Mode::ReadWrite).execute("DROP TABLE inbox");
            break;
        case 7:
            writeAll(path, {});
            Database(path, Database::Mode::ReadWrite).execute("CREATE TABLE theirs(x)");
            break;
        case 8:
            for (std::size_t page = 1; page < content.size() / 4096; ++page)
                overwrite(path, static_cast<std::int64_t>(page * 4096), std::string(64, '\x5a'));
            break;
        }
        Store store(*filled.folder, render);
        const auto opened = store.open();
        QVERIFY2(opened, opened ? "" : opened.error().message.english().c_str());
        QVERIFY(!opened->problems.empty());
        const auto problem = opened->problems.front().english();
        QVERIFY2(problem.find(says.toStdString()) != std::string::npos, problem.c_str());
        QVERIFY2(problem.find("missing") != std::string::npos, problem.c_str());
        QCOMPARE(filled.setAside(), std::size_t(damage == 5 ? 0 : 1));
        QCOMPARE(countNow(store, "SELECT count(*) FROM messages"), std::int64_t(messages));
        // The log tells of what is gone, and goes on behind that.
        QCOMPARE(opened->problems.size(), std::size_t(2));
        QVERIFY(opened->problems.back().english().find("log.jsonl") != std::string::npos);
        store.write(joinJob());
        Filled::add(store, 1);
        QVERIFY(countNow(store, "SELECT max(seq) FROM messages") > 1'000'000); // No short id means two messages.
        QCOMPARE(logNumbers(filled.folder).back(), std::int64_t(51));
        store.close();
        Store again(*filled.folder, render);
        const auto reopened = again.open();
        QVERIFY(reopened && reopened->problems.empty());
        QCOMPARE(countNow(again, "SELECT count(*) FROM messages"), std::int64_t(messages + 1));
        QCOMPARE(filled.setAside(), std::size_t(damage == 5 ? 0 : 1));
    }
    void flippedBits_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    /// Some flips hit a text and cannot be seen; the store opens in any case, and what it keeps can be read and
    /// written.
    void flippedBits()
    {
        QFETCH(unsigned, seed);
        Filled filled(Backup::Sound);
        const auto path = filled.folder.file("presence.db");
        auto content = readAll(path);
        std::mt19937 random(seed);
        for (int i = 0; i < 40; ++i)
            content[100 + random() % (content.size() - 100)]
                ^= static_cast<char>(1 << random() % 8); // Not the version in the header.
        writeAll(path, content);
        Store store(*filled.folder, render);
        const auto opened = store.open();
        QVERIFY2(opened, opened ? "" : opened.error().message.english().c_str());
        QCOMPARE(opened->problems.empty(), filled.setAside() == 0);
        const auto messages = countNow(store, "SELECT count(*) FROM messages");
        QVERIFY(messages == 50 || messages == 10);
        if (messages == 10) {
            QVERIFY(writeNow(store, joinJob()));
            QVERIFY(writeNow(store, sendJob(newUuid())));
        }
    }
    void newerIsNotTouched()
    {
        Filled filled(Backup::Sound);
        const auto path = filled.folder.file("presence.db");
        Database(path, Database::Mode::ReadWrite)
            .execute("PRAGMA user_version = " + std::to_string(schemaVersion() + 1));
        const auto content = readAll(path);
        Store store(*filled.folder, render);
        const auto opened = store.open();
        QVERIFY(!opened);
        QVERIFY(opened.error().message.english().find("newer") != std::string::npos);
        QVERIFY(opened.error().hint.english().find("Update") != std::string::npos);
        QCOMPARE(readAll(path), content);
        QCOMPARE(filled.setAside(), std::size_t(0));
    }
    void withoutItsLog()
    {
        Filled filled(Backup::None);
        TestFolder copy;
        {
            Store store(*filled.folder, render);
            QVERIFY(store.open());
            Filled::add(store, 5);
            // As after a crash, but the write-ahead log got lost.
            writeAll(copy.file("presence.db"), readAll(filled.folder.file("presence.db")));
            writeAll(copy.file("log.jsonl"), readAll(filled.folder.file("log.jsonl")));
        }
        Store store(*copy, render);
        const auto opened = store.open();
        QVERIFY(opened);
        QCOMPARE(opened->problems.size(), std::size_t(1));
        QVERIFY(opened->problems.front().english().find("5 later entries") != std::string::npos);
        QCOMPARE(countNow(store, "SELECT count(*) FROM messages"), std::int64_t(50));
    }
    void linkInItsPlace()
    {
        TestFolder folder;
        writeAll(folder.file("elsewhere"), {});
        std::filesystem::create_symlink("elsewhere", folder.file("presence.db"));
        Store store(*folder, render);
        QVERIFY(!store.open());
        QCOMPARE(readAll(folder.file("elsewhere")), std::string());
    }
    void leftoversOfAStartThatWasCutShort()
    {
        Filled filled(Backup::Sound);
        std::filesystem::remove(filled.folder.file("presence.db"));
        writeAll(filled.folder.file("presence.db.new"), "half a copy");
        writeAll(filled.folder.file("presence.db.new-journal"), "half a journal");
        writeAll(filled.folder.file("presence.db-wal"), "the log of a database that was set aside");
        Store store(*filled.folder, render);
        QVERIFY(store.open());
        QCOMPARE(countNow(store, "SELECT count(*) FROM messages"), std::int64_t(10));
    }
};

QTEST_GUILESS_MAIN(StoreRecoveryTest)
#include "tst_store_recovery.moc"
