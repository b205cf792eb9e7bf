// SPDX-License-Identifier: MIT
#include "safety/rules.h"

#include "safety/rule_documents.h"
#include "safety/rules_parser.h"

#include <exception>

namespace mesh {

Result<RuleTable> RuleTable::parse(std::span<const std::string_view> documents, const Json &userRules)
{
    RuleParser parser;
    try {
        std::vector<Json> parsed;
        for (const auto document : documents) {
            auto object = parseObject(document);
            if (!object)
                return object.error();
            parser.readNames(*object);
            parsed.push_back(std::move(*object));
        }
        for (const auto &document : parsed)
            parser.readRules(document);
        parser.readUserRules(userRules);
    } catch (const std::exception &error) {
        return parser.fault(error, phrase("docs/rules.md says how rules are written."));
    }
    return std::move(parser.table);
}

const Result<RuleTable> &builtinRules()
{
    static const Result<RuleTable> table = RuleTable::parse(ruleDocuments());
    return table;
}

} // namespace mesh
