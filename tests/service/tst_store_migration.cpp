// SPDX-License-Identifier: MIT
// What the store makes of a database of each earlier schema: tests/service/data/schema-N.sql, as version N left it.
#include "earlier_database.h"
#include "store/connections.h"
#include "store/snapshot.h"
#include "support/service_process.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <map>
#include <set>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace mesh;
using namespace mesh::test;

namespace {

std::vector<std::string> column(Database &db, const std::string &sql)
{
    std::vector<std::string> values;
    Query query(db, sql);
    while (query.step())
        values.push_back(query.string(0));
    return values;
}

/// Everything that a database is made of, without blanks.
std::set<std::string> structureOf(Database &db)
{
    std::set<std::string> all;
    for (const auto &sql : column(db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")) {
        std::string whole;
        std::copy_if(sql.begin(), sql.end(), std::back_inserter(whole), [](char c) { return c != ' ' && c != '\n'; });
        all.insert(whole);
    }
    return all;
}

using Rows = std::map<std::string, std::vector<std::string>>;

/// The rows of each table that `asIn` has, with the columns that it has there: as SQL, so that types count.
Rows rowsOf(Database &db, Database &asIn)
{
    Rows rows;
    for (const auto &table : column(asIn, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        std::string columns;
        for (const auto &name : column(asIn, "SELECT name FROM pragma_table_xinfo('" + table + "')"))
            columns += (columns.empty() ? "quote(\"" : " || ',' || quote(\"") + name + "\")";
        rows[table] = column(db, "SELECT " + columns + " FROM \"" + table + "\" ORDER BY 1");
    }
    return rows;
}

Status prepare(TestFolder &folder)
{
    std::vector<Phrase> problems;
    auto prepared = prepareDatabase(*folder, problems, [](const Phrase &) {});
    if (prepared && !problems.empty())
        return Error {Reason::Internal, problems.front(), {}, {}};
    return prepared;
}

constexpr int endedAtCommit = SIGUSR1;

/// The child: brings the database to our schema and is killed before its Nth statement; at the commit, if it has fewer.
int migrateAndDie(const char *path, int statement)
{
    static int left = 0;
    left = statement;
    Database db(path, Database::Mode::ReadWrite);
    sqlite3_trace_v2(
        db.handle(), SQLITE_TRACE_STMT,
        [](unsigned, void *, void *, void *) {
            if (--left == 0)
                ::raise(SIGKILL);
            return 0;
        },
        nullptr);
    sqlite3_commit_hook(
        db.handle(),
        [](void *) {
            ::raise(endedAtCommit);
            return 0;
        },
        nullptr);
    migrate(db);
    return 0;
}

/// The child: a start that is killed as soon as it writes behind that place of a file, in the middle of a page. The
/// copy of the database is the first that becomes long, the log of the migration the second.
int startAndDie(const char *path, rlim_t place)
{
    auto folder = DataFolder::open(path, false);
    const rlimit limit {place, place};
    if (!folder || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 1;
    ::signal(SIGXFSZ, [](int) { ::raise(SIGKILL); });
    std::vector<Phrase> problems;
    return prepareDatabase(*folder, problems, [](const Phrase &) {}) ? 0 : 1;
}

} // namespace

class StoreMigrationTest : public QObject
{
    Q_OBJECT
private:
    static void earlierVersions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < schemaVersion(); ++version)
            QTest::addRow("schema %d", version) << version;
    }

private Q_SLOTS:
    /// The newest fixture is what a new database is: so a step that has been released cannot change unnoticed, and the
    /// fixture is there when the next one comes.
    void newestIsKnown()
    {
        TestFolder folder;
        TestFolder fresh;
        makeDatabase(folder.file(databaseName), schemaVersion());
        QVERIFY(prepare(fresh));
        Database known(folder.file(databaseName), Database::Mode::ReadOnly);
        Database made(fresh.file(databaseName), Database::Mode::ReadOnly);
        QCOMPARE(structureOf(known), structureOf(made));
        QVERIFY(!(*folder).exists(nameBeforeSchema(schemaVersion())));
    }

    void everythingStays_data() { earlierVersions(); }
    void everythingStays()
    {
        QFETCH(int, version);
        TestFolder folder;
        makeDatabase(folder.file(databaseName), version);
        QVERIFY2(!QTest::currentTestFailed(), "no database");
        TestFolder fresh;
        QVERIFY(prepare(fresh));
        const auto prepared = prepare(folder);
        QVERIFY2(prepared, prepared ? "" : prepared.error().message.english().c_str());

        const auto copy = folder.file(nameBeforeSchema(schemaVersion()));
        {
            Database db(folder.file(databaseName), Database::Mode::ReadOnly);
            Database made(fresh.file(databaseName), Database::Mode::ReadOnly);
            Database before(copy, Database::Mode::ReadOnly);
            QCOMPARE(schemaVersionOf(db), schemaVersion());
            QCOMPARE(structureOf(db), structureOf(made));
            QCOMPARE(schemaVersionOf(before), version);
            // The copy is what there was; and what there was is there, with the columns of that time.
            TestFolder again;
            makeDatabase(again.file(databaseName), version);
            Database old(again.file(databaseName), Database::Mode::ReadOnly);
            QCOMPARE(structureOf(before), structureOf(old));
            const auto rows = rowsOf(old, old);
            QVERIFY(rows.at("messages").size() >= 5 && rows.at("inbox").size() >= 6);
            QCOMPARE(rowsOf(before, old), rows);
            QCOMPARE(rowsOf(db, old), rows);
        }
        struct stat facts {
        };
        QVERIFY(::stat(copy.c_str(), &facts) == 0);
        QCOMPARE(static_cast<int>(facts.st_mode & 0777), 0600);
    }

    void goesOn_data() { earlierVersions(); }
    /// Today's store reads and writes it, and tells what that version had not told yet.
    void goesOn()
    {
        QFETCH(int, version);
        TestFolder folder;
        makeDatabase(folder.file(databaseName), version);
        Store store(*folder, render);
        const auto opened = store.open();
        QVERIFY2(opened, opened ? "" : opened.error().message.english().c_str());
        QVERIFY2(opened->problems.empty(), opened->problems.empty() ? "" : opened->problems.front().english().c_str());
        const auto messages = countNow(store, "SELECT count(*) FROM messages");
        const auto newest = countNow(store, "SELECT max(seq) FROM messages");
        QCOMPARE(countNow(store, "SELECT count(*) FROM inbox WHERE mailbox = 3 AND waiting = 1"), std::int64_t(2));
        QVERIFY(writeNow(store, joinJob()));
        QVERIFY(writeNow(store, sendJob(newUuid())));
        QCOMPARE(countNow(store, "SELECT count(*) FROM messages"), messages + 1);
        QCOMPARE(countNow(store, "SELECT max(seq) FROM messages"), newest + 1);
        QCOMPARE(logNumbers(folder), (std::vector<std::int64_t> {7, 8}));
        store.close();
        Store again(*folder, render);
        QVERIFY(again.open());
        QCOMPARE(countNow(again, "SELECT count(*) FROM messages"), messages + 1);
    }

    void theServiceStarts_data() { earlierVersions(); }
    void theServiceStarts()
    {
        QFETCH(int, version);
        ServiceProcess service;
        service.configure(Json::object());
        makeDatabase(service.file(databaseName).toStdString(), version);
        service.start();
        QCOMPARE((*service.call("service.status"))["problems"], Json::array());
        const auto read = service.call("read", {{"message", "aaaaaaaa-0000-4000-8000-000000000001"}});
        QVERIFY2(read, read ? "" : read.error().message.english().c_str());
        QCOMPARE(stringOr(*read, "body"), std::string("it's done: ✓ 日本"));
        QCOMPARE(service.stop(), 0);
        const auto log = service.content("run/meshd.log");
        QVERIFY2(log.contains(QByteArray::fromStdString(nameBeforeSchema(schemaVersion()))), log.constData());
    }

    void killed_data() { earlierVersions(); }
    /// Killed before each statement of the migration, and at the commit: what is there is of the version before, and
    /// the next start brings it to ours.
    void killed()
    {
        QFETCH(int, version);
        TestFolder folder;
        makeDatabase(folder.file(databaseName), version);
        bool atCommit = false;
        for (int statement = 1; !atCommit; ++statement) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--migrate-and-die"), QString::fromStdString(folder.file(databaseName)),
                    QString::number(statement)});
            QVERIFY(child.waitForFinished(30'000) && child.exitStatus() == QProcess::CrashExit);
            Database db(folder.file(databaseName), Database::Mode::ReadWrite);
            QCOMPARE(schemaVersionOf(db), version);
            checkStructure(db);
            atCommit = child.exitCode() == endedAtCommit;
        }
        QVERIFY(prepare(folder));
        Database db(folder.file(databaseName), Database::Mode::ReadOnly);
        QCOMPARE(schemaVersionOf(db), schemaVersion());
    }

