// SPDX-License-Identifier: MIT
#include "safety/judge.h"

#include "safety/command_match.h"
#include "safety/fold.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <unordered_map>

namespace mesh {
namespace {

constexpr std::size_t mostHits = 64;
constexpr std::size_t longestStatement = 1024; ///< How far a pattern can see.
constexpr std::size_t longestWord = 32;
constexpr std::size_t fewWords = 16;

bool isWordPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
bool isQuote(char c)
{
    return c == '\'' || c == '"';
}

/// A number with a point, a bullet, a prompt: what stands before a command and is none.
bool isLeadIn(std::string_view word)
{
    return word != "." && word.find_first_not_of("0123456789.)-*#$>+:") == std::string_view::npos;
}
bool isAssignment(std::string_view word)
{
    const auto name = word.substr(0, word.find('='));
    return name.size() < word.size() && !name.empty() && std::all_of(name.begin(), name.end(), isWordPart);
}

class Judge final : public CommandVisitor
{
public:
    Judge(const RuleTable &table, std::string_view original)
        : m_table(table)
        , m_original(original)
    {
    }

    /// One reading of a text: as it is, or as it looks.
    void read(std::string_view text, const std::uint32_t *origin)
    {
        m_origin = origin;
        m_quiet.clear();
        if (scanWords(text))
            readShell(text, origin, *this);
    }

    std::vector<Hit> takeHits() { return std::move(m_hits); }

private:
    bool command(std::span<const ShellWord> words, bool fed) override
    {
        if (m_hits.size() >= mostHits)
            return false;
        m_seen.clear();
        std::optional<CommandWords> command;
        bool foreign = false;
        const std::size_t first = firstOf(words);
        bool wrapped = false; // The first word is a wrapper; so any word may be what it runs.
        bool behindWrapper = false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool leads = i == first || (wrapped && i > first) || behindWrapper;
            const auto *program = programAt(words, i, leads);
            behindWrapper = program && program->wraps;
            if (!program)
                continue;
            wrapped |= i == first && program->wraps;
            if (program->commands.empty() && program->sources.empty())
                continue;
            if (!command)
                command.emplace(words);
            // Of a program that is named again and again, as no shell does, only the first may have a long tail.
            const bool again = std::find(m_seen.begin(), m_seen.end(), program) != m_seen.end();
            if (!again)
                m_seen.push_back(program);
            const Call call(*command, i, again ? i + fewWords : words.size(), program->valued);
            eachMatch(program->commands, call, leads, fed, [this](const CommandForm &form, Span span) { //
                add(m_table.rules[form.rule], span);
            });
            eachMatch(program->sources, call, leads, fed, [&foreign](const CommandForm &, Span) { foreign = true; });
        }
        const auto redirects = [](const ShellWord &word) { return word.place != ShellWord::Place::Plain; };
        if (const auto any = m_table.programs.find(std::string_view());
            any != m_table.programs.end() && std::any_of(words.begin(), words.end(), redirects)) {
            if (!command)
                command.emplace(words);
            const Call call(*command, 0, words.size(), any->second.valued);
            eachMatch(any->second.commands, call, true, fed, [this](const CommandForm &form, Span span) { //
                add(m_table.rules[form.rule], span);
            });
        }
        return foreign;
    }

    void tooDeep(Span span) override { add("engine", "engine", "Quotes in quotes, too deep to be read.", span); }

    static std::size_t firstOf(std::span<const ShellWord> words)
    {
        std::size_t first = 0;
        while (first < words.size() && !words[first].unknown
            && (isLeadIn(words[first].text) || isAssignment(words[first].text)))
            ++first;
        return first;
    }

    /// What is known of the program that the word names; null if it names none.
    const Program *programAt(std::span<const ShellWord> words, std::size_t at, bool leads) const
    {
        const auto name = commandName(words[at].text);
        if (name.empty())
            return leads && words[at].unknown ? named("$") : nullptr;
        if (!m_table.filter.mayHold(name))
            return nullptr;
        const auto *program = named(lowerCase(name));
        if (!program) { // python3.12
            const auto end = name.find_last_not_of("0123456789.");
            program = end == std::string::npos ? nullptr : named(lowerCase(name.substr(0, end + 1)));
        }
        const bool isVerb // `docker rm`: not the program of that name.
            = program && !program->verbOf.empty() && at > 0
            && program->verbOf.contains(lowerCase(commandName(words[at - 1].text)));
        return isVerb ? nullptr : program;
    }
    const Program *named(std::string_view name) const
    {
        const auto found = m_table.programs.find(name);
        return found == m_table.programs.end() ? nullptr : &found->second;
    }

    template <typename Found>
    static void eachMatch(const std::vector<CommandForm> &forms, const Call &call, bool leads, bool fed, Found found)
    {
        for (const auto &form : forms) {
            if ((form.leads && !leads) || (form.fed && !fed))
                continue;
            if (const auto span = call.matches(form))
                found(form, *span);
        }
    }

