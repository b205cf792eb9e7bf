// SPDX-License-Identifier: MIT
#include "verb_manual.h"

#include "command_line.h"
#include "protocol/verbs.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cctype>
#include <regex>

namespace mesh {
namespace {

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

/// CLI11 describes types and checks in one text, such as "TEXT:{shown,answered}" or "INT:INT in [1 - 86400]".
struct Values {
    std::string choices; ///< "shown|answered"
    std::string range; ///< "1 to 86400"
    bool isNumber = false;
};

Values valuesOf(const CLI::Option &option)
{
    static const std::regex choices(R"(\{([^}]*)\})");
    static const std::regex range(R"(in \[(-?\d+) - (-?\d+)\])");
    const auto type = option.get_type_name();
    Values values;
    values.isNumber = type.starts_with("INT") || type.starts_with("UINT");
    std::smatch match;
    if (std::regex_search(type, match, choices))
        values.choices = std::regex_replace(match[1].str(), std::regex(","), "|");
    if (std::regex_search(type, match, range))
        values.range = match[1].str() + " to " + match[2].str();
    return values;
}

bool takesValue(const CLI::Option &option)
{
    return option.get_items_expected_max() > 0;
}
bool takesMany(const CLI::Option &option)
{
    return option.get_items_expected_max() > 1;
}

std::string placeholder(const CLI::Option &option, const Values &values)
{
    if (!values.choices.empty())
        return values.choices;
    const auto &names = option.get_lnames();
    const auto word = values.isNumber || names.empty() ? std::string("N") : upper(names.front());
    return takesMany(option) ? word + "[," + word + "...]" : word;
}

std::string spelled(const CLI::Option &option)
{
    std::string names;
    const auto add = [&](const std::string &name) { names.append(names.empty() ? "" : ", ").append(name); };
    for (const auto &name : option.get_snames())
        add("-" + name);
    for (const auto &name : option.get_lnames())
        add("--" + name);
    return names;
}

/// The names of options, in the order in which they are declared: a set of pointers has none.
std::string namesOf(const CLI::App &command, const std::set<CLI::Option *> &some)
{
    std::string names;
    for (const auto *option : command.get_options()) {
        if (some.count(const_cast<CLI::Option *>(option)) > 0)
            names.append(names.empty() ? "" : ", ").append("--" + option->get_lnames().front());
    }
    return names;
}

std::string sentence(std::string text)
{
    if (!text.empty() && text.back() != '.')
        text += '.';
    return text;
}

ManualOption manualOption(const CLI::App &command, const CLI::Option &option)
{
    const auto values = valuesOf(option);
    ManualOption manual;
    manual.isArgument = option.get_positional();
    manual.text = sentence(option.get_description());
    if (manual.isArgument) {
        manual.term = upper(option.get_name(true));
        manual.usage = option.get_required() ? manual.term : "[" + manual.term + "]";
    } else {
        const auto value = takesValue(option) ? " " + placeholder(option, values) : std::string();
        manual.term = spelled(option) + value;
        const auto shortest
            = option.get_snames().empty() ? "--" + option.get_lnames().front() : "-" + option.get_snames().front();
        manual.usage = option.get_required() ? shortest + value : "[" + shortest + value + "]";
    }
    if (!values.range.empty())
        manual.text += " From " + values.range + ".";
    if (takesValue(option) && !option.get_default_str().empty())
        manual.text += " Default: " + option.get_default_str() + ".";
    if (const auto names = namesOf(command, option.get_needs()); !names.empty())
        manual.text += " Only with " + names + ".";
    if (const auto names = namesOf(command, option.get_excludes()); !names.empty())
        manual.text += " Not with " + names + ".";
    return manual;
}

void take(VerbManual &manual, const CLI::App &command)
{
    manual.summary = command.get_description();
    manual.footer = command.get_footer();
    for (const auto *option : command.get_options()) {
        const auto &names = option->get_lnames();
        const auto isCommon = [&](const char *name) { return std::count(names.begin(), names.end(), name) > 0; };
        if (!isCommon("help") && !isCommon("json"))
            manual.options.push_back(manualOption(command, *option));
    }
    std::stable_partition(
        manual.options.begin(), manual.options.end(), [](const ManualOption &option) { return option.isArgument; });
}

} // namespace

std::string VerbManual::synopsis() const
{
    std::string line = call;
    for (const bool arguments : {false, true}) {
        for (const auto &option : options) {
            if (option.isArgument == arguments)
                line += " " + option.usage;
        }
    }
    return line;
}

std::string VerbManual::whoMay() const
{
    const bool goesWithoutService = call == "mesh plugin remove"; // Which could not tell who has typed it.
    const std::string where = goesWithoutService ? "at a terminal." : "at a terminal, or typed after /mesh.";
    if (isForHuman)
        return "For the human: " + where;
    std::string text;
    for (const auto &option : forHumanWith)
        text += "With " + option + " for the human: " + where;
    return text;
}

VerbManual verbManual(const VerbInfo &info)
{
    const auto verb = makeVerb(info.name);
    bool json = false;
    const auto command = declareVerb(info, *verb, json);
    VerbManual manual;
    manual.call = "mesh " + std::string(info.name);
    manual.isForHuman = info.who == Who::Human;
    for (const auto &option : info.humanOptions)
        manual.forHumanWith.emplace_back(option.name);
    take(manual, *command);
    for (const auto &sub : info.subVerbs) {
        VerbManual below;
        below.call = manual.call + " " + std::string(sub.name);
        below.isForHuman = sub.who == Who::Human;
        take(below, *command->get_subcommand(std::string(sub.name)));
        manual.subVerbs.push_back(std::move(below));
    }
    return manual;
}

std::vector<ManualPage> manualPages()
{
    std::vector<ManualPage> pages;
    for (const auto &info : verbs()) {
        std::string name(info.name);
        if (name.ends_with('!'))
            name.pop_back();
        if (pages.empty() || pages.back().name != name)
            pages.push_back({name, {}});
        pages.back().verbs.push_back(verbManual(info));
    }
    return pages;
}

std::string withoutFullStop(std::string sentence)
{
    if (sentence.ends_with('.'))
        sentence.pop_back();
    if (!sentence.empty())
        sentence.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(sentence.front())));
    return sentence;
}

} // namespace mesh
