// SPDX-License-Identifier: MIT
// What is written before something is stopped, and that nothing is continued but what such a record names.
#include "platform/boot_file.h"
#include "platform/stop_record.h"
#include "support/files.h"
#include "support/played_tools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace mesh;
using namespace mesh::test;

class StopRecordTest : public QObject
{
    Q_OBJECT

    const SystemProcessTree m_tree;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::optional<DataFolder> m_folder;

    QString path(const QString &name) const
    {
        return m_temporary->path() + QStringLiteral("/data/run/stopped/") + name;
    }
    QString path(ProcessId leader) const { return path(QString::number(leader.pid)); }
    QStringList names() const { return QDir(path(QString())).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    static StopRecord record(ProcessId leader, ProcessId client, std::vector<ProcessId> others = {})
    {
        return {leader, client, bootId(), "grip", "intercept! by guard", 1'700'000'000'123, std::move(others)};
    }
    Json written(ProcessId leader) const { return jsonOf(path(leader)); }
    void replace(ProcessId leader, const Json &json) const
    {
        write(path(leader), QByteArray::fromStdString(toLine(json)));
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        auto folder = DataFolder::open(m_temporary->path().toStdString() + "/data", true);
        QVERIFY(folder);
        m_folder.emplace(std::move(*folder));
    }

    void writtenReadRemoved()
    {
        QVERIFY(readStopRecords(*m_folder).records.empty());
        const auto one = record({4000, 77}, {3000, 70}, {{4001, 78}, {4002, 79}});
        QVERIFY(writeStopRecord(*m_folder, record({4000, 77}, {3000, 70})));
        QVERIFY(writeStopRecord(*m_folder, one));
        struct stat facts {
        };
        QCOMPARE(::lstat(qPrintable(path(one.leader)), &facts), 0);
        QCOMPARE(facts.st_mode & 07777, mode_t {0600});
        QCOMPARE(names(), QStringList {QStringLiteral("4000")});
        QCOMPARE(written(one.leader).at("group").get<int>(), 4000);
        const auto read = readStopRecords(*m_folder);
        QVERIFY(read.unreadable.empty());
        QCOMPARE(read.records.size(), std::size_t {1});
        const auto &back = read.records.front();
        QCOMPARE(back.leader, one.leader);
        QCOMPARE(back.client, one.client);
        QCOMPARE(back.others, one.others);
        QCOMPARE(back.boot, one.boot);
        QCOMPARE(back.session, one.session);
        QCOMPARE(back.why, one.why);
        QCOMPARE(back.since, one.since);
        QVERIFY(removeStopRecord(*m_folder, one.leader));
        QVERIFY(removeStopRecord(*m_folder, one.leader));
        QVERIFY(names().isEmpty());
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value"); // Empty: the member is taken out.
        QTest::newRow("no leader") << QByteArray("leader") << QByteArray();
        QTest::newRow("leader without a start") << QByteArray("leader") << QByteArray(R"({"pid":4000})");
        QTest::newRow("leader with more") << QByteArray("leader") << QByteArray(R"({"pid":4000,"start":1,"more":1})");
        QTest::newRow("another leader") << QByteArray("leader") << QByteArray(R"({"pid":4001,"start":1})");
        QTest::newRow("init") << QByteArray("leader") << QByteArray(R"({"pid":1,"start":1})");
        QTest::newRow("negative") << QByteArray("leader") << QByteArray(R"({"pid":-1,"start":1})");
        QTest::newRow("no whole number") << QByteArray("leader") << QByteArray(R"({"pid":4000.5,"start":1})");
        QTest::newRow("beyond a pid") << QByteArray("leader") << QByteArray(R"({"pid":4294971296,"start":1})");
        QTest::newRow("another group") << QByteArray("group") << QByteArray("4001");
        QTest::newRow("no group") << QByteArray("group") << QByteArray();
        QTest::newRow("no client") << QByteArray("client") << QByteArray();
        QTest::newRow("no boot") << QByteArray("boot") << QByteArray();
        QTest::newRow("boot a number") << QByteArray("boot") << QByteArray("1");
        QTest::newRow("no time") << QByteArray("since") << QByteArray(R"("now")");
        QTest::newRow("others no list") << QByteArray("others") << QByteArray("{}");
        QTest::newRow("others no processes") << QByteArray("others") << QByteArray("[4001]");
        QTest::newRow("others init") << QByteArray("others") << QByteArray(R"([{"pid":1,"start":1}])");
        QTest::newRow("a member too many") << QByteArray("more") << QByteArray("1");
    }
    void unreadable()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QVERIFY(writeStopRecord(*m_folder, record({4000, 77}, {3000, 70})));
        auto json = written({4000, 77});
        if (value.isEmpty())
            json.erase(key.toStdString());
        else
            json[key.toStdString()] = Json::parse(value.toStdString());
        replace({4000, 77}, json);
        expectSetAside();
    }
    void noRecordOfOurs_data()
    {
        QTest::addColumn<bool>("isPlain");
        for (const auto *const title : {"empty", "half", "twice", "too large"})
            QTest::newRow(title) << true;
        for (const auto *const title : {"link", "hard link", "pipe", "folder"})
            QTest::newRow(title) << false;
    }
    void noRecordOfOurs()
    {
        QFETCH(bool, isPlain);
        const QByteArray title = QTest::currentDataTag();
        QVERIFY(writeStopRecord(*m_folder, record({4000, 77}, {3000, 70})));
        const auto file = path(ProcessId {4000, 77});
        const auto real = m_temporary->path() + QStringLiteral("/real");
        const auto content = contentOf(file);
        QVERIFY(QFile::rename(file, real));
        if (isPlain)
            write(file,
                title == "half"            ? content.left(content.size() / 2)
                    : title == "twice"     ? content + content
                    : title == "too large" ? content + QByteArray(600 << 10, ' ')
                                           : QByteArray());
        else if (title == "link")
            QVERIFY(QFile::link(real, file));
        else if (title == "hard link")
            QCOMPARE(::link(qPrintable(real), qPrintable(file)), 0);
        else if (title == "pipe")
            QCOMPARE(::mkfifo(qPrintable(file), 0600), 0);
        else
            QVERIFY(QDir().mkdir(file));
        expectSetAside();
        QCOMPARE(contentOf(real), content); // Of a link, the name was taken away and nothing else.
    }
    void whatIsNoRecordIsLeft()
    {
        QVERIFY(writeStopRecord(*m_folder, record({4000, 77}, {3000, 70})));
        for (const auto *const name : {".4000.ab.tmp", "4000.unreadable", "notes"})
            write(path(QString::fromLatin1(name)), "x");
        const auto read = readStopRecords(*m_folder);
        QCOMPARE(read.records.size(), std::size_t {1});
        QVERIFY(read.unreadable.empty());
        QCOMPARE(names().size(), 4);
    }

