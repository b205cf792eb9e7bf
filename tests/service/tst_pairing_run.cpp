// SPDX-License-Identifier: MIT
// The ceremony of one connection: what honest machines do, and what somebody in between can and cannot.
#include "protocol/ids.h"
#include "relay/pairing_run.h"

#include <QTest>

#include <functional>
#include <string>
#include <utility>
#include <vector>

using namespace mesh;
using pairing::Role;
using State = PairingRun::State;

namespace {

const std::string desk(64, '1');
const std::string studio(64, '2');
const std::string mallory(64, '6');

PairingRun::Random always(char c)
{
    return [c](std::size_t bytes) { return std::string(bytes, c); };
}

PairingRun runOf(Role role, const std::string &own, const std::string &peer, const PairingRun::Random &random,
    ProtocolRange protocol = {1, 1})
{
    return PairingRun(role, {own, own == studio ? "studio" : "desk", protocol}, peer, random);
}

/// JSON is easier to read with the other quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// Two sides and what is between them. Frames are numbered as they are sent: 0 hello, 1 hello, 2 open, 3 accept of the
/// dialler, 4 accept of the listener, 5 ready of the dialler, 6 ready of the listener.
struct Ceremony {
    explicit Ceremony(const PairingRun::Random &dialler = always('\x33'),
        const PairingRun::Random &listener = always('\x44'), ProtocolRange ofDialler = {1, 1},
        ProtocolRange ofListener = {1, 1})
        : dialled(runOf(Role::Dialled, desk, studio, dialler, ofDialler))
        , listened(runOf(Role::Listened, studio, desk, listener, ofListener))
    {
    }

    /// What arrives instead of a frame.
    using Tamper = std::function<PairingRun::Frames(std::size_t number, const QByteArray &frame)>;

    void greet() { pass(dialled, dialled.begin()); }
    /// Humans who compare the codes and accept only what is the same.
    void decide()
    {
        if (dialled.code().empty() || dialled.code() != listened.code())
            return;
        pass(dialled, dialled.humanAccepted(true));
        pass(listened, listened.humanAccepted(true));
        for (auto *side : {&dialled, &listened}) {
            if (side->state() == State::Agreed)
                pass(*side, side->pinned());
        }
    }
    void run()
    {
        greet();
        decide();
    }
    void pass(PairingRun &from, const PairingRun::Frames &frames)
    {
        auto &to = &from == &dialled ? listened : dialled;
        for (const auto &frame : frames) {
            const auto number = sent.size();
            sent.push_back(frame);
            for (const auto &arriving : tamper ? tamper(number, frame) : PairingRun::Frames {frame})
                pass(to, to.frameCame(arriving));
        }
    }
    bool isDone() const { return dialled.state() == State::Done && listened.state() == State::Done; }
    bool anyAgreed() const { return hasAgreed(dialled) || hasAgreed(listened); }
    static bool hasAgreed(const PairingRun &side)
    {
        return side.state() == State::Agreed || side.state() == State::Done;
    }

    PairingRun dialled;
    PairingRun listened;
    std::vector<QByteArray> sent;
    Tamper tamper;
};

/// Not one of both took what was changed for good.
bool isHarmless(const Ceremony &ceremony, std::size_t changed)
{
    if (changed <= 2)
        return !ceremony.anyAgreed();
    const auto &receiver = changed % 2 == 1 ? ceremony.listened : ceremony.dialled;
    return changed <= 4 ? !Ceremony::hasAgreed(receiver) && !ceremony.isDone() : receiver.state() != State::Done;
}

constexpr std::size_t allFrames = 7;

} // namespace

class TestPairingRun : public QObject
{
    Q_OBJECT

