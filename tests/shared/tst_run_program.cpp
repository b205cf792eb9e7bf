// SPDX-License-Identifier: MIT
#include "platform/run_program.h"

#include <QTest>

using namespace mesh;

namespace {

Result<RunOutcome> shell(const std::string &script, int timeoutMs = 60'000, std::size_t most = 65536)
{
    return runProgram({"/bin/sh", {"-c", script, "sh", "a b", "$(c)"}, {"NAME=value"}, timeoutMs, most});
}

} // namespace

class TestRunProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesWordsAndEnvironmentAsTheyAre()
    {
        const auto outcome = shell("printf '%s|%s|%s' \"$1\" \"$2\" \"$NAME${HOME-none}\"");
        QVERIFY(outcome);
        QCOMPARE(outcome->output, std::string("a b|$(c)|valuenone"));
        QCOMPARE(outcome->exitCode, 0);
        QVERIFY(!outcome->cut && !outcome->timedOut);
    }
    void collectsBothStreamsInOrder()
    {
        const auto outcome = shell("echo one; echo two >&2; echo three; exit 7");
        QVERIFY(outcome);
        QCOMPARE(outcome->output, std::string("one\ntwo\nthree\n"));
        QCOMPARE(outcome->exitCode, 7);
    }
    void hasNothingToRead() { QCOMPARE(shell("cat; echo end").value().output, std::string("end\n")); }
    void keepsNoMoreThanAsked()
    {
        const auto outcome = shell("head -c 300000 /dev/zero | tr '\\0' x", 60'000, 100'000);
        QVERIFY(outcome);
        QCOMPARE(outcome->output.size(), std::size_t {100'000});
        QVERIFY(outcome->cut);
        QCOMPARE(outcome->exitCode, 0);
    }
    void killsWhatTakesTooLong()
    {
        const auto outcome = shell("echo begun; exec sleep 600", 300);
        QVERIFY(outcome);
        QVERIFY(outcome->timedOut);
        QCOMPARE(outcome->output, std::string("begun\n"));
        QCOMPARE(outcome->exitCode, 128 + 9);
    }
    void saysWhatCannotRun()
    {
        QCOMPARE(int(runProgram({"/nonexistent/program", {}, {}}).error().reason), int(Reason::UnknownTarget));
        QVERIFY(runProgram({"/etc/passwd", {}, {}}).error().message.english().find("/etc/passwd") != std::string::npos);
    }
    void tellsOfASignal() { QCOMPARE(shell("kill -TERM $$").value().exitCode, 128 + 15); }
};

QTEST_APPLESS_MAIN(TestRunProgram)
#include "tst_run_program.moc"
