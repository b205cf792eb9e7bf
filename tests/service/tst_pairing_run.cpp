// SPDX-License-Identifier: MIT
// The ceremony of one connection, between honest machines.
#include "pairing_ceremony.h"
#include "protocol/ids.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;

class TestPairingRun : public QObject
{
    Q_OBJECT
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
