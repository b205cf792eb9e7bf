// SPDX-License-Identifier: MIT
#include "window/composer.h"

#include "tray/fake_desk.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

struct Room : FakeDesk {
    std::optional<Composer> composer;

    Room()
    {
        control.answer("list", {{"machine", "desk"}, {"sessions", Json::array()}});
        control.answer("send", {{"id", "u"}, {"short", "1001"}, {"state", "delivered"}});
        control.answer("reply", {{"id", "u"}, {"short", "1002"}, {"state", "delivered"}});
        control.answer("broadcast", {{"id", "u"}, {"short", "1003"}, {"state", "delivered"}});
        control.handle("wait", [](const Json &params) -> Result<Json> {
            if (stringOr(params, "state") == "answered")
                return Error {Reason::Timeout, Phrase("Not yet."), {}, {}};
            return Json {{"short", "1001"}, {"recipients", {{{"name", "hal"}, {"state", "shown"}}}}};
        });
        composer.emplace(desk, deeds);
        composer->show();
    }
    void open()
    {
        start();
        QTRY_VERIFY(isOnline());
        QTRY_COMPARE(desk.ownMachine(), QStringLiteral("desk"));
    }
    QPlainTextEdit *text() const { return composer->findChild<QPlainTextEdit *>(); }
    QPushButton *send() const { return composer->findChild<QPushButton *>(); }
    bool says(const QString &what) const
    {
        for (const auto *label : composer->findChildren<QLabel *>()) {
            if (label->text().contains(what))
                return true;
        }
        return false;
    }
};

} // namespace

class ComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sends_data()
    {
        QTest::addColumn<std::function<void(Composer &)>>("address");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("params");
        using Address = std::function<void(Composer &)>;
        QTest::newRow("to one of this machine, whoever else has that name")
            << Address([](Composer &composer) { composer.setRecipient(QStringLiteral("hal")); })
            << QStringLiteral("send") << QStringLiteral(R"({"body":"it's done","urgent":false,"to":"hal@desk"})");
        QTest::newRow("to one of another machine")
            << Address([](Composer &composer) { composer.setRecipient(QStringLiteral("hal@studio")); })
            << QStringLiteral("send") << QStringLiteral(R"({"body":"it's done","urgent":false,"to":"hal@studio"})");
        QTest::newRow("an answer") << Address([](Composer &composer) {
            composer.setRecipient(QStringLiteral("hal"), QStringLiteral("1007"));
        }) << QStringLiteral("reply")
                                   << QStringLiteral(R"({"body":"it's done","urgent":false,"message":"1007"})");
        QTest::newRow("to all") << Address([](Composer &composer) { composer.setToAll(); })
                                << QStringLiteral("broadcast")
                                << QStringLiteral(R"({"body":"it's done","urgent":false})");
    }
    void sends()
    {
        QFETCH(std::function<void(Composer &)>, address);
        QFETCH(QString, method);
        QFETCH(QString, params);
        Room room;
        room.open();
        QVERIFY(!room.text()->isEnabled()); // To nobody.
        address(*room.composer);
        QVERIFY(!room.send()->isEnabled()); // Nothing.
        QTest::keyClicks(room.text(), QStringLiteral("it's done"));
        QTest::keyClick(room.text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.control.last(method.toStdString()), params);
        QTRY_VERIFY(room.text()->toPlainText().isEmpty());
    }
    void showsHowFarItHasCome()
    {
        Room room;
        room.open();
        room.composer->setRecipient(QStringLiteral("hal"));
        QTest::keyClicks(room.text(), QStringLiteral("hello"));
        QTest::mouseClick(room.send(), Qt::LeftButton);
        QTRY_VERIFY(room.says(QStringLiteral("#1001: shown")));
        QTRY_COMPARE(room.control.count("wait"), std::size_t {2}); // Now for an answer.
    }
    void whatWasTypedStaysWhenItFails()
    {
        Room room;
        room.control.refuse("send", {Reason::RateLimited, Phrase("Too many."), Phrase("Wait a minute."), {}});
        room.open();
        room.composer->setRecipient(QStringLiteral("hal"));
        QTest::keyClicks(room.text(), QStringLiteral("precious words"));
        QTest::mouseClick(room.send(), Qt::LeftButton);
        QTRY_COMPARE(room.failures, QStringList(QStringLiteral("Too many. Wait a minute.")));
        QCOMPARE(room.text()->toPlainText(), QStringLiteral("precious words"));
        QVERIFY(room.send()->isEnabled());
    }
    void whatIsHeldIsSaid()
    {
        Room room;
        room.control.answer("send", {{"id", "u"}, {"short", "1001"}, {"state", "held"}});
        room.open();
        room.composer->setRecipient(QStringLiteral("hal"));
        QTest::keyClicks(room.text(), QStringLiteral("rm -rf /"));
        QTest::mouseClick(room.send(), Qt::LeftButton);
        QTRY_VERIFY(room.says(QStringLiteral("#1001: held")));
        QCOMPARE(room.control.count("wait"), std::size_t {0});
    }
};

QTEST_MAIN(ComposerTest)
#include "tst_composer.moc"
