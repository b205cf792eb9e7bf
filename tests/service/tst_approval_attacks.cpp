// SPDX-License-Identifier: MIT
// Programs below a coding agent that try to decide in a person's place, with real processes and the real service. The
// agent is a shell by the name of `claude` that has a terminal, so that a missing terminal does not refuse in place of
// what is tested.
#include "approvals_fixture.h"
#include "support/attacker.h"

using mesh::Json;
using mesh::stringOr;

/// A hook ends with 0 whatever it says.
constexpr const char *hookSaysNo = "; grep -q -e a.person -e needs.a.code $W/out && echo 1 >$W/code || echo 0 >$W/code";

class ApprovalAttacksTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ApprovalsFixture> m;
    std::unique_ptr<Person> m_agent;
    std::string m_id;
    int m_code = 0;

    void start(const QStringList &options = {})
    {
        m_agent.reset();
        m.reset();
        m = std::make_unique<ApprovalsFixture>(options);
        QVERIFY(QFile::copy(QStringLiteral("/bin/bash"), m->home("claude")));
        QVERIFY(QDir().mkpath(m->home("fake")));
        for (const char *name : {"fake/xterm", "fake/sshd", "fake/login", "fake/claude"})
            QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), m->home(name)));
        // Runs its arguments and keeps what they say and how they end.
        QFile attempt(m->home("try"));
        QVERIFY(attempt.open(QFile::WriteOnly));
        attempt.write(
            "#!/bin/sh\n\"$@\" >>\"$W/out\" 2>&1\necho $? >\"$W/code.part\"\nmv \"$W/code.part\" \"$W/code\"\n");
        attempt.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        attempt.close();
        m_id = m->held();
        QVERIFY(!m_id.empty());
        m->halGets(); // The notice.
    }
    QStringList environment() const
    {
        return m->environment() << QStringLiteral("TRY=") + m->home("try")
                                << QStringLiteral("S=") + m->service.file("run/control.sock")
                                << QStringLiteral("D=") + m->service.folder()
                                << QStringLiteral("A=") + QCoreApplication::applicationFilePath()
            + QStringLiteral(" --attacker");
    }
    /// Runs a script below the agent, or, with another program, elsewhere; what the attempt in it said. The agent lives
    /// on.
    QByteArray attack(const QByteArray &script, const QString &program = {})
    {
        QFile::remove(m->home("code"));
        QFile::remove(m->home("out"));
        QFile file(m->home("attack.sh"));
        if (!file.open(QFile::WriteOnly | QFile::Truncate))
            return {};
        file.write(script + "\n");
        file.close();
        m_agent = std::make_unique<Person>(program.isEmpty() ? m->home("claude") : program,
            QStringList {QStringLiteral("-c"), QStringLiteral(". $W/attack.sh; read line")}, environment());
        m_code = -1;
        const auto ended = [this] { return (void)m_agent->screen(), !content("code").trimmed().isEmpty(); };
        if (QTest::qWaitFor(ended, 40'000))
            m_code = QString::fromUtf8(content("code")).trimmed().toInt();
        return content("out");
    }
    QByteArray content(const char *name) const
    {
        QFile file(m->home(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What is not as it must be after an attempt that was refused; empty: all is. It waits as before, nobody has read
    /// it, the log and the human know.
    QByteArray complaint(const QByteArray &output)
    {
        if (m_code <= 0)
            return "exit code " + QByteArray::number(m_code) + ": " + output;
        if (output.contains("DECIDED") || output.contains(ApprovalsFixture::secret))
            return "it worked: " + output;
        if (output.trimmed().isEmpty() || (output.trimmed().count('\n') > 2 && !output.startsWith('{')))
            return "not a reason and a way out: " + output;
        if (!m->service.call("service.status"))
            return "the service has gone";
        const auto receipt = m->alice->call("receipt", {{"message", m_id}})["result"];
        if (stringOr(receipt["recipients"][0], "state") != "held"
            || m->logged("approved").size() + m->logged("denied").size() > 0)
            return "it was decided: " + output;
        if (const auto files = m->filesWith(ApprovalsFixture::secret); !files.isEmpty())
            return "the text is in " + files.join(QLatin1Char(' ')).toUtf8();
        m->send("after");
        if (const auto got = m->halGets(); got != "after" && got.find("waits for your human") == std::string::npos)
            return "this came to the recipient: " + QByteArray::fromStdString(got);
        const auto attempts = m->logged("refused_attempt");
        if (attempts.empty() || stringOr(attempts[0], "what").empty() || stringOr(attempts[0], "why").empty())
            return "not in the log: " + output;
        if (!QTest::qWaitFor([this] { return m->humansInbox().contains("Refused: "); }, 20'000))
            return "the human was not told";
        return {};
    }

private Q_SLOTS:
    void cleanup()
    {
        m_agent.reset();
        m.reset();
    }

    void belowAnAgent_data();
    void belowAnAgent();
    void agentMovesItsFile();
    void onAnothersConnection_data();
    void onAnothersConnection();
    void overTheBus();
    void amiss_data();
    void amiss();
    void afterAnAttempt();
    void withTheCode();
};

void ApprovalAttacksTest::belowAnAgent_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char *name, const char *script) { QTest::newRow(name) << QByteArray(script); };
    row("approve", "$TRY $MESH approve");
    row("deny", "$TRY $MESH deny");
    row("approvals", "$TRY $MESH approvals");
    row("approvals as JSON", "$TRY $MESH approvals --json");
    row("loosen", "$MESH config set require_confirmation true; $TRY $MESH config set require_confirmation false");
    row("stop", "$TRY $MESH service stop");
    row("as the human", "MESH_SESSION=human $TRY $MESH approve");
    row("as a hook does", "$TRY $MESH --slash approve");
    row("by protocol", "$TRY $A decide approve");
    row("deny by protocol", "$TRY $A decide deny");
    row("setsid", "setsid -w $TRY $MESH approve");
    row("setsid, in the background", "setsid $TRY $MESH approve & wait");
    row("nohup", "nohup $TRY $MESH approve");
    row("nohup, in the background", "nohup $TRY $MESH approve >/dev/null 2>&1 &");
    row("in the background", "($TRY $MESH approve &)");
    row("clean environment", "env -i GRIP_MESH_DIR=$D W=$W $TRY $MESH approve");
    row("script file", "echo \"$TRY $MESH approve\" >$W/x.sh; sh $W/x.sh");
    row("exec", "$TRY sh -c \"exec $MESH approve\"");
    row("other name", "cp $MESH $W/ls; $TRY $W/ls approve");
    row("name of a terminal window", "cp $MESH $W/xterm; $TRY $W/xterm approve");
    row("double fork", "$A orphan-in-session $TRY $MESH approve");
    row("double fork, by protocol", "$A orphan-in-session $TRY $A decide approve");
    row("double fork with setsid", "$A orphan $TRY $MESH approve");
    row("double fork, clean environment", "$A orphan env -i GRIP_MESH_DIR=$D W=$W $TRY $MESH approve");
    row("terminal of its own", "$TRY $A terminal $MESH approve");
    row("terminal of its own, by protocol", "$TRY $A terminal $A decide approve");
    row("orphan with a terminal of its own", "$A orphan $TRY $A terminal $A decide approve");
    row("orphan with a terminal of its own denies", "$A orphan $TRY $A terminal $A decide deny");
    row("script", "$TRY script -qec \"$MESH approve\" /dev/null");
    row("script as an orphan", "$A orphan $TRY script -qec \"$A decide approve\" /dev/null");
    row("script as an orphan denies", "$A orphan $TRY script -qec \"$A decide deny\" /dev/null");
    row("script as an orphan stops the service", "$A orphan $TRY script -qec \"$MESH service stop\" /dev/null");
    row("script as an orphan loosens",
        "$MESH config set require_confirmation true; $A orphan $TRY script -qec \"$MESH config set "
        "require_confirmation "
        "false\" /dev/null");
    row("orphan takes a terminal of its own", "$A orphan $TRY $A take-terminal $A decide approve");
    row("tmux", "env -i W=$W S=$S PATH=$PATH tmux -S $W/tmux -f /dev/null new-session -d \"$TRY $A decide approve\"");
    row("tmux denies",
        "env -i W=$W S=$S PATH=$PATH tmux -S $W/tmux -f /dev/null new-session -d \"$TRY $A decide deny\"");
    if (QFile::exists(QStringLiteral("/usr/bin/xterm")) && QFile::exists(QStringLiteral("/usr/bin/Xvfb")))
        row("window of its own on a screen that nobody sees",
            "Xvfb -displayfd 3 3>$W/display >/dev/null 2>&1 & until [ -s $W/display ]; do :; done\n"
            "$A orphan env -i DISPLAY=:$(cat $W/display) W=$W S=$S PATH=$PATH xterm -e $TRY $A decide approve\n"
            "until [ -e $W/code ]; do :; done; kill %1");
    row("feigned xterm", "$A orphan $TRY $W/fake/xterm --attacker terminal $A decide approve");
    row("feigned sshd", "$A orphan $TRY $W/fake/sshd --attacker terminal $A decide approve");
    row("feigned sshd below a feigned sshd",
        "$A orphan $TRY $W/fake/sshd --attacker below $W/fake/sshd --attacker terminal $A decide approve");
    row("feigned login", "$A orphan $TRY $A terminal $W/fake/login --attacker below $A decide approve");
    for (const char *kind : {"pipe", "file", "pair"})
        QTest::addRow("hook: %s", kind) << QByteArray("$A forge ") + kind
                + " approve $HOOK UserPromptExpansion --dir $D >$W/out" + hookSaysNo;
    for (const char *kind : {"pipe", "file", "null", "pair", "service", "terminal"})
        QTest::addRow("descriptor: %s", kind) << QByteArray("$TRY $A pass ") + kind + " approve";
    row("descriptor: socket of a claude", "$TRY $W/fake/claude --attacker listen approve $A pass named approve");
    row("feigned client below the agent", "$TRY $W/fake/claude --attacker client approve $A decide approve");
    QTest::newRow("feigned client as an orphan")
        << QByteArray(
               "$A orphan sh -c '$A terminal $W/fake/claude --attacker client approve $HOOK UserPromptExpansion --dir "
               "$D >$W/out")
            + hookSaysNo + "'";
    QTest::newRow("feigned client in script denies")
        << QByteArray(
               "$A orphan script -qec \"$W/fake/claude --attacker client deny $HOOK UserPromptExpansion --dir $D "
               ">$W/out")
            + hookSaysNo + "\" /dev/null";
}

void ApprovalAttacksTest::belowAnAgent()
{
    QFETCH(QByteArray, script);
    start();
    if (QTest::currentTestFailed())
        return;
    const auto wrong = complaint(attack(script));
    QCOMPARE(wrong, QByteArray());
}

/// Its program is known by the folder it lies in (…/claude/versions/2.1.330), and it moves it.
void ApprovalAttacksTest::agentMovesItsFile()
{
    start();
    QVERIFY(QDir().mkpath(m->home("claude.d/claude/versions")));
    const auto program = m->home("claude.d/claude/versions/2.1.330");
    QVERIFY(QFile::copy(QStringLiteral("/bin/bash"), program));
    const auto wrong = complaint(
        attack("$MESH list; mv $W/claude.d/claude/versions/2.1.330 $W/ls; $TRY $A decide approve", program));
    QCOMPARE(wrong, QByteArray());
}

void ApprovalAttacksTest::onAnothersConnection_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("byAgent");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, const char *script, bool byAgent,
                         const char *why = "another process asks than the one that connected") {
        QTest::newRow(name) << QByteArray(script) << byAgent << QByteArray(why);
    };
    row("handed to an agent's program", "$TRY $A on-connection $FD", true);
    row("handed to an orphan", "$A orphan $TRY $A on-connection $FD", true);
    row("handed at a terminal", "$TRY $A on-connection $FD", false);
    row("child writes", "$TRY $A child-writes", true);
    row("child writes at a terminal", "$A child-writes >$W/out; echo 1 >$W/code", false);
    row("child writes after its parent has ended",
        "$A child-writes-alone >$W/out; until [ -s $W/out ]; do :; done; echo 1 >$W/code", true);
    row("pid that came back, at a terminal",
        "($A comes-back >$W/out); until [ -s $W/out ]; do :; done; echo 1 >$W/code", false,
        "the process that asks is not the one that connected");
    row("two write one line at a terminal", "$A two-write >$W/out; echo 1 >$W/code", false,
        "the system does not say who asks");
}

void ApprovalAttacksTest::onAnothersConnection()
{
    QFETCH(QByteArray, script);
    QFETCH(bool, byAgent);
    start();
    const auto socket = attacker::connectTo(m->service.file("run/control.sock").toStdString()); // Inherited.
    script.replace("$FD", QByteArray::number(socket.get()));
    const auto output = attack(script, byAgent ? QString() : QStringLiteral("/bin/bash"));
    if (output.contains("cannot choose a pid"))
        QSKIP("only root can make a pid come back");
    QVERIFY2(output.contains("human_only"), output.constData());
    m_code = 1;
    QCOMPARE(complaint(output), QByteArray());
    QTEST(QByteArray::fromStdString(stringOr(m->logged("refused_attempt").at(0), "why")), "why");
}

void ApprovalAttacksTest::overTheBus()
{
    start();
    for (const char *method : {"approvals.list", "approvals.show", "approvals.decide"}) {
        const auto answer
            = m->alice->call(method, {{"message", m_id}, {"sha256", std::string(64, 'a')}, {"decision", "approve"}});
        QCOMPARE(reasonOf(answer), std::string("not_here"));
    }
    QCOMPARE(reasonOf(m->alice->call("config.set", {{"key", "require_confirmation"}, {"value", false}})),
        std::string("not_here"));
    for (const char *method : {"typed", "hook"})
        QVERIFY(!reasonOf(m->alice->call(method)).empty());
    QTRY_COMPARE(m->logged("refused_attempt").size(), std::size_t(3));
    m_code = 1;
    QCOMPARE(complaint("over the bus"), QByteArray());
}

void ApprovalAttacksTest::amiss_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("hash of another text") << QByteArray("other-text") << QByteArray("stale");
    QTest::newRow("never looked at") << QByteArray("unseen") << QByteArray("stale");
    QTest::newRow("characters of another connection") << QByteArray("other-connection") << QByteArray("stale");
    QTest::newRow("characters of an earlier look") << QByteArray("older-characters") << QByteArray("wrong_code");
    QTest::newRow("no characters") << QByteArray("no-characters") << QByteArray("wrong_code");
    QTest::newRow("another name for it") << QByteArray("long-id") << QByteArray("bad_params");
    QTest::newRow("another decision") << QByteArray("other-decision") << QByteArray("bad_params");
}

/// Even at a person's terminal: what is typed holds for one text on one connection.
void ApprovalAttacksTest::amiss()
{
    QFETCH(QByteArray, way);
    start();
    const auto output = attack("$TRY $A amiss " + way, QStringLiteral("/bin/bash"));
    QTEST(QByteArray(output.mid(output.indexOf("refused: ") + 9).split(':').first()), "reason");
    QCOMPARE(stringOr(m->alice->call("receipt", {{"message", m_id}})["result"]["recipients"][0], "state"),
        std::string("held"));
    // The same program decides when it does right.
    QVERIFY(attack("$TRY $A decide approve", QStringLiteral("/bin/bash")).contains("DECIDED"));
}

void ApprovalAttacksTest::afterAnAttempt()
{
    start();
    attack("$TRY $MESH approve");
    QVERIFY(m_code > 0);
    auto somebody = m->person({QStringLiteral("approve")});
    QCOMPARE(somebody->exitCode(), 1);
    QVERIFY2(somebody->screen().contains("within the last day") && somebody->screen().contains("Start the tray"),
        somebody->screen().constData());
    m->service.kill();
    m->start(); // It is not forgotten.
    auto again = m->person({QStringLiteral("approve")});
    QCOMPARE(again->exitCode(), 1);
    QVERIFY2(again->screen().contains("within the last day"), again->screen().constData());
    QCOMPARE(stringOr(m->alice->call("receipt", {{"message", m_id}})["result"]["recipients"][0], "state"),
        std::string("held"));
    QCOMPARE(m->decide("deny"), 0); // That lets nothing through.
}

void ApprovalAttacksTest::withTheCode()
{
    QTemporaryDir folder;
    const auto codes = folder.filePath(QStringLiteral("codes"));
    const auto newest = [&codes] {
        QFile file(codes);
        return file.open(QFile::ReadOnly) ? file.readAll().trimmed().split('\n').last() : QByteArray();
    };
    start({QStringLiteral("--codes"), codes});
    attack("$TRY $MESH approve");
    const auto askedFor = [this, &newest] {
        auto somebody = m->person({QStringLiteral("approve")});
        const bool asked = somebody->sees("Type it: ");
        const auto code = newest();
        if (!asked || code.size() != 6 || somebody->screen().contains(code) || !m->filesWith(code).isEmpty())
            return QByteArray();
        return code; // The person goes away without typing.
    };
    const auto give = [this](const QByteArray &code) {
        auto somebody = m->person({QStringLiteral("approve"), QString::fromStdString(m_id), QString::fromUtf8(code)});
        (void)somebody->exitCode();
        return somebody->screen();
    };
    const auto first = askedFor();
    QVERIFY(!first.isEmpty());
    const QByteArray wrong = first == "000000" ? "111111" : "000000";
    QVERIFY(give(wrong).contains("2 tries are left"));
    QVERIFY(give(wrong).contains("1 try is left"));
    QVERIFY(give(wrong).contains("wrong three times"));
    QVERIFY(give(first).contains("wrong three times")); // The right one comes too late.
    QCOMPARE(m->logged("approved").size(), std::size_t(0));
    QCOMPARE(m->decide("deny", m_id), 0); // Which needs none here.
    m->halGets();
    m_id = m->held("another text, and git push --force again");
    const auto second = askedFor();
    QVERIFY(!second.isEmpty() && second != first);
    QVERIFY(give(first).contains("left"));
    QVERIFY(give(second).contains("Approved"));
    QTRY_COMPARE(m->logged("approved").size(), std::size_t(1));
    QCOMPARE(stringOr(m->logged("approved").at(0), "surface"), std::string("code"));
}

int main(int argc, char **argv)
{
    if (argc > 2 && std::string_view(argv[1]) == "--attacker")
        return attacker::attack({argv + 2, argv + argc});
    QCoreApplication app(argc, argv);
    ApprovalAttacksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_approval_attacks.moc"
