// SPDX-License-Identifier: MIT
// What another machine says it has locked: read with care, and told on as it was.
#include "relay/lock_claim.h"

#include <QtTest>

using namespace mesh;

class TestLockClaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_APPLESS_MAIN(TestLockClaim)
#include "tst_lock_claim.moc"
