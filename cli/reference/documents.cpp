// SPDX-License-Identifier: MIT
#include "documents.h"

#include "examples.h"
#include "manual_words.h"
#include "protocol/config_keys.h"
#include "setting_notes.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr std::string_view renewal
    = "This page is made from the code: change it there, then `cmake --build --preset dev --target mesh_documents`.";

std::string code(std::string_view text)
{
    return "`" + std::string(text) + "`";
}

/// In a cell of a table.
std::string cell(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '|' ? std::string("\\|") : std::string(1, c);
    return out;
}

std::string row(std::string_view first, std::string_view second)
{
    return "| " + cell(first) + " | " + cell(second) + " |\n";
}

std::string table(std::string_view heading, const ManualWords &words)
{
    std::string text = "| " + std::string(heading) + " | |\n|---|---|\n";
    for (const auto &[term, sentences] : words)
        text += row(code(term), sentences);
    return text + "\n";
}

std::string optionTable(const VerbManual &verb)
{
    if (verb.options.empty())
        return {};
    std::string text = "| argument or option | |\n|---|---|\n";
    for (const auto &option : verb.options)
        text += row(code(option.term), option.text);
    return text + "\n";
}

std::string describe(const VerbManual &verb)
{
    const auto who = verb.whoMay();
    return verb.summary + (who.empty() ? "" : " " + who) + "\n\n```text\n" + verb.synopsis() + "\n```\n\n"
        + optionTable(verb);
}

std::string example(const VerbManual &verb)
{
    auto [before, lines] = exampleOf(verb.call.substr(verb.call.find(' ') + 1));
    if (lines.empty())
        return {};
    std::string text;
    while (!before.empty()) { // A comment is run as well, and nobody sees it.
        const auto end = std::min(before.find('\n'), before.size());
        text += "<!-- " + std::string(before.substr(0, end)) + " -->\n";
        before.remove_prefix(std::min(end + 1, before.size()));
    }
    return text + "```console\n" + std::string(lines) + "\n```\n\n";
}

std::string verbSection(const ManualPage &page)
{
    const auto &first = page.verbs.front();
    std::string text = "## " + first.call + "\n\n";
    if (first.subVerbs.empty())
        text += describe(first);
    else
        text += first.summary + "\n\n";
    for (const auto &sub : first.subVerbs)
        text += "### " + sub.call + "\n\n" + describe(sub);
    if (!first.footer.empty())
        text += first.footer + "\n\n";
    text += example(first);
    for (std::size_t i = 1; i < page.verbs.size(); ++i)
        text += "### " + page.verbs[i].call + "\n\n" + describe(page.verbs[i]) + example(page.verbs[i]);
    return text;
}

std::string whenItApplies(const ConfigKey &key)
{
    if (key.restart)
        return "when the service starts next";
    return key.name == "language" ? "when the tray starts next" : "at once";
}

std::string_view typeWords(ConfigType type)
{
    switch (type) {
    case ConfigType::Bool:
        return "true or false";
    case ConfigType::Integer:
        return "a whole number";
    case ConfigType::Choice:
        return "one word of";
    case ConfigType::List:
        return "an array, as JSON";
    }
    return {};
}

std::string_view looseningWords(Loosens loosens)
{
    switch (loosens) {
    case Loosens::Never:
        return {};
    case Loosens::WhenTrue:
        return "setting it to true";
    case Loosens::WhenFalse:
        return "setting it to false";
    case Loosens::WhenRaised:
        return "raising it";
    case Loosens::WhenLowered:
        return "lowering it";
    case Loosens::WhenEarlier:
        return "a word that stands further to the left";
    case Loosens::WhenMore:
        return "adding to it";
    case Loosens::WhenLess:
        return "taking from it";
    }
    return {};
}

std::string whenAPersonIsNeeded(const ConfigKey &key)
{
    const auto how = looseningWords(key.loosens);
    if (how.empty())
        return "never";
    return "for " + std::string(how)
        + (key.guarded ? "; an edit of the file that does so waits for you"
                       : "; edits of the file are taken as they are");
}

std::string allowed(const ConfigKey &key)
{
    if (key.type == ConfigType::Bool || key.type == ConfigType::List)
        return std::string(typeWords(key.type));
    std::string words;
    for (const auto &one : key.choices)
        words.append(words.empty() ? "" : ", ").append(code(one));
    if (key.type == ConfigType::Choice)
        return std::string(typeWords(key.type)) + " " + words + (key.fallback == "null" ? ", or `null`" : "");
    return std::string(typeWords(key.type)) + ", " + allowedValues(key).english();
}

std::string settingSection(const ConfigKey &key)
{
    std::string text = "## " + std::string(key.name) + "\n\n" + std::string(key.description) + "\n\n| | |\n|---|---|\n";
    text += row("default", code(key.fallback));
    text += row("allowed", allowed(key));
    text += row("applies", whenItApplies(key));
    text += row("a person is needed", whenAPersonIsNeeded(key));
    if (key.pluginOption)
        text += row("also", "one of the plugin's own settings in Claude Code");
    text += "\n";
    if (const auto note = settingNote(key.name); !note.empty())
        text += std::string(note) + "\n\n";
    return text;
}

} // namespace

std::string commandReference(const std::vector<ManualPage> &pages)
{
    std::string text = "# Commands\n\n" + std::string(commandsBeginning) + "\n\n" + std::string(renewal)
        + "\n\n| verb | does |\n|---|---|\n";
    for (const auto &page : pages) {
        for (const auto &verb : page.verbs) {
            const auto link = "[" + code(verb.call) + "](#mesh-" + page.name + ")";
            text += row(link, verb.summary + (verb.isForHuman ? " *For the human.*" : ""));
        }
    }
    text += "\n" + table("every verb takes", commonOptions()) + table("exit code", exitCodeWords())
        + table("variable", variableWords());
    for (const auto &page : pages)
        text += verbSection(page);
    text.pop_back(); // One line end is enough at the end.
    return text;
}

std::string configurationReference()
{
    std::string text = "# Configuration\n\n" + std::string(configurationBeginning) + "\n\n" + std::string(renewal)
        + "\n\n| setting | default | |\n|---|---|---|\n";
    for (const auto &key : configKeys())
        text
            += "| [" + code(key.name) + "](#" + std::string(key.name) + ") " + row(code(key.fallback), key.description);
    text += "\n";
    for (const auto &key : configKeys())
        text += settingSection(key);
    text.pop_back();
    return text;
}

} // namespace mesh
