// SPDX-License-Identifier: MIT
#include "store/connections.h"
#include "store/schema.h"
#include "store_fixture.h"

#include <sqlite3.h>

using namespace mesh;
using namespace mesh::test;

class DatabaseTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::string path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }
    Database fresh(const char *name) const
    {
        Database db(path(name), Database::Mode::Create);
        db.execute("CREATE TABLE t(a, b, c, d)");
        return db;
    }

private Q_SLOTS:
    void values()
    {
        Database db = fresh("values");
        const std::string nul("a\0b", 3);
        QCOMPARE(db.run("INSERT INTO t VALUES(?, ?, ?, ?)", 42, std::string_view(nul), std::nullopt, Blob {nul}), 1);
        QCOMPARE(db.run("INSERT INTO t VALUES(?, ?, ?, ?)", true, std::string_view(), std::optional<std::string>("x"),
                     std::optional<std::int64_t>()),
            1);
        QCOMPARE(db.lastRowId(), std::int64_t(2));
        Query query(db, "SELECT a, b, c, d, typeof(b), typeof(d) FROM t ORDER BY rowid");
        QVERIFY(query.step());
        QCOMPARE(query.integer(0), std::int64_t(42));
        QCOMPARE(query.string(1), nul);
        QVERIFY(query.isNull(2) && !query.optionalString(2) && !query.optionalInteger(2));
        QCOMPARE(query.string(3), nul);
        QCOMPARE(query.string(4), std::string("text"));
        QCOMPARE(query.string(5), std::string("blob"));
        QVERIFY(query.step());
        QVERIFY(query.boolean(0));
        QVERIFY(!query.isNull(1) && query.text(1).empty());
        QCOMPARE(query.optionalString(2), std::optional<std::string>("x"));
        QVERIFY(query.isNull(3));
        QVERIFY(!query.step());
    }
    void textsOutliveTheirOwners()
    {
        Database db = fresh("texts");
        Query query(db, "SELECT ?, ?", std::string(1000, 'a'), std::string(1000, 'b'));
        QVERIFY(query.step());
        QCOMPARE(query.string(0), std::string(1000, 'a'));
        QCOMPARE(query.string(1), std::string(1000, 'b'));
    }
    void sameTextWithinItself()
    {
        Database db = fresh("nested");
        for (const int n : {1, 2, 3})
            db.run("INSERT INTO t(a) VALUES(?)", n);
        int pairs = 0;
        Query outer(db, "SELECT a FROM t");
        while (outer.step()) {
            Query inner(db, "SELECT a FROM t");
            while (inner.step())
                ++pairs;
        }
        QCOMPARE(pairs, 9);
    }
    void parametersDoNotStay()
    {
        Database db = fresh("unbound");
        QVERIFY(db.value("SELECT ?", 7) == 7);
        Query query(db, "SELECT ?");
        QVERIFY(query.step() && query.isNull(0));
    }
    void onceMore()
    {
        Database db = fresh("rewind");
        Query query(db, "SELECT ? + 1", 1);
        QVERIFY(query.step());
        QVERIFY(query.rewind().step());
        QCOMPARE(query.integer(0), std::int64_t(2));
    }
    void errors()
    {
        Database db = fresh("errors");
        db.execute("CREATE UNIQUE INDEX u ON t(a)");
        QVERIFY_THROWS_EXCEPTION(DatabaseError, db.run("SELEC"));
        QVERIFY_THROWS_EXCEPTION(DatabaseError, db.run("SELECT ?", 1, 2));
        db.run("INSERT INTO t(a) VALUES(1)");
        try {
            db.run("INSERT INTO t(a) VALUES(1)");
            QFAIL("not refused");
        } catch (const DatabaseError &error) {
            QCOMPARE(error.code(), SQLITE_CONSTRAINT_UNIQUE);
            QCOMPARE(error.primary(), SQLITE_CONSTRAINT);
        }
        QCOMPARE(db.run("INSERT INTO t(a) VALUES(2)"), 1); // The statement works again.
        QVERIFY_THROWS_EXCEPTION(DatabaseError, Database(path("missing"), Database::Mode::ReadWrite));
    }
    void errorsForPeople_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *title, int code, Reason reason, const char *says) {
            QTest::newRow(title) << code << static_cast<int>(reason) << QByteArray(says);
        };
        row("full", SQLITE_FULL, Reason::DiskFull, "is full");
        row("io", SQLITE_IOERR_FSYNC, Reason::StorageFailed, "disk failed");
        row("busy", SQLITE_BUSY, Reason::StorageFailed, "another program");
        row("corrupt", SQLITE_CORRUPT_INDEX, Reason::StorageFailed, "damaged");
        row("not a database", SQLITE_NOTADB, Reason::StorageFailed, "damaged");
        row("read-only", SQLITE_READONLY, Reason::StorageFailed, "cannot be written");
        row("other", SQLITE_MISUSE, Reason::StorageFailed, "could not be used");
    }
    void errorsForPeople()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const Error error = toError(DatabaseError(code, "why"), "/x/presence.db");
        QTEST(static_cast<int>(error.reason), "reason");
        QVERIFY2(
            error.message.english().find(says.toStdString()) != std::string::npos, error.message.english().c_str());
        QVERIFY(error.message.english().find("/x/presence.db") != std::string::npos);
    }
    void migratesOnce()
    {
        Database db(path("schema"), Database::Mode::Create);
        migrate(db);
        QCOMPARE(db.value("PRAGMA user_version"), std::optional<std::int64_t>(schemaVersion()));
        migrate(db);
        checkStructure(db);
        QVERIFY(checkNotNewer(db));
    }
    void migrationIsWholeOrNot()
    {
        Database db(path("half"), Database::Mode::Create);
        db.execute("CREATE TABLE inbox(x)"); // In the way of version 1.
        QVERIFY_THROWS_EXCEPTION(DatabaseError, migrate(db));
        QVERIFY(!db.inTransaction());
        QCOMPARE(db.value("PRAGMA user_version"), std::optional<std::int64_t>(0));
        QCOMPARE(db.value("SELECT count(*) FROM sqlite_schema"), std::optional<std::int64_t>(1));
        QVERIFY_THROWS_EXCEPTION(DatabaseError, checkStructure(db));
    }
    void newerIsRefused()
    {
        Database db = fresh("newer");
        db.execute("PRAGMA user_version = 99");
        const Status known = checkNotNewer(db);
        QVERIFY(!known && known.error().reason == Reason::StorageFailed);
        QVERIFY(known.error().hint.english().find("Update") != std::string::npos);
    }
    void readersCannotWrite()
    {
        {
            fresh("reader");
        }
        {
            Database db = openForWriting(path("reader"));
            QCOMPARE(db.value("PRAGMA synchronous"), std::optional<std::int64_t>(2));
            QCOMPARE(db.value("PRAGMA foreign_keys"), std::optional<std::int64_t>(1));
        }
        Database db = openForReading(path("reader"));
        QVERIFY_THROWS_EXCEPTION(DatabaseError, db.run("INSERT INTO t(a) VALUES(1)"));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
