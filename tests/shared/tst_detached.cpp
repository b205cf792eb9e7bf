// SPDX-License-Identifier: MIT
#include "platform/detached.h"
#include "platform/process.h"
#include "platform/systemd.h"
#include "platform/unique_fd.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>

using namespace mesh;
using namespace Qt::StringLiterals;

class DetachedTest : public QObject
{
    Q_OBJECT

    /// What a detached /bin/sh wrote to $OUT with `script`; it gives the finished file its name at the end.
    static QString outputOf(const char *script, const std::vector<std::string> &environment = {})
    {
        const QTemporaryDir top;
        auto withOut = environment;
        withOut.push_back("OUT=" + top.path().toStdString() + "/out");
        const std::string command = std::string("{ ") + script + "\n} >$OUT.part; mv $OUT.part $OUT";
        const auto started = startDetached("/bin/sh", {"-c", command, "sh", "two words"}, withOut);
        if (!started)
            return QString::fromStdString(started.error().message.english());
        QFile out(top.filePath(QStringLiteral("out")));
        [&] { QTRY_VERIFY(out.exists()); }();
        return out.open(QIODevice::ReadOnly) ? QString::fromUtf8(out.readAll()) : QString();
    }

private Q_SLOTS:
    void environmentIsAList()
    {
        for (const char *name :
            {"ANTHROPIC_API_KEY", "CLAUDE_CODE_SESSION_ID", "CLAUDECODE", "GRIP_MESH_DIR", "LD_PRELOAD_X", "LCX"})
            qputenv(name, "secret");
        for (const char *name : {"LC_TIME", "XDG_RUNTIME_DIR", "WAYLAND_DISPLAY", "TZ"})
            qputenv(name, "kept");
        const auto lines = outputOf("cat /proc/self/environ", {"GRIP_MESH_DIR=/d", "TZ=UTC"}).split(QChar::Null);
        QVERIFY(lines.contains(u"LC_TIME=kept"_s));
        QVERIFY(lines.contains(u"XDG_RUNTIME_DIR=kept"_s));
        QVERIFY(lines.contains(u"WAYLAND_DISPLAY=kept"_s));
        QVERIFY(lines.contains(u"PATH="_s + qEnvironmentVariable("PATH")));
        QVERIFY(lines.contains(u"GRIP_MESH_DIR=/d"_s));
        QVERIFY(lines.contains(u"TZ=UTC"_s));
        QCOMPARE(lines.filter(QRegularExpression(u"^TZ="_s)).size(), 1);
        QVERIFY(lines.filter(u"secret"_s).isEmpty());
        for (const auto &variable : listedEnvironment())
            QVERIFY(variable.find("secret") == std::string::npos);
    }
    void nothingOfTheCallerIsLeft()
    {
        const UniqueFd inherited(::open("/dev/zero", O_RDONLY)); // Without O_CLOEXEC.
        std::signal(SIGPIPE, SIG_IGN);
        sigset_t blocked;
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGTERM);
        QCOMPARE(::sigprocmask(SIG_BLOCK, &blocked, nullptr), 0);
        const auto lines
            = outputOf("echo $$ $PPID; pwd; umask; echo \"$1\"; ls -l /proc/$$/fd | awk 'NF > 8 {print $9, $11}';"
                       "grep -E 'Sig(Ign|Blk)' /proc/self/status; cut -d' ' -f5-7 /proc/$$/stat")
                  .split(u'\n');
        ::sigprocmask(SIG_UNBLOCK, &blocked, nullptr);
        std::signal(SIGPIPE, SIG_DFL);
        const auto ids = lines.value(0).split(u' ');
        QVERIFY(ids.value(1).toInt() != ::getpid());
        QCOMPARE(lines.mid(1, 3), (QStringList {u"/"_s, u"0077"_s, u"two words"_s}));
        QVERIFY(lines.contains(u"0 /dev/null"_s));
        QVERIFY(lines.contains(u"2 /dev/null"_s));
        QVERIFY(lines.filter(u"/dev/zero"_s).isEmpty());
        QCOMPARE(lines.filter(u"SigIgn"_s).value(0), u"SigIgn:\t0000000000000000"_s);
        QCOMPARE(lines.filter(u"SigBlk"_s).value(0), u"SigBlk:\t0000000000000000"_s);
        const auto placement = lines.value(lines.size() - 2).split(u' '); // Group, session, terminal.
        QCOMPARE(placement.value(0), placement.value(1));
        QVERIFY(placement.value(1).toInt() != ::getsid(0));
        QVERIFY(placement.value(1) != ids.value(0)); // No session leader.
        QCOMPARE(placement.value(2), u"0"_s);
    }
    void worksWithoutStandardStreams()
    {
        const UniqueFd input(::fcntl(0, F_DUPFD_CLOEXEC, 10));
        ::close(0); // The pipe's ends get the numbers of standard streams.
        const auto output = outputOf("echo fine");
        const auto missing = startDetached("/nonexistent/meshd", {});
        ::dup2(input.get(), 0);
        QCOMPARE(output, u"fine\n"_s);
        QVERIFY(!missing);
    }
    void failuresAreReported_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QByteArray("/nonexistent/meshd") << ENOENT;
        QTest::newRow("no program") << QByteArray("/etc/passwd") << EACCES;
        QTest::newRow("folder") << QByteArray("/") << EACCES;
    }
    void failuresAreReported()
    {
        QFETCH(QByteArray, program);
        QFETCH(int, code);
        const auto started = startDetached(program.toStdString(), {});
        QVERIFY(!started);
        QCOMPARE(started.error().message.english(),
            "Cannot start " + program.toStdString() + ": " + std::strerror(code) + ".");
        QCOMPARE(startDetached("sh", {}).error().reason, Reason::BadValue);
    }
    void leavesNoZombie()
    {
        QVERIFY(startDetached("/bin/true", {}));
        QVERIFY(!startDetached("/nonexistent/meshd", {}));
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(::getpid()));
        if (!children.open(QIODevice::ReadOnly))
            QSKIP("the kernel does not list children");
        QCOMPARE(children.readAll(), QByteArray());
    }
    void tellsSystemd_data()
    {
        QTest::addColumn<bool>("abstract");
        QTest::newRow("path") << false;
        QTest::newRow("abstract") << true;
    }
    void tellsSystemd()
    {
        QFETCH(bool, abstract);
        const QTemporaryDir top;
        const QByteArray name
            = (abstract ? "@mesh-test-" + QByteArray::number(::getpid()) : top.path().toUtf8() + "/notify");
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        if (abstract)
            address.sun_path[0] = '\0';
        const UniqueFd listener(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0));
        const auto length
            = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(name.size()));
        QCOMPARE(::bind(listener.get(), reinterpret_cast<sockaddr *>(&address), length), 0);
        qputenv("NOTIFY_SOCKET", name);
        notifySystemd("READY=1\nSTATUS=up");
        qunsetenv("NOTIFY_SOCKET");
        notifySystemd("STOPPING=1"); // Nobody to tell.
        char buffer[64];
        const auto size = ::recv(listener.get(), buffer, sizeof buffer, 0);
        QCOMPARE(QByteArray(buffer, static_cast<int>(size)), QByteArray("READY=1\nSTATUS=up"));
        QVERIFY(::recv(listener.get(), buffer, sizeof buffer, 0) < 0);
    }
};

QTEST_APPLESS_MAIN(DetachedTest)
#include "tst_detached.moc"
