// SPDX-License-Identifier: MIT
#include "intercept/intercept_texts.h"

#include "safety/gated_line.h"

namespace mesh::intercept_texts {

std::string commands(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " command" : " commands");
}

Json stopped(const StopOutcome &outcome)
{
    Json json = Json::array();
    for (const auto &one : outcome.stopped)
        json.push_back({{"pid", one.leader.pid}, {"command", gatedLine(one.command)}});
    return json;
}

std::vector<Phrase> notStopped(const StopOutcome &outcome, const std::vector<std::string> &openCalls, bool isDialogOpen)
{
    std::vector<Phrase> sentences;
    for (const auto &one : outcome.notStopped)
        sentences.push_back(phrase("process %1 (%2): %3", one.pid, gatedLine(one.command, 80), one.why));
    for (const auto &tool : openCalls) {
        if (tool != "Bash")
            sentences.push_back(phrase("a running call of %1: it is no process of the session", gatedLine(tool, 80)));
    }
    if (isDialogOpen)
        sentences.push_back(phrase("a call whose permission dialog is open: it runs if its human confirms it, and is "
                                   "stopped when it starts a process"));
    return sentences;
}

std::string alert(
    const std::string &guard, const std::string &grip, std::size_t stopped, std::size_t notStopped, bool isDialogOpen)
{
    std::string text = (guard.empty() ? "You have" : guard + " has") + " stopped " + grip + " (" + commands(stopped)
        + (notStopped == 0 ? "" : "; " + std::to_string(notStopped) + " could not be stopped") + ").";
    if (isDialogOpen)
        text += " A permission dialog is open in " + grip + ": what it asks about runs if you confirm it.";
    return text + " Let it go on, in the tray or in a terminal: mesh resume " + grip
        + ", or end what it ran: mesh resume --abort " + grip;
}

std::string reason(const std::string &guard, const std::string &words, bool areWordsHeld)
{
    return "[mesh] " + (guard.empty() ? "A person" : guard + ", the other of your pair,") + " has stopped this session"
        + (areWordsHeld         ? " (its words are held for a person)"
                : words.empty() ? ""
                                : ": " + words)
        + ". Nothing of it runs until a person lets it go on (in a terminal: mesh resume). Do not try again; end your "
          "turn.";
}

std::string notice(const std::string &guard, bool isPaused, bool areWordsHeld, const std::string &roles)
{
    return "INTERCEPT! " + (guard.empty() ? "A person" : guard)
        + (isPaused ? " has stopped this session" : " wants you to stop at once") + (areWordsHeld ? " (text held)" : "")
        + '.' + roles + " Do not go on with what was stopped; see what it wants, and ask: mesh steer <text>.";
}

} // namespace mesh::intercept_texts
