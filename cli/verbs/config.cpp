// SPDX-License-Identifier: MIT
#include "console.h"
#include "service_link.h"
#include "sub_verbs.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

std::string valueText(const Context &context, const Json &setting, const char *member)
{
    const auto value = setting.value(member, Json());
    return shownLine(context, value.is_string() ? value.get<std::string>() : toLine(value));
}

class Config final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        m_command = &command;
        declareSubVerbs(command, "config");
        command.get_subcommand("get")->add_option("key", m_key, "The setting")->required();
        auto *set = command.get_subcommand("set");
        set->add_option("key", m_key, "The setting")->required();
        set->add_option("value", m_value, "Its new value; null for none")->required();
    }
    Result<ExitCode> run(Context &context) override
    {
        const auto sub = chosenSubVerb(*m_command);
        Json params = Json::object();
        if (sub != "list")
            params["key"] = m_key;
        if (sub == "set")
            params["value"] = m_value;
        const auto result = ServiceLink(context).call("config." + sub, std::move(params));
        if (!result)
            return result.error();
        return show(context, *result, [&] {
            if (sub == "list")
                printSettings(context, *result);
            else if (sub == "get")
                context.out << valueText(context, *result, "value") << '\n'; // Alone, for scripts.
            else
                printChange(context, *result);
        });
    }

private:
    static void printSettings(Context &context, const Json &result)
    {
        Table table({"KEY", "VALUE", "DEFAULT", "ALLOWED", "DESCRIPTION"});
        for (const auto &setting : arrayIn(result, "settings")) {
            const auto value = valueText(context, setting, "value");
            const auto standard = valueText(context, setting, "default");
            table.add({{shownLine(context, stringOr(setting, "key")), Style::Strong},
                {value, value == standard ? Style::Plain : Style::Good}, {standard, Style::Faint},
                {shownLine(context, stringOr(setting, "allowed")), Style::Faint},
                {shownLine(context, stringOr(setting, "description"))}});
        }
        table.print(context);
    }
    static void printChange(Context &context, const Json &setting)
    {
        context.out << shownLine(context, stringOr(setting, "key")) << " is now "
                    << valueText(context, setting, "value") << ".\n";
        if (boolOr(setting, "restart"))
            context.out << "It takes effect at the next start: mesh service stop, then mesh service start\n";
    }

    CLI::App *m_command = nullptr;
    std::string m_key;
    std::string m_value;
};

} // namespace

std::unique_ptr<Verb> makeConfig()
{
    return std::make_unique<Config>();
}

} // namespace mesh
