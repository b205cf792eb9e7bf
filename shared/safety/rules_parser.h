// SPDX-License-Identifier: MIT
#pragma once

#include "safety/rules.h"

#include <exception>
#include <initializer_list>
#include <utility>

namespace mesh {

/// What is wrong with a rule: a clause behind the words that say where.
class RuleFault : public std::exception
{
public:
    explicit RuleFault(Phrase what)
        : m_what(std::move(what))
    {
    }

    const Phrase &clause() const { return m_what; }
    const char *what() const noexcept override { return m_what.text().c_str(); }

private:
    Phrase m_what;
};

/// Fills a RuleTable from JSON. Throws RuleFault, or what nlohmann throws for JSON of another shape; fault() makes an
/// error of either.
class RuleParser
{
public:
    RuleTable table;

    /// Sets, wrappers and what else is known of names: of all documents before the first rule is read.
    void readNames(const Json &document);
    void readRules(const Json &document);
    void readUserRules(const Json &rules);
    void readExceptions(const Json &exceptions);

    /// Where reading stopped, and why, from what was thrown.
    Error fault(const std::exception &thrown, Phrase hint) const;

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
    Phrase m_where = phrase("names"); ///< Where it reads.
    bool m_compile = false; ///< At once: what a user writes has to be refused here.
};

} // namespace mesh
