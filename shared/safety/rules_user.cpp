// SPDX-License-Identifier: MIT
#include "safety/judge.h"
#include "safety/rule_documents.h"
#include "safety/rules.h"
#include "safety/rules_parser.h"

#include <algorithm>
#include <exception>

namespace mesh {
namespace {

Phrase hint()
{
    return phrase("docs/rules.md says how rules and exceptions are written.");
}

/// What is wrong with the examples of a rule; nothing if they hold.
Phrase brokenExample(const Rule &rule, const Result<RuleTable> &table)
{
    const auto finds = [&](const std::string &text) {
        const auto hits = judge(text, table).hits;
        return std::any_of(hits.begin(), hits.end(), [&](const Hit &hit) { return hit.rule == rule.id; });
    };
    for (const auto &text : rule.yes) {
        if (!finds(text))
            return phrase("it does not find its example \"%1\"", text);
    }
    for (const auto &text : rule.no) {
        if (finds(text))
            return phrase("it finds \"%1\", which it gives as harmless", text);
    }
    return {};
}

} // namespace

Result<RuleTable> rulesWithUser(const Json &rules, const Json &exceptions)
{
    auto table = RuleTable::parse(ruleDocuments(), rules);
    if (!table)
        return table;
    const std::size_t builtIn = table->rules.size() - rules.size();
    for (std::size_t i = builtIn; i < table->rules.size(); ++i) {
        const auto &rule = table->rules[i];
        if (const auto broken = brokenExample(rule, table); !broken.empty())
            return Error {Reason::BadValue,
                phrase("%1: %2.", phrase("%1 (%2)", phrase("Your rule %1", i - builtIn + 1), rule.id), broken), hint(),
                {}};
    }
    RuleParser parser;
    parser.table = std::move(table).value();
    try {
        parser.readExceptions(exceptions);
    } catch (const std::exception &error) {
        return parser.fault(error, hint());
    }
    return std::move(parser.table);
}

} // namespace mesh
