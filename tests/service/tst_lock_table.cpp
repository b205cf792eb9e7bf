// SPDX-License-Identifier: MIT
// Who holds what, by a made-up clock.
#include "locks/lock_queue.h"
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
    Lock made;
    made.resource = resource;
    made.owner = owner;
    made.ttl = 600'000;
    made.ends = ends;
    return made;
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
    /// The machine has slept over several ends, and over the patience of some who wait: the clock has jumped.
    void aJumpOfTheClockServesInOrder()
    {
        const LockOwner eve {"session-eve", 3, "eve"};
        LockTable table;
        LockQueue queue;
        std::vector<std::string> served;
        const auto wants = [&](const LockResource &resource, const LockOwner &owner) {
            queue.add({0, resource, owner, 600'000, 500,
                [&served, who = owner.name + ' ' + shown(resource)](auto) { served.push_back(who); }});
        };
        for (const auto &[name, ends] : std::map<std::string, Millis> {{"a", 300}, {"b", 100}, {"c", 200}})
            table.add(lock(file(name), hal, ends));
        table.add(lock(file("d"), hal, 10'000));
        wants(file("c"), bob);
        wants(file("a"), eve);
        wants(file("c"), eve);
        wants(file("d"), bob);
        wants(file("b"), bob);

        constexpr Millis now = 1000;
        QCOMPARE(table.removeEnded(now).size(), std::size_t(3));
        QCOMPARE(table.nextEnd(), std::optional<Millis>(10'000));
        const auto isFree
            = [&](const LockWaiter &waiter) { return !table.inTheWay(waiter.resource, waiter.owner, now); };
        while (const auto *next = queue.tryNext(isFree)) {
            const auto waiter = queue.take(next->number);
            table.add(lock(waiter->resource, waiter->owner, now + waiter->ttl));
            waiter->done(Json());
        }
        const std::vector<std::string> expected {"bob c", "eve a", "bob b"};
        QCOMPARE(served, expected);
        QCOMPARE(table.inTheWay(file("c"), eve, now)->owner, bob);
        QCOMPARE(queue.takeLate(now).size(), std::size_t(2)); // For what has become free, nobody has waited too long.
    }
    void whoIsTriedKeepsItsPlace()
    {
        LockQueue queue;
        const auto wants = [&](const LockOwner &owner) {
            return queue.add({0, file("a"), owner, 600'000, 500, [](const Result<Json> &) {}});
        };
        const auto first = wants(bob);
        const auto second = wants(hal);
        const auto isFree = [](const LockWaiter &) { return true; };
        QCOMPARE(queue.tryNext(isFree)->number, first);
        QCOMPARE(queue.tryNext(isFree), nullptr); // Not two at once for the same thing.
        queue.waitOn(first);
        QCOMPARE(queue.tryNext(isFree)->number, first);
        QVERIFY(queue.take(first));
        QVERIFY(!queue.take(first));
        QCOMPARE(queue.tryNext(isFree)->number, second);
        queue.drop(second);
        queue.waitOn(second);
        QVERIFY(!queue.take(second));
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
