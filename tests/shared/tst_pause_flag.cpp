// SPDX-License-Identifier: MIT
// When a session counts as paused, and what its hooks say then.
#include "platform/boot_clock.h"
#include "platform/boot_file.h"
#include "platform/pause_flag.h"
#include "support/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace mesh;

class PauseFlagTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::optional<DataFolder> m_folder;
    const ProcessId m_self {::getpid(), startOf(::getpid()).value_or(0)};

    QString path(ProcessId client) const
    {
        return QStringLiteral("%1/data/run/paused-%2-%3").arg(m_temporary->path()).arg(client.pid).arg(client.start);
    }
    PauseFlag flag(ProcessId client) const
    {
        return {client, "bob", "Paused by bob.\nWait.", 1'700'000'000'123, bootClock() + 60'000};
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
        QVERIFY(!*readPauseFlag(*m_folder, m_self));
        QVERIFY(readPauseFlags(*m_folder).empty());
        QVERIFY(removePauseFlag(*m_folder, m_self));
        for (const auto *const by : {"eve", "bob"}) { // The second replaces the first.
            auto written = flag(m_self);
            written.by = by;
            QVERIFY(writePauseFlag(*m_folder, written));
        }
        struct stat facts {
        };
        QCOMPARE(::lstat(qPrintable(path(m_self)), &facts), 0);
        QCOMPARE(facts.st_mode & 07777, mode_t {0600});
        const auto read = readPauseFlag(*m_folder, m_self);
        QVERIFY(read && *read);
        QCOMPARE((*read)->client, m_self);
        QCOMPARE((*read)->by, std::string("bob"));
        QCOMPARE((*read)->text, std::string("Paused by bob.\nWait."));
        QCOMPARE((*read)->since, Millis {1'700'000'000'123});
        QCOMPARE(readPauseFlags(*m_folder).size(), std::size_t {1});
        QCOMPARE(
            QDir(m_temporary->path() + QStringLiteral("/data/run")).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(removePauseFlag(*m_folder, m_self));
        QVERIFY(!*readPauseFlag(*m_folder, m_self));
    }
    void noFlagAnyMore_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("another run of the system") << "boot";
        QTest::newRow("a client that has ended") << "client";
        QTest::newRow("its time is over") << "until";
    }
    void noFlagAnyMore()
    {
        QFETCH(QString, what);
        const auto client = what == u"client" ? ProcessId {m_self.pid, m_self.start - 1} : m_self;
        auto written = flag(client);
        if (what == u"until")
            written.until = bootClock();
        QVERIFY(writePauseFlag(*m_folder, written));
        if (what == u"boot") {
            auto json = test::jsonOf(path(client));
            QVERIFY(!stringOr(json, "boot").empty());
            json["boot"] = "another";
            test::write(path(client), QByteArray::fromStdString(toLine(json)));
        }
        const auto read = readPauseFlag(*m_folder, client);
        QVERIFY(read && !*read);
        QVERIFY(QFile::exists(path(client)));
        QVERIFY(readPauseFlags(*m_folder).empty()); // The look at all tidies up.
        QVERIFY(!QFile::exists(path(client)));
    }
    void unusable_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("member missing") << QByteArray(R"({"by":"b","text":"t","since":"2026-01-31T08:15:00.123Z"})");
        QTest::newRow("member too many") << QByteArray(
            R"({"by":"b","text":"t","since":"2026-01-31T08:15:00.123Z","boot":"x","until":9,"more":1})");
        QTest::newRow("no time") << QByteArray(R"({"by":"b","text":"t","since":"today","boot":"x","until":9})");
        QTest::newRow("wrong type") << QByteArray(
            R"({"by":1,"text":"t","since":"2026-01-31T08:15:00.123Z","boot":"x","until":9})");
        QTest::newRow("no end") << QByteArray(
            R"({"by":"b","text":"t","since":"2026-01-31T08:15:00.123Z","boot":"x","until":"never"})");
        QTest::newRow("too large") << QByteArray(70'000, ' ');
        QTest::newRow("link") << QByteArray("link");
    }
    void unusable()
    {
        QFETCH(QByteArray, content);
        QVERIFY(writePauseFlag(*m_folder, flag(m_self)));
        if (content == "link") {
            QVERIFY(QFile::rename(path(m_self), path(m_self) + QStringLiteral("x")));
            QVERIFY(QFile::link(path(m_self) + QStringLiteral("x"), path(m_self)));
        } else {
            test::write(path(m_self), content);
        }
        QVERIFY(!readPauseFlag(*m_folder, m_self));
        QVERIFY(readPauseFlags(*m_folder).empty());
        QVERIFY(QFile::exists(path(m_self)));
    }
    void otherFilesStay()
    {
        QVERIFY(writePauseFlag(*m_folder, flag(m_self)));
        const auto folder = m_temporary->path() + QStringLiteral("/data/run/");
        const QStringList names {QStringLiteral("paused-1"), QStringLiteral("paused-x-1"),
            QStringLiteral("paused--1-1"), QStringLiteral("paused-01-1"), QStringLiteral("paused-1-1x"),
            QStringLiteral("service.lock")};
        for (const auto &name : names)
            test::write(folder + name, "x");
        QCOMPARE(readPauseFlags(*m_folder).size(), std::size_t {1});
        for (const auto &name : names)
            QVERIFY2(QFile::exists(folder + name), qPrintable(name));
    }
    void answers()
    {
        const auto call = pauseAnswer("PreToolUse", flag(m_self));
        QVERIFY(call);
        QCOMPARE(toLine(*call),
            std::string(R"({"continue":false,"stopReason":"Paused by bob.\nWait.","hookSpecificOutput":)"
                        R"({"hookEventName":"PreToolUse","permissionDecision":"deny",)"
                        R"("permissionDecisionReason":"Paused by bob.\nWait."}})"));
        const auto batch = pauseAnswer("PostToolBatch", flag(m_self));
        QVERIFY(batch);
        QCOMPARE(toLine(*batch), std::string(R"({"continue":false,"stopReason":"Paused by bob.\nWait."})"));
        for (const auto *const other : {"SessionStart", "UserPromptSubmit", "Stop", "Notification", ""})
            QVERIFY(!pauseAnswer(other, flag(m_self)));
    }
};

QTEST_APPLESS_MAIN(PauseFlagTest)
#include "tst_pause_flag.moc"
