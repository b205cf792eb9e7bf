// SPDX-License-Identifier: MIT
#pragma once

#include "intercept/stop_order.h"
#include "platform/data_folder.h"
#include "platform/process_tree.h"
#include "platform/stop_record.h"

#include <vector>

namespace mesh {

/// Stops the tools of a session now: for each a record, then its leader, then its group, then what has left the group.
/// The same checks come before each signal. A tool for which one fails goes on, and is named with the reason; so is
/// what was found and could not be stopped. Takes a few milliseconds, at worst half a second if something does not
/// stop; sleeps, so never on the event loop.
StopOutcome stopTools(const DataFolder &folder, const ProcessTree &tree, const StopOrder &order);

/// Continues what the records name (continueRecorded()), and after that those of `leaders` that are stopped still:
/// their records could not be written, or somebody has taken them away.
Continuation continueTools(const DataFolder &folder, const ProcessTree &tree, std::optional<ProcessId> client,
    const std::vector<ProcessId> &leaders);

/// The leaders of tools that live now, for StopOrder::backgroundTools: to be asked while a call is open.
std::vector<ProcessId> findTools(const ProcessTree &tree, StopOrder order);

} // namespace mesh