    /// Tries the patterns; returns whether the text may hold commands at all.
    bool scanWords(std::string_view text)
    {
        bool worthReading = false;
        for (std::size_t i = 0; i < text.size();) {
            if (!isWordPart(text[i])) {
                worthReading |= isSuspicious(text, i);
                if (text[i] == '(' && i + 1 < text.size() && text[i + 1] == ')')
                    tryTexts("()", text, i);
                ++i;
                continue;
            }
            const std::size_t start = i;
            while (i < text.size() && isWordPart(text[i]))
                ++i;
            if (!m_table.filter.mayHold(text.substr(start, i - start)) || i - start > longestWord)
                continue;
            const auto word = lowerCase(text.substr(start, i - start));
            tryTexts(word, text, start);
            worthReading = worthReading || isFirstWord(word);
        }
        return worthReading;
    }

    bool isFirstWord(std::string_view word) const
    {
        if (m_table.firstWords.contains(word))
            return true;
        const auto end = word.find_last_not_of("0123456789");
        return end != std::string_view::npos && end + 1 < word.size()
            && m_table.firstWords.contains(word.substr(0, end + 1));
    }

    /// What can hide a name, or is a rule's business without one.
    static bool isSuspicious(std::string_view text, std::size_t at)
    {
        const char c = text[at];
        const char before = at > 0 ? text[at - 1] : ' ';
        const char after = at + 1 < text.size() ? text[at + 1] : ' ';
        if (isQuote(c))
            return (isWordPart(before) || isQuote(before)) && (isWordPart(after) || isQuote(after));
        return c == '\\' || c == '$' || c == '`' || (c == '>' && before != '-' && before != '=')
            || (c == '<' && after != '/');
    }

    void tryTexts(std::string_view word, std::string_view text, std::size_t at)
    {
        const auto forms = m_table.texts.find(word);
        if (forms == m_table.texts.end())
            return;
        const auto window = text.substr(at, longestStatement);
        const bool blank = at + word.size() < text.size() && text[at + word.size()] == ' ';
        for (const auto &form : forms->second) {
            auto &quietUntil = m_quiet[&form];
            if (m_hits.size() >= mostHits || (at < quietUntil && blank))
                continue;
            re2::StringPiece found;
            if (!form.pattern->Match(re2::StringPiece(window), 0, window.size(), RE2::ANCHOR_START, &found, 1)) {
                if (form.farSeeing && blank)
                    quietUntil = at + std::min(window.find('\n'), longestStatement / 2);
                continue;
            }
            const auto statement = window.substr(0, std::max(found.size(), window.find(';', found.size())));
            if (form.unless && RE2::PartialMatch(re2::StringPiece(statement), *form.unless))
                continue;
            const std::size_t end = at + found.size();
            add(m_table.rules[form.rule], m_origin ? Span {m_origin[at], m_origin[end]} : Span {at, end});
        }
    }

    void add(const Rule &rule, Span span) { add(rule.id, rule.category, rule.why, span); }
    void add(const std::string &id, const std::string &category, const std::string &why, Span span)
    {
        if (m_hits.size() >= mostHits)
            return;
        while (span.end < m_original.size() && (static_cast<unsigned char>(m_original[span.end]) & 0xC0) == 0x80)
            ++span.end; // The whole of what was folded.
        const bool known = std::any_of(m_hits.begin(), m_hits.end(),
            [&](const Hit &hit) { return hit.rule == id && hit.span.begin < span.end && span.begin < hit.span.end; });
        if (!known)
            m_hits.push_back({id, category, why, span});
    }

    const RuleTable &m_table;
    std::string_view m_original;
    const std::uint32_t *m_origin = nullptr;
    std::vector<Hit> m_hits;
    std::vector<const Program *> m_seen; ///< In the command that is being judged.
    std::unordered_map<const TextForm *, std::size_t> m_quiet; ///< Up to where a pattern has looked in vain.
};

Verdict failed(std::string_view text, const std::string &why)
{
    return {true, {{"engine", "engine", "The text could not be judged: " + why, {0, text.size()}}}};
}

} // namespace

Verdict judge(std::string_view text, const Result<RuleTable> &rules)
{
    if (!rules)
        return failed(text, rules.error().message);
    try {
        Judge judge(*rules, text);
        judge.read(text, nullptr);
        if (needsFolding(text)) {
            if (const auto folded = fold(text); folded.text != text)
                judge.read(folded.text, folded.origin.data());
        }
        auto hits = judge.takeHits();
        std::stable_sort(
            hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.span.begin < b.span.begin; });
        return {!hits.empty(), std::move(hits)};
    } catch (const std::exception &error) {
        return failed(text, error.what());
    }
}

} // namespace mesh
