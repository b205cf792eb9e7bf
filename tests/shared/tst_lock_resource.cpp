// SPDX-License-Identifier: MIT
#include "platform/lock_overlap.h"
#include "platform/lock_resource.h"
#include "platform/repository.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace mesh;
using Kind = LockResource::Kind;
namespace fs = std::filesystem;

namespace {

constexpr auto config = "[remote \"origin\"]\nurl = https://example.org/NAME\n";

QByteArray kindName(Kind kind)
{
    return kind == Kind::File ? "file" : kind == Kind::Glob ? "glob" : "name";
}

} // namespace

class TestLockResource : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::string m_top;

    void put(const std::string &path, const QByteArray &content = {})
    {
        fs::create_directories(fs::path(m_top + '/' + path).parent_path());
        std::ofstream(m_top + '/' + path) << content.toStdString(); // Not QFile: any bytes may be in the name.
    }
    void repository(const std::string &path, const char *origin)
    {
        put(path + "/.git/config", QByteArray(config).replace("NAME", origin));
    }
    /// "kind space: path", the space being a repository's folder below the top.
    QByteArray told(const Result<LockResource> &resource)
    {
        if (!resource)
            return "error: " + QByteArray::fromStdString(resource.error().message.english());
        auto space = QByteArray::fromStdString(resource->space);
        auto path = QByteArray::fromStdString(resource->path);
        if (!resource->root.empty()) {
            if (resource->space != repositoryIdentity(resource->root))
                return "wrong space";
            space = QByteArray::fromStdString(resource->root.substr(m_top.size() + 1));
        }
        path.replace(m_top.c_str(), "TOP");
        return kindName(resource->kind) + ' ' + space + ": " + path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_top = QDir(m_temporary->path()).canonicalPath().toStdString();
        repository("repo", "repo");
        repository("clone", "repo");
        repository("repo/vendor/nested", "nested");
        put("repo/src/a.c");
        put("repo/src/sub/b.c");
        put("repo/README");
        put("repo/app/[id]/page.tsx");
        put("repo/odd/what?*");
        put("repo/\u00fcml\u00e4ut");
        put("repo/new\nline");
        put("repo/e\033[2Jsc");
        put("repo/broken\377");
        put("repo/two words");
        put("outside/file");
        fs::create_directory_symlink(m_top + "/repo/src", m_top + "/outside/link");
        fs::create_symlink("a.c", m_top + "/repo/src/alias.c");
        fs::create_directory_symlink(m_top + "/outside", m_top + "/repo/out");
        fs::create_symlink("nowhere", m_top + "/repo/dangling");
        fs::create_directory_symlink(".", m_top + "/repo/self");
    }

    void cleanupTestCase() { fs::remove_all(m_top + "/repo"); } // Qt cannot name all that is in it.

    void texts_data()
    {
        QTest::addColumn<QByteArray>("cwd");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *cwd, const char *text, const char *expected) {
            QTest::newRow((QByteArray(cwd) + ": " + text).constData())
                << QByteArray(cwd) << QByteArray(text) << QByteArray(expected);
        };
        row("repo", "src/a.c", "file repo: src/a.c");
        row("repo/src", "a.c", "file repo: src/a.c");
        row("repo/src", "./a.c", "file repo: src/a.c");
        row("repo/src", "../README", "file repo: README");
        row("repo", "README", "file repo: README");
        row("repo", "readme", "name names: readme");
        row("repo", "./readme", "file repo: readme"); // Another file.
        row("repo", "TOP/repo/src//./a.c", "file repo: src/a.c");
        row("outside", "TOP/repo/src/a.c", "file repo: src/a.c");
        row("clone", "src/a.c", "file clone: src/a.c");
        row("repo", "src", "file repo: src");
        row("repo", "src/", "file repo: src");
        row("repo", ".", "file repo: ");
        row("repo/src", "..", "file repo: ");
        row("repo/gone", "..", "file repo: ");
        row("repo/src", ".", "file repo: src");
        // Files that do not exist.
        row("repo", "src/gone.c", "file repo: src/gone.c");
        row("repo", "gone/deep/er/../x.c", "file repo: gone/deep/x.c");
        row("repo", "gone/../src/alias.c", "file repo: src/a.c");
        row("repo/gone", "./x.c", "file repo: gone/x.c");
        row("repo", "src/a.c/x", "file repo: src/a.c/x");
        // Links.
        row("repo", "src/alias.c", "file repo: src/a.c");
        row("outside", "link/a.c", "file repo: src/a.c");
        row("outside", "link/gone.c", "file repo: src/gone.c");
        row("outside/link", "a.c", "file repo: src/a.c");
        row("outside", "link/../README", "file repo: README"); // As the system goes, not as it is written.
        row("repo", "out/file", "file files: TOP/outside/file");
        row("repo", "self/self/src/a.c", "file repo: src/a.c");
        row("repo", "dangling", "file repo: dangling");
        // Other repositories, and none.
        row("repo", "vendor/nested/x.c", "file repo/vendor/nested: x.c");
        row("repo", "vendor/nested", "file repo/vendor/nested: ");
        row("repo/vendor/nested", "../x.c", "file repo: vendor/x.c");
        row("outside", "file", "file files: TOP/outside/file");
        row("outside", "../repo/README", "file repo: README");
        row("repo", "/", "file files: /");
        row("repo", "/nonexistent/x", "file files: /nonexistent/x");
        row("repo", "../../../../../../../../..", "file files: /");
        // Odd names.
        row("repo", "\u00fcml\u00e4ut", "file repo: \u00fcml\u00e4ut");
        row("repo", "new\nline", "file repo: new\nline");
        row("repo", "./no\nline", "file repo: no\nline");
        row("repo", "e\033[2Jsc", "file repo: e\033[2Jsc");
        row("repo", "broken\377", "file repo: broken\377");
        row("repo", "two words", "file repo: two words");
        row("repo", "app/[id]/page.tsx", "file repo: app/[id]/page.tsx");
        row("repo/odd", "what?*", "file repo: odd/what?*");
        // Patterns.
        row("repo", "src/**", "glob repo: src/**");
        row("repo/src", "*.c", "glob repo: src/*.c");
        row("repo/src", "../lib/?/x", "glob repo: lib/?/x");
        row("repo", "*", "glob repo: *");
        row("repo", "./*//./x/", "glob repo: */x");
        row("repo", "a?/b", "glob repo: a?/b");
        row("repo", "[ab].c", "glob repo: [ab].c");
        row("repo", "TOP/repo/src/*.c", "glob repo: src/*.c");
        row("outside", "link/*.c", "glob repo: src/*.c");
        row("outside", "*.c", "glob files: TOP/outside/*.c");
        row("outside", "/*", "glob files: /*");
        row("repo", "vendor/nested/*", "glob repo/vendor/nested: *");
        row("repo/app/[id]", "*.tsx", "glob repo: app/\\[id]/*.tsx");
        row("repo", "gone/*", "glob repo: gone/*");
        row("repo", "a\033[2J]", "glob repo: a\033[2J]");
        row("repo", "*/../x", "error: A pattern cannot go up again with '..'.");
        // Names.
        row("repo", "deploy", "name names: deploy");
        row("outside", "db:staging@5_x-1.2", "name names: db:staging@5_x-1.2");
        row("repo", "issue #12", "name names: issue #12");
        row("repo", "gr\u00fcn", "name names: gr\u00fcn");
        row("repo", "a\nb", "error: A lock's name has a character that cannot be seen.");
        row("repo", "a\tb", "error: A lock's name has a character that cannot be seen.");
        row("repo", "a\033b", "error: A lock's name has a character that cannot be seen.");
        row("repo", "a\302\205b", "error: A lock's name has a character that cannot be seen.");
        row("repo", "a\342\200\213b", "error: A lock's name has a character that cannot be seen.");
        row("repo", "a\377b", "error: A lock's name has a character that cannot be seen.");
        row("repo", " a", "error: A lock's name has single blanks, and only between words.");
        row("repo", "a ", "error: A lock's name has single blanks, and only between words.");
        row("repo", "a  b", "error: A lock's name has single blanks, and only between words.");
        row("repo", " ", "error: A lock's name has single blanks, and only between words.");
        // Neither.
        row("repo", "", "error: A lock needs something to be on.");
        QTest::newRow("NUL") << QByteArray("repo") << QByteArray("a\0b", 3)
                             << QByteArray("error: The name of the resource has a NUL in it.");
        QTest::newRow("longest name") << QByteArray("repo") << QByteArray(128, 'x')
                                      << "name names: " + QByteArray(128, 'x');
        QTest::newRow("long name") << QByteArray("repo") << QByteArray(129, 'x')
                                   << QByteArray("error: A lock's name has at most 128 bytes.");
        QTest::newRow("longest") << QByteArray("repo") << "./" + QByteArray(4094, 'x')
                                 << "file repo: " + QByteArray(4094, 'x');
        QTest::newRow("too long") << QByteArray("repo") << "./" + QByteArray(4095, 'x')
                                  << QByteArray("error: The name of the resource is longer than 4096 bytes.");
        QTest::newRow("deep") << QByteArray("repo") << QByteArray("x/").repeated(2048)
                              << "file repo: " + QByteArray("x/").repeated(2048).chopped(1);
    }
    void texts()
    {
        QFETCH(QByteArray, cwd);
        QFETCH(QByteArray, text);
        text.replace("TOP", m_top.c_str());
        QTEST(told(lockResource(text.toStdString(), m_top + '/' + cwd.toStdString())), "expected");
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("absolute") << QByteArray("TOP/repo/src/a.c") << QByteArray("file repo: src/a.c");
        QTest::newRow("relative") << QByteArray("src/a.c") << QByteArray("file repo: src/a.c");
        QTest::newRow("new") << QByteArray("new") << QByteArray("file repo: new");
        QTest::newRow("star") << QByteArray("src/*.c") << QByteArray("file repo: src/*.c");
        QTest::newRow("controls") << QByteArray("\033\n") << QByteArray("file repo: \033\n");
        QTest::newRow("empty") << QByteArray() << QByteArray("error: A lock needs something to be on.");
    }
    void files()
    {
        QFETCH(QByteArray, path);
        path.replace("TOP", m_top.c_str());
        QTEST(told(lockedFile(path.toStdString(), m_top + "/repo")), "expected");
    }

    void needsToKnowWhere()
    {
        QVERIFY(!lockResource("src/a.c", ""));
        QVERIFY(!lockedFile("a.c", "repo"));
        QVERIFY(lockedFile(m_top + "/repo/README", ""));
    }
    void clonesMeanTheSame()
    {
        const auto here = lockResource("src/*.c", m_top + "/repo").value();
        const auto there = lockedFile("src/a.c", m_top + "/clone").value();
        QVERIFY(overlap(here, there));
        QVERIFY(lockedFile("src/a.c", m_top + "/repo").value() == there);
        QVERIFY(!overlap(here, lockedFile("src/a.c", m_top + "/repo/vendor/nested").value()));
        // The folder's brackets mean nothing, though the pattern behind them does.
        const auto pages = lockResource("*.tsx", m_top + "/repo/app/[id]").value();
        QVERIFY(overlap(pages, lockedFile("app/[id]/page.tsx", m_top + "/repo").value()));
        QVERIFY(!overlap(pages, lockedFile("app/i/page.tsx", m_top + "/repo").value()));
    }
    void shownAsWritten()
    {
        QCOMPARE(shown(lockResource("a.c", m_top + "/repo/src").value()), std::string("src/a.c"));
        QCOMPARE(shown(lockResource(".", m_top + "/repo").value()), std::string("."));
        QCOMPARE(shown(lockResource("file", m_top + "/outside").value()), m_top + "/outside/file");
        QCOMPARE(shown(lockResource("src/**", m_top + "/repo").value()), std::string("src/**"));
        QCOMPARE(shown(lockResource("deploy", m_top + "/repo").value()), std::string("deploy"));
    }
};

QTEST_APPLESS_MAIN(TestLockResource)
#include "tst_lock_resource.moc"
