// SPDX-License-Identifier: MIT
// What the desktop's notification service is asked for, and whom we believe.
#include "tray/notifier_fixture.h"

using namespace mesh;
using namespace mesh::test;

class DBusNotifierTest : public NotifierFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void asTheServiceCan_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QStringList>("actions");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isResident");
        const QStringList buttons {QStringLiteral("default"), QStringLiteral("Open the window"),
            QStringLiteral("approve"), QStringLiteral("Approve"), QStringLiteral("deny"), QStringLiteral("Deny")};
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
};

QTEST_GUILESS_MAIN(DBusNotifierTest)
#include "tst_dbus_notifier.moc"
