// SPDX-License-Identifier: MIT
// intercept, which asks, and intercept!, which stops.
#include "console.h"
#include "protocol/ids.h"
#include "protocol/phrase_json.h"
#include "service_link.h"
#include "text_input.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

class Intercept final : public Verb
{
public:
    explicit Intercept(bool urgent)
        : m_urgent(urgent)
    {
    }

    void declare(CLI::App &command) override
    {
        command.add_option("text", m_text, label("Why; - reads it from standard input"));
    }
    Result<ExitCode> run(Context &context) override
    {
        Json params {{"id", newMessageId()}, {"urgent", m_urgent}};
        if (!m_text.empty()) {
            auto text = messageText(context, m_text);
            if (!text)
                return text.error();
            params["body"] = std::move(*text);
        }
        const auto done = ServiceLink(context).callRepeatable("pair.intercept", params);
        if (!done)
            return done.error();
        return show(context, *done, [&] { m_urgent ? printStopped(context, *done) : printAsked(context, *done); });
    }

private:
    static void printAsked(Context &context, const Json &sent)
    {
        const auto to = shownLine(context, stringOr(sent, "to"));
        const auto id = shownLine(context, stringOr(sent, "short"));
        tell(context,
            stringOr(sent, "state") == "held" ? phrase(
                "The request is told to %1 without its words; they are held until the human decides. (#%2)", to, id)
                                              : phrase("Asked %1 to pause; it decides. (#%2)", to, id));
    }

    static void printStopped(Context &context, const Json &done)
    {
        const auto with = painted(context, Style::Strong, shownLine(context, stringOr(done, "with")));
        const auto &stopped = arrayIn(done, "stopped");
        context.out << said(context,
            !boolOr(done, "paused")       ? phrase("%1 is told to stop.", with)
                : boolOr(done, "already") ? phrase("%1 was stopped already.", with)
                                          : phrase("%1 is stopped.", with));
        if (!stopped.empty())
            context.out << ' '
                        << said(context, countPhrase("%n command(s):", static_cast<std::int64_t>(stopped.size())));
        context.out << '\n';
        for (const auto &one : stopped)
            context.out << "  " << integerOr(one, "pid") << "  " << shownLine(context, stringOr(one, "command"), 100)
                        << '\n';
        for (const auto &text : phrasesIn(done, "not_stopped"))
            context.out << painted(context, Style::Warning, said(context, phrase("Not stopped:"))) << ' '
                        << shownLine(context, said(context, text), 200) << '\n';
        if (const auto note = phraseOr(done, "note"); !note.empty())
            context.out << shownLine(context, said(context, note), 600) << '\n';
    }

    const bool m_urgent;
    std::string m_text;
};

} // namespace

std::unique_ptr<Verb> makeIntercept()
{
    return std::make_unique<Intercept>(false);
}
std::unique_ptr<Verb> makeInterceptUrgent()
{
    return std::make_unique<Intercept>(true);
}

} // namespace mesh