    static std::vector<QByteArray> honestFrames(const PairingRun::Random &dialler, const PairingRun::Random &listener)
    {
        Ceremony ceremony(dialler, listener);
        ceremony.run();
        return ceremony.sent;
    }

private Q_SLOTS:
    void honest()
    {
        Ceremony ceremony;
        ceremony.greet();
        QCOMPARE(ceremony.dialled.state(), State::Comparing);
        QCOMPARE(ceremony.listened.state(), State::Comparing);
        // As another program computes it (tst_pairing_code).
        QCOMPARE(ceremony.dialled.code(), std::string("EA6FD-C4HAZ"));
        QCOMPARE(ceremony.listened.code(), std::string("EA6FD-C4HAZ"));
        QCOMPARE(ceremony.dialled.suggestedName(), std::string("studio"));
        QCOMPARE(ceremony.listened.suggestedName(), std::string("desk"));
        ceremony.decide();
        QVERIFY(ceremony.isDone());
        QCOMPARE(ceremony.sent.size(), allFrames);
        QCOMPARE(ceremony.sent[3],
            json("{'t':'accept','h':'16be5a750a22cec72e4837e2e4281bfe9a2798b9c90afe57ed938080e141c1f3'}"));
        QCOMPARE(ceremony.sent[4],
            json("{'t':'accept','h':'0bde6bfa4478d0b70856bb034ca6bef5c8b1568584008f324cc4fcca72fbe450'}"));
        QCOMPARE(ceremony.dialled.version(), 1);
        QVERIFY(ceremony.dialled.hasCompared() && ceremony.listened.hasCompared());
        QVERIFY(!ceremony.dialled.failure() && !ceremony.listened.failure());
    }
    void theHighestCommonVersion()
    {
        Ceremony ceremony(always('a'), always('b'), {1, 4}, {2, 3});
        ceremony.run();
        QVERIFY(ceremony.isDone());
        QCOMPARE(ceremony.dialled.version(), 3);
        QCOMPARE(ceremony.listened.version(), 3);
    }
    void noCommonVersion()
    {
        Ceremony ceremony(always('a'), always('b'), {1, 1}, {2, 3});
        ceremony.run();
        QCOMPARE(ceremony.listened.state(), State::Failed);
        QVERIFY(ceremony.listened.failure()->reason.english().find("update the older") != std::string::npos);
        QVERIFY(!ceremony.listened.failure()->isAttack);
    }
    void freshNumbersGiveFreshCodes()
    {
        Ceremony one(randomBytes, randomBytes);
        Ceremony other(randomBytes, randomBytes);
        one.run();
        other.run();
        QVERIFY(one.isDone() && other.isDone());
        QVERIFY(one.dialled.code() != other.dialled.code());
    }

    void notComparedIsNotVerified()
    {
        Ceremony ceremony;
        ceremony.greet();
        ceremony.pass(ceremony.dialled, ceremony.dialled.humanAccepted(false));
        ceremony.pass(ceremony.listened, ceremony.listened.humanAccepted(false));
        QCOMPARE(ceremony.dialled.state(), State::Agreed);
        QVERIFY(!ceremony.dialled.hasCompared() && !ceremony.listened.hasCompared());
    }
    void comparedLaterIsVerified()
    {
        Ceremony ceremony;
        ceremony.greet();
        QCOMPARE(ceremony.dialled.humanAccepted(false).size(), 1U);
        QCOMPARE(ceremony.dialled.humanAccepted(true).size(), 0U); // Told once.
        QVERIFY(ceremony.dialled.hasCompared());
        QCOMPARE(ceremony.dialled.humanAccepted(false).size(), 0U);
        QVERIFY(ceremony.dialled.hasCompared());
        QVERIFY(!ceremony.listened.hasCompared()); // Each side for itself.
    }
    void nothingIsAcceptedBeforeTheCodeIsKnown()
    {
        Ceremony ceremony;
        QVERIFY(ceremony.dialled.humanAccepted(true).empty());
        QVERIFY(ceremony.listened.humanAccepted(true).empty());
        ceremony.greet();
        QVERIFY(!ceremony.dialled.hasAccepted() && !ceremony.listened.hasAccepted());
        QVERIFY(!ceremony.dialled.hasCompared() && !ceremony.listened.hasCompared());
    }
    void oneHumanIsNotEnough()
    {
        Ceremony ceremony;
        ceremony.greet();
        ceremony.pass(ceremony.dialled, ceremony.dialled.humanAccepted(true));
        QVERIFY(ceremony.listened.otherHasAccepted());
        QCOMPARE(ceremony.dialled.state(), State::Comparing);
        QCOMPARE(ceremony.listened.state(), State::Comparing);
        QVERIFY(ceremony.dialled.pinned().empty() && ceremony.listened.pinned().empty());
    }
    void readyIsSaidWhenItIsPinnedAndDoneWhenBothAre()
    {
        Ceremony ceremony;
        ceremony.greet();
        ceremony.pass(ceremony.dialled, ceremony.dialled.humanAccepted(true));
        ceremony.pass(ceremony.listened, ceremony.listened.humanAccepted(true));
        ceremony.pass(ceremony.listened, ceremony.listened.pinned());
        QCOMPARE(ceremony.listened.state(), State::Agreed);
        QCOMPARE(ceremony.dialled.state(), State::Agreed); // The other is ready, and this one has not pinned.
        ceremony.pass(ceremony.dialled, ceremony.dialled.pinned());
        QVERIFY(ceremony.isDone());
        QVERIFY(ceremony.dialled.pinned().empty());
    }

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

