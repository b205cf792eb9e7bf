// SPDX-License-Identifier: MIT
// Codes that only the tray shows, passwords that only the system asks for, and what is remembered of attempts.
#include "human_proof_fixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace mesh;
using namespace mesh::test;
using Place = Standing::Place;

class HumanProofCodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codeFlow_data()
    {
        QTest::addColumn<bool>("typed");
        QTest::newRow("in a terminal") << false;
        QTest::newRow("typed in a session") << true;
    }
    void codeFlow()
    {
        QFETCH(bool, typed);
        Desk desk;
        desk.set("approval_proof", "code");
        auto request = Desk::request({});
        request.standing = Desk::at(typed ? Place::Typed : Place::Terminal);
        QCOMPARE(desk.prove(request), std::string("code_needed"));
        QVERIFY(desk.answer->error().hint.english().find("mesh approve 1001 CODE") != std::string::npos);
        QCOMPARE(desk.tray.drawn.size(), std::size_t(1));
        const auto code = desk.tray.drawn[0].code;
        QCOMPARE(code.size(), std::size_t(6));
        QCOMPARE(desk.tray.drawn[0].what.english(), request.what.english());
        const auto &error = desk.answer->error();
        for (const auto &said : {error.message.english(), error.hint.english()})
            QVERIFY(said.find(code) == std::string::npos); // Nowhere but in the tray.
        request.typed = wrong(code);
        QCOMPARE(desk.prove(request), std::string("wrong_code"));
        request.typed = QString::fromStdString(code).toLower().insert(3, u' ').toStdString();
        QCOMPARE(desk.prove(request), std::string("code"));
        request.typed = code;
        QCOMPARE(desk.prove(request), std::string("code_needed")); // Once; then there is a new one.
        QCOMPARE(desk.tray.drawn.size(), std::size_t(2));
    }
    void aCodeIsOfOneText()
    {
        Desk desk;
        desk.set("approval_proof", "code");
        QCOMPARE(desk.prove(Desk::request({})), std::string("code_needed"));
        auto other = Desk::request(desk.tray.drawn[0].code);
        other.hash = otherHash;
        QCOMPARE(desk.prove(other), std::string("code_needed"));
        QCOMPARE(desk.prove(Desk::request(desk.tray.drawn[0].code, 7)), std::string("code")); // A new command has it.
    }
    void aNewCodeEndsTheOldOne()
    {
        Desk desk;
        desk.set("approval_proof", "code");
        (void)desk.prove(Desk::request({}));
        (void)desk.prove(Desk::request({}));
        QVERIFY(desk.tray.drawn[0].code != desk.tray.drawn[1].code);
        QCOMPARE(desk.prove(Desk::request(desk.tray.drawn[0].code)), std::string("wrong_code"));
        QCOMPARE(desk.prove(Desk::request(desk.tray.drawn[1].code)), std::string("code"));
    }
    void threeTriesAreNoticed()
    {
        Desk desk;
        desk.set("approval_proof", "code");
        QSignalSpy noticed(&desk.attempts, &Attempts::noticed);
        (void)desk.prove(Desk::request({}));
        const auto code = desk.tray.drawn[0].code;
        for (int time = 0; time < 3; ++time)
            QCOMPARE(desk.prove(Desk::request(wrong(code))), std::string("wrong_code"));
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(desk.prove(Desk::request(code)), std::string("wrong_code"));
    }
    void askingAnewGivesNoMoreTries()
    {
        Desk desk;
        desk.set("approval_proof", "code");
        QSignalSpy noticed(&desk.attempts, &Attempts::noticed);
        for (int time = 0; time < 10; ++time) {
            (void)desk.prove(Desk::request({}));
            (void)desk.prove(Desk::request(wrong(desk.tray.drawn.back().code)));
            (void)desk.prove(Desk::request(wrong(desk.tray.drawn.back().code)));
        }
        QVERIFY(!noticed.isEmpty());
    }
    void aFourCharacterAnswerIsNoCode()
    {
        Desk desk;
        desk.set("approval_proof", "code");
        QCOMPARE(desk.prove(Desk::request(desk.proof.characters(1, hash))), std::string("code_needed"));
    }
    void withoutATrayTheWayOutIsSaid_data()
    {
        QTest::addColumn<QByteArray>("why");
        for (const char *why : {"programs can type into this terminal", "a program tried to decide within the last day",
                 "it makes you less safe"})
            QTest::newRow(why) << QByteArray(why);
    }
    void withoutATrayTheWayOutIsSaid()
    {
        QFETCH(QByteArray, why);
        Desk desk;
        desk.tray.isThere = false;
        auto request = Desk::request({});
        if (why.startsWith("programs"))
            request.standing.isOpen = true;
        else if (why.startsWith("a program"))
            desk.somebodyTried();
        else
            request.act = HumanProof::Act::Loosen;
        QCOMPARE(desk.prove(request), std::string("human_only"));
        const auto &error = desk.answer->error();
        QVERIFY2(error.message.english().find(why.toStdString()) != std::string::npos, error.message.english().c_str());
        QVERIFY(error.message.english().ends_with("no tray runs."));
        QVERIFY(error.hint.english().find("approval_proof password") != std::string::npos);
        request.typed = "ABCDEF"; // No code was drawn, so none is right.
        QCOMPARE(desk.prove(request), std::string("human_only"));
    }
    void aMissingPasswordProgramIsExplained()
    {
        Desk desk;
        desk.set("approval_proof", "password");
        QCOMPARE(desk.prove(Desk::request({})), std::string("human_only"));
        QVERIFY(desk.answer->error().message.english().find("pkcheck") != std::string::npos);
        QVERIFY(!desk.answer->error().hint.empty());
        QVERIFY(!desk.proof.passwordIsPossible());
        QVERIFY(desk.tray.drawn.empty());
    }
    void whomTheSystemAsksNothingHasNoPassword()
    {
        Desk desk;
        desk.set("approval_proof", "password");
        HumanProof proof(desk.config, desk.attempts, desk.tray, {"/bin/true", "/bin/true", ::getuid()});
        QVERIFY(!proof.passwordIsPossible());
        std::optional<Result<std::string>> answer;
        proof.prove(Desk::request({}), [&](Result<std::string> result) { answer.emplace(std::move(result)); });
        QVERIFY(answer && !*answer);
        QVERIFY(answer->error().message.english().find("asks root for no password") != std::string::npos);
    }
    void thePasswordProgramDecides_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("yes") << QByteArray("exit 0\n") << QByteArray("password");
        QTest::newRow("no") << QByteArray("exit 1\n") << QByteArray("human_only");
        QTest::newRow("killed") << QByteArray("kill -9 $$\n") << QByteArray("human_only");
    }
    void thePasswordProgramDecides()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, result);
        Desk desk;
        desk.set("approval_proof", "password");
        const auto program = desk.folder.file("pkcheck");
        writeAll(program, "#!/bin/sh\necho \"$@\" > '" + desk.folder.file("asked") + "'\n" + script.toStdString());
        QVERIFY(QFile::setPermissions(
            QString::fromStdString(program), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        HumanProof proof(desk.config, desk.attempts, desk.tray,
            {program, program, static_cast<uid_t>(-1)}); // Any file will do for the policy.
        QSignalSpy noticed(&desk.attempts, &Attempts::noticed);
        auto request = Desk::request({});
        request.standing.caller = {1234, 5678};
        std::optional<Result<std::string>> answer;
        proof.prove(request, [&](Result<std::string> proven) { answer = std::move(proven); });
        QVERIFY(eventually([&] { return answer.has_value(); }));
        QCOMPARE(*answer ? QByteArray::fromStdString(**answer) : QByteArray("human_only"), result);
        QCOMPARE(noticed.size(), result == "password" ? 0 : 1);
        const auto asked = readAll(desk.folder.file("asked"));
        QVERIFY2(asked.find("--process 1234,5678,") != std::string::npos, asked.c_str());
        QVERIFY(asked.find("--allow-user-interaction") != std::string::npos);
    }

    void attemptsAreLoggedAndSurviveARestart()
    {
        Desk desk;
        QSignalSpy noticed(&desk.attempts, &Attempts::noticed);
        auto standing = Desk::at(Place::Nowhere);
        standing.refusal = phrase("an agent asks, not a person");
        standing.agent = "claude";
        standing.program = "evil\x1b[2J\n";
        standing.caller = {77, 1};
        desk.attempts.refused("approve", standing);
        desk.attempts.refused("approve", standing);
        QCOMPARE(noticed.size(), 1); // Not the same again within a minute …
        desk.now += 60'000;
        desk.attempts.refused("approve", standing);
        QCOMPARE(noticed.size(), 2);
        standing.agent.clear();
        desk.attempts.refused("approve", standing);
        QCOMPARE(noticed.size(), 3); // … another one at once.
        QVERIFY(filesWritten(desk.store));
        const auto log = linesOf(desk.folder.file("log.jsonl"));
        QCOMPARE(log.size(), std::size_t(4));
        const auto line = parseObject(log[0]);
        QCOMPARE(stringOr(*line, "event"), std::string("refused_attempt"));
        QCOMPARE(stringOr(*line, "agent"), std::string("claude"));
        QCOMPARE(integerOr(*line, "pid"), 77);
        QVERIFY(stringOr(*line, "program").find('\x1b') == std::string::npos);

        Attempts later(desk.store, [&] { return desk.now; });
        QVERIFY(!later.isWary());
        bool loaded = false;
        later.load([&](const Status &status) { loaded = bool(status); });
        QVERIFY(eventually([&] { return loaded; }));
        QVERIFY(later.isWary());
        desk.now += Attempts::wariness;
        QVERIFY(!later.isWary());
    }
    /// A clock that was set back must not make a fresh attempt look as if it were over.
    void aClockThatGoesBackStaysWary()
    {
        Desk desk;
        desk.somebodyTried();
        desk.now -= 48LL * 3600 * 1000;
        QVERIFY(desk.attempts.isWary());
    }
};

QTEST_GUILESS_MAIN(HumanProofCodesTest)
#include "tst_human_proof_codes.moc"
