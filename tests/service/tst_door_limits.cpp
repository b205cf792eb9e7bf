// SPDX-License-Identifier: MIT
#include "door_fixture.h"

#include <QElapsedTimer>

#include <fstream>
#include <sys/resource.h>
#include <sys/socket.h>

using namespace mesh;

namespace {

/// A trusted raw client that does not read more than the kernel takes for it.
struct SlowClient : RawClient {
    explicit SlowClient(const Bus &bus)
        : RawClient(bus.door.port())
    {
        socket.write(bus.handshake());
        if (!QTest::qWaitFor([this] { return status() == 101; }))
            qFatal("No upgrade");
        socket.write(clientFrame(bus.greeting()));
        const auto before = bus.channels.size();
        if (!QTest::qWaitFor([&] { return bus.channels.size() > before; }))
            qFatal("Not greeted");
        QObject::disconnect(&socket, &QIODevice::readyRead, nullptr, nullptr);
        socket.setReadBufferSize(1);
    }
};

/// Sends until that much waits though the kernel took what it takes; says how much that was.
qint64 fill(Channel &channel, qint64 wanted)
{
    const QByteArray text(100000, 'x');
    qint64 sent = 0;
    for (int still = 0; still < 20; ++still) {
        for (; channel.waiting() < wanted; still = 0) {
            channel.send(text);
            sent += text.size();
        }
        QCoreApplication::processEvents();
    }
    return sent;
}

qint64 residentKib()
{
    std::ifstream file("/proc/self/statm");
    qint64 size = 0;
    qint64 resident = 0;
    file >> size >> resident;
    return resident * 4;
}

} // namespace

class DoorLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        rlimit limit {};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }

    /// What waits is bounded, and such a client is cut off though it never answers the closing.
    void neverReads()
    {
        const Bus bus;
        const SlowClient client(bus);
        auto &channel = *bus.channels[0];
        const QSignalSpy closed(&channel, &Channel::closed);
        const QByteArray text(100000, 'x');
        qint64 most = 0;
        for (int i = 0; i < 500; ++i) {
            channel.send(text);
            most = std::max(most, channel.waiting());
            QCoreApplication::processEvents();
        }
        QVERIFY(most > Channel::hardMark / 2);
        QVERIFY(most <= Channel::hardMark + 2 * text.size());
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(channel.waiting(), 0);
        QVERIFY(bus.deadlines.isIdle());
    }

    /// One that begins to read again in time gets all, and the code.
    void readsAtLast()
    {
        auto settings = Bus::patient();
        settings.closingTime = std::chrono::seconds(20);
        const Bus bus(settings);
        SlowClient client(bus);
        auto &channel = *bus.channels[0];
        const QSignalSpy closed(&channel, &Channel::closed);
        const QByteArray text(100000, 'x');
        const auto sent = fill(channel, Channel::hardMark - text.size());
        channel.send(text);
        channel.send(text);
        QObject::connect(
            &client.socket, &QIODevice::readyRead, &client.socket, [&] { client.got += client.socket.readAll(); });
        client.socket.setReadBufferSize(0);
        client.got = client.socket.readAll();
        QTRY_COMPARE(closed.size(), 1);
        QTRY_VERIFY(client.isGone());
        QCOMPARE(closeCodeIn(client.got), 1008);
        QVERIFY(client.got.size() >= sent);
    }

    void drained()
    {
        const Bus bus;
        SlowClient client(bus);
        auto &channel = *bus.channels[0];
        const QSignalSpy drained(&channel, &Channel::drained);
        const QByteArray text(100000, 'x');
        fill(channel, Channel::softMark + text.size());
        const auto before = drained.size(); // The kernel took a part meanwhile.
        QObject::connect(&client.socket, &QIODevice::readyRead, &client.socket, [&] { client.socket.readAll(); });
        client.socket.setReadBufferSize(0);
        client.socket.readAll();
        QTRY_COMPARE(channel.waiting(), 0);
        QCOMPARE(drained.size(), before + 1);
    }

    /// A text above the hard mark passes, and what comes right behind it does not cost the connection.
    void largeTextAndMore()
    {
        const Bus bus;
        const SlowClient client(bus);
        auto &channel = *bus.channels[0];
        const QSignalSpy closed(&channel, &Channel::closed);
        channel.send(QByteArray(20 << 20, 'x'));
        channel.send("more");
        channel.send(QByteArray(Channel::softMark, 'x'));
        QTest::qWait(50);
        QCOMPARE(closed.size(), 0);
        for (int i = 0; i < 3; ++i) // The kernel takes some more.
            channel.send(QByteArray(Channel::hardMark, 'x'));
        QTRY_COMPARE(closed.size(), 1);
    }

    /// A peer that ends its half, without a closing handshake and without reading, holds nothing for long.
    void vanishesWithoutReading()
    {
        const Bus bus;
        SlowClient client(bus);
        auto &channel = *bus.channels[0];
        const QSignalSpy closed(&channel, &Channel::closed);
        channel.send(QByteArray(8 << 20, 'x'));
        QTest::qWait(20);
        ::shutdown(static_cast<int>(client.socket.socketDescriptor()), SHUT_WR);
        QTRY_COMPARE(closed.size(), 1);
        QTRY_VERIFY(bus.deadlines.isIdle());
    }

    void floodBeforeAnybodyListens()
    {
        const Bus bus;
        RawClient client(bus.door.port());
        client.socket.write(bus.handshake());
        QTRY_COMPARE(client.status(), 101);
        client.socket.write(clientFrame(bus.greeting()));
        for (int i = 0; i < 12; ++i)
            client.socket.write(clientFrame(QByteArray(1 << 20, 'x')));
        QTRY_COMPARE(bus.channels.size(), 1u);
        QTRY_VERIFY(client.isGone());
        QCOMPARE(closeCodeIn(client.got), 1008);
    }

    void thousandAtOnce()
    {
        constexpr int count = 1000;
        Bus bus([] {
            mesh::BusSettings settings; // The real bounds.
            settings.port = 0;
            return settings;
        }());
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        QElapsedTimer clock;
        clock.start();
        int upgraded = 0;
        for (int i = 0; i < count; ++i) {
            auto &client = *clients.emplace_back(std::make_unique<QTcpSocket>());
            connect(&client, &QTcpSocket::connected, &client, [&] { client.write(bus.handshake()); });
            connect(&client, &QTcpSocket::readyRead, &client, [&] {
                if (client.readAll().startsWith("HTTP/1.1 101")) {
                    ++upgraded;
                    client.write(clientFrame(bus.greeting()));
                }
            });
            client.connectToHost(QHostAddress(QHostAddress::LocalHost), bus.door.port());
        }
        QTRY_COMPARE_WITH_TIMEOUT(bus.channels.size(), static_cast<std::size_t>(count), 60'000);
        QCOMPARE(upgraded, count);
        qInfo("%d connections connected, upgraded and greeted in %lld ms (both ends in one thread)", count,
            clock.elapsed());
        QTRY_VERIFY(bus.deadlines.isIdle());

        const QByteArray text(200, 'x');
        qsizetype arrived = 0;
        for (const auto &client : clients) {
            client->disconnect();
            connect(client.get(), &QTcpSocket::readyRead, client.get(),
                [&arrived, socket = client.get()] { arrived += socket->readAll().count('x'); });
        }
        clock.restart();
        for (const auto &channel : bus.channels)
            channel->send(text);
        const auto queued = clock.nsecsElapsed() / 1000;
        QTRY_COMPARE_WITH_TIMEOUT(arrived, count * text.size(), 60'000);
        qInfo("broadcast: queued in %lld us", queued);
        qInfo("resident: %lld KiB, both ends of %d connections", residentKib(), count);
    }
};

QTEST_GUILESS_MAIN(DoorLimitsTest)
#include "tst_door_limits.moc"
