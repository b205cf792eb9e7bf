// SPDX-License-Identifier: MIT
#include "platform/repository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace mesh;

class RepositoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::string m_top;

    std::string folder(const char *relative)
    {
        QDir(m_temporary->path()).mkpath(QString::fromUtf8(relative));
        return m_top + '/' + relative;
    }
    void put(const std::string &path, const QByteArray &content)
    {
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_top = QDir(m_temporary->path()).canonicalPath().toStdString();
    }
    void roots()
    {
        const auto deep = folder("project/src/a");
        QCOMPARE(projectRoot(deep), deep); // No repository anywhere above.
        folder("project/.git");
        QCOMPARE(projectRoot(deep), m_top + "/project");
        QCOMPARE(projectRoot(deep + "/../a/"), m_top + "/project");
        QCOMPARE(projectRoot(m_top + "/project/gone/x"), m_top + "/project"); // The folder has been removed meanwhile.
        put(deep + "/.git", "gitdir: ../../.git/modules/a\n"); // A submodule is a project of its own.
        QCOMPARE(projectRoot(deep), deep);
        QVERIFY(QFile::link(QString::fromStdString(m_top + "/project"), QString::fromStdString(m_top + "/link")));
        QCOMPARE(projectRoot(m_top + "/link/src"), m_top + "/project");
        QCOMPARE(projectRoot("no/where"), std::string("no/where"));
        QCOMPARE(projectRoot(""), std::string());
        QCOMPARE(projectRoot("/"), std::string("/"));
    }
    void heads_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("branch");
        const QByteArray commit("0123456789abcdef0123456789abcdef01234567");
        QTest::newRow("branch") << QByteArray("ref: refs/heads/main\n") << QByteArray("main");
        QTest::newRow("with slashes") << QByteArray("ref: refs/heads/feature/x\n") << QByteArray("feature/x");
        QTest::newRow("detached") << commit + '\n' << QByteArray("01234567");
        QTest::newRow("detached, SHA-256") << commit + QByteArray(24, 'f') << QByteArray("01234567");
        QTest::newRow("reftable") << QByteArray("ref: refs/heads/.invalid\n") << QByteArray();
        QTest::newRow("no branch") << QByteArray("ref: refs/remotes/origin/x\n") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x1b]0;owned\x07") << QByteArray();
        QTest::newRow("only the first line") << QByteArray("ref: refs/heads/a\nrm -rf /\n") << QByteArray("a");
        QTest::newRow("hostile bytes are the caller's business")
            << QByteArray("ref: refs/heads/\x1b[2J\xe2\x80\xae\n") << QByteArray("\x1b[2J\xe2\x80\xae");
        QTest::newRow("bounded") << "ref: refs/heads/" + QByteArray(1 << 20, 'b') << QByteArray(4096 - 16, 'b');
    }
    void heads()
    {
        QFETCH(QByteArray, head);
        put(folder("project/.git") + "/HEAD", head);
        QTEST(QByteArray::fromStdString(currentBranch(m_top + "/project")), "branch");
    }
    void worktrees_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("branch");
        QTest::newRow("absolute") << QByteArray("gitdir: TOP/main/.git/worktrees/w\n") << QByteArray("topic");
        QTest::newRow("relative") << QByteArray("gitdir: ../main/.git/worktrees/w\n") << QByteArray("topic");
        QTest::newRow("to nowhere") << QByteArray("gitdir: /nonexistent\n") << QByteArray();
        QTest::newRow("to a file") << QByteArray("gitdir: /etc/passwd\n") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\0\0\0", 3) << QByteArray();
        QTest::newRow("to itself") << QByteArray("gitdir: .git\n") << QByteArray();
    }
    void worktrees()
    {
        QFETCH(QByteArray, pointer);
        put(folder("main/.git/worktrees/w") + "/HEAD", "ref: refs/heads/topic\n");
        put(folder("w") + "/.git", pointer.replace("TOP", QByteArray::fromStdString(m_top)));
        QTEST(QByteArray::fromStdString(currentBranch(m_top + "/w")), "branch");
    }
    void headThatBlocks()
    {
        const auto git = folder("project/.git");
        QCOMPARE(::mkfifo((git + "/HEAD").c_str(), 0600), 0);
        QCOMPARE(currentBranch(m_top + "/project"), std::string());
        QCOMPARE(currentBranch(m_top), std::string());
    }
};

QTEST_APPLESS_MAIN(RepositoryTest)
#include "tst_repository.moc"
