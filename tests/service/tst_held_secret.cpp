// SPDX-License-Identifier: MIT
// What the disk shows of a held text, and a database of the version before there were any.
#include "held_fixture.h"

#include "store/schema.h"

#include <QDirIterator>
#include <QFile>

#include <array>
#include <sqlite3.h>

using namespace mesh;
using namespace mesh::test;

namespace {

constexpr std::array<std::string_view, 4> secrets {"SECRETHEAD", "SECRETMIDDLE", "SECRETTAIL", "SECRETSMALL"};

std::string longText()
{
    return "SECRETHEAD" + std::string(40'000, 'a') + "SECRETMIDDLE" + std::string(40'000, 'b') + "SECRETTAIL";
}

/// Files of the data folder that hold one of the secrets.
std::vector<std::string> telling(const TestFolder &folder)
{
    std::vector<std::string> names;
    QDirIterator files(QString::fromStdString(folder.file("")), QDir::Files | QDir::Hidden | QDir::System,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next().toStdString();
        const auto content = readAll(path);
        for (const auto secret : secrets) {
            if (content.find(secret) != std::string::npos)
                names.push_back(path + ": " + std::string(secret));
        }
    }
    return names;
}

void run(sqlite3 *db, const char *sql)
{
    char *problem = nullptr;
    const int code = sqlite3_exec(db, sql, nullptr, nullptr, &problem);
    QVERIFY2(code == SQLITE_OK, problem ? problem : sql);
    sqlite3_free(problem);
}

// As version 1 was released: it never changes.
constexpr const char *schemaOfVersion1 = R"(
CREATE TABLE mailboxes(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, root TEXT NOT NULL, session_id TEXT,
    last_used TEXT NOT NULL) STRICT;
CREATE TABLE sessions(
    id TEXT PRIMARY KEY, name TEXT NOT NULL, mailbox INTEGER NOT NULL REFERENCES mailboxes(id),
    kind TEXT NOT NULL, state TEXT NOT NULL, role TEXT, branch TEXT NOT NULL DEFAULT '', root TEXT NOT NULL,
    cwd TEXT NOT NULL, pid INTEGER, pid_start INTEGER, client_session_id TEXT, transcript TEXT,
    joined INTEGER NOT NULL, joined_at TEXT NOT NULL, last_seen TEXT NOT NULL) STRICT;
CREATE INDEX sessions_joined ON sessions(id) WHERE joined = 1;
CREATE TABLE messages(
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, origin TEXT NOT NULL, "from" TEXT NOT NULL,
    "to" TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, ts TEXT NOT NULL, reply_to TEXT, trace TEXT,
    hops INTEGER NOT NULL DEFAULT 0, urgent INTEGER NOT NULL DEFAULT 0, UNIQUE(id, origin)) STRICT;
CREATE TABLE inbox(
    seq INTEGER NOT NULL, mailbox INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT, session_id TEXT,
    delivered_at TEXT, shown_at TEXT, answered_at TEXT, ended_at TEXT, expires_at TEXT,
    waiting INTEGER GENERATED ALWAYS AS (shown_at IS NULL AND ended_at IS NULL) VIRTUAL,
    PRIMARY KEY(seq, mailbox)) STRICT, WITHOUT ROWID;
CREATE INDEX inbox_of_mailbox ON inbox(mailbox, waiting, seq);
CREATE INDEX inbox_expiry ON inbox(expires_at) WHERE expires_at IS NOT NULL;
CREATE TABLE journal(batch INTEGER PRIMARY KEY, lines TEXT NOT NULL) STRICT;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;
)";
constexpr const char *rowsOfVersion1 = R"(
INSERT INTO mailboxes VALUES(1,'ann','/x',NULL,'2026-01-01T00:00:00.000Z'),(2,'hal','/x',NULL,''),(9,'human','',NULL,'');
INSERT INTO sessions(id,name,mailbox,kind,state,root,cwd,pid,pid_start,joined,joined_at,last_seen)
    VALUES('11111111-2222-4333-8444-555555555555','ann',1,'claude','idle','/x','/x',7,8,1,'a','b');
INSERT INTO messages(id,origin,"from","to",kind,body,ts,reply_to,trace,hops,urgent) VALUES
    ('21111111-2222-4333-8444-555555555555','1','ann','hal','message','first','2026-01-01T00:00:00.000Z',NULL,NULL,0,0),
    ('31111111-2222-4333-8444-555555555555','1','ann','hal','message','second','2026-01-01T00:00:01.000Z',NULL,
        '21111111-2222-4333-8444-555555555555',3,1);
INSERT INTO inbox(seq,mailbox,state,delivered_at,shown_at,expires_at) VALUES
    (1,2,'shown','2026-01-01T00:00:00.000Z','2026-01-01T00:00:02.000Z',NULL),
    (2,2,'stored',NULL,NULL,'2026-01-08T00:00:00.000Z');
INSERT INTO meta VALUES('kept','yes');
)";

} // namespace

class HeldSecretTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFileShowsAHeldText()
    {
        HeldRooms rooms;
        const auto big = rooms.put(rooms.held(longText(), {hal, bob}));
        const auto small = rooms.put(rooms.held("SECRETSMALL rm -rf x"));
        QVERIFY(big && small);
        QCOMPARE(telling(rooms.folder), std::vector<std::string>());
        rooms.store->close(); // Checkpoints: what was in the log file is in the database.
        QCOMPARE(telling(rooms.folder), std::vector<std::string>());
        rooms.begin();
        QCOMPARE(rooms.textOf(shortId(big->row.seq)).value(), longText());
        QVERIFY(rooms.decide(big->row.seq, state::denied, longText()));
        QVERIFY(rooms.decide(small->row.seq, HeldRooms::decision(state::expired, {})));
        QCOMPARE(telling(rooms.folder), std::vector<std::string>());
        rooms.store->close();
        QCOMPARE(telling(rooms.folder), std::vector<std::string>());
        rooms.begin();
    }
    /// The search above can find.
    void anApprovedOneIsThere()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held("SECRETSMALL rm -rf x"));
        QVERIFY(rooms.decide(put->row.seq, state::approved, "SECRETSMALL rm -rf x"));
        QVERIFY(!telling(rooms.folder).empty());
    }
    void whatWaitsSurvivesARestart()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held("rm -rf x", {hal, bob}));
        rooms.store->close();
        rooms.box = HeldBox::open(*rooms.folder);
        rooms.begin();
        QCOMPARE(rooms.find({})->recipients.size(), std::size_t(2));
        QVERIFY(rooms.decide(put->row.seq, state::approved, "rm -rf x"));
    }
    void anotherKeyLosesTheTextOnly()
    {
        HeldRooms rooms;
        const auto put = rooms.put(rooms.held("rm -rf x"));
        QVERIFY(QFile::remove(QString::fromStdString(rooms.folder.file("identity/held.key"))));
        rooms.box = HeldBox::open(*rooms.folder);
        QCOMPARE(rooms.textOf({}).error().reason, Reason::StorageFailed);
        QCOMPARE(rooms.decide(put->row.seq, state::approved, "rm -rf x").error().reason, Reason::StorageFailed);
        QVERIFY(rooms.find({}));
        QVERIFY(rooms.decide(put->row.seq, state::denied, "rm -rf x"));
    }
    void aDatabaseOfVersion1LosesNothing()
    {
        TestFolder folder;
        const auto path = folder.file("presence.db");
        writeAll(path, {});
        QVERIFY(QFile::setPermissions(QString::fromStdString(path), QFile::ReadOwner | QFile::WriteOwner));
        sqlite3 *raw = nullptr;
        QVERIFY(sqlite3_open(path.c_str(), &raw) == SQLITE_OK);
        run(raw, schemaOfVersion1);
        run(raw, rowsOfVersion1);
        QVERIFY(sqlite3_close(raw) == SQLITE_OK);

        Store store(*folder, envelopeLine);
        const auto opened = store.open();
        QVERIFY(opened);
        QVERIFY2(opened->problems.empty(), opened->problems.empty() ? "" : opened->problems.front().english().c_str());
        const auto count = [&](const char *sql) { return countNow(store, std::string("SELECT count(*) FROM ") + sql); };
        QCOMPARE(countNow(store, "PRAGMA user_version"), schemaVersion());
        QCOMPARE(count("mailboxes"), 3);
        QCOMPARE(count("sessions WHERE pid=7 AND pid_start=8 AND joined=1"), 1);
        QCOMPARE(count("messages WHERE approved_by IS NULL AND approved_at IS NULL"), 2);
        QCOMPARE(count("messages WHERE seq=2 AND body='second' AND hops=3 AND urgent=1"), 1);
        QCOMPARE(count("inbox WHERE state='shown' AND waiting=0 AND seq=1"), 1);
        QCOMPARE(count("inbox WHERE state='stored' AND waiting=1 AND seq=2"), 1);
        QCOMPARE(count("meta WHERE key='kept' AND value='yes'"), 1);
        QCOMPARE(count("held"), 0);
        const auto row = readNow<MessageRow>(store, [](Database &db) {
            return messages::find(db, "1002", {hal, false});
        });
        QVERIFY(row);
        QCOMPARE(row->body, std::string("second"));
        const auto receipt = *readNow<Receipt>(
            store, [&](Database &db) { return messages::receipt(db, messages::bySequence(db, 1)); });
        QCOMPARE(receipt.recipients.at(0).history.size(), std::size_t(3));
        // Numbers go on behind the old ones.
        std::int64_t next = 0;
        QVERIFY(writeNow(store,
            {[&](Transaction &tx) {
                 MessageRow fresh;
                 fresh.id = newUuid();
                 fresh.origin = "1";
                 fresh.approvedBy = "terminal";
                 next = messages::addRow(tx, fresh);
             },
                {}, 0}));
        QCOMPARE(next, 3);
        store.close();
        Store again(*folder, envelopeLine); // The second start finds nothing to do.
        QVERIFY(again.open()->problems.empty());
        QCOMPARE(countNow(again, "SELECT count(*) FROM messages"), 3);
        again.close();
    }
};

QTEST_GUILESS_MAIN(HeldSecretTest)
#include "tst_held_secret.moc"
