// SPDX-License-Identifier: MIT
// pair, unpair, grip, guard and handover.
#include "console.h"
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
        context.out << "Invited " << with << (role.empty() ? "" : "; you would be " + role)
                    << ". It is told; take it back: mesh unpair\n";
    else
        context.out << "Paired with " << with << (role.empty() ? "" : ", as " + role) << ".\n";
    if (const auto note = stringOr(pair, "note"); !note.empty())
        context.out << shownLine(context, note, 500) << '\n';
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
        command.add_option("name", m_name, "The session to pair with; none: show your pair");
        command.add_option("--role", m_role, "The role you take: grip or guard")
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
                context.out << shownLine(context, stringOr(invitation, "from")) << " invites you. Accept: mesh pair "
                            << shownLine(context, stringOr(invitation, "from")) << "; decline: mesh unpair\n";
            for (const auto &invitation : arrayIn(*status, "invited"))
                context.out << "Invited " << shownLine(context, stringOr(invitation, "name"))
                            << "; take it back: mesh unpair\n";
            if (!pair.is_object() && arrayIn(*status, "invitations").empty() && arrayIn(*status, "invited").empty())
                context.out << "Not paired. Invite a session: mesh pair <name>\n";
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
                context.out << "You have left the pair with " << shownLine(context, name) << ", who is told.\n";
            for (const auto &name : arrayIn(*left, "declined"))
                context.out << "Declined " << shownLine(context, name.get<std::string>()) << "'s invitation.\n";
            for (const auto &name : arrayIn(*left, "withdrawn"))
                context.out << "Took the invitation to " << shownLine(context, name.get<std::string>()) << " back.\n";
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
