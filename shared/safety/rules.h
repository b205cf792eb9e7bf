// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "result.h"
#include "safety/rules_pattern.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mesh {

/// Says quickly, and rarely wrongly, that a word is none of a set: by three of its letters, whatever their case, and
/// its length.
class WordFilter
{
public:
    void add(std::string_view word) { m_known.set(key(word)); }
    bool mayHold(std::string_view word) const { return !word.empty() && m_known.test(key(word)); }

private:
    static std::size_t key(std::string_view word)
    {
        const auto letter = [&](std::size_t i) { return static_cast<std::uint32_t>(word[i]) & 0x1Fu; };
        const auto size = static_cast<std::uint32_t>(word.size());
        const std::uint32_t sum = letter(0) | letter(size / 2) << 5 | letter(size - 1) << 10 | (size & 0x1Fu) << 15;
        return sum * 2654435761u >> 16;
    }

    std::bitset<65536> m_known;
};

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
};
template <typename Value>
using StringMap = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

/// Spellings of one option ("-f", "--force"): any of them will do.
using OptionNames = std::vector<std::string>;

/// One way in which a command can be what a rule is about; everything that is given must hold (docs/rules.md).
struct CommandForm {
    std::size_t rule = 0; ///< Its place in RuleTable::rules.
    Pattern operands; ///< Begins where the operands do, joined by single blanks.
    std::vector<OptionNames> options; ///< One of each.
    OptionNames without; ///< None of these before the second operand.
    Pattern word; ///< Some word behind the program is it, whole (tried on all, one a line).
    Pattern reads; ///< A file behind '<'.
    Pattern writes; ///< A file behind '>'.
    bool leads = false; ///< The program is the first word, or behind a wrapper such as sudo (or "run").
    bool fed = false; ///< Something fetched or decoded is piped or substituted in.
    bool unknown = false; ///< Is given a value that only running would tell.
};
using CommandForms = std::vector<std::shared_ptr<const CommandForm>>;

/// A pattern over the text itself, tried wherever one of its words stands.
struct TextForm {
    std::size_t rule = 0;
    std::size_t number = 0; ///< Its place among all text forms.
    Pattern pattern; ///< Begins at that word.
    Pattern unless; ///< Not if this is in the same statement.
    std::size_t reach = 0; ///< How far the pattern sees.
};
using TextForms = std::vector<std::shared_ptr<const TextForm>>;

struct Rule {
    std::string id;
    std::string category;
    std::string what;
    std::string why;
    std::vector<std::string> yes; ///< Texts that it must find …
    std::vector<std::string> no; ///< … and that no rule may.
    bool silent = false; ///< An exception without a pattern: it never hits.
    std::vector<Pattern> exceptions; ///< It does not hit what one of these matches.
};

/// What is known of a program.
struct Program {
    CommandForms commands;
    CommandForms sources; ///< How its output is foreign: fetched or decoded.
    std::vector<std::string> valued; ///< The options whose value is the next word.
    std::vector<std::string> verbOf; ///< Programs that have a subcommand of this name (`docker rm`).
    bool wraps = false; ///< Another command follows it (`sudo`, "run"), not necessarily at once.
    bool introduces = false; ///< A word of prose behind which a command may begin ("then").
};

/// What the gate looks for. Made from the JSON files of resources/safety, which docs/rules.md describes.
struct RuleTable {
    std::vector<Rule> rules;
    StringMap<Program> programs; ///< By name; "" for any, "?" for one that is not known.
    StringMap<TextForms> texts; ///< By word, in lower case.
    StringMap<bool> textWords; ///< A text without these holds no program: first pieces of names, words of `texts`.
    std::size_t textForms = 0; ///< How many there are.
    WordFilter programFilter; ///< Of `programs`.
    WordFilter textFilter; ///< Of `textWords`.

    /// Reads documents of the form of resources/safety, and a user's rules; an error names the rule.
    static Result<RuleTable> parse(std::span<const std::string_view> documents, const Json &userRules = Json::array());
};

/// The table that is built in. It is tested to be whole; should it not be, the error is what every text is judged by.
const Result<RuleTable> &builtinRules();

/// The built-in table with a user's rules and exceptions (arrays as docs/rules.md describes them; empty ones add
/// nothing). An error names the entry and what is wrong with it.
Result<RuleTable> rulesWithUser(const Json &rules, const Json &exceptions);

} // namespace mesh
