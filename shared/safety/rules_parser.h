// SPDX-License-Identifier: MIT
#pragma once

#include "safety/rules.h"

#include <initializer_list>

namespace mesh {

/// Fills a RuleTable from JSON. Throws std::exception with what is wrong; where() tells where.
class RuleParser
{
public:
    RuleTable table;

    /// Sets, wrappers and what else is known of names: of all documents before the first rule is read.
    void readNames(const Json &document);
    void readRules(const Json &document);
    void readUserRules(const Json &rules);
    void readExceptions(const Json &exceptions);

    /// Where reading stopped.
    const std::string &where() const { return m_where; }

private:
    void readRule(const Json &entry, const std::string &category);
    void readException(const Json &entry);
    void addCommand(CommandForms Program::*forms, const Json &json);
    void addText(const Json &json);
    void addTextWord(const std::string &name);
    Program &program(const std::string &name);
    std::vector<std::string> programs(const Json &form) const;
    void readSets(const Json &document, const char *key, std::vector<std::string> Program::*set);

    StringMap<std::vector<std::string>> m_sets;
    std::string m_where = "names";
    bool m_compile = false; ///< At once: what a user writes has to be refused here.
};

} // namespace mesh
