// SPDX-License-Identifier: MIT
#include "link/control_link.h"

#include "tray/fake_control.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mesh;
using namespace mesh::test;
using State = ControlLink::State;

namespace {

struct Caller {
    QObject context;
    std::optional<Result<Json>> result;
    void call(ControlLink &link, std::string_view method, const Json &params = Json::object())
    {
        link.call(method, params, &context, [this](Result<Json> answer) { result = std::move(answer); });
    }
    Reason reason() const { return result && !*result ? result->error().reason : Reason::Internal; }
};

} // namespace

class ControlLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesItselfThenSubscribes()
    {
        FakeControl control;
        QVERIFY(control.start());
        ControlLink link(control.runFolder());
        link.start();
        QTRY_VERIFY(link.state() == State::Online);
        QVERIFY(link.isBelieved());
        QCOMPARE(control.last("tray.prove"), QStringLiteral(R"({"challenge":"c"})"));
        QVERIFY(control.last("subscribe").contains(QStringLiteral("traffic")));
        const auto &calls = control.calls();
        QCOMPARE(calls.size(), std::size_t {3});
        QCOMPARE(calls.front().method, std::string("tray.attach"));
    }
    void whoIsNotBelievedStillLooks()
    {
        FakeControl control;
        control.refuse(
            "tray.attach", {Reason::HumanOnly, Phrase("An agent has started this."), Phrase("Start it yourself."), {}});
        QVERIFY(control.start());
        ControlLink link(control.runFolder());
        link.start();
        QTRY_VERIFY(link.state() == State::Online);
        QVERIFY(!link.isBelieved());
        QCOMPARE(link.trouble().message.english(), std::string("An agent has started this."));
        QVERIFY(!control.last("subscribe").contains(QStringLiteral("traffic"))); // It is for the tray alone.
        QCOMPARE(control.count("tray.prove"), std::size_t {0});
    }
    void comesBackWhenTheServiceDoes()
    {
        FakeControl control;
        ControlLink link(control.runFolder());
        link.start();
        QTRY_VERIFY(link.state() == State::Offline);
        QVERIFY(control.start()); // Seen at once: nobody waits for a timer here.
        QTRY_VERIFY(link.state() == State::Online);
        control.stop();
        QTRY_VERIFY(link.state() == State::Offline);
        QVERIFY(!link.isBelieved());
        QVERIFY(control.start());
        QTRY_VERIFY(link.state() == State::Online);
        QVERIFY(link.isBelieved());
    }
    void everyCallIsAnsweredOnce()
    {
        FakeControl control;
        control.answer("list", {{"sessions", Json::array()}});
        control.refuse("read", {Reason::UnknownMessage, Phrase("There is none."), {}, {}});
        QVERIFY(control.start());
        ControlLink link(control.runFolder());
        Caller early;
        early.call(link, "list");
        QVERIFY(!early.result); // Never before the call has returned.
        QTRY_VERIFY(early.result);
        QVERIFY(!*early.result);
        link.start();
        QTRY_VERIFY(link.state() == State::Online);
        Caller good;
        Caller bad;
        good.call(link, "list");
        bad.call(link, "read");
        QTRY_VERIFY(good.result && bad.result);
        QVERIFY(*good.result);
        QCOMPARE(bad.reason(), Reason::UnknownMessage);
        bad.result.reset();
        good.result.reset();
        bad.call(link, "read");
        control.stop(); // Before it could answer.
        QTRY_VERIFY(bad.result);
        QCOMPARE(bad.reason(), Reason::NoService);
        QVERIFY(!good.result);
    }
    void whoIsGoneIsNotAnswered()
    {
        FakeControl control;
        control.answer("list", Json::object());
        QVERIFY(control.start());
        ControlLink link(control.runFolder());
        link.start();
        QTRY_VERIFY(link.state() == State::Online);
        {
            Caller gone;
            gone.call(link, "list");
        }
        Caller there;
        there.call(link, "list");
        QTRY_VERIFY(there.result);
    }
    void largeAnswersAndNotifications()
    {
        FakeControl control;
        const std::string text(9'000'000, 'x');
        control.answer("read", {{"body", text}});
        QVERIFY(control.start());
        ControlLink link(control.runFolder());
        QStringList methods;
        connect(&link, &ControlLink::notified, this, [&](const QString &method, const Json &) { methods << method; });
        link.start();
        QTRY_VERIFY(link.state() == State::Online);
        Caller caller;
        caller.call(link, "read");
        QTRY_VERIFY(caller.result);
        QCOMPARE(stringOr(**caller.result, "body").size(), text.size());
        control.notify("changed", {{"what", {"locks"}}});
        control.notify("presence", Json::object());
        QTRY_COMPARE(methods, (QStringList {QStringLiteral("changed"), QStringLiteral("presence")}));
    }
    void aServiceThatGoesWhileItLooksIsAskedNothingMore()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("write")));
        FakeControl control;
        const auto go = [&control](const Json &) -> Result<Json> {
            control.stop();
            return Error {Reason::NoService, Phrase("Gone."), {}, {}};
        };
        for (const auto *method : {"tray.attach", "tray.prove", "subscribe"}) {
            control.answer("tray.attach", {{"challenge", "c"}});
            control.answer("tray.prove", Json::object());
            control.handle(method, go);
            QVERIFY(control.start());
            ControlLink link(control.runFolder());
            link.start();
            QTRY_VERIFY(control.count(method) > 0 && link.state() == State::Offline);
            QCOMPARE(link.trouble().message.english(), std::string("The service does not run."));
        }
    }
    void whatIsNoJsonEndsTheConnection()
    {
        QTemporaryDir folder(QStringLiteral("/tmp/mesh-XXXXXX"));
        QLocalServer server;
        QVERIFY(server.listen(folder.filePath(QStringLiteral("control.sock"))));
        connect(&server, &QLocalServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->write("nonsense\n"); });
        ControlLink link(folder.path());
        const QSignalSpy changed(&link, &ControlLink::stateChanged);
        link.start();
        QTRY_VERIFY(changed.count() >= 2);
        QVERIFY(link.state() != State::Online);
    }
};

QTEST_GUILESS_MAIN(ControlLinkTest)
#include "tst_control_link.moc"
