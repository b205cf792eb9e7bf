// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "platform/data_folder.h"
#include "platform/sha256.h"
#include "plugin/claude_client.h"
#include "plugin/plugin_files.h"
#include "protocol/version.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace mesh;
using namespace mesh::test;

namespace {

const std::string programs = qEnvironmentVariable("MESH_BIN_DIR").toStdString();
const QString repository = QFINDTESTDATA("../..");

QString inPlugin(const char *file)
{
    return QStringLiteral("/marketplace/grip-session-mesh/") + QLatin1String(file);
}

struct Called {
    ExitCode code;
    std::string out;
    std::string err;
};

} // namespace

class TestPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path() + QStringLiteral("/it's data");
        m_path = m_temporary->path() + QStringLiteral("/path");
        QVERIFY(QDir().mkpath(m_path));
    }

    void installsAWholeCopy()
    {
        const auto called = call({"plugin", "install"});
        QCOMPARE(called.err, std::string());
        QCOMPARE(int(called.code), int(ExitCode::Ok));
        QVERIFY(called.out.find("Claude Code was not found") != std::string::npos);

        const auto market = jsonOf(m_folder + QStringLiteral("/marketplace/.claude-plugin/marketplace.json"));
        QCOMPARE(stringOr(market, "name"), std::string(marketplaceName));
        QCOMPARE(stringOr(market.at("plugins")[0], "source"), std::string("./grip-session-mesh"));
        QCOMPARE(contentOf(m_folder + inPlugin("skills/mesh/SKILL.md")),
            contentOf(source() + QStringLiteral("/skills/mesh/SKILL.md")));
        const auto start
            = jsonOf(m_folder + inPlugin("hooks/hooks.json")).at("hooks").at("SessionStart")[0].at("hooks")[0];
        QCOMPARE(stringOr(start, "command"), programs + "/mesh-hook");
        QCOMPARE(start.at("args")[2].get<std::string>(), m_folder.toStdString());
        QVERIFY(parseJson(contentOf(m_folder + inPlugin("monitors/monitors.json")).toStdString()));
        QCOMPARE(QFile::symLinkTarget(m_folder + inPlugin("bin/mesh")).toStdString(), programs + "/mesh");
        QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList {QStringLiteral("marketplace")});

        QCOMPARE(int(call({"plugin", "status"}).code), int(ExitCode::Ok));
        const auto folder = DataFolder::open(m_folder.toStdString(), false);
        QVERIFY(folder);
        QCOMPARE(installedPluginVersion(*folder), std::string(version));
        QCOMPARE(skillSha256(*folder),
            sha256Hex(contentOf(source() + QStringLiteral("/skills/mesh/SKILL.md")).toStdString()));
    }
    void findsEveryChange_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("change");
        for (const char *file :
            {"hooks/hooks.json", "monitors/monitors.json", "skills/mesh/SKILL.md", ".claude-plugin/plugin.json"}) {
            QTest::addRow("%s changed", file) << QString::fromLatin1(file) << QStringLiteral("change");
            QTest::addRow("%s missing", file) << QString::fromLatin1(file) << QStringLiteral("remove");
            QTest::addRow("%s a link", file) << QString::fromLatin1(file) << QStringLiteral("link");
        }
        QTest::newRow("bin/mesh elsewhere") << QStringLiteral("bin/mesh") << QStringLiteral("link");
        QTest::newRow("bin/mesh missing") << QStringLiteral("bin/mesh") << QStringLiteral("remove");
        QTest::newRow("one more file") << QStringLiteral(".mcp.json") << QStringLiteral("change");
        QTest::newRow("one more link") << QStringLiteral("agents") << QStringLiteral("link");
    }
    void findsEveryChange()
    {
        QFETCH(QString, file);
        QFETCH(QString, change);
        QCOMPARE(int(call({"plugin", "install"}).code), int(ExitCode::Ok));
        const auto path = m_folder + inPlugin(file.toLatin1().constData());
        const auto before = contentOf(path);
        if (change != QStringLiteral("change"))
            QFile::remove(path);
        if (change == QStringLiteral("link")) {
            write(m_temporary->path() + QStringLiteral("/elsewhere"), before);
            QVERIFY(QFile::link(m_temporary->path() + QStringLiteral("/elsewhere"), path));
        } else if (change == QStringLiteral("change")) {
            write(path, before + " ");
        }
        const auto folder = DataFolder::open(m_folder.toStdString(), false);
        const auto checks = checkPlugin(*folder, programs, pluginSource(programs));
        QVERIFY(!checks.front().ok);
        QCOMPARE(checks.front().mend.english(), std::string("mesh plugin install"));
        QStringList bad;
        for (std::size_t i = 1; i < checks.size(); ++i) {
            if (!checks[i].ok)
                bad << QString::fromStdString(checks[i].name.english());
        }
        QCOMPARE(bad, QStringList {QStringLiteral("grip-session-mesh/") + file});
        QCOMPARE(int(call({"plugin", "status"}).code), int(ExitCode::Refused));

        QCOMPARE(int(call({"plugin", "install"}).code), int(ExitCode::Ok)); // And this mends it.
        QVERIFY(checkPlugin(*folder, programs, pluginSource(programs)).front().ok);
        QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList {QStringLiteral("marketplace")});
    }
    void statusWithoutAnything()
    {
        const auto called = call({"plugin", "status", "--json"});
        QCOMPARE(int(called.code), int(ExitCode::Refused));
        const auto status = parseObject(called.out);
        QVERIFY(status);
        QVERIFY(!boolOr(*status, "installed", true));
        QVERIFY(!QFile::exists(m_folder));
    }

    void tellsTheClient()
    {
        writeClaude("echo \"$*\" >> \"$(dirname \"$0\")/log\"");
        const auto called = call({"plugin", "install"});
        QCOMPARE(int(called.code), int(ExitCode::Ok));
        QVERIFY(called.out.find("Restart the sessions that are open") != std::string::npos);
        QCOMPARE(contentOf(m_path + QStringLiteral("/log")),
            "plugin marketplace add " + m_folder.toUtf8()
                + "/marketplace\nplugin install grip-session-mesh@grip\n"
                  "plugin update grip-session-mesh@grip\n");
    }
    void aClientThatRefusesIsReported()
    {
        writeClaude("echo 'no such thing' >&2; [ \"$2\" != install ]");
        const auto called = call({"plugin", "install"});
        QCOMPARE(int(called.code), int(ExitCode::Refused));
        QVERIFY(called.err.find("no such thing") != std::string::npos);
        QVERIFY(called.err.find("claude plugin install grip-session-mesh@grip") != std::string::npos);
        QVERIFY(QFile::exists(m_folder + inPlugin("hooks/hooks.json")));
    }
    void asksTheClientForTheState()
    {
        writeClaude("echo "
                    "'[{\"id\":\"other@grip\",\"enabled\":true},{\"id\":\"grip-session-mesh@grip\",\"enabled\":true,"
                    "\"version\":\"0.1.0\"}]'");
        const auto client = ClaudeClient::find(m_path.toStdString(), "/nonexistent");
        QVERIFY(client);
        QCOMPARE(stringOr(client->pluginState(), "version"), std::string("0.1.0"));
        writeClaude("echo '[]'");
        QVERIFY(client->pluginState().is_null());
        writeClaude("echo rubbish");
        QVERIFY(client->pluginState().is_null());
    }
    void aRelativePathIsNotSearched()
    {
        writeClaude("exit 0");
        const auto old = QDir::currentPath();
        QDir::setCurrent(m_path);
        QVERIFY(!ClaudeClient::find(".::bin", "/nonexistent"));
        QDir::setCurrent(old);
    }

    void pathsTheClientWouldChangeAreRefused()
    {
        QVERIFY(!pluginFiles("/home/${x}", "/opt/bin", source().toStdString()));
        QVERIFY(!pluginFiles("/home/x", "/opt\n/bin", source().toStdString()));
        QVERIFY(!pluginFiles("home/x", "/opt/bin", source().toStdString()));
        QVERIFY(!pluginFiles("/home/x", "/opt/bin", "/nonexistent"));
    }
    void removingTakesTheCopyAway()
    {
        QCOMPARE(int(call({"plugin", "install"}).code), int(ExitCode::Ok));
        const auto folder = DataFolder::open(m_folder.toStdString(), false);
        QVERIFY(removePluginFiles(*folder));
        QVERIFY(!QFile::exists(m_folder + QStringLiteral("/marketplace")));
        QVERIFY(removePluginFiles(*folder));
    }

private:
    static QString source() { return repository + QStringLiteral("/resources/claude-plugin"); }
    void writeClaude(const char *script)
    {
        const auto path = m_path + QStringLiteral("/claude");
        write(path, QByteArray("#!/bin/sh\n") + script + "\n");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    Called call(std::vector<std::string> arguments)
    {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        Context context {in, out, err};
        context.folder = m_folder.toStdString();
        context.programs = programs;
        context.home = m_temporary->path().toStdString();
        context.searchPath = m_path.toStdString();
        const auto code = runCommandLine(context, std::move(arguments));
        return {code, out.str(), err.str()};
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestPlugin)
#include "tst_plugin.moc"
