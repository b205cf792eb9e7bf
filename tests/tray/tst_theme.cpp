// SPDX-License-Identifier: MIT
#include "window/theme.h"

#include "icons/contrast.h"

#include <QTest>

using namespace mesh;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("stark");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << false << false << 4.5;
        QTest::newRow("dark") << true << false << 4.5;
        QTest::newRow("light, high contrast") << false << true << 7.0;
        QTest::newRow("dark, high contrast") << true << true << 7.0;
    }
    /// WCAG AA, with high contrast AAA.
    void textsCanBeRead()
    {
        QFETCH(bool, dark);
        QFETCH(bool, stark);
        QFETCH(double, least);
        const auto colours = palette(dark, stark);
        QCOMPARE(isDark(colours), dark);
        using Role = QPalette::ColorRole;
        const std::pair<Role, Role> pairs[] = {{QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::PlaceholderText, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::Link, QPalette::Window}, {QPalette::ToolTipText, QPalette::ToolTipBase}};
        for (const auto &[ink, ground] : pairs) {
            const auto ratio = contrast(colours.color(ink), colours.color(ground));
            QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink).arg(ground).arg(ratio)));
        }
        for (const auto &pair : {dangerColours(colours), warningColours(colours), goodColours(colours)}) {
            const auto ratio = contrast(pair.ink, pair.background);
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(pair.ink.name()).arg(ratio)));
        }
    }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "tst_theme.moc"
