// SPDX-License-Identifier: MIT
// Whom a message goes to is what the person chose, whatever happens on the mesh meanwhile.
#include "window/sessions_page.h"

#include "tray/fake_desk.h"
#include "window/records_view.h"
#include "window/session_deeds.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

Json session(const char *name, const char *state)
{
    return {{"id", std::string("id-") + name}, {"name", name}, {"machine", nullptr}, {"kind", "client"},
        {"state", state}, {"locks", Json::array()}};
}

struct Room : FakeDesk {
    SessionDeeds sessionDeeds {desk, deeds};
    std::optional<SessionsPage> page;

    Room()
    {
        control.answer("list", {{"machine", "desk"}, {"sessions", {session("hal", "busy"), session("eve", "idle")}}});
        control.answer("broadcast", {{"id", "u"}, {"short", "1003"}, {"state", "delivered"}});
        control.answer("send", {{"id", "u"}, {"short", "1001"}, {"state", "held"}});
        page.emplace(desk, deeds, sessionDeeds);
        page->resize(800, 600);
        page->show();
    }
    void open()
    {
        start();
        QTRY_VERIFY(isOnline());
        QTRY_COMPARE(desk.sessions.rowCount(), 2);
        QVERIFY(QTest::qWaitForWindowActive(&*page));
    }
    /// Something happens to a session.
    void change(const char *state)
    {
        control.answer("list", {{"machine", "desk"}, {"sessions", {session("hal", state), session("eve", "idle")}}});
        control.notify("presence", Json::object());
        QTRY_COMPARE(desk.sessions.index(0, 2).data().toString(), QString::fromLatin1(state));
    }
    QPlainTextEdit *text() const { return page->findChild<QPlainTextEdit *>(); }
    RecordsView *list() const { return page->findChild<RecordsView *>(); }
    QPushButton *find(const QString &label) const
    {
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == label)
                return button;
        }
        return nullptr;
    }
    bool says(const QString &what) const
    {
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->text().contains(what))
                return true;
        }
        return false;
    }
};

} // namespace

class SessionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForAllStaysForAll()
    {
        Room room;
        room.open();
        QTest::mouseClick(room.find(QStringLiteral("Write to all")), Qt::LeftButton);
        QTest::keyClicks(room.text(), QStringLiteral("stand-up in five minutes"));
        room.change("idle");
        QTest::keyClick(room.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.control.count("broadcast"), std::size_t {1});
        QCOMPARE(room.control.count("send"), std::size_t {0});
        room.list()->setCurrentKey(QStringLiteral("/id-eve")); // Until the person chooses somebody.
        QVERIFY(room.says(QStringLiteral("Message to eve")));
    }
    void enterIsForWriting()
    {
        Room room;
        room.open();
        room.list()->setFocus();
        QTest::keyClick(room.list(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), room.text());
    }
    void whatIsTypedForOneIsNotSentToAnother()
    {
        Room room;
        room.open();
        room.list()->setCurrentKey(QStringLiteral("/id-hal"));
        QTest::keyClicks(room.text(), QStringLiteral("only for hal"));
        room.list()->setCurrentKey(QStringLiteral("/id-eve"));
        QCOMPARE(room.text()->toPlainText(), QString());
        room.list()->setCurrentKey(QStringLiteral("/id-hal"));
        QCOMPARE(room.text()->toPlainText(), QStringLiteral("only for hal")); // Nor is it lost.
    }
    void whatSomebodyIsIsSaidInWords()
    {
        Room room;
        room.open();
        room.list()->setCurrentKey(QStringLiteral("/id-hal"));
        QVERIFY(room.says(QStringLiteral("hal: busy, other client")));
    }
};

QTEST_MAIN(SessionsPageTest)
#include "tst_sessions_page.moc"
