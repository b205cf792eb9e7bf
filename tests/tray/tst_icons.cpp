// SPDX-License-Identifier: MIT
// States are told apart without colour, badges are there and can be read, and colours stand out on light and dark.
#include "icons/contrast.h"
#include "icons/icons.h"

#include <QImage>
#include <QTest>

using namespace mesh;

namespace {

constexpr TrayState states[] {TrayState::Connected, TrayState::Attention, TrayState::Paused, TrayState::Offline};

QImage imageOf(const QIcon &icon, int size)
{
    return icon.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Pixels that are drawn in one and not in the other, or, with colours, that differ at all.
int differences(const QImage &one, const QImage &other, bool inShape)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const auto a = one.pixel(x, y);
            const auto b = other.pixel(x, y);
            count += inShape ? qAbs(qAlpha(a) - qAlpha(b)) > 128 : a != b;
        }
    }
    return count;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesDifferInShape()
    {
        for (const int size : {16, 22, 24}) {
            for (const auto one : states) {
                for (const auto other : states) {
                    if (one == other)
                        continue;
                    const auto a = imageOf(Icons::tray(one, 0, Qt::black), size);
                    const auto b = imageOf(Icons::tray(other, 0, Qt::black), size);
                    QVERIFY(differences(a, b, true) > size * size / 8);
                }
            }
        }
    }

    void badgesAreVisible()
    {
        for (const int size : {16, 22, 24, 32, 48, 64}) {
            for (const auto state : states) {
                const auto plain = imageOf(Icons::tray(state, 0, Qt::black), size);
                QImage last = plain;
                for (int number = 1; number <= 10; ++number) {
                    const auto badged = imageOf(Icons::tray(state, number, Qt::black), size);
                    QVERIFY(differences(plain, badged, false) > size * size / 16);
                    QVERIFY2(badged != last, "each number is another one");
                    last = badged;
                }
                QCOMPARE(last, imageOf(Icons::tray(state, 500, Qt::black), size)); // "9+"
            }
        }
    }

    void everySizeIsDrawn()
    {
        const auto sizes = Icons::tray(TrayState::Connected, 0, Qt::black).availableSizes();
        for (const int size : {16, 22, 24, 32, 48, 64})
            QVERIFY(sizes.contains(QSize(size, size)));
        QVERIFY(!Icons::application().isNull());
    }

    void inkIsUsed()
    {
        const QColor ink(0x12, 0x34, 0x56);
        QCOMPARE(QColor(imageOf(Icons::tray(TrayState::Connected, 0, ink), 16).pixel(8, 3)), ink);
        QCOMPARE(QColor(imageOf(Icons::tray(TrayState::Attention, 0, ink), 16).pixel(4, 13)), Icons::accent());
    }

    void pages()
    {
        QList<QImage> seen;
        for (const auto *name :
            {"map", "timeline", "approvals", "inbox", "locks", "machines", "sessions", "settings", "about"}) {
            const auto icon = Icons::page(QString::fromLatin1(name), Qt::black);
            QVERIFY2(!icon.isNull(), name);
            const auto image = imageOf(icon, 24);
            QVERIFY2(!seen.contains(image), name);
            seen.append(image);
        }
        QVERIFY(Icons::page(QStringLiteral("nothing"), Qt::black).isNull());
    }

    void accentStandsOut()
    {
        for (const auto *panel : {"#ffffff", "#eff0f1", "#e6e6e6", "#2b2b2b", "#232629", "#1e1e1e", "#000000"})
            QVERIFY2(contrast(Icons::accent(), QColor(QLatin1String(panel))) >= 3, panel);
        QVERIFY(contrast(Icons::accent(), Qt::white) >= 4);
    }

    void contrasts()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        for (const auto *ground : {"#ffffff", "#808080", "#1e1f22", "#fdf6e3", "#002b36"}) {
            for (int hue = 0; hue < 360; hue += 15) {
                const QColor on(QLatin1String {ground});
                QVERIFY2(contrast(readable(QColor::fromHsv(hue, 200, 200), on, 3), on) >= 3, ground);
            }
        }
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
