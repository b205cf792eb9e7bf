// SPDX-License-Identifier: MIT
#include "door_fixture.h"

using namespace mesh;

class BusDoorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void healthOnBothLoopbacks()
    {
        const Bus bus;
        QList<QHostAddress> addresses {QHostAddress(QHostAddress::LocalHost)};
        if (bus.door.hasIpv6())
            addresses.append(QHostAddress(QHostAddress::LocalHostIPv6));
        for (const auto &address : addresses) {
            RawClient client(bus.door.port(), address);
            client.socket.write("GET /health HTTP/1.1\r\n" + bus.host() + "\r\n");
            QTRY_VERIFY(client.isGone());
            QCOMPARE(client.status(), 200);
            QVERIFY(client.got.endsWith("\r\n\r\n{\"ok\":true,\"sessions\":0,\"version\":\"1.2.3\",\"protocol\":1}"));
            QVERIFY(!client.got.contains("Access-Control"));
        }
        QTRY_VERIFY(bus.deadlines.isIdle());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *title, int status, const QByteArray &request) {
            QTest::newRow(title) << request << status;
        };
        row("origin", 403, "GET /health HTTP/1.1\r\nHOST\r\nOrigin: null\r\n\r\n");
        row("foreign host", 403, "GET /health HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        row("path", 404, "GET /x HTTP/1.1\r\nHOST\r\n\r\n");
        row("method", 405, "PUT / HTTP/1.1\r\nHOST\r\n\r\n");
        row("no WebSocket", 426, "GET / HTTP/1.1\r\nHOST\r\n\r\n");
        row("old HTTP", 505, "GET /health HTTP/1.0\r\n\r\n");
        row("9 kB", 431, "GET /health HTTP/1.1\r\nHOST\r\nA: " + QByteArray(9000, 'x') + "\r\n\r\n");
        row("9 kB without an end", 431, "GET /health HTTP/1.1\r\nHOST\r\nA: " + QByteArray(9000, 'x'));
    }
    void refused()
    {
        QFETCH(QByteArray, request);
        const Bus bus;
        RawClient client(bus.door.port());
        client.socket.write(request.replace("HOST\r\n", bus.host()));
        QTRY_VERIFY(client.isGone());
        QTEST(client.status(), "status");
        QVERIFY(client.got.contains("Connection: close\r\n"));
        QVERIFY(client.got.endsWith(".\n"));
        QTRY_COMPARE(bus.door.untrusted(), 0u);
    }

    /// The whole answer comes to a client that is still busy writing.
    void refusedWhileWriting()
    {
        auto settings = Bus::patient();
        settings.closingTime = std::chrono::seconds(20); // It is read as long as the client writes.
        const Bus bus(settings);
        RawClient client(bus.door.port());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        client.socket.write(
            "POST / HTTP/1.1\r\n" + bus.host() + "Content-Length: 4000000\r\n\r\n" + QByteArray(4000000, 'x'));
        QTRY_VERIFY(client.isGone());
        QCOMPARE(client.status(), 405);
        QVERIFY(client.got.endsWith(".\n"));
    }

    void handshakeByteByByte()
    {
        const Bus bus;
        RawClient client(bus.door.port());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        for (const char byte : bus.handshake()) {
            client.socket.write(&byte, 1);
            client.socket.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(client.status(), 101);
    }

    void bytesBehindTheHandshake()
    {
        const Bus bus;
        RawClient client(bus.door.port());
        client.socket.write(bus.handshake() + clientFrame(bus.greeting()));
        QTRY_VERIFY(client.isGone());
        QCOMPARE(client.status(), 400);
    }

    void halfAHeader()
    {
        auto settings = Bus::patient();
        settings.headerTime = Bus::soon;
        const Bus bus(settings);
        RawClient client(bus.door.port());
        client.socket.write("GET / HTTP/1.1\r\nHo");
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        QTRY_VERIFY(client.isGone());
        QCOMPARE(client.got, QByteArray());
        QTRY_VERIFY(bus.deadlines.isIdle());
    }

    void greeted()
    {
        const Bus bus;
        QWebSocket client;
        QSignalSpy texts(&client, &QWebSocket::textMessageReceived);
        QObject::connect(&client, &QWebSocket::connected, &client,
            [&] { client.sendTextMessage(QString::fromUtf8(bus.greeting())); });
        client.open(bus.url());
        QTRY_COMPARE(bus.channels.size(), 1u);
        QCOMPARE(stringOr(bus.greetings[0], "name"), std::string("alice"));
        QCOMPARE(bus.door.untrusted(), 0u);
        QTRY_VERIFY(bus.deadlines.isIdle());

        auto &channel = *bus.channels[0];
        const QSignalSpy received(&channel, &Channel::received);
        client.sendTextMessage(QStringLiteral("gr\u00fc\u00df dich"));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received[0][0].toByteArray(), QByteArray("gr\xc3\xbc\xc3\x9f dich"));
        // Each form that the length of a frame is written in.
        for (const int size : {0, 125, 126, 65535, 65536, 1000000}) {
            texts.clear();
            channel.send(QByteArray(size, 'x'));
            QTRY_COMPARE(texts.size(), 1);
            QCOMPARE(texts[0][0].toString().size(), size);
        }
        QCOMPARE(channel.waiting(), 0);
    }

    /// What stands behind the greeting waits for whoever connects, in order.
    void framesBehindTheGreeting()
    {
        const Bus bus;
        RawClient client(bus.door.port());
        client.socket.write(bus.handshake());
        QTRY_COMPARE(client.status(), 101);
        client.socket.write(clientFrame(bus.greeting()) + clientFrame("1") + clientFrame("2"));
        QTRY_COMPARE(bus.channels.size(), 1u);
        client.socket.write(clientFrame("3"));
        QTest::qWait(20);
        const QSignalSpy received(bus.channels[0].get(), &Channel::received);
        QTRY_COMPARE(received.size(), 3);
        client.socket.write(clientFrame("4"));
        QTRY_COMPARE(received.size(), 4);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(received[i][0].toByteArray(), QByteArray::number(i + 1));
    }

    void unauthorized_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        const QByteArray token(64, 'a');
        QTest::newRow("wrong") << QByteArray("{\"authorization\":\"Bearer " + QByteArray(64, 'b') + "\"}");
        QTest::newRow("shorter") << QByteArray("{\"authorization\":\"Bearer " + token.chopped(1) + "\"}");
        QTest::newRow("longer") << QByteArray("{\"authorization\":\"Bearer " + token + "a\"}");
        QTest::newRow("without scheme") << QByteArray("{\"authorization\":\"" + token + "\"}");
        QTest::newRow("other scheme") << QByteArray("{\"authorization\":\"Basic " + token + "\"}");
        QTest::newRow("no member") << QByteArray("{\"name\":\"alice\"}");
        QTest::newRow("number") << QByteArray("{\"authorization\":1}");
        QTest::newRow("twice") << QByteArray("{\"authorization\":\"x\",\"authorization\":\"Bearer " + token + "\"}");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("none in time") << QByteArray("-");
    }
    void unauthorized()
    {
        QFETCH(QByteArray, greeting);
        auto settings = Bus::patient();
        if (greeting == "-")
            settings.greetingTime = Bus::soon;
        const Bus bus(settings);
        QWebSocket client;
        const QSignalSpy gone(&client, &QWebSocket::disconnected);
        QObject::connect(&client, &QWebSocket::connected, &client, [&] {
            if (greeting == "-")
                return;
            client.sendTextMessage(QString::fromUtf8(greeting));
            client.sendTextMessage(QString::fromUtf8(bus.greeting())); // There is no second try.
        });
        client.open(bus.url());
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(static_cast<int>(client.closeCode()), 4401);
        QVERIFY(!client.closeReason().isEmpty());
        QVERIFY(bus.channels.empty());
        QTRY_COMPARE(bus.door.untrusted(), 0u);
    }

    void badFrames_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<int>("code");
        QByteArray huge = clientFrame(QByteArray(70000, 'x')).left(14);
        huge[6] = 2; // Says 32 MiB and more.
        QTest::newRow("binary") << clientFrame("x", 2) << true << 1003;
        QTest::newRow("binary, first part") << clientFrame("x", 2, false) << true << 1003;
        QTest::newRow("binary greeting") << clientFrame("x", 2) << false << 1003;
        QTest::newRow("no UTF-8") << clientFrame("\xff\xfe") << true << 1007;
        QTest::newRow("surrogate") << clientFrame("\xed\xa0\x80") << true << 1007;
        QTest::newRow("over 24 MiB") << huge << true << 1009;
        QTest::newRow("over 24 MiB and still coming") << QByteArray(huge + QByteArray(8000000, 'x')) << true << 1009;
        QTest::newRow("large greeting") << clientFrame(QByteArray(20000, ' ')) << false << 1009;
        QTest::newRow("large greeting in parts")
            << QByteArray(clientFrame(QByteArray(15000, ' '), 1, false) + clientFrame(QByteArray(15000, ' '), 0))
            << false << 1009;
        QTest::newRow("reserved opcode") << clientFrame("x", 3) << true << 1002;
        QTest::newRow("leaves") << clientFrame(QByteArray("\x03\xe8", 2), 8) << true << 1000;
    }
    void badFrames()
    {
        QFETCH(QByteArray, frame);
        QFETCH(bool, trusted);
        auto settings = Bus::patient();
        settings.closingTime = std::chrono::seconds(20);
        const Bus bus(settings);
        RawClient client(bus.door.port());
        client.socket.write(bus.handshake());
        QTRY_COMPARE(client.status(), 101);
        client.got.clear();
        std::optional<QSignalSpy> closed;
        std::optional<QSignalSpy> received;
        if (trusted) {
            client.socket.write(clientFrame(bus.greeting()));
            QTRY_COMPARE(bus.channels.size(), 1u);
            closed.emplace(bus.channels[0].get(), &Channel::closed);
            received.emplace(bus.channels[0].get(), &Channel::received);
        }
        client.socket.write(frame);
        QTRY_VERIFY(client.isGone());
        QTEST(closeCodeIn(client.got), "code");
        if (trusted) {
            QTRY_COMPARE(closed->size(), 1);
            QCOMPARE(received->size(), 0);
        }
        QTRY_COMPARE(bus.door.untrusted(), 0u);
        QTRY_VERIFY(bus.deadlines.isIdle());
    }

    /// Three-byte characters: Qt's own limit counts UTF-16 units and would let 72 MiB pass.
    void largeTexts()
    {
        const Bus bus;
        RawClient client(bus.door.port());
        client.socket.write(bus.handshake());
        QTRY_COMPARE(client.status(), 101);
        client.socket.write(clientFrame(bus.greeting()));
        QTRY_COMPARE(bus.channels.size(), 1u);
        const QSignalSpy received(bus.channels[0].get(), &Channel::received);
        client.socket.write(clientFrame(QByteArray(Channel::largestText, 'x')));
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, 20000);
        QCOMPARE(received[0][0].toByteArray().size(), Channel::largestText);
        const auto half = QByteArray("\xe2\x82\xac").repeated(4300000);
        client.got.clear();
        client.socket.write(clientFrame(half, 1, false) + clientFrame(half, 0));
        QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), 20000);
        QCOMPARE(closeCodeIn(client.got), 1009);
        QCOMPARE(received.size(), 1);
    }

    void closedByUs()
    {
        auto settings = Bus::patient();
        settings.closingTime = std::chrono::seconds(20);
        const Bus bus(settings);
        QWebSocket client;
        const QSignalSpy texts(&client, &QWebSocket::textMessageReceived);
        const QSignalSpy gone(&client, &QWebSocket::disconnected);
        QObject::connect(&client, &QWebSocket::connected, &client,
            [&] { client.sendTextMessage(QString::fromUtf8(bus.greeting())); });
        client.open(bus.url());
        QTRY_COMPARE(bus.channels.size(), 1u);
        auto &channel = *bus.channels[0];
        const QSignalSpy closed(&channel, &Channel::closed);
        channel.send("last words");
        channel.send(QByteArray(3000000, 'x'));
        channel.close(CloseCode::GoingAway, "The service stops.");
        channel.close(CloseCode::Normal, "again");
        channel.send("too late");
        QCOMPARE(closed.size(), 0);
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(texts.size(), 2);
        QCOMPARE(static_cast<int>(client.closeCode()), 1001);
        QCOMPARE(client.closeReason(), QStringLiteral("The service stops."));
        QTRY_COMPARE(closed.size(), 1);
        channel.send("much too late");
        QTRY_VERIFY(bus.deadlines.isIdle());
        QCOMPARE(closed.size(), 1);
    }

    void channelDeletedWhileOpen()
    {
        Bus bus;
        QWebSocket client;
        const QSignalSpy gone(&client, &QWebSocket::disconnected);
        QObject::connect(&client, &QWebSocket::connected, &client,
            [&] { client.sendTextMessage(QString::fromUtf8(bus.greeting())); });
        client.open(bus.url());
        QTRY_COMPARE(bus.channels.size(), 1u);
        bus.channels.clear();
        QTRY_COMPARE(gone.size(), 1);
    }

    void oldestUntrustedGoes()
    {
        auto settings = Bus::patient();
        settings.untrusted = 3;
        const Bus bus(settings);
        RawClient trusted(bus.door.port());
        trusted.socket.write(bus.handshake());
        QTRY_COMPARE(trusted.status(), 101);
        trusted.socket.write(clientFrame(bus.greeting()));
        QTRY_COMPARE(bus.channels.size(), 1u);

        RawClient upgraded(bus.door.port());
        upgraded.socket.write(bus.handshake());
        QTRY_COMPARE(upgraded.status(), 101);
        RawClient second(bus.door.port());
        RawClient third(bus.door.port());
        QTRY_COMPARE(bus.door.untrusted(), 3u);
        RawClient fourth(bus.door.port());
        QTRY_VERIFY(upgraded.isGone());
        RawClient fifth(bus.door.port());
        QTRY_VERIFY(second.isGone());
        QCOMPARE(bus.door.untrusted(), 3u);
        QCOMPARE(trusted.socket.state(), QAbstractSocket::ConnectedState);
    }

    void closing()
    {
        Bus bus;
        RawClient trusted(bus.door.port());
        trusted.socket.write(bus.handshake());
        QTRY_COMPARE(trusted.status(), 101);
        trusted.socket.write(clientFrame(bus.greeting()));
        QTRY_COMPARE(bus.channels.size(), 1u);
        const auto port = bus.door.port();
        RawClient stranger(port);
        QTRY_COMPARE(bus.door.untrusted(), 1u);
        bus.door.close();
        QTRY_VERIFY(stranger.isGone());
        RawClient late(port);
        QTRY_VERIFY(late.isGone());
        bus.channels[0]->send("still here");
        QTRY_VERIFY(trusted.got.endsWith("still here"));
        QVERIFY(bus.door.listen());
    }
};

QTEST_GUILESS_MAIN(BusDoorTest)
#include "tst_bus_door.moc"
