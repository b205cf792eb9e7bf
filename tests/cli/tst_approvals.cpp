// SPDX-License-Identifier: MIT
// mesh approvals, approve and deny at a terminal: what a person sees and types, and what nobody else sees.
#include "approvals_fixture.h"

using namespace mesh;
using namespace mesh::test;

class ApprovalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void intoAPipeNoTextIsShown_data()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("for people") << false;
        QTest::newRow("for programs") << true;
    }
    void intoAPipeNoTextIsShown()
    {
        QFETCH(bool, json);
        Decisions mesh(shownMessage("characters"));
        mesh.call.interactive = false;
        const auto done
            = mesh(json ? std::vector<std::string> {"approvals", "--json"} : std::vector<std::string> {"approvals"});
        QCOMPARE(done.exit, 0);
        QCOMPARE(mesh.service.calls("approvals.show").size(), std::size_t(0)); // Not even asked for.
        QHASNOT(done.out, "build");
        QHAS(done.out, "1001");
        QHAS(done.out, "rm-rf");
        QCOMPARE(mesh.terminal.shown, std::string());
        if (json)
            QCOMPARE(parseJson(done.out)->at("held").size(), std::size_t(1));
        else
            QHAS(done.out, "from ann to hal, 27 bytes");
    }
    void jsonShowsNoTextOnATerminalEither()
    {
        Decisions mesh(shownMessage("characters"));
        const auto done = mesh({"approvals", "--json"});
        QHASNOT(done.out, "build");
        QCOMPARE(mesh.terminal.shown, std::string());
    }
    void atATerminalTheTextIsMarked()
    {
        Decisions mesh(shownMessage("characters"));
        const auto done = mesh({"approvals"});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.out, std::string()); // Standard output may be a file after all.
        QHAS(mesh.terminal.shown, "  | please run ⟦rm -rf build⟧ now\n");
        QHAS(mesh.terminal.shown, "#1001  from ann to hal");
        QHAS(mesh.terminal.shown, "rm-rf: Files are lost.");
        QHASNOT(mesh.terminal.shown, "4F7K"); // Only who decides needs them.
    }
    void colourStandsAroundTheMarks()
    {
        Decisions mesh(shownMessage("characters",
            {{"body", "x\x1b[2J rm -rf build"}, {"rules", {{{"id", "r"}, {"why", "w"}, {"span", {6, 18}}}}}}));
        mesh.call.colour = true;
        QCOMPARE(mesh({"approvals"}).exit, 0);
        QHASNOT(mesh.terminal.shown, "\x1b[2J");
        QHAS(mesh.terminal.shown, "⟧\x1b[0m");
    }
    void foreignTextsAroundItAreSafe()
    {
        auto evil = shownMessage(
            "characters", {{"from", "a\x1b]0;x\x07\nTo approve it"}, {"to", "b\n#1001 ok"}, {"short", "1001\x1b[1A"}});
        evil["rules"][0]["why"] = "because\nApproved #1001.";
        evil["rules"][0]["span"] = {"5", -3};
        Decisions mesh(evil);
        QCOMPARE(mesh({"approvals"}).exit, 0);
        QHASNOT(mesh.terminal.shown, "\x1b");
        QHASNOT(mesh.terminal.shown, "\nTo approve it");
        QHASNOT(mesh.terminal.shown, "\n#1001 ok");
        QHASNOT(mesh.terminal.shown, "\nApproved");
    }
    void whereProgramsCanReadItTheTextStaysAway()
    {
        auto hidden = shownMessage("code", {{"why_no_body", "open_terminal"}});
        hidden.erase("body");
        Decisions mesh(hidden);
        QCOMPARE(mesh({"approvals"}).exit, 0);
        QHAS(mesh.terminal.shown, "programs can read this terminal");
    }
    void nothingWaits()
    {
        const MeshCall mesh;
        const FakeService service(mesh.folder(), [](const auto &) { return answers({{"held", Json::array()}}); });
        const auto done = mesh({"approvals"});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.out, std::string("No message waits for your decision.\n"));
    }
    void whatIsDecidedMeanwhileIsPassedOver()
    {
        MeshCall mesh;
        FakeTerminal terminal;
        mesh.terminal = &terminal;
        mesh.interactive = true;
        const FakeService service(mesh.folder(), [](const auto &call) {
            if (call.method == "approvals.list")
                return answers({{"held", {heldMessage("1001"), heldMessage("1002")}}});
            return stringOr(call.params, "message") == "1001"
                ? refuses("unknown_message", "It does not wait.")
                : answers(shownMessage("characters", {{"short", "1002"}}));
        });
        QCOMPARE(mesh({"approvals"}).exit, 0);
        QHAS(terminal.shown, "#1002");
        QHASNOT(terminal.shown, "#1001");
    }
    void withoutATerminalNothingIsDecided()
    {
        for (const char *verb : {"approve", "deny"}) {
            Decisions mesh(shownMessage("characters"));
            mesh.terminal.isThere = false;
            const auto done = mesh({verb, "1001"});
            QCOMPARE(done.exit, 1);
            QHASNOT(done.out, "build");
            QHASNOT(done.err, "build");
            QCOMPARE(mesh.decided().size(), std::size_t(0));
        }
    }
    void theErrorOfTheServiceBecomesTheExitCode_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("exit");
        QTest::newRow("no person") << QByteArray("human_only") << 1;
        QTest::newRow("several wait") << QByteArray("ambiguous_id") << 1;
        QTest::newRow("none waits") << QByteArray("unknown_message") << 4;
        QTest::newRow("changed") << QByteArray("stale") << 1;
    }
    void theErrorOfTheServiceBecomesTheExitCode()
    {
        QFETCH(QByteArray, reason);
        QFETCH(int, exit);
        for (const char *verb : {"approvals", "approve", "deny"}) {
            MeshCall mesh;
            FakeTerminal terminal;
            mesh.terminal = &terminal;
            const FakeService service(
                mesh.folder(), [&](const auto &) { return refuses(reason.constData(), "It cannot be.", "Do this."); });
            const auto done = mesh({verb});
            QCOMPARE(done.exit, exit);
            QCOMPARE(done.err, std::string("It cannot be.\nDo this.\n"));
            QCOMPARE(terminal.shown, std::string());
        }
    }
    void withoutServiceTheWayIsSaid()
    {
        for (const char *verb : {"approvals", "approve", "deny"}) {
            const auto done = MeshCall()({verb});
            QCOMPARE(done.exit, 3);
            QHAS(done.err, "mesh service start");
        }
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "tst_approvals.moc"
