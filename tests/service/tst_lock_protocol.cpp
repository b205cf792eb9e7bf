// SPDX-License-Identifier: MIT
// Machines agree on locks over links that break: the same rules as tests/model/locks.pml, run.
#include "lock_world.h"

#include <QtTest>

#include <random>

using namespace mesh;
using namespace mesh::test;

class TestLockProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aloneNobodyIsAsked()
    {
        World world(1);
        world.ask("a", file("x"));
        QVERIFY(world.holds("a"));
    }

    void holderIsAsked()
    {
        World world(2);
        world.connect({"a", "b"});
        world.settle();
        const auto first = world.ask("a", file("src"));
        QVERIFY(!world.holds("a")); // Not before the other has said so.
        world.settle();
        QVERIFY(world.holds("a"));
        world.ask("b", file("src/main.cpp")); // A part of it.
        world.settle();
        QVERIFY(!world.holds("b"));
        QCOMPARE(world.at("b").refused, std::vector<std::string>({"a"}));
        world.ask("b", file("docs"));
        world.settle();
        QVERIFY(world.holds("b"));
        world.release("a", first);
        world.ask("b", file("src"));
        world.settle();
        QCOMPARE(world.at("b").held.size(), std::size_t(2));
    }

    void whatIsOfOneMachineIsItsOwn()
    {
        World world(2);
        world.connect({"a", "b"});
        world.settle();
        for (const auto *name : {"a", "b"}) {
            const auto id = world.ask(name, {LockResource::Kind::File, "path:1", "x", {}});
            world.settle();
            QVERIFY(world.at(name).held[id]);
        }
    }

    void questionsThatCross()
    {
        World world(2);
        world.connect({"a", "b"});
        world.settle();
        world.ask("a", file("x"));
        world.ask("b", file("x"));
        world.settle();
        QVERIFY(world.holds("a"));
        QVERIFY(!world.holds("b"));
    }

    void whoeverHasAYesDoesNotGiveWay()
    {
        World world(3);
        for (const auto &pair : {World::Pair("a", "b"), World::Pair("b", "c")})
            world.connect(pair);
        world.settle();
        world.ask("b", file("x"));
        while (world.look("a", "b")) { } // a says yes …
        while (world.look("b", "a")) { } // … b has read it, and waits for c.
        QVERIFY(!world.holds("b"));
        world.ask("a", file("x"));
        world.settle();
        QVERIFY(world.holds("b"));
        QVERIFY(!world.holds("a"));
    }

    void earlierOneKeepsIt_data()
    {
        QTest::addColumn<int>("waits");
        QTest::newRow("a was first") << 5000;
        QTest::newRow("b was first") << -5000;
        QTest::newRow("at the same time") << 0;
    }
    void earlierOneKeepsIt()
    {
        QFETCH(int, waits);
        World world(2);
        const std::string first = waits >= 0 ? "a" : "b";
        const std::string second = waits >= 0 ? "b" : "a";
        world.ask(first, file("x"));
        world.now += std::abs(waits);
        world.ask(second, file("x"));
        QVERIFY(world.holds("a") && world.holds("b"));
        world.now += 60'000;
        world.connect({"a", "b"});
        world.settle();
        QVERIFY(world.holds(first));
        QVERIFY(!world.holds(second));
        QCOMPARE(world.at(first).told, std::vector<std::string>({"kept 1"}));
        QCOMPARE(world.at(second).told, std::vector<std::string>({"lost 1"}));
    }

    void silenceEndsWithTheLink()
    {
        World world(2);
        world.connect({"a", "b"});
        world.settle();
        const auto id = world.ask("a", file("x"));
        QCOMPARE(world.at("a").protocol->silent(id), std::vector<std::string>({"b"}));
        world.tear({"a", "b"});
        world.look("a", "b");
        QVERIFY(world.holds("a"));
        // Whoever comes while it is asked is asked, too.
        World other(3);
        other.connect({"a", "b"});
        other.settle();
        other.ask("c", file("x"));
        const auto asking = other.ask("a", file("x"));
        other.connect({"a", "c"});
        other.look("a", "c");
        QCOMPARE(other.at("a").protocol->silent(asking).size(), std::size_t(2));
        other.settle();
        QVERIFY(!other.holds("a"));
        QVERIFY(other.holds("c"));
    }

    void takenAwayWhileItIsAsked()
    {
        World world(2);
        world.connect({"a", "b"});
        world.settle();
        const auto id = world.ask("a", file("x"));
        world.release("a", id);
        world.settle();
        QVERIFY(!world.holds("a"));
        QVERIFY(world.at("a").protocol->silent(id).empty());
    }

    void machineThatDoesNotCountIsNotAsked()
    {
        World world(2);
        world.at("a").countsOthers = false;
        world.connect({"a", "b"});
        world.settle();
        world.ask("b", file("x"));
        world.settle();
        QVERIFY(world.holds("b"));
        world.ask("a", file("x"));
        QVERIFY(world.holds("a"));
        // What it holds itself is said all the same.
        world.ask("b", file("x/y"));
        world.settle();
        QCOMPARE(world.at("b").refused, std::vector<std::string>({"a"}));
    }

    void comparedOnceALink()
    {
        World world(2);
        world.connect({"a", "b"});
        world.settle();
        const auto id = world.ask("a", file("x"));
        world.settle();
        // A later account of what it held, of which nobody was asked, takes nothing.
        world.at("a").protocol->compare("b", {{7, file("x"), "hal", 1000, 1'000'000}});
        QVERIFY(world.at("a").table.byId(id));
        QVERIFY(world.at("a").told.empty());
    }

    void oneNoticeForAFolder()
    {
        World world(2);
        world.ask("a", file("src"));
        world.now += 5000;
        for (int i = 0; i < 10; ++i)
            world.ask("b", file(("src/" + std::to_string(i)).c_str()));
        world.connect({"a", "b"});
        world.settle();
        QCOMPARE(world.at("a").told, std::vector<std::string>({"kept 1"}));
        QCOMPARE(world.at("b").told.size(), std::size_t(10));
    }

    void whatStaysHereIsNobodysBusiness()
    {
        World world(2);
        world.connect({"a", "b"});
        world.settle();
        world.ask("a", {LockResource::Kind::Glob, "origin:1", std::string(200, '*'), {}});
        QVERIFY(world.holds("a"));
        const auto id = world.ask("b", file("x"));
        world.settle();
        QVERIFY(world.at("b").held[id]);
    }

    void tooManyToTellGiveWay()
    {
        World world(2);
        for (std::size_t i = 0; i < LockProtocol::mostTold; ++i)
            world.ask("a", file(("other/" + std::to_string(i)).c_str()));
        world.ask("a", file("x")); // The oldest would win, but it cannot be told of.
        world.now += 1000;
        world.ask("b", file("x"));
        world.connect({"a", "b"});
        world.settle();
        QCOMPARE(world.at("a").told, std::vector<std::string>({"lost 201"}));
        QVERIFY(world.holds("b"));
    }

    /// Whatever happens in whatever order: never two at once, and at rest exactly as many as can be.
    void anyCourse_data()
    {
        QTest::addColumn<int>("machines");
        QTest::addColumn<bool>("isChain");
        QTest::newRow("two") << 2 << false;
        QTest::newRow("three in a row") << 3 << true;
        QTest::newRow("three") << 3 << false;
        QTest::newRow("five") << 5 << false;
    }
    void anyCourse()
    {
        QFETCH(int, machines);
        QFETCH(bool, isChain);
        for (unsigned seed = 0; seed < 1000; ++seed) {
            std::mt19937 random(seed);
            World world(machines);
            std::vector<World::Pair> links;
            for (int i = 0; i < machines; ++i) {
                for (int j = i + 1; j < machines; ++j) {
                    if (!isChain || j == i + 1)
                        links.emplace_back(world.machines[static_cast<std::size_t>(i)]->name,
                            world.machines[static_cast<std::size_t>(j)]->name);
                }
            }
            for (int step = 0; step < 150; ++step) {
                const auto &pair = links[random() % links.size()];
                const auto &name = random() % 2 ? pair.first : pair.second;
                auto &held = world.at(name).held;
                switch (random() % 8) {
                case 0:
                    if (held.empty())
                        world.ask(name, file("x"));
                    break;
                case 1:
                    if (!held.empty() && random() % 2)
                        world.release(name, held.begin()->first);
                    break;
                case 2:
                    if (!world.isUp[pair])
                        world.connect(pair);
                    else if (random() % 4 == 0)
                        world.tear(pair);
                    break;
                default:
                    world.look(name, name == pair.first ? pair.second : pair.first);
                }
                world.now += static_cast<Millis>(random() % 3);
                QVERIFY2(world.doubleHolder().isEmpty(),
                    qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(world.doubleHolder())));
            }
            for (const auto &pair : links) {
                if (!world.isUp[pair])
                    world.connect(pair);
            }
            world.settle();
            QVERIFY2(world.doubleHolder().isEmpty(), qPrintable(QStringLiteral("seed %1, at rest").arg(seed)));
            for (const auto &one : world.machines) { // Nobody waits for ever.
                for (const auto &[id, has] : one->held)
                    QVERIFY2(has,
                        qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(one->name))));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLockProtocol)
#include "tst_lock_protocol.moc"
