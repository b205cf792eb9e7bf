// SPDX-License-Identifier: MIT
#include "platform/file_watch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>

using namespace mesh;

class FileWatchTest : public QObject
{
    Q_OBJECT

    static bool isReadable(int fd, int timeoutMs)
    {
        pollfd entry {fd, POLLIN, 0};
        return ::poll(&entry, 1, timeoutMs) == 1;
    }

private Q_SLOTS:
    void tellsEachKindOfChange()
    {
        const QTemporaryDir top;
        const QDir folder(top.path());
        auto watch = FolderWatch::open(top.path().toStdString());
        QVERIFY(watch);
        QVERIFY(!isReadable(watch->fd(), 0));
        const auto toldAfter = [&](auto change) {
            change();
            const bool told = isReadable(watch->fd(), 5000);
            watch->drain();
            return told && !isReadable(watch->fd(), 0);
        };
        QFile file(folder.filePath(QStringLiteral("a")));
        QVERIFY(toldAfter([&] { QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); }));
        QVERIFY(toldAfter([&] { file.write("line\n"); }));
        QVERIFY(toldAfter([&] { file.close(); }));
        QVERIFY(toldAfter([&] {
            QVERIFY(QFile::rename(folder.filePath(QStringLiteral("a")), folder.filePath(QStringLiteral("b"))));
        }));
        QVERIFY(toldAfter([&] { QVERIFY(QFile::remove(folder.filePath(QStringLiteral("b")))); }));
        QVERIFY(toldAfter([&] { QVERIFY(folder.mkdir(QStringLiteral("c"))); }));
        watch->drain(); // Nothing to drain: it must not block.
    }
    void manyChangesAreOneSignal()
    {
        const QTemporaryDir top;
        auto watch = FolderWatch::open(top.path().toStdString());
        QVERIFY(watch);
        for (int i = 0; i < 3000; ++i) {
            QFile file(top.filePath(QString::number(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(isReadable(watch->fd(), 5000));
        watch->drain();
        QVERIFY(!isReadable(watch->fd(), 0));
    }
    void missingFolder() { QCOMPARE(FolderWatch::open("/nonexistent").error().reason, Reason::StorageFailed); }
};

QTEST_APPLESS_MAIN(FileWatchTest)
#include "tst_file_watch.moc"
