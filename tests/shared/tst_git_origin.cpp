// SPDX-License-Identifier: MIT
#include "platform/git_origin.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace mesh;

class TestGitOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("url");
        const auto row = [](const char *name, const char *config, const char *url) {
            QTest::newRow(name) << QByteArray(config) << QByteArray(url);
        };
        row("plain", "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = https://h/a.git\n\tfetch = +x\n",
            "https://h/a.git");
        row("no line break", "[remote \"origin\"]\nurl=h:a", "h:a");
        row("on the section's line", "[remote \"origin\"] url = h:a\n", "h:a");
        row("old spelling", "[remote.origin]\nurl = h:a\n", "h:a");
        row("case", "[REMOTE \"origin\"]\nUrL = h:a\n", "h:a");
        row("case of the remote", "[remote \"Origin\"]\nurl = h:a\n", "");
        row("other remote", "[remote \"fork\"]\nurl = h:a\n", "");
        row("other section", "[branch \"origin\"]\nurl = h:a\n", "");
        row("after another", "[remote \"fork\"]\nurl = h:b\n[remote \"origin\"]\nurl = h:a\n", "h:a");
        row("other key", "[remote \"origin\"]\npushurl = h:a\n", "");
        row("in two parts", "[remote \"origin\"]\nfetch = x\n[core]\nx\n[remote \"origin\"]\nurl = h:a\n", "h:a");
        row("several", "[remote \"origin\"]\nurl = h:a\nurl = h:b\n", "h:a");
        row("no value", "[remote \"origin\"]\nurl\nurl = h:a\n", "h:a");
        row("comments", "# [remote \"x\"]\n; y\n[remote \"origin\"] # z\n url = h:a # b\n", "h:a");
        row("quotes", "[remote \"origin\"]\nurl = \"h:a # b\" ; c\n", "h:a # b");
        row("quotes in part", "[remote \"origin\"]\nurl = h:\" a \"b\n", "h: a b");
        row("blanks at the end", "[remote \"origin\"]\nurl = h:a b \t \n", "h:a b");
        row("escapes", "[remote \"origin\"]\nurl = h:\\\"\\\\\\t\\n\n", "h:\"\\\t\n");
        row("goes on", "[remote \"origin\"]\nurl = h:\\\n  a\n", "h:  a");
        row("CRLF", "[remote \"origin\"]\r\n\turl = h:a\r\n", "h:a");
        row("escape in a name", "[remote \"o\\rigin\"]\nurl = h:a\n", "h:a");
        row("byte order mark", "\xEF\xBB\xBF[remote \"origin\"]\nurl = h:a\n", "h:a");
        row("include", "[include]\npath = other\n", "");
        row("empty", "", "");
        row("invalid escape", "[remote \"origin\"]\nurl = h:\\x\n", "");
        row("open quote", "[remote \"origin\"]\nurl = \"h:a\n", "");
        row("open section", "[remote \"origin\"\nurl = h:a\n", "");
        row("open name", "[remote \"origin]\nurl = h:a\n", "");
        row("nothing", "[", "");
        row("no key", "[remote \"origin\"]\n= h:a\nurl = h:b\n", "");
        row("key with blanks", "[remote \"origin\"]\nthe url = h:a\n", "");
        row("invalid before", "???\n[remote \"origin\"]\nurl = h:a\n", "");
        QTest::newRow("NUL") << QByteArray(1, '\0') + "[remote \"origin\"]\nurl = h:a\n" << QByteArray();
        QTest::newRow("long") << "[remote \"origin\"]\nurl = " + QByteArray(100'000, 'x') << QByteArray(100'000, 'x');
    }
    void urls()
    {
        QFETCH(QByteArray, config);
        QTEST(QByteArray::fromStdString(originUrl(config.toStdString())), "url");
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *url : {"https://example.org/a/b.git", "https://example.org/a/b", "https://example.org/a/b/",
                 "https://example.org/a/b.git/", "http://example.org/a/b", "https://user@example.org/a/b",
                 "https://user:pass@example.org/a/b", "https://user:p@ss@example.org/a/b",
                 "https://EXAMPLE.org:443/a/b", "http://example.org:80/a/b", "ssh://git@example.org/a/b.git",
                 "ssh://git@example.org:22/a/b", "SSH://example.org/a/b", "git+ssh://example.org/a/b",
                 "git://example.org/a/b", "git://example.org:9418/a//b", "git@example.org:a/b.git", "example.org:a/b",
                 "git@example.org:/a/b", "[git@example.org:22]:a/b", "git@[example.org:22]:a/b"})
            QTest::newRow(url) << QByteArray("example.org/a/b");
        const auto row = [](const char *url, const char *name) { QTest::newRow(url) << QByteArray(name); };
        row("ssh://example.org:2222/a/b", "example.org:2222/a/b");
        row("[example.org:2222]:a/b", "example.org:2222/a/b");
        row("https://example.org:22/a", "example.org:22/a");
        row("ssh://[::1]:22/a", "[::1]/a");
        row("[::1]:a", "[::1]/a");
        row("git@[::1]:a", "[::1]/a");
        row("https://example.org/A/b", "example.org/A/b");
        row("https://example.org/a/b.github", "example.org/a/b.github");
        row("https://example.org", "example.org");
        row("ext::sh -c x", "ext::sh -c x");
        row("/nowhere/x.git", "/nowhere/x");
        row("/nowhere/x/.git", "/nowhere/x");
        row("file:///nowhere/y/../x/", "/nowhere/x");
        row("file://localhost/nowhere/x", "/nowhere/x");
        row("../x", "/base/x");
        row("./x:y", "/base/of/x:y");
        row("x", "/base/of/x");
    }
    void names() { QTEST(QByteArray::fromStdString(originName(QTest::currentDataTag(), "/base/of")), "name"); }

    void foldersAreWhereTheyAre()
    {
        const QTemporaryDir temporary;
        const auto top = QDir(temporary.path()).canonicalPath().toStdString();
        std::filesystem::create_directories(top + "/real/x.git");
        std::filesystem::create_symlink(top + "/real", top + "/link");
        QCOMPARE(originName(top + "/link/x.git", "/"), top + "/real/x");
        QCOMPARE(originName("link/x.git", top), top + "/real/x");
    }
};

QTEST_APPLESS_MAIN(TestGitOrigin)
#include "tst_git_origin.moc"
