// SPDX-License-Identifier: MIT
// What a person has to show beyond where they stand, and what counts as shown.
#include "human_proof_fixture.h"

#include <QSignalSpy>

using namespace mesh;
using namespace mesh::test;
using Act = HumanProof::Act;
using Need = HumanProof::Need;
using Place = Standing::Place;

Q_DECLARE_METATYPE(HumanProof::Need)

class HumanProofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void needs_data()
    {
        QTest::addColumn<bool>("typed");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<bool>("wary");
        QTest::addColumn<QByteArray>("proof");
        for (const bool typed : {false, true}) {
            for (const bool isOpen : {false, true}) {
                for (const bool wary : {false, true}) {
                    for (const char *proof : {"click", "code", "password"})
                        QTest::addRow("%s, %s, %s, %s", typed ? "typed in a session" : "in a terminal",
                            isOpen ? "open" : "closed", wary ? "wary" : "calm", proof)
                            << typed << isOpen << wary << QByteArray(proof);
                }
            }
        }
    }
    void needs()
    {
        QFETCH(bool, typed);
        QFETCH(bool, isOpen);
        QFETCH(bool, wary);
        QFETCH(QByteArray, proof);
        Desk desk;
        desk.set("approval_proof", proof.toStdString());
        if (wary)
            desk.somebodyTried();
        const auto standing = Desk::at(typed ? Place::Typed : Place::Terminal, isOpen);
        const auto least = typed ? Need::Nothing : Need::Characters;
        const auto stepUp = proof == "password" ? Need::Password : Need::Code;
        const bool more = proof != "click" || isOpen || wary;
        QVERIFY(desk.proof.need(standing, Act::Deny) == (isOpen ? stepUp : least)); // It lets nothing through.
        QVERIFY(desk.proof.need(standing, Act::Stop) == (isOpen ? stepUp : Need::Nothing));
        QVERIFY(desk.proof.need(standing, Act::Approve) == (more ? stepUp : least));
        QVERIFY(desk.proof.need(standing, Act::Loosen) == stepUp);
    }
    void warinessLastsADay()
    {
        Desk desk;
        desk.somebodyTried();
        const auto needsCode = [&] { return desk.proof.need(Desk::at(Place::Terminal), Act::Approve) == Need::Code; };
        desk.now += Attempts::wariness - 1;
        QVERIFY(needsCode());
        desk.now += 1;
        QVERIFY(!needsCode());
    }
    void whatWasTypedInASessionNeedsNothingMore()
    {
        Desk desk;
        auto request = Desk::request({});
        request.standing = Desk::at(Place::Typed);
        QCOMPARE(desk.prove(request), std::string("session"));
    }

    void charactersTypedBack()
    {
        Desk desk;
        const auto characters = desk.proof.characters(1, hash);
        QCOMPARE(characters.size(), std::size_t(4));
        QCOMPARE(characters.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ"), std::string::npos);
        QCOMPARE(desk.prove(Desk::request(characters)), std::string("terminal"));
        QCOMPARE(desk.prove(Desk::request(characters)), std::string("stale")); // Once.
    }
    void charactersAsPeopleTypeThem()
    {
        Desk desk;
        bool zero = false;
        bool one = false;
        for (int time = 0; time < 2000 && !(zero && one); ++time) {
            const auto characters = desk.proof.characters(1, hash);
            auto typed = QString::fromStdString(characters).toLower();
            zero = zero || typed.contains(u'0');
            one = one || typed.contains(u'1');
            typed.replace(u'0', u'o').replace(u'1', time % 2 == 0 ? u'i' : u'L').insert(2, u'-').append(u' ');
            QCOMPARE(desk.prove(Desk::request(typed.toStdString())), std::string("terminal"));
        }
        QVERIFY(zero && one);
    }
    void charactersAreOfOneConnectionAndText_data()
    {
        QTest::addColumn<QByteArray>("other");
        for (const char *other : {"connection", "text", "newer ones", "none were shown"})
            QTest::newRow(other) << QByteArray(other);
    }
    void charactersAreOfOneConnectionAndText()
    {
        QFETCH(QByteArray, other);
        Desk desk;
        auto request = Desk::request("XXXX");
        if (other != "none were shown")
            request.typed = desk.proof.characters(1, hash);
        if (other == "connection")
            request.connection = 2;
        else if (other == "text")
            request.hash = otherHash;
        else if (other == "newer ones")
            while (desk.proof.characters(1, hash) == request.typed) { }
        QCOMPARE(desk.prove(request), std::string(other == "newer ones" ? "wrong_code" : "stale"));
    }
    void threeTries()
    {
        Desk desk;
        QSignalSpy noticed(&desk.attempts, &Attempts::noticed);
        const auto characters = desk.proof.characters(1, hash);
        QCOMPARE(desk.prove(Desk::request(wrong(characters))), std::string("wrong_code"));
        QVERIFY(desk.answer->error().message.english().find("2 tries are left") != std::string::npos);
        QVERIFY(desk.answer->error().hint.empty()); // The one who types goes on.
        QCOMPARE(desk.prove(Desk::request({})), std::string("wrong_code"));
        QVERIFY(desk.answer->error().message.english().find("1 try is left") != std::string::npos);
        QCOMPARE(noticed.size(), 0);
        QCOMPARE(desk.prove(Desk::request(wrong(characters))), std::string("wrong_code"));
        QVERIFY(!desk.answer->error().hint.empty());
        QCOMPARE(noticed.size(), 1);
        QVERIFY(!desk.attempts.isWary());
        QCOMPARE(desk.prove(Desk::request(characters)), std::string("wrong_code")); // Too late.
    }
    void thePastTriesDoNotCountForNewCharacters()
    {
        Desk desk;
        (void)desk.prove(Desk::request(wrong(desk.proof.characters(1, hash))));
        (void)desk.prove(Desk::request("????"));
        const auto fresh = desk.proof.characters(1, hash);
        QCOMPARE(desk.prove(Desk::request(wrong(fresh))), std::string("wrong_code"));
        QCOMPARE(desk.prove(Desk::request(fresh)), std::string("terminal"));
    }
    void manyConnectionsAreBounded()
    {
        Desk desk;
        for (std::uint64_t connection = 1; connection <= 5000; ++connection)
            (void)desk.proof.characters(connection, hash);
        const auto last = desk.proof.characters(5001, hash);
        QCOMPARE(desk.prove(Desk::request(last, 5001)), std::string("terminal"));
    }
    /// When there are too many the oldest go, not those that come first in the order of texts.
    void theNewestStay()
    {
        Desk desk;
        for (std::uint64_t connection = 744; connection < 1000; ++connection)
            (void)desk.proof.characters(connection, hash);
        const auto mine = desk.proof.characters(1000, hash);
        (void)desk.proof.characters(1001, hash);
        const auto proven = desk.prove(Desk::request(mine, 1000));
        QCOMPARE(proven, std::string("terminal"));
    }
};

QTEST_GUILESS_MAIN(HumanProofTest)
#include "tst_human_proof.moc"
