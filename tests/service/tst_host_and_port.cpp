// SPDX-License-Identifier: MIT
// Addresses of machines, as people type them.
#include "relay/host_and_port.h"

#include <QTest>

using namespace mesh;

class TestHostAndPort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("host"); // Empty: it is none.
        QTest::addColumn<int>("port");
        QTest::newRow("IPv4") << QByteArray("100.101.102.103") << QByteArray("100.101.102.103") << 9475;
        QTest::newRow("with port") << QByteArray("100.101.102.103:9000") << QByteArray("100.101.102.103") << 9000;
        QTest::newRow("name") << QByteArray("studio.example") << QByteArray("studio.example") << 9475;
        QTest::newRow("name with port") << QByteArray("studio:1") << QByteArray("studio") << 1;
        QTest::newRow("IPv6") << QByteArray("fd7a:115c:a1e0::1") << QByteArray("fd7a:115c:a1e0::1") << 9475;
        QTest::newRow("in brackets") << QByteArray("[fd7a:115c:a1e0::1]:80") << QByteArray("fd7a:115c:a1e0::1") << 80;
        for (const char *bad : {"", ":9475", "studio:", "studio:0", "studio:65536", "studio:x", "a b", "user@studio",
                 "studio/path", "studio?x", "studio#x", "[fd7a::1", "http://studio", "studio:1:2"})
            QTest::addRow("bad: %s", bad) << QByteArray(bad) << QByteArray() << 0;
    }
    void parsed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, host);
        QFETCH(int, port);
        const auto parsed = parseHostAndPort(text.toStdString(), 9475);
        QCOMPARE(bool(parsed), !host.isEmpty());
        if (!parsed)
            return;
        QCOMPARE(parsed->host, host.toStdString());
        QCOMPARE(int(parsed->port), port);
    }
};

QTEST_GUILESS_MAIN(TestHostAndPort)
#include "tst_host_and_port.moc"
