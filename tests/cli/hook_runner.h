// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs the real mesh-hook, copied beside programs of the test's choice, with a data folder of its own and without the
/// variables of a session that the test itself may run in.
class HookRunner
{
public:
    struct Ended {
        QByteArray output;
        QByteArray errors;
        int code = -1;
    };

    HookRunner()
    {
        data = m_folder.path() + QStringLiteral("/data");
        m_programs = m_folder.path() + QStringLiteral("/bin");
        const auto hook = qEnvironmentVariable("MESH_BIN_DIR") + QStringLiteral("/mesh-hook");
        [&] {
            for (const auto &path : {data, m_programs, data + QStringLiteral("/run")}) {
                QVERIFY(QDir().mkpath(path));
                QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            }
            QVERIFY2(QFile::copy(hook, m_programs + QStringLiteral("/mesh-hook")), qPrintable(hook));
        }();
        environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : environment.keys()) {
            if (name.startsWith(QStringLiteral("CLAUDE")))
                environment.remove(name);
        }
    }

    QString data; ///< The data folder.
    QProcessEnvironment environment;

    void setVariable(const char *name, const char *value)
    {
        environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    }
    Ended run(const QString &event, const QByteArray &input)
    {
        return runWith({event, QStringLiteral("--dir"), data}, input);
    }
    Ended runWith(const QStringList &arguments, const QByteArray &input)
    {
        QProcess hook;
        hook.setProcessEnvironment(environment);
        hook.start(m_programs + QStringLiteral("/mesh-hook"), arguments);
        hook.write(input);
        hook.closeWriteChannel();
        // The event loop must run: the fake service lives in it.
        [&] { QTRY_COMPARE_WITH_TIMEOUT(hook.state(), QProcess::NotRunning, 60'000); }();
        return {hook.readAllStandardOutput(), hook.readAllStandardError(),
            hook.exitStatus() == QProcess::NormalExit ? hook.exitCode() : -1};
    }
    void writeFile(const QString &name, const QByteArray &content) const
    {
        QFile file(data + QLatin1Char('/') + name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }
    /// A script in the place of `mesh`.
    void writeMesh(const QByteArray &script) const
    {
        const auto path = m_programs + QStringLiteral("/mesh");
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    /// One that notes the words it was called with (see called()) and answers on both streams.
    void writeNotingMesh() const
    {
        writeMesh("for word in \"$@\"; do printf '<%s>' \"$word\"; done >> \"$GRIP_MESH_DIR/called\"\n"
                  "printf 'two\\nlines <%s> <%s>\\n' \"$2\" \"$SECRET$NO_COLOR\"\nprintf 'error line\\n' >&2\n");
    }
    QByteArray called() const
    {
        QFile file(data + QStringLiteral("/called"));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void verifySilent(const Ended &ended)
    {
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(ended.code, 0);
    }

private:
    QTemporaryDir m_folder;
    QString m_programs;
};
