// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace mesh {

/// What `meshd` is told on its command line.
struct Arguments {
    std::optional<std::string> folder; ///< The data folder, instead of the default one.
    std::optional<std::uint16_t> port; ///< Instead of the configured one; 0: any.
};

/// Or an exit code, when there is nothing more to do: help and version were printed, or what is wrong was said, in the
/// language of the person.
std::variant<Arguments, int> parseArguments(int argc, const char *const *argv);

} // namespace mesh
