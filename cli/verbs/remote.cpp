// SPDX-License-Identifier: MIT
#include "console.h"
#include "person_call.h"
#include "remote_view.h"
#include "service_link.h"
#include "sub_verbs.h"
#include "terminal.h"
#include "verbs/verbs.h"
#include "words.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

class Remote final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        m_command = &command;
        declareSubVerbs(command, "remote");
        const auto sub = [&](const char *name) { return command.get_subcommand(name); };
        sub("add")->add_option("address", m_address,
            label("IP address or host name, :port if it is not 9475; none: shows those of the tailnet"));
        sub("add")->add_option(
            "petname", m_newName, label("What the machine is called here; without it, what it calls itself"));
        sub("status")->add_option("machine", m_name, label("The machine's name here"));
        for (const auto *name : {"accept", "reject"})
            sub(name)->add_option("which", m_which, label("Its code or name, when more than one waits"));
        sub("accept")->add_option("--name", m_newName, label("What the machine is called here"));
        for (const auto *name : {"verify", "rename", "rights", "remove"})
            sub(name)->add_option("machine", m_name, label("The machine's name here"))->required();
        sub("rename")->add_option("new-name", m_newName, label("The name that it gets"))->required();
        sub("rights")
            ->add_option("--allow", m_allow, label("What it may do of: message, broadcast, lock, pair, intercept"))
            ->delimiter(',');
        sub("rights")
            ->add_option("--deny", m_deny, label("What it may not do of: message, broadcast, lock, pair, intercept"))
            ->delimiter(',');
        for (const auto *name : {"add", "accept", "reject", "verify", "rename", "rights", "remove"})
            sub(name)->add_option("--code", m_code, label("The code in the tray's window, when one is asked for"));
    }

    Result<ExitCode> run(Context &context) override
    {
        const auto sub = chosenSubVerb(*m_command);
        if (sub == "list")
            return list(context);
        if (sub == "status")
            return status(context);
        if (sub == "add")
            return add(context);
        if (sub == "accept")
            return accept(context);
        if (sub == "reject")
            return decide(context, "remote.reject", which(), [&](const Json &) { tell(context, phrase("Refused.")); });
        if (sub == "verify")
            return verify(context);
        if (sub == "rename")
            return decide(context, "remote.rename", {{"name", m_name}, {"new_name", m_newName}},
                [&](const Json &) { tell(context, phrase("%1 is called %2 from now on.", m_name, m_newName)); });
        if (sub == "rights")
            return rights(context);
        return decide(context, "remote.remove", {{"name", m_name}}, [&](const Json &done) {
            tell(context, phrase("%1 is not paired any more, and cut off.", m_name));
            if (const auto dropped = integerOr(done, "waiting"); dropped > 0)
                tell(context, countPhrase("%n message(s) for it will not arrive; the senders are told.", dropped));
        });
    }

