// SPDX-License-Identifier: MIT
#include "console.h"
#include "lock_view.h"
#include "platform/shell_quote.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mesh {
namespace {

class Lock final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("resource", m_resource, label("A path, a pattern such as 'src/auth/**', or any name"))
            ->required();
        command.add_option("--ttl", m_minutes, label("Minutes it is held without an edit; else as configured"))
            ->check(CLI::Range(1, 1440));
        command.add_flag("--wait", m_wait, label("Queue for it when another session holds it"));
        command.add_option("--timeout", m_timeoutSeconds, label("With --wait: give up after so many seconds"))
            ->check(CLI::Range(1, 86'400))
            ->capture_default_str();
    }
    Result<ExitCode> run(Context &context) override
    {
        Json params {{"resource", m_resource}, {"cwd", context.workingFolder}};
        if (m_minutes > 0)
            params["ttl_seconds"] = m_minutes * 60;
        int patienceMs = ServiceLink::patienceMs;
        if (m_wait) {
            params["wait"] = true;
            params["timeout_ms"] = m_timeoutSeconds * 1000;
            patienceMs += m_timeoutSeconds * 1000;
        }
        const auto taken = ServiceLink(context).call("locks.acquire", std::move(params), patienceMs);
        if (!taken)
            return taken.error();
        return show(context, *taken, [&] {
            const auto lock = taken->value("lock", Json::object());
            const bool isWord = stringOr(lock, "kind") == "name";
            const auto what = painted(context, Style::Strong, shownLine(context, stringOr(lock, "resource")));
            const auto giveBack = "mesh unlock " + shellQuoted(m_resource);
            if (boolOr(*taken, "already"))
                tell(context,
                    isWord ? phrase("You hold the word %1 for %2. Give it back: %3", what, leftOf(lock), giveBack)
                           : phrase("You hold %1 for %2. Give it back: %3", what, leftOf(lock), giveBack));
            else
                tell(context,
                    isWord ? phrase("Locked the word %1 for %2. Give it back: %3", what, leftOf(lock), giveBack)
                           : phrase("Locked %1 for %2. Give it back: %3", what, leftOf(lock), giveBack));
        });
    }

private:
    std::string m_resource;
    int m_minutes = 0;
    bool m_wait = false;
    int m_timeoutSeconds = 600;
};

} // namespace

std::unique_ptr<Verb> makeLock()
{
    return std::make_unique<Lock>();
}

} // namespace mesh
