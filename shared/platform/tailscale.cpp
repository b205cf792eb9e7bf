// SPDX-License-Identifier: MIT
#include "platform/tailscale.h"

#include "platform/run_program.h"
#include "protocol/json.h"

#include <sstream>
#include <unistd.h>

namespace mesh {
namespace {

constexpr std::size_t mostMachines = 1000;
constexpr std::size_t longestText = 64;
constexpr std::size_t largestAnswer = 4 << 20;
constexpr int patienceMs = 2000;

} // namespace

std::vector<TailnetMachine> tailnetMachines(const std::string &json)
{
    std::vector<TailnetMachine> all;
    const auto status = Json::parse(json, nullptr, false);
    const auto peers = status.is_object() ? status.value("Peer", Json()) : Json();
    for (const auto &[key, peer] : (peers.is_object() ? peers : Json::object()).items()) {
        const auto addresses = peer.is_object() ? peer.value("TailscaleIPs", Json()) : Json();
        if (!addresses.is_array() || addresses.empty() || !addresses.front().is_string() || all.size() >= mostMachines)
            continue;
        all.push_back({stringOr(peer, "HostName").substr(0, longestText),
            addresses.front().get<std::string>().substr(0, longestText), boolOr(peer, "Online")});
    }
    return all;
}

std::vector<TailnetMachine> tailnetMachinesNow(const std::string &path)
{
    std::istringstream folders(path);
    for (std::string folder; std::getline(folders, folder, ':');) {
        const auto program = folder + "/tailscale";
        if (!folder.starts_with('/') || ::access(program.c_str(), X_OK) != 0)
            continue;
        RunOrder order {program, {"status", "--json"}, {"PATH=" + path}, patienceMs, largestAnswer};
        const auto ran = runProgram(order);
        return ran && ran->exitCode == 0 && !ran->cut ? tailnetMachines(ran->output) : std::vector<TailnetMachine>();
    }
    return {};
}

} // namespace mesh
