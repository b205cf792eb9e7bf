// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/prctl.h>
#include <utility>
#include <vector>

namespace mesh::test {

/// Programs with an environment of their own and nothing else of the machine's. They end with the object, the last one
/// first, and with the test however that ends.
class Programs
{
public:
    Programs() = default;
    ~Programs()
    {
        while (!m_running.empty()) {
            end(*m_running.back());
            m_running.pop_back();
        }
    }
    Programs(const Programs &) = delete;
    Programs &operator=(const Programs &) = delete;

    QStringList environment;

    QProcess &start(const QString &program, const QStringList &arguments = {})
    {
        auto &process = *m_running.emplace_back(std::make_unique<QProcess>());
        begin(process, program, arguments);
        return process;
    }
    void begin(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        process.setEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        process.start(program, arguments);
        if (!process.waitForStarted())
            qWarning("%s does not start", qPrintable(program));
    }
    /// To its end: the exit code, negative when it does not end well.
    int run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        begin(process, program, arguments);
        const bool isOver = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
        if (!isOver || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        end(process);
        return isOver && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    static void end(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished(10'000);
    }

    /// Those that are not installed here.
    static QString missing(const QStringList &programs)
    {
        QStringList names;
        for (const auto &program : programs) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                names << program;
        }
        return names.join(QLatin1Char(' '));
    }

private:
    std::vector<std::unique_ptr<QProcess>> m_running;
};

/// A new file for programs to read or, with `isProgram`, to run.
inline void place(const QString &path, const QByteArray &content, bool isProgram = false)
{
    QDir().mkpath(path.section(QLatin1Char('/'), 0, -2));
    QFile file(path);
    QVERIFY2(file.open(QFile::WriteOnly | QFile::Truncate), qPrintable(path));
    file.write(content);
    if (isProgram)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace mesh::test

/// Skips the test without these programs; where the desktop's tests are required it fails.
#define MESH_NEEDS(...) \
    if (const auto missing = mesh::test::Programs::missing({__VA_ARGS__}); !missing.isEmpty()) { \
        const auto text = QByteArray("not installed: ") + missing.toUtf8(); \
        if (qEnvironmentVariableIntValue("MESH_DESKTOP_REQUIRED") == 1) \
            QFAIL(text.constData()); \
        QSKIP(text.constData()); \
    }
