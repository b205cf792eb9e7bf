// SPDX-License-Identifier: MIT
#include "door_fixture.h"
#include "doors/port_holder.h"

#include <thread>

using namespace mesh;

namespace {

Status tryListen(quint16 port)
{
    Deadlines deadlines;
    BusSettings settings;
    settings.port = port;
    BusDoor door(
        settings, "token", deadlines, [](auto, auto) {}, [] { return QByteArray(); });
    return door.listen();
}

/// A service in another thread, because whoever asks it blocks.
struct Stranger {
    Stranger(const QHostAddress &address, const QByteArray &answer)
        : m_thread([this, address, answer] {
            QTcpServer server;
            server.listen(address);
            port = server.serverPort();
            while (!stop) {
                if (!server.waitForNewConnection(20))
                    continue;
                const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
                socket->waitForReadyRead(1000);
                socket->write(answer);
                socket->waitForBytesWritten(1000);
                socket->disconnectFromHost();
            }
        })
    {
        while (port == 0)
            std::this_thread::yield();
    }
    ~Stranger()
    {
        stop = true;
        m_thread.join();
    }

    std::atomic<quint16> port = 0;
    std::atomic<bool> stop = false;

private:
    std::thread m_thread;
};

bool hasIpv6()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHostIPv6));
}

} // namespace

class DoorPortTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothLoopbacks()
    {
        const Bus bus;
        QVERIFY(bus.door.port() != 0);
        QCOMPARE(bus.door.hasIpv6(), hasIpv6());
    }

    void takenOnEither_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost) << QByteArray("127.0.0.1");
        QTest::newRow("every IPv4") << QHostAddress(QHostAddress::AnyIPv4) << QByteArray("127.0.0.1");
        if (hasIpv6()) {
            QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << QByteArray("::1");
            QTest::newRow("everywhere") << QHostAddress(QHostAddress::Any) << QByteArray("127.0.0.1");
        }
    }
    void takenOnEither()
    {
        QFETCH(QHostAddress, address);
        QFETCH(QByteArray, place);
        QTcpServer holder;
        QVERIFY(holder.listen(address));
        const auto port = holder.serverPort();
        const auto status = tryListen(port);
        QVERIFY(!status);
        QCOMPARE(status.error().reason, Reason::NoService);
        const auto message = QByteArray::fromStdString(status.error().message.english());
        QVERIFY2(message.contains("port " + QByteArray::number(port) + " on " + place), message.constData());
#ifdef Q_OS_LINUX
        QVERIFY2(message.contains("tst_door_port (pid " + QByteArray::number(QCoreApplication::applicationPid()) + ")"),
            message.constData());
#endif
        // Both or not at all.
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QCOMPARE(probe.waitForConnected(1000), place != "::1");
    }

    void freedPortIsTakenAgain()
    {
        quint16 port = 0;
        {
            const Bus bus;
            port = bus.door.port();
            QTcpSocket client; // Leaves a connection in TIME_WAIT.
            client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            QTRY_COMPARE(bus.door.untrusted(), 1u);
        }
        QVERIFY(tryListen(port));
    }

    void namesAnotherService_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("words");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n\r\n";
        QTest::newRow("mesh") << QByteArray(ok + "{\"ok\":true,\"sessions\":2,\"version\":\"0.3.1\",\"protocol\":1}")
                              << QByteArray("another mesh service, version 0.3.1, service_tst_door_port (pid ");
        QTest::newRow("mesh with a strange version")
            << QByteArray(ok + "{\"ok\":true,\"version\":\"\\u001b[31m\",\"protocol\":1}")
            << QByteArray("another mesh service, version unknown");
        QTest::newRow("another JSON") << QByteArray(ok + "{\"ok\":true}") << QByteArray("service_tst_door_port (pid ");
        QTest::newRow("no JSON") << QByteArray(ok + "fine") << QByteArray("service_tst_door_port (pid ");
        QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n{}")
                                   << QByteArray("service_tst_door_port (pid ");
        QTest::newRow("not HTTP") << QByteArray("220 ready") << QByteArray("service_tst_door_port (pid ");
    }
    void namesAnotherService()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, words);
        const QHostAddress address(QHostAddress::LocalHost);
        const Stranger stranger(address, answer);
        const auto holder = QByteArray::fromStdString(portHolder(address, stranger.port).english());
#ifdef Q_OS_LINUX
        QVERIFY2(holder.startsWith(words), holder.constData());
#endif
    }

    void nobody()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
            port = server.serverPort();
        }
        QVERIFY(portHolder(QHostAddress(QHostAddress::LocalHost), port).empty());
    }
};

QTEST_GUILESS_MAIN(DoorPortTest)
#include "tst_door_port.moc"
