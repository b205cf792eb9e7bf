// SPDX-License-Identifier: MIT
// Machines that meet over real sockets: who gets in, what strangers cost, and why a dialled one is not reached.
#include "relay_fixture.h"

using namespace mesh;
using namespace mesh::test;

class RelayTlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesMeet()
    {
        DoorFixture door;
        QVERIFY(door.open());
        const auto other = someIdentity();
        DoorFixture::Visitor here;
        DoorFixture::take(here, door.dial(other));
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        auto &there = *door.visitors.front();
        QCOMPARE(here.channel->peerFingerprint(), door.identity.fingerprint());
        QCOMPARE(there.channel->peerFingerprint(), other.fingerprint());
        QCOMPARE(here.channel->peerAddress(), "127.0.0.1");
        QCOMPARE(there.channel->peerAddress(), "127.0.0.1");
        here.channel->send("hello");
        QTRY_COMPARE(there.received, QList<QByteArray> {"hello"});
        there.channel->send("you too");
        QTRY_COMPARE(here.received, QList<QByteArray> {"you too"});
    }
    void anExpiredCertificateIsGood()
    {
        DoorFixture door;
        door.identity = someIdentity(wallClock() - 20LL * 365 * 86'400'000);
        QVERIFY(door.identity.certificate().expiryDate() < QDateTime::currentDateTime());
        QVERIFY(door.open());
        const auto other = someIdentity(wallClock() + 20LL * 365 * 86'400'000); // Not valid yet.
        DoorFixture::Visitor here;
        here.channel = door.dial(other);
        QVERIFY2(here.channel, door.error.message.english().c_str());
        QCOMPARE(here.channel->peerFingerprint(), door.identity.fingerprint());
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        QCOMPARE(door.visitors.front()->channel->peerFingerprint(), other.fingerprint());
    }

    void strangersAreNotLetIn_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto *kind :
            {"another protocol name", "no protocol name", "TLS 1.2", "RSA", "P-384", "no certificate"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void strangersAreNotLetIn()
    {
        QFETCH(QString, kind);
        DoorFixture door;
        QVERIFY(door.open());
        const auto socket = stranger(door.identity, door.door.port(), kind);
        QTRY_VERIFY(socket->error() != QAbstractSocket::UnknownSocketError);
        QTRY_VERIFY(isGone(*socket));
        QVERIFY(door.visitors.empty());
        const auto good = stranger(door.identity, door.door.port(), QStringLiteral("nothing")); // The test can fail.
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
    }
    void noiseIsNotLetIn_data()
    {
        QTest::addColumn<QByteArray>("noise");
        QTest::newRow("garbage") << QByteArray(5000, '\xee');
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("a frame in the clear") << framed("{\"t\":\"hello\"}");
        QTest::newRow("a record too large") << QByteArray("\x16\x03\x01\xff\xff") + QByteArray(70'000, 'x');
        QTest::newRow("a hello of 16 MB")
            << QByteArray("\x16\x03\x01\x40\x00\x01\xff\xff\xff") + QByteArray(20'000, 'x');
    }
    void noiseIsNotLetIn()
    {
        QFETCH(QByteArray, noise);
        DoorFixture door;
        QVERIFY(door.open());
        const auto socket = passer(door.door.port());
        socket->write(noise);
        QTRY_VERIFY(isGone(*socket));
        QVERIFY(door.visitors.empty());
    }
    void whoIsSlowIsSentAway_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01", 8);
    }
    void whoIsSlowIsSentAway()
    {
        QFETCH(QByteArray, said);
        DoorFixture door({.firstFrame = soon});
        QVERIFY(door.open());
        const auto socket = passer(door.door.port());
        socket->write(said);
        QTRY_VERIFY(isGone(*socket));
        QVERIFY(door.visitors.empty());
        QTRY_VERIFY(door.deadlines.isIdle());
    }
    void whoIsSlowAfterTheHandshakeIsSentAway_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("isStarted");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("half a header") << QByteArray("\0\0", 2) << true;
        QTest::newRow("half a frame") << framed("hello").chopped(1) << true;
        QTest::newRow("a frame that nobody wanted to read") << framed("hello") << false;
    }
    void whoIsSlowAfterTheHandshakeIsSentAway()
    {
        QFETCH(QByteArray, said);
        QFETCH(bool, isStarted);
        DoorFixture door({.firstFrame = later}, isStarted);
        QVERIFY(door.open());
        const auto socket = stranger(someIdentity(), door.door.port(), QStringLiteral("nothing"));
        socket->write(said);
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        QTRY_COMPARE(door.visitors.front()->closed.size(), 1);
        QTRY_VERIFY(isGone(*socket));
        QVERIFY(door.visitors.front()->received.isEmpty());
    }
    void afterTheFirstFrameThereIsTime()
    {
        DoorFixture door({.firstFrame = later});
        QVERIFY(door.open());
        const auto other = someIdentity();
        const auto one = stranger(other, door.door.port(), QStringLiteral("nothing"));
        one->write(framed("hello"));
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        QTRY_COMPARE(door.visitors.front()->received.size(), 1);
        const auto silent = stranger(other, door.door.port(), QStringLiteral("nothing")); // Later, and out by then.
        QTRY_COMPARE(door.visitors.size(), std::size_t {2});
        QTRY_COMPARE(door.visitors.back()->closed.size(), 1);
        QCOMPARE(door.visitors.front()->closed.size(), 0);
        QVERIFY(door.deadlines.isIdle() || !isGone(*one));
    }
    void oneAddressHasFourPlaces()
    {
        DoorFixture door;
        QVERIFY(door.open());
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int number = 0; number < 4; ++number)
            sockets.push_back(passer(door.door.port()));
        const auto fifth = passer(door.door.port());
        QTRY_VERIFY(isGone(*fifth));
        for (const auto &socket : sockets)
            QVERIFY(!isGone(*socket));
        const auto other = passer(door.door.port(), QStringLiteral("127.0.0.2")); // Others do not suffer.
        sockets.front()->abort();
        std::unique_ptr<FrameChannel> dialled;
        QVERIFY(QTest::qWaitFor([&] { return (dialled = door.dial(someIdentity())) != nullptr; })); // A place is free.
        QVERIFY(!isGone(*other));
    }
    void whoHangsAboutMakesRoom()
    {
        DoorFixture door;
        QVERIFY(door.open());
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int number = 0; number < 16; ++number)
            sockets.push_back(passer(door.door.port(), QStringLiteral("127.0.0.%1").arg(10 + number / 4)));
        const auto one = door.dial(someIdentity());
        QVERIFY(one);
        QTRY_VERIFY(isGone(*sockets.front())); // The first to come.
        for (std::size_t number = 1; number < sockets.size(); ++number)
            QVERIFY(!isGone(*sockets.at(number)));
    }
    void whoIsTrustedTakesNoPlace()
    {
        DoorFixture door({.inAll = 2, .perAddress = 2});
        QVERIFY(door.open());
        const auto other = someIdentity();
        std::vector<std::unique_ptr<FrameChannel>> dialled;
        for (std::size_t number = 1; number <= 5; ++number) {
            dialled.push_back(door.dial(other));
            QVERIFY(dialled.back());
            QTRY_COMPARE(door.visitors.size(), number);
            door.visitors.back()->place = {}; // Trusted.
        }
        for (std::size_t number = 0; number < 2; ++number) {
            dialled.push_back(door.dial(other));
            QVERIFY(dialled.back());
        }
        QTRY_COMPARE(door.visitors.size(), std::size_t {7});
        QVERIFY(!door.dial(other)); // Two that are not trusted are there, and none of them may be sent away.
        door.visitors.pop_back();
        QVERIFY(door.dial(other));
    }

    void dialFailures_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("nobody listens") << QStringLiteral("none") << Reason::NoService;
        QTest::newRow("hangs up") << QStringLiteral("hangs up") << Reason::NoService;
        QTest::newRow("speaks something else") << QStringLiteral("SSH") << Reason::NoService;
        QTest::newRow("says nothing") << QStringLiteral("silent") << Reason::Timeout;
        QTest::newRow("a web server") << QStringLiteral("no protocol name") << Reason::BadValue;
        QTest::newRow("another protocol") << QStringLiteral("another protocol name") << Reason::NoService;
        QTest::newRow("TLS 1.2") << QStringLiteral("TLS 1.2") << Reason::NoService;
        QTest::newRow("RSA") << QStringLiteral("RSA") << Reason::NoService;
        QTest::newRow("P-384") << QStringLiteral("P-384") << Reason::NoService;
    }
    void dialFailures()
    {
        QFETCH(QString, server);
        QFETCH(Reason, reason);
        const auto identity = someIdentity();
        OtherServer other([&](QSslSocket &socket) {
            if (server == QStringLiteral("hangs up"))
                socket.disconnectFromHost();
            else if (server == QStringLiteral("SSH"))
                socket.write("SSH-2.0-OpenSSH_9.2p1\r\n");
            else if (const auto changed = change(server)) {
                auto tls = tlsConfiguration(identity);
                changed(tls);
                socket.setSslConfiguration(tls);
                socket.startServerEncryption();
            }
        });
        const auto port = other.serverPort();
        if (server == QStringLiteral("none"))
            other.close();
        Deadlines deadlines;
        const auto time = reason == Reason::Timeout ? soon : std::chrono::milliseconds(60'000);
        std::vector<Error> errors;
        const Dialler dialler(
            identity, "127.0.0.1", port, deadlines,
            [&](auto result) { errors.push_back(result ? Error {} : result.error()); }, time);
        QVERIFY(errors.empty()); // Never at once.
        QTRY_COMPARE(errors.size(), std::size_t {1});
        QCOMPARE(errors.front().reason, reason);
        QVERIFY(errors.front().message.english().find("127.0.0.1:" + std::to_string(port)) != std::string::npos);
        QVERIFY(!errors.front().hint.empty());
        QTRY_VERIFY(deadlines.isIdle());
    }
    void aNameThatNobodyHas()
    {
        const auto identity = someIdentity();
        Deadlines deadlines;
        std::optional<Error> error;
        const Dialler dialler(identity, "no such name", 9475, deadlines, [&](auto result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->reason, Reason::UnknownTarget);
        QVERIFY(error->message.english().find("no such name") != std::string::npos);
    }
    void aDiallerThatIsGoneSaysNothing()
    {
        DoorFixture door;
        QVERIFY(door.open());
        int said = 0;
        for (const bool isConnected : {false, true}) {
            auto dialler = std::make_unique<Dialler>(
                door.identity, "127.0.0.1", door.door.port(), door.deadlines, [&](const auto &) { ++said; });
            if (isConnected)
                QTRY_VERIFY(!door.deadlines.isIdle());
            dialler.reset();
        }
        DoorFixture::Visitor here;
        QVERIFY((here.channel = door.dial(someIdentity())));
        QCOMPARE(said, 0);
    }
    void addressesChangeUnderConnections()
    {
        const QHostAddress first(QStringLiteral("127.0.0.1"));
        const QHostAddress second(QStringLiteral("127.0.0.2"));
        const QHostAddress third(QStringLiteral("127.0.0.3"));
        DoorFixture door;
        QVERIFY(door.door.listen({first, second}, 0));
        const auto port = door.door.port();
        QVERIFY(port != 0);
        QCOMPARE(door.door.listening().size(), std::size_t {2});
        DoorFixture::Visitor here;
        DoorFixture::take(here, door.dial(someIdentity()));
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        const auto waiting = passer(port);
        QCOMPARE(waiting->state(), QAbstractSocket::ConnectedState);
        QVERIFY(door.door.listen({second, third}, port));
        QCOMPARE(door.door.listening(),
            (std::vector<std::string> {"127.0.0.2:" + std::to_string(port), "127.0.0.3:" + std::to_string(port)}));
        here.channel->send("still here");
        QTRY_COMPARE(door.visitors.front()->received.size(), 1);
        QVERIFY(!door.dial(someIdentity()));
        QCOMPARE(door.error.reason, Reason::NoService);
        QVERIFY(door.door.listen({}, port));
        QCOMPARE(door.door.port(), quint16 {0});
        here.channel->send("and still");
        QTRY_COMPARE(door.visitors.front()->received.size(), 2);
    }
    void aTakenPortIsToldAndOthersAreHeard()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress(QHostAddress::LocalHost)));
        DoorFixture door;
        const auto opened = door.door.listen(
            {QHostAddress(QHostAddress::LocalHost), QHostAddress(QStringLiteral("127.0.0.2"))}, holder.serverPort());
        QVERIFY(!opened);
        QVERIFY(opened.error().message.english().find("127.0.0.1:") != std::string::npos);
        QVERIFY(opened.error().hint.english().find("relay_port") != std::string::npos);
        QCOMPARE(door.door.listening().size(), std::size_t {1});
    }
    void withoutAnIdentityNobodyComesIn()
    {
        Deadlines deadlines;
        RelayDoor door([] { return nullptr; }, deadlines, [](auto, auto) { QFAIL("let in"); });
        QVERIFY(door.listen({QHostAddress(QHostAddress::LocalHost)}, 0));
        const auto socket = passer(door.port());
        QTRY_VERIFY(isGone(*socket));
    }
    void placesOfIpv6GoByTheirNetwork()
    {
        GuestPlaces places(16, 1);
        const auto one = places.take(QHostAddress(QStringLiteral("2001:db8::1")));
        QVERIFY(one);
        QVERIFY(!places.take(QHostAddress(QStringLiteral("2001:db8::2"))));
        QVERIFY(places.take(QHostAddress(QStringLiteral("2001:db8:0:1::1"))));
        const auto member = places.take(QHostAddress(QStringLiteral("fd7a:115c:a1e0::1"))); // All have one /64 there.
        QVERIFY(member);
        QVERIFY(places.take(QHostAddress(QStringLiteral("fd7a:115c:a1e0::2"))));
        const auto ipv4 = places.take(QHostAddress(QStringLiteral("192.0.2.1")));
        QVERIFY(!places.take(QHostAddress(QStringLiteral("::ffff:192.0.2.1"))));
    }
};

QTEST_GUILESS_MAIN(RelayTlsTest)
#include "tst_relay_tls.moc"
