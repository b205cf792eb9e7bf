// SPDX-License-Identifier: MIT
#include "fake_service.h"
#include "mesh_call.h"

#include "doctor/checks.h"
#include "line_file.h"
#include "protocol/phrase_json.h"
#include "protocol/version.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <fstream>
#include <future>
#include <sys/stat.h>

using namespace mesh;
using Call = FakeService::Call;
using Reply = FakeService::Reply;

namespace {

bool has(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

void write(
    const std::string &path, const std::string &content, mode_t mode = 0600, std::ios::openmode how = std::ios::trunc)
{
    std::ofstream(path, std::ios::binary | std::ios::out | how) << content;
    ::chmod(path.c_str(), mode);
}

void append(const std::string &path, const std::string &content)
{
    write(path, content, 0600, std::ios::app);
}

} // namespace

#define QHAS(text, part) QVERIFY2(has(text, part), (text).c_str())
#define QHASNOT(text, part) QVERIFY2(!has(text, part), (text).c_str())

/// service start, logs, log, doctor, completion: what takes care of the rest.
class CareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStartThatFailsShowsWhy_data()
    {
        QTest::addColumn<std::string>("written");
        QTest::addColumn<std::string>("said");
        const auto row = [](const char *name, const std::string &written, const std::string &said) {
            QTest::newRow(name) << written << said;
        };
        const Error taken {Reason::NoService, phrase("Cannot %1: %2.", phrase("open %1", "it"), "EIO"),
            phrase("Another port: mesh config set port NUMBER"), {}};
        row("an error on the wire", toLine(toJson(taken)) + "\n",
            "Cannot open it: EIO.\nAnother port: mesh config set port NUMBER\n");
        row("one without a way out", toLine(toJson(Error {Reason::Internal, Phrase("So it is."), {}, {}})),
            "So it is.\nLook at it: mesh service logs\n");
        row("plain text, as it was written before", "Port 9474 is taken by node (pid 5).\nmesh config set port 9500\n",
            "Port 9474 is taken by node (pid 5).\nmesh config set port 9500\n");
        row("plain text of one line", "It does not start.\n", "It does not start.\nLook at it: mesh service logs\n");
        row("JSON that is no error", "{}", "{}\nLook at it: mesh service logs\n");
    }
    void aStartThatFailsShowsWhy()
    {
        QFETCH(std::string, written);
        QFETCH(std::string, said);
        MeshCall mesh;
        mesh.programs = mesh.folder() + "/bin";
        ::mkdir(mesh.programs.c_str(), 0700);
        ::mkdir(mesh.path("run").c_str(), 0700);
        write(mesh.path("run/start-failure"), "An old story.\n");
        write(mesh.programs + "/meshd",
            "#!/bin/sh\ncp \"$2/written\" \"$2/run/new\"\nmv \"$2/run/new\" \"$2/run/start-failure\"\n", 0700);
        write(mesh.path("written"), written);
        const auto done = mesh({"service", "start"});
        QCOMPARE(done.exit, 1);
        QCOMPARE(done.err, said);
        QCOMPARE(mesh({"connect"}).exit, 1);
    }
    void aStartIsOverWhenTheServiceAnswers()
    {
        MeshCall mesh;
        mesh.programs = mesh.folder() + "/bin";
        ::mkdir(mesh.programs.c_str(), 0700);
        write(mesh.programs + "/meshd", "#!/bin/sh\n[ \"$1\" = --data-dir ] && touch \"$2/run/launched\"\n", 0700);
        auto service = std::async(std::launch::async, [&] {
            while (!QFile::exists(QString::fromStdString(mesh.path("run/launched"))))
                QTest::qSleep(5);
            return std::make_unique<FakeService>(mesh.folder(), [](const Call &) {
                return Reply {{{"pid", 4711}}, nullptr, {}, false, false};
            });
        });
        const auto done = mesh({"service", "start"});
        QVERIFY(service.get());
        QCOMPARE(done.out, std::string("The service has started, pid 4711.\n"));
        QCOMPARE(done.exit, 0);
    }
    /// Whoever starts it right after it was told to stop must not be told that it runs already.
    void aStartWaitsForAServiceThatStops()
    {
        MeshCall mesh;
        mesh.programs = mesh.folder() + "/bin";
        ::mkdir(mesh.programs.c_str(), 0700);
        ::mkdir(mesh.path("run").c_str(), 0700);
        write(mesh.path("meshd"), "#!/bin/sh\nsleep 1\n", 0700);
        QProcess before;
        before.start(QString::fromStdString(mesh.path("meshd")), QStringList());
        QVERIFY(before.waitForStarted());
        const auto pid = std::to_string(before.processId());
        write(mesh.path("run/service.lock"), pid);
        write(mesh.programs + "/meshd",
            "#!/bin/sh\nstate=$(cut -d' ' -f3 /proc/" + pid + "/stat 2>/dev/null)\n"
                + "echo \"It is ${state:-gone}.\" >\"$2/run/new\"\nmv \"$2/run/new\" \"$2/run/start-failure\"\n",
            0700);
        const auto done = mesh({"service", "start"});
        QVERIFY2(done.err.starts_with("It is Z.") || done.err.starts_with("It is gone."), done.err.c_str());
        QVERIFY(before.waitForFinished());
    }
    void aMissingServiceProgramIsNamed()
    {
        const auto done = MeshCall()({"service", "start"});
        QCOMPARE(done.exit, 1);
        QHAS(done.err, "/nowhere/meshd");
    }
    void logShowsTheLastLines()
    {
        const MeshCall mesh;
        QCOMPARE(mesh({"log"}).out, std::string());
        for (int i = 0; i < 30; ++i)
            append(mesh.path("log.jsonl"),
                "{\"at\":\"2026-01-31T08:15:00.000Z\",\"event\":\"stored\",\"n\":" + std::to_string(i)
                    + ",\"from\":\"h\\u001bal\"}\n");
        append(mesh.path("log.jsonl"), "{\"begun\":");
        const auto two = mesh({"log", "-n", "2"});
        QCOMPARE(two.exit, 0);
        QHAS(two.out, "stored  n=28 from=h");
        QHASNOT(two.out, "n=27");
        QHASNOT(two.out, "\x1b");
        QHASNOT(two.out, "begun");
        const auto json = mesh({"log", "-n", "1", "--json"});
        QCOMPARE(integerOr(*parseJson(json.out), "n"), std::int64_t(29));
        QCOMPARE(mesh({"--slash", "log --follow"}).exit, 2);
    }
    void aLogIsFollowedAcrossRotation()
    {
        const MeshCall mesh;
        const auto folder = DataFolder::open(mesh.folder(), false);
        QVERIFY(folder);
        LineFile file(*folder, "log.jsonl");
        QVERIFY(file.lastLines(0)->empty());
        append(mesh.path("log.jsonl"), "one\ntw");
        QCOMPARE(*file.newLines(), (std::vector<std::string> {"one"}));
        append(mesh.path("log.jsonl"), "o\nthree\n");
        QCOMPARE(::rename(mesh.path("log.jsonl").c_str(), mesh.path("log.jsonl.1").c_str()), 0);
        QCOMPARE(*file.newLines(), (std::vector<std::string> {"two", "three"}));
        append(mesh.path("log.jsonl.1"), "four\n");
        append(mesh.path("log.jsonl"), "five\n");
        QCOMPARE(*file.newLines(), (std::vector<std::string> {"four", "five"}));
        QVERIFY(file.newLines()->empty());
    }
    void lastLinesOfALargeFile()
    {
        const MeshCall mesh;
        const auto folder = DataFolder::open(mesh.folder(), false);
        append(mesh.path("log.jsonl"), std::string(200'000, 'a') + "\n" + std::string(100'000, 'b') + "\nc\n");
        const auto lines = LineFile(*folder, "log.jsonl").lastLines(2);
        QCOMPARE(lines->size(), std::size_t(2));
        QCOMPARE(lines->at(0).size(), std::size_t(100'000));
        QCOMPARE(LineFile(*folder, "log.jsonl").lastLines(9)->size(), std::size_t(3));
    }
    void doctorNamesWhatIsWrongAndHowToMendIt()
    {
        const MeshCall mesh;
        ::mkdir(mesh.path("run").c_str(), 0700);
        write(mesh.path("token"), std::string(64, 'a') + "\n", 0644);
        write(mesh.path("config.json"), R"({"mailbox_days":"often"})");
        const auto done = mesh({"doctor"});
        QCOMPARE(done.exit, 1);
        QHAS(done.out, "[PASS] data folder: " + mesh.folder());
        QHAS(done.out, "[FAIL] token: ");
        QHAS(done.out,
            "[FAIL] config.json: \"mailbox_days\" cannot be \"often\". Allowed: 1 to 3650\n       mend: mesh config "
            "set mailbox_days 7\n");
        QHAS(done.out, "[FAIL] service: The mesh service is not running.\n       mend: mesh service start\n");
        QHAS(done.out, "[SKIP] claude: ");
        QHAS(done.out, "[FAIL] mesh on PATH: ");
        QHAS(done.out, "\nskill sha256: none\nResult: 1 passed, 4 failed\n");
        const auto json = parseJson(mesh({"doctor", "--json"}).out);
        QCOMPARE(integerOr(*json, "failed"), std::int64_t(4));
    }
    void doctorPassesAHealthyInstallation()
    {
        MeshCall mesh;
        mesh.programs = mesh.searchPath = mesh.folder() + "/bin";
        ::mkdir(mesh.programs.c_str(), 0700);
        write(mesh.programs + "/mesh", "#!/bin/sh\n", 0700);
        write(mesh.path("token"), std::string(64, 'a') + "\n");
        const FakeService service(mesh.folder(), [](const Call &call) {
            if (call.method == "service.check")
                return Reply {
                    {{"checks",
                        Json::array({{{"name", "database"}, {"ok", true}, {"detail", "whole"}, {"mend", ""}}})}},
                    nullptr, {}, false, false};
            return Reply {{{"pid", 4711}, {"version", version}, {"port", 1}}, nullptr, {}, false, false};
        });
        const auto done = mesh({"doctor"});
        QHAS(done.out, "[PASS] token: ");
        QHAS(done.out, "[PASS] config.json: none: defaults apply");
        QHAS(done.out, std::string("[PASS] service: pid 4711, version ") + version);
        QHAS(done.out, "[PASS] versions: the service is of the same version as this mesh");
        QHAS(done.out, "[FAIL] bus 127.0.0.1: 127.0.0.1:1: connect: Connection refused");
        const bool both = hasIpv6Loopback();
        QHAS(done.out, both ? "[FAIL] bus ::1: [::1]:1: " : "[SKIP] bus ::1: this machine has no IPv6 loopback");
        QHAS(done.out, "[PASS] database: whole");
        QHAS(done.out, "[PASS] mesh on PATH: ");
        QHAS(done.out, both ? "Result: 7 passed, 2 failed\n" : "Result: 7 passed, 1 failed\n");
    }
    void claudeOfEachAge_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("verdict");
        QTest::newRow("new") << QByteArray("echo '2.1.330 (Claude Code)'")
                             << QByteArray("[PASS] claude: 2.1.330 (Claude Code)");
        QTest::newRow("major") << QByteArray("echo 3.0.0") << QByteArray("[PASS] claude: 3.0.0");
        QTest::newRow("oldest") << QByteArray("echo '2.1.139 (Claude Code)'")
                                << QByteArray("[PASS] claude: 2.1.139 (Claude Code)");
        QTest::newRow("just too old") << QByteArray("echo '2.1.138 (Claude Code)'")
                                      << QByteArray(
                                             "[FAIL] claude: 2.1.138 (Claude Code) is too old, 2.1.139 is needed");
        QTest::newRow("old") << QByteArray("echo '2.0.99 (Claude Code)'")
                             << QByteArray("[FAIL] claude: 2.0.99 (Claude Code) is too old");
        QTest::newRow("broken") << QByteArray("exit 1") << QByteArray("[FAIL] claude: ");
        QTest::newRow("strange") << QByteArray("printf 'what\\033[2J'") << QByteArray("[FAIL] claude: ");
    }
    void claudeOfEachAge()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, verdict);
        MeshCall mesh;
        mesh.searchPath = mesh.folder() + "/bin";
        ::mkdir(mesh.searchPath.c_str(), 0700);
        write(mesh.searchPath + "/claude", "#!/bin/sh\n" + script.toStdString() + "\n", 0700);
        const auto done = mesh({"doctor"});
        QHAS(done.out, verdict.toStdString());
        QHASNOT(done.out, "\x1b");
    }
    void programsAreFoundInAbsoluteFoldersOnly()
    {
        QVERIFY(!findProgram("/nowhere::.:/usr/bin:/bin", "sh").empty());
        QVERIFY(findProgram(".:", "sh").empty());
        QVERIFY(findProgram("", "sh").empty());
    }
    void completionScriptsAreWellFormed_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char *shell : {"bash", "zsh", "fish"})
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }
    void completionScriptsAreWellFormed()
    {
        QFETCH(QString, shell);
        const auto script = MeshCall()({"completion", shell.toStdString()});
        QCOMPARE(script.exit, 0);
        for (const char *word :
            {"connect", "receipt", "--follow", "--urgent", "--session-names", "--machine-names", "doctor"})
            QHAS(script.out, word);
        if (findProgram("/usr/local/bin:/usr/bin:/bin", shell.toStdString()).empty())
            QSKIP("this shell is not here");
        QProcess process;
        process.start(shell, {QStringLiteral("-n")});
        process.write(QByteArray::fromStdString(script.out));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }
    void bashCompletesVerbsOptionsAndNames()
    {
        const MeshCall mesh;
        const auto script = mesh({"completion", "bash"}).out
            + "mesh() { case \"$*\" in --session-names) echo hal harry ;; '--machine-names rights') echo studio ;;"
              " '--machine-names add') echo laptop ;; esac; }\n"
              "try() { COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _mesh; echo \"${COMPREPLY[*]}\"; }\n"
              "try mesh rec\ntry mesh config s\ntry mesh inbox --f\ntry mesh send har\ntry mesh pair hal\n"
              "try mesh remote rights st\ntry mesh remote add la\ntry mesh remote ri\n";
        QProcess process;
        process.start(QStringLiteral("bash"), {QStringLiteral("--norc")});
        process.write(QByteArray::fromStdString(script));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(),
            QByteArray("receipt\nset\n--follow\nharry\nhal\nstatus studio\nlaptop\nrights\n"));
    }
    void namesForCompletionAreWordsThatAShellCanHave_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("printed");
        QTest::newRow("sessions") << QStringList {QStringLiteral("--session-names")} << QByteArray("hal\nharry\n");
        QTest::newRow("paired machines") << QStringList {QStringLiteral("--machine-names"), QStringLiteral("rights")}
                                         << QByteArray("studio\n");
        QTest::newRow("no sub-verb yet") << QStringList {QStringLiteral("--machine-names")} << QByteArray("studio\n");
        QTest::newRow("the tailnet's") << QStringList {QStringLiteral("--machine-names"), QStringLiteral("add")}
                                       << QByteArray("laptop\n");
        QTest::newRow("who waits") << QStringList {QStringLiteral("--machine-names"), QStringLiteral("accept")}
                                   << QByteArray("attic\n");
    }
    void namesForCompletionAreWordsThatAShellCanHave()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, printed);
        const MeshCall mesh;
        const FakeService service(mesh.folder(), [](const Call &call) {
            const auto named = [](const char *name) { return Json {{"name", name}}; };
            Json result = {{"sessions", {named("hal"), named("$(reboot)"), named("harry")}}};
            if (call.method == "remote.list")
                result = {{"machines", {named("studio"), named("; reboot")}}, {"pending", {named("attic")}}};
            if (call.method == "remote.suggest")
                result = {{"machines", {named("laptop"), named("-rf *")}}};
            return Reply {result, nullptr, {}, false, false};
        });
        std::vector<std::string> words;
        for (const auto &argument : std::as_const(arguments))
            words.push_back(argument.toStdString());
        QCOMPARE(QByteArray::fromStdString(mesh(words).out), printed);
    }
};

QTEST_GUILESS_MAIN(CareTest)
#include "tst_care.moc"
