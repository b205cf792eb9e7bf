// SPDX-License-Identifier: MIT
// Fields, buttons and boxes can be told from what they stand on, and where the keyboard is from where it is not.
#include "window/control_style.h"

#include "icons/contrast.h"
#include "window/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace mesh;

namespace {

constexpr double leastForShapes = 3; // WCAG 1.4.11.

QWidget *made(const QString &kind)
{
    if (kind == u"field")
        return new QLineEdit(QStringLiteral("text"));
    if (kind == u"text")
        return new QPlainTextEdit(QStringLiteral("text"));
    if (kind == u"button")
        return new QPushButton(QStringLiteral("Button"));
    if (kind == u"box")
        return new QCheckBox(QStringLiteral("Box"));
    if (kind == u"number")
        return new QSpinBox;
    auto *choice = new QComboBox;
    choice->addItem(QStringLiteral("choice"));
    return choice;
}

/// A control on a page, and another one that the keyboard can be for.
struct Page {
    QWidget window;
    QWidget *control;
    QPushButton *other = new QPushButton(QStringLiteral("Other"));

    Page(const QString &kind, QPalette::ColorRole ground)
        : control(made(kind))
    {
        window.setBackgroundRole(ground);
        window.setAutoFillBackground(true);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(20, 20, 20, 20);
        column->addWidget(control);
        column->addWidget(other);
        window.resize(300, 200);
        window.show();
    }
    /// The highest contrast with the ground of anything in the first pixels of the control.
    double edge()
    {
        const auto image = window.grab().toImage();
        const auto where = control->geometry();
        const int y = where.center().y();
        const auto ground = image.pixelColor(where.left() - 5, y);
        double most = 1;
        for (int x = where.left(); x < where.left() + 3; ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
        return most;
    }
    QImage picture() { return window.grab(control->geometry()).toImage(); }
};

} // namespace

class ControlStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlinesCanBeSeen_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isStark");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("ground");
        for (const bool isDark : {false, true}) {
            for (const bool isStark : {false, true}) {
                for (const auto *kind : {"field", "text", "button", "box", "number", "choice"}) {
                    for (const auto ground : {QPalette::Window, isDark ? QPalette::Button : QPalette::Base})
                        QTest::addRow("%s, %s%s, on %d", kind, isDark ? "dark" : "light", isStark ? " stark" : "",
                            static_cast<int>(ground))
                            << isDark << isStark << QString::fromLatin1(kind) << static_cast<int>(ground);
                }
            }
        }
    }
    void outlinesCanBeSeen()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isStark);
        QFETCH(QString, kind);
        QFETCH(int, ground);
        applyTheme(*qApp, isDark, isStark);
        Page page(kind, static_cast<QPalette::ColorRole>(ground));
        QVERIFY(QTest::qWaitForWindowActive(&page.window));
        page.other->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(page.other->hasFocus());
        QVERIFY2(page.edge() >= leastForShapes, qPrintable(QString::number(page.edge())));
        const auto without = page.picture();
        page.control->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(page.control->hasFocus());
        QTRY_VERIFY(page.picture() != without);
        QVERIFY2(page.edge() >= leastForShapes, qPrintable(QString::number(page.edge())));
    }
    void coloursHaveTheirContrast_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isStark");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("light, high contrast") << false << true;
        QTest::newRow("dark, high contrast") << true << true;
    }
    void coloursHaveTheirContrast()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isStark);
        const auto colours = palette(isDark, isStark);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
            for (const auto &line : {outlineColour(colours), focusColour(colours)}) {
                const auto ratio = contrast(line, colours.color(ground));
                QVERIFY2(ratio >= leastForShapes,
                    qPrintable(QStringLiteral("%1 on %2: %3").arg(line.name()).arg(ground).arg(ratio)));
            }
        }
    }
    void textsOfButtonsHaveRoom()
    {
        applyTheme(*qApp, false);
        for (const auto *text : {"Accept: both machines show this code", "Add a machine…"}) {
            const QPushButton button(QString::fromUtf8(text));
            QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(button.text()) + 16);
        }
    }
};

QTEST_MAIN(ControlStyleTest)
#include "tst_control_style.moc"
