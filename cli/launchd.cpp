// SPDX-License-Identifier: MIT
#include "launchd.h"

#include "platform/detached.h"
#include "platform/run_program.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>
#include <utility>

namespace mesh {
namespace {

/// What stands between the first pair of these after `from`; npos in `end` if there is none.
struct Between {
    std::string_view text;
    std::size_t end = std::string_view::npos;
};
Between between(std::string_view text, std::size_t from, std::string_view opening, std::string_view closing)
{
    const auto begin = text.find(opening, from);
    if (begin == std::string_view::npos)
        return {};
    const auto end = text.find(closing, begin + opening.size());
    if (end == std::string_view::npos)
        return {};
    return {text.substr(begin + opening.size(), end - begin - opening.size()), end + closing.size()};
}

std::string unescaped(std::string text)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> characters {
        {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&amp;", '&'}}}; // "&amp;lt;" is "&lt;".
    for (const auto &[name, character] : characters) {
        for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + 1))
            text.replace(at, name.size(), 1, character);
    }
    return text;
}

bool run(const std::string &launchctl, std::vector<std::string> arguments)
{
    RunOrder order;
    order.executable = launchctl;
    order.arguments = std::move(arguments);
    order.environment = listedEnvironment();
    const auto outcome = runProgram(order);
    return outcome && !outcome->timedOut && outcome->exitCode == 0;
}

} // namespace

std::string programOfAgent(std::string_view propertyList)
{
    const auto key = between(propertyList, 0, "<key>ProgramArguments</key>", "<array>");
    if (key.end == std::string_view::npos || key.text.find_first_not_of(" \t\r\n") != std::string_view::npos)
        return {};
    const auto words = between(propertyList, key.end - std::string_view("<array>").size(), "<array>", "</array>");
    return unescaped(std::string(between(words.text, 0, "<string>", "</string>").text));
}

bool startByLaunchd(const std::string &home, const std::string &program, const std::string &launchctl)
{
    const std::string label(serviceAgent);
    const auto file = home + "/Library/LaunchAgents/" + label + ".plist";
    std::ifstream agent(file, std::ios::binary);
    const std::string text {std::istreambuf_iterator<char>(agent), {}};
    std::error_code failed;
    if (!std::filesystem::equivalent(programOfAgent(text), program, failed))
        return false;
    const auto domain = "gui/" + std::to_string(::getuid());
    // The first works when the agent has been loaded, as at login; loading it starts it. Neither does where nobody has
    // logged in at the screen, or when the person has switched the agent off.
    return run(launchctl, {"kickstart", domain + '/' + label}) || run(launchctl, {"bootstrap", domain, file});
}

} // namespace mesh
