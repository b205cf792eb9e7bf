// SPDX-License-Identifier: MIT
#include "models/timeline_model.h"

#include "tray/fake_control.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace mesh;
using namespace mesh::test;

namespace {

/// A service with messages 1 to `newest`, of which every tenth has "ten" in it.
struct Played {
    FakeControl control;
    std::int64_t newest = 1000;
    std::string state = "delivered";
    std::int64_t lookedAt = 300; ///< At a time, when it searches.
    bool isDeaf = false;

    Played()
    {
        control.handle("timeline", [this](const Json &params) { return page(params); });
    }
    Json page(const Json &params) const
    {
        const auto before = integerOr(params, "before") > 0 ? integerOr(params, "before") : newest + 1;
        const auto after = integerOr(params, "after");
        const auto limit = static_cast<std::size_t>(integerOr(params, "limit"));
        const bool searches = stringOr(params, "text") == "ten";
        const auto bottom = searches ? std::max(after, before - 1 - lookedAt) : after;
        Json messages = Json::array();
        auto seq = before - 1;
        for (; seq > bottom && messages.size() < limit; --seq) {
            if (!searches || seq % 10 == 0)
                messages.push_back(
                    {{"seq", seq}, {"id", std::to_string(seq)}, {"short", std::to_string(seq)}, {"from", "hal"},
                        {"to", "eve"}, {"body", "number " + std::to_string(seq)}, {"states", {{state, 1}}}});
        }
        const bool ends = seq <= after || seq < 1;
        return {{"messages", messages}, {"next", ends ? Json() : Json(seq + 1)}};
    }
};

struct Room {
    Played played;
    ControlLink link {played.control.runFolder()};
    TimelineModel model {link};

    void start(bool isWatched = true)
    {
        QVERIFY(played.control.start());
        link.start();
        QTRY_VERIFY(link.isBelieved());
        QTRY_VERIFY(link.state() == ControlLink::State::Online);
        model.setWatched(isWatched);
    }
    QString text(int row) const { return model.index(row, TimelineModel::Text).data().toString(); }
    QString state(int row) const { return model.index(row, TimelineModel::State).data().toString(); }
    void come(std::int64_t count)
    {
        played.newest += count;
        Json messages = Json::array();
        for (std::int64_t i = 0; i < count; ++i)
            messages.push_back({{"seq", played.newest - i}});
        played.control.notify("traffic", {{"messages", messages}, {"states", Json::array()}, {"more", false}});
    }
};

} // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAModel()
    {
        Room room;
        const QAbstractItemModelTester tester(&room.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        room.start();
        QTRY_COMPARE(room.model.rowCount(), 1000); // The tester scrolls to the end.
        room.model.setFilter({"ten", {}, {}});
        QTRY_COMPARE(room.model.rowCount(), 100);
    }
    void fetchesAsFarAsSomebodyScrolls()
    {
        Room room;
        room.start();
        connect(&room.link, &ControlLink::notified, &room.model,
            [&](const QString &, const Json &params) { room.model.traffic(params); });
        QTRY_COMPARE(room.model.rowCount(), 200);
        QCOMPARE(room.text(0), QStringLiteral("number 1000"));
        while (room.model.canFetchMore({})) {
            const auto before = room.model.rowCount();
            room.model.fetchMore({});
            QTRY_VERIFY(room.model.rowCount() > before);
        }
        QCOMPARE(room.model.rowCount(), 1000);
        QCOMPARE(room.text(999), QStringLiteral("number 1"));
    }
    void nobodyLooksNothingIsFetched()
    {
        Room room;
        room.start(false);
        room.model.traffic({{"messages", {{{"seq", 1001}}}}});
        room.model.reload();
        room.model.setWatched(true);
        QTRY_COMPARE(room.model.rowCount(), 200);
        QCOMPARE(room.played.control.count("timeline"), std::size_t {1});
    }
    void newOnesComeAtTheTop()
    {
        Room room;
        room.start();
        connect(&room.link, &ControlLink::notified, &room.model,
            [&](const QString &, const Json &params) { room.model.traffic(params); });
        QTRY_COMPARE(room.model.rowCount(), 200);
        for (int i = 0; i < 10; ++i)
            room.come(1);
        QTRY_COMPARE(room.model.rowCount(), 210);
        QCOMPARE(room.text(0), QStringLiteral("number 1010"));
        QCOMPARE(room.text(209), QStringLiteral("number 801"));
        room.come(500); // More than a page: what lies between is not here.
        QTRY_COMPARE(room.text(0), QStringLiteral("number 1510"));
        QTRY_COMPARE(room.model.rowCount(), 200);
    }
    void tooManyToTellIsReadAnew()
    {
        Room room;
        room.start();
        connect(&room.link, &ControlLink::notified, &room.model,
            [&](const QString &, const Json &params) { room.model.traffic(params); });
        QTRY_COMPARE(room.model.rowCount(), 200);
        room.played.newest = 5000;
        room.played.control.notify("traffic", {{"messages", Json::array()}, {"states", Json::array()}, {"more", true}});
        QTRY_COMPARE(room.text(0), QStringLiteral("number 5000"));
    }
    void statesChangeInPlace()
    {
        Room room;
        room.start();
        connect(&room.link, &ControlLink::notified, &room.model,
            [&](const QString &, const Json &params) { room.model.traffic(params); });
        QTRY_COMPARE(room.model.rowCount(), 200);
        const auto before = room.state(3);
        room.played.state = "answered";
        const auto one = [](int seq) { return Json {{"seq", seq}, {"name", "eve"}, {"state", "answered"}}; };
        room.played.control.notify(
            "traffic", {{"messages", Json::array()}, {"states", {one(997), one(997), one(5)}}, {"more", false}});
        QTRY_VERIFY(room.state(3) != before);
        QCOMPARE(room.state(4), before);
        QCOMPARE(room.played.control.count("timeline"), std::size_t {2}); // What is not here is not asked for.
    }
    void searchesGoOnUntilAPageIsThere()
    {
        Room room;
        room.played.newest = 3000;
        room.start();
        room.model.setFilter({"ten", {}, {}});
        QTRY_VERIFY(room.model.rowCount() >= 200);
        QCOMPARE(room.text(0), QStringLiteral("number 3000"));
        QVERIFY(room.model.canFetchMore({}));
        room.model.setFilter({});
        QTRY_COMPARE(room.text(1), QStringLiteral("number 2999"));
    }
    void anAnswerToAnEarlierSearchIsNothing()
    {
        Room room;
        room.start();
        QTRY_COMPARE(room.model.rowCount(), 200);
        room.model.setFilter({"ten", {}, {}});
        room.model.setFilter({});
        room.model.setFilter({"ten", {}, {}});
        QTRY_COMPARE(room.model.rowCount(), 100);
        QCOMPARE(room.text(1), QStringLiteral("number 990"));
        QTRY_VERIFY(!room.model.isSearching());
        QCOMPARE(room.model.rowCount(), 100);
    }
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timeline_model.moc"
