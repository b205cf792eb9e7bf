// SPDX-License-Identifier: MIT
#include "console.h"
#include "line_file.h"
#include "platform/process_watch.h"
#include "service_link.h"
#include "service_start.h"
#include "service_view.h"
#include "sub_verbs.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <poll.h>

namespace mesh {
namespace {

constexpr int stopPatienceMs = 15'000;

class Service final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        m_command = &command;
        declareSubVerbs(command, "service");
        command.get_subcommand("logs")
            ->add_option("-n", m_count, label("How many of the last lines"))
            ->check(CLI::Range(1, 100'000))
            ->capture_default_str();
        for (const auto *ending : {"stop", "restart"})
            command.get_subcommand(ending)->add_option(
                "--code", m_code, label("The code in the tray's window, when one is asked for"));
    }
    Result<ExitCode> run(Context &context) override
    {
        const auto sub = chosenSubVerb(*m_command);
        if (sub == "start")
            return start(context);
        if (sub == "stop")
            return stop(context);
        if (sub == "restart")
            return restart(context);
        return sub == "logs" ? logs(context) : status(context);
    }

private:
    static Result<ExitCode> start(Context &context)
    {
        const auto started = startService(context, patienceOf(context));
        if (!started)
            return started.error();
        return show(context, started->status, [&] {
            const auto pid = integerOr(started->status, "pid");
            tell(context,
                started->wasRunning ? phrase("The service is running already, pid %1.", pid)
                                    : phrase("The service has started, pid %1.", pid));
            printProblems(context, started->status);
        });
    }
    static Result<ExitCode> status(Context &context)
    {
        const auto status = ServiceLink(context).call("service.status");
        if (!status)
            return status.error();
        return show(context, *status, [&] {
            printService(context, *status);
            printProblems(context, *status);
        });
    }
    Result<ExitCode> stop(Context &context) const
    {
        const auto stopped = stopAndWait(context, Json::object());
        if (!stopped)
            return stopped.error();
        return show(context, *stopped,
            [&] { tell(context, phrase("The service has stopped, pid %1.", integerOr(*stopped, "pid"))); });
    }
    Result<ExitCode> restart(Context &context) const
    {
        const auto stopped = stopAndWait(context, {{"restarts", true}});
        if (!stopped && stopped.error().reason != Reason::NoService)
            return stopped.error();
        return start(context);
    }
    /// What the service answered, when it has ended.
    Result<Json> stopAndWait(Context &context, Json params) const
    {
        ServiceLink link(context);
        const auto status = link.call("service.status");
        if (!status)
            return status.error();
        // Taken hold of while it certainly is the service, so that its end can be waited for.
        const auto process = SystemProcessTable().facts(static_cast<pid_t>(integerOr(*status, "pid")));
        if (!m_code.empty())
            params["typed"] = m_code;
        auto stopped = link.call("service.stop", std::move(params));
        const auto end = stopped && process ? openProcessExit(process->id) : Result<UniqueFd>(Error {});
        if (end) {
            pollfd entry {end->get(), POLLIN, 0};
            if (::poll(&entry, 1, stopPatienceMs) == 0)
                return Error {Reason::Timeout, phrase("The service was told to stop but still runs."),
                    phrase("Look at it: mesh service logs"), {}};
        }
        return stopped;
    }
    Result<ExitCode> logs(Context &context) const
    {
        const auto folder = DataFolder::open(context.folder, false);
        if (!folder)
            return folder.error();
        const auto lines = LineFile(*folder, "run/meshd.log").lastLines(static_cast<std::size_t>(m_count));
        if (!lines)
            return lines.error();
        return show(context, {{"lines", *lines}}, [&] {
            for (const auto &line : *lines)
                context.out << shownLine(context, line, 2000) << '\n';
            if (lines->empty())
                tell(context, phrase("The service has written nothing yet."));
        });
    }

    CLI::App *m_command = nullptr;
    int m_count = 50;
    std::string m_code;
};

} // namespace

std::unique_ptr<Verb> makeService()
{
    return std::make_unique<Service>();
}

} // namespace mesh
