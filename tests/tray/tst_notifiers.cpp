// SPDX-License-Identifier: MIT
// Balloons, and when they stand in for the desktop's notification service.
#include "desktop/balloon_notifier.h"
#include "desktop/notifiers.h"

#include "tray/played_notifications.h"
#include "tray/private_bus.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace mesh;
using namespace mesh::test;

namespace {

Notification named(const QString &key)
{
    return {key, QStringLiteral("hal waits"), {}, false, true, {}};
}

} // namespace

class NotifiersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClickMeansTheLastBalloon()
    {
        QSystemTrayIcon icon;
        BalloonNotifier balloons(icon, std::chrono::hours(1));
        QSignalSpy acted(&balloons, &Notifier::acted);
        QSignalSpy closed(&balloons, &Notifier::closed);
        Q_EMIT icon.messageClicked(); // Somebody else's.
        balloons.show(named(QStringLiteral("a")));
        balloons.show(named(QStringLiteral("b")));
        Q_EMIT icon.messageClicked();
        QCOMPARE(acted, (QList<QVariantList> {{QStringLiteral("b"), QStringLiteral("show")}}));
        QCOMPARE(closed, (QList<QVariantList> {{QStringLiteral("a")}}));
        balloons.withdraw(QStringLiteral("b"));
        Q_EMIT icon.messageClicked();
        QCOMPARE(acted.size(), 1);
        QCOMPARE(closed.size(), 1);
    }
    void aBalloonPasses()
    {
        QSystemTrayIcon icon;
        BalloonNotifier balloons(icon, std::chrono::milliseconds(1));
        QSignalSpy closed(&balloons, &Notifier::closed);
        balloons.show(named(QStringLiteral("a")));
        QTRY_COMPARE(closed, (QList<QVariantList> {{QStringLiteral("a")}}));
    }
#ifndef Q_OS_MACOS
    void balloonsStandInForTheService()
    {
        PrivateBus bus;
        QSystemTrayIcon icon;
        const auto notifier = makeNotifier(icon, {QStringLiteral("Mesh"), {}}, bus.connect(QStringLiteral("notifier")));
        QSignalSpy acted(notifier.get(), &Notifier::acted);
        const auto click = [&] {
            Q_EMIT icon.messageClicked();
            return acted.size();
        };
        notifier->show(named(QStringLiteral("a")));
        QTRY_VERIFY(click() > 0);

        PlayedNotifications service(bus.connect(QStringLiteral("service")), {QStringLiteral("actions")});
        QTRY_COMPARE(service.shown.size(), std::size_t {1}); // It still waits.
        QTRY_VERIFY(notifier->hasActions());
        notifier->show(named(QStringLiteral("b")));
        QTRY_COMPARE(service.shown.size(), std::size_t {2});
        notifier->withdraw(QStringLiteral("a"));
        QTRY_COMPARE(service.closed.size(), std::size_t {1});
        acted.clear();
        QCOMPARE(click(), 0); // There is no balloon any more.

        service.go();
        QTRY_VERIFY(!notifier->hasActions());
        notifier->show(named(QStringLiteral("c")));
        QTRY_VERIFY(click() > 0);
        QCOMPARE(acted.last().first().toString(), QStringLiteral("c"));
    }
#endif
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    NotifiersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notifiers.moc"
