// SPDX-License-Identifier: MIT
// Machines agree on locks over links that break: the same rules as tests/model/locks.pml, run.
#include "relay/lock_protocol.h"

#include <QtTest>

#include <deque>
#include <memory>
#include <random>

using namespace mesh;

namespace {

LockResource file(const char *path)
{
    return {LockResource::Kind::File, "origin:1", path, {}};
}

/// Machines without anything but their locks. A frame arrives when it is delivered, a break is seen by each side when
/// it looks.
struct World {
    struct End {
        bool sees = false;
        bool isFresh = false;
        bool hasRead = false;
        std::deque<Json> arriving;
    };
    struct Machine {
        std::string name;
        LockTable table;
        std::map<LockId, bool> held; ///< Asked for: whether it has it.
        std::vector<std::string> told; ///< "lost 3", "kept 4", in order.
        std::vector<std::string> refused; ///< By whom.
        bool countsOthers = true;
        std::unique_ptr<LockProtocol> protocol;
    };

    explicit World(int count)
    {
        for (int i = 0; i < count; ++i) {
            auto &one = *machines.emplace_back(std::make_unique<Machine>());
            one.name = std::string(1, static_cast<char>('a' + i));
            LockProtocol::House house;
            house.self = [&one] { return one.name; };
            house.counts = [&one](const std::string &) { return one.countsOthers; };
            house.send = [this, &one](const std::string &to, const Json &frame) {
                auto &end = ends[{one.name, to}];
                if (end.sees && !end.isFresh && isUp[link(one.name, to)])
                    ends[{to, one.name}].arriving.push_back(frame);
            };
            house.heldBy = [&one](const std::string &machine, const LockClaim &) {
                one.refused.push_back(machine);
                return Error {Reason::LockHeld, machine, {}, {}};
            };
            house.lost = [&one](LockId id, const std::string &, const LockClaim &) {
                one.told.push_back("lost " + std::to_string(id));
                one.table.remove(id);
                one.held.erase(id);
                one.protocol->gone(id);
            };
            house.kept = [&one](LockId id, const std::string &, const LockClaim &) {
                one.told.push_back("kept " + std::to_string(id));
            };
            house.clock = [this] { return now; };
            one.protocol = std::make_unique<LockProtocol>(one.table, std::move(house));
        }
    }

    using Pair = std::pair<std::string, std::string>;
    static Pair link(const std::string &a, const std::string &b) { return a < b ? Pair(a, b) : Pair(b, a); }
    Machine &at(const std::string &name) { return *machines[static_cast<std::size_t>(name[0] - 'a')]; }

    LockId ask(const std::string &name, const LockResource &resource)
    {
        auto &one = at(name);
        Lock lock;
        lock.resource = resource;
        lock.owner = {"session", 1, "hal", {}};
        lock.taken = now;
        lock.ends = now + 600'000;
        const auto id = one.table.add(lock).id;
        one.held[id] = false;
        one.protocol->ask(id, [&one, id](const Status &agreed) {
            if (agreed && one.table.byId(id)) {
                one.held[id] = true;
                return;
            }
            one.table.remove(id);
            one.held.erase(id);
        });
        return id;
    }
    void release(const std::string &name, LockId id)
    {
        auto &one = at(name);
        one.table.remove(id);
        one.held.erase(id);
        one.protocol->gone(id);
    }
    void connect(const Pair &one)
    {
        isUp[one] = true;
        for (const auto &end : {one, Pair(one.second, one.first)}) {
            ends[end].arriving.clear();
            ends[end].isFresh = true;
        }
    }
    void tear(const Pair &one)
    {
        isUp[one] = false;
        for (const auto &end : {one, Pair(one.second, one.first)}) {
            ends[end].arriving.clear();
            ends[end].isFresh = false;
        }
    }
    /// A machine looks at one of its ends: a frame, a new link, or a broken one. False: nothing was new.
    bool look(const std::string &name, const std::string &other)
    {
        auto &end = ends[{name, other}];
        auto &protocol = *at(name).protocol;
        if (end.isFresh) {
            end = {true, false, false, std::move(end.arriving)};
            protocol.linkUp(other);
        } else if (end.sees && !isUp[link(name, other)]) {
            end = {};
            protocol.linkDown(other);
        } else if (end.sees && !end.arriving.empty()) {
            const auto frame = end.arriving.front();
            end.arriving.pop_front();
            const auto type = stringOr(frame, "t");
            if (type == "lock_ask") {
                protocol.asked(other, *lockClaim(frame["lock"]));
            } else if (type == "locks") {
                std::vector<LockClaim> claims;
                for (const auto &one : frame["locks"])
                    claims.push_back(*lockClaim(one));
                protocol.compare(other, claims);
                end.hasRead = true;
            } else {
                const bool yes = type == "lock_yes";
                if (!yes)
                    at(name).refused.push_back(other);
                protocol.answered(
                    other, integerOr(frame, "id"), yes ? Status(Done {}) : Error {Reason::LockHeld, other, {}, {}});
            }
        } else {
            return false;
        }
        return true;
    }
    void settle()
    {
        for (bool more = true; more;) {
            more = false;
            for (auto &[key, end] : ends) {
                while (look(key.first, key.second))
                    more = true;
            }
        }
    }
    bool holds(const std::string &name)
    {
        const auto &held = at(name).held;
        return std::any_of(held.begin(), held.end(), [](const auto &entry) { return entry.second; });
    }
    /// Two that both see their link, and have read what the other had, hold the same.
    QString doubleHolder()
    {
        for (auto &[key, end] : ends) {
            if (isUp[link(key.first, key.second)] && end.hasRead && ends[{key.second, key.first}].hasRead
                && holds(key.first) && holds(key.second))
                return QString::fromStdString(key.first + " and " + key.second);
        }
        return {};
    }

