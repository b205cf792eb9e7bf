// SPDX-License-Identifier: MIT
#include "console.h"
#include "held_view.h"
#include "service_link.h"
#include "terminal.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

constexpr int passwordPatienceMs = 180'000;

/// approve and deny.
class Decide final : public Verb
{
public:
    explicit Decide(std::string_view decision)
        : m_decision(decision)
    {
    }

    void declare(CLI::App &command) override
    {
        command.add_option("id", m_message, label("The id of the held message: k3f9; none: the only one that waits"));
        if (m_decision == "approve")
            command.add_option("code", m_code, label("The code in the tray's window, when one is asked for"));
    }
    Result<ExitCode> run(Context &context) override
    {
        ServiceLink link(context);
        Json wanted {{"intent", m_decision}};
        if (!m_message.empty())
            wanted["message"] = m_message;
        auto held = link.call("approvals.show", std::move(wanted));
        if (!held)
            return held.error();
        return context.slash ? decideTyped(context, link, *held) : decideAtTerminal(context, link, *held);
    }

private:
    bool approves() const { return m_decision == "approve"; }

    Phrase question(const std::string &characters) const
    {
        return approves() ? phrase("To approve it, type %1  (only Enter: nothing is decided): ", characters)
                          : phrase("To deny it, type %1  (only Enter: nothing is decided): ", characters);
    }

    Result<Json> decide(ServiceLink &link, const Json &held, const std::string &typed) const
    {
        Json params {
            {"message", stringOr(held, "short")}, {"sha256", stringOr(held, "sha256")}, {"decision", m_decision}};
        if (!typed.empty())
            params["typed"] = typed;
        return link.call("approvals.decide", std::move(params), passwordPatienceMs);
    }

    /// In a session: what was typed is the proof. A text that was not seen before is shown first, by the service.
    Result<ExitCode> decideTyped(Context &context, ServiceLink &link, const Json &held) const
    {
        const bool mayBeUnseen = !approves() || stringOr(held, "needs") == "code";
        if (!boolOr(held, "seen") && !mayBeUnseen) {
            context.out << heldForSession(context, held);
            if (boolOr(held, "shown_now"))
                tell(context,
                    phrase(
                        "  You have just seen its text; nothing was decided yet. To let it through, once more: /mesh "
                        "approve %1",
                        shownLine(context, stringOr(held, "short"))));
            return ExitCode::Refused;
        }
        return finish(context, decide(link, held, m_code));
    }

    Result<ExitCode> decideAtTerminal(Context &context, ServiceLink &link, const Json &held) const
    {
        auto &terminal = *context.terminal;
        const auto needs = approves() || stringOr(held, "why_no_body") == "open_terminal" ? stringOr(held, "needs")
                                                                                          : std::string("characters");
        if (auto shown = terminal.write(heldForPeople(context, held)); !shown)
            return shown.error();
        if (needs == "password")
            return finish(context, decide(link, held, {}));
        if (needs == "code")
            return decideWithCode(context, link, held);
        if (auto shown = terminal.write(dangerForPeople(context, held)); !shown) // The text may have scrolled away.
            return shown.error();
        const auto characters = stringOr(held, "characters");
        for (;;) {
            if (auto asked = terminal.write(said(context, question(painted(context, Style::Strong, characters))));
                !asked)
                return asked.error();
            const auto typed = terminal.readLine();
            if (!typed)
                return typed.error();
            if (typed->empty())
                return Error {Reason::WrongCode, phrase("Nothing was decided."),
                    phrase("It goes on waiting: mesh approvals"), {}};
            auto decided = decide(link, held, *typed);
            if (decided || decided.error().reason != Reason::WrongCode || !decided.error().hint.empty())
                return finish(context, std::move(decided));
            if (auto told = terminal.write(said(context, decided.error().message) + '\n'); !told)
                return told.error();
        }
    }

    Result<ExitCode> decideWithCode(Context &context, ServiceLink &link, const Json &held) const
    {
        auto decided = decide(link, held, m_code);
        if (decided || decided.error().reason != Reason::CodeNeeded)
            return finish(context, std::move(decided));
        if (auto told = context.terminal->write(said(context, phrase("%1 Type it: ", decided.error().message))); !told)
            return told.error();
        const auto typed = context.terminal->readLine();
        if (!typed)
            return typed.error();
        if (typed->empty())
            return Error {
                Reason::WrongCode, phrase("Nothing was decided."), phrase("It goes on waiting: mesh approvals"), {}};
        return finish(context, decide(link, held, *typed));
    }

    Result<ExitCode> finish(Context &context, const Result<Json> &decided) const
    {
        if (!decided)
            return decided.error();
        return show(context, *decided, [&] {
            const auto id = "#" + shownLine(context, stringOr(*decided, "short"));
            if (!approves())
                tell(context, phrase("Denied %1. Its sender is told.", id));
            else
                tell(context,
                    phrase("Approved %1. It goes to %2 as #%3.", id, shownLine(context, stringOr(*decided, "to")),
                        shownLine(context, stringOr(*decided, "delivered_as"))));
        });
    }

    const std::string m_decision;
    std::string m_message;
    std::string m_code;
};

} // namespace

std::unique_ptr<Verb> makeApprove()
{
    return std::make_unique<Decide>("approve");
}

std::unique_ptr<Verb> makeDeny()
{
    return std::make_unique<Decide>("deny");
}

} // namespace mesh
