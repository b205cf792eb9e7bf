// SPDX-License-Identifier: MIT
#include "plugin/plugin_files.h"
#include "plugin/plugin_hooks.h"
#include "protocol/config_keys.h"
#include "protocol/version.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mesh;
using namespace mesh::test;

namespace {

const QString repository = QFINDTESTDATA("../..");

} // namespace

/// The plugin as it lies in the repository, and what `mesh plugin install` makes of it.
class TestPluginSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
            // The client shows no allowed words, so there the description of a choice has them too.
            if (key.type != ConfigType::Choice)
                QCOMPARE(stringOr(option, "description"), std::string(key.description));
            QCOMPARE(stringOr(option, "description").ends_with("Not in force yet."),
                key.description.ends_with("Not in force yet."));
            // The client refuses a default of null, so there the word for it stands.
            const auto value = checkConfigValue(key, option.at("default"));
            QVERIFY(value);
            QCOMPARE(toLine(*value), toLine(defaultValue(key)));
            QCOMPARE(stringOr(option, "type"),
                std::string(key.type == ConfigType::Bool  ? "boolean"
                        : key.type == ConfigType::Integer ? "number"
                                                          : "string"));
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
        const QTemporaryDir temporary;
        const auto home = temporary.path();
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
        // Its words look like ours, but words cannot hold a bare quote.
        const auto otherCommand = QByteArray::fromStdString(
            toLine({{"command_name", "other:mesh"}, {"command_args", "\"command_name\":\"mesh\""}}));
        for (const char *event : {"SessionStart", "UserPromptSubmit", "PreToolUse", "Stop", "UserPromptExpansion"})
            QCOMPARE(run(event, otherCommand), QByteArray("0"));
        const auto explained
            = run("UserPromptExpansion", R"({"command_name":"grip-session-mesh:mesh","command_args":""})");
        const auto answer = parseObject(explained.chopped(1).toStdString());
        QVERIFY(answer);
        QCOMPARE(stringOr(*answer, "decision"), std::string("block"));
        QVERIFY(stringOr(*answer, "reason").find("mesh plugin install") != std::string::npos);

        QVERIFY(QDir().mkpath(home + QStringLiteral("/.local/bin")));
        write(home + QStringLiteral("/.local/bin/mesh-hook"), "#!/bin/sh\necho \"$*\"\n");
        QFile::setPermissions(home + QStringLiteral("/.local/bin/mesh-hook"), QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(run("Stop", "{}"), "Stop --dir " + home.toUtf8() + "/.grip-session-mesh\n0");
    }

private:
    static QString source() { return repository + QStringLiteral("/resources/claude-plugin"); }
};

QTEST_GUILESS_MAIN(TestPluginSources)
#include "tst_plugin_sources.moc"
