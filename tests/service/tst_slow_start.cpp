// SPDX-License-Identifier: MIT
// `mesh service start` after an update: the real programs, and a service that stops itself in the middle.
#include "earlier_database.h"
#include "platform/process.h"
#include "support/service_process.h"

using namespace mesh;
using namespace mesh::test;

namespace {

/// An installation whose service stops before it copies the database.
class Installation
{
public:
    Installation()
    {
        const auto bin = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin");
        QFile::copy(bin + QStringLiteral("/mesh"), mesh());
        write(QStringLiteral("meshd"),
            QStringLiteral("#!/bin/sh\nexec '%1-tests/meshd_for_tests' $(cat '%2') \"$@\"\n").arg(bin, options()));
        QFile::setPermissions(m_home.filePath(QStringLiteral("meshd")), QFile::ReadOwner | QFile::ExeOwner);
        stopBefore(QStringLiteral("VACUUM"));
        QDir().mkdir(folder());
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(QStringLiteral("data/config.json"), QStringLiteral("{\"port\":0}"));
    }
    ~Installation()
    {
        if (const auto pid = holder(); pid > 0)
            ::kill(pid, SIGKILL);
    }
    QString folder() const { return m_home.filePath(QStringLiteral("data")); }
    std::string file(const std::string &name) const { return folder().toStdString() + '/' + name; }
    void stopBefore(const QString &sql)
    {
        write(QStringLiteral("options"), sql.isEmpty() ? QString() : QStringLiteral("--stop-before ") + sql);
    }
    /// Who has the data folder; 0: nobody.
    pid_t holder() const
    {
        const auto pid = static_cast<pid_t>(std::atoi(readAll(file("run/service.lock")).c_str()));
        const auto facts = SystemProcessTable().facts(pid);
        return facts && !facts->zombie && facts->command.starts_with("meshd") ? pid : 0;
    }
    /// The same once it has stopped itself; what it says may be heard before that.
    pid_t stopped() const
    {
        const auto isStopped = [this] {
            const auto facts = readAll("/proc/" + std::to_string(holder()) + "/stat");
            const auto state = facts.rfind(") ");
            return state != std::string::npos && facts.compare(state + 2, 1, "T") == 0;
        };
        return QTest::qWaitFor(isStopped, 60'000) ? holder() : 0;
    }
    std::unique_ptr<QProcess> start() const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment([this] {
            QProcessEnvironment environment;
            environment.insert(QStringLiteral("GRIP_MESH_DIR"), folder());
            environment.insert(QStringLiteral("HOME"), m_home.path());
            environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
            return environment;
        }());
        process->start(mesh(), {QStringLiteral("service"), QStringLiteral("start")});
        return process;
    }

private:
    QString mesh() const { return m_home.filePath(QStringLiteral("mesh")); }
    QString options() const { return m_home.filePath(QStringLiteral("options")); }
    void write(const QString &name, const QString &content) const
    {
        writeAll(m_home.filePath(name).toStdString(), content.toStdString());
    }

    QTemporaryDir m_home;
};

bool hears(QProcess &process, const QByteArray &part)
{
    QByteArray said;
    return QTest::qWaitFor(
        [&] {
            said += process.readAllStandardError();
            return said.contains(part);
        },
        60'000);
}

} // namespace

class SlowStartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_mesh = std::make_unique<Installation>();
        makeDatabase(m_mesh->file(databaseName), 1);
    }

    /// Two people start it meanwhile; both hear why it takes long, and that it has started.
    void isWaitedFor()
    {
        const auto first = m_mesh->start();
        QVERIFY(hears(*first, "it copies its database"));
        const auto second = m_mesh->start();
        QVERIFY(hears(*second, "it copies its database"));
        const auto service = m_mesh->stopped();
        QVERIFY(service > 0);
        QVERIFY(first->state() == QProcess::Running && second->state() == QProcess::Running);
        ::kill(service, SIGCONT);
        for (auto *person : {first.get(), second.get()}) {
            QVERIFY(person->waitForFinished(60'000));
            QCOMPARE(person->readAllStandardOutput(),
                QByteArray("The service has started, pid " + QByteArray::number(service) + ".\n"));
            QCOMPARE(person->exitCode(), 0);
        }
        QVERIFY(!QFile::exists(QString::fromStdString(m_mesh->file("run/starting"))));
    }
    /// Whoever waits when it is killed can start it anew: the copy begins from its beginning.
    void isKilled()
    {
        const auto first = m_mesh->start();
        QVERIFY(hears(*first, "it copies its database"));
        const auto second = m_mesh->start(); // It finds the first's at work, and starts one itself when that ends.
        QVERIFY(hears(*second, "it copies its database"));
        m_mesh->stopBefore({});
        const auto service = m_mesh->stopped();
        QVERIFY(service > 0);
        ::kill(service, SIGKILL);
        QVERIFY(second->waitForFinished(60'000));
        QVERIFY(second->readAllStandardOutput().startsWith("The service has started, pid "));
        QVERIFY(first->waitForFinished(60'000));
        QCOMPARE(first->exitCode(), 0);
        QCOMPARE(databaseFiles(m_mesh->folder().toStdString()), databaseAndCopy());
    }
    /// It cannot, and says so in the place of what it did.
    void fails()
    {
        const auto person = m_mesh->start();
        QVERIFY(hears(*person, "it copies its database"));
        const auto copy = nameBeforeSchema(schemaVersion());
        QVERIFY(QDir().mkdir(QString::fromStdString(m_mesh->file(copy)))); // In the place where the copy goes.
        const auto service = m_mesh->stopped();
        QVERIFY(service > 0);
        ::kill(service, SIGCONT);
        QVERIFY(hears(*person, "Cannot rename " + QByteArray::fromStdString(m_mesh->file(copy)) + ".new: "));
        QTRY_COMPARE_WITH_TIMEOUT(person->state(), QProcess::NotRunning, 60'000);
        QCOMPARE(person->exitCode(), 1);
        QVERIFY(!QFile::exists(QString::fromStdString(m_mesh->file("run/starting"))));
        QVERIFY(!QFile::exists(QString::fromStdString(m_mesh->file(copy + ".new"))));
    }

private:
    std::unique_ptr<Installation> m_mesh;
};

QTEST_GUILESS_MAIN(SlowStartTest)
#include "tst_slow_start.moc"
