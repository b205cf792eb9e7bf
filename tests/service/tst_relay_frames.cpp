// SPDX-License-Identifier: MIT
// The frames of a stream, however it is cut, and the channel in memory that tests of the relay stand on.
#include "relay/frames.h"
#include "relay/memory_frame_channel.h"

#include <QSignalSpy>
#include <QTest>

using namespace mesh;

namespace {

QByteArray framed(const QByteArray &payload)
{
    return frameHeader(payload.size()) + payload;
}

/// All frames of `stream`, given to the reader in pieces of that size; an error ends it.
Result<QByteArrayList> framesOf(FrameReader &reader, const QByteArray &stream, qsizetype piece)
{
    QByteArrayList frames;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        QByteArrayView input = QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at));
        for (;;) {
            auto frame = reader.take(input);
            if (!frame)
                return frame.error();
            if (!*frame)
                break;
            frames.append(**frame);
        }
        if (!input.isEmpty())
            return Error {Reason::Internal, Phrase("input was left"), {}, {}};
    }
    return frames;
}

} // namespace

class RelayFramesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headerIsBigEndian()
    {
        QCOMPARE(frameHeader(1), QByteArray::fromHex("00000001"));
        QCOMPARE(frameHeader(16 << 20), QByteArray::fromHex("01000000"));
        QCOMPARE(frameHeader(0x12345678), QByteArray::fromHex("12345678"));
    }
    void everyCutGivesTheSameFrames()
    {
        const QByteArrayList payloads {"x", "{}", QByteArray(3, '\0'), QByteArray(255, 'y'), QByteArray(1024, '\xff')};
        QByteArray stream;
        for (const auto &payload : payloads)
            stream += framed(payload);
        for (qsizetype piece = 1; piece <= stream.size(); ++piece) {
            FrameReader reader(1024);
            const auto frames = framesOf(reader, stream, piece);
            QVERIFY(frames);
            QCOMPARE(*frames, payloads);
        }
    }
    void whatIsNotWholeGivesNothing()
    {
        const auto stream = framed("hello");
        for (qsizetype length = 0; length < stream.size(); ++length) {
            FrameReader reader(1024);
            const auto frames = framesOf(reader, stream.first(length), 1);
            QVERIFY(frames && frames->isEmpty());
        }
    }
    void refused_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("largest");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("one byte more") << frameHeader(1025) << 1024 << Reason::TooLarge;
        QTest::newRow("1 GB, only announced") << frameHeader(1 << 30) << (16 << 20) << Reason::TooLarge;
        QTest::newRow("4 GB less 1") << QByteArray("\xff\xff\xff\xff") << (16 << 20) << Reason::TooLarge;
        QTest::newRow("the sign bit") << QByteArray::fromHex("80000000") << (16 << 20) << Reason::TooLarge;
        QTest::newRow("TLS inside") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc") << 1024 << Reason::TooLarge;
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n") << (16 << 20) << Reason::TooLarge;
        QTest::newRow("empty") << QByteArray(4, '\0') << 1024 << Reason::BadRequest;
        QTest::newRow("empty behind a good one") << framed("x") + QByteArray(4, '\0') << 1024 << Reason::BadRequest;
    }
    void refused()
    {
        QFETCH(QByteArray, stream);
        QFETCH(int, largest);
        QFETCH(Reason, reason);
        for (const qsizetype piece : {qsizetype {1}, stream.size()}) {
            FrameReader reader(largest);
            const auto frames = framesOf(reader, stream, piece);
            QVERIFY(!frames);
            QCOMPARE(frames.error().reason, reason);
            const auto after = framesOf(reader, framed("good"), 8); // A fault is final.
            QVERIFY(!after);
            QCOMPARE(after.error().reason, reason);
        }
    }
    void aFrameMayRaiseTheLimitForTheNext()
    {
        const auto stream = framed("link") + framed(QByteArray(5000, 'x'));
        QByteArrayView input(stream);
        FrameReader reader(1024);
        QVERIFY(reader.take(input).value().has_value());
        reader.setLargest(5000);
        const auto second = reader.take(input);
        QVERIFY(second && *second);
        QCOMPARE((*second)->size(), 5000);
    }

    void whatOneSendsTheOtherReceivesOnceStarted()
    {
        const auto [here, there] = MemoryFrameChannel::pair({"aa"}, {"bb", "100.101.102.104"});
        QCOMPARE(here->peerFingerprint(), "aa");
        QCOMPARE(there->peerAddress(), "100.101.102.104");
        const QSignalSpy received(there.get(), &FrameChannel::received);
        here->start();
        here->send("one");
        here->send("two");
        QCoreApplication::processEvents();
        QCOMPARE(received.size(), 0);
        there->start();
        QTRY_COMPARE(received.size(), 2);
        QCOMPARE(received.at(1).at(0).toByteArray(), QByteArray("two"));
    }
    void whatWasSentBeforeClosingArrives()
    {
        const auto [here, there] = MemoryFrameChannel::pair({"aa"}, {"bb"});
        const QSignalSpy received(there.get(), &FrameChannel::received);
        const QSignalSpy closedHere(here.get(), &FrameChannel::closed);
        const QSignalSpy closedThere(there.get(), &FrameChannel::closed);
        here->send("last words");
        here->close();
        here->send("too late");
        there->start();
        QTRY_COMPARE(closedThere.size(), 1);
        QTRY_COMPARE(closedHere.size(), 1);
        QCOMPARE(received.size(), 1);
    }
    void aBrokenOneLosesWhatIsUnderWay()
    {
        const auto [here, there] = MemoryFrameChannel::pair({"aa"}, {"bb"});
        const QSignalSpy received(there.get(), &FrameChannel::received);
        const QSignalSpy closedHere(here.get(), &FrameChannel::closed);
        const QSignalSpy closedThere(there.get(), &FrameChannel::closed);
        there->start();
        here->send("lost");
        here->hangUp();
        QTRY_COMPARE(closedHere.size(), 1);
        QTRY_COMPARE(closedThere.size(), 1);
        QCOMPARE(received.size(), 0);
    }
    void aFrameThatIsTooLargeBreaksIt()
    {
        const auto [here, there] = MemoryFrameChannel::pair({"aa"}, {"bb"});
        const QSignalSpy received(there.get(), &FrameChannel::received);
        const QSignalSpy closedThere(there.get(), &FrameChannel::closed);
        there->start();
        here->send(QByteArray(FrameChannel::largestUntrusted, 'x'));
        here->send(QByteArray(FrameChannel::largestUntrusted + 1, 'x'));
        QTRY_COMPARE(closedThere.size(), 1);
        QCOMPARE(received.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RelayFramesTest)
#include "tst_relay_frames.moc"
