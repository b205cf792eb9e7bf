// SPDX-License-Identifier: MIT
#include "window/message_view.h"

#include "tray/fake_desk.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

struct Room : FakeDesk {
    std::optional<MessageView> view;

    Room()
    {
        control.handle("read", [](const Json &params) {
            const auto isFirst = integerOr(params, "offset") == 0;
            return Json {{"short", "1001"}, {"from", "hal"}, {"to", "eve"}, {"ts", "2026-01-31T08:15:00.123Z"},
                {"body", isFirst ? "one " : "two "}, {"next", isFirst ? Json(4) : Json()}};
        });
        tell("delivered");
        view.emplace(desk);
        view->show();
    }
    void tell(const char *state, const char *reason = nullptr)
    {
        control.answer("receipt",
            {{"short", "1001"},
                {"recipients",
                    {{{"name", "eve"}, {"state", state}, {"reason", reason ? Json(reason) : Json()},
                        {"history", {{{"state", state}, {"at", "2026-01-31T08:15:00.123Z"}}}}}}}});
    }
    void open()
    {
        start();
        QTRY_VERIFY(isOnline());
        view->open(QStringLiteral("1001"));
        QTRY_COMPARE(text(), QStringLiteral("one "));
    }
    QString text() const { return view->findChild<QPlainTextEdit *>()->toPlainText(); }
    QPushButton *more() const { return view->findChild<QPushButton *>(); }
    QString labels() const
    {
        QString all;
        for (const auto *label : view->findChildren<QLabel *>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
};

} // namespace

class MessageViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRestIsReadOnce()
    {
        Room room;
        room.open();
        QTRY_VERIFY(room.more()->isVisible());
        QTest::mouseClick(room.more(), Qt::LeftButton);
        QTest::mouseClick(room.more(), Qt::LeftButton); // Before the answer has come.
        QTRY_COMPARE(room.text(), QStringLiteral("one two "));
        QTRY_VERIFY(!room.more()->isVisible());
        QCOMPARE(room.control.count("read"), std::size_t {2});
    }
    void anotherStateDoesNotTakeWhatIsBeingRead()
    {
        Room room;
        room.open();
        QTRY_VERIFY(room.labels().contains(QStringLiteral("delivered")));
        QTest::mouseClick(room.more(), Qt::LeftButton);
        QTRY_COMPARE(room.text(), QStringLiteral("one two "));
        room.tell("shown");
        room.view->open(QStringLiteral("1001"));
        QTRY_VERIFY(room.labels().contains(QStringLiteral("shown")));
        QCOMPARE(room.text(), QStringLiteral("one two "));
        QCOMPARE(room.control.count("read"), std::size_t {2});
    }
    void whatMayBeReadNowIsRead()
    {
        Room room;
        room.start();
        QTRY_VERIFY(room.isOnline());
        room.view->open(QStringLiteral("1001"), true);
        QVERIFY(room.text().contains(QStringLiteral("waits for your decision")));
        room.view->open(QStringLiteral("1001"), false); // It was approved.
        QTRY_COMPARE(room.text(), QStringLiteral("one "));
    }
    void whyIsSaidInWords_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("words");
        QTest::newRow("a code") << QStringLiteral("loop") << QStringLiteral("a loop of answers");
        QTest::newRow("a sentence") << QStringLiteral("nobody decided in time")
                                    << QStringLiteral("nobody decided in time");
    }
    void whyIsSaidInWords()
    {
        QFETCH(QString, reason);
        QFETCH(QString, words);
        Room room;
        room.tell("held", reason.toUtf8().constData());
        room.open();
        QTRY_VERIFY2(room.labels().contains(QLatin1Char('(') + words + QLatin1Char(')')), qPrintable(room.labels()));
    }
    void aPartThatCannotBeReadLeavesTheOthers()
    {
        Room room;
        room.open();
        QTRY_VERIFY(room.more()->isVisible());
        room.control.refuse("read", {Reason::UnknownMessage, Phrase("It has gone."), {}, {}});
        QTest::mouseClick(room.more(), Qt::LeftButton);
        QTRY_VERIFY(room.labels().contains(QStringLiteral("It has gone.")));
        QCOMPARE(room.text(), QStringLiteral("one "));
        QVERIFY(room.more()->isEnabled()); // To be tried again.
    }
};

QTEST_MAIN(MessageViewTest)
#include "tst_message_view.moc"
