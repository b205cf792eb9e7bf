// SPDX-License-Identifier: MIT
#include "protocol/ids.h"
#include "protocol/names.h"

#include <QTest>

using namespace mesh;

class NamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("ok");
        const auto row = [](const char *title, const QByteArray &name, bool ok) { QTest::newRow(title) << name << ok; };
        row("plain", "hal", true);
        row("all characters", "a0._-z", true);
        row("longest", QByteArray(64, 'a').replace(0, 1, "z"), true);
        row("too long", QByteArray(65, 'z'), false);
        row("empty", "", false);
        row("path", "../x", false);
        row("slash", "a/b", false);
        row("dot first", ".git", false);
        row("upper case", "Hal", false);
        row("space", "h al", false);
        row("hex of 8", "deadbeef", false);
        row("hex of 7", "deadbee", true);
        row("hex and more", "deadbeef-x", true);
        row("reserved human", "human", false);
        row("reserved pair", "pair", false);
        row("newline", "hal\n", false);
        row("utf-8", "h\xc3\xa4l", false);
        row("zero-width", "hal\xe2\x80\x8b", false);
    }
    void rules()
    {
        QFETCH(QByteArray, name);
        QTEST(bool(checkName(name.toStdString())), "ok");
    }
    void madeFromFolders_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("kept") << QByteArray("api") << QByteArray("api");
        QTest::newRow("case and blanks") << QByteArray("My  Project") << QByteArray("my-project");
        QTest::newRow("leading dot") << QByteArray(".config") << QByteArray("config");
        QTest::newRow("nothing left") << QByteArray("\xe2\x98\x83") << QByteArray("session");
        QTest::newRow("reserved") << QByteArray("mesh") << QByteArray("mesh-project");
        QTest::newRow("hex") << QByteArray("deadbeef01") << QByteArray("deadbeef01-project");
        QTest::newRow("long") << QByteArray(100, 'q') << QByteArray(64, 'q');
    }
    void madeFromFolders()
    {
        QFETCH(QByteArray, text);
        const auto name = nameFromText(text.toStdString());
        QTEST(QByteArray::fromStdString(name), "name");
        QVERIFY(checkName(name));
    }
    void numbered()
    {
        QCOMPARE(numberedName("api", 1), std::string("api"));
        QCOMPARE(numberedName("api", 3), std::string("api-3"));
        QCOMPARE(numberedName(std::string(64, 'q'), 12).size(), std::size_t(64));
    }
    void addresses()
    {
        QCOMPARE(parseAddress("hal")->name, std::string("hal"));
        QCOMPARE(parseAddress("hal@studio")->machine, std::string("studio"));
        QCOMPARE(parseAddress("human@studio")->name, std::string("human"));
        QCOMPARE(parseAddress("deadbeef")->idPrefix, std::string("deadbeef"));
        QVERIFY(!parseAddress("hal@"));
        QVERIFY(!parseAddress("hal@a@b"));
        QVERIFY(!parseAddress(""));
    }
    void uuids()
    {
        const auto id = newUuid();
        QVERIFY(isUuid(id));
        QCOMPARE(id.at(14), '4');
        QVERIFY(isIdPrefix(id.substr(0, 9)));
        QVERIFY(!isUuid("../x"));
        QVERIFY(!isUuid(id.substr(0, 35) + "/"));
        QVERIFY(!isIdPrefix("deadbee"));
        QVERIFY(!isIdPrefix("deadbeef1"));
    }
    void messageIdsAreInTheOrderOfTime()
    {
        const auto first = newMessageId();
        QVERIFY(isUuid(first));
        QCOMPARE(first.at(14), '7');
        auto later = newMessageId();
        QVERIFY(later != first);
        while (later.substr(0, 13) == first.substr(0, 13)) // The same millisecond.
            later = newMessageId();
        QVERIFY(later > first);
    }
    void shortIds()
    {
        QCOMPARE(shortId(0), std::string("1000"));
        for (const std::int64_t n : {0LL, 1LL, 31LL, 32LL, 999'999LL, 30'000'000'000LL})
            QCOMPARE(sequenceFromShortId("#" + shortId(n)), std::optional(n));
        QCOMPARE(sequenceFromShortId("LOOO"), std::optional<std::int64_t>(0));
        QVERIFY(!sequenceFromShortId("abc"));
        QVERIFY(!sequenceFromShortId("a-bc"));
    }
    void nearest()
    {
        const std::vector<std::string> known {"hal", "alice", "andre", "api-2"};
        QCOMPARE(nearestNames("hall", known).at(0), std::string("hal"));
        QCOMPARE(nearestNames("api", known).at(0), std::string("api-2"));
        QVERIFY(nearestNames("zzzzzz", known).empty());
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "tst_names.moc"
