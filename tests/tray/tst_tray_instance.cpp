// SPDX-License-Identifier: MIT
// One tray of a data folder: who is first, what a second start does, and that a dead one is no obstacle.
#include "desktop/tray_instance.h"

#include "support/files.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mesh;

namespace {

constexpr auto impatient = std::chrono::milliseconds(0);

/// A process of its own that holds the folder, until it is killed.
class OtherProcess
{
public:
    explicit OtherProcess(const QString &folder)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            const TrayInstance instance(folder);
            const char isFirst = instance.isFirst() ? 'y' : 'n';
            if (::write(ends[1], &isFirst, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        ::close(ends[1]);
        char answer = 0;
        m_isFirst = ::read(ends[0], &answer, 1) == 1 && answer == 'y';
        ::close(ends[0]);
    }
    ~OtherProcess() { kill(); }
    bool isFirst() const { return m_isFirst; }
    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }

private:
    pid_t m_pid = 0;
    bool m_isFirst = false;
};

} // namespace

class TrayInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void theFirstIsAskedToComeToTheFront()
    {
        TrayInstance first(path());
        QVERIFY(first.isFirst());
        QVERIFY(first.status());
        QSignalSpy raised(&first, &TrayInstance::raiseAsked);
        for (int start = 1; start <= 3; ++start) {
            const TrayInstance second(path());
            QVERIFY(!second.isFirst());
            QVERIFY(second.status());
            QTRY_COMPARE(raised.size(), start);
        }
    }
    void foldersAreApart()
    {
        const QTemporaryDir other;
        const TrayInstance one(path());
        const TrayInstance another(other.path());
        QVERIFY(one.isFirst());
        QVERIFY(another.isFirst());
    }
    void whoEndsMakesRoom()
    {
        {
            const TrayInstance first(path());
            QVERIFY(QFile::exists(socket()));
        }
        QVERIFY(!QFile::exists(socket()));
        QVERIFY(TrayInstance(path()).isFirst());
    }
    void onlyTheUserMayAsk()
    {
        const TrayInstance first(path());
        struct stat facts {
        };
        QCOMPARE(::stat(QFile::encodeName(socket()).constData(), &facts), 0);
        QVERIFY(S_ISSOCK(facts.st_mode));
        QCOMPARE(facts.st_mode & 0077, mode_t {0});
    }
    void aKilledOneIsNoObstacle()
    {
        OtherProcess other(path());
        QVERIFY(other.isFirst());
        QVERIFY(!TrayInstance(path()).isFirst());
        other.kill();
        QVERIFY(QFile::exists(socket())); // Nobody listens there any more.
        takesRaises();
    }
    void staleThings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a file at the socket's place") << QStringLiteral("tray.sock");
        QTest::newRow("an old lock file") << QStringLiteral("tray.lock");
    }
    void staleThings()
    {
        QFETCH(QString, name);
        test::write(m_folder->filePath(name), "12345\n");
        takesRaises();
    }
    void aLongPath()
    {
        const auto deep = path() + QLatin1Char('/') + QString(120, QLatin1Char('x'));
        QVERIFY(QDir().mkpath(deep));
        TrayInstance first(deep);
        QVERIFY2(first.status(), first.status() ? "" : first.status().error().message.english().c_str());
        QSignalSpy raised(&first, &TrayInstance::raiseAsked);
        QVERIFY(!TrayInstance(deep).isFirst());
        QTRY_COMPARE(raised.size(), 1);
    }
    void oneThatDoesNotListen()
    {
        const TrayInstance first(path());
        QVERIFY(QFile::remove(socket()));
        const TrayInstance second(path(), impatient);
        QVERIFY(!second.isFirst());
        QVERIFY(!second.status());
        QCOMPARE(second.status().error().reason, Reason::Timeout);
    }
    void withoutTheFolder()
    {
        const TrayInstance instance(m_folder->filePath(QStringLiteral("none")));
        QVERIFY(instance.isFirst()); // It can still say what is wrong.
        QVERIFY(!instance.status());
        QCOMPARE(instance.status().error().reason, Reason::StorageFailed);
    }
    void onlyOneWordIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("raises");
        QTest::newRow("raise") << QByteArray("raise\n") << 1;
        QTest::newRow("twice") << QByteArray("raise\nraise\n") << 1;
        QTest::newRow("something else") << QByteArray("quit\n") << 0;
        QTest::newRow("no line") << QByteArray(1000, 'x') << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
    }
    void onlyOneWordIsUnderstood()
    {
        QFETCH(QByteArray, said);
        QFETCH(int, raises);
        TrayInstance first(path());
        QSignalSpy raised(&first, &TrayInstance::raiseAsked);
        QLocalSocket socket;
        socket.connectToServer(this->socket());
        socket.write(said);
        socket.flush();
        socket.disconnectFromServer();
        QVERIFY(!TrayInstance(path()).isFirst()); // Is heard in any case, and behind it.
        QTRY_COMPARE(raised.size(), raises + 1);
    }

private:
    QString path() const { return m_folder->path(); }
    QString socket() const { return m_folder->filePath(QStringLiteral("tray.sock")); }
    void takesRaises()
    {
        TrayInstance first(path());
        QVERIFY(first.isFirst());
        QVERIFY(first.status());
        QSignalSpy raised(&first, &TrayInstance::raiseAsked);
        QVERIFY(!TrayInstance(path()).isFirst());
        QTRY_COMPARE(raised.size(), 1);
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TrayInstanceTest)
#include "tst_tray_instance.moc"
