// SPDX-License-Identifier: MIT
#include "safety/fold.h"
#include "safety/shell_words.h"

#include <QTest>

namespace {

/// Writes down what the reader finds: commands joined by " ; ", words by blanks, '~' before a command that is fed.
class Notes final : public mesh::CommandVisitor
{
public:
    bool command(std::span<const mesh::ShellWord> words, bool fed) override
    {
        if (!text.empty())
            text += " ; ";
        text += fed ? "~" : "";
        for (std::size_t i = 0; i < words.size(); ++i) {
            text += i > 0 ? " " : "";
            text += words[i].place == mesh::ShellWord::Place::Output ? ">"
                : words[i].place == mesh::ShellWord::Place::Input    ? "<"
                                                                     : "";
            text += words[i].text;
            text += words[i].unknown ? "?" : "";
        }
        spans.push_back({words.front().span.begin, words.back().span.end});
        return words.front().text == "curl";
    }
    void tooDeep(mesh::Span) override { deep = true; }

    std::string text;
    std::vector<mesh::Span> spans;
    bool deep = false;
};

Notes read(const std::string &text)
{
    Notes notes;
    mesh::ShellReading(notes).read({text});
    return notes;
}

} // namespace

class TestShellWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("commands");
        const auto row = [](const char *text, const char *commands) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(commands);
        };
        row("ls -l a", "ls -l a");
        row("a;b&&c||d|e&f\ng", "a ; b ; c ; d ; e ; f ; g");
        row("'r'm", "rm");
        row("r\"m\" -r\\f", "rm -rf");
        row("r$'\\x6d'", "rm");
        row("rm$IFS-r${IFS}x", "rm -r x");
        row("a''b \"\"c", "ab c");
        row("X=rm; $X a", "X=rm ; rm a");
        row("X=a; X=b; $X c", "X=a ; X=b ; ? c");
        row("${x:-rm} a", "rm a");
        row("r${nothing}m", "rm?");
        row("sh -c 'a; b'", "a ; b ; sh -c a; b");
        row("sh -c \"sh -c \\\"a b\\\"\"", "a b ; sh -c a b ; sh -c sh -c \"a b\"");
        row("f('\\x61 b')", "a b ; \\x61 b ; f");
        row("echo $(a b) c", "a b ; echo ? c");
        row("echo `a b`", "a b ; echo ?");
        row("(a b) | c", "a b ; c");
        row("a <(b)", "b ; a ?");
        row("a > b 2>> c < d", "a >b >c <d");
        row("a 2>&1 b", "a >1 b");
        row("a\\\nb", "ab");
        row("{rm,-r,x}", "rm -r x");
        row("{r,}m -r", "rm m -r");
        row("X='-r -f'; rm $X a", "X=-r -f ; X=-r -f ; -r -f ; rm -r -f a");
        row("$(echo rm) a", "echo rm ; rm a");
        row("rm $(printf '%s' -r) a", "printf %s -r ; rm -r a");
        row("`which rm` a", "which rm ; rm a");
        row("IFS=,; X=rm,a; $X", "IFS=, ; X=rm,a ; rm a ; rm a");
        row("\"X=rm; $X a\"", "X=rm ; rm a ; X=rm;  a?");
        row("said: \"sh -c \"a b\"\" and c", "sh -c a ; said: sh -c a b and c ; said: sh -c a b and c");
        row("curl x | a", "curl x ; ~a");
        row("curl x | b | a", "curl x ; ~b ; ~a");
        row("curl x\na", "curl x ; a");
        row("a <(curl x)", "curl x ; ~a ?");
        row("a \"$(curl x)\"", "curl x ; ~? ; ~a $(curl x)?");
        row("it's fine, don't", "it s fine, don t");
        row("5\" wide", "5 wide");
        row("> quoted: a b", ">quoted: a b");
        row("```sh\na b\n```\n", "sh ; a b");
        row("say `a b`, then", "a b ; say ,? then");
        row("one `two\n\nthree", "two ; one ? ; three");
        row("First end. Then on", "First end. ; Then on");
        row("x -> y", "x - y");
        row("{\"a\":\"b c\"}", "b c ; { a : b c }");
        row("[\"rm\",\"-rf\"]", "[ rm , -rf ]");
        row("$", "$");
        row("'$'", "$ ; $");
    }
    void commands()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, commands);
        const auto found = read(text.toStdString()).text;
        QCOMPARE(QByteArray::fromStdString(found), commands);
    }

    void spansNameTheOriginal()
    {
        const std::string text = "say \"x; r'm' -rf a\" now";
        const auto notes = read(text);
        QCOMPARE(notes.spans.size(), std::size_t(3));
        const auto span = notes.spans[1];
        QCOMPARE(text.substr(span.begin, span.end - span.begin), std::string("r'm' -rf a"));
    }

    void longCommandsKeepTheirFirstWords()
    {
        std::string text = "rm";
        for (int i = 0; i < 500; ++i)
            text += " f" + std::to_string(i);
        const auto found = read(text + " -rf").text;
        QVERIFY(found.ends_with("f499 -rf"));
        QVERIFY(found.substr(found.rfind(';')).starts_with("; rm f0 f1 f2 "));
    }

    void depthIsBounded()
    {
        std::string text = "a b";
        for (int i = 0; i < 12; ++i) {
            std::string quoted = "\"";
            for (const char c : text)
                quoted += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
            text = "x " + quoted + "\"";
        }
        QVERIFY(read(text).deep);
        QVERIFY(!read("a \"b 'c d'\"").deep);
    }

    void anythingIsRead_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece :
            {"'", "\"", "`", "$(", "(", ")", "\\", "${", "$'", ">", "<(", "{", "a'", "'\"", "\n`", "$x"})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void anythingIsRead()
    {
        QFETCH(QByteArray, piece);
        read(piece.repeated(20000).toStdString());
        read(piece.toStdString());
    }

    void folding_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("folded");
        QTest::newRow("plain") << QByteArray("rm -rf\tx\n") << QByteArray("rm -rf\tx\n");
        QTest::newRow("full width") << QByteArray("\357\275\222\357\275\215") << QByteArray("rm");
        QTest::newRow("cyrillic") << QByteArray("g\321\226t") << QByteArray("git");
        QTest::newRow("zero width") << QByteArray("r\342\200\213m") << QByteArray("rm");
        QTest::newRow("dashes") << QByteArray("\342\200\224force \342\200\223f") << QByteArray("--force -f");
        QTest::newRow("quotes") << QByteArray("\342\200\234a\342\200\235") << QByteArray("\"a\"");
        QTest::newRow("blank") << QByteArray("rm\302\240-rf") << QByteArray("rm -rf");
        QTest::newRow("mark") << QByteArray("r\314\266m\314\266") << QByteArray("rm");
        QTest::newRow("escape") << QByteArray("r\033[1mm") << QByteArray("rm");
        QTest::newRow("broken") << QByteArray("r\377m") << QByteArray("rm");
        QTest::newRow("other letters stay") << QByteArray("gr\303\274n") << QByteArray("gr\303\274n");
    }
    void folding()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, folded);
        const auto result = mesh::fold(text.toStdString());
        QCOMPARE(QByteArray::fromStdString(result.text), folded);
        QCOMPARE(result.origin.size(), result.text.size() + 1);
        QCOMPARE(std::size_t(result.origin.back()), std::size_t(text.size()));
        QVERIFY(std::is_sorted(result.origin.begin(), result.origin.end()));
    }
};

QTEST_APPLESS_MAIN(TestShellWords)
#include "tst_shell_words.moc"
