// SPDX-License-Identifier: MIT
// log.jsonl and inbound/: always completed from the database, whatever became of the files.
#include "audit/append_file.h"
#include "store_fixture.h"

#include <filesystem>

using namespace mesh;
using namespace mesh::test;

class JournalsTest : public QObject
{
    Q_OBJECT
private:
    static std::string inboundPath(const TestFolder &folder) { return folder.file("inbound/" + session + ".jsonl"); }

    /// Sends one after the other, so that each is a batch.
    static std::vector<std::string> send(Store &store, int count)
    {
        std::vector<std::string> ids;
        for (int i = 0; i < count; ++i) {
            ids.push_back(newUuid());
            if (!writeNow(store, sendJob(ids.back())))
                ids.pop_back();
        }
        return ids;
    }
    static std::vector<std::int64_t> upTo(std::int64_t last)
    {
        std::vector<std::int64_t> numbers;
        for (std::int64_t n = 1; n <= last; ++n)
            numbers.push_back(n);
        return numbers;
    }

private Q_SLOTS:
    void tornEnds_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("whole") << QByteArray("{1}\n{2}\n") << QByteArray("{1}\n{2}\n");
        QTest::newRow("half a line") << QByteArray("{1}\n{2") << QByteArray("{1}\n");
        QTest::newRow("no newline") << QByteArray("{1}\n{2}") << QByteArray("{1}\n");
        QTest::newRow("only half a line") << QByteArray("{1") << QByteArray();
        QTest::newRow("zeros") << QByteArray("{1}\n") + QByteArray(5000, '\0') << QByteArray("{1}\n");
        QTest::newRow("zeros and a newline") << QByteArray("{1}\n") + QByteArray(50, '\0') + "\n"
                                             << QByteArray("{1}\n");
        QTest::newRow("long") << "{1}\n{" + QByteArray(200'000, 'x') << QByteArray("{1}\n");
        QTest::newRow("long and whole") << "{1}\n{" + QByteArray(200'000, 'x') + "}\n"
                                        << "{1}\n{" + QByteArray(200'000, 'x') + "}\n";
    }
    void tornEnds()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, kept);
        TestFolder folder;
        writeAll(folder.file("lines"), content.toStdString());
        auto file = AppendFile::open(*folder, "lines");
        QVERIFY(file);
        QVERIFY(file->cutTornEnd());
        QCOMPARE(QByteArray::fromStdString(readAll(folder.file("lines"))), kept);
        QCOMPARE(file->size(), static_cast<std::int64_t>(kept.size()));
        QVERIFY(file->append("{3}\n"));
        QCOMPARE(*file->lastLine(), std::string("{3}"));
        std::string joined;
        QVERIFY(file->forEachLine([&](std::string_view line) { joined.append(line).append("\n"); }));
        QCOMPARE(QByteArray::fromStdString(joined), kept + "{3}\n");
    }
    void completedAtStart_data()
    {
        QTest::addColumn<int>("logKept"); // Bytes from the end that are cut; -1: the whole file is gone.
        QTest::addColumn<int>("inboundKept");
        for (const int cut : {0, 1, 10, 60, 200, 2000, -1})
            QTest::addRow("cut %d", cut) << cut << cut;
        QTest::newRow("inbound only") << 0 << 100;
        QTest::newRow("log only") << 100 << 0;
    }
    void completedAtStart()
    {
        QFETCH(int, logKept);
        QFETCH(int, inboundKept);
        TestFolder folder;
        TestFolder crashed;
        std::vector<std::string> ids;
        {
            Store store(*folder, render);
            QVERIFY(store.open());
            QVERIFY(writeNow(store, joinJob()));
            ids = send(store, 30);
            // As after power loss: the database is whole, the files end early.
            for (const char *name : {"presence.db", "presence.db-wal"})
                writeAll(crashed.file(name), readAll(folder.file(name)));
            QVERIFY((*crashed).makeSubfolder("inbound"));
            const auto copyCut = [&](const std::string &from, const std::string &to, int cut) {
                const auto content = readAll(from);
                if (cut >= 0)
                    writeAll(to,
                        content.substr(
                            0, content.size() - std::min<std::size_t>(content.size(), static_cast<std::size_t>(cut))));
            };
            copyCut(folder.file("log.jsonl"), crashed.file("log.jsonl"), logKept);
            copyCut(inboundPath(folder), inboundPath(crashed), inboundKept);
        }
        for (int starts = 0; starts < 2; ++starts) {
            Store store(*crashed, render);
            const auto opened = store.open();
            QVERIFY(opened && opened->problems.empty());
            QCOMPARE(inboundIds(crashed), ids);
            QCOMPARE(logNumbers(crashed), upTo(30));
        }
        QCOMPARE(readAll(crashed.file("log.jsonl")), readAll(folder.file("log.jsonl")));
        QCOMPARE(readAll(inboundPath(crashed)), readAll(inboundPath(folder)));
    }
    void lateDeliveriesAreFoundToo()
    {
        TestFolder folder;
        std::string held;
        std::vector<std::string> ids;
        {
            Store store(*folder, render);
            QVERIFY(store.open());
            QVERIFY(writeNow(store, joinJob()));
            held = send(store, 1).front();
            ids = send(store, 3);
        }
        // The first is delivered last, and the crash came before the append.
        auto lines = linesOf(inboundPath(folder));
        writeAll(inboundPath(folder), lines[1] + "\n" + lines[2] + "\n" + lines[3] + "\n");
        ids.push_back(held);
        Store store(*folder, render);
        QVERIFY(store.open());
        QCOMPARE(inboundIds(folder), ids);
    }
    void sessionsThatLeftAreLeftAlone()
    {
        TestFolder folder;
        {
            Store store(*folder, render);
            QVERIFY(store.open());
            QVERIFY(writeNow(store, joinJob()));
            send(store, 2);
            QVERIFY(writeNow(store, {[](Transaction &tx) { tx.db().run("UPDATE sessions SET joined = 0"); }, {}, 0}));
        }
        std::filesystem::remove(inboundPath(folder));
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(!std::filesystem::exists(inboundPath(folder)));
    }
    void inboundThatCannotBeWritten()
    {
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(writeNow(store, joinJob()));
        std::filesystem::create_directory(inboundPath(folder));
        auto ids = send(store, 3); // They succeed: the database has them.
        QCOMPARE(ids.size(), std::size_t(3));
        QVERIFY(eventually([&] { return !store.problems().empty(); }));
        QVERIFY(store.problems().front().english().find("No message is lost") != std::string::npos);
        std::filesystem::remove(inboundPath(folder));
        QTest::qWait(1100);
        ids.push_back(send(store, 1).front());
        QCOMPARE(inboundIds(folder), ids);
        QVERIFY(store.problems().empty());
        ids.push_back(send(store, 1).front());
        QCOMPARE(inboundIds(folder), ids);
    }
    void logThatCannotBeWritten()
    {
        TestFolder folder;
        std::filesystem::create_directory(folder.file("log.jsonl"));
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(writeNow(store, joinJob()));
        QCOMPARE(send(store, 3).size(), std::size_t(3));
        QVERIFY(eventually([&] { return !store.problems().empty(); }));
        std::filesystem::remove(folder.file("log.jsonl"));
        QTest::qWait(1100);
        QCOMPARE(send(store, 1).size(), std::size_t(1));
        QCOMPARE(logNumbers(folder), upTo(4));
        QVERIFY(store.problems().empty());
        send(store, 1);
        QCOMPARE(logNumbers(folder), upTo(5));
    }
    void logThatWasRemoved()
    {
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        QVERIFY(writeNow(store, joinJob()));
        send(store, 2);
        std::filesystem::remove(folder.file("log.jsonl"));
        send(store, 2);
        QCOMPARE(logNumbers(folder), upTo(4)); // From the database, which has what is not known to be synced.
        std::filesystem::remove(folder.file("log.jsonl"));
        store.close();
        QCOMPARE(logNumbers(folder), upTo(4));
    }
    void rotation()
    {
        TestFolder folder;
        Store store(*folder, render);
        store.setLogLimit(1000);
        QVERIFY(store.open());
        QVERIFY(writeNow(store, joinJob()));
        send(store, 20); // Some 70 bytes each: 14 a file.
        QVERIFY(std::filesystem::exists(folder.file("log.jsonl.1")));
        QVERIFY(!std::filesystem::exists(folder.file("log.jsonl.2")));
        QCOMPARE(logNumbers(folder), upTo(20));
        send(store, 80);
        QVERIFY(std::filesystem::exists(folder.file("log.jsonl.3")));
        QVERIFY(!std::filesystem::exists(folder.file("log.jsonl.4")));
        for (const char *name : {"log.jsonl", "log.jsonl.1", "log.jsonl.2", "log.jsonl.3"})
            QVERIFY(std::filesystem::file_size(folder.file(name)) <= 1000);
        const auto numbers = logNumbers(folder); // The oldest are gone, nothing else.
        QCOMPARE(numbers.back(), std::int64_t(100));
        QCOMPARE(static_cast<std::int64_t>(numbers.size()), numbers.back() - numbers.front() + 1);
    }
    void numbersGoOnAfterRotation()
    {
        TestFolder folder;
        {
            Store store(*folder, render);
            QVERIFY(store.open());
            QVERIFY(writeNow(store, joinJob()));
            send(store, 5);
        }
        std::filesystem::rename(folder.file("log.jsonl"), folder.file("log.jsonl.1")); // Killed within the rotation.
        Store store(*folder, render);
        const auto opened = store.open();
        QVERIFY(opened && opened->problems.empty());
        send(store, 1);
        QCOMPARE(logNumbers(folder), upTo(6));
    }
    void tableIsPruned()
    {
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        for (int i = 0; i < 600; ++i)
            QVERIFY(writeNow(store, {[](Transaction &tx) { tx.log(R"({"event":"x"})"); }, {}, 0}));
        QVERIFY(countNow(store, "SELECT count(*) FROM journal") <= 257);
        QCOMPARE(logNumbers(folder), upTo(600));
    }
    void moreSessionsThanOpenFiles()
    {
        TestFolder folder;
        Store store(*folder, render);
        QVERIFY(store.open());
        std::vector<std::string> sessions;
        for (int i = 0; i < 150; ++i)
            sessions.push_back(newUuid());
        for (int round = 0; round < 3; ++round)
            QVERIFY(writeNow(store,
                {[&](Transaction &tx) {
                     for (const auto &id : sessions)
                         tx.inbound(id, R"({"id":"x"})");
                 },
                    {}, 0}));
        for (const auto &id : sessions)
            QCOMPARE(linesOf(folder.file("inbound/" + id + ".jsonl")).size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(JournalsTest)
#include "tst_journals.moc"
