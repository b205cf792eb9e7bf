// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <bitset>
#include <cstddef>
#include <memory>
#include <re2/re2.h>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace mesh {

/// Says quickly that a word is none of a set: by its first three letters, whatever their case.
class WordFilter
{
public:
    void add(std::string_view word) { m_known.set(key(word)); }
    bool mayHold(std::string_view word) const { return m_known.test(key(word)); }

private:
    static std::size_t key(std::string_view word)
    {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < 3; ++i)
            sum = sum << 5 | (i < word.size() ? static_cast<unsigned char>(word[i]) & 0x1Fu : 0u);
        return sum;
    }

    std::bitset<32768> m_known;
};

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
};
template <typename Value>
using StringMap = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;
using StringSet = std::unordered_set<std::string, StringHash, std::equal_to<>>;
using Pattern = std::shared_ptr<const RE2>;

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
};

/// A pattern over the text itself, tried wherever one of its words stands.
struct TextForm {
    std::size_t rule = 0;
    Pattern pattern; ///< Begins at that word.
    Pattern unless; ///< Not if this is in the same statement.
    bool farSeeing = false; ///< Searches ahead: what it does not find from one word, it will not find from the next.
};

struct Rule {
    std::string id;
    std::string category;
    std::string what;
    std::string why;
    std::vector<std::string> yes; ///< Texts that it must find …
    std::vector<std::string> no; ///< … and that no rule may.
};

/// What is known of a program.
struct Program {
    std::vector<CommandForm> commands;
    std::vector<CommandForm> sources; ///< How its output is foreign: fetched or decoded.
    StringSet valued; ///< The options whose value is the next word.
    StringSet verbOf; ///< Programs that have a subcommand of this name (`docker rm`).
    bool wraps = false; ///< Another command follows it (`sudo`, "run").
};

/// What the gate looks for. Made from the JSON files of resources/safety, which docs/rules.md describes.
struct RuleTable {
    std::vector<Rule> rules;
    StringMap<Program> programs; ///< By name; "" for any, "$" for one that is not known.
    StringMap<std::vector<TextForm>> texts; ///< By word, in lower case.
    StringSet firstWords; ///< A text that holds none of these holds no program: the first piece of each name.
    WordFilter filter; ///< Of all these words.

    /// Reads documents of the form of resources/safety; an error names the rule.
    static Result<RuleTable> parse(std::span<const std::string_view> documents);
};

/// The table that is built in. It is tested to be whole; should it not be, the error is what every text is judged by.
const Result<RuleTable> &builtinRules();

} // namespace mesh