    void continuesWhatIsNamed()
    {
        PlayedTools played;
        const auto client = played.client([&] {
            played.bash(0, [&] {
                played.below(1);
                played.below(2, [] { ::setsid(); });
            });
            played.bash(3);
        });
        const std::vector<ProcessId> all {played.id(0), played.id(1), played.id(2), played.id(3)};
        for (const auto &process : all)
            ::kill(process.pid, SIGSTOP);
        for (std::size_t place = 0; place < all.size(); ++place)
            QTRY_VERIFY(played.isStopped(place));
        QVERIFY(writeStopRecord(*m_folder, record(all[0], client, {all[1], all[2]})));
        QVERIFY(writeStopRecord(*m_folder, record({4000, 1}, {client.pid, client.start + 1})));

        const auto result = continueRecorded(*m_folder, m_tree, client);
        QVERIFY(result.problems.empty());
        QCOMPARE(result.done.size(), std::size_t {1});
        QCOMPARE(result.done[0].record.session, std::string("grip"));
        QCOMPARE(result.done[0].continued, (std::vector<ProcessId> {all[1], all[2], all[0]}));
        QVERIFY(result.done[0].gone.empty());
        for (const std::size_t place : {0U, 1U, 2U})
            QVERIFY(played.goesOn(place));
        QVERIFY(played.isStopped(3)); // No record names it.
        QCOMPARE(names(), QStringList {QStringLiteral("4000")}); // Another client's.

        const auto rest = continueRecorded(*m_folder, m_tree);
        QCOMPARE(rest.done.size(), std::size_t {1});
        QCOMPARE(rest.done[0].gone, (std::vector<ProcessId> {{4000, 1}}));
        QVERIFY(names().isEmpty());
        QVERIFY(played.isStopped(3));
        QVERIFY(continueRecorded(*m_folder, m_tree).done.empty());
    }
    void whatTheLeaderLeftGoesOn()
    {
        PlayedTools played;
        const auto client = played.client([&] { played.bash(0, [&] { played.below(1); }); });
        const auto leader = played.id(0);
        const auto other = played.id(1);
        ::kill(-leader.pid, SIGSTOP);
        QTRY_VERIFY(played.isStopped(1));
        QVERIFY(writeStopRecord(*m_folder, record(leader, client, {other})));
        ::kill(leader.pid, SIGKILL);
        QVERIFY(played.hasEnded(0));
        const auto result = continueRecorded(*m_folder, m_tree, client);
        QCOMPARE(result.done.size(), std::size_t {1});
        QCOMPARE(result.done[0].continued, std::vector<ProcessId> {other});
        QCOMPARE(result.done[0].gone, std::vector<ProcessId> {leader});
        QVERIFY(played.goesOn(1));
    }

