// SPDX-License-Identifier: MIT
// mesh approve and deny: four characters, a code, a password; and /mesh approve in a session.
#include "approvals_fixture.h"

using namespace mesh;
using namespace mesh::test;

namespace {

std::string decision(const char *what, const Json &typed = nullptr)
{
    Json params {{"message", "1001"}, {"sha256", std::string(64, 'a')}, {"decision", what}};
    if (!typed.is_null())
        params["typed"] = typed;
    return toLine(params);
}

} // namespace

class DecideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void charactersTypedBack_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("needs");
        QTest::newRow("approve") << QByteArray("approve") << QByteArray("characters");
        QTest::newRow("deny") << QByteArray("deny") << QByteArray("characters");
        QTest::newRow("deny where approving needs a code") << QByteArray("deny") << QByteArray("code");
        QTest::newRow("deny where approving needs a password") << QByteArray("deny") << QByteArray("password");
    }
    void charactersTypedBack()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, needs);
        Decisions mesh(shownMessage(needs.toStdString()));
        mesh.terminal.lines = {"4f7k"};
        const auto done = mesh({verb.toStdString(), "1001"});
        QCOMPARE(done.exit, 0);
        QCOMPARE(mesh.decided(), std::vector<std::string> {decision(verb.constData(), "4f7k")});
        QHAS(mesh.terminal.shown, "⟦rm -rf build⟧");
        QHAS(mesh.terminal.shown, "type 4F7K");
        QHASNOT(done.out, "rm -rf");
        QCOMPARE(done.out,
            std::string(verb == "approve" ? "Approved #1001. It goes to hal as #1005.\n"
                                          : "Denied #1001. Its sender is told.\n"));
        QCOMPARE(toLine(mesh.service.calls("approvals.show")[0].params),
            R"({"intent":")" + verb.toStdString() + R"(","message":"1001"})");
    }
    void withoutAnIdTheOnlyOneIsMeant()
    {
        Decisions mesh(shownMessage("characters"));
        mesh.terminal.lines = {"4F7K"};
        QCOMPARE(mesh({"approve"}).exit, 0);
        QCOMPARE(toLine(mesh.service.calls("approvals.show")[0].params), std::string(R"({"intent":"approve"})"));
        QCOMPARE(mesh.decided(), std::vector<std::string> {decision("approve", "4F7K")}); // The one that was shown.
    }
    void onlyEnterDecidesNothing_data()
    {
        QTest::addColumn<QByteArray>("needs");
        QTest::newRow("characters") << QByteArray("characters");
        QTest::newRow("code") << QByteArray("code");
    }
    void onlyEnterDecidesNothing()
    {
        QFETCH(QByteArray, needs);
        Decisions mesh(shownMessage(needs.toStdString()));
        mesh.terminal.lines = {""};
        mesh.replies = {refuses("code_needed", "A code is shown.", "Type it.")};
        const auto done = mesh({"approve"});
        QCOMPARE(done.exit, 1);
        QHAS(done.err, "Nothing was decided.");
        for (const auto &params : mesh.decided())
            QVERIFY(params.find("typed") == std::string::npos);
    }
    void nobodyTypes()
    {
        Decisions mesh(shownMessage("characters"));
        const auto done = mesh({"approve"});
        QCOMPARE(done.exit, 5);
        QVERIFY(mesh.decided().empty());
    }
    void aWrongOneIsAskedForAgain()
    {
        Decisions mesh(shownMessage("characters"));
        mesh.terminal.lines = {"WRNG", "4F7K"};
        mesh.replies.push_front(refuses("wrong_code", "That is not what is shown; 2 are left."));
        const auto done = mesh({"approve"});
        QCOMPARE(done.exit, 0);
        QCOMPARE(mesh.terminal.questions, 2);
        QHAS(mesh.terminal.shown, "That is not what is shown; 2 are left.\n");
        QCOMPARE(mesh.decided(), (std::vector<std::string> {decision("approve", "WRNG"), decision("approve", "4F7K")}));
    }
    void theLastTryEndsIt()
    {
        Decisions mesh(shownMessage("characters"));
        mesh.terminal.lines = {"WRNG", "4F7K"};
        mesh.replies = {refuses("wrong_code", "That was wrong three times.", "Begin again: mesh approvals")};
        const auto done = mesh({"approve"});
        QCOMPARE(done.exit, 1);
        QCOMPARE(mesh.terminal.questions, 1);
        QHAS(done.err, "Begin again: mesh approvals");
    }
    void aCodeIsAskedFor()
    {
        Decisions mesh(shownMessage("code"));
        mesh.terminal.lines = {"ABC123"};
        mesh.replies.push_front(refuses("code_needed", "A code is shown in the tray's window.", "Type it."));
        const auto done = mesh({"approve", "1001"});
        QCOMPARE(done.exit, 0);
        QHAS(mesh.terminal.shown, "A code is shown in the tray's window. Type it: ");
        QCOMPARE(mesh.decided(), (std::vector<std::string> {decision("approve"), decision("approve", "ABC123")}));
        QHASNOT(mesh.terminal.shown, "4F7K");
    }
    void aWrongCodeEndsIt()
    {
        Decisions mesh(shownMessage("code"));
        mesh.terminal.lines = {"ABC123"};
        mesh.replies
            = {refuses("code_needed", "A code is shown."), refuses("wrong_code", "That is not what is shown.")};
        const auto done = mesh({"approve", "1001"});
        QCOMPARE(done.exit, 1);
        QHAS(done.err, "That is not what is shown.");
    }
    void aCodeOnTheCommandLine()
    {
        Decisions mesh(shownMessage("code"));
        QCOMPARE(mesh({"approve", "1001", "ABC123"}).exit, 0);
        QCOMPARE(mesh.decided(), std::vector<std::string> {decision("approve", "ABC123")});
        QCOMPARE(mesh.terminal.questions, 0);
        QCOMPARE(mesh({"deny", "1001", "ABC123"}).exit, 2); // Denying needs none.
    }
    void thePasswordIsTheSystemsAffair()
    {
        Decisions mesh(shownMessage("password"));
        QCOMPARE(mesh({"approve", "1001"}).exit, 0);
        QCOMPARE(mesh.decided(), std::vector<std::string> {decision("approve")});
        QCOMPARE(mesh.terminal.questions, 0);
        QHAS(mesh.terminal.shown, "⟦rm -rf build⟧");
    }
    void jsonIsTheResultAlone()
    {
        Decisions mesh(shownMessage("characters"));
        mesh.terminal.lines = {"4F7K"};
        const auto done = mesh({"approve", "--json"});
        QCOMPARE(done.exit, 0);
        const auto json = parseJson(done.out);
        QVERIFY(json);
        QCOMPARE(stringOr(*json, "delivered_as"), std::string("1005"));
        QVERIFY(!json->contains("body"));
        QHASNOT(done.out, "rm -rf");
    }

    void inASessionAnUnseenTextIsNotApproved_data()
    {
        QTest::addColumn<bool>("shownNow");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("shown now") << true << QByteArray("session");
        QTest::newRow("too long for the screen") << false << QByteArray("too_long");
        QTest::newRow("others can read there") << false << QByteArray("open_terminal");
    }
    void inASessionAnUnseenTextIsNotApproved()
    {
        QFETCH(bool, shownNow);
        QFETCH(QByteArray, why);
        Decisions mesh(typedMessage("nothing", {{"shown_now", shownNow}, {"why_no_body", why.toStdString()}}));
        const auto done = mesh.slash("approve 1001");
        QCOMPARE(done.exit, 1);
        QVERIFY(mesh.decided().empty());
        QCOMPARE(done.out.find("once more: /mesh approve 1001") != std::string::npos, shownNow);
        QHASNOT(done.out, "build");
        QCOMPARE(mesh.terminal.shown, std::string());
        QCOMPARE(mesh.terminal.questions, 0);
        if (why == "too_long")
            QHAS(done.out, "In a terminal of your own: mesh approvals");
    }
    void inASessionASeenOneIs()
    {
        Decisions mesh(typedMessage("nothing", {{"seen", true}}));
        const auto done = mesh.slash("approve 1001");
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.out, std::string("Approved #1001. It goes to hal as #1005.\n"));
        QCOMPARE(mesh.decided(), std::vector<std::string> {decision("approve")});
    }
    void inASessionAnUnseenOneCanBeDenied()
    {
        Decisions mesh(typedMessage("nothing"));
        const auto done = mesh.slash("deny 1001");
        QCOMPARE(done.exit, 0);
        QCOMPARE(mesh.decided(), std::vector<std::string> {decision("deny")});
    }
    void inASessionACodeStandsBesideTheText()
    {
        Decisions mesh(typedMessage("code"));
        mesh.replies
            = {refuses("code_needed", "A code is shown in the tray's window.", "Type it: mesh approve 1001 CODE")};
        const auto asked = mesh.slash("approve 1001");
        QCOMPARE(asked.exit, 1);
        QHAS(asked.out, "mesh approve 1001 CODE"); // The hook hands on one stream.
        (void)mesh.slash("approve 1001 ABC123");
        QCOMPARE(mesh.decided(), (std::vector<std::string> {decision("approve"), decision("approve", "ABC123")}));
    }
    void inASessionTheListHasNoTexts()
    {
        Decisions mesh(typedMessage("nothing"));
        const auto done = mesh.slash("approvals");
        QCOMPARE(done.exit, 0);
        QVERIFY(mesh.service.calls("approvals.show").empty());
        QHAS(done.out, "#1001");
        QHAS(done.out, "/mesh approve ID");
        QHASNOT(done.out, "build");
    }
    /// Even if the service should take the caller for somebody at a terminal.
    void inASessionATextIsNeverPrinted()
    {
        Decisions mesh(shownMessage("characters"));
        const auto done = mesh.slash("approve 1001");
        QVERIFY(done.exit != 0);
        QHASNOT(done.out, "build");
    }
};

QTEST_GUILESS_MAIN(DecideTest)
#include "tst_decide.moc"