    void whatHasFailedStaysSo()
    {
        Ceremony ceremony;
        ceremony.greet();
        const auto code = ceremony.listened.code();
        ceremony.listened.frameCame("x");
        const auto reason = ceremony.listened.failure()->reason;
        QVERIFY(ceremony.listened.humanAccepted(true).empty());
        QVERIFY(ceremony.listened.humanRejected().empty());
        QVERIFY(ceremony.listened.pinned().empty());
        ceremony.pass(ceremony.dialled, ceremony.dialled.humanAccepted(true));
        ceremony.listened.timeIsUp();
        ceremony.listened.channelClosed(Phrase(std::string("later")));
        QCOMPARE(ceremony.listened.state(), State::Failed);
        QCOMPARE(ceremony.listened.failure()->reason, reason);
        QVERIFY(!ceremony.listened.hasAccepted() && !ceremony.listened.otherHasAccepted());
    }
    void rejected()
    {
        Ceremony ceremony;
        ceremony.greet();
        ceremony.pass(ceremony.listened, ceremony.listened.humanRejected());
        QCOMPARE(ceremony.dialled.state(), State::Failed);
        QCOMPARE(ceremony.listened.state(), State::Failed);
        QVERIFY(ceremony.dialled.failure()->reason.english().find("other machine") != std::string::npos);
        QVERIFY(ceremony.listened.failure()->reason.english().find("this machine") != std::string::npos);
        QVERIFY(!ceremony.dialled.failure()->isAttack);
    }
    void endsFromOutside()
    {
        Ceremony ceremony;
        ceremony.dialled.timeIsUp();
        QVERIFY(ceremony.dialled.failure()->reason.english().find("did not answer") != std::string::npos);
        Ceremony second;
        second.greet();
        second.dialled.timeIsUp();
        QVERIFY(second.dialled.failure()->reason.english().find("decided") != std::string::npos);
        second.listened.channelClosed(Phrase(std::string("The cable was pulled.")));
        QVERIFY(second.listened.failure()->reason.english().find("The cable was pulled.") != std::string::npos);
    }
    void withItself()
    {
        for (const auto role : {Role::Dialled, Role::Listened}) {
            auto run = runOf(role, desk, desk, always('a'));
            QCOMPARE(run.state(), State::Failed);
            QVERIFY(run.begin().empty());
            QVERIFY(run.failure()->reason.english().find("itself") != std::string::npos);
        }
    }
    void withoutAKey()
    {
        auto run = runOf(Role::Listened, desk, {}, always('a'));
        QCOMPARE(run.state(), State::Failed);
        QVERIFY(run.frameCame(honestFrames(always('a'), always('b')).at(0)).empty());
    }
};

QTEST_APPLESS_MAIN(TestPairingRun)
#include "tst_pairing_run.moc"
