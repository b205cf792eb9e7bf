// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "platform/data_folder.h"
#include "platform/sha256.h"
#include "plugin/claude_client.h"
#include "plugin/plugin_files.h"
#include "plugin/plugin_hooks.h"
#include "protocol/config_keys.h"
#include "protocol/version.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace mesh;

namespace {

const std::string programs = qEnvironmentVariable("MESH_BIN_DIR").toStdString();
const QString repository = QFINDTESTDATA("../..");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}
Json jsonOf(const QString &path)
{
    const auto parsed = parseObject(contentOf(path).toStdString());
    return parsed ? *parsed : Json();
}
void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(content);
}
QString inPlugin(const char *file) { return QStringLiteral("/marketplace/grip-session-mesh/") + QLatin1String(file); }

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

    void theRepositoryIsAMarketplace()
    {
        const auto market = jsonOf(repository + QStringLiteral("/.claude-plugin/marketplace.json"));
        QCOMPARE(stringOr(market, "name"), std::string(marketplaceName));
        QCOMPARE(market.at("plugins").size(), std::size_t {1});
        const auto &plugin = market.at("plugins")[0];
        QCOMPARE(stringOr(plugin, "name"), std::string(pluginName));
        QVERIFY(QFile::exists(repository + QLatin1Char('/') + QString::fromStdString(stringOr(plugin, "source"))
            + QStringLiteral("/.claude-plugin/plugin.json")));
    }
    void theManifestOffersTheFirstSettings()
    {
        const auto manifest = jsonOf(source() + QStringLiteral("/.claude-plugin/plugin.json"));
        QCOMPARE(stringOr(manifest, "name"), std::string(pluginName));
        QCOMPARE(stringOr(manifest, "version"), std::string(version));
        const auto &offered = manifest.at("userConfig");
        std::size_t count = 0;
        for (const auto &key : configKeys()) {
            if (!key.pluginOption)
                continue;
            ++count;
            QVERIFY2(offered.contains(std::string(key.name)), key.name.data());
            const auto &option = offered.at(std::string(key.name));
            QVERIFY(!stringOr(option, "title").empty() && !stringOr(option, "description").empty());
            // The client refuses a default of null, so there the word for it stands.
            const auto value = checkConfigValue(key, option.at("default"));
            QVERIFY(value);
            QCOMPARE(toLine(*value), toLine(defaultValue(key)));
            QCOMPARE(stringOr(option, "type"), std::string(key.type == ConfigType::Bool ? "boolean" : key.type == ConfigType::Integer ? "number" : "string"));
            if (key.type == ConfigType::Integer) {
                QCOMPARE(integerOr(option, "min", -1), key.least);
                QCOMPARE(integerOr(option, "max", -1), key.most);
            }
        }
        QCOMPARE(offered.size(), count);
        QCOMPARE(count, std::size_t {7});
    }
    void bothKindsOfHooksAreForTheSameEvents()
    {
        const auto silent = jsonOf(source() + QStringLiteral("/hooks/hooks.json")).at("hooks");
        const auto real = pluginHooks("/opt/grip/bin", "/home/u/.grip-session-mesh").at("hooks");
        QCOMPARE(silent.size(), real.size());
        for (const auto &[event, groups] : real.items()) {
            QVERIFY2(silent.contains(event), event.c_str());
            const auto &other = silent.at(event)[0];
            QCOMPARE(stringOr(groups[0], "matcher"), stringOr(other, "matcher"));
            const auto &hook = groups[0].at("hooks")[0];
            QCOMPARE(integerOr(hook, "timeout"), integerOr(other.at("hooks")[0], "timeout"));
            QCOMPARE(stringOr(hook, "command"), std::string("/opt/grip/bin/mesh-hook"));
            QCOMPARE(toLine(hook.at("args")), "[\"" + event + "\",\"--dir\",\"/home/u/.grip-session-mesh\"]");
            QCOMPARE(other.at("hooks")[0].at("args")[1].get<std::string>(), event);
        }
        QVERIFY(!QFile::exists(source() + QStringLiteral("/monitors"))); // One that ends costs a model turn.
    }
    void theMonitorIsQuotedForItsShell()
    {
        QCOMPARE(stringOr(pluginMonitors("/opt/grip", "/home/it's me/$x")[0], "command"),
            std::string("exec '/opt/grip/mesh-hook' monitor --dir '/home/it'\\''s me/$x'"));
    }
    void theRepositorysHooksAreSilentWithoutPrograms()
    {
        const auto script = source() + QStringLiteral("/hooks/if-installed.sh");
        const auto home = m_temporary->path();
        const auto run = [&](const char *event, const QByteArray &input) {
            QProcess hook;
            QProcessEnvironment environment;
            environment.insert(QStringLiteral("HOME"), home);
            environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
            hook.setProcessEnvironment(environment);
            hook.start(QStringLiteral("/bin/sh"), {script, QLatin1String(event)});
            hook.write(input);
            hook.closeWriteChannel();
            hook.waitForFinished();
            return hook.readAll() + hook.readAllStandardError() + QByteArray::number(hook.exitCode());
        };
        for (const char *program : {"/usr/local/bin/mesh-hook", "/opt/homebrew/bin/mesh-hook", "/usr/bin/mesh-hook"}) {
            if (QFile::exists(QLatin1String(program)))
                QSKIP("Grip Session Mesh is installed on this machine.");
        }
        for (const char *event : {"SessionStart", "UserPromptSubmit", "PreToolUse", "Stop", "UserPromptExpansion"})
            QCOMPARE(run(event, R"({"command_name":"other:mesh","command_args":"\"command_name\":\"mesh\""})"), QByteArray("0"));
        const auto explained = run("UserPromptExpansion", R"({"command_name":"grip-session-mesh:mesh","command_args":""})");
        const auto answer = parseObject(explained.chopped(1).toStdString());
        QVERIFY(answer);
        QCOMPARE(stringOr(*answer, "decision"), std::string("block"));
        QVERIFY(stringOr(*answer, "reason").find("mesh plugin install") != std::string::npos);

        QVERIFY(QDir().mkpath(home + QStringLiteral("/.local/bin")));
        write(home + QStringLiteral("/.local/bin/mesh-hook"), "#!/bin/sh\necho \"$*\"\n");
        QFile::setPermissions(home + QStringLiteral("/.local/bin/mesh-hook"), QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(run("Stop", "{}"), "Stop --dir " + home.toUtf8() + "/.grip-session-mesh\n0");
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
        QCOMPARE(contentOf(m_folder + inPlugin("skills/mesh/SKILL.md")), contentOf(source() + QStringLiteral("/skills/mesh/SKILL.md")));
        const auto start = jsonOf(m_folder + inPlugin("hooks/hooks.json")).at("hooks").at("SessionStart")[0].at("hooks")[0];
        QCOMPARE(stringOr(start, "command"), programs + "/mesh-hook");
        QCOMPARE(start.at("args")[2].get<std::string>(), m_folder.toStdString());
        QVERIFY(parseJson(contentOf(m_folder + inPlugin("monitors/monitors.json")).toStdString()));
        QCOMPARE(QFile::symLinkTarget(m_folder + inPlugin("bin/mesh")).toStdString(), programs + "/mesh");
        QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {QStringLiteral("marketplace")});

        QCOMPARE(int(call({"plugin", "status"}).code), int(ExitCode::Ok));
        const auto folder = DataFolder::open(m_folder.toStdString(), false);
        QVERIFY(folder);
        QCOMPARE(installedPluginVersion(*folder), std::string(version));
        QCOMPARE(skillSha256(*folder), sha256Hex(contentOf(source() + QStringLiteral("/skills/mesh/SKILL.md")).toStdString()));
    }
    void findsEveryChange_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("change");
        for (const char *file : {"hooks/hooks.json", "monitors/monitors.json", "skills/mesh/SKILL.md", ".claude-plugin/plugin.json"}) {
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
        QCOMPARE(checks.front().mend, std::string("mesh plugin install"));
        QStringList bad;
        for (std::size_t i = 1; i < checks.size(); ++i) {
            if (!checks[i].ok)
                bad << QString::fromStdString(checks[i].name);
        }
        QCOMPARE(bad, QStringList {QStringLiteral("grip-session-mesh/") + file});
        QCOMPARE(int(call({"plugin", "status"}).code), int(ExitCode::Refused));

        QCOMPARE(int(call({"plugin", "install"}).code), int(ExitCode::Ok)); // And this mends it.
        QVERIFY(checkPlugin(*folder, programs, pluginSource(programs)).front().ok);
        QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {QStringLiteral("marketplace")});
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
            "plugin marketplace add " + m_folder.toUtf8() + "/marketplace\nplugin install grip-session-mesh@grip\n"
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
        writeClaude("echo '[{\"id\":\"other@grip\",\"enabled\":true},{\"id\":\"grip-session-mesh@grip\",\"enabled\":true,\"version\":\"0.1.0\"}]'");
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
