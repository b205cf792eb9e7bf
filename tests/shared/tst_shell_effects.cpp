// SPDX-License-Identifier: MIT
#include "safety/shell_effects.h"

#include <QTest>

using namespace mesh;

namespace {

QByteArray joined(const std::vector<std::string> &texts)
{
    QByteArrayList list;
    for (const auto &text : texts)
        list << QByteArray::fromStdString(text);
    return list.join('|');
}

} // namespace

class TestShellEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("paths");
        const auto row = [](const char *command, const char *paths) {
            QTest::newRow(command) << QByteArray(command) << QByteArray(paths);
        };
        // Redirections.
        row("echo x > f", "f");
        row("echo x>f", "f");
        row(">f", "f");
        row("echo x >> a/b.txt", "a/b.txt");
        row("set -C; x >| f", "f");
        row("x &> f", "f");
        row("x &>> f", "f");
        row("x >& f", "f");
        row("x 2> e 1>o", "e|o");
        row("x {fd}> f", "f");
        row("x > 'a b' 2> \"c d\" 3> e\\ f", "a b|c d|e f");
        row("x > $'a\\tb'", "a\tb");
        row("x > $'\\x61\\'b\\\\'", "a'b\\");
        row("x > a > a", "a");
        row("x > /tmp/f", "/tmp/f");
        row("x > ~/f", "~/f");
        row("x > '~/f'", "./~/f");
        row("x > ~other/f", "");
        row("x > \u00fcml\u00e4ut", "\u00fcml\u00e4ut");
        row("grep foo > /dev/null", "");
        row("x 2>&1", "");
        row("x >&2", "");
        row("x 2>&-", "");
        row("x >&-; y 3<> f", "");
        row("x < f", "");
        row("x <<< f", "");
        row("x > $f", "");
        row("x > \"$d/f\"", "");
        row("x > $(y)", "");
        row("x > `y`", "");
        row("rm a{1..3} b{c,d} {e,{f,g}}", "bc|bd");
        // What is quoted, commented or a here-document is no command.
        row("echo \"a > b\"", "");
        row("echo 'a > b'", "");
        row("echo a \\> b", "");
        row("x # > f", "");
        row("x a#b > f", "f");
        row("git log --format='%h > %s'", "");
        row("cat <<EOF > f\nrm g; x > h\nEOF\ntouch i", "f|i");
        row("cat > f <<'EOF'\nit's $(rm g)\nEOF\n", "f");
        row("cat <<-E >f\n\ttouch g\n\tE\ntouch h", "f|h");
        row("cat <<A <<B >f\nrm a\nA\nrm b\nB\ntouch c", "f|c");
        row("cat <<EOF\nnever ends\nrm f", "");
        row("git commit -m \"$(cat <<'EOF'\nIt isn't > that) rm x\n\nEOF\n)\" && touch f", "f");
        row("python3 -c 'open(\"f\", \"w\") > 1'", "");
        row("[[ a > b ]] && touch f", "f");
        row("[[ a =~ ^(b|c)$ ]] && touch f", "f");
        row("(( a > b )) && touch f", "f");
        row("for ((i = 0; i > 3; i++)); do touch f; done", "f");
        row("echo $((a > b)) > f", "f");
        row("echo $(((a) > b)) > f", "f");
        row("echo ${a:->x} > f", "f");
        row("x=(rm a > b); touch f", "f");
        row("awk '$1 > 2 {print}' f", "");
        // Lists, compounds, substitutions.
        row("a > x; b > y && c > z || d > w & e > v", "x|y|z|w|v");
        row("a > x |& tee y | z", "x|y");
        row("(a; b > x) > y", "x|y");
        row("{ a; b > x; } > y", "x|y");
        row("if a > x; then b > y; else c > z; fi 2> e", "x|y|z|e");
        row("for f in rm a; do touch $f; done > x", "x");
        row("while read l; do echo $l >> x; done < in", "x");
        row("until a; do rm x; done", "x");
        row("! rm x", "x");
        row("case $a in rm|b) touch x;; (c) touch y ;; *) ;; esac; touch z", "x|y|z");
        row("(case $a in b) touch x;; esac); touch y", "x|y");
        row("f() { touch x; }; f > y", "x|y");
        row("function f { rm x; }", "x");
        row("function f() { rm x; }", "x");
        row("echo $(touch x) \"$(touch y)\" `touch z`", "x|y|z");
        row("echo `echo \\`touch x\\``", "x");
        row("diff <(tee x) >(tee y)", "x|y");
        row("x > >(tee y)", "y");
        row("bash -c 'echo x > f'", "f");
        row("bash -lc \"cd a && touch b\" && touch c", "a/b|c");
        row("sh -o pipefail -c 'touch f' x y", "f");
        row("bash -c \"bash -c 'touch f'\"", "f");
        row("bash -c \"touch $f\"", "");
        row("bash touch f", "");
        row("bash -x script -c 'touch f'", "");
        row("eval 'touch f' '> g'", "g|f");
        row("ssh host 'touch f'", "");
        row("a \\\n  > f", "f");
        row("echo a\\\n> f", "f");
        // Programs.
        row("tee a", "a");
        row("x | tee -a a b", "a|b");
        row("x | sudo tee -- -a", "-a");
        row("x | tee /dev/tty", "");
        row("cp a b", "b");
        row("cp a b/", "b/a");
        row("cp x/a .", "./a");
        row("cp -r x/a/ y/b c", "c/a|c/b");
        row("cp -t c a b", "c/a|c/b");
        row("cp --target-directory=c a", "c/a");
        row("cp \"$a\" b", "b");
        row("cp $a b c/", "c/b");
        row("cp a $b", "");
        row("cp --help", "");
        row("cp a", "");
        row("mv a b", "b|a");
        row("mv a b c/", "c/a|c/b|a|b");
        row("mv {a,b}.c d", "d/a.c|d/b.c|a.c|b.c");
        row("mv -t d a", "d/a|a");
        row("install -m 755 a b", "b");
        row("install -d a b", "");
        row("ln -sf a b", "b");
        row("rm -rf a 'b c'", "a|b c");
        row("rm a $b", "a");
        row("rm -- -a", "-a");
        row("touch -d yesterday a", "a");
        row("touch -r b a", "a");
        row("truncate -s 0 a", "a");
        row("truncate --size=0 a", "a");
        row("sed -i 's/a/b/' f g", "f|g");
        row("sed -i.bak -e s/a/b/ f", "f");
        row("sed -Ei s/a/b/ f", "f");
        row("sed -n -i '1,2p' f", "f");
        row("sed --in-place=.b --expression=s/a/b/ f", "f");
        row("sed -i '' 's/a/b/' f", "f");
        row("sed 's/a/b/' f", "");
        row("sed -n '/-i/p' f", "");
        row("sed -e -i f", "");
        row("perl -i -pe 's/a/b/' f", "f");
        row("perl -pi.bak -e 's/a/b/' f", "f");
        row("perl -0777 -pi -e 's/a/b/' f", "f");
        row("perl -i -n script f", "f");
        row("perl -ne 'print if -i' f", "");
        row("perl -MList::Util -e 1 f", "");
        row("dd if=a of=b bs=1", "b");
        row("dd if=a of=/dev/sda", "");
        row("patch -p1 f < d", "f");
        row("patch -p1 < d", "");
        row("patch -i d f", "f");
        row("patch --dry-run f d", "");
        row("ed -s f <<E\nw\nE", "f");
        row("ex -sc '%s/a/b/|x' f", "f");
        row("sort -o a b", "a");
        row("sort -oa b", "a");
        row("curl -fsSLo a https://example.org/-o", "a");
        row("curl -H 'X: o' https://example.org", "");
        row("wget -O - https://example.org", "");
        row("clang-format -i a.h b.h", "a.h|b.h");
        row("clang-format -style=file a.h", "");
        row("clang-format --style=file -i a.h", "a.h");
        row("npx prettier --write a.ts", "a.ts");
        row("prettier --check a.ts", "");
        row("gofmt -w a.go", "a.go");
        row("gofmt -l a.go", "");
        row("black a.py", "a.py");
        row("black --check a.py", "");
        row("rustfmt --edition 2021 a.rs", "a.rs");
        row("ruff format a.py", "a.py");
        row("ruff check a.py", "");
        row("ruff check --fix a.py", "a.py");
        row("git rm -f a", "a");
        row("git rm --cached a", "");
        row("git mv a b", "b|a");
        row("git checkout -- a b", "a|b");
        row("git checkout HEAD~2 -- a", "a");
        row("git checkout -b x", "");
        row("git checkout main", "");
        row("git restore --source=HEAD~1 a", "a");
        row("git restore -s main a", "a");
        row("git restore --staged a", "");
        row("git -C sub -c a.b=c rm f", "sub/f");
        row("git --no-pager diff -- f", "");
        row("/usr/bin/rm f", "f");
        row("./rm f", "f");
        row("A=b C='d e' rm f", "f");
        row("A='b c'", "");
        row("sudo -u root rm f", "f");
        row("env -u A B=c rm f", "f");
        row("nohup nice -n 10 timeout -k 1 5 rm f", "f");
        row("time rm f", "f");
        row("command rm f", "f");
        row("xargs -n 1 rm -f", "");
        row("$rm f", "");
        row("echo rm f", "");
        row("ls rm", "");
        row("cat f | grep rm", "");
        // Folders.
        row("cd a && echo x > b", "a/b");
        row("cd a/; touch b ./c /d ~/e", "a/b|a/./c|/d|~/e");
        row("cd a && cd ../b && touch c", "a/../b/c");
        row("cd /a && touch b", "/a/b");
        row("cd '~' && touch b", "./~/b");
        row("cd -- -a && touch b", "-a/b");
        row("cd -P a && touch b", "a/b");
        row("cd ~ && touch b", "~/b");
        row("cd && touch b /c", "/c");
        row("cd $a && touch b /c && cd d && touch e && cd /f && touch g", "/c|/f/g");
        row("cd a* && touch b", "");
        row("cd a && cd - && touch b", "");
        row("(cd a && touch b); touch c", "a/b|c");
        row("echo $(cd a; touch b) > c", "a/b|c");
        row("pushd a; touch b; popd; touch c", "a/b");
        row("cd a > b && touch c", "b|a/c");
        row("cd a && cp x y", "a/y");
        row("cd a && bash -c 'touch b'", "a/b");
        // No valid bash.
        row("", "");
        row("'", "");
        row("touch \"a", "a");
        row("touch a)", "a");
        row("(touch a", "a");
        row("x >", "");
        row("x > ; touch a", "a");
        row("x >> \n touch a", "a");
        row("((", "");
        row(")))) touch a", "a");
        row("case a in", "");
    }
    void writes()
    {
        QFETCH(QByteArray, command);
        QTEST(joined(shellEffects(command.toStdString()).writes), "paths");
    }

    void patterns_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("found");
        QTest::newRow("rm") << QByteArray("rm a/*.o b?") << QByteArray("a/*.o|b?");
        QTest::newRow("sed") << QByteArray("cd a && sed -i s/a/b/ [xy].c") << QByteArray("a/[xy].c");
        QTest::newRow("cp") << QByteArray("cp a/*.c b/") << QByteArray("b/*.c");
        QTest::newRow("quoted") << QByteArray("rm '*.o'") << QByteArray();
        QTest::newRow("partly quoted") << QByteArray("rm '[a]'*.o") << QByteArray();
        QTest::newRow("read only") << QByteArray("cat *.c") << QByteArray();
    }
    void patterns()
    {
        QFETCH(QByteArray, command);
        QTEST(joined(shellEffects(command.toStdString()).patterns), "found");
    }

    void commits_data()
    {
        QTest::addColumn<bool>("commits");
        for (const char *command :
            {"git commit", "git commit -am 'x'", "git add . && git commit -m \"$m\"", "git am < f",
                "git cherry-pick abc", "git revert HEAD", "git merge x", "git rebase -i main", "git pull",
                "git -C x commit", "git -c user.name=a commit", "git --git-dir x commit", "sudo -u a git commit",
                "env A=b git commit", "A=b git commit", "/usr/bin/git commit", "cd x && git commit", "(git commit)",
                "bash -c 'git commit -m x'", "if git commit; then x; fi", "x | git commit -F -", "gh pr merge 5",
                "echo $(git commit)", "git \\\ncommit", "g\"i\"t commit", "timeout 5 git pull"})
            QTest::newRow(command) << true;
        for (const char *command : {"git log", "git status", "git", "git log --grep commit", "echo git commit",
                 "echo 'git commit'", "git help commit", "git diff HEAD -- commit", "git commit-tree x",
                 "git merge-base a b", "git push", "git fetch", "# git commit", "cat <<E\ngit commit\nE", "gh pr list",
                 "gh pr view merge", "git $x", "git show commit", "git config alias.c commit", "legit commit",
                 "git branch merge", "git -C commit log", "man git commit", "git commit --help"})
            QTest::newRow(command) << false;
    }
    void commits()
    {
        QFETCH(bool, commits);
        const auto effects = shellEffects(QTest::currentDataTag());
        QCOMPARE(effects.commits, commits);
        QCOMPARE(joined(effects.writes), QByteArray());
    }

    void folders_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("folders");
        QTest::newRow("none") << QByteArray("git commit") << QByteArray();
        QTest::newRow("cd") << QByteArray("cd a && git commit && cd ../b; cd a") << QByteArray("a|a/../b|a/../b/a");
        QTest::newRow("git -C") << QByteArray("cd a; git -C b -C c commit; git -C /d log")
                                << QByteArray("a|a/b|a/b/c|/d");
        QTest::newRow("subshell") << QByteArray("(cd a); cd b") << QByteArray("a|b");
        QTest::newRow("unknown") << QByteArray("cd \"$a\"; cd b; git -C $c commit") << QByteArray();
        QTest::newRow("echo") << QByteArray("echo cd a") << QByteArray();
    }
    void folders()
    {
        QFETCH(QByteArray, command);
        QTEST(joined(shellEffects(command.toStdString()).changesInto), "folders");
    }

    void anythingIsRead_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece :
            {"'", "\"", "`", "$(", "(", ")", "((", "$((", "\\", "${", "$'", ">", "<(", "<<a\n", "{", "{a,",
                "case a in ", "[[ ", "a=(", "a(", "a() ", "bash -c '", "bash -c \"", "eval ", "rm a;", "cd a;(", "`\\",
                "\"$(", "\n", "rm a{b,c};", "sudo ", "git -C a ", "f()\n", "\\\n", ";;", "esac ", "a "})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void anythingIsRead()
    {
        QFETCH(QByteArray, piece);
        const auto few = shellEffects(piece.toStdString());
        QVERIFY(few.writes.size() <= 2);
        const auto many = shellEffects(piece.repeated(100'000).toStdString());
        QVERIFY(many.writes.size() <= 128);
        QVERIFY(many.changesInto.size() <= 128);
    }
    void whatIsNamedIsBounded()
    {
        std::string command;
        for (int i = 0; i < 1000; ++i)
            command += "touch f" + std::to_string(i) + ';';
        QCOMPARE(shellEffects(command).writes.size(), std::size_t {128});
        QVERIFY(shellEffects("touch " + std::string(5000, 'x')).writes.empty());
    }
};

QTEST_APPLESS_MAIN(TestShellEffects)
#include "tst_shell_effects.moc"
