// SPDX-License-Identifier: MIT
// Who waits for a service that says that it takes long to start, and for how long. The service is played.
#include "fake_service.h"
#include "mesh_call.h"

#include "platform/start_progress.h"
#include "service_start.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <fstream>
#include <future>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace mesh;
using namespace std::chrono_literals;

namespace {

/// A stream's end that tells another thread when something has been said.
class Ear : public std::stringbuf
{
public:
    std::atomic<bool> hasHeard = false;

protected:
    int sync() override
    {
        hasHeard = !str().empty();
        return 0;
    }
};

} // namespace

class SlowStartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        auto folder = DataFolder::open(m_parent->filePath(QStringLiteral("mesh")).toStdString(), true);
        QVERIFY(folder && (*folder).makeSubfolder("run"));
        m_folder.emplace(std::move(*folder));
        m_context.folder = m_folder->path();
        m_context.programs = m_parent->path().toStdString();
        m_context.json = m_context.slash = false;
        std::ofstream(m_context.programs + "/meshd")
            << "#!/bin/sh\necho 'A second service.' >\"$2/run/new\"\nmv \"$2/run/new\" \"$2/run/start-failure\"\n";
        ::chmod((m_context.programs + "/meshd").c_str(), 0700);
    }
    /// However long it takes, and without starting another one.
    void aPersonWaits()
    {
        QVERIFY(writeStartProgress(*m_folder, phrase("It copies.")));
        Ear ear;
        std::ostream err(&ear);
        Context context {m_in, m_out, err};
        context.folder = m_context.folder;
        context.programs = m_context.programs;
        auto started = std::async(std::launch::async,
            [&] { return startService(context, Patience::AsLongAsItTakes, {.patience = 0ms, .quiet = 0ms}); });
        QTRY_VERIFY_WITH_TIMEOUT(ear.hasHeard, 30'000);
        const FakeService service(m_folder->path(), [](const FakeService::Call &) {
            return FakeService::Reply {{{"pid", 4711}}, nullptr, {}, false, false};
        });
        const auto outcome = started.get();
        QVERIFY2(outcome, outcome ? "" : outcome.error().message.english().c_str());
        QVERIFY(!outcome->wasRunning);
        QCOMPARE(ear.str(), std::string("It copies.\n"));
    }
    void aProgramDoesNot()
    {
        QVERIFY(writeStartProgress(*m_folder, phrase("It copies.")));
        const auto started = startService(m_context, Patience::Short, {.patience = 0ms, .quiet = 0ms});
        QVERIFY(!started);
        QVERIFY(started.error().reason == Reason::Timeout);
        QCOMPARE(started.error().message.english(), std::string("It copies."));
        QCOMPARE(started.error().hint.english(), std::string("It goes on by itself: try again in a while."));
        QCOMPARE(m_err.str(), std::string());
    }
    /// It ends with what keeps it from starting, which is said instead.
    void aFailureIsSaid()
    {
        QVERIFY(writeStartProgress(*m_folder, phrase("It copies.")));
        std::ofstream(m_folder->file("run/later")) << "The disk is full.\n";
        Ear ear;
        std::ostream err(&ear);
        Context context {m_in, m_out, err};
        context.folder = m_context.folder;
        auto started = std::async(std::launch::async,
            [&] { return startService(context, Patience::AsLongAsItTakes, {.patience = 0ms, .quiet = 0ms}); });
        QTRY_VERIFY_WITH_TIMEOUT(ear.hasHeard, 30'000);
        QVERIFY(QFile::rename(QString::fromStdString(m_folder->file("run/later")),
            QString::fromStdString(m_folder->file("run/start-failure"))));
        const auto outcome = started.get();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message.english(), std::string("The disk is full."));
    }
    void nothingCanBeWritten_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<QByteArray>("cause");
        QTest::addColumn<QByteArray>("wayOut");
        QTest::newRow("a full disk") << true << QByteArray(": No space left on device.")
                                     << QByteArray("Free some space");
        QTest::newRow("a disk that is read only")
            << false << QByteArray(": Read-only file system.") << QByteArray("mounted for writing");
    }
    /// Said at once, and by whoever starts it: the service could not.
    void nothingCanBeWritten()
    {
#ifdef __linux__
        QFETCH(bool, isFull);
        QFETCH(QByteArray, cause);
        QFETCH(QByteArray, wayOut);
        const auto disk = m_parent->path().toStdString() + "/disk";
        QVERIFY(::mkdir(disk.c_str(), 0700) == 0);
        if (::mount("none", disk.c_str(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("mounting a tmpfs needs root");
        const auto unmount = qScopeGuard([&] { ::umount2(disk.c_str(), MNT_DETACH); });
        m_context.folder = disk + "/mesh";
        QVERIFY((*DataFolder::open(m_context.folder, true)).makeSubfolder("run"));
        if (isFull)
            std::ofstream(disk + "/filler") << std::string(1 << 20, 'f');
        else
            QVERIFY(::mount("none", disk.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=64k") == 0);
        const auto started = startService(m_context, Patience::Short);
        QVERIFY(!started);
        const auto said = QByteArray::fromStdString(started.error().message.english());
        QVERIFY2(said.contains(cause), said.constData());
        QVERIFY(QByteArray::fromStdString(started.error().hint.english()).contains(wayOut));
#else
        QSKIP("a small disk is Linux's");
#endif
    }
    void patience_data()
    {
        QTest::addColumn<bool>("slash");
        QTest::addColumn<bool>("json");
        QTest::newRow("at a shell") << false << false;
        QTest::newRow("behind /mesh") << true << false;
        QTest::newRow("for a program") << false << true;
    }
    void patience()
    {
        QFETCH(bool, slash);
        QFETCH(bool, json);
        m_context.slash = slash;
        m_context.json = json;
        QCOMPARE(patienceOf(m_context) == Patience::Short, slash || json);
    }

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    std::optional<DataFolder> m_folder;
    std::istringstream m_in;
    std::ostringstream m_out;
    std::ostringstream m_err;
    Context m_context {m_in, m_out, m_err};
};

QTEST_GUILESS_MAIN(SlowStartTest)
#include "tst_slow_start.moc"
