// SPDX-License-Identifier: MIT
// The ceremony of one connection: what somebody in between, or on the other side, can and cannot do.
#include "pairing_ceremony.h"
#include "protocol/ids.h"

#include <QTest>

#include <utility>

using namespace mesh;
using namespace mesh::test;

namespace {

/// Not one of both took what was changed for good.
bool isHarmless(const Ceremony &ceremony, std::size_t changed)
{
    if (changed <= 2)
        return !ceremony.anyAgreed();
    const auto &receiver = changed % 2 == 1 ? ceremony.listened : ceremony.dialled;
    return changed <= 4 ? !Ceremony::hasAgreed(receiver) && !ceremony.isDone() : receiver.state() != State::Done;
}

} // namespace

class PairingTamperingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void someoneInBetweenShowsTwoCodes()
    {
        // The dialler has reached mallory, who dials the listener; both humans see a code.
        auto toDesk = runOf(Role::Listened, mallory, desk, always('m'));
        auto toStudio = runOf(Role::Dialled, mallory, studio, always('m'));
        auto atDesk = runOf(Role::Dialled, desk, mallory, always('d'));
        auto atStudio = runOf(Role::Listened, studio, mallory, always('s'));
        const auto answer = toDesk.frameCame(atDesk.begin().at(0));
        toDesk.frameCame(atDesk.frameCame(answer.at(0)).at(0));
        const auto other = atStudio.frameCame(toStudio.begin().at(0));
        atStudio.frameCame(toStudio.frameCame(other.at(0)).at(0));
        QCOMPARE(atDesk.state(), State::Comparing);
        QCOMPARE(atStudio.state(), State::Comparing);
        QVERIFY(atDesk.code() != atStudio.code());
        // What one human accepts is no yes of the other's.
        const auto accepted = atDesk.humanAccepted(true).at(0);
        atStudio.frameCame(accepted);
        QCOMPARE(atStudio.state(), State::Failed);
        QVERIFY(atStudio.failure()->isAttack);
    }
    void someoneInBetweenWhoPassesFramesOnIsFound()
    {
        auto atDesk = runOf(Role::Dialled, desk, mallory, always('d'));
        auto atStudio = runOf(Role::Listened, studio, mallory, always('s'));
        const auto hello = atStudio.frameCame(atDesk.begin().at(0));
        atStudio.frameCame(atDesk.frameCame(hello.at(0)).at(0));
        QCOMPARE(atStudio.state(), State::Failed);
        QVERIFY(atStudio.failure()->isAttack);
    }
    void theOwnYesSentBackIsNone()
    {
        Ceremony ceremony;
        ceremony.greet();
        const auto accepted = ceremony.dialled.humanAccepted(true).at(0);
        ceremony.dialled.frameCame(accepted);
        QCOMPARE(ceremony.dialled.state(), State::Failed);
        QVERIFY(ceremony.dialled.failure()->isAttack);
    }

    /// Nobody learns the other's number before it is bound to its own.
    void theOrderBinds()
    {
        Ceremony ceremony;
        const auto listenersNumber = QByteArray::fromStdString(toHex(std::string(32, '\x44')));
        const auto diallersNumber = QByteArray::fromStdString(toHex(std::string(32, '\x33')));
        QVERIFY(ceremony.listened.begin().empty());
        const auto hello = ceremony.dialled.begin();
        QCOMPARE(hello.size(), 1U);
        QVERIFY(!hello[0].contains(diallersNumber));
        QVERIFY(ceremony.dialled.begin().empty());
        const auto answer = ceremony.listened.frameCame(hello[0]);
        QVERIFY(answer.at(0).contains(listenersNumber));
        QVERIFY(ceremony.dialled.frameCame(answer[0]).at(0).contains(diallersNumber));
    }
    void theNumberCannotBeChangedAfterwards()
    {
        Ceremony ceremony;
        ceremony.listened.frameCame(ceremony.dialled.begin().at(0));
        ceremony.listened.frameCame(greeting::toBytes(greeting::Open {std::string(32, '\x35')}));
        QCOMPARE(ceremony.listened.state(), State::Failed);
        QVERIFY(ceremony.listened.failure()->isAttack);
        QVERIFY(ceremony.listened.code().empty());
    }
    /// Its bytes are part of the code: whoever could write it in many ways could look for a code.
    void openIsWrittenInOneWay_data()
    {
        QTest::addColumn<QByteArray>("open");
        const QByteArray number(64, '3');
        QTest::newRow("a blank behind") << json("{'t':'open','r':'" + number + "'} ");
        QTest::newRow("a blank before") << json(" {'t':'open','r':'" + number + "'}");
        QTest::newRow("a line break within") << json("{\n't':'open','r':'" + number + "'}");
        QTest::newRow("one more member") << json("{'t':'open','r':'" + number + "','x':1}");
        QTest::newRow("another order") << json("{'r':'" + number + "','t':'open'}");
        QTest::newRow("an escape") << json("{'t':'ope\\u006e','r':'" + number + "'}");
    }
    void openIsWrittenInOneWay()
    {
        QFETCH(QByteArray, open);
        Ceremony ceremony;
        ceremony.listened.frameCame(ceremony.dialled.begin().at(0));
        QVERIFY(greeting::parse(open)); // It is one.
        ceremony.listened.frameCame(open);
        QCOMPARE(ceremony.listened.state(), State::Failed);
        QVERIFY(ceremony.listened.failure()->isAttack);
    }

    void everyChangedByteIsFound_data()
    {
        QTest::addColumn<std::size_t>("number");
        for (std::size_t number = 0; number < allFrames; ++number)
            QTest::addRow("frame %d", static_cast<int>(number)) << number;
    }
    void everyChangedByteIsFound()
    {
        QFETCH(std::size_t, number);
        const auto frame = honestFrames(always('\x33'), always('\x44')).at(number);
        for (int at = 0; at < frame.size(); ++at) {
            for (const int bit : {0x01, 0x04, 0x20, 0x80}) {
                Ceremony ceremony;
                ceremony.tamper = [&](std::size_t sent, QByteArray passed) -> PairingRun::Frames {
                    if (sent == number)
                        passed[at] = static_cast<char>(passed[at] ^ bit);
                    return {passed};
                };
                ceremony.run();
                QVERIFY2(isHarmless(ceremony, number), qPrintable(QString::number(at)));
            }
        }
    }
    void everyShortenedFrameIsFound_data() { everyChangedByteIsFound_data(); }
    void everyShortenedFrameIsFound()
    {
        QFETCH(std::size_t, number);
        const auto length = honestFrames(always('\x33'), always('\x44')).at(number).size();
        for (qsizetype left = 0; left < length; ++left) {
            Ceremony ceremony;
            ceremony.tamper = [&](std::size_t sent, const QByteArray &passed) -> PairingRun::Frames {
                return {sent == number ? passed.left(left) : passed};
            };
            ceremony.run();
            QVERIFY(isHarmless(ceremony, number));
        }
    }
    void aLostFrameEndsNothingWell_data() { everyChangedByteIsFound_data(); }
    void aLostFrameEndsNothingWell()
    {
        QFETCH(std::size_t, number);
        Ceremony ceremony;
        ceremony.tamper = [&](std::size_t sent, const QByteArray &passed) {
            return sent == number ? PairingRun::Frames {} : PairingRun::Frames {passed};
        };
        ceremony.run();
        QVERIFY(isHarmless(ceremony, number));
        QVERIFY(!ceremony.isDone());
    }
    void aFrameTwiceIsRefused_data() { everyChangedByteIsFound_data(); }
    void aFrameTwiceIsRefused()
    {
        QFETCH(std::size_t, number);
        Ceremony ceremony;
        ceremony.tamper = [&](std::size_t sent, const QByteArray &passed) -> PairingRun::Frames {
            return sent == number ? PairingRun::Frames {passed, passed} : PairingRun::Frames {passed};
        };
        ceremony.run();
        const bool isFound = ceremony.dialled.state() == State::Failed || ceremony.listened.state() == State::Failed;
        // Of the last one the receiver is done, and what follows is the link's.
        QCOMPARE(isFound, number != 6);
        QCOMPARE(ceremony.isDone(), number == 6);
    }
    /// Each frame of an earlier run between the same machines in the place of this one's.
    void whatWasSaidEarlierIsWorthNothing_data()
    {
        QTest::addColumn<std::size_t>("number");
        for (std::size_t number = 0; number <= 4;
             ++number) // "ready" is the same each time, and comes after all proofs.
            QTest::addRow("frame %d", static_cast<int>(number)) << number;
    }
    void whatWasSaidEarlierIsWorthNothing()
    {
        QFETCH(std::size_t, number);
        const auto earlier = honestFrames(always('e'), always('f')).at(number);
        Ceremony ceremony;
        ceremony.tamper = [&](std::size_t sent, const QByteArray &passed) -> PairingRun::Frames {
            return {sent == number ? earlier : passed};
        };
        ceremony.run();
        QVERIFY(isHarmless(ceremony, number));
    }
    void aWholeRunReplayedEndsInAnotherCode()
    {
        const auto earlier = honestFrames(always('e'), always('f'));
        auto listened = runOf(Role::Listened, studio, desk, always('g'));
        listened.frameCame(earlier[0]);
        listened.frameCame(earlier[2]);
        QCOMPARE(listened.state(), State::Comparing);
        Ceremony then(always('e'), always('f'));
        then.greet();
        QVERIFY(listened.code() != then.listened.code());
        listened.humanAccepted(false); // It was even asked for.
        listened.frameCame(earlier[3]);
        QCOMPARE(listened.state(), State::Failed);
        QVERIFY(listened.failure()->isAttack);
    }

    /// Every frame at every point of the ceremony.
    void order_data()
    {
        QTest::addColumn<bool>("toDialler");
        QTest::addColumn<std::size_t>("after"); // So many frames have arrived; the next ones are lost.
        QTest::addColumn<std::size_t>("frame");
        QTest::addColumn<bool>("belongs");
        // By frame: after how many it belongs, first and last. "ready" is the same from both.
        using Span = std::pair<std::size_t, std::size_t>;
        const Span never {1, 0};
        const std::vector<Span> atDialler {never, {0, 1}, never, never, {2, 4}, {5, 5}, {5, 5}};
        const std::vector<Span> atListener {{0, 0}, never, {1, 2}, {3, 3}, never, {4, 5}, {4, 5}};
        for (std::size_t after = 0; after <= 5; ++after) {
            for (std::size_t frame = 0; frame < allFrames; ++frame) {
                for (const bool toDialler : {false, true}) {
                    const auto &span = toDialler ? atDialler.at(frame) : atListener.at(frame);
                    QTest::addRow("%d after %d, to the %s", static_cast<int>(frame), static_cast<int>(after),
                        toDialler ? "dialler" : "listener")
                        << toDialler << after << frame << (span.first <= after && after <= span.second);
                }
            }
        }
    }
    void order()
    {
        QFETCH(bool, toDialler);
        QFETCH(std::size_t, after);
        QFETCH(std::size_t, frame);
        QFETCH(bool, belongs);
        const auto frames = honestFrames(always('\x33'), always('\x44'));
        Ceremony ceremony;
        ceremony.tamper = [&](std::size_t sent, const QByteArray &passed) {
            return sent < after ? PairingRun::Frames {passed} : PairingRun::Frames {};
        };
        ceremony.run();
        auto &receiver = toDialler ? ceremony.dialled : ceremony.listened;
        receiver.frameCame(frames.at(frame));
        QCOMPARE(receiver.state() != State::Failed, belongs);
    }
    void noPartOfPairing_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("link") << greeting::toBytes(greeting::Link {{1, 1}, "1"});
        QTest::newRow("unknown") << greeting::toBytes(greeting::Unknown {});
        QTest::newRow("version") << greeting::toBytes(greeting::Version {{1, 1}});
        QTest::newRow("a link's frame") << json("{'t':'ping'}");
        QTest::newRow("garbage") << QByteArray("\x00\xff", 2);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a large one") << json("{'t':'reject'}" + QByteArray(1024, ' '));
    }
    void noPartOfPairing()
    {
        QFETCH(QByteArray, frame);
        for (std::size_t after = 0; after < 5; ++after) {
            Ceremony ceremony;
            ceremony.tamper = [&](std::size_t sent, const QByteArray &passed) {
                return sent < after ? PairingRun::Frames {passed} : PairingRun::Frames {};
            };
            ceremony.run();
            for (auto *side : {&ceremony.dialled, &ceremony.listened}) {
                side->frameCame(frame);
                QCOMPARE(side->state(), State::Failed);
                QVERIFY(!side->failure()->reason.empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(PairingTamperingTest)
#include "tst_pairing_tampering.moc"
