// SPDX-License-Identifier: MIT
#include "fake_control.h"
#include "hook/monitor.h"
#include "hook/watched_process.h"
#include "platform/boot_clock.h"
#include "platform/boot_file.h"
#include "platform/pause_flag.h"
#include "platform/stop_record.h"
#include "short_monitor.h"
#include "support/played_tools.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <signal.h>

using namespace mesh;
using namespace mesh::hook;

namespace {

constexpr int patience = 30'000;

class MadeUpTable final : public ProcessTable
{
public:
    void add(pid_t pid, pid_t parent, const char *command)
    {
        ProcessFacts facts;
        facts.id = {pid, std::uint64_t(pid)};
        facts.parent = parent;
        facts.command = command;
        facts.executable = command;
        facts.arguments = {command};
        m_all[pid] = facts;
    }
    std::optional<ProcessFacts> facts(pid_t pid) const override
    {
        const auto found = m_all.find(pid);
        return found == m_all.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<pid_t, ProcessFacts> m_all;
};

const QByteArray goneLine = "[mesh] The mesh service is gone; what it had stopped goes on.\n";

Json ring(const char *text)
{
    return {{"jsonrpc", "2.0"}, {"method", "ring"}, {"params", {{"text", text}}}};
}

} // namespace

class TestHookMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->path() + QStringLiteral("/data");
    }

    void watchesTheClaimedAncestorOnly()
    {
        MadeUpTable table;
        table.add(1, 0, "init");
        table.add(100, 1, "sshd");
        table.add(200, 100, "bash");
        table.add(300, 200, "something");
        table.add(400, 300, "bash");
        table.add(500, 400, "mesh-hook");
        table.add(600, 100, "claude");
        const auto watched
            = [&](const char *claim) { return watchedProcess(table, 500, claim).value_or(ProcessId {}).pid; };
        QCOMPARE(watched("300"), 300);
        QCOMPARE(watched("600"), 400); // Somebody else's session: not above us.
        QCOMPARE(watched("500"), 400);
        QCOMPARE(watched("1"), 400);
        QCOMPARE(watched(""), 400);
        QCOMPARE(watched("nonsense"), 400);
        table.add(300, 200, "claude");
        QCOMPARE(watched(""), 300);
        QCOMPARE(watched("600"), 300);
        table.add(500, 1, "mesh-hook");
        QVERIFY(!watchedProcess(table, 500, "300"));
    }
    void aDoorbellLineIsOneShortLine()
    {
        QCOMPARE(doorbellLine("[mesh] 2 messages"), std::string("[mesh] 2 messages"));
        QCOMPARE(doorbellLine("a\nb\r\tc\033[31m\177"), std::string("a b  c [31m "));
        QCOMPARE(doorbellLine(std::string(600, 'x')).size(), std::size_t {480});
        QCOMPARE(doorbellLine(std::string(479, 'x') + "\xc3\xbc").size(), std::size_t {479});
    }

    void ringsAndComesBack()
    {
        makeFolders();
        auto service = std::make_unique<FakeControl>(m_data);
        QProcess monitor;
        start(monitor);
        QTRY_COMPARE_WITH_TIMEOUT(service->requests.size(), 1, patience);
        QCOMPARE(service->requests[0].at("method").get<std::string>(), std::string("monitor"));
        QVERIFY(monitor.readAllStandardOutput().isEmpty());

        service->sendToAll(ring("[mesh] 1 message\nfrom hal"));
        service->sendToAll({{"jsonrpc", "2.0"}, {"method", "presence"}, {"params", {{"text", "not for it"}}}});
        service->sendToAll(ring("[mesh] 2 messages"));
        expect(monitor, "[mesh] 1 message from hal\n[mesh] 2 messages\n");

        for (int round = 0; round < 3; ++round) { // A service that is restarted, also after a while without one.
            service.reset();
            QTest::qWait(round * 300);
            service = std::make_unique<FakeControl>(m_data);
            QTRY_COMPARE_WITH_TIMEOUT(service->requests.size(), 1, patience);
            service->sendToAll(ring("[mesh] again"));
            expect(monitor, "[mesh] again\n");
        }

        service->hangUp(); // One that only breaks the connection.
        QTRY_COMPARE_WITH_TIMEOUT(service->requests.size(), 2, patience);
        QCOMPARE(monitor.state(), QProcess::Running);
        end(monitor);
    }
    void waitsForAFolderThatIsNotThere()
    {
        QProcess monitor;
        start(monitor);
        QTest::qWait(300);
        QCOMPARE(monitor.state(), QProcess::Running);
        makeFolders();
        QTest::qWait(300);
        FakeControl service(m_data);
        QTRY_COMPARE_WITH_TIMEOUT(service.requests.size(), 1, patience);
        end(monitor);
    }
    void aRefusalIsNoReasonToEnd()
    {
        makeFolders();
        FakeControl service(m_data);
        service.answer = refusal;
        QProcess monitor;
        start(monitor);
        QTRY_VERIFY_WITH_TIMEOUT(!service.requests.isEmpty(), patience);
        QTest::qWait(200);
        QCOMPARE(monitor.state(), QProcess::Running);
        end(monitor);
    }

    void endsWithItsSession_data()
    {
        QTest::addColumn<bool>("withService");
        QTest::newRow("connected") << true;
        QTest::newRow("waiting") << false;
    }
    void endsWithItsSession()
    {
        QFETCH(bool, withService);
        makeFolders();
        auto service = withService ? std::make_unique<FakeControl>(m_data) : nullptr;
        // A shell plays the session: the monitor is its child, and lives on as an orphan if nothing ends it.
        QProcess session;
        session.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
                QStringLiteral("CLAUDE_PID=$$ \"$1\" monitor --dir \"$2\" & echo $!; exec sleep 600"),
                QStringLiteral("sh"), hookPath(), m_data});
        QVERIFY(session.waitForReadyRead(patience));
        const SystemProcessTable table;
        const auto facts = table.facts(session.readLine().trimmed().toInt());
        QVERIFY(facts);
        if (service)
            QTRY_COMPARE_WITH_TIMEOUT(service->requests.size(), 1, patience);
        else
            QTest::qWait(200);
        QVERIFY(isAlive(table, facts->id));
        ::kill(static_cast<pid_t>(session.processId()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(table, facts->id), patience);
        session.waitForFinished(patience);
    }
    void endsWhenNobodyReads()
    {
        makeFolders();
        FakeControl service(m_data);
        QProcess shell; // Ends when both ends of the pipe have ended.
        shell.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("CLAUDE_PID=$3 \"$1\" monitor --dir \"$2\" | head -n 1"),
                QStringLiteral("sh"), hookPath(), m_data, QString::number(QCoreApplication::applicationPid())});
        QTRY_COMPARE_WITH_TIMEOUT(service.requests.size(), 1, patience);
        service.sendToAll(ring("[mesh] hello"));
        QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, patience);
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("[mesh] hello\n"));
    }

    void goesOnWithoutTheService_data()
    {
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("paused and stopped") << true << true;
        QTest::newRow("paused") << true << false;
        QTest::newRow("stopped") << false << true;
        QTest::newRow("neither") << false << false;
    }
    void goesOnWithoutTheService()
    {
        QFETCH(bool, isPaused);
        QFETCH(bool, isStopped);
        const auto folder = dataFolder();
        test::PlayedTools played;
        playTwo(played);
        auto service = std::make_unique<FakeControl>(m_data);
        test::ShortMonitor monitor(m_data, std::chrono::milliseconds(300));
        QTRY_COMPARE_WITH_TIMEOUT(service->requests.size(), 1, patience);
        const ProcessId other {session().pid, session().start - 1};
        QVERIFY(writeStopRecord(folder, record(played.id(1), other)));
        if (isPaused)
            QVERIFY(writePauseFlag(folder, {session(), "bob", "Paused.", wallClock(), bootClock() + 600'000}));
        if (isStopped)
            QVERIFY(writeStopRecord(folder, record(played.id(0), session())));
        QTest::qWait(600);
        QCOMPARE(monitor.output(), QByteArray()); // While the service is there, it decides.
        QVERIFY(played.isStopped(0));

        service.reset();
        if (isPaused || isStopped)
            QTRY_COMPARE_WITH_TIMEOUT(monitor.output(), goneLine, patience);
        else
            QTest::qWait(600);
        QVERIFY(isStopped ? played.goesOn(0) : played.isStopped(0));
        QVERIFY(!*readPauseFlag(folder, session()));
        QVERIFY(played.isStopped(1)); // Another session's.
        const auto left = readStopRecords(folder).records;
        QCOMPARE(left.size(), std::size_t {1});
        QCOMPARE(left[0].client, other);

        FakeControl again(m_data);
        QTRY_COMPARE_WITH_TIMEOUT(again.requests.size(), 1, patience);
        again.sendToAll(ring("[mesh] back"));
        const auto all = (isPaused || isStopped ? goneLine : QByteArray()) + "[mesh] back\n";
        QTRY_COMPARE_WITH_TIMEOUT(monitor.output(), all, patience);
    }
    void waitsForTheServiceToComeBack_data()
    {
        QTest::addColumn<bool>("refuses");
        QTest::newRow("and it serves") << false;
        QTest::newRow("and it answers at least") << true;
    }
    void waitsForTheServiceToComeBack()
    {
        QFETCH(bool, refuses);
        const auto folder = dataFolder();
        test::PlayedTools played;
        playTwo(played);
        auto service = std::make_unique<FakeControl>(m_data);
        test::ShortMonitor monitor(m_data, std::chrono::milliseconds(4000));
        QTRY_COMPARE_WITH_TIMEOUT(service->requests.size(), 1, patience);
        QVERIFY(writeStopRecord(folder, record(played.id(0), session())));
        service.reset();
        QTest::qWait(300);
        service = std::make_unique<FakeControl>(m_data);
        if (refuses)
            service->answer = refusal;
        QTRY_VERIFY_WITH_TIMEOUT(!service->requests.isEmpty(), patience);
        QTest::qWait(4500); // Longer than it would have waited.
        QCOMPARE(monitor.output(), QByteArray());
        QVERIFY(played.isStopped(0));
        service.reset(); // Its time begins anew.
        QTest::qWait(300);
        QVERIFY(played.isStopped(0));
        QVERIFY(played.goesOn(0));
        QTRY_COMPARE_WITH_TIMEOUT(monitor.output(), goneLine, patience);
    }
    void itsEndLetsGoOn()
    {
        const auto folder = dataFolder();
        test::PlayedTools played;
        playTwo(played);
        QProcess shell; // Plays a session that dies, and nobody is left.
        shell.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
                QStringLiteral("CLAUDE_PID=$$ \"$1\" monitor --dir \"$2\" & echo $!; exec sleep 600"),
                QStringLiteral("sh"), hookPath(), m_data});
        QVERIFY(shell.waitForReadyRead(patience));
        const auto pid = static_cast<pid_t>(shell.processId());
        QVERIFY(writeStopRecord(folder, record(played.id(0), {pid, startOf(pid).value_or(0)})));
        const auto monitor = SystemProcessTable().facts(shell.readLine().trimmed().toInt());
        QVERIFY(monitor);
        QTRY_COMPARE_WITH_TIMEOUT(
            SystemProcessTable().facts(monitor->id.pid)->executable, std::string("mesh-hook"), patience);
        QTest::qWait(200); // It has found no service.
        ::kill(pid, SIGKILL);
        QVERIFY(played.goesOn(0));
        QVERIFY(played.isStopped(1));
        shell.waitForFinished(patience);
    }

private:
    static std::optional<QByteArray> refusal(const Json &request)
    {
        return QByteArray::fromStdString(toLine({{"jsonrpc", "2.0"}, {"id", request.at("id")},
                   {"error", {{"code", -32004}, {"message", "no"}, {"data", {{"reason", "not_joined"}}}}}}))
            + '\n';
    }
    static ProcessId session() { return {::getpid(), startOf(::getpid()).value_or(0)}; }
    static StopRecord record(ProcessId leader, ProcessId client)
    {
        return {leader, client, bootId(), "grip", "intercept! by guard", wallClock(), {}};
    }
    /// Two tools, stopped.
    static void playTwo(test::PlayedTools &played)
    {
        (void)played.client([&] {
            played.bash(0);
            played.bash(1);
        });
        for (const std::size_t place : {0U, 1U}) {
            ::kill(played.pid(place), SIGSTOP);
            QTRY_VERIFY_WITH_TIMEOUT(played.isStopped(place), patience);
        }
    }
    DataFolder dataFolder() const
    {
        auto folder = DataFolder::open(m_data.toStdString(), true);
        if (!folder || !folder->makeSubfolder("run"))
            qFatal("no data folder");
        return std::move(*folder);
    }
    static QString hookPath() { return qEnvironmentVariable("MESH_BIN_DIR") + QStringLiteral("/mesh-hook"); }
    void makeFolders() { QVERIFY(QDir().mkpath(m_data + QStringLiteral("/run"))); }
    void start(QProcess &monitor)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLAUDE_PID"), QString::number(QCoreApplication::applicationPid()));
        monitor.setProcessEnvironment(environment);
        monitor.start(hookPath(), {QStringLiteral("monitor"), QStringLiteral("--dir"), m_data});
        QVERIFY(monitor.waitForStarted(patience));
    }
    static void expect(QProcess &monitor, const QByteArray &text)
    {
        QByteArray seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen += monitor.readAllStandardOutput()).size() >= text.size(), patience);
        QCOMPARE(seen, text);
    }
    static void end(QProcess &monitor)
    {
        monitor.terminate();
        QVERIFY(monitor.waitForFinished(patience));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
};

QTEST_GUILESS_MAIN(TestHookMonitor)
#include "tst_hook_monitor.moc"
