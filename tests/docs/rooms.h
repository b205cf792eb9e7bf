// SPDX-License-Identifier: MIT
#pragma once

#include "platform/control_client.h"
#include "protocol/json.h"
#include "protocol/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// Where a document's commands run: the homes of two machines, the reader's ("laptop") and "studio", each with a mesh
/// of its own, and the installed programs. `meshd` there is the service with another view of the machine
/// (meshd_for_tests), and `claude` answers as far as the plugin's installation asks.
class Rooms
{
public:
    Rooms()
    {
        makePrograms();
        makeHome(home(laptop));
        makeHome(home(studio));
    }
    ~Rooms()
    {
        endService(home(laptop));
        endService(home(studio));
    }

    static bool isAtStudio(const QString &place)
    {
        return place == QLatin1String(studio) || place.endsWith(QStringLiteral("@studio"));
    }
    QString homeOf(const QString &place) const { return home(isAtStudio(place) ? studio : laptop); }
    QString client() const { return m_room.filePath(QStringLiteral("claude")); }

    QStringList environment(const QString &home) const
    {
        return {QStringLiteral("HOME=") + home, QStringLiteral("PATH=%1:/usr/local/bin:/usr/bin:/bin").arg(programs()),
            QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("NO_COLOR=1"), QStringLiteral("TERM=xterm"),
            QStringLiteral("TMPDIR=") + m_room.path(), QStringLiteral("PS1=⟪$?⟫"), QStringLiteral("PS2="),
            QStringLiteral("H=") + programs() + QStringLiteral("/mesh-hook")};
    }

    /// The addresses, ports and codes of documents as they are here, and back.
    QString asReal(QString command, const QString &place) const
    {
        if (command.contains(QLatin1String(documentedAddress)))
            command.replace(QLatin1String(documentedAddress), relayAddress(studio));
        if (command.contains(QLatin1String(documentedPort)))
            command.replace(QLatin1String(documentedPort), port(laptop));
        return command.replace(QLatin1String(documentedCode), newestCode(homeOf(place)));
    }
    QString asDocumented(QString text, const QString &place) const
    {
        text.replace(home(laptop), QStringLiteral("/home/you"));
        text.replace(home(studio), QStringLiteral("/home/you"));
        text.replace(programs(), QStringLiteral("/usr/bin"));
        // Both machines have the name of this one, so the other one is offered as its second.
        const auto own = QLatin1String(isAtStudio(place) ? studio : laptop);
        const auto other = QLatin1String(isAtStudio(place) ? laptop : studio);
        const auto name = QRegularExpression::escape(
            QString::fromStdString(mesh::nameFromText(QSysInfo::machineHostName().toStdString())));
        text.replace(QRegularExpression(QStringLiteral("\\b%1-2\\b").arg(name)), other);
        text.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(name)), own);
        if (text.contains(QStringLiteral("127.0.0.1:"))) {
            text.replace(relayAddress(studio), QLatin1String(documentedAddress));
            text.replace(QStringLiteral("127.0.0.1:") + port(laptop), QStringLiteral("127.0.0.1:9474"));
        }
        return text;
    }

    /// The command that runs a Python program of the reader's.
    QString programFile(const QStringList &lines) const
    {
        const auto path = home(laptop) + QStringLiteral("/program.py");
        put(path, asReal(lines.join(QLatin1Char('\n')), {}).toUtf8());
        return python + QStringLiteral(" ~/program.py");
    }
    static bool hasPythonWith(const QString &package)
    {
        return QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import ") + package}) == 0;
    }

