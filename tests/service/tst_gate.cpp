// SPDX-License-Identifier: MIT
// Who is judged where and in which order, and that no text, however long, holds up the event loop.
#include "approvals/gate.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace mesh;

namespace {

const std::string shortText = "git push --force";
const std::string longText = std::string(Gate::shortText + 1, 'x') + "\nrm -rf build\n";

bool eventually(const std::function<bool()> &ready)
{
    return QTest::qWaitFor(ready, 60'000);
}

/// Judged at once, and without looking at the text: nothing but the order is left.
std::shared_ptr<const Result<RuleTable>> brokenRules()
{
    return std::make_shared<const Result<RuleTable>>(Error {Reason::Internal, Phrase("broken"), {}, {}});
}

/// Hands texts over and notes what comes back, in order.
struct Judged {
    Gate &gate;
    std::vector<std::string> names;
    std::vector<Verdict> verdicts;

    Status later(MailboxId sender, const std::string &text, const std::string &name)
    {
        return gate.later(sender, text, {}, [this, text, name](Verdict verdict, std::string back) {
            QVERIFY(QThread::currentThread() == QCoreApplication::instance()->thread());
            QVERIFY(back == text); // The text comes back whole.
            names.push_back(name);
            verdicts.push_back(std::move(verdict));
        });
    }
};

} // namespace

class GateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortTextsAreJudgedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("now");
        QTest::addColumn<bool>("destructive");
        QTest::newRow("nothing") << QByteArray() << true << false;
        QTest::newRow("harmless") << QByteArray("hello") << true << false;
        QTest::newRow("destructive") << QByteArray::fromStdString(shortText) << true << true;
        QTest::newRow("the longest") << QByteArray(Gate::shortText, 'x') << true << false;
        QTest::newRow("one byte more") << QByteArray(Gate::shortText + 1, 'x') << false << false;
    }
    void shortTextsAreJudgedAtOnce()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, now);
        QFETCH(bool, destructive);
        const Gate gate;
        const auto verdict = gate.now(1, text.toStdString(), {});
        QCOMPARE(verdict.has_value(), now);
        if (verdict)
            QCOMPARE(verdict->destructive, destructive);
    }
    void longTextsAreJudgedToo()
    {
        Gate gate;
        Judged judged {gate, {}, {}};
        QVERIFY(judged.later(1, longText, "long"));
        QVERIFY(judged.names.empty()); // Never from inside the call.
        QVERIFY(eventually([&] { return !judged.names.empty(); }));
        QVERIFY(judged.verdicts[0].destructive);
        const auto span = judged.verdicts[0].hits.at(0).span;
        QVERIFY(longText.substr(span.begin, span.end - span.begin).starts_with("rm -rf"));
    }
    void whatOneSenderSendsIsJudgedInItsOrder()
    {
        Gate gate;
        Judged judged {gate, {}, {}};
        QVERIFY(judged.later(1, longText, "long"));
        QVERIFY(!gate.now(1, shortText, {})); // It would overtake.
        QVERIFY(judged.later(1, shortText, "short"));
        QVERIFY(judged.later(1, longText, "long again"));
        QVERIFY(gate.now(2, shortText, {})); // Another sender is not delayed.
        bool between = false;
        QVERIFY(eventually([&] {
            between = between || (judged.names.size() == 1 && !gate.now(1, shortText, {}));
            return judged.names.size() == 3;
        }));
        QCOMPARE(judged.names, (std::vector<std::string> {"long", "short", "long again"}));
        QVERIFY(gate.now(1, shortText, {})); // Nothing of it is under way any more.
    }
    void whatIsAskedWhileAnAnswerComesKeepsTheOrder()
    {
        Gate gate;
        std::vector<std::string> order;
        bool delayed = false;
        QVERIFY(gate.later(1, longText, {}, [&](const Verdict &, const std::string &) { // Others are behind it.
            order.emplace_back("first");
            delayed = !gate.now(1, shortText, {});
            QVERIFY(gate.later(
                1, shortText, {}, [&](const Verdict &, const std::string &) { order.emplace_back("third"); }));
        }));
        QVERIFY(
            gate.later(1, longText, {}, [&](const Verdict &, const std::string &) { order.emplace_back("second"); }));
        QVERIFY(eventually([&] { return order.size() == 3; }));
        QVERIFY(delayed);
        QCOMPARE(order, (std::vector<std::string> {"first", "second", "third"}));
    }
    void whatWaitsIsBounded()
    {
        Gate gate;
        gate.setRules(brokenRules());
        Judged judged {gate, {}, {}};
        const std::string half(Gate::mostWaiting / 2, 'x');
        QVERIFY(judged.later(1, half, "one"));
        QVERIFY(judged.later(2, half, "two"));
        bool called = false;
        const auto refused = gate.later(3, "x", {}, [&](const Verdict &, const std::string &) { called = true; });
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::RateLimited);
        QVERIFY(eventually([&] { return judged.names.size() == 2; }));
        QVERIFY(!called);
        QVERIFY(gate.now(3, "x", {})); // The refused one did not count as under way …
        QVERIFY(judged.later(3, half, "three")); // … and what was judged makes room.
        QVERIFY(eventually([&] { return judged.names.size() == 3; }));
    }
    void aTextThatIsTooLargeAloneStillPasses()
    {
        Gate gate;
        gate.setRules(brokenRules());
        Judged judged {gate, {}, {}};
        QVERIFY(judged.later(1, std::string(Gate::mostWaiting + 1, 'x'), "huge"));
        QVERIFY(!judged.later(2, "x", "small"));
        QVERIFY(eventually([&] { return judged.names.size() == 1; }));
    }
    void brokenRulesHoldEverything()
    {
        Gate gate;
        gate.setRules(brokenRules());
        const auto verdict = gate.now(1, "hello", {"before"});
        QVERIFY(verdict);
        QVERIFY(verdict->destructive);
        QCOMPARE(verdict->hits.at(0).rule, std::string("engine"));
        Judged judged {gate, {}, {}};
        QVERIFY(judged.later(1, std::string(Gate::shortText + 1, 'x'), "long"));
        QVERIFY(eventually([&] { return !judged.names.empty(); }));
        QVERIFY(judged.verdicts[0].destructive);
    }
    void newRulesCountFromNowOn()
    {
        Gate gate;
        Judged judged {gate, {}, {}};
        const std::string harmless(Gate::shortText + 1, 'x');
        QVERIFY(judged.later(1, harmless, "old rules"));
        gate.setRules(brokenRules());
        QVERIFY(judged.later(1, harmless, "new rules"));
        QVERIFY(eventually([&] { return judged.names.size() == 2; }));
        QVERIFY(!judged.verdicts[0].destructive);
        QVERIFY(judged.verdicts[1].destructive);
    }
    void theEventLoopGoesOn()
    {
        Gate gate;
        Judged judged {gate, {}, {}};
        std::string text;
        while (text.size() < 1 << 20) // Enough to be long; with sanitizers ten times as much takes a minute.
            text += "sudo env A=b git push origin main && docker run --rm -it image:tag $(cat file) | xargs -n1 echo\n";
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
        timer.start(0);
        QVERIFY(judged.later(1, text, "1 MB"));
        QVERIFY(eventually([&] { return !judged.names.empty(); }));
        QVERIFY2(ticks > 1, std::to_string(ticks).c_str());
    }
    void theEndWhileTextsAreJudged()
    {
        bool called = false;
        auto held = std::make_shared<int>();
        const std::weak_ptr<int> watched = held;
        {
            Gate gate;
            for (int number = 0; number < 4; ++number)
                QVERIFY(gate.later(number, std::string(1 << 20, 'x'), {},
                    [&called, held](const Verdict &, const std::string &) { called = true; }));
            held.reset();
        }
        QVERIFY(watched.expired()); // What the questions kept is gone with them.
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
    void theEndWithoutAnyText() { const Gate gate; }
};

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
