// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "verb.h"

#include <string>
#include <string_view>

namespace mesh {

/// The hidden arguments of `mesh` with which the completion scripts ask for names, one a line.
inline constexpr std::string_view sessionNamesArgument = "--session-names";
/// Followed by the sub-verb of `remote` that the names are for.
inline constexpr std::string_view machineNamesArgument = "--machine-names";

/// Both are quick, and silent when there is no service. Names that a shell could read as more than a word are left out.
ExitCode printSessionNames(Context &context);

/// `add`: machines that the tailnet knows and that are not paired; `accept`, `reject`: those that wait to be paired;
/// any other: the paired ones.
ExitCode printMachineNames(Context &context, std::string_view subVerb);

} // namespace mesh