private:
    static inline const auto python = QStringLiteral("/usr/bin/python3");
    static constexpr const char *laptop = "laptop";
    static constexpr const char *studio = "studio";
    static constexpr const char *documentedAddress = "100.101.102.103";
    static constexpr const char *documentedPort = "9474";
    static constexpr const char *documentedCode = "7K2M9Q";

    QString home(const char *machine) const { return m_room.filePath(QLatin1String(machine)); }
    QString programs() const { return m_room.filePath(QStringLiteral("bin")); }
    static QString data(const QString &home) { return home + QStringLiteral("/.grip-session-mesh"); }

    static void put(const QString &path, const QByteArray &content, bool isProgram = false)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        if (isProgram)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void makePrograms() const
    {
        const auto built = qEnvironmentVariable("MESH_BIN_DIR");
        QVERIFY(QDir().mkpath(programs()));
        for (const auto *program : {"/mesh", "/mesh-hook"})
            QVERIFY(QFile::copy(built + QLatin1String(program), programs() + QLatin1String(program)));
        QVERIFY(QFile::link(built + QStringLiteral("/../share"), m_room.filePath(QStringLiteral("share"))));
        QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), client()));
        put(programs() + QStringLiteral("/meshd"),
            QStringLiteral(
                "#!/bin/sh\nexec '%1/meshd_for_tests' --ancestry-ends-at %2 --codes \"$HOME/codes\" \"$@\"\n")
                .arg(qEnvironmentVariable("MESH_TEST_BIN_DIR"))
                .arg(QCoreApplication::applicationPid())
                .toUtf8(),
            true);
        put(programs() + QStringLiteral("/claude"),
            "#!/bin/sh\ncase \"$*\" in\n"
            "    --version) echo '2.1.330 (Claude Code)' ;;\n"
            "    'plugin list --json') echo '[{\"id\":\"grip-session-mesh@grip\",\"enabled\":true}]' ;;\n"
            "esac\n",
            true);
    }
    void makeHome(const QString &home) const
    {
        put(data(home) + QStringLiteral("/config.json"),
            R"({"port": 0, "relay_port": 0, "relay_listen": ["127.0.0.1"]})");
        QFile::setPermissions(data(home), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        put(home + QStringLiteral("/.gitconfig"),
            "[user]\n\tname = You\n\temail = you@example.org\n[init]\n\tdefaultBranch = main\n");
        put(home + QStringLiteral("/shop/src/login.cpp"), "bool login();\n");
        QProcess git;
        git.setProcessEnvironment([&] {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("HOME"), home);
            return environment;
        }());
        git.setWorkingDirectory(home + QStringLiteral("/shop"));
        git.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
                QStringLiteral(
                    "git init -q && git add . && git commit -qm begin && echo 'bool logout();' >>src/login.cpp "
                    "&& git remote add origin https://example.org/shop.git")});
        QVERIFY(git.waitForFinished(30'000) && git.exitCode() == 0);
        // The project itself, as somebody has cloned and built it.
        const QDir source(qEnvironmentVariable("MESH_SOURCE_DIR"));
        const auto clone = home + QStringLiteral("/grip-session-mesh");
        QVERIFY(QDir().mkpath(clone + QStringLiteral("/build/dev")));
        for (const auto &entry : source.entryList(QDir::Dirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (!entry.startsWith(QStringLiteral("build")))
                QVERIFY(QFile::link(source.filePath(entry), clone + QLatin1Char('/') + entry));
        }
        QVERIFY(QFile::link(programs(), clone + QStringLiteral("/build/dev/bin")));
    }

    mesh::Json ask(const char *machine, const char *method) const
    {
        const auto socket = data(home(machine)) + QStringLiteral("/run/control.sock");
        auto client = mesh::ControlClient::connect(socket.toStdString(), 10'000);
        const auto answer
            = client ? client->call(method, mesh::Json::object(), 10'000) : mesh::Result<mesh::Json>(client.error());
        return answer ? *answer : mesh::Json::object();
    }
    QString port(const char *machine) const
    {
        return QString::number(mesh::integerOr(ask(machine, "service.status"), "port"));
    }
    QString relayAddress(const char *machine) const
    {
        const auto relay = ask(machine, "remote.list").value("relay", mesh::Json::object());
        const auto &listening = relay.value("listening", mesh::Json::array());
        return listening.empty() ? QStringLiteral("nowhere") : QString::fromStdString(listening[0].get<std::string>());
    }
    /// What the tray's window would show.
    static QString newestCode(const QString &home)
    {
        QFile codes(home + QStringLiteral("/codes"));
        return codes.open(QIODevice::ReadOnly) ? QString::fromUtf8(codes.readAll().trimmed().split('\n').back())
                                               : QString();
    }
    void endService(const QString &home) const
    {
        QFile lock(data(home) + QStringLiteral("/run/service.lock"));
        const auto pid = lock.open(QIODevice::ReadOnly) ? lock.readAll().trimmed().toInt() : 0;
        if (pid <= 0)
            return;
        // It is nobody's child here: its name says that the number is still its own.
        const auto runs = [pid] {
            QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
            return name.open(QIODevice::ReadOnly) && name.readAll().startsWith("meshd");
        };
        if (runs() && ::kill(pid, SIGTERM) == 0)
            (void)QTest::qWaitFor([&] { return !runs(); }, 30'000);
    }

    QTemporaryDir m_room;
};
