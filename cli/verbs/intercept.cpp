// SPDX-License-Identifier: MIT
// intercept, which asks, and intercept!, which stops.
#include "console.h"
#include "protocol/ids.h"
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
        command.add_option("text", m_text, "Why; - reads it from standard input");
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
        context.out << (stringOr(sent, "state") == "held"
                ? "The request is told to " + to + " without its words; they are held until the human decides."
                : "Asked " + to + " to pause; it decides.")
                    << " (#" << shownLine(context, stringOr(sent, "short")) << ")\n";
    }

    static void printStopped(Context &context, const Json &done)
    {
        const auto with = painted(context, Style::Strong, shownLine(context, stringOr(done, "with")));
        const auto &stopped = arrayIn(done, "stopped");
        context.out << with
                    << (!boolOr(done, "paused")          ? " is told to stop."
                               : boolOr(done, "already") ? " was stopped already."
                                                         : " is stopped.");
        if (!stopped.empty())
            context.out << ' ' << counted(static_cast<std::int64_t>(stopped.size()), "command") << ':';
        context.out << '\n';
        for (const auto &one : stopped)
            context.out << "  " << integerOr(one, "pid") << "  " << shownLine(context, stringOr(one, "command"), 100)
                        << '\n';
        for (const auto &text : arrayIn(done, "not_stopped"))
            context.out << painted(context, Style::Warning, "Not stopped: ")
                        << shownLine(context, text.get<std::string>(), 200) << '\n';
        if (const auto note = stringOr(done, "note"); !note.empty())
            context.out << shownLine(context, note, 600) << '\n';
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
