// SPDX-License-Identifier: MIT
// pair, unpair, grip, guard and handover.
#include "console.h"
#include "protocol/phrase_json.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

/// "Paired with hal, as grip." and what that means.
void printPair(Context &context, const Json &pair)
{
    const auto with = painted(context, Style::Strong, shownLine(context, stringOr(pair, "with")));
    const auto role = shownLine(context, stringOr(pair, "role"));
    if (stringOr(pair, "state") == "invited")
        tell(context,
            role.empty() ? phrase("Invited %1. It is told; take it back: mesh unpair", with)
                         : phrase("Invited %1; you would be %2. It is told; take it back: mesh unpair", with, role));
    else
        tell(context, role.empty() ? phrase("Paired with %1.", with) : phrase("Paired with %1, as %2.", with, role));
    if (const auto note = phraseOr(pair, "note"); !note.empty())
        context.out << shownLine(context, said(context, note), 500) << '\n';
}

Result<ExitCode> printed(Context &context, const Result<Json> &pair)
{
    if (!pair)
        return pair.error();
    return show(context, *pair, [&] { printPair(context, *pair); });
}

class PairWith final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("name", m_name, label("The session to pair with; none: show your pair"));
        command.add_option("--role", m_role, label("The role you take: grip or guard"))
            ->check(CLI::IsMember({"grip", "guard"}));
    }
    Result<ExitCode> run(Context &context) override
    {
        ServiceLink link(context);
        if (m_name.empty())
            return status(context, link.call("pair.status"));
        Json params {{"name", m_name}};
        if (!m_role.empty())
            params["role"] = m_role;
        return printed(context, link.call("pair.invite", std::move(params)));
    }

private:
    static Result<ExitCode> status(Context &context, const Result<Json> &status)
    {
        if (!status)
            return status.error();
        return show(context, *status, [&] {
            const auto pair = status->value("pair", Json());
            if (pair.is_object())
                printPair(context, pair);
            for (const auto &invitation : arrayIn(*status, "invitations"))
                tell(context,
                    phrase("%1 invites you. Accept: mesh pair %1; decline: mesh unpair",
                        shownLine(context, stringOr(invitation, "from"))));
            for (const auto &invitation : arrayIn(*status, "invited"))
                tell(context,
                    phrase("Invited %1; take it back: mesh unpair", shownLine(context, stringOr(invitation, "name"))));
            if (!pair.is_object() && arrayIn(*status, "invitations").empty() && arrayIn(*status, "invited").empty())
                tell(context, phrase("Not paired. Invite a session: mesh pair <name>"));
        });
    }

    std::string m_name;
    std::string m_role;
};

class Unpair final : public Verb
{
public:
    void declare(CLI::App &) override { }
    Result<ExitCode> run(Context &context) override
    {
        const auto left = ServiceLink(context).call("pair.leave");
        if (!left)
            return left.error();
        return show(context, *left, [&] {
            if (const auto name = stringOr(*left, "left"); !name.empty())
                tell(context, phrase("You have left the pair with %1, who is told.", shownLine(context, name)));
            for (const auto &name : arrayIn(*left, "declined"))
                tell(context, phrase("Declined %1's invitation.", shownLine(context, name.get<std::string>())));
            for (const auto &name : arrayIn(*left, "withdrawn"))
                tell(context, phrase("Took the invitation to %1 back.", shownLine(context, name.get<std::string>())));
        });
    }
};

class TakeRole final : public Verb
{
public:
    explicit TakeRole(std::string_view role)
        : m_role(role)
    {
    }
    void declare(CLI::App &) override { }
    Result<ExitCode> run(Context &context) override
    {
        return printed(context, ServiceLink(context).call("pair.role", {{"role", m_role}}));
    }

private:
    std::string_view m_role;
};

class HandOver final : public Verb
{
public:
    void declare(CLI::App &) override { }
    Result<ExitCode> run(Context &context) override
    {
        return printed(context, ServiceLink(context).call("pair.handover"));
    }
};

} // namespace

std::unique_ptr<Verb> makePair()
{
    return std::make_unique<PairWith>();
}
std::unique_ptr<Verb> makeUnpair()
{
    return std::make_unique<Unpair>();
}
std::unique_ptr<Verb> makeGrip()
{
    return std::make_unique<TakeRole>("grip");
}
std::unique_ptr<Verb> makeGuard()
{
    return std::make_unique<TakeRole>("guard");
}
std::unique_ptr<Verb> makeHandover()
{
    return std::make_unique<HandOver>();
}

} // namespace mesh