private:
    Json which() const
    {
        Json params = Json::object();
        if (!m_which.empty())
            params["which"] = m_which;
        return params;
    }

    template <typename Told>
    Result<ExitCode> decide(Context &context, std::string_view method, const Json &params, Told told) const
    {
        ServiceLink link(context);
        const auto done = callAsPerson(context, link, method, params, m_code);
        if (!done)
            return done.error();
        return show(context, *done, [&] { told(*done); });
    }

    static Result<ExitCode> list(Context &context)
    {
        const auto listed = ServiceLink(context).call("remote.list");
        if (!listed)
            return listed.error();
        return show(context, *listed, [&] { printMachines(context, *listed); });
    }

    static Result<Json> machineNamed(const Json &listed, const std::string &name)
    {
        for (const auto &machine : arrayIn(listed, "machines")) {
            if (stringOr(machine, "name") == name)
                return machine;
        }
        return Error {Reason::UnknownTarget, phrase("No machine is called \"%1\" here.", name),
            phrase("See which are: mesh remote list"), {}};
    }

    Result<ExitCode> status(Context &context) const
    {
        const auto listed = ServiceLink(context).call("remote.list");
        if (!listed)
            return listed.error();
        if (m_name.empty())
            return show(context, *listed, [&] { printOwnSide(context, *listed); });
        const auto machine = machineNamed(*listed, m_name);
        if (!machine)
            return machine.error();
        return show(context, *machine, [&] { printMachine(context, *machine); });
    }

    /// Whom one could pair with.
    static Result<ExitCode> suggest(Context &context)
    {
        const auto suggested = ServiceLink(context).call("remote.suggest");
        if (!suggested)
            return suggested.error();
        return show(context, *suggested, [&] {
            const auto &machines = arrayIn(*suggested, "machines");
            if (machines.empty()) {
                tell(context, phrase("No machine is known from Tailscale. Give an address: mesh remote add ADDRESS"));
                return;
            }
            Table table(
                {said(context, phrase("MACHINE")), said(context, phrase("ADDRESS")), said(context, phrase("STATE"))});
            for (const auto &machine : machines) {
                const bool online = boolOr(machine, "online");
                table.add({{shownLine(context, stringOr(machine, "name")), Style::Strong},
                    {shownLine(context, stringOr(machine, "address"))},
                    {stateWord(context, online ? "online" : "offline"), online ? Style::Good : Style::Faint}});
            }
            table.print(context);
            tell(context, phrase("Pair with one of them: mesh remote add ADDRESS"));
        });
    }

    Result<ExitCode> add(Context &context) const
    {
        if (m_address.empty())
            return suggest(context);
        Json params {{"address", m_address}};
        if (!m_newName.empty())
            params["name"] = m_newName;
        return decide(context, "remote.add", params, [&](const Json &done) {
            if (const auto machine = done.value("machine", Json()); machine.is_object()) {
                tell(context, phrase("%1 is paired already.", shownLine(context, stringOr(machine, "name"))));
                return;
            }
            const auto pending = done.value("pending", Json::object());
            const auto name = shownLine(context, stringOr(pending, "name"));
            tell(context,
                phrase("The code is %1. The other machine (%2) must show the same one.",
                    painted(context, Style::Strong, shownLine(context, stringOr(pending, "code"))), name));
            tell(context, phrase("There, within two minutes: mesh remote accept"));
            tell(context,
                phrase("Here, when you have seen that the codes are the same: mesh remote verify %1",
                    m_newName.empty() ? name : shownLine(context, m_newName)));
        });
    }

    /// The code of what is decided about is seen before, and what was seen is what is decided.
    Result<ExitCode> accept(Context &context) const
    {
        ServiceLink link(context);
        const auto listed = link.call("remote.list");
        if (!listed)
            return listed.error();
        std::vector<Json> meant;
        for (const auto &one : arrayIn(*listed, "pending")) {
            if (m_which.empty() || stringOr(one, "name") == m_which || stringOr(one, "code") == m_which)
                meant.push_back(one);
        }
        if (meant.size() != 1)
            return Error {meant.empty() ? Reason::UnknownTarget : Reason::AmbiguousTarget,
                meant.empty() ? phrase("No such machine wants to pair.")
                              : phrase("More than one machine wants to pair."),
                meant.empty() ? phrase("See who does: mesh remote list; on the other machine: mesh remote add")
                              : phrase("Say which, by its code: mesh remote list"),
                {}};
        Json params {{"which", stringOr(meant.front(), "id")}};
        if (!m_newName.empty())
            params["name"] = m_newName;
        const auto done = callAsPerson(context, link, "remote.accept", std::move(params), m_code);
        if (!done)
            return done.error();
        return show(context, *done, [&] {
            const auto name = stringOr(done->value("pending", Json::object()), "name");
            tell(context, phrase("%1 is let in. How it stands: mesh remote list", shownLine(context, name)));
        });
    }

    Result<ExitCode> verify(Context &context) const
    {
        ServiceLink link(context);
        const auto listed = link.call("remote.list");
        if (!listed)
            return listed.error();
        const auto machine = machineNamed(*listed, m_name);
        if (!machine)
            return machine.error();
        if (boolOr(*machine, "verified"))
            return show(context, *machine, [&] { tell(context, phrase("%1 is verified already.", m_name)); });
        const auto done = callAsPerson(
            context, link, "remote.verify", {{"name", m_name}, {"code", stringOr(*machine, "code")}}, m_code);
        if (!done)
            return done.error();
        return show(context, *done,
            [&] { tell(context, phrase("%1 is verified: it may do here what its rights say.", m_name)); });
    }

    Result<ExitCode> rights(Context &context) const
    {
        if (m_allow.empty() && m_deny.empty()) {
            const auto listed = ServiceLink(context).call("remote.list");
            if (!listed)
                return listed.error();
            const auto machine = machineNamed(*listed, m_name);
            if (!machine)
                return machine.error();
            const auto may = machine->value("rights", Json::object());
            return show(
                context, may, [&] { tell(context, phrase("%1 may here: %2", m_name, rightsText(context, may))); });
        }
        Json changed = Json::object();
        for (const auto &right : m_allow)
            changed[right] = true;
        for (const auto &right : m_deny)
            changed[right] = false;
        return decide(context, "remote.rights", {{"name", m_name}, {"rights", changed}}, [&](const Json &done) {
            tell(context,
                phrase("%1 may here: %2", m_name,
                    rightsText(context, done.value("machine", Json::object()).value("rights", Json::object()))));
        });
    }

    CLI::App *m_command = nullptr;
    std::string m_address;
    std::string m_which;
    std::string m_name;
    std::string m_newName;
    std::string m_code;
    std::vector<std::string> m_allow;
    std::vector<std::string> m_deny;
};

} // namespace

std::unique_ptr<Verb> makeRemote()
{
    return std::make_unique<Remote>();
}

} // namespace mesh
