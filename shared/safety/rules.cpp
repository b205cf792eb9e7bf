// SPDX-License-Identifier: MIT
#include "safety/rules.h"

#include "protocol/json.h"
#include "safety/rule_documents.h"

#include <algorithm>
#include <stdexcept>

namespace mesh {
namespace {

[[noreturn]] void refuse(const std::string &what)
{
    throw std::runtime_error(what);
}

/// Text is taken as an array of one.
std::vector<std::string> strings(const Json &object, const char *key)
{
    const auto member = object.find(key);
    if (member == object.end())
        return {};
    if (member->is_string())
        return {member->get<std::string>()};
    return member->get<std::vector<std::string>>();
}

/// "-f|--force"
OptionNames namesOf(const std::string &alternatives)
{
    OptionNames names;
    for (std::size_t from = 0; from <= alternatives.size();) {
        const auto to = std::min(alternatives.find('|', from), alternatives.size());
        names.push_back(alternatives.substr(from, to - from));
        from = to + 1;
    }
    return names;
}

/// In patterns "{_}" is what stands between two words of SQL: blanks and comments.
Pattern pattern(const Json &object, const char *key, const char *before, const char *after)
{
    auto text = stringOr(object, key);
    if (text.empty())
        return nullptr;
    for (auto at = text.find("{_}"); at != std::string::npos; at = text.find("{_}", at))
        text.replace(at, 3, R"((?:\s|\\[nt]|/\*[^*]*\*/|--[^\n]*\n)+)");
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(false);
    options.set_dot_nl(true);
    auto compiled = std::make_shared<RE2>(before + text + after, options);
    if (!compiled->ok())
        refuse(std::string(key) + ": " + compiled->error());
    return compiled;
}

void checkKeys(const Json &object, std::initializer_list<std::string_view> known)
{
    for (const auto &[key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            refuse("there is no \"" + key + "\" here");
    }
}

class Parser
{
public:
    RuleTable table;

    void readNames(const Json &document)
    {
        checkKeys(document, {"category", "rules", "sources", "sets", "valued", "verbOf", "wrappers"});
        const auto sets = document.value("sets", Json::object());
        for (const auto &[name, members] : sets.items())
            m_sets[name] = members.get<std::vector<std::string>>();
        readSets(document, "valued", &Program::valued);
        readSets(document, "verbOf", &Program::verbOf);
        for (const auto &name : strings(document, "wrappers"))
            program(name).wraps = true;
    }

    void readForms(const Json &document)
    {
        for (const auto &form : document.value("sources", Json::array()))
            addCommand(&Program::sources, form);
        const auto category = stringOr(document, "category");
        for (const auto &entry : document.value("rules", Json::array())) {
            m_where = stringOr(entry, "id");
            checkKeys(entry, {"id", "what", "why", "match", "yes", "no"});
            table.rules.push_back({m_where, category, stringOr(entry, "what"), stringOr(entry, "why"),
                strings(entry, "yes"), strings(entry, "no")});
            const auto &rule = table.rules.back();
            if (rule.id.empty() || category.empty() || rule.what.empty() || rule.why.empty())
                refuse("a rule has an id, a category, what and why");
            for (const auto &form : entry.at("match"))
                form.contains("pattern") ? addText(form) : addCommand(&Program::commands, form);
        }
    }

    /// Where reading stopped.
    const std::string &where() const { return m_where; }

private:
    Program &program(const std::string &name)
    {
        table.filter.add(name);
        return table.programs[name];
    }

    void readSets(const Json &document, const char *key, StringSet Program::*set)
    {
        const auto owners = document.value(key, Json::object());
        for (const auto &[name, members] : owners.items()) {
            for (const auto &member : members)
                (program(name).*set).insert(member.get<std::string>());
        }
    }

    std::vector<std::string> programs(const Json &form) const
    {
        std::vector<std::string> names;
        for (const auto &name : strings(form, "program")) {
            if (!name.starts_with('@')) {
                names.push_back(name);
                continue;
            }
            const auto set = m_sets.find(std::string_view(name).substr(1));
            if (set == m_sets.end())
                refuse("there is no set " + name);
            names.insert(names.end(), set->second.begin(), set->second.end());
        }
        return names;
    }

    void addFirstWord(const std::string &name)
    {
        const auto end = std::find_if(name.begin(), name.end(), [](char c) { return c == '-' || c == '.'; });
        const std::string word(name.begin(), end);
        table.firstWords.insert(word);
        table.filter.add(word);
    }

    void addCommand(std::vector<CommandForm> Program::*forms, const Json &json)
    {
        checkKeys(json, {"program", "operands", "options", "without", "word", "reads", "writes", "leads", "fed"});
        CommandForm form;
        form.rule = table.rules.empty() ? 0 : table.rules.size() - 1;
        form.operands = pattern(json, "operands", "^(?:", ")");
        for (const auto &alternatives : strings(json, "options"))
            form.options.push_back(namesOf(alternatives));
        for (const auto &alternatives : strings(json, "without")) {
            const auto names = namesOf(alternatives);
            form.without.insert(form.without.end(), names.begin(), names.end());
        }
        form.word = pattern(json, "word", "(?m)(?-s)^(?:", ")$");
        form.reads = pattern(json, "reads", "(?:", ")");
        form.writes = pattern(json, "writes", "(?:", ")");
        form.leads = boolOr(json, "leads");
        form.fed = boolOr(json, "fed");
        auto names = programs(json);
        if (names.empty())
            names.emplace_back();
        if (names.front().empty() && !form.reads && !form.writes)
            refuse("a form needs a program, a pattern, reads or writes");
        for (const auto &name : names) {
            (program(name).*forms).push_back(form);
            if (!name.empty() && name != "$")
                addFirstWord(name);
        }
    }

    void addText(const Json &json)
    {
        checkKeys(json, {"near", "pattern", "unless"});
        TextForm form;
        form.rule = table.rules.size() - 1;
        form.pattern = pattern(json, "pattern", "^(?:", ")");
        form.unless = pattern(json, "unless", "(?:", ")");
        form.farSeeing = form.pattern && form.pattern->pattern().find("\\s[^\\n") != std::string::npos;
        const auto words = strings(json, "near");
        if (words.empty())
            refuse("a pattern needs the words that it is near");
        for (const auto &word : words) {
            table.texts[word].push_back(form);
            table.filter.add(word);
        }
    }

    StringMap<std::vector<std::string>> m_sets;
    std::string m_where = "the names";
};

} // namespace

Result<RuleTable> RuleTable::parse(std::span<const std::string_view> documents)
{
    Parser parser;
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
            parser.readForms(document);
    } catch (const std::exception &error) {
        return Error {Reason::BadValue, "Rule " + parser.where() + ": " + error.what() + ".",
            "docs/rules.md says how rules are written.", {}};
    }
    return std::move(parser.table);
}

const Result<RuleTable> &builtinRules()
{
    static const Result<RuleTable> table = RuleTable::parse(ruleDocuments());
    return table;
}

} // namespace mesh
