// SPDX-License-Identifier: MIT
// What the desktop's notification service is asked for, whom we believe, and what holds when it goes and comes.
#include "desktop/dbus_notifier.h"

#include "tray/played_notifications.h"
#include "tray/private_bus.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

const QStringList everything {
    QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("persistence")};

Notification approval(const QString &key = QStringLiteral("k3f9"))
{
    return {key, QStringLiteral("hal waits for you"), QStringLiteral("rm -rf <b>build</b> & exit"), true, true,
        {{QStringLiteral("approve"), QStringLiteral("Approve")}, {QStringLiteral("deny"), QStringLiteral("Deny")}}};
}

Notification passing(const QString &key)
{
    return {key, QStringLiteral("hal joined"), {}, false, false, {}};
}

} // namespace

class DBusNotifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bus.emplace();
        m_notifiers.emplace(m_bus->connect(QStringLiteral("notifier")));
        QVERIFY(m_notifiers->isConnected());
    }
    void cleanup()
    {
        m_notifier.reset();
        m_service.reset();
        m_notifiers.reset();
        m_bus.reset();
    }

    void asTheServiceCan_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QStringList>("actions");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isResident");
        const QStringList buttons {QStringLiteral("default"), QStringLiteral("Show"), QStringLiteral("approve"),
            QStringLiteral("Approve"), QStringLiteral("deny"), QStringLiteral("Deny")};
        const auto plain = QStringLiteral("rm -rf <b>build</b> & exit");
        const auto escaped = QStringLiteral("rm -rf &lt;b&gt;build&lt;/b&gt; &amp; exit");
        QTest::newRow("everything") << everything << buttons << escaped << true;
        QTest::newRow("actions") << QStringList {QStringLiteral("actions")} << buttons << plain << false;
        QTest::newRow("markup") << QStringList {QStringLiteral("body-markup")} << QStringList() << escaped << false;
        QTest::newRow("nothing") << QStringList() << QStringList() << plain << false;
    }
    void asTheServiceCan()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QStringList, actions);
        QFETCH(QString, body);
        QFETCH(bool, isResident);
        start(capabilities);
        m_notifier->show(approval()); // Before the capabilities are known.
        QVERIFY(!m_notifier->hasActions());
        QTRY_COMPARE(shown().size(), std::size_t {1});
        QCOMPARE(m_notifier->hasActions(), !actions.isEmpty());
        const auto &got = shown().front();
        QCOMPARE(got.replaces, 0U);
        QCOMPARE(got.actions, actions);
        QCOMPARE(got.body, body);
        QCOMPARE(got.timeout, 0);
        QCOMPARE(got.hints.value(QStringLiteral("urgency")).typeId(), int {QMetaType::UChar});
        QCOMPARE(got.hints.value(QStringLiteral("urgency")).toInt(), 2);
        QCOMPARE(got.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("grip-session-mesh"));
        QCOMPARE(got.hints.contains(QStringLiteral("resident")), isResident);
    }
    void whatMayBeDrawnOtherwiseThanItIsIsNotDecidedThere_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isOffered");
        const QStringList plain {QStringLiteral("actions")};
        QTest::newRow("markup, which is escaped") << everything << QStringLiteral("<i>rm</i>") << true;
        QTest::newRow("perhaps markup") << plain << QStringLiteral("hello <span size=\"1\">rm -rf ~</span>") << false;
        QTest::newRow("perhaps an entity") << plain << QStringLiteral("rm -rf &#126;") << false;
        QTest::newRow("neither") << plain << QStringLiteral("rm -rf ~ > log") << true;
    }
    void whatMayBeDrawnOtherwiseThanItIsIsNotDecidedThere()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, body);
        QFETCH(bool, isOffered);
        start(capabilities);
        auto one = approval();
        one.body = body;
        one.actions.front().isAboutText = true;
        const auto id = showAndWait(one);
        QCOMPARE(shown().front().actions.contains(QStringLiteral("approve")), isOffered);
        QVERIFY(shown().front().actions.contains(QStringLiteral("deny")));
        m_service->invoke(id, QStringLiteral("approve")); // Whoever says so.
        m_service->invoke(id, QStringLiteral("deny"));
        QTRY_COMPARE(m_acted->size(), isOffered ? 2 : 1);
    }
    void whatPassesHasTheDesktopsTime()
    {
        start(everything);
        m_notifier->show(passing(QStringLiteral("a")));
        QTRY_COMPARE(shown().size(), std::size_t {1});
        QCOMPARE(shown().front().timeout, -1);
        QCOMPARE(shown().front().hints.value(QStringLiteral("urgency")).toInt(), 1);
        QVERIFY(!shown().front().hints.contains(QStringLiteral("resident")));
    }

    void theSameKeyReplaces()
    {
        start(everything);
        showAndWait(approval());
        auto other = approval();
        other.summary = QStringLiteral("other");
        m_notifier->show(other);
        QTRY_COMPARE(shown().size(), std::size_t {2});
        QCOMPARE(shown().back().replaces, shown().front().id);
        QCOMPARE(shown().back().summary, QStringLiteral("other"));
    }
    void manyOfOneKeyBecomeTheLast()
    {
        start(everything);
        const auto id = showAndWait(approval());
        for (int number = 0; number < 100; ++number) {
            auto one = approval();
            one.summary = QString::number(number);
            m_notifier->show(one);
        }
        QTRY_COMPARE(shown().size(), std::size_t {3});
        settle();
        QCOMPARE(shown().size(), std::size_t {3}); // The first of them, and after its answer the last.
        QCOMPARE(shown().back().summary, QStringLiteral("99"));
        QCOMPARE(shown().back().replaces, id);
    }
    void manyKeysAtOnce()
    {
        start(everything);
        for (int number = 0; number < 100; ++number)
            m_notifier->show(approval(QString::number(number)));
        QTRY_COMPARE(shown().size(), std::size_t {100});
        settle();
        for (const auto &one : shown())
            m_service->invoke(one.id, QStringLiteral("deny"));
        QTRY_COMPARE(m_acted->size(), 100);
        QSet<QString> keys;
        for (const auto &arguments : *m_acted)
            keys << arguments.at(0).toString();
        QCOMPARE(keys.size(), 100);
    }

    void aChosenButton_data()
    {
        QTest::addColumn<QString>("invoked");
        QTest::addColumn<QString>("acted");
        QTest::newRow("a button") << QStringLiteral("deny") << QStringLiteral("deny");
        QTest::newRow("the notification") << QStringLiteral("default") << QStringLiteral("show");
        QTest::newRow("not offered") << QStringLiteral("erase") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aChosenButton()
    {
        QFETCH(QString, invoked);
        QFETCH(QString, acted);
        start(everything);
        const auto id = showAndWait(approval());
        m_service->invoke(id, invoked);
        settle();
        const QList<QVariantList> heard {{QStringLiteral("k3f9"), acted}};
        QCOMPARE(*m_acted, acted.isEmpty() ? QList<QVariantList>() : heard);
        QVERIFY(m_closed->isEmpty());
    }
    void withoutButtonsNoneIsChosen()
    {
        start({});
        const auto id = showAndWait(approval());
        m_service->invoke(id, QStringLiteral("approve"));
        settle();
        QVERIFY(m_acted->isEmpty());
    }
    void closingDecidesNothing()
    {
        start(everything);
        m_service->dismiss(showAndWait(approval()));
        QTRY_COMPARE(*m_closed, (QList<QVariantList> {{QStringLiteral("k3f9")}}));
        QVERIFY(m_acted->isEmpty());
        m_notifier->show(approval()); // And it can be shown anew.
        QTRY_COMPARE(shown().size(), std::size_t {2});
        QCOMPARE(shown().back().replaces, 0U);
    }

    void strangersAreNotHeard()
    {
        start(everything);
        const auto id = showAndWait(approval());
        const auto stranger = m_bus->connect(QStringLiteral("stranger"));
        QVERIFY(stranger.isConnected());
        PlayedNotifications::tell(stranger, QStringLiteral("ActionInvoked"), {id, QStringLiteral("approve")});
        PlayedNotifications::tell(stranger, QStringLiteral("NotificationClosed"), {id, 2U});
        auto aimed = QDBusMessage::createTargetedSignal(m_notifiers->baseService(), PlayedNotifications::path,
            PlayedNotifications::name, QStringLiteral("ActionInvoked"));
        aimed.setArguments({id, QStringLiteral("approve")});
        stranger.send(aimed);
        passOn(stranger, *m_notifiers);
        QVERIFY(m_acted->isEmpty());
        QVERIFY(m_closed->isEmpty());
        m_service->invoke(id, QStringLiteral("approve"));
        QTRY_COMPARE(m_acted->size(), 1);
    }
    void unknownIdsMeanNothing()
    {
        start(everything);
        const auto id = showAndWait(approval());
        for (const auto other : {0U, id - 1, id + 1}) {
            m_service->invoke(other, QStringLiteral("approve"));
            m_service->dismiss(other);
        }
        settle();
        QVERIFY(m_acted->isEmpty());
        QVERIFY(m_closed->isEmpty());
    }
    void whatIsBeingReplacedMeansNothing()
    {
        start(everything);
        const auto id = showAndWait(approval());
        m_service->holdsAnswers = true;
        m_notifier->show(approval());
        QTRY_COMPARE(shown().size(), std::size_t {2});
        m_service->invoke(id, QStringLiteral("approve")); // Said of the text before.
        m_service->answer();
        settle();
        QVERIFY(m_acted->isEmpty());
        m_service->invoke(id, QStringLiteral("approve"));
        QTRY_COMPARE(m_acted->size(), 1);
    }

    void withdrawing()
    {
        start(everything);
        const auto id = showAndWait(approval());
        m_notifier->withdraw(QStringLiteral("k3f9"));
        m_notifier->withdraw(QStringLiteral("unknown"));
        QTRY_COMPARE(m_service->closed, std::vector {id});
        m_service->invoke(id, QStringLiteral("approve"));
        settle();
        QVERIFY(m_acted->isEmpty());
        QVERIFY(m_closed->isEmpty());
    }
    void withdrawingBeforeItIsShown()
    {
        start(everything);
        m_notifier->show(approval());
        m_notifier->withdraw(QStringLiteral("k3f9"));
        QTRY_VERIFY(m_notifier->hasActions());
        settle();
        QVERIFY(shown().empty());
    }
    void withdrawingBeforeTheAnswer_data()
    {
        QTest::addColumn<bool>("showsAgain");
        QTest::newRow("withdrawn") << false;
        QTest::newRow("and shown again") << true;
    }
    void withdrawingBeforeTheAnswer()
    {
        QFETCH(bool, showsAgain);
        start(everything);
        QTRY_VERIFY(m_notifier->hasActions());
        m_service->holdsAnswers = true;
        m_notifier->show(approval());
        QTRY_COMPARE(shown().size(), std::size_t {1});
        m_notifier->withdraw(QStringLiteral("k3f9"));
        if (showsAgain)
            m_notifier->show(approval());
        settle();
        QVERIFY(m_service->closed.empty());
        m_service->answer();
        QTRY_COMPARE(shown().size(), showsAgain ? std::size_t {2} : std::size_t {1});
        QTRY_COMPARE(m_service->closed.size(), showsAgain ? std::size_t {0} : std::size_t {1});
        settle();
        QVERIFY(m_acted->isEmpty());
        QVERIFY(m_closed->isEmpty());
    }

    void aServiceThatStartsAgain()
    {
        start(everything);
        const auto old = showAndWait(approval());
        showAndWait(passing(QStringLiteral("a")));
        QSignalSpy unshown(&*m_notifier, &DBusNotifier::unshown);
        m_service->go();
        QTRY_VERIFY(!m_notifier->isAvailable());
        QVERIFY(!m_notifier->hasActions());
        m_service->capabilities = {QStringLiteral("actions")};
        m_service->nextId = old + 10;
        m_service->come();
        QTRY_COMPARE(shown().size(), std::size_t {1}); // What passes is over.
        QVERIFY(m_notifier->isAvailable());
        QCOMPARE(shown().front().replaces, 0U);
        QCOMPARE(shown().front().body, approval().body);
        settle();
        m_service->invoke(old, QStringLiteral("approve"));
        m_service->invoke(old + 10, QStringLiteral("deny"));
        QTRY_COMPARE(*m_acted, (QList<QVariantList> {{QStringLiteral("k3f9"), QStringLiteral("deny")}}));
        QCOMPARE(*m_closed, (QList<QVariantList> {{QStringLiteral("a")}}));
        QVERIFY(unshown.isEmpty());
    }
    void anotherServiceTakesTheName()
    {
        start(everything);
        showAndWait(approval());
        const auto bus = m_bus->connect(QStringLiteral("next"));
        PlayedNotifications next(bus, everything);
        bus.interface()->registerService(PlayedNotifications::name, QDBusConnectionInterface::QueueService);
        m_service->go();
        QTRY_COMPARE(next.shown.size(), std::size_t {1});
        settle();
        m_service->invoke(next.shown.front().id, QStringLiteral("approve")); // The former one counts no more.
        settle();
        QVERIFY(m_acted->isEmpty());
        next.invoke(next.shown.front().id, QStringLiteral("approve"));
        QTRY_COMPARE(m_acted->size(), 1);
    }
    void answersOfAnEarlierServiceMeanNothing()
    {
        start(everything);
        QTRY_VERIFY(m_notifier->hasActions());
        QSignalSpy unshown(&*m_notifier, &DBusNotifier::unshown);
        m_service->holdsAnswers = true;
        m_notifier->show(approval());
        m_notifier->show(passing(QStringLiteral("a")));
        QTRY_COMPARE(shown().size(), std::size_t {2});
        m_service->go();
        m_service->come();
        QTRY_COMPARE(unshown.size(), 2);
        settle();
        m_service->holdsAnswers = false;
        m_service->answer();
        QTRY_COMPARE(shown().size(), std::size_t {1});
        QCOMPARE(shown().front().replaces, 0U);
    }
    void noServiceAtFirst()
    {
        m_notifier.emplace(*m_notifiers, NotifyingProgram {QStringLiteral("Mesh"), QStringLiteral("mesh")});
        QSignalSpy available(&*m_notifier, &DBusNotifier::availableChanged);
        QSignalSpy unshown(&*m_notifier, &DBusNotifier::unshown);
        m_notifier->show(approval());
        m_notifier->show(passing(QStringLiteral("a")));
        QVERIFY(m_notifier->isAvailable());
        QTRY_COMPARE(unshown.size(), 2);
        QCOMPARE(available, (QList<QVariantList> {{false}}));
        m_notifier->show(passing(QStringLiteral("b")));
        QTRY_COMPARE(unshown.size(), 3); // Each is handed over once.

        m_service.emplace(m_bus->connect(QStringLiteral("service")), everything);
        QTRY_COMPARE(available, (QList<QVariantList> {{false}, {true}}));
        QTRY_COMPARE(shown().size(), std::size_t {1});
        QCOMPARE(shown().front().summary, approval().summary);
    }
    void aServiceThatRefuses()
    {
        start(everything);
        m_service->refuses = true;
        QSignalSpy unshown(&*m_notifier, &DBusNotifier::unshown);
        m_notifier->show(passing(QStringLiteral("a")));
        QTRY_COMPARE(unshown.size(), 1);
        QVERIFY(m_notifier->isAvailable());
    }
    void aBusThatDies()
    {
        start(everything);
        showAndWait(approval());
        QSignalSpy unshown(&*m_notifier, &DBusNotifier::unshown);
        m_bus->stop();
        QTRY_VERIFY(!m_notifiers->isConnected());
        m_notifier->show(approval());
        QTRY_COMPARE(unshown.size(), 1);
    }
    void withoutABus()
    {
        DBusNotifier notifier(QDBusConnection(QStringLiteral("none")), {});
        QSignalSpy unshown(&notifier, &DBusNotifier::unshown);
        notifier.show(approval());
        QVERIFY(unshown.isEmpty());
        QTRY_COMPARE(unshown.size(), 1);
        QVERIFY(!notifier.isAvailable());
    }

private:
    void start(const QStringList &capabilities)
    {
        m_service.emplace(m_bus->connect(QStringLiteral("service")), capabilities);
        m_notifier.emplace(
            *m_notifiers, NotifyingProgram {QStringLiteral("Mesh"), QStringLiteral("grip-session-mesh")});
        m_acted.emplace(&*m_notifier, &Notifier::acted);
        m_closed.emplace(&*m_notifier, &Notifier::closed);
    }
    std::vector<Notified> &shown() { return m_service->shown; }
    /// Its id, once we know it too.
    uint showAndWait(const Notification &notification)
    {
        const auto before = shown().size();
        m_notifier->show(notification);
        [&] { QTRY_COMPARE(shown().size(), before + 1); }();
        settle();
        return shown().back().id;
    }
    /// Until both sides have what was sent, and what that caused.
    void settle()
    {
        const QDBusConnection service(QStringLiteral("service"));
        for (int round = 0; round < 2; ++round) {
            passOn(service, *m_notifiers);
            passOn(*m_notifiers, service);
        }
    }

    std::optional<PrivateBus> m_bus;
    std::optional<QDBusConnection> m_notifiers;
    std::optional<PlayedNotifications> m_service;
    std::optional<DBusNotifier> m_notifier;
    std::optional<QSignalSpy> m_acted;
    std::optional<QSignalSpy> m_closed;
};

QTEST_GUILESS_MAIN(DBusNotifierTest)
#include "tst_dbus_notifier.moc"
