// SPDX-License-Identifier: MIT
// Nothing lies on anything else or outside, from one session to sixty; and who stays, stays where they are.
#include "map/map_keys.h"
#include "map/map_layout.h"
#include "map_fixture.h"

#include <QTest>

using namespace mesh;

namespace {

QRectF nodeOf(const MapLayout &layout, const MapPlace &place)
{
    const auto half = layout.node / 2;
    return {place.centre.x() - half, place.centre.y() - half, layout.node, layout.node};
}

const MapPlace *find(const MapLayout &layout, const QString &id)
{
    const auto found = std::find_if(
        layout.sessions.begin(), layout.sessions.end(), [&id](const MapPlace &place) { return place.id == id; });
    return found == layout.sessions.end() ? nullptr : &*found;
}

/// How many sessions of `before` that are still there have moved.
int moved(const MapLayout &before, const MapLayout &after)
{
    return static_cast<int>(
        std::count_if(before.sessions.begin(), before.sessions.end(), [&after](const MapPlace &place) {
            const auto *now = find(after, place.id);
            return now && now->centre != place.centre;
        }));
}

} // namespace

class TestMapLayout : public QObject
{
    Q_OBJECT

private:
    static void grids()
    {
        QTest::addColumn<int>("sessions");
        QTest::addColumn<int>("machines");
        QTest::addColumn<QSizeF>("size");
        for (const int sessions : {0, 1, 2, 5, 17, 60}) {
            for (const int machines : {1, 2, 5, 8}) {
                for (const auto size : {QSizeF(1200, 800), QSizeF(640, 480), QSizeF(320, 900), QSizeF(2400, 500)}) {
                    const auto row = QStringLiteral("%1 on %2 in %3").arg(sessions).arg(machines).arg(size.width());
                    QTest::newRow(qPrintable(row)) << sessions << machines << size;
                }
            }
        }
    }

private Q_SLOTS:
    void nothingOverlaps_data() { grids(); }
    void nothingOverlaps()
    {
        QFETCH(int, sessions);
        QFETCH(int, machines);
        QFETCH(QSizeF, size);
        const auto picture = somePicture(sessions, machines);
        const auto layout = arrangeMap(picture, {size});
        QCOMPARE(static_cast<int>(layout.machines.size()), machines);
        QCOMPARE(static_cast<int>(layout.sessions.size()), sessions);
        QVERIFY(layout.size.width() >= size.width() && layout.size.height() >= size.height());

        const QRectF all({}, layout.size + QSizeF(0.01, 0.01));
        for (std::size_t one = 0; one < layout.machines.size(); ++one) {
            QVERIFY(all.contains(layout.machines[one]));
            for (std::size_t other = 0; other < one; ++other)
                QVERIFY(!layout.machines[one].intersects(layout.machines[other]));
        }
        std::size_t index = 0;
        for (std::size_t machine = 0; machine < picture.machines.size(); ++machine) {
            const auto inner = layout.machines[machine].adjusted(-0.01, layout.header - 0.01, 0.01, 0.01);
            for (const auto &session : picture.machines[machine].sessions) {
                const auto &place = layout.sessions[index++];
                const auto cell = place.cell.adjusted(-0.01, -0.01, 0.01, 0.01);
                QCOMPARE(place.id, session.id);
                QVERIFY(inner.contains(cell.adjusted(0.01, 0.01, -0.01, -0.01)));
                QVERIFY(cell.contains(nodeOf(layout, place)) && cell.contains(place.label));
                QVERIFY(nodeOf(layout, place).bottom() <= place.label.top());
                QVERIFY(place.label.width() >= 5 * 17 && place.label.height() >= 2 * 17);
            }
        }
        for (std::size_t one = 0; one < layout.sessions.size(); ++one) {
            for (std::size_t other = 0; other < one; ++other) {
                const auto shared = layout.sessions[one].cell.intersected(layout.sessions[other].cell);
                QVERIFY(shared.width() < 0.01 || shared.height() < 0.01);
            }
        }
        QCOMPARE(arrangeMap(picture, {size}), layout); // Pure.
    }

    void onlySmallRoomsScroll()
    {
        QCOMPARE(arrangeMap(somePicture(60, 1), {QSizeF(1000, 700)}).size, QSizeF(1000, 700));
        QCOMPARE(arrangeMap(somePicture(60, 8), {QSizeF(1200, 900)}).size, QSizeF(1200, 900));
        const auto small = arrangeMap(somePicture(60, 8), {QSizeF(400, 300)}).size;
        QCOMPARE(small.width(), 400);
        QVERIFY(small.height() > 300);
    }

