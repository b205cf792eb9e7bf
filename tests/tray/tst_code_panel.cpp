// SPDX-License-Identifier: MIT
// The panel of a code: what it says that the code is for and why, and that it goes when nobody wants it.
#include "window/code_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mesh;

namespace {

QImage drawn(const QString &code, Qt::LayoutDirection direction)
{
    CodePanel panel;
    panel.setLayoutDirection(direction);
    panel.draw({{"what", "something"}, {"code", code.toStdString()}, {"why", "setting"}, {"seconds", 60}});
    panel.resize(600, 120);
    panel.show();
    if (!QTest::qWaitForWindowExposed(&panel))
        return {};
    auto *picture = panel.findChild<QWidget *>(QStringLiteral("picture"));
    return picture ? picture->grab().toImage() : QImage();
}

Json request(const char *why, const Json &attempt = nullptr)
{
    return {{"what", "approve the held message #1004"}, {"code", "S1GJYD"}, {"why", why}, {"attempt", attempt},
        {"attempt_at", attempt.is_null() ? Json() : Json("2026-01-02T01:06:00.000Z")}, {"seconds", 120}};
}

QString textOf(const CodePanel &panel)
{
    QStringList all;
    for (const auto *label : panel.findChildren<QLabel *>())
        all << label->text();
    return all.join(QLatin1Char('\n'));
}

QPushButton *cancel(const CodePanel &panel)
{
    for (auto *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Cancel"))
            return button;
    }
    return nullptr;
}

} // namespace

class CodePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotMirrored_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("letters") << QStringLiteral("ABCDEF");
        QTest::newRow("digits") << QStringLiteral("234567");
        QTest::newRow("digits first") << QStringLiteral("2345AB");
    }
    void isNotMirrored()
    {
        QFETCH(QString, code);
        const auto usual = drawn(code, Qt::LeftToRight);
        QVERIFY(!usual.isNull());
        QCOMPARE(drawn(code, Qt::RightToLeft), usual);
    }
    void isNowhereButInThePicture()
    {
        CodePanel panel;
        panel.draw({{"what", "approving #1001"}, {"code", "K7M4QX"}, {"why", "setting"}, {"seconds", 60}});
        for (const auto *widget : panel.findChildren<QWidget *>()) {
            for (const auto &text : {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
                     widget->property("text").toString()})
                QVERIFY2(!text.contains(QStringLiteral("K7M")), qPrintable(text));
        }
    }
    void itSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("why");
        QTest::addColumn<QByteArray>("attempt");
        QTest::addColumn<QString>("said");
        const QByteArray tried = "Refused: the program \"mesh\" tried to call approvals.list, and no terminal.";
        QTest::newRow("an attempt") << QByteArray("attempt") << tried << QString::fromUtf8(tried);
        QTest::newRow("an attempt before the start")
            << QByteArray("attempt") << QByteArray() << QStringLiteral("a program was refused within the last day");
        QTest::newRow("safety") << QByteArray("safety") << QByteArray() << QStringLiteral("less safe");
        QTest::newRow("a terminal") << QByteArray("terminal") << QByteArray() << QStringLiteral("programs can type");
        QTest::newRow("the setting") << QByteArray("setting") << QByteArray() << QStringLiteral("approval_proof");
    }
    void itSaysWhy()
    {
        QFETCH(QByteArray, why);
        QFETCH(QByteArray, attempt);
        QFETCH(QString, said);
        CodePanel panel;
        panel.draw(request(why.constData(), attempt.isEmpty() ? Json() : Json(attempt.toStdString())));
        QVERIFY2(textOf(panel).contains(said), qPrintable(textOf(panel)));
        QVERIFY(textOf(panel).contains(QStringLiteral("approve the held message #1004")));
        QVERIFY(!textOf(panel).contains(QStringLiteral("S1GJYD"))); // Painted, and nowhere else.
    }
    void whereItIsTyped()
    {
        CodePanel panel;
        panel.draw(request("setting"));
        QVERIFY(textOf(panel).contains(QStringLiteral("where you were asked for it")));
        panel.ask(true);
        QVERIFY(textOf(panel).contains(QStringLiteral("Type this code here")));
        QVERIFY(panel.findChild<QLineEdit *>()->isVisibleTo(&panel));
    }
    void whatNobodyTypesIsGivenUp_data()
    {
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("wanted here") << true;
        QTest::newRow("wanted elsewhere") << false;
    }
    void whatNobodyTypesIsGivenUp()
    {
        QFETCH(bool, isAsked);
        CodePanel panel;
        QSignalSpy typed(&panel, &CodePanel::typed);
        panel.ask(isAsked);
        auto over = request("safety");
        over["seconds"] = 0;
        panel.draw(over);
        QVERIFY(panel.isHidden());
        QCOMPARE(typed.count(), isAsked ? 1 : 0);
        if (isAsked)
            QCOMPARE(typed.front().front().toString(), QString());
    }
    void cancellingTakesItBack_data()
    {
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("asked for here") << true;
        QTest::newRow("asked for in a terminal") << false;
    }
    void cancellingTakesItBack()
    {
        QFETCH(bool, isAsked);
        CodePanel panel;
        panel.ask(isAsked);
        panel.draw(request("setting"));
        QVERIFY(cancel(panel)->isVisibleTo(&panel));
        QSignalSpy given(&panel, &CodePanel::typed);
        std::string cancelled;
        connect(&panel, &CodePanel::cancelled, this, [&](const std::string &what) { cancelled = what; });
        cancel(panel)->click();
        QVERIFY(panel.isHidden());
        QCOMPARE(given.count(), 1);
        QCOMPARE(given.front().front().toString(), QString());
        QCOMPARE(cancelled, std::string("approve the held message #1004"));
    }
    void itGoesWhenItIsOver()
    {
        CodePanel panel;
        panel.draw(request("setting"));
        panel.draw({{"what", "something else"}, {"code", nullptr}});
        QVERIFY(!panel.isHidden());
        panel.draw({{"what", "approve the held message #1004"}, {"code", nullptr}});
        QVERIFY(panel.isHidden());
    }
};

QTEST_MAIN(CodePanelTest)
#include "tst_code_panel.moc"
