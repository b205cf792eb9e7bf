// SPDX-License-Identifier: MIT
#include "platform/data_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mesh;

class DataFolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::string m_top; ///< A fresh folder for each test.
    std::string m_path; ///< The data folder in it, not made yet.

    DataFolder made()
    {
        auto folder = DataFolder::open(m_path, true);
        if (!folder)
            qFatal("%s", folder.error().message.english().c_str());
        return std::move(*folder);
    }
    void put(const std::string &relative, const QByteArray &content, mode_t mode = 0600)
    {
        QFile file(QString::fromStdString(m_path + '/' + relative));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(::chmod((m_path + '/' + relative).c_str(), mode), 0);
    }
    static mode_t modeOf(const std::string &path)
    {
        struct stat status {
        };
        return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
    }
    QStringList names() const
    {
        return QDir(QString::fromStdString(m_path))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_top = m_temporary->path().toStdString();
        m_path = m_top + "/data";
    }
    void defaultPlace()
    {
        const QByteArray home = qgetenv("HOME");
        qunsetenv("GRIP_MESH_DIR");
        qputenv("HOME", "/home/ada");
        QCOMPARE(defaultDataFolder().value(), std::string("/home/ada/.grip-session-mesh"));
        qputenv("GRIP_MESH_DIR", "/srv/mesh");
        QCOMPARE(defaultDataFolder().value(), std::string("/srv/mesh"));
        qputenv("GRIP_MESH_DIR", "mesh");
        QCOMPARE(defaultDataFolder().error().reason, Reason::BadValue);
        qunsetenv("GRIP_MESH_DIR");
        qunsetenv("HOME");
        QVERIFY(!defaultDataFolder());
        qputenv("HOME", home);
    }
    void makesItPrivate()
    {
        const mode_t old = ::umask(0);
        const auto folder = made();
        ::umask(old);
        QCOMPARE(modeOf(m_path), mode_t(0700));
        QCOMPARE(folder.path(), m_path);
        QCOMPARE(folder.file("run/x"), m_path + "/run/x");
        QVERIFY(DataFolder::open(m_path + "//", false));
    }
    void missing()
    {
        QCOMPARE(DataFolder::open(m_path, false).error().reason, Reason::NoService);
        const auto deep = DataFolder::open(m_path + "/a b/c", true);
        QVERIFY(!deep);
        QCOMPARE(deep.error().hint.english(), "Make the folder above it: mkdir -p '" + m_path + "/a b'");
        QVERIFY(!DataFolder::open("relative", true));
        QVERIFY(!DataFolder::open("/", true));
    }
    void openToOthers()
    {
        made();
        ::chmod(m_path.c_str(), 0750);
        const auto folder = DataFolder::open(m_path, true);
        QVERIFY(!folder);
        QCOMPARE(folder.error().hint.english(), "Close it: chmod 700 " + m_path);
    }
    void notOurs()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a folder away");
        const auto folder = made();
        put("theirs", "x");
        QCOMPARE(::chown((m_path + "/theirs").c_str(), 12345, 0), 0);
        QVERIFY(!folder.readFile("theirs", 10));
        QCOMPARE(::chown(m_path.c_str(), 12345, 0), 0);
        QVERIFY(!DataFolder::open(m_path, true));
    }
    void linkedFolder()
    {
        made();
        const std::string link = m_top + "/link";
        QCOMPARE(::symlink(m_path.c_str(), link.c_str()), 0);
        for (const auto &path : {link, link + "/"}) {
            const auto folder = DataFolder::open(path, true);
            QVERIFY(!folder);
            QVERIFY(folder.error().message.english().find("symbolic link") != std::string::npos);
        }
        put("file", "x");
        QVERIFY(!DataFolder::open(m_path + "/file", true));
    }
    void workingTree_data()
    {
        QTest::addColumn<QByteArray>("git"); // Where .git is, below the test's folder.
        QTest::addColumn<QByteArray>("home");
        QTest::addColumn<bool>("ok");
        QTest::newRow("no repository") << QByteArray() << QByteArray("home") << true;
        QTest::newRow("repository above") << QByteArray("repository") << QByteArray("elsewhere") << false;
        QTest::newRow("repository below home") << QByteArray("home/repository") << QByteArray("home") << false;
        QTest::newRow("home is a repository") << QByteArray("home") << QByteArray("home") << true;
        QTest::newRow("home is in a repository") << QByteArray() << QByteArray("repository/home") << true;
    }
    void workingTree()
    {
        QFETCH(QByteArray, git);
        QFETCH(QByteArray, home);
        const QDir top(m_temporary->path());
        const QString place = QString::fromUtf8(git.isEmpty() ? home : git);
        QVERIFY(top.mkpath(place + QStringLiteral("/below")));
        QVERIFY(top.mkpath(QString::fromUtf8(home)));
        if (!git.isEmpty())
            QVERIFY(top.mkpath(QString::fromUtf8(git) + QStringLiteral("/.git")));
        else if (home.contains('/'))
            QVERIFY(top.mkpath(QStringLiteral("repository/.git")));
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", (top.path() + QLatin1Char('/') + QString::fromUtf8(home)).toUtf8());
        const auto folder = DataFolder::open(
            (top.path() + QLatin1Char('/') + place + QStringLiteral("/below/data")).toStdString(), true);
        qputenv("HOME", before);
        QTEST(bool(folder), "ok");
    }
    void paths_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"", "/", "/etc/passwd", ".", "..", "../x", "run/../x", "run//x", "run/", "./x"})
            QTest::newRow(*path ? path : "empty") << QByteArray(path);
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
    }
    void paths()
    {
        QFETCH(QByteArray, path);
        const auto folder = made();
        QVERIFY(folder.makeSubfolder("run"));
        QCOMPARE(folder.writeFile(path.toStdString(), "x").error().reason, Reason::BadValue);
        QCOMPARE(folder.readFile(path.toStdString(), 10).error().reason, Reason::BadValue);
        QVERIFY(!folder.exists(path.toStdString()));
        QVERIFY(!folder.makeSubfolder(path.toStdString()));
    }
    void writesAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<uint>("mode");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("secret") << QByteArray("key") << 0600U << QByteArray("abc");
        QTest::newRow("open") << QByteArray("readme") << 0644U << QByteArray();
        QTest::newRow("below") << QByteArray("run/state.json") << 0600U << QByteArray("x\0y", 3);
        QTest::newRow("large") << QByteArray("large") << 0600U << QByteArray(3 << 20, 'q');
        QTest::newRow("long name") << QByteArray(255, 'n') << 0600U << QByteArray("x");
    }
    void writesAsAWhole()
    {
        QFETCH(QByteArray, name);
        QFETCH(uint, mode);
        QFETCH(QByteArray, content);
        const auto folder = made();
        QVERIFY(folder.makeSubfolder("run"));
        const auto path = name.toStdString();
        const mode_t old = ::umask(0777);
        const auto first = folder.writeFile(path, "before", 0600);
        const auto second = folder.writeFile(path, content.toStdString(), mode);
        ::umask(old);
        QVERIFY(first);
        QVERIFY(second);
        QCOMPARE(modeOf(m_path + '/' + path), mode_t(mode));
        QCOMPARE(QByteArray::fromStdString(folder.readFile(path, 4 << 20).value()), content);
        for (const auto &left :
            names() + QDir(QString::fromStdString(m_path + "/run")).entryList(QDir::AllEntries | QDir::Hidden))
            QVERIFY2(!left.endsWith(QStringLiteral(".tmp")), qPrintable(left));
    }
    void failedWriteLeavesNothing()
    {
        const auto folder = made();
        QVERIFY(folder.makeSubfolder("target"));
        QVERIFY(folder.makeSubfolder("target/full"));
        QCOMPARE(folder.writeFile("target", "x").error().reason, Reason::StorageFailed); // A folder is in the way.
        QCOMPARE(names(), QStringList(QStringLiteral("target")));
        QVERIFY(!folder.writeFile("nowhere/x", "x"));
    }
    void writeReplacesALink()
    {
        const auto folder = made();
        const std::string victim = m_top + "/victim";
        QCOMPARE(::symlink(victim.c_str(), (m_path + "/token").c_str()), 0);
        QVERIFY(folder.writeFile("token", "x"));
        QVERIFY(!QFile::exists(QString::fromStdString(victim)));
        QVERIFY(folder.readSecret("token"));
    }
    void refusedFiles_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind :
            {"symbolic link", "dangling link", "hard link", "fifo", "folder", "missing", "linked folder"})
            QTest::newRow(kind) << QByteArray(kind);
    }
    void refusedFiles()
    {
        QFETCH(QByteArray, kind);
        const auto folder = made();
        put("real", "precious");
        const auto path = m_path + "/file";
        std::string asked = "file";
        if (kind == "symbolic link")
            QCOMPARE(::symlink("real", path.c_str()), 0);
        else if (kind == "dangling link")
            QCOMPARE(::symlink("nothing", path.c_str()), 0);
        else if (kind == "hard link")
            QCOMPARE(::link((m_path + "/real").c_str(), path.c_str()), 0);
        else if (kind == "fifo")
            QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        else if (kind == "folder")
            QCOMPARE(::mkdir(path.c_str(), 0700), 0);
        else if (kind == "linked folder") {
            QCOMPARE(::symlink(".", path.c_str()), 0);
            asked = "file/real";
        }
        QVERIFY(!folder.readFile(asked, 100));
        QVERIFY(!folder.readSecret(asked));
        if (kind == "missing")
            return;
        QVERIFY(!folder.openFile(asked, O_WRONLY | O_CREAT | O_TRUNC));
        QFile real(QString::fromStdString(m_path + "/real"));
        QVERIFY(real.open(QIODevice::ReadOnly));
        QCOMPARE(real.readAll(), QByteArray("precious")); // Not even truncated.
        QVERIFY(!QFile::exists(QString::fromStdString(m_path + "/nothing")));
    }
    void opensForAppending()
    {
        const auto folder = made();
        for (int i = 0; i < 2; ++i) {
            const auto fd = folder.openFile("log", O_WRONLY | O_CREAT | O_APPEND);
            QVERIFY(fd);
            QCOMPARE(::write((*fd).get(), "line\n", 5), ssize_t(5));
            QVERIFY(::fcntl((*fd).get(), F_GETFD) & FD_CLOEXEC);
        }
        QCOMPARE(folder.readFile("log", 10).value(), std::string("line\nline\n"));
        QCOMPARE(folder.readFile("log", 9).error().reason, Reason::TooLarge);
        QVERIFY(folder.openFile("log", O_WRONLY | O_TRUNC));
        QCOMPARE(folder.readFile("log", 9).value(), std::string());
    }
    void secrets_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::addColumn<bool>("ok");
        QTest::newRow("0600") << 0600U << true;
        QTest::newRow("0400") << 0400U << true;
        QTest::newRow("0644") << 0644U << false;
        QTest::newRow("0620") << 0620U << false;
        QTest::newRow("0601") << 0601U << false;
    }
    void secrets()
    {
        QFETCH(uint, mode);
        const auto folder = made();
        put("key", "abc", mode);
        const auto secret = folder.readSecret("key");
        QTEST(bool(secret), "ok");
        if (!secret)
            QCOMPARE(secret.error().hint.english(), "Close it: chmod 600 " + m_path + "/key");
        QVERIFY(folder.readFile("key", 10));
    }
    void subfolders()
    {
        const auto folder = made();
        QVERIFY(folder.makeSubfolder("run"));
        QVERIFY(folder.makeSubfolder("run"));
        QVERIFY(folder.makeSubfolder("run/stopped"));
        QCOMPARE(modeOf(m_path + "/run/stopped"), mode_t(0700));
        QVERIFY(!folder.makeSubfolder("no/where"));
        QCOMPARE(::symlink("run", (m_path + "/link").c_str()), 0);
        QVERIFY(!folder.makeSubfolder("link"));
        ::chmod((m_path + "/run").c_str(), 0755);
        QCOMPARE(folder.makeSubfolder("run").error().hint.english(), "Close it: chmod 700 " + m_path + "/run");
    }
};

QTEST_APPLESS_MAIN(DataFolderTest)
#include "tst_data_folder.moc"
