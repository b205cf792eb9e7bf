// SPDX-License-Identifier: MIT
#pragma once

#include "safety/rules.h"

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace mesh {

/// Tries the patterns of a table on a text, paragraph by paragraph, and says which of these are worth reading as shell:
/// most of what people write names no program that a rule knows.
class TextScan
{
public:
    /// A rule, and where in the text it matches.
    using Found = std::function<void(const Rule &rule, std::size_t begin, std::size_t end)>;

    TextScan(const RuleTable &table, std::string_view text, Found found);

    /// Goes through the text from `begin` up to `end`; true if there may be commands in it.
    bool scan(std::size_t begin, std::size_t end);

private:
    bool scanWord(std::size_t begin, std::size_t end);
    void tryForms(const TextForms &forms, std::size_t at, std::size_t wordEnd);
    bool isSuspicious(std::size_t at) const;
    bool isAlone(std::size_t quote) const;
    char at(std::size_t position) const { return position < m_text.size() ? m_text[position] : ' '; }

    const RuleTable &m_table;
    std::string_view m_text;
    Found m_found;
    std::vector<std::size_t> m_quietUntil; ///< For each form, up to where it need not be tried.
};

} // namespace mesh
