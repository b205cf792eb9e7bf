// SPDX-License-Identifier: MIT
#include "protocol/versions.h"

#include "protocol/version.h"

#include <QTest>

using namespace mesh;

class VersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QByteArray>("older");
        QTest::addColumn<QByteArray>("newer");
        const auto row = [](const char *older, const char *newer) {
            QTest::addRow("%s < %s", older, newer) << QByteArray(older) << QByteArray(newer);
        };
        row("0.1.0", "0.2.0");
        row("0.9.1", "0.10.0");
        row("0.10.0", "1.0.0");
        row("1.0", "1.0.0");
        row("1.2.3", "1.2.4");
        row("", "0.0.1");
        row("1.99999999999999999999.0", "2.0.0");
    }
    void order()
    {
        QFETCH(QByteArray, older);
        QFETCH(QByteArray, newer);
        QVERIFY(isOlder(older.toStdString(), newer.toStdString()));
        QVERIFY(!isOlder(newer.toStdString(), older.toStdString()));
        QVERIFY(!isOlder(newer.toStdString(), newer.toStdString()));
    }

    void said_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("product");
        QTest::addColumn<int>("protocol");
        const auto row = [](const char *title, const char *message, const char *product, int protocol) {
            QTest::newRow(title) << QByteArray(message) << QByteArray(product) << protocol;
        };
        row("both", R"({"mesh":{"version":"1.20.3","protocol":4}})", "1.20.3", 4);
        row("nothing: as it was before anybody said so", R"({"id":1})", "", 1);
        row("no object", R"({"mesh":"1.0.0"})", "", 1);
        row("other types", R"({"mesh":{"version":7,"protocol":"7"}})", "", 1);
        row("foreign text", R"({"mesh":{"version":"1.0.0\u001b","protocol":2}})", "", 2);
        row("too long", R"({"mesh":{"version":"11111111111111111111111111111111","protocol":2}})", "", 2);
        row("huge", R"({"mesh":{"version":"1.0.0","protocol":99999999999999}})", "1.0.0", 1'000'000);
        row("below", R"({"mesh":{"version":"1.0.0","protocol":-3}})", "1.0.0", 0);
        row("more than we know", R"({"mesh":{"version":"1.0.0","protocol":2,"build":"x"}})", "1.0.0", 2);
    }
    void said()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, product);
        QFETCH(int, protocol);
        const auto said = versionIn(parseObject(message.toStdString()).value());
        QCOMPARE(said.product, product.toStdString());
        QCOMPARE(said.protocol, protocol);
    }
    void ourOwn()
    {
        QVERIFY(versionIn({{versionMember, ownVersionJson()}}) == ownVersion());
        QCOMPARE(ownVersion().product, std::string(version));
    }

    void differences()
    {
        QVERIFY(!versionDifference("0.2.0", "0.2.0"));
        const auto older = versionDifference("0.1.0", "0.2.0");
        QCOMPARE(older->message.english(), std::string("The service (0.1.0) is older than this mesh (0.2.0)."));
        QCOMPARE(older->hint.english(), std::string("Restart it: mesh service restart"));
        const auto newer = versionDifference("0.10.0", "0.9.0");
        QCOMPARE(newer->message.english(), std::string("The service (0.10.0) is newer than this mesh (0.9.0)."));
        QVERIFY(newer->hint.english().find("Start this program again") != std::string::npos);
        QCOMPARE(versionDifference("", "0.2.0")->message.english(),
            std::string("The service (an earlier version) is older than this mesh (0.2.0)."));
    }
    void otherProtocols()
    {
        const auto older = wrongProtocol({"0.9.0", 1}, {"1.0.0", 2});
        QCOMPARE(older.reason, Reason::WrongProtocol);
        QCOMPARE(older.message.english(),
            std::string(
                "The service (0.9.0, protocol 1) and this mesh (1.0.0, protocol 2) do not understand each other."));
        QCOMPARE(older.hint.english(), std::string("Restart it: mesh service restart"));
        const auto newer = wrongProtocol({"1.0.0", 2}, {"0.9.0", 1});
        QVERIFY(newer.hint.english().find("Start this program again") != std::string::npos);
    }
    void unknownMethods()
    {
        const auto older = unknownToService({"0.1.0", 1}, {"0.2.0", 1});
        QCOMPARE(older.reason, Reason::UnknownMethod);
        QCOMPARE(older.message.english(), std::string("The service (0.1.0) is older than this mesh (0.2.0)."));
        // Two builds of one version, as developers have them.
        const auto same = unknownToService({"0.2.0", 1}, {"0.2.0", 1});
        QCOMPARE(same.reason, Reason::UnknownMethod);
        QCOMPARE(same.message.english(), std::string("The service is an older build of 0.2.0 than this mesh."));
        QCOMPARE(same.hint.english(), std::string("Restart it: mesh service restart"));
    }
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "tst_versions.moc"