    void roomIsUsed()
    {
        for (const int sessions : {7, 24, 60}) {
            const auto layout = arrangeMap(somePicture(sessions, 3), {QSizeF(1200, 800)});
            QRectF used;
            for (const auto &machine : layout.machines)
                used |= machine;
            QVERIFY(used.width() * used.height() > 0.85 * 1200 * 800);
        }
    }

    void mirrored_data() { grids(); }
    void mirrored()
    {
        QFETCH(int, sessions);
        QFETCH(int, machines);
        QFETCH(QSizeF, size);
        const auto picture = somePicture(sessions, machines);
        const auto plain = arrangeMap(picture, {size});
        const auto mirror = arrangeMap(picture, {size, 17, true});
        QCOMPARE(mirror.size, plain.size);
        for (std::size_t index = 0; index < plain.sessions.size(); ++index) {
            QVERIFY(
                qAbs(plain.size.width() - plain.sessions[index].centre.x() - mirror.sessions[index].centre.x()) < 0.01);
            QCOMPARE(mirror.sessions[index].centre.y(), plain.sessions[index].centre.y());
        }
        for (std::size_t index = 0; index < plain.machines.size(); ++index)
            QVERIFY(qAbs(plain.size.width() - plain.machines[index].right() - mirror.machines[index].left()) < 0.01);
    }

    void whoLeavesMovesNobody_data() { grids(); }
    void whoLeavesMovesNobody()
    {
        QFETCH(int, sessions);
        QFETCH(int, machines);
        QFETCH(QSizeF, size);
        if (sessions < 5)
            return; // Whom a grid of few gives more room may move.
        const auto whole = somePicture(sessions, machines);
        const auto before = arrangeMap(whole, {size});
        auto picture = whole;
        picture.machines.front().sessions.erase(picture.machines.front().sessions.begin());
        const auto without = arrangeMap(picture, {size}, before);
        QVERIFY(before.size.height() > size.height() || moved(before, without) == 0);
        const auto again = arrangeMap(whole, {size}, without);
        QVERIFY(before.size.height() > size.height() || moved(before, again) == 0);
    }

    void whoComesTakesAHole()
    {
        const MapRoom room {QSizeF(1200, 800)};
        auto picture = somePicture(17, 2);
        const auto before = arrangeMap(picture, room);
        auto &sessions = picture.machines.front().sessions;
        const auto gone = sessions[2].id;
        sessions.erase(sessions.begin() + 2);
        const auto without = arrangeMap(picture, room, before);
        sessions.insert(sessions.begin(), {QStringLiteral("new"), QStringLiteral("new"), {}, {}, {}, {}, 0, 0});
        const auto after = arrangeMap(picture, room, without);
        QCOMPARE(moved(before, after), 0);
        QCOMPARE(find(after, QStringLiteral("new"))->centre, find(before, gone)->centre);
    }

    void mostlyHolesAreClosed()
    {
        const MapRoom room {QSizeF(1200, 800)};
        auto picture = somePicture(30, 1);
        const auto before = arrangeMap(picture, room);
        auto &sessions = picture.machines.front().sessions;
        sessions.erase(sessions.begin(), sessions.end() - 3);
        const auto after = arrangeMap(picture, room, before);
        for (int index = 0; index < 3; ++index)
            QCOMPARE(after.sessions[static_cast<std::size_t>(index)].slot, index);
    }

    void partnersStandSideBySide()
    {
        auto picture = somePicture(12, 1);
        picture.pairs.push_back({QStringLiteral("id9"), QStringLiteral("id1")});
        const auto layout = arrangeMap(picture, {QSizeF(1200, 800)});
        QCOMPARE(find(layout, QStringLiteral("id9"))->slot, find(layout, QStringLiteral("id1"))->slot + 1);
    }

    void keysReachEverySession()
    {
        const auto layout = arrangeMap(somePicture(17, 3), {QSizeF(1000, 700)});
        QSet<int> reached {0};
        QList<int> open {0};
        while (!open.isEmpty()) {
            const int from = open.takeFirst();
            for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                const int to = nextPlace(layout.sessions, from, key);
                if (!reached.contains(to)) {
                    reached.insert(to);
                    open.append(to);
                }
            }
        }
        QCOMPARE(reached.size(), 17);
        QCOMPARE(nextPlace({}, -1, Qt::Key_Left), -1);
        QCOMPARE(nextPlace(layout.sessions, 3, Qt::Key_Home), 0);
        QCOMPARE(nextPlace(layout.sessions, 3, Qt::Key_End), 16);
    }
};

QTEST_MAIN(TestMapLayout)
#include "tst_map_layout.moc"
