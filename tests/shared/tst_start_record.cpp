// SPDX-License-Identifier: MIT
// How a Mac's kernel says with what words a process was started.
#include "platform/environment_marks.h"
#include "platform/start_record.h"

#include <QTest>

using namespace mesh;

namespace {

QByteArray answer(int count, const QByteArray &words)
{
    return QByteArray(reinterpret_cast<const char *>(&count), sizeof count) + words;
}

/// With a byte string's NULs.
template <std::size_t size>
QByteArray bytes(const char (&text)[size])
{
    return QByteArray(text, size - 1);
}

} // namespace

class StartRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("answered");
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<bool>("isAgents");
        QTest::addColumn<bool>("isLoaded");
        const auto zsh = bytes("/bin/zsh\0\0\0\0\0\0\0\0zsh\0-l\0");
        QTest::newRow("no variables") << answer(2, zsh) << QByteArrayList {"zsh", "-l"} << false << false;
        QTest::newRow("others") << answer(2, zsh + bytes("HOME=/Users/x\0TERM=CLAUDECODE=1\0"))
                                << QByteArrayList {"zsh", "-l"} << false << false;
        QTest::newRow("an agent's") << answer(2, zsh + bytes("HOME=/Users/x\0CLAUDECODE=1\0"))
                                    << QByteArrayList {"zsh", "-l"} << true << false;
        QTest::newRow("the loader's") << answer(2, zsh + bytes("QT_PLUGIN_PATH=/tmp\0A=b\0"))
                                      << QByteArrayList {"zsh", "-l"} << false << true;
        QTest::newRow("behind an empty one")
            << answer(2, zsh + bytes("\0\0AI_AGENT=x\0")) << QByteArrayList {"zsh", "-l"} << true << false;
        QTest::newRow("an argument like a variable") << answer(2, bytes("/a\0\0env\0CLAUDECODE=1\0B=c\0"))
                                                     << QByteArrayList {"env", "CLAUDECODE=1"} << true << false;
        QTest::newRow("an empty first argument hides no variable")
            << answer(1, bytes("/a\0\0\0QT_PLUGIN_PATH=x\0A=b\0")) << QByteArrayList {"QT_PLUGIN_PATH=x"} << false
            << true;
        QTest::newRow("more arguments than wanted")
            << answer(5, bytes("/a\0a\0b\0c\0d\0e\0GEMINI_CLI=1\0")) << QByteArrayList {"a", "b", "c"} << true << false;
        QTest::newRow("an empty argument")
            << answer(3, bytes("/a\0a\0\0c\0")) << QByteArrayList {"a", "", "c"} << false << false;
        QTest::newRow("without the last NUL")
            << answer(1, bytes("/a\0a\0CODEX_SANDBOX=x")) << QByteArrayList {"a"} << true << false;
        QTest::newRow("cut in the arguments")
            << answer(4, bytes("/a\0a\0b")) << QByteArrayList {"a", "b"} << false << false;
        QTest::newRow("no arguments") << answer(0, bytes("/a\0\0OPENCODE=1\0")) << QByteArrayList {} << true << false;
        QTest::newRow("a count below nothing")
            << answer(-3, bytes("/a\0\0A=b\0")) << QByteArrayList {} << false << false;
        QTest::newRow("the path alone") << answer(1, bytes("/a")) << QByteArrayList {} << false << false;
        QTest::newRow("the count alone") << answer(1, {}) << QByteArrayList {} << false << false;
        QTest::newRow("less than the count") << bytes("\1\0") << QByteArrayList {} << false << false;
        QTest::newRow("nothing") << QByteArray() << QByteArrayList {} << false << false;
    }
    void records()
    {
        QFETCH(QByteArray, answered);
        QFETCH(QByteArrayList, arguments);
        const auto record = parseStartRecord({answered.constData(), static_cast<std::size_t>(answered.size())}, 3);
        QByteArrayList found;
        for (const auto &argument : record.arguments)
            found << QByteArray::fromStdString(argument);
        QCOMPARE(found, arguments);
        QTEST(record.hasAgentMark, "isAgents");
        QTEST(record.hasLoaderVariable, "isLoaded");
    }
    void wholeNamesOnly()
    {
        QVERIFY(isAgentMark("CLAUDECODE"));
        QVERIFY(!isAgentMark("CLAUDECODE2") && !isAgentMark("XCLAUDECODE") && !isAgentMark(""));
        QVERIFY(!isLoaderVariable("QT_PLUGIN") && !isLoaderVariable(""));
    }
};

QTEST_APPLESS_MAIN(StartRecordTest)
#include "tst_start_record.moc"
