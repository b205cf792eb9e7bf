// SPDX-License-Identifier: MIT
#include "safety/judge.h"

#include "safety/command_match.h"
#include "safety/fold.h"
#include "safety/judge_commands.h"
#include "safety/judge_texts.h"

#include <algorithm>
#include <exception>
#include <optional>

namespace mesh {
namespace {

constexpr std::size_t mostHits = 64;
constexpr int longestCharacter = 4;

bool continuesCharacter(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// Collects what the rules find in the readings of one text.
class Judge
{
public:
    Judge(const RuleTable &table, std::string_view text)
        : m_table(table)
        , m_text(text)
        , m_commands(table, [this](const Rule *rule, Span span, std::size_t commandEnd) {
            rule ? add(*rule, span, commandEnd)
                 : add("engine", "engine", label("Quotes in quotes, too deep to be read."), span);
            return !isFull();
        })
    {
    }

    /// Paragraph by paragraph: nothing that one leaves open reaches into the next, and most name no program.
    void read()
    {
        std::optional<ShellReading> shell;
        std::optional<ShellReading> shellAsItLooks;
        TextScan scan(m_table, m_text, [this](const Rule &rule, std::size_t begin, std::size_t end) {
            add(rule, {begin, end}, end);
        });
        for (std::size_t begin = 0; begin < m_text.size() && !isFull();) {
            const auto end = std::min(m_text.find("\n\n", begin), m_text.size());
            const auto paragraph = m_text.substr(begin, end - begin);
            if (scan.scan(begin, end))
                opened(shell).read({paragraph, nullptr, begin});
            if (needsFolding(paragraph))
                readAsItLooks(paragraph, begin, shellAsItLooks);
            begin = end + 2;
        }
    }

    std::vector<Hit> takeHits() { return std::move(m_hits); }

private:
    void readAsItLooks(std::string_view paragraph, std::size_t begin, std::optional<ShellReading> &shell)
    {
        auto folded = fold(paragraph);
        if (folded.text == paragraph)
            return;
        for (auto &origin : folded.origin)
            origin += static_cast<std::uint32_t>(begin);
        TextScan scan(m_table, folded.text, [&](const Rule &rule, std::size_t from, std::size_t to) {
            add(rule, {folded.origin[from], folded.origin[to]}, folded.origin[to]);
        });
        if (scan.scan(0, folded.text.size()))
            opened(shell).read({folded.text, folded.origin.data()});
    }

    ShellReading &opened(std::optional<ShellReading> &shell) { return shell ? *shell : shell.emplace(m_commands); }

    bool isFull() const { return m_hits.size() >= mostHits; }

    /// What an exception has to match: the span, or the command from there on, with all that it is given.
    void add(const Rule &rule, Span span, std::size_t commandEnd)
    {
        const auto part = m_text.substr(span.begin, span.end - span.begin);
        const auto command = m_text.substr(span.begin, std::max(commandEnd, span.end) - span.begin);
        const bool excepted
            = rule.silent || std::any_of(rule.exceptions.begin(), rule.exceptions.end(), [&](const Pattern &exception) {
                  return exception.matchesWhole(part) || exception.matchesWhole(command);
              });
        if (!excepted)
            add(rule.id, rule.category, rule.why, span);
    }
    void add(const std::string &id, const std::string &category, const std::string &why, Span span)
    {
        if (isFull())
            return;
        span.begin = std::min(span.begin, m_text.size());
        span.end = std::clamp(span.end, span.begin, m_text.size());
        for (int i = 1; i < longestCharacter && span.begin > 0 && continuesCharacter(m_text, span.begin); ++i)
            --span.begin;
        for (int i = 1; i < longestCharacter && continuesCharacter(m_text, span.end); ++i)
            ++span.end; // The whole of what was folded.
        const bool known = std::any_of(m_hits.begin(), m_hits.end(),
            [&](const Hit &hit) { return hit.rule == id && hit.span.begin < span.end && span.begin < hit.span.end; });
        if (!known)
            m_hits.push_back({id, category, why, span});
    }

    const RuleTable &m_table;
    std::string_view m_text;
    CommandJudge m_commands;
    std::vector<Hit> m_hits;
};

Verdict failed(std::string_view text, const std::string &why)
{
    return {true, {{"engine", "engine", "The text could not be judged: " + why, {0, text.size()}}}};
}

} // namespace

Verdict judge(std::string_view text, const Result<RuleTable> &rules)
{
    if (!rules)
        return failed(text, rules.error().message.english());
    try {
        Judge judge(*rules, text);
        judge.read();
        auto hits = judge.takeHits();
        std::stable_sort(
            hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.span.begin < b.span.begin; });
        return {!hits.empty(), std::move(hits)};
    } catch (const std::exception &error) {
        return failed(text, error.what());
    }
}

} // namespace mesh