    void killedWhileItWrites_data() { earlierVersions(); }
    /// Killed at each page of the copy, and of the log behind it: nothing is lost, half a copy is none, and the next
    /// start leaves nothing of it.
    void killedWhileItWrites()
    {
        QFETCH(int, version);
        TestFolder known;
        makeDatabase(known.file(databaseName), version);
        Database old(known.file(databaseName), Database::Mode::ReadOnly);
        const auto rows = rowsOf(old, old);
        const auto bytes = readAll(known.file(databaseName));
        const auto copy = nameBeforeSchema(schemaVersion());
        QStringList seen;
        bool isKilled = true;
        for (rlim_t place = 1000; isKilled; place += 4096) {
            TestFolder folder;
            writeAll(folder.file(databaseName), bytes);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--start-and-die"), QString::fromStdString((*folder).path()), QString::number(place)});
            QVERIFY(child.waitForFinished(30'000));
            isKilled = child.exitStatus() == QProcess::CrashExit;
            QVERIFY2(isKilled || child.exitCode() == 0, child.readAllStandardError().constData());
            seen << databaseFiles((*folder).path());
            if (isKilled) {
                QCOMPARE(readAll(folder.file(databaseName)), bytes);
                Database db(folder.file(databaseName), Database::Mode::ReadOnly);
                QCOMPARE(schemaVersionOf(db), version);
                QCOMPARE(rowsOf(db, old), rows);
            }
            if ((*folder).exists(copy)) {
                Database whole(folder.file(copy), Database::Mode::ReadOnly);
                QCOMPARE(rowsOf(whole, old), rows);
            }
            QVERIFY(prepare(folder));
            QCOMPARE(databaseFiles((*folder).path()), databaseAndCopy());
            Database db(folder.file(databaseName), Database::Mode::ReadOnly);
            QCOMPARE(schemaVersionOf(db), schemaVersion());
            QCOMPARE(rowsOf(db, old), rows);
        }
        // It was killed where this test wants it.
        const auto half = QString::fromStdString(copy) + QStringLiteral(".new");
        QVERIFY(seen.contains(half) && seen.contains(half + QStringLiteral("-journal")));
    }

    void leftovers_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("of a start that was killed") << 1;
        QTest::newRow("of the day before") << schemaVersion();
    }
    /// What killed starts and snapshots have left, of this version or an earlier one, goes; what is whole stays.
    void leftovers()
    {
        QFETCH(int, version);
        TestFolder folder;
        makeDatabase(folder.file(databaseName), version);
        const std::string whole[] {snapshotName, nameBeforeSchema(2), nameBeforeSchema(schemaVersion())};
        QStringList left {QLatin1String(databaseName)};
        for (const auto &name : whole) {
            writeAll(folder.file(name), "whole");
            writeAll(folder.file(name + ".new"), "half a copy");
            writeAll(folder.file(name + ".new-journal"), "what would take it back");
            left << QString::fromStdString(name);
        }
        const auto foreign = databaseName + std::string(".mine.new");
        writeAll(folder.file(foreign), "a person's");
        left << QString::fromStdString(foreign);
        left.sort();
        const auto prepared = prepare(folder);
        QVERIFY2(prepared, prepared ? "" : prepared.error().message.english().c_str());
        QCOMPARE(databaseFiles((*folder).path()), left);
        QCOMPARE(readAll(folder.file(snapshotName)), std::string("whole"));
        QCOMPARE(readAll(folder.file(nameBeforeSchema(2))), std::string("whole"));
    }

    /// Without a copy nothing is changed.
    void noCopyNoMigration()
    {
        TestFolder folder;
        makeDatabase(folder.file(databaseName), 1);
        const auto name = nameBeforeSchema(schemaVersion()) + ".new";
        QVERIFY((*folder).makeSubfolder(name)); // In the way of the copy.
        const auto prepared = prepare(folder);
        QVERIFY(!prepared);
        QVERIFY2(prepared.error().message.english().find(name) != std::string::npos,
            prepared.error().message.english().c_str());
        Database db(folder.file(databaseName), Database::Mode::ReadOnly);
        QCOMPARE(schemaVersionOf(db), 1);
    }

    /// Somebody went back to the older program with the copy, and comes again: the copy is of the last time.
    void comesAgain()
    {
        TestFolder folder;
        makeDatabase(folder.file(databaseName), 1);
        QVERIFY(prepare(folder));
        for (const char *suffix : {"", "-wal", "-shm"})
            ::unlink((folder.file(databaseName) + suffix).c_str());
        const auto copy = folder.file(nameBeforeSchema(schemaVersion()));
        QVERIFY(::rename(copy.c_str(), folder.file(databaseName).c_str()) == 0);
        Database(folder.file(databaseName), Database::Mode::ReadWrite).execute("DELETE FROM inbox WHERE seq = 105");
        QVERIFY(prepare(folder));
        Database before(copy, Database::Mode::ReadOnly);
        QCOMPARE(before.value("SELECT count(*) FROM inbox WHERE seq = 105"), std::optional<std::int64_t>(0));
        QCOMPARE(schemaVersionOf(before), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && std::string(argv[1]) == "--migrate-and-die")
        return migrateAndDie(argv[2], std::atoi(argv[3]));
    if (argc == 4 && std::string(argv[1]) == "--start-and-die")
        return startAndDie(argv[2], std::strtoull(argv[3], nullptr, 10));
    StoreMigrationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_migration.moc"
