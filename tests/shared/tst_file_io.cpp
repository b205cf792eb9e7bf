// SPDX-License-Identifier: MIT
#include "platform/file_io.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace mesh;

class FileIoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyRegularFilesAreOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("opens");
        QTest::newRow("file") << QStringLiteral("file") << true;
        QTest::newRow("link to a file") << QStringLiteral("link") << true;
        QTest::newRow("FIFO") << QStringLiteral("fifo") << false;
        QTest::newRow("link to a FIFO") << QStringLiteral("fifo-link") << false;
        QTest::newRow("folder") << QStringLiteral(".") << false;
        QTest::newRow("device") << QStringLiteral("null") << false;
        QTest::newRow("nothing") << QStringLiteral("missing") << false;
    }
    void onlyRegularFilesAreOpened()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("content");
        file.close();
        const auto fifo = folder.filePath(QStringLiteral("fifo"));
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QVERIFY(QFile::link(file.fileName(), folder.filePath(QStringLiteral("link"))));
        QVERIFY(QFile::link(fifo, folder.filePath(QStringLiteral("fifo-link"))));
        QVERIFY(QFile::link(QStringLiteral("/dev/null"), folder.filePath(QStringLiteral("null"))));

        const auto path = folder.filePath(name).toStdString();
        const auto opened = openRegular(path);
        QTEST(bool(opened), "opens");
        if (!opened)
            return;
        const auto text = readAll(opened.get(), 100, path);
        QVERIFY(text);
        QCOMPARE(*text, std::string("content"));
    }
};

QTEST_APPLESS_MAIN(FileIoTest)
#include "tst_file_io.moc"
