// SPDX-License-Identifier: MIT
// A full disk, for real: a small tmpfs, which only root may mount.
#include "earlier_database.h"

#include <QDir>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/mount.h>
#include <unistd.h>

using namespace mesh;
using namespace mesh::test;

class StoreDiskFullTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_parent;
    std::string m_mount;
    bool m_mounted = false;

    std::string filler() const { return m_mount + "/filler"; }
    void fill(std::size_t leave) const
    {
        const int fd = ::open(filler().c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        const std::string block(4096, 'f');
        std::size_t written = 0;
        while (::write(fd, block.data(), block.size()) == static_cast<ssize_t>(block.size()))
            written += block.size();
        QVERIFY(::ftruncate(fd, static_cast<off_t>(written - std::min(written, leave))) == 0);
        ::close(fd);
    }

private Q_SLOTS:
    void init()
    {
        m_mount = m_parent.filePath(QStringLiteral("small")).toStdString();
        QVERIFY(QDir().mkpath(QString::fromStdString(m_mount)));
#ifdef Q_OS_LINUX
        m_mounted = ::mount("none", m_mount.c_str(), "tmpfs", 0, "size=8m") == 0;
#endif
        if (!m_mounted)
            QSKIP("mounting a tmpfs needs root");
    }
    void cleanup()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            ::umount2(m_mount.c_str(), MNT_DETACH);
#endif
    }
    void failsAndGoesOn_data()
    {
        QTest::addColumn<int>("leave");
        QTest::newRow("nothing left") << 0;
        QTest::newRow("a little left") << 20'000;
        QTest::newRow("more left") << 200'000;
    }
    void failsAndGoesOn()
    {
        QFETCH(int, leave);
        auto folder = DataFolder::open(m_mount + "/mesh", true);
        QVERIFY(folder);
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(writeNow(store, joinJob()));
        std::vector<std::string> stored {newUuid()};
        QVERIFY(writeNow(store, sendJob(stored.back())));
        fill(static_cast<std::size_t>(leave));

        int failed = 0;
        for (int i = 0; i < 40; ++i) {
            const auto id = newUuid();
            const Status status = writeNow(store, sendJob(id, {}, std::string(30'000, 'x')));
            if (status) {
                stored.push_back(id);
                continue;
            }
            ++failed;
            QVERIFY2(status.error().reason == Reason::DiskFull, status.error().message.english().c_str());
            QVERIFY(!status.error().hint.empty());
        }
        QVERIFY(failed > 0);
        QVERIFY(!store.problems().empty());

        std::filesystem::remove(filler());
        QTest::qWait(1100); // The files are tried again then.
        stored.push_back(newUuid());
        QVERIFY(writeNow(store, sendJob(stored.back())));
        QVERIFY2(store.problems().empty(), store.problems().empty() ? "" : store.problems().front().english().c_str());
        const auto ids = readNow<std::vector<std::string>>(store, [](Database &db) {
            std::vector<std::string> all;
            Query query(db, "SELECT id FROM messages ORDER BY seq");
            while (query.step())
                all.push_back(query.string(0));
            return all;
        });
        QCOMPARE(*ids, stored);
        std::vector<std::string> inbound;
        for (const auto &line : linesOf(m_mount + "/mesh/inbound/" + session + ".jsonl"))
            inbound.push_back(stringOr(*parseObject(line), "id"));
        QCOMPARE(inbound, stored);
        QCOMPARE(linesOf(m_mount + "/mesh/log.jsonl").size(), stored.size());
        store.close();
        Store again(*folder, render);
        const auto opened = again.open();
        QVERIFY(opened && opened->problems.empty());
    }
    void noRoomToStart()
    {
        auto folder = DataFolder::open(m_mount + "/mesh", true);
        QVERIFY(folder);
        fill(0);
        Store store(*folder, render);
        const auto opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().reason), static_cast<int>(Reason::DiskFull));
    }
    void noRoomToMigrate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < schemaVersion(); ++version)
            QTest::addRow("schema %d", version) << version;
    }
    /// With each page more that is left: the database is as it was, nothing of the copy stays, the cause and the way
    /// out are named, and with room the start succeeds.
    void noRoomToMigrate()
    {
        QFETCH(int, version);
        const auto copy = nameBeforeSchema(schemaVersion());
        int failed = 0;
        for (std::size_t leave = 0;; leave += 4096) {
            auto folder = DataFolder::open(m_mount + "/mesh", true);
            QVERIFY(folder);
            makeDatabase(folder->file(databaseName), version);
            const auto bytes = readAll(folder->file(databaseName));
            fill(leave);
            std::vector<Phrase> problems;
            const auto start = [&] { return prepareDatabase(*folder, problems, [](const Phrase &) {}); };
            const auto started = start();
            const auto before = databaseFiles(folder->path());
            std::filesystem::remove(filler());
            if (!started) {
                ++failed;
                QVERIFY2(started.error().reason == Reason::DiskFull, started.error().message.english().c_str());
                QVERIFY(!started.error().hint.empty());
                QCOMPARE(before, QStringList {QLatin1String(databaseName)});
                QCOMPARE(readAll(folder->file(databaseName)), bytes);
                const auto again = start();
                QVERIFY2(again, again ? "" : again.error().message.english().c_str());
            }
            QVERIFY(problems.empty());
            QCOMPARE(databaseFiles(folder->path()), databaseAndCopy());
            {
                Database db(folder->file(databaseName), Database::Mode::ReadOnly);
                QCOMPARE(schemaVersionOf(db), schemaVersion());
                Database kept(folder->file(copy), Database::Mode::ReadOnly);
                QCOMPARE(schemaVersionOf(kept), version);
            }
            std::filesystem::remove_all(folder->path());
            if (started)
                break;
        }
        QVERIFY(failed > 20);
    }
    void noRoomForTheSnapshot()
    {
        auto folder = DataFolder::open(m_mount + "/mesh", true);
        QVERIFY(folder);
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(writeNow(store, joinJob()));
        fill(0);
        store.setSnapshotDue(std::chrono::milliseconds(0));
        QVERIFY(eventually([&] { return !store.problems().empty(); }));
        QVERIFY(store.problems().front().english().find("full") != std::string::npos);
        QVERIFY(!folder->exists("presence.db.bak.new"));
    }
};

QTEST_GUILESS_MAIN(StoreDiskFullTest)
#include "tst_store_disk_full.moc"
