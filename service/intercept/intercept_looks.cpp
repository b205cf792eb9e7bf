// SPDX-License-Identifier: MIT
// What Intercepts does while a session is paused: it answers its hooks, and looks for what starts in spite of the
// pause.
#include "delivery/post_office.h"
#include "hooks/claude_clients.h"
#include "intercept/intercept_texts.h"
#include "intercept/intercepts.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace mesh {
namespace {

using intercept_texts::commands;

/// A call that was let through just before, or whose dialog was open, starts its process a little later.
constexpr std::array<int, 7> looksAfterMs {5, 15, 40, 100, 250, 250, 250};

} // namespace

Json Intercepts::hookAnswer(std::string_view event, ProcessId client)
{
    if (const auto *pause = find(client)) {
        const auto answer = pauseAnswer(event, flagOf(*pause));
        return answer ? *answer : Json();
    }
    const auto aborted = m_endingTurns.find(client.pid);
    if (event != "PostToolBatch" || aborted == m_endingTurns.end())
        return nullptr;
    const bool isThis = aborted->second == client;
    m_endingTurns.erase(aborted);
    return isThis
        ? Json {{"continue", false}, {"stopReason", "[mesh] What ran was ended by a person (mesh resume --abort)."}}
        : Json();
}

void Intercepts::lookAgain(ProcessId client)
{
    auto *pause = find(client);
    if (!pause)
        return;
    const bool isLooking = pause->looks > 0;
    pause->looks = static_cast<int>(looksAfterMs.size());
    if (!isLooking)
        look(*pause);
}

void Intercepts::look(Pause &pause)
{
    if (pause.looks <= 0)
        pause.looks = static_cast<int>(looksAfterMs.size());
    const auto after
        = looksAfterMs[looksAfterMs.size() - static_cast<std::size_t>(pause.looks)]; // The last one repeats.
    QTimer::singleShot(after, this, [this, client = pause.client, number = pause.number] {
        const auto *paused = find(client, number);
        if (!paused)
            return;
        m_stopper.stop(order(*paused), [this, client, number](const Stopper::Outcome &outcome) {
            if (auto *there = find(client, number))
                looked(*there, outcome);
        });
    });
}

void Intercepts::looked(Pause &pause, const Stopper::Outcome &outcome)
{
    const auto news = pause.news.looked(outcome);
    if (news.stopped > 0) {
        log("intercept_late", pause, {{"stopped", news.stopped}});
        m_postOffice.tellHuman(
            nameOf(pause.mailbox) + " had begun more: " + commands(news.stopped) + ", stopped as well.");
    }
    for (const auto &one : news.notStopped)
        m_postOffice.tellHuman(nameOf(pause.mailbox) + " is stopped, but not process " + std::to_string(one.pid) + ": "
            + one.why.english());
    // A Bash call that was let through and has no process yet gets one at some time: another hook may hold it up.
    const auto *client = m_clients.known(pause.client);
    const auto calls = client ? client->openCalls() : std::vector<std::string>();
    const auto expected = std::count(calls.begin(), calls.end(), "Bash");
    const bool isExpecting = expected > static_cast<std::ptrdiff_t>(pause.news.leaders().size());
    pause.looks = std::max(pause.looks - 1, isExpecting || pause.news.isOpen() ? 1 : 0);
    if (pause.looks > 0)
        look(pause);
}

void Intercepts::callsEnded(ProcessId client)
{
    m_stopper.recordTools(client, [this, client](std::vector<ProcessId> tools) {
        if (tools.empty() || !m_clients.known(client))
            m_background.erase(client.pid);
        else
            m_background[client.pid] = std::move(tools);
    });
}

} // namespace mesh
