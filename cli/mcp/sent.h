// SPDX-License-Identifier: MIT
#pragma once

#include "mcp/tool.h"

namespace mesh::sent {

/// What tools that send a message have in common.

/// Params with the text and an id of ours, so that asking again after a broken connection cannot send it twice.
Json params(const Json &arguments);
/// The output schema.
Json schema();
/// What came of it.
ToolAnswer answer(const Json &result);

} // namespace mesh::sent
