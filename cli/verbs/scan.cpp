// SPDX-License-Identifier: MIT
#include "console.h"
#include "platform/config_file.h"
#include "platform/data_folder.h"
#include "safety/judge.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <istream>
#include <iterator>
#include <ostream>
#include <sstream>

namespace mesh {
namespace {

constexpr int rulesPatienceMs = 1000;

Json asJson(const Verdict &verdict)
{
    Json rules = Json::array();
    for (const auto &hit : verdict.hits) {
        rules.push_back(
            {{"id", hit.rule}, {"category", hit.category}, {"span", Json::array({hit.span.begin, hit.span.end})}});
    }
    return {{"destructive", verdict.destructive}, {"rules", std::move(rules)}};
}

/// One line of JSON; most of a million lines are clean.
std::string jsonLine(const Verdict &verdict)
{
    return verdict.destructive ? toLine(asJson(verdict)) : R"({"destructive":false,"rules":[]})";
}

/// "hit: rm-recursive, git-clean", each rule once.
std::string oneLine(const Verdict &verdict)
{
    std::vector<std::string_view> rules;
    for (const auto &hit : verdict.hits) {
        if (std::find(rules.begin(), rules.end(), hit.rule) == rules.end())
            rules.push_back(hit.rule);
    }
    std::string line = verdict.destructive ? "hit: " : "clean";
    for (std::size_t i = 0; i < rules.size(); ++i)
        line += (i > 0 ? ", " : "") + std::string(rules[i]);
    return line;
}

class Scan final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("text", m_text, label("The text; none, or -, reads standard input"));
        command.add_flag("--lines", m_lines, label("Judge each line of the text by itself, one verdict a line"));
        command.footer(label("Exit code 0: the rules find nothing; 1: they find something."));
    }

    Result<ExitCode> run(Context &context) override
    {
        takeRules(context);
        const bool reads = m_text.empty() || m_text == "-";
        if (reads && context.slash)
            return Error {Reason::Usage, phrase("There is no standard input behind /mesh."),
                phrase("Write the text itself."), {}};
        if (m_lines && reads)
            return scanLines(context, context.in);
        if (m_lines) {
            std::istringstream text(m_text);
            return scanLines(context, text);
        }
        if (reads)
            m_text.assign(std::istreambuf_iterator<char>(context.in), {});
        return scanText(context);
    }

private:
    /// Those that the gate uses: with the user's own ones. Without the service only what makes it stricter counts: to
    /// what is looser in config.json nobody may have agreed.
    void takeRules(const Context &context)
    {
        ServiceLink link(context);
        auto fallback = settingsOnDisk(context);
        fallback.erase("rule_exceptions");
        const auto setting = [&](const char *key) {
            const auto answer = link.call("config.get", {{"key", key}}, rulesPatienceMs);
            const auto value = answer ? answer->value("value", Json()) : fallback.value(key, Json());
            return value.is_array() ? value : Json::array();
        };
        const auto own = setting("rules");
        const auto exceptions = setting("rule_exceptions");
        if (!own.empty() || !exceptions.empty())
            m_own = std::make_unique<Result<RuleTable>>(rulesWithUser(own, exceptions));
    }
    static Json settingsOnDisk(const Context &context)
    {
        const auto folder = DataFolder::open(context.folder, false);
        const auto settings = folder ? readConfigFile(*folder) : Result<Json>(Json::object());
        return settings ? *settings : Json::object();
    }
    Verdict judged(std::string_view text) const { return judge(text, m_own ? *m_own : builtinRules()); }

    Result<ExitCode> scanLines(Context &context, std::istream &in) const
    {
        bool found = false;
        for (std::string line; std::getline(in, line);) {
            const auto verdict = judged(line);
            found |= verdict.destructive;
            context.out << (context.json ? jsonLine(verdict) : oneLine(verdict)) << '\n';
            if (!context.out)
                break; // Its reader has gone.
        }
        return found ? ExitCode::Refused : ExitCode::Ok;
    }

    Result<ExitCode> scanText(Context &context) const
    {
        const auto verdict = judged(m_text);
        if (context.json) {
            printJson(context, asJson(verdict));
        } else if (!verdict.destructive) {
            tell(context, phrase("The rules find nothing destructive."));
        } else {
            for (const auto &hit : verdict.hits) {
                const auto part = m_text.substr(hit.span.begin, hit.span.end - hit.span.begin);
                context.out << painted(context, Style::Warning, hit.rule) << " (" << hit.category
                            << "): " << shownLine(context, part) << "\n  " << saidLabel(context, hit.why) << '\n';
            }
        }
        return verdict.destructive ? ExitCode::Refused : ExitCode::Ok;
    }

    std::unique_ptr<Result<RuleTable>> m_own; ///< Null: the built-in ones.
    std::string m_text;
    bool m_lines = false;
};

} // namespace

std::unique_ptr<Verb> makeScan()
{
    return std::make_unique<Scan>();
}

} // namespace mesh
