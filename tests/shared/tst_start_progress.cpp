// SPDX-License-Identifier: MIT
#include "platform/start_progress.h"

#include "platform/boot_file.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace mesh;

class StartProgressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        auto folder = DataFolder::open(m_parent->filePath(QStringLiteral("mesh")).toStdString(), true);
        QVERIFY(folder && (*folder).makeSubfolder("run"));
        m_folder.emplace(std::move(*folder));
    }
    void lastWordCounts()
    {
        QVERIFY(readStartProgress(*m_folder).empty());
        const auto copies = phrase("It copies %1.", "presence.db");
        QVERIFY(writeStartProgress(*m_folder, phrase("It checks.")));
        QVERIFY(writeStartProgress(*m_folder, copies));
        QVERIFY(readStartProgress(*m_folder) == copies); // As a sentence, for each language.
        QCOMPARE(namesIn(*m_folder, "run"), (std::vector<std::string> {".", "..", "starting"}));
        QVERIFY(removeStartProgress(*m_folder));
        QVERIFY(readStartProgress(*m_folder).empty());
        QVERIFY(removeStartProgress(*m_folder));
    }
    void ofNobody_data()
    {
        QTest::addColumn<QByteArray>("content");
        QProcess ended;
        ended.start(QStringLiteral("true"), QStringList());
        QVERIFY(ended.waitForStarted());
        const auto pid = static_cast<pid_t>(ended.processId());
        QVERIFY(ended.waitForFinished());
        const auto row = [](const char *name, const Json &service, const std::string &boot) {
            QTest::newRow(name) << QByteArray::fromStdString(
                toLine({{"service", service}, {"boot", boot}, {"doing", "It copies."}}));
        };
        const auto start = startOf(::getpid()).value_or(0);
        row("a process that has ended", toJson(ProcessId {pid, 1}), bootId());
        row("another process by now", toJson(ProcessId {::getpid(), start + 1}), bootId());
        row("of an earlier run of the system", toJson(ProcessId {::getpid(), start}), "another");
        row("of no run of the system", toJson(ProcessId {::getpid(), start}), "");
        row("no process", "me", bootId());
        QTest::newRow("cut off") << QByteArray(R"({"service":{"pid":1,)");
        QTest::newRow("empty") << QByteArray();
    }
    void ofNobody()
    {
        QFETCH(QByteArray, content);
        QFile file(QString::fromStdString(m_folder->file("run/starting")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QVERIFY(readStartProgress(*m_folder).empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    std::optional<DataFolder> m_folder;
};

QTEST_GUILESS_MAIN(StartProgressTest)
#include "tst_start_progress.moc"