    void leavesOthersStopped_data()
    {
        QTest::addColumn<bool>("otherStart");
        QTest::addColumn<QByteArray>("boot");
        QTest::newRow("pid used again") << true << QByteArray::fromStdString(bootId());
        QTest::newRow("another run of the system") << false << QByteArray("5a5a5a5a-0000-4000-8000-000000000000");
        QTest::newRow("unknown run of the system") << false << QByteArray();
    }
    void leavesOthersStopped()
    {
        QFETCH(bool, otherStart);
        QFETCH(QByteArray, boot);
        PlayedTools played;
        const auto client = played.client([&] { played.bash(0, [&] { played.below(1, [] { ::setsid(); }); }); });
        auto leader = played.id(0);
        auto other = played.id(1);
        for (const std::size_t place : {0U, 1U}) {
            ::kill(played.pid(place), SIGSTOP);
            QTRY_VERIFY(played.isStopped(place));
        }
        if (otherStart) {
            --leader.start;
            --other.start;
        }
        auto one = record(leader, client, {other});
        one.boot = boot.toStdString();
        QVERIFY(writeStopRecord(*m_folder, one));
        QVERIFY(signalRecorded(*m_folder, m_tree, client, SIGKILL).empty());
        const auto result = continueRecorded(*m_folder, m_tree, client);
        QCOMPARE(result.done.size(), std::size_t {1});
        QVERIFY(result.done[0].continued.empty());
        QCOMPARE(result.done[0].gone, (std::vector<ProcessId> {other, leader}));
        QVERIFY(names().isEmpty());
        QVERIFY(played.isStopped(0) && played.isStopped(1));
    }
    void leavesAnotherUsersStopped()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can play another user.");
        PlayedTools played;
        const auto client = played.client([&] { played.bash(0, [] { (void)::setresuid(65534, 65534, 65534); }); });
        const auto leader = played.id(0);
        ::kill(leader.pid, SIGSTOP);
        QTRY_VERIFY(played.isStopped(0));
        QVERIFY(writeStopRecord(*m_folder, record(leader, client)));
        const auto result = continueRecorded(*m_folder, m_tree);
        QCOMPARE(result.done.at(0).gone, std::vector<ProcessId> {leader});
        QVERIFY(played.isStopped(0));
    }
    void endsWhatIsNamed()
    {
        PlayedTools played;
        const auto client = played.client([&] {
            played.bash(0, [&] { played.below(1); });
            played.bash(2);
        });
        const auto leader = played.id(0);
        const auto other = played.id(1);
        QVERIFY(writeStopRecord(*m_folder, record(leader, client, {other})));
        QVERIFY(writeStopRecord(*m_folder, record(played.id(2), {client.pid, client.start + 1})));
        QCOMPARE(signalRecorded(*m_folder, m_tree, client, SIGTERM), (std::vector<ProcessId> {other, leader}));
        QVERIFY(played.hasEnded(0) && played.hasEnded(1));
        QVERIFY(played.goesOn(2));
        QCOMPARE(names().size(), 2);
    }

private:
    void expectSetAside()
    {
        const auto result = continueRecorded(*m_folder, m_tree);
        QVERIFY(result.done.empty());
        QCOMPARE(result.problems.size(), std::size_t {1});
        const auto text = QString::fromStdString(result.problems[0].message.english());
        QVERIFY2(text.contains(path(ProcessId {4000, 77})), qPrintable(text));
        QVERIFY(QString::fromStdString(result.problems[0].hint.english()).contains(QStringLiteral("4000.unreadable")));
        QCOMPARE(QDir(path(QString())).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
            QStringList {QStringLiteral("4000.unreadable")});
        QVERIFY(readStopRecords(*m_folder).unreadable.empty()); // Told once.
    }
};

QTEST_GUILESS_MAIN(StopRecordTest)
#include "tst_stop_record.moc"