    std::vector<std::unique_ptr<Machine>> machines;
    std::map<Pair, End> ends; ///< Of the first, towards the second.
    std::map<Pair, bool> isUp;
    Millis now = 1'000'000;
};

} // namespace

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

    void claimsOfOthers_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<bool>("isClaim");
        QTest::newRow("as it is") << QByteArray("{}") << true;
        QTest::newRow("no id") << QByteArray(R"({"id":0})") << false;
        QTest::newRow("an id that is none") << QByteArray(R"({"id":9223372036854775807})") << false;
        QTest::newRow("an id as a text") << QByteArray(R"({"id":"7"})") << false;
        QTest::newRow("a kind that nobody knows") << QByteArray(R"({"kind":"folder"})") << false;
        QTest::newRow("a path of that machine") << QByteArray(R"({"space":"files","path":"/etc"})") << false;
        QTest::newRow("a file among names") << QByteArray(R"({"space":"names"})") << false;
        QTest::newRow("a name") << QByteArray(R"({"space":"names","kind":"name","path":"release"})") << true;
        QTest::newRow("a holder with a line break") << QByteArray(R"({"holder":"hal\nhuman"})") << false;
        QTest::newRow("a person") << QByteArray(R"({"holder":"human"})") << true;
        QTest::newRow("an end in it") << QByteArray(R"({"path":"a%00b"})") << false;
        QTest::newRow("any bytes else") << QByteArray(R"({"path":"a%FF%0A%1Bb"})") << true;
        QTest::newRow("a long path") << QByteArray("{\"path\":\"" + QByteArray(513, 'a') + "\"}") << false;
        QTest::newRow("a long pattern") << QByteArray("{\"kind\":\"glob\",\"path\":\"" + QByteArray(129, '*') + "\"}")
                                        << false;
        QTest::newRow("it never ends") << QByteArray(R"({"left":9223372036854775807})") << true;
    }
    void claimsOfOthers()
    {
        QFETCH(QByteArray, changes);
        QFETCH(bool, isClaim);
        Json json {{"id", 7}, {"kind", "file"}, {"space", "origin:1"}, {"path", "src"}, {"holder", "hal"},
            {"left", 1000}, {"age", 1}};
        json.update(Json::parse(changes.toStdString()));
        const auto claim = lockClaim(json);
        QCOMPARE(claim.has_value(), isClaim);
        if (!claim)
            return;
        QVERIFY(claim->left <= 86'400'000);
        const auto lock = lockOf(*claim, "fingerprint", 1'000'000, 2'000'000);
        QVERIFY(lock.shownAs.find('\n') == std::string::npos && lock.shownAs.find('\x1b') == std::string::npos);
        // What goes out again is what came in.
        const auto back = lockClaim(toJson(claimOf(lock, 1'000'000)));
        QVERIFY(back && back->resource == claim->resource && back->left == claim->left && back->age == claim->age);
    }
};

QTEST_APPLESS_MAIN(TestLockProtocol)
#include "tst_lock_protocol.moc"
