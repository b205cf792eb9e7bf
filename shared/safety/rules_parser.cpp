// SPDX-License-Identifier: MIT
#include "safety/rules_parser.h"

#include "safety/command_match.h"

#include <algorithm>
#include <utility>

namespace mesh {
namespace {

constexpr std::size_t usualReach = 512; ///< How far a pattern over the text sees if it does not say so.
constexpr std::size_t longestReach = 4096;
constexpr std::size_t longestWord = 32; ///< Longer ones are not looked up.

bool isWordPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

[[noreturn]] void refuse(Phrase what)
{
    throw RuleFault(std::move(what));
}

/// Text is taken as an array of one.
std::vector<std::string> strings(const Json &object, const char *key)
{
    const auto member = object.find(key);
    if (member == object.end())
        return {};
    if (member->is_string())
        return {member->get<std::string>()};
    const bool isList = member->is_array()
        && std::all_of(member->begin(), member->end(), [](const Json &entry) { return entry.is_string(); });
    if (!isList)
        refuse(phrase("\"%1\" is a text or a list of texts", key));
    return member->get<std::vector<std::string>>();
}

/// An array of objects, or nothing.
Json entries(const Json &object, const char *key)
{
    const auto member = object.find(key);
    if (member == object.end())
        return Json::array();
    const bool isList = member->is_array()
        && std::all_of(member->begin(), member->end(), [](const Json &entry) { return entry.is_object(); });
    if (!isList)
        refuse(phrase("\"%1\" is a list of objects", key));
    return *member;
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

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

Pattern pattern(const Json &object, const char *key, const char *before, const char *after, bool compile)
{
    const auto texts = strings(object, key);
    if (texts.empty())
        return {};
    auto text = texts.front();
    if (texts.size() > 1 || text.empty())
        refuse(phrase("\"%1\" is one text", key));
    replaceAll(text, "{_}", R"((?:\s|\\[nt]|/\*[^*]*\*/|--[^\n]*\n)+)");
    replaceAll(text, "{end}",
        R"((?:$| (?:and|then|before|after|now|first|or|but|on|please|again|once|if|when|so|to|in|for|&)(?:$| )))");
    Pattern made(before + text + after);
    try {
        if (compile)
            made.compiled();
    } catch (const std::exception &error) {
        refuse(phrase("\"%1\" does not compile: %2", key, error.what()));
    }
    return made;
}

void checkKeys(const Json &object, std::initializer_list<std::string_view> known)
{
    for (const auto &[key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            refuse(phrase("there is no \"%1\" here", key));
    }
}

} // namespace

Error RuleParser::fault(const std::exception &thrown, Phrase hint) const
{
    const auto *known = dynamic_cast<const RuleFault *>(&thrown);
    return {Reason::BadValue, phrase("%1: %2.", m_where, known ? known->clause() : Phrase(std::string(thrown.what()))),
        std::move(hint), {}};
}

void RuleParser::readNames(const Json &document)
{
    checkKeys(document, {"category", "rules", "sources", "sets", "valued", "verbOf", "wrappers", "introducers"});
    const auto sets = document.value("sets", Json::object());
    for (const auto &[name, members] : sets.items())
        m_sets[name] = members.get<std::vector<std::string>>();
    readSets(document, "valued", &Program::valued);
    readSets(document, "verbOf", &Program::verbOf);
    for (const auto &name : strings(document, "wrappers"))
        program(name).wraps = true;
    for (const auto &name : strings(document, "introducers"))
        program(name).introduces = true;
}

void RuleParser::readRules(const Json &document)
{
    const auto sources = entries(document, "sources");
    for (const auto &form : sources)
        addCommand(&Program::sources, form);
    const auto rules = entries(document, "rules");
    for (const auto &entry : rules)
        readRule(entry, stringOr(document, "category"));
}

void RuleParser::readUserRules(const Json &rules)
{
    if (!rules.is_array())
        refuse(phrase("a user's rules are a list"));
    m_compile = true;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        m_where = phrase("Your rule %1", i + 1);
        if (!rules[i].is_object())
            refuse(phrase("it is no object"));
        readRule(rules[i], "user");
    }
}

void RuleParser::readRule(const Json &entry, const std::string &category)
{
    const auto id = stringOr(entry, "id");
    m_where = m_compile ? phrase("%1 (%2)", m_where, id) : phrase("Rule %1", id);
    const bool ownCategory = m_compile && entry.contains("category");
    if (m_compile)
        checkKeys(entry, {"id", "category", "what", "why", "match", "yes", "no"});
    else
        checkKeys(entry, {"id", "what", "why", "match", "yes", "no"});
    Rule rule {id, ownCategory ? stringOr(entry, "category") : category, stringOr(entry, "what"),
        stringOr(entry, "why"), strings(entry, "yes"), strings(entry, "no"), false, {}};
    if (rule.id.empty() || rule.category.empty() || rule.what.empty() || rule.why.empty())
        refuse(phrase("a rule has an id, a category, what and why"));
    const auto same = [&](const Rule &other) { return other.id == id; };
    if (id == "engine" || std::any_of(table.rules.begin(), table.rules.end(), same))
        refuse(phrase("this id is taken"));
    table.rules.push_back(std::move(rule));
    const auto forms = entries(entry, "match");
    if (forms.empty())
        refuse(phrase("it has nothing to match"));
    for (const auto &form : forms)
        form.contains("pattern") ? addText(form) : addCommand(&Program::commands, form);
}

void RuleParser::readExceptions(const Json &exceptions)
{
    if (!exceptions.is_array())
        refuse(phrase("exceptions are a list"));
    for (std::size_t i = 0; i < exceptions.size(); ++i) {
        m_where = phrase("Exception %1", i + 1);
        if (!exceptions[i].is_object())
            refuse(phrase("it is no object"));
        readException(exceptions[i]);
    }
}

void RuleParser::readException(const Json &entry)
{
    checkKeys(entry, {"rule", "text", "why"});
    const auto id = stringOr(entry, "rule");
    if (stringOr(entry, "why").empty())
        refuse(phrase("it has to say why"));
    const auto rule
        = std::find_if(table.rules.begin(), table.rules.end(), [&](const Rule &other) { return other.id == id; });
    if (rule == table.rules.end())
        refuse(phrase("there is no rule \"%1\"", id));
    if (const auto text = pattern(entry, "text", "(?:", ")", true))
        rule->exceptions.push_back(text);
    else
        rule->silent = true;
}

Program &RuleParser::program(const std::string &name)
{
    if (!name.empty())
        table.programFilter.add(name);
    return table.programs[name];
}

void RuleParser::readSets(const Json &document, const char *key, std::vector<std::string> Program::*set)
{
    const auto owners = document.value(key, Json::object());
    for (const auto &[name, members] : owners.items())
        program(name).*set = members.get<std::vector<std::string>>();
}

std::vector<std::string> RuleParser::programs(const Json &form) const
{
    std::vector<std::string> names;
    for (const auto &name : strings(form, "program")) {
        if (!name.starts_with('@')) {
            names.push_back(lowerCase(name));
            continue;
        }
        const auto set = m_sets.find(std::string_view(name).substr(1));
        if (set == m_sets.end())
            refuse(phrase("there is no set %1", name));
        names.insert(names.end(), set->second.begin(), set->second.end());
    }
    return names;
}

void RuleParser::addTextWord(const std::string &name)
{
    std::string word(name.begin(), std::find_if_not(name.begin(), name.end(), isWordPart));
    while (word.size() > 1 && word.back() >= '0' && word.back() <= '9')
        word.pop_back();
    if (word.empty())
        return;
    table.textWords[word] = true;
    table.textFilter.add(word);
}

void RuleParser::addCommand(CommandForms Program::*forms, const Json &json)
{
    checkKeys(
        json, {"program", "operands", "options", "without", "word", "reads", "writes", "leads", "fed", "unknown"});
    CommandForm form;
    form.rule = table.rules.empty() ? 0 : table.rules.size() - 1;
    form.operands = pattern(json, "operands", "^(?:", ")", m_compile);
    for (const auto &alternatives : strings(json, "options"))
        form.options.push_back(namesOf(alternatives));
    for (const auto &alternatives : strings(json, "without")) {
        const auto names = namesOf(alternatives);
        form.without.insert(form.without.end(), names.begin(), names.end());
    }
    form.word = pattern(json, "word", "(?m)(?-s)^(?:", ")$", m_compile);
    form.reads = pattern(json, "reads", "(?:", ")", m_compile);
    form.writes = pattern(json, "writes", "(?:", ")", m_compile);
    form.leads = boolOr(json, "leads");
    form.fed = boolOr(json, "fed");
    form.unknown = boolOr(json, "unknown");
    auto names = programs(json);
    if (names.empty())
        names.emplace_back();
    if (names.front().empty() && !form.reads && !form.writes)
        refuse(phrase("a form needs a program, a pattern, reads or writes"));
    const auto shared = std::make_shared<const CommandForm>(std::move(form));
    for (const auto &name : names) {
        (program(name).*forms).push_back(shared);
        if (!name.empty() && name != "?")
            addTextWord(name);
    }
}

void RuleParser::addText(const Json &json)
{
    checkKeys(json, {"near", "pattern", "unless", "reach"});
    auto form = std::make_shared<TextForm>();
    form->rule = table.rules.size() - 1;
    form->number = table.textForms++;
    form->pattern = pattern(json, "pattern", "^(?:", ")", m_compile);
    form->unless = pattern(json, "unless", "(?:", ")", m_compile);
    form->reach
        = static_cast<std::size_t>(std::clamp<std::int64_t>(integerOr(json, "reach", usualReach), 1, longestReach));
    const auto words = strings(json, "near");
    if (words.empty())
        refuse(phrase("a pattern needs the words that it is near"));
    for (const auto &given : words) {
        const auto word = lowerCase(given);
        if (word.size() > longestWord || (word != "()" && !std::all_of(word.begin(), word.end(), isWordPart)))
            refuse(phrase("\"near\" has words of letters, digits and _, not \"%1\"", given));
        table.texts[word].push_back(form);
        table.textWords.try_emplace(word, false);
        table.textFilter.add(word);
    }
}

} // namespace mesh
