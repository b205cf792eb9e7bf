// SPDX-License-Identifier: MIT
// Programs on the bus of the real service that answer each other without end, and what stops them.
#include "support/service_process.h"

#include <array>

namespace {

constexpr int most = 8; ///< max_hops.

/// Clients in a ring, each with a short name.
class Ring
{
public:
    explicit Ring(std::size_t size)
    {
        for (std::size_t i = 0; i < size; ++i)
            clients.push_back(std::make_unique<BusClient>());
    }
    std::string name(std::size_t place) const { return "r" + std::to_string(place % clients.size()); }
    BusClient &at(std::size_t place) { return *clients[place % clients.size()]; }
    bool connectAll(const ServiceProcess &service)
    {
        for (std::size_t i = 0; i < clients.size(); ++i) {
            if (!boolOr(at(i).greet(service, name(i).c_str(), {{"subscribe", {"messages"}}}), "ok"))
                return false;
        }
        return true;
    }
    /// The next frame of that client that is an answer, or that is a message of another client.
    mesh::Json next(std::size_t place, bool answer)
    {
        for (;;) {
            auto frame = at(place).next();
            const bool isMessage = mesh::stringOr(frame, "method") == "message";
            if (frame.is_null() || (!isMessage && answer))
                return frame;
            if (isMessage && !answer && mesh::stringOr(frame["params"], "kind") != "notice")
                return frame["params"];
        }
    }
    static bool boolOr(const mesh::Json &json, const char *member)
    {
        return json.is_object() && json.value(member, false);
    }

    std::vector<std::unique_ptr<BusClient>> clients;
};

} // namespace

class LoopsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endlessAnswersAreHeld_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("replies");
        QTest::newRow("two that reply") << 2 << true;
        QTest::newRow("two that begin anew each time") << 2 << false;
        QTest::newRow("nine that reply to whoever wrote, and write on") << 9 << true;
        QTest::newRow("nine that begin anew each time") << 9 << false;
    }
    void endlessAnswersAreHeld()
    {
        QFETCH(int, size);
        QFETCH(bool, replies);
        ServiceProcess service;
        service.start();
        Ring ring(static_cast<std::size_t>(size));
        QVERIFY(ring.connectAll(service));
        std::string id;
        std::string trace;
        mesh::Json answer;
        std::size_t place = 0;
        for (; place < 3 * most; ++place) {
            mesh::Json letter {{"to", ring.name(place + 1)}, {"body", "round " + std::to_string(place)}};
            if (replies && !id.empty())
                letter["reply_to"] = id;
            ring.at(place).send(letter);
            answer = ring.next(place, true);
            QVERIFY2(Ring::boolOr(answer, "ok"), mesh::toLine(answer).c_str());
            if (mesh::stringOr(answer, "state") == "held")
                break;
            const auto got = ring.next(place + 1, false);
            QCOMPARE(mesh::stringOr(got, "body"), "round " + std::to_string(place));
            QCOMPARE(mesh::integerOr(got, "hops"), static_cast<std::int64_t>(place));
            id = mesh::stringOr(got, "id");
            if (place == 1)
                trace = mesh::stringOr(got, "trace");
            if (place > 1)
                QCOMPARE(mesh::stringOr(got, "trace"), trace);
        }
        QCOMPARE(place, std::size_t(most + 1)); // Messages 0 to 8 came through.
        QCOMPARE(mesh::stringOr(answer, "state"), std::string("held"));
        QVERIFY2(mesh::stringOr(answer, "reason").starts_with("loop: 9 answers"), mesh::toLine(answer).c_str());

        // The recipient hears that something waits, and gets nothing.
        const auto notice = ring.at(place + 1).next();
        QCOMPARE(mesh::stringOr(notice["params"], "kind"), std::string("notice"));
        QVERIFY(mesh::stringOr(notice["params"], "body").find("round") == std::string::npos);
        // Begun anew by the one that was held, it is held again.
        ring.at(place).send({{"to", ring.name(place + 1)}, {"body", "once more"}});
        QCOMPARE(mesh::stringOr(ring.next(place, true), "state"), std::string("held"));
    }
    void theSameAnswerTwiceIsRefused()
    {
        ServiceProcess service;
        service.start();
        Ring ring(2);
        QVERIFY(ring.connectAll(service));
        ring.at(0).send({{"to", "r1"}, {"body", "hello"}});
        QVERIFY(Ring::boolOr(ring.next(0, true), "ok"));
        ring.at(0).send({{"to", "r1"}, {"body", "hello"}}); // It begins a chain each time.
        QVERIFY(Ring::boolOr(ring.next(0, true), "ok"));
        QVERIFY(!ring.next(1, false).is_null());
        ring.at(1).send({{"to", "r0"}, {"body", "thanks"}});
        QVERIFY(Ring::boolOr(ring.next(1, true), "ok"));
        ring.at(1).send({{"to", "r0"}, {"body", "thanks"}});
        QCOMPARE(reasonOf(ring.next(1, true)), std::string("duplicate"));
    }
    void theSameIdAgainIsNoDuplicateText() // A client that is not sure whether its message arrived resends it.
    {
        ServiceProcess service;
        service.start();
        Ring ring(2);
        QVERIFY(ring.connectAll(service));
        ring.at(0).send({{"to", "r1"}, {"body", "hello"}});
        QVERIFY(Ring::boolOr(ring.next(0, true), "ok"));
        QVERIFY(!ring.next(1, false).is_null());
        const mesh::Json letter {{"id", "33333333-2222-4333-8444-555555555555"}, {"to", "r0"}, {"body", "thanks"}};
        ring.at(1).send(letter);
        QVERIFY(Ring::boolOr(ring.next(1, true), "ok"));
        ring.at(1).send(letter);
        const auto again = ring.next(1, true);
        QVERIFY2(Ring::boolOr(again, "ok"), mesh::toLine(again).c_str());
    }
    void tooManyAnswersBetweenTwoAreHeld()
    {
        ServiceProcess service;
        service.start();
        QVERIFY(QFile::exists(service.file("run/control.sock")));
        QFile config(service.file("config.json"));
        QVERIFY(service.stop() == 0);
        QVERIFY(config.open(QFile::WriteOnly | QFile::Truncate));
        config.write(R"({"answers_per_hour": 3, "max_hops": 64})");
        config.close();
        service.start();
        Ring ring(2);
        QVERIFY(ring.connectAll(service));
        mesh::Json answer;
        std::size_t place = 0;
        for (; place < 20; ++place) {
            ring.at(place).send({{"to", ring.name(place + 1)}, {"body", "round " + std::to_string(place)}});
            answer = ring.next(place, true);
            if (mesh::stringOr(answer, "state") != "delivered")
                break;
            QVERIFY(!ring.next(place + 1, false).is_null());
        }
        QCOMPARE(place, std::size_t(4)); // The first is no answer.
        QCOMPARE(mesh::stringOr(answer, "state"), std::string("held"));
        QVERIFY2(
            mesh::stringOr(answer, "reason").starts_with("loop: More than 3 answers"), mesh::toLine(answer).c_str());
    }
};

QTEST_GUILESS_MAIN(LoopsTest)
#include "tst_loops.moc"
