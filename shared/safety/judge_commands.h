// SPDX-License-Identifier: MIT
#pragma once

#include "safety/command_match.h"
#include "safety/rules.h"
#include "safety/shell_words.h"

#include <functional>
#include <vector>

namespace mesh {

/// Holds the commands that a reading finds against the forms of a table.
class CommandJudge final : public CommandVisitor
{
public:
    /// A rule that a command breaks (null: quotes too deep to be read), and where the command ends. Returns whether
    /// more is asked for.
    using Found = std::function<bool(const Rule *rule, Span span, std::size_t commandEnd)>;

    CommandJudge(const RuleTable &table, Found found);

    bool command(std::span<const ShellWord> words, bool fed) override;
    void tooDeep(Span span) override { m_done = !m_found(nullptr, span, span.end); }

private:
    const Program *named(std::string_view name) const;
    const Program *programAt(std::span<const ShellWord> words, std::size_t at) const;
    void judgeForms(const CommandForms &forms, const Call &call, bool leads, bool fed);
    bool isSource(const CommandForms &forms, const Call &call, bool leads, bool fed) const;

    const RuleTable &m_table;
    Found m_found;
    const Program *m_any; ///< The forms that need no program.
    const Program *m_unknown; ///< Those about a program that is not known.
    CommandWords m_command; ///< The one that is being judged.
    std::vector<const Program *> m_seen; ///< In it.
    bool m_done = false; ///< Nobody asks for more.
};

} // namespace mesh
