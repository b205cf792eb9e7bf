// SPDX-License-Identifier: MIT
#include "language/notices.h"

#include <QTest>

using namespace mesh;

/// Which sentence a notice of the mesh is, with what stands in it.
class NoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreNoWords()
    {
        const auto notice
            = noticePhrase("service has stopped database (1 command). Let it go on, in the tray or in a "
                           "terminal: mesh resume database, or end what it ran: mesh resume --abort database");
        QVERIFY(notice.isTemplate());
        QCOMPARE(notice.places().at(0).text(), std::string("service"));
        QVERIFY(!notice.places().at(0).isTemplate() && !notice.places().at(1).isTemplate());
        QVERIFY(notice.places().at(2).isTemplate()); // "1 command".
    }
    void whatBeginsWithAPlaceBeginsWithAName()
    {
        QVERIFY(noticePhrase("hal goes on: a person lets it go on.").isTemplate());
        QVERIFY(!noticePhrase("This session goes on: a person lets it go on. You are Grip of your pair.").isTemplate());
    }
    void sentencesAreKnown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("places");
        const auto row
            = [](const char *text, const QByteArrayList &places) { QTest::newRow(text) << QByteArray(text) << places; };
        row("A message from eve to hal (#1001) waits for your decision: destructive. See it: mesh approvals",
            {"eve", "hal", "1001", "destructive"});
        row("Your message #1001 to hal was denied: the human has decided so.",
            {"1001", "hal", "denied", "the human has decided so"});
        row("Your message #1001 to hal expired: nobody came for it in time.",
            {"1001", "hal", "nobody came for it in time"});
        row("Refused: the program \"mesh\" tried to call service.stop, and it is not in the foreground of a terminal.",
            {"the program \"mesh\"", "call service.stop", "it is not in the foreground of a terminal"});
        row("The machine studio is paired with this one.", {"studio"});
        row("The machine studio is paired with this one, unverified: it may send messages and no more until you have "
            "compared the codes: mesh remote verify studio",
            {"studio"});
        row("eve has stopped hal (1 command). Let it go on, in the tray or in a terminal: mesh resume hal, or end what "
            "it ran: mesh resume --abort hal",
            {"eve", "hal", "1 command"});
        row("You have stopped hal (3 commands; 1 could not be stopped). A permission dialog is open in hal: what it "
            "asks "
            "about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume hal, or end what it "
            "ran: "
            "mesh resume --abort hal",
            {"hal", "3 commands; 1 could not be stopped"});
        row("eve has stopped hal (1 command). A permission dialog is open in hal: what it asks about runs if you "
            "confirm "
            "it. Let it go on, in the tray or in a terminal: mesh resume hal, or end what it ran: mesh resume --abort "
            "hal",
            {"eve", "hal", "1 command"});
        row("hal goes on: a person lets it go on.", {"hal", "a person lets it go on"});
    }
    void sentencesAreKnown()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, places);
        const auto phrase = noticePhrase(text.toStdString());
        QVERIFY(phrase.isTemplate());
        QCOMPARE(phrase.english(), text.toStdString());
        QByteArrayList found;
        for (const auto &place : phrase.places())
            found << QByteArray::fromStdString(place.english());
        QCOMPARE(found, places);
    }
    void whatIsWithinThemIsKnownToo()
    {
        const auto phrase = noticePhrase("Refused: the program \"sh\" tried to call approvals.list, and so it is.");
        QCOMPARE(phrase.places()[0].text(), std::string("the program \"%1\""));
        QCOMPARE(phrase.places()[1].text(), std::string("call %1"));
        QCOMPARE(phrase.places()[1].places()[0].english(), std::string("approvals.list"));
        const auto stop
            = noticePhrase("eve has stopped hal (3 commands; 2 could not be stopped). Let it go on, in the "
                           "tray or in a terminal: mesh resume hal, or end what it ran: mesh resume --abort "
                           "hal");
        QCOMPARE(stop.places()[2].text(), std::string("%1 commands; %2 could not be stopped"));
    }

    void otherTextsStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const auto *text : {"", "hello", "The machine  is paired with this one.", " goes on: .", "%1 goes on",
                 "The machine studio is paired with this one, unverified: it may send messages and no more until you "
                 "have compared the codes: mesh remote verify attic"})
            QTest::newRow(text) << QByteArray(text);
    }
    void otherTextsStayAsTheyAre()
    {
        QFETCH(QByteArray, text);
        const auto phrase = noticePhrase(text.toStdString());
        QVERIFY(!phrase.isTemplate());
        QCOMPARE(phrase.english(), text.toStdString());
    }
};

QTEST_APPLESS_MAIN(NoticesTest)
#include "tst_notices.moc"
