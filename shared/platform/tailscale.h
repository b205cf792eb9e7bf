// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace mesh {

/// A machine of the tailnet, as Tailscale tells: foreign texts, to be sanitised by who shows them.
struct TailnetMachine {
    std::string name;
    std::string address;
    bool online = false;
};

/// Out of what `tailscale status --json` prints (its `Peer` object); nothing if it is something else. Pure.
std::vector<TailnetMachine> tailnetMachines(const std::string &json);
/// Asks the program `tailscale`, if one is in `path` (as $PATH). Nothing without it, or when it says nothing within two
/// seconds: that is no error, only less help. Blocks.
std::vector<TailnetMachine> tailnetMachinesNow(const std::string &path);

} // namespace mesh
