// SPDX-License-Identifier: MIT
// What holds when the notification service goes, comes again, is another one, or was never there.
#include "tray/notifier_fixture.h"

#include <QDBusConnectionInterface>

using namespace mesh;
using namespace mesh::test;

class DBusNotifierServicesTest : public NotifierFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
};

QTEST_GUILESS_MAIN(DBusNotifierServicesTest)
#include "tst_dbus_notifier_services.moc"
