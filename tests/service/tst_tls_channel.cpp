// SPDX-License-Identifier: MIT
// What a connection promises once it is encrypted: whole frames in order, bounds, and an end that loses nothing.
#include "relay_fixture.h"

using namespace mesh;
using namespace mesh::test;

class TlsChannelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framesOfAllSizesArriveInOrder()
    {
        DoorFixture door;
        QVERIFY(door.open());
        DoorFixture::Visitor here;
        DoorFixture::take(here, door.dial(someIdentity()));
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        auto &there = *door.visitors.front();
        there.channel->setLargestFrame(FrameChannel::largestFrame);
        QList<QByteArray> sent;
        for (const qsizetype size : {1, 2, 1024, 16'383, 16'384, 16'385, 1 << 20, 16 << 20, 3})
            sent.append(QByteArray(size, static_cast<char>('a' + sent.size())));
        for (const auto &payload : sent)
            here.channel->send(payload);
        QTRY_COMPARE(there.received.size(), sent.size());
        QVERIFY(there.received == sent);
        QTRY_COMPARE(here.channel->waiting(), qint64 {0});
    }
    void framesThatAreTooLargeCloseIt_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<qint64>("largest");
        QTest::addColumn<qsizetype>("received");
        QTest::newRow("1 GB, only announced") << frameHeader(1 << 30) << FrameChannel::largestFrame << qsizetype {0};
        QTest::newRow("1 byte above the limit") << frameHeader(1025) << FrameChannel::largestUntrusted << qsizetype {0};
        QTest::newRow("empty") << QByteArray(4, '\0') << FrameChannel::largestFrame << qsizetype {0};
        QTest::newRow("behind a good one")
            << framed("x") + frameHeader(1 << 30) << FrameChannel::largestFrame << qsizetype {1};
    }
    void framesThatAreTooLargeCloseIt()
    {
        QFETCH(QByteArray, said);
        QFETCH(qint64, largest);
        QFETCH(qsizetype, received);
        DoorFixture door({}, false);
        QVERIFY(door.open());
        const auto socket = stranger(someIdentity(), door.door.port(), QStringLiteral("nothing"));
        socket->write(said);
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        auto &visitor = *door.visitors.front();
        visitor.channel->setLargestFrame(largest);
        visitor.channel->start();
        QTRY_COMPARE(visitor.closed.size(), 1);
        QVERIFY(visitor.closed.front().contains(QStringLiteral("frame"), Qt::CaseInsensitive));
        QCOMPARE(visitor.received.size(), received);
        QTRY_VERIFY(isGone(*socket));
    }
    void whatComesBeforeTheStartIsNotLost()
    {
        DoorFixture door({}, false);
        QVERIFY(door.open());
        const auto socket = stranger(someIdentity(), door.door.port(), QStringLiteral("nothing"));
        socket->write(framed("one") + framed("two"));
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        socket->disconnectFromHost(); // And says goodbye at once.
        QTRY_VERIFY(isGone(*socket));
        auto &visitor = *door.visitors.front();
        QVERIFY(visitor.received.isEmpty() && visitor.closed.isEmpty());
        visitor.channel->start();
        QTRY_COMPARE(visitor.closed.size(), 1);
        QCOMPARE(visitor.received, (QList<QByteArray> {"one", "two"}));
    }
    void aCutInAFrameGivesNoFrame()
    {
        DoorFixture door;
        QVERIFY(door.open());
        auto socket = stranger(someIdentity(), door.door.port(), QStringLiteral("nothing"));
        socket->write(framed("whole") + framed("half of it").chopped(5));
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        auto &visitor = *door.visitors.front();
        QTRY_COMPARE(visitor.received.size(), 1);
        socket->abort();
        QTRY_COMPARE(visitor.closed.size(), 1);
        QCOMPARE(visitor.received, QList<QByteArray> {"whole"});
    }

    void whoDoesNotReadIsClosed()
    {
        DoorFixture door;
        QVERIFY(door.open());
        const auto socket = stranger(someIdentity(), door.door.port(), QStringLiteral("nothing"));
        socket->setReadBufferSize(1); // And nobody reads that.
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        auto &visitor = *door.visitors.front();
        const QByteArray payload(1 << 20, 'x');
        int sent = 0;
        for (; sent < 200 && visitor.closed.isEmpty(); ++sent) {
            visitor.channel->send(payload);
            QCoreApplication::processEvents();
            QVERIFY(visitor.channel->waiting() <= FrameChannel::hardMark + 1000);
        }
        QVERIFY(sent > 20 && sent < 200);
        QVERIFY(visitor.closed.front().contains(QStringLiteral("does not read")));
    }
    void drainedTellsWhenThereIsRoom()
    {
        DoorFixture door;
        QVERIFY(door.open());
        const auto socket = stranger(someIdentity(), door.door.port(), QStringLiteral("nothing"));
        socket->setReadBufferSize(1);
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        auto &channel = *door.visitors.front()->channel;
        const QSignalSpy drained(&channel, &FrameChannel::drained);
        channel.send(QByteArray(16 << 20, 'x'));
        QVERIFY(channel.waiting() > FrameChannel::softMark);
        QCOMPARE(drained.size(), 0);
        qint64 read = 0;
        socket->setReadBufferSize(0);
        connect(socket.get(), &QIODevice::readyRead, this, [&] { read += socket->readAll().size(); });
        read += socket->readAll().size();
        QTRY_COMPARE(drained.size(), 1);
        QVERIFY(channel.waiting() < FrameChannel::softMark);
        QTRY_COMPARE(read, (qint64 {16} << 20) + 4);
        QCOMPARE(drained.size(), 1);
    }
    void whatWasSentBeforeClosingArrives_data()
    {
        QTest::addColumn<bool>("talks");
        QTest::newRow("to one who listens") << false;
        QTest::newRow("to one who talks meanwhile") << true;
    }
    void whatWasSentBeforeClosingArrives()
    {
        QFETCH(bool, talks);
        DoorFixture door;
        QVERIFY(door.open());
        DoorFixture::Visitor here;
        DoorFixture::take(here, door.dial(someIdentity()));
        here.channel->setLargestFrame(FrameChannel::largestFrame);
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        auto &there = *door.visitors.front();
        if (talks)
            for (int number = 0; number < 1000; ++number)
                here.channel->send(QByteArray(1000, 'y'));
        const QByteArray last(5 << 20, 'x');
        there.channel->send(last);
        there.channel->close();
        there.channel->send("too late");
        QTRY_COMPARE(here.closed.size(), 1);
        QTRY_COMPARE(there.closed.size(), 1);
        QCOMPARE(here.received.size(), 1);
        QVERIFY(here.received.front() == last);
    }
    void closingEndsAlsoWhereNobodyReads()
    {
        Deadlines deadlines;
        DoorFixture door({}, false);
        QVERIFY(door.open());
        std::unique_ptr<TlsChannel> channel;
        OtherServer server([&](QSslSocket &socket) {
            socket.setSslConfiguration(tlsConfiguration(door.identity));
            socket.setReadBufferSize(1);
            socket.startServerEncryption();
        });
        auto socket = stranger(door.identity, server.serverPort(), QStringLiteral("nothing"));
        QTRY_VERIFY(socket->isEncrypted());
        channel = std::make_unique<TlsChannel>(std::move(socket), "aa", deadlines, soon);
        const QSignalSpy closed(channel.get(), &FrameChannel::closed);
        channel->send(QByteArray(16 << 20, 'x'));
        channel->close();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(closed.front().front().value<Phrase>().english().find("did not read") != std::string::npos);
    }
    void aChannelMayGoInItsOwnSignal()
    {
        DoorFixture door;
        QVERIFY(door.open());
        const auto socket = stranger(someIdentity(), door.door.port(), QStringLiteral("nothing"));
        QTRY_COMPARE(door.visitors.size(), std::size_t {1});
        auto &visitor = *door.visitors.front();
        connect(visitor.channel.get(), &FrameChannel::received, this, [&] { visitor.channel.reset(); });
        socket->write(framed("one") + framed("two"));
        QTRY_VERIFY(isGone(*socket));
        QVERIFY(!visitor.channel);
    }

    void aRefusedCertificateClosesTheChannel()
    {
        const auto identity = someIdentity();
        OtherServer server([&](QSslSocket &socket) {
            auto tls = tlsConfiguration(identity);
            tls.setBackendConfigurationOption("ClientSignatureAlgorithms", QByteArrayLiteral("RSA-PSS+SHA256"));
            socket.setSslConfiguration(tls);
            socket.startServerEncryption();
        });
        Deadlines deadlines;
        DoorFixture::Visitor here;
        const Dialler dialler(identity, "127.0.0.1", server.serverPort(), deadlines, [&](auto result) {
            if (result) // With TLS 1.3 we are encrypted before the other side has judged us.
                DoorFixture::take(here, std::move(*result));
        });
        QTRY_COMPARE(here.closed.size(), 1);
        QVERIFY(here.received.isEmpty());
        QVERIFY(!here.closed.front().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TlsChannelTest)
#include "tst_tls_channel.moc"
