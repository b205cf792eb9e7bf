// SPDX-License-Identifier: MIT
#include "platform/git_roots.h"
#include "platform/repository.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <sys/stat.h>

using namespace mesh;
namespace fs = std::filesystem;

class TestRepositoryIdentity : public QObject
{
    Q_OBJECT

    using Texts = std::vector<std::string>;

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::string m_top;
    QString m_git;

    /// Runs git in a folder below the top and returns what it prints.
    std::string git(const std::string &folder, const Texts &arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GIT_CONFIG_GLOBAL"_qs, u"/dev/null"_qs);
        environment.insert(u"GIT_CONFIG_NOSYSTEM"_qs, u"1"_qs);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QString::fromStdString(pathOf(folder)));
        QStringList words;
        for (const char *word :
            {"-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always"})
            words << QString::fromUtf8(word);
        for (const auto &argument : arguments)
            words << QString::fromStdString(argument);
        process.start(m_git, words);
        process.waitForFinished(-1);
        return process.readAllStandardOutput().trimmed().toStdString();
    }
    void commit(const std::string &folder, const std::string &text)
    {
        git(folder, {"commit", "-q", "--allow-empty", "-m", text});
    }
    /// A new repository with two commits of its own.
    void repository(const std::string &name)
    {
        git({}, {"init", "-q", name});
        commit(name, "first of " + name);
        commit(name, "second of " + name);
    }
    std::string pathOf(const std::string &folder) { return m_top + '/' + folder; }
    QByteArray identity(const std::string &folder)
    {
        return QByteArray::fromStdString(repositoryIdentity(pathOf(folder)));
    }
    void put(const std::string &path, const QByteArray &content)
    {
        QFile file(QString::fromStdString(pathOf(path)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// A program that leaves a mark when it is run.
    std::string trap()
    {
        put("trap", "#!/bin/sh\n: > '" + QByteArray::fromStdString(m_top) + "/sprung'\nexit 1\n");
        fs::permissions(pathOf("trap"), fs::perms::owner_read | fs::perms::owner_write | fs::perms::owner_exec);
        return pathOf("trap");
    }
    bool sprung() { return fs::exists(pathOf("sprung")); }

private Q_SLOTS:
    void initTestCase()
    {
        m_git = QStandardPaths::findExecutable(u"git"_qs);
        if (m_git.isEmpty())
            QSKIP("git is not installed");
    }
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_top = QDir(m_temporary->path()).canonicalPath().toStdString();
    }

    void cloneAndWorktreeAreOneRepository()
    {
        repository("a");
        git("a", {"remote", "add", "origin", "git@example.org:team/a.git"});
        git("a", {"worktree", "add", "-q", "../tree"});
        git("a", {"worktree", "add", "-q", "--detach", "../other"});
        git({}, {"clone", "-q", "a", "b"});
        git("b", {"remote", "set-url", "origin", "https://someone:secret@EXAMPLE.org/team/a"});
        const auto expected = identity("a");
        QVERIFY(expected.startsWith("origin:"));
        QCOMPARE(expected.size(), 7 + 64);
        QCOMPARE(identity("tree"), expected);
        QCOMPARE(identity("other"), expected);
        QCOMPARE(identity("b"), expected);
        git("b", {"remote", "set-url", "origin", "https://example.org/team/b"});
        QVERIFY(identity("b") != expected);
    }
    void clonesOfAFolderAreOneRepository()
    {
        repository("a");
        git({}, {"clone", "-q", "--bare", "a", "hub.git"});
        git({}, {"clone", "-q", "hub.git", "b"});
        git({}, {"clone", "-q", "file://" + m_top + "/hub.git", "c"});
        QVERIFY(identity("b").startsWith("origin:"));
        QCOMPARE(identity("c"), identity("b"));
    }
    void relativeOriginsBeginAtTheMainWorktree()
    {
        repository("a");
        git("a", {"remote", "add", "origin", "../hub.git"});
        fs::create_directories(pathOf("deep/er"));
        git("a", {"worktree", "add", "-q", "../deep/er/tree"});
        QCOMPARE(identity("deep/er/tree"), identity("a"));
        git({}, {"clone", "-q", "a", "b"});
        git("b", {"remote", "set-url", "origin", m_top + "/hub"});
        QCOMPARE(identity("b"), identity("a"));
    }
    void withoutAnOriginTheFirstCommitsTell()
    {
        repository("a");
        repository("b");
        git("a", {"worktree", "add", "-q", "../tree"});
        git({}, {"clone", "-q", "a", "copy"});
        git("copy", {"remote", "remove", "origin"});
        const auto expected = identity("a");
        QVERIFY(expected.startsWith("roots:"));
        QVERIFY(identity("b").startsWith("roots:") && identity("b") != expected);
        QCOMPARE(identity("copy"), expected);
        commit("a", "one more");
        QCOMPARE(identity("a"), expected);
        git("tree", {"checkout", "-q", "--orphan", "fresh"}); // Its HEAD has other roots, or none.
        QCOMPARE(identity("tree"), expected);
        commit("tree", "fresh");
        QCOMPARE(identity("tree"), expected);
        git("a", {"merge", "-q", "--allow-unrelated-histories", "-m", "both", "fresh"});
        QCOMPARE(rootCommits(pathOf("a/.git")).size(), std::size_t {2});
    }
    void elseTheFolderTells()
    {
        git({}, {"init", "-q", "empty"});
        fs::create_directories(pathOf("plain"));
        fs::create_symlink(pathOf("plain"), pathOf("link"));
        QVERIFY(identity("empty").startsWith("path:"));
        QVERIFY(identity("plain").startsWith("path:"));
        QVERIFY(identity("plain") != identity("empty"));
        QCOMPARE(identity("link"), identity("plain"));
        repository("a");
        git({}, {"clone", "-q", "--depth", "1", "file://" + m_top + "/a", "shallow"}); // Its first commit is none.
        git("shallow", {"remote", "remove", "origin"});
        QVERIFY(identity("shallow").startsWith("path:"));
    }
    void submodulesAreTheirOwn()
    {
        repository("a");
        repository("b");
        git("a", {"submodule", "--quiet", "add", m_top + "/b", "sub"});
        QVERIFY(identity("a/sub").startsWith("origin:"));
        QVERIFY(identity("a/sub") != identity("a"));
    }
    void needsGitForTheFirstCommitsOnly()
    {
        repository("a");
        git({}, {"clone", "-q", "a", "b"});
        const auto cloned = identity("b");
        const auto path = qgetenv("PATH");
        qputenv("PATH", "bin:/nonexistent:");
        fs::create_directories(pathOf("bin"));
        fs::copy_file(trap(), pathOf("bin/git"));
        const auto folder = fs::current_path();
        fs::current_path(m_top);
        const auto withoutGit = identity("a");
        const auto clonedWithoutGit = identity("b");
        fs::current_path(folder);
        qputenv("PATH", path);
        QVERIFY(withoutGit.startsWith("path:"));
        QCOMPARE(clonedWithoutGit, cloned);
        QVERIFY(!sprung());
    }

    void configurationRunsNothing_data()
    {
        QTest::addColumn<std::string>("key");
        for (const char *key : {"core.fsmonitor", "core.sshCommand", "core.pager", "pager.rev-list", "alias.rev-list",
                 "core.hooksPath", "core.editor", "core.askPass", "core.gitProxy", "core.alternateRefsCommand",
                 "gpg.program", "diff.external", "diff.x.textconv", "filter.x.smudge", "filter.x.process",
                 "credential.helper", "uploadpack.packObjectsHook", "remote.other.uploadpack", "log.showSignature",
                 "merge.x.driver", "sequence.editor", "interactive.diffFilter", "trace2.normalTarget"})
            QTest::newRow(key) << std::string(key);
    }
    void configurationRunsNothing()
    {
        QFETCH(std::string, key);
        repository("a");
        const auto expected = identity("a");
        put("a/.gitattributes", "* diff=x filter=x merge=x\n");
        fs::copy_file(trap(), pathOf("a/.git/hooks/post-index-change"));
        fs::copy_file(trap(), pathOf("a/.git/hooks/reference-transaction"));
        git("a", {"config", key, key.starts_with("alias") ? '!' + trap() : trap()});
        QCOMPARE(identity("a"), expected);
        QVERIFY(!sprung());
    }

    void fetchesNothing_data()
    {
        QTest::addColumn<std::string>("url");
        QTest::newRow("program at the other end") << std::string("TOP/a");
        QTest::newRow("helper") << std::string("ext::TOP/trap");
        QTest::newRow("ssh") << std::string("ssh://localhost/a");
    }
    /// A partial clone may lack commits; git would fetch them with programs that the repository names.
    void fetchesNothing()
    {
        QFETCH(std::string, url);
        repository("a");
        git({}, {"clone", "-q", "--no-hardlinks", "a", "b"});
        git("b", {"remote", "remove", "origin"});
        if (url.starts_with("TOP") || url.starts_with("ext::TOP"))
            url.replace(url.find("TOP"), 3, m_top);
        const auto first = git("b", {"rev-parse", "HEAD~1"});
        QVERIFY(fs::remove(pathOf("b/.git/objects/" + first.substr(0, 2) + '/' + first.substr(2))));
        for (const auto &[key, value] :
            std::initializer_list<std::pair<const char *, std::string>> {{"core.repositoryFormatVersion", "1"},
                {"extensions.partialClone", "evil"}, {"remote.evil.promisor", "true"}, {"remote.evil.url", url},
                {"remote.evil.uploadpack", trap()}, {"core.sshCommand", trap()}, {"protocol.allow", "always"},
                {"protocol.file.allow", "always"}, {"protocol.ext.allow", "always"}, {"protocol.ssh.allow", "always"}})
            git("b", {"config", key, value});
        QVERIFY(identity("b").startsWith("path:"));
        QVERIFY(!sprung());
        git("b", {"rev-list", "HEAD"}); // What the trap is: without care it springs.
        QVERIFY(sprung());
    }
    void hangsOnNothing()
    {
        repository("a");
        QCOMPARE(::mkfifo(pathOf("fifo").c_str(), 0600), 0);
        git("a", {"config", "include.path", m_top + "/fifo"});
        QVERIFY(identity("a").startsWith("path:"));
        QVERIFY(fs::remove(pathOf("a/.git/config")));
        fs::rename(pathOf("fifo"), pathOf("a/.git/config"));
        QVERIFY(identity("a").startsWith("path:"));
    }
    void hostilePointers_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::newRow("nowhere") << QByteArray("gitdir: /nonexistent\n");
        QTest::newRow("itself") << QByteArray("gitdir: .git\n");
        QTest::newRow("not ours") << QByteArray("gitdir: /proc/1\n");
        QTest::newRow("option") << QByteArray("gitdir: --help\n");
        QTest::newRow("garbage") << QByteArray("\0\1\2", 3);
        QTest::newRow("empty") << QByteArray();
    }
    void hostilePointers()
    {
        QFETCH(QByteArray, pointer);
        fs::create_directories(pathOf("a"));
        put("a/.git", pointer);
        QVERIFY(identity("a").startsWith("path:"));
    }
};

QTEST_GUILESS_MAIN(TestRepositoryIdentity)
#include "tst_repository_identity.moc"
