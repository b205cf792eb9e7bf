// SPDX-License-Identifier: MIT
#include "platform/data_folder.h"
#include "platform/token.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <sys/stat.h>
#include <thread>

using namespace mesh;

class TokenTest : public QObject
{
    Q_OBJECT

    static DataFolder folderIn(const QTemporaryDir &top)
    {
        auto folder = DataFolder::open(top.path().toStdString() + "/data", true);
        if (!folder)
            qFatal("%s", folder.error().message.english().c_str());
        return std::move(*folder);
    }

private Q_SLOTS:
    void madeOnce()
    {
        const QTemporaryDir top;
        const auto folder = folderIn(top);
        const auto token = loadOrCreateToken(folder);
        QVERIFY(token);
        QCOMPARE((*token).size(), std::size_t(64));
        QCOMPARE(folder.readSecret("token").value(), *token + '\n');
        QCOMPARE(loadOrCreateToken(folder).value(), *token);
    }
    void content_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("ok");
        QTest::newRow("as written") << QByteArray(64, 'a') + '\n' << true;
        QTest::newRow("without newline") << QByteArray(64, '0') << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("short") << QByteArray(63, 'a') + '\n' << false;
        QTest::newRow("long") << QByteArray(65, 'a') + '\n' << false;
        QTest::newRow("upper case") << QByteArray(64, 'A') + '\n' << false;
        QTest::newRow("two lines") << QByteArray(64, 'a') + "\n\n" << false;
        QTest::newRow("huge") << QByteArray(1 << 20, 'a') << false;
    }
    void content()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir top;
        const auto folder = folderIn(top);
        QVERIFY(folder.writeFile("token", content.toStdString()));
        const auto token = loadOrCreateToken(folder);
        QTEST(bool(token), "ok");
        QCOMPARE(
            QByteArray::fromStdString(folder.readFile("token", 2 << 20).value()), content); // Never replaced silently.
    }
    void openToOthers()
    {
        const QTemporaryDir top;
        const auto folder = folderIn(top);
        QVERIFY(loadOrCreateToken(folder));
        QCOMPARE(::chmod(folder.file("token").c_str(), 0644), 0);
        QCOMPARE(loadOrCreateToken(folder).error().hint.english(), "Close it: chmod 600 " + folder.file("token"));
    }
    void wayOut()
    {
        const QTemporaryDir top;
        const auto folder = folderIn(top);
        QVERIFY(folder.writeFile("token", "x"));
        QVERIFY(loadOrCreateToken(folder).error().hint.english().ends_with("rm " + folder.file("token")));
    }
    void twoStartersAgree()
    {
        for (int round = 0; round < 20; ++round) {
            const QTemporaryDir top;
            folderIn(top);
            std::vector<std::string> tokens(4);
            std::vector<std::thread> starters;
            for (auto &token : tokens)
                starters.emplace_back([&] { token = loadOrCreateToken(folderIn(top)).value(); });
            for (auto &starter : starters)
                starter.join();
            QCOMPARE(std::set<std::string>(tokens.begin(), tokens.end()).size(), std::size_t(1));
        }
    }
    void comparison()
    {
        QVERIFY(equalConstantTime("", ""));
        QVERIFY(equalConstantTime("abc", "abc"));
        QVERIFY(!equalConstantTime("abc", "abd"));
        QVERIFY(!equalConstantTime("abc", "ab"));
        QVERIFY(!equalConstantTime("", "a"));
        QVERIFY(!equalConstantTime(std::string("a\0b", 3), std::string("a\0c", 3)));
    }
};

QTEST_APPLESS_MAIN(TokenTest)
#include "tst_token.moc"
