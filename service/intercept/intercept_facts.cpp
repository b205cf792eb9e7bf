// SPDX-License-Identifier: MIT
// What Intercepts knows of who is paused.
#include "hooks/claude_clients.h"
#include "intercept/intercept_texts.h"
#include "intercept/intercepts.h"
#include "sessions/registry.h"

#include <algorithm>

namespace mesh {

std::string Intercepts::nameOf(MailboxId one) const
{
    const auto *mailbox = m_registry.mailbox(one);
    return mailbox ? mailbox->name : std::string();
}

/// What roles the two have now, in words for the one that was stopped.
std::string Intercepts::rolesNow(const Pause &pause) const
{
    const auto *pair = m_pairs.pairOf(pause.mailbox);
    if (!pair || pair->grip == 0)
        return {};
    return pair->grip == pause.mailbox ? " You are Grip of your pair."
                                       : " " + nameOf(pair->grip) + " is Grip of your pair now, and you are Guard.";
}

std::string Intercepts::stopperOf(const Pause &pause) const
{
    return pause.guard == m_registry.human().id ? std::string() : nameOf(pause.guard);
}

bool Intercepts::isPaused(MailboxId one) const
{
    return std::any_of(
        m_pauses.begin(), m_pauses.end(), [one](const auto &entry) { return entry.second.mailbox == one; });
}

std::optional<Intercepts::Facts> Intercepts::factsOf(MailboxId one) const
{
    const auto found = std::find_if(
        m_pauses.begin(), m_pauses.end(), [one](const auto &entry) { return entry.second.mailbox == one; });
    if (found == m_pauses.end())
        return {};
    return Facts {stopperOf(found->second), m_clock() + found->second.until - bootClock()};
}

Intercepts::Pause *Intercepts::find(ProcessId client)
{
    const auto found = m_pauses.find(client.pid);
    return found != m_pauses.end() && found->second.client == client ? &found->second : nullptr;
}

Intercepts::Pause *Intercepts::find(ProcessId client, std::uint64_t number)
{
    auto *pause = find(client);
    return pause && pause->number == number ? pause : nullptr;
}

PauseFlag Intercepts::flagOf(const Pause &pause) const
{
    return {pause.client, nameOf(pause.guard),
        intercept_texts::reason(stopperOf(pause), pause.words, pause.areWordsHeld), m_clock(), pause.until};
}

Result<Intercepts::Paused> Intercepts::paused(const std::string &name) const
{
    std::vector<Paused> all;
    for (const auto &[pid, pause] : m_pauses)
        all.push_back({pause.client, nameOf(pause.mailbox)});
    if (all.empty())
        return Error {
            Reason::UnknownTarget, phrase("No session is stopped."), phrase("See who does what: mesh list"), {}};
    if (name.empty() && all.size() == 1)
        return all.front();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Paused &one) { return one.name == name; });
    if (found != all.end())
        return *found;
    Error error {name.empty() ? Reason::AmbiguousTarget : Reason::UnknownTarget,
        name.empty() ? phrase("More than one session is stopped.") : phrase("\"%1\" is not stopped.", name),
        phrase("Say which: mesh resume <name>"), {}};
    for (const auto &one : all)
        error.candidates.push_back(one.name);
    return error;
}

} // namespace mesh
