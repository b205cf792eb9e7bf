// SPDX-License-Identifier: MIT
// A code is read from left to right, whichever way everything else is.
#include "window/code_panel.h"

#include <QTest>

using namespace mesh;

namespace {

QImage drawn(const QString &code, Qt::LayoutDirection direction)
{
    CodePanel panel;
    panel.setLayoutDirection(direction);
    panel.draw(QStringLiteral("something"), code, 60);
    panel.resize(600, 120);
    panel.show();
    if (!QTest::qWaitForWindowExposed(&panel))
        return {};
    auto *picture = panel.findChild<QWidget *>(QStringLiteral("picture"));
    return picture ? picture->grab().toImage() : QImage();
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
        panel.draw(QStringLiteral("approving #1001"), QStringLiteral("K7M4QX"), 60);
        for (const auto *widget : panel.findChildren<QWidget *>()) {
            for (const auto &text : {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(),
                     widget->property("text").toString()})
                QVERIFY2(!text.contains(QStringLiteral("K7M")), qPrintable(text));
        }
    }
};

QTEST_MAIN(CodePanelTest)
#include "tst_code_panel.moc"
