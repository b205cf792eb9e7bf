// SPDX-License-Identifier: MIT
#include "console.h"
#include "platform/config_file.h"
#include "platform/data_folder.h"
#include "protocol/config_keys.h"
#include "protocol/phrase_json.h"
#include "service_link.h"
#include "sub_verbs.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

constexpr int decisionPatienceMs = 180'000; ///< Loosening may ask the user for a password.

std::string valueText(const Context &context, const Json &setting, const char *member)
{
    const auto value = setting.value(member, Json());
    return shownLine(context, value.is_string() ? value.get<std::string>() : toLine(value));
}

/// What the service would answer, from config.json alone: whoever needs another port may not have a service to ask.
class ConfigWithoutService
{
public:
    explicit ConfigWithoutService(const Context &context)
        : m_folder(context.folder)
    {
    }

    Result<Json> list() const
    {
        const auto file = read();
        if (!file)
            return file.error();
        Json settings = Json::array();
        for (const auto &key : configKeys())
            settings.push_back(describeSetting(key, valueIn(*file, key)));
        return Json {{"settings", std::move(settings)}};
    }
    Result<Json> get(const std::string &name) const
    {
        const auto key = configKey(name);
        const auto file = read();
        if (!key || !file)
            return !key ? key.error() : file.error();
        return describeSetting(**key, valueIn(*file, **key));
    }
    Result<Json> set(const std::string &name, const std::string &text) const
    {
        const auto key = configKey(name);
        if (!key)
            return key.error();
        const auto value = checkConfigValue(**key, text);
        if (!value)
            return value.error();
        auto file = read();
        if (!file)
            return file.error();
        if (loosensSafety(**key, valueIn(*file, **key), *value))
            return Error {Reason::NoService,
                phrase("Setting %1 so makes you less safe, and only the service can tell who asks for it.", name),
                phrase("Start it, then repeat this: mesh service start"), {}};
        (*file)[name] = *value;
        const auto folder = DataFolder::open(m_folder, true);
        if (!folder)
            return folder.error();
        if (auto written = writeConfigFile(*folder, *file); !written)
            return written.error();
        return describeSetting(**key, *value);
    }

private:
    Result<Json> read() const
    {
        const auto folder = DataFolder::open(m_folder, false);
        if (!folder && folder.error().reason == Reason::NoService)
            return Json::object(); // Before the first start.
        return folder ? readConfigFile(*folder) : Result<Json>(folder.error());
    }
    static Json valueIn(const Json &file, const ConfigKey &key)
    {
        const auto checked = checkConfigValue(key, file.value(std::string(key.name), defaultValue(key)));
        return checked ? *checked : defaultValue(key);
    }

    std::string m_folder;
};

class Config final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        m_command = &command;
        declareSubVerbs(command, "config");
        command.get_subcommand("get")->add_option("key", m_key, label("The setting"))->required();
        auto *set = command.get_subcommand("set");
        set->add_option("key", m_key, label("The setting"))->required();
        set->add_option("value", m_value, label("Its new value; null for none"))->required();
        set->add_option("--code", m_code, label("The code in the tray's window, when one is asked for"));
    }
    Result<ExitCode> run(Context &context) override
    {
        const auto sub = chosenSubVerb(*m_command);
        Json params = Json::object();
        if (sub != "list")
            params["key"] = m_key;
        if (sub == "set")
            params["value"] = m_value;
        if (sub == "set" && !m_code.empty())
            params["typed"] = m_code;
        auto result = ServiceLink(context).call("config." + sub, std::move(params), decisionPatienceMs);
        const bool running = result || result.error().reason != Reason::NoService;
        if (!running) {
            const ConfigWithoutService file(context);
            result = sub == "list" ? file.list() : sub == "get" ? file.get(m_key) : file.set(m_key, m_value);
        }
        if (!result)
            return result.error();
        return show(context, *result, [&] {
            if (sub == "list")
                printSettings(context, *result);
            else if (sub == "get")
                context.out << valueText(context, *result, "value") << '\n'; // Alone, for scripts.
            else
                printChange(context, *result, running);
        });
    }

private:
    static void printSettings(Context &context, const Json &result)
    {
        Table table({said(context, phrase("KEY")), said(context, phrase("VALUE")), said(context, phrase("DEFAULT")),
            said(context, phrase("ALLOWED")), said(context, phrase("DESCRIPTION"))});
        for (const auto &setting : arrayIn(result, "settings")) {
            const auto value = valueText(context, setting, "value");
            const auto standard = valueText(context, setting, "default");
            table.add({{shownLine(context, stringOr(setting, "key")), Style::Strong},
                {value, value == standard ? Style::Plain : Style::Good}, {standard, Style::Faint},
                {shownLine(context, said(context, phraseOr(setting, "allowed"))), Style::Faint},
                {shownLine(context, saidLabel(context, stringOr(setting, "description")))}});
        }
        table.print(context);
    }
    static void printChange(Context &context, const Json &setting, bool running)
    {
        tell(context,
            phrase(
                "%1 is now %2.", shownLine(context, stringOr(setting, "key")), valueText(context, setting, "value")));
        if (!running)
            tell(context, phrase("The service does not run; it takes effect when it starts."));
        else if (boolOr(setting, "restart"))
            tell(context, phrase("It takes effect at the next start: mesh service restart"));
    }

    CLI::App *m_command = nullptr;
    std::string m_key;
    std::string m_value;
    std::string m_code;
};

} // namespace

std::unique_ptr<Verb> makeConfig()
{
    return std::make_unique<Config>();
}

} // namespace mesh
