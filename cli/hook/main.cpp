// SPDX-License-Identifier: MIT
// mesh-hook <Event>|monitor --dir <data folder>: what Claude Code calls. It exits 0 and stays silent whatever goes
// wrong: a session must never be worse off for having the mesh.
#include "hook/event.h"
#include "hook/monitor.h"
#include "hook/slash.h"
#include "hook/stdio.h"
#include "platform/own_folder.h"
#include "platform/standard_streams.h"
#include "protocol/version.h"

#include <csignal>
#include <span>

namespace {

constexpr std::size_t maxInput = std::size_t {32} << 20;
constexpr int inputSilenceMs = 5000;

std::optional<std::string> answer(const mesh::hook::Place &place, std::string_view event)
{
    const bool isSlash = event == "UserPromptExpansion";
    if (!isSlash && !mesh::hook::isServiceEvent(event))
        return std::nullopt;
    if (isSlash) {
        if (const auto typed = mesh::hook::inputReadByService(place))
            return mesh::hook::handleSlash(place, *typed);
    }
    const auto text = mesh::hook::readInput(maxInput, inputSilenceMs);
    if (!text)
        return std::nullopt;
    const auto input = mesh::parseObject(*text);
    if (!input)
        return std::nullopt;
    return isSlash ? mesh::hook::handleSlash(place, *input) : mesh::hook::handleEvent(place, event, *input);
}

} // namespace

int main(int argc, char **argv)
{
    mesh::openStandardStreams();
    const std::span<char *> words(argv, static_cast<std::size_t>(argc));
    if (argc == 2 && std::string_view(words[1]) == "--version") {
        mesh::hook::writeLine(std::string("mesh-hook ") + mesh::version);
        return 0;
    }
    if (argc != 4 || std::string_view(words[2]) != "--dir" || words[3][0] != '/')
        return 0;
    std::signal(SIGPIPE, SIG_IGN);
    const mesh::hook::Place place {words[3], mesh::ownFolder()};
    if (std::string_view(words[1]) == "monitor")
        return mesh::hook::runMonitor(place);
    if (const auto line = answer(place, words[1]))
        mesh::hook::writeLine(*line);
    return 0;
}
