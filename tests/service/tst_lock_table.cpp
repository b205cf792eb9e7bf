// SPDX-License-Identifier: MIT
// Who holds what, by a made-up clock.
#include "locks/lock_table.h"

#include <QTest>

using namespace mesh;

namespace {

const LockOwner hal {"session-hal", 1, "hal"};
const LockOwner bob {"session-bob", 2, "bob"};

LockResource file(const std::string &path, const std::string &space = "origin:1")
{
    return {LockResource::Kind::File, space, path, "/project"};
}
Lock lock(const LockResource &resource, const LockOwner &owner, Millis ends)
{
    return {0, resource, owner, 600'000, 0, ends, ends, shown(resource)};
}

} // namespace

class LockTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyOthersAreInTheWay()
    {
        LockTable table;
        table.add(lock(file("a"), hal, 100));
        QVERIFY(!table.inTheWay(file("a"), hal, 0));
        QVERIFY(table.inTheWay(file("a"), bob, 0));
        QVERIFY(!table.inTheWay(file("b"), bob, 0));
        QVERIFY(!table.inTheWay(file("a", "origin:2"), bob, 0));
    }
    void whatHasEndedIsInNobodysWay()
    {
        LockTable table;
        table.add(lock(file("a"), hal, 100));
        QVERIFY(table.inTheWay(file("a"), bob, 99));
        QVERIFY(!table.inTheWay(file("a"), bob, 100)); // Also before it was removed: after a sleep, say.
        QCOMPARE(table.removeEnded(99).size(), std::size_t(0));
        QCOMPARE(table.removeEnded(100).size(), std::size_t(1));
        QVERIFY(table.isEmpty());
    }
    void theLongestIsNamed()
    {
        LockTable table;
        table.add(lock(file("src/a"), hal, 100));
        table.add(lock(file("src/b"), hal, 300));
        table.add(lock(file("src/c"), hal, 200));
        QCOMPARE(table.inTheWay(file("src"), bob, 0)->resource.path, std::string("src/b"));
        QCOMPARE(*table.nextEnd(), Millis(100));
    }
    void removing()
    {
        LockTable table;
        const auto first = table.add(lock(file("a"), hal, 100)).id;
        table.add(lock(file("b"), hal, 100));
        table.add(lock(file("c"), bob, 100));
        QCOMPARE(table.countOf(hal), std::size_t(2));
        QVERIFY(table.remove(first));
        QVERIFY(!table.remove(first));
        QCOMPARE(table.removeOf(hal).size(), std::size_t(1));
        QCOMPARE(table.all().size(), std::size_t(1));
        QVERIFY(table.add(lock(file("a"), bob, 1)).id > first); // An id is never given twice.
    }
};

QTEST_APPLESS_MAIN(LockTableTest)
#include "tst_lock_table.moc"
