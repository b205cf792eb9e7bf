// SPDX-License-Identifier: MIT
#include "safety/judge_commands.h"

#include <algorithm>
#include <utility>

namespace mesh {
namespace {

constexpr std::size_t fewWords = 16;
constexpr std::size_t mostRepeats = 4; ///< How often a program of one command is looked at.

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isWordPart(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
}

/// A number with a point, a bullet, a prompt: what stands before a command and is none.
bool isLeadIn(std::string_view word)
{
    return (word.empty() || !isLetter(word.front())) && word != "."
        && word.find_first_not_of("0123456789.)-*#$>+:{!") == std::string_view::npos;
}
bool isAssignment(std::string_view word)
{
    const auto name = word.substr(0, word.find('='));
    return name.size() < word.size() && !name.empty() && std::all_of(name.begin(), name.end(), isWordPart);
}

std::size_t firstOf(std::span<const ShellWord> words)
{
    std::size_t first = 0;
    while (first < words.size() && !words[first].unknown
        && (isLeadIn(words[first].text) || isAssignment(words[first].text)))
        ++first;
    return first;
}

/// "/bin/r?", "$(command)": a program, but which one only running would tell.
bool isUnknownName(const ShellWord &word)
{
    const auto text = word.text;
    if (word.unknown)
        return text.empty() || text.front() == '$' || text.front() == '`';
    return text.find('/') != std::string_view::npos
        && text.find_first_of("?*[", text.rfind('/')) != std::string_view::npos;
}

} // namespace

CommandJudge::CommandJudge(const RuleTable &table, Found found)
    : m_table(table)
    , m_found(std::move(found))
    , m_any(named(""))
    , m_unknown(named("?"))
{
}

bool CommandJudge::command(std::span<const ShellWord> words, bool fed)
{
    if (m_done)
        return false;
    m_seen.clear();
    m_command.clear();
    const std::size_t first = firstOf(words);
    bool foreign = false;
    bool redirects = false;
    bool wrapped = false; // A wrapper leads; so any word behind it may be what it runs.
    bool begins = false; // Behind a wrapper, or a word of prose such as "then".
    for (std::size_t i = 0; i < words.size(); ++i) {
        redirects |= words[i].place != ShellWord::Place::Plain;
        const bool leads = i == first || (wrapped && i > first) || begins;
        const auto *program = programAt(words, i);
        if (!program && leads && m_unknown && isUnknownName(words[i]))
            program = m_unknown;
        begins = program && (program->wraps || program->introduces);
        if (!program)
            continue;
        wrapped |= leads && program->wraps;
        if (program->commands.empty() && program->sources.empty())
            continue;
        m_command.read(words);
        // Of a program that is named again and again, as no shell does, only the first may have a long tail.
        const auto before = std::count(m_seen.begin(), m_seen.end(), program);
        if (before > static_cast<std::ptrdiff_t>(mostRepeats))
            continue;
        m_seen.push_back(program);
        const Call call(m_command, i, before > 0 ? i + fewWords : words.size(), program->valued);
        judgeForms(program->commands, call, leads, fed);
        foreign = foreign || isSource(program->sources, call, leads, fed);
    }
    if (redirects && m_any) {
        m_command.read(words);
        judgeForms(m_any->commands, Call(m_command, 0, words.size(), m_any->valued), true, fed);
    }
    return foreign;
}

const Program *CommandJudge::named(std::string_view name) const
{
    const auto found = m_table.programs.find(name);
    return found == m_table.programs.end() ? nullptr : &found->second;
}

/// What is known of the program that the word names; null if it names none.
const Program *CommandJudge::programAt(std::span<const ShellWord> words, std::size_t at) const
{
    auto name = commandName(words[at].text);
    if (at == 0 && name.size() > 2 && name.front() == '-') // A line of a makefile.
        name.remove_prefix(1);
    const Program *program = nullptr;
    if (m_table.programFilter.mayHold(name))
        program = named(lowerCase(name));
    if (!program && !name.empty() && (name.back() == '.' || (name.back() >= '0' && name.back() <= '9'))) { // python3.12
        name = name.substr(0, name.find_last_not_of("0123456789.") + 1);
        if (m_table.programFilter.mayHold(name))
            program = named(lowerCase(name));
    }
    const bool isVerb // `docker rm`: not the program of that name.
        = program && !program->verbOf.empty() && at > 0
        && std::find(program->verbOf.begin(), program->verbOf.end(), lowerCase(commandName(words[at - 1].text)))
            != program->verbOf.end();
    return isVerb ? nullptr : program;
}

void CommandJudge::judgeForms(const CommandForms &forms, const Call &call, bool leads, bool fed)
{
    for (const auto &form : forms) {
        if ((form->leads && !leads) || (form->fed && !fed))
            continue;
        if (const auto span = call.matches(*form))
            m_done = !m_found(&m_table.rules[form->rule], *span, m_command.words.back().span.end);
    }
}

bool CommandJudge::isSource(const CommandForms &forms, const Call &call, bool leads, bool fed) const
{
    return std::any_of(forms.begin(), forms.end(),
        [&](const auto &form) { return (leads || !form->leads) && (fed || !form->fed) && call.matches(*form); });
}

} // namespace mesh
