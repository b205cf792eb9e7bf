// SPDX-License-Identifier: MIT
#include "protocol/verbs.h"

#include <QTest>

using namespace mesh;

namespace {

QStringList listOf(const std::vector<std::string> &words)
{
    QStringList list;
    for (const auto &word : words)
        list << QString::fromStdString(word);
    return list;
}

} // namespace

class LinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slashLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *line, const QStringList &arguments) {
            QTest::newRow(line) << QByteArray(line) << arguments;
        };
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        const auto words = [&](std::initializer_list<const char *> all) {
            QStringList list;
            for (const char *word : all)
                list << s(word);
            return list;
        };
        row("", {});
        row("   ", {});
        row("list", words({"list"}));
        row("list # who is there", words({"list"}));
        row("read #k3f9", words({"read", "#k3f9"}));
        row("read k3f9 -o 'my file' # keep", words({"read", "k3f9", "-o", "my file"}));
        row("read k3f9 -o don't", words({"read", "k3f9", "-o", "don't"}));
        row("config set pair_role \"\"", words({"config", "set", "pair_role", ""}));
        row("config set a'b c'd", words({"config", "set", "ab cd"}));
        row("send hal it's done", words({"send", "--", "hal", "it's done"}));
        row("send hal \"it's done\"", words({"send", "--", "hal", "it's done"}));
        row("send hal 'it's done'", words({"send", "--", "hal", "it's done"}));
        row("send hal \"a\" and \"b\"", words({"send", "--", "hal", "\"a\" and \"b\""}));
        row("send hal \"say \"hi\" now\"", words({"send", "--", "hal", "say \"hi\" now"}));
        row("send hal \"unbalanced", words({"send", "--", "hal", "\"unbalanced"}));
        row("send hal \"", words({"send", "--", "hal", "\""}));
        row("send hal  two  blanks # not a comment", words({"send", "--", "hal", "two  blanks # not a comment"}));
        row("send --wait shown --urgent hal go", words({"send", "--wait", "shown", "--urgent", "--", "hal", "go"}));
        row("send --wait=shown hal go", words({"send", "--wait=shown", "--", "hal", "go"}));
        row("send hal --urgent is a flag", words({"send", "--", "hal", "--urgent is a flag"}));
        row("send hal -- dashes", words({"send", "--", "hal", "-- dashes"}));
        row("send hal -", words({"send", "--", "hal", "-"}));
        row("send hal", words({"send", "--", "hal"}));
        row("send hal \"\"", words({"send", "--", "hal", ""}));
        row("send", words({"send", "--"}));
        row("broadcast stand-up in 5", words({"broadcast", "--", "stand-up in 5"}));
        row("broadcast --urgent stand-up", words({"broadcast", "--urgent", "--", "stand-up"}));
        row("broadcast --dry-run is off", words({"broadcast", "--", "--dry-run is off"}));
        row("broadcast -- --urgent is off", words({"broadcast", "--", "--urgent is off"}));
        row("reply k3f9 'main'", words({"reply", "--", "k3f9", "main"}));
        row("reply k3f9 $(rm -rf ~) `x` \\n", words({"reply", "--", "k3f9", "$(rm -rf ~) `x` \\n"}));
        row("nonsense it's fine", words({"nonsense", "it's", "fine"}));
        QTest::newRow("lines") << QByteArray("send hal one\ntwo\n") << words({"send", "--", "hal", "one\ntwo"});
    }
    void slashLines()
    {
        QFETCH(QByteArray, line);
        const auto arguments = argumentsFromLine(line.toStdString());
        QVERIFY(arguments);
        QTEST(listOf(*arguments), "arguments");
    }
    void anOptionWithoutItsValueIsRefused()
    {
        const auto arguments = argumentsFromLine("send --wait");
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().reason, Reason::Usage);
    }
    void shellArguments_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *given, const char *arguments) {
            QTest::newRow(given) << QString::fromUtf8(given).split(u'|') << QString::fromUtf8(arguments).split(u'|');
        };
        row("list|--json", "list|--json");
        row("send|hal|it's done", "send|--|hal|it's done");
        row("send|hal|two|words", "send|--|hal|two words");
        row("send|hal|hello|--urgent", "send|--urgent|--|hal|hello");
        row("send|hal|hello|--wait|shown|--json", "send|--wait|shown|--json|--|hal|hello");
        row("send|hal|--wait|shown|hello", "send|--wait|shown|--|hal|hello");
        row("send|hal|use|the|--json|flag", "send|--|hal|use the --json flag");
        row("send|hal|run|--json|please", "send|--|hal|run --json please");
        row("send|hal|--dry-run what?", "send|--|hal|--dry-run what?");
        row("send|hal|--|--urgent", "send|--|hal|--urgent");
        row("send|--|hal|--json", "send|--|hal|--json");
        row("broadcast|--urgent|stand-up", "broadcast|--urgent|--|stand-up");
        row("reply|k3f9|-", "reply|--|k3f9|-");
    }
    void shellArguments()
    {
        QFETCH(QStringList, given);
        std::vector<std::string> words;
        for (const auto &word : given)
            words.push_back(word.toStdString());
        QTEST(listOf(joinTextArguments(words)), "arguments");
    }
    void whoMayCall()
    {
        QCOMPARE(mesh::whoMayCall({"send", "hal", "x"}), Who::All);
        QCOMPARE(mesh::whoMayCall({"service", "status"}), Who::All);
        QCOMPARE(mesh::whoMayCall({"service", "stop"}), Who::Human);
        QCOMPARE(mesh::whoMayCall({"service", "--json", "stop"}), Who::Human);
        QCOMPARE(mesh::whoMayCall({"plugin", "remove"}), Who::Human);
        QCOMPARE(mesh::whoMayCall({"approve"}), Who::Human);
        QCOMPARE(mesh::whoMayCall({}), Who::Human);
    }
};

QTEST_APPLESS_MAIN(LinesTest)
#include "tst_lines.moc"
