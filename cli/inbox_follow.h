// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "result.h"

namespace mesh {

/// `mesh inbox --follow`: one line a message as it comes, marked as taken once it is written. Ends when the reader of
/// the output has gone, or with NoService when the service ends.
Result<ExitCode> followInbox(Context &context);

/// True if nobody can read what is written to that descriptor any more; -1 always has a reader.
bool hasNoReader(int fd);
/// The refusal of what does not end behind `/mesh`.
Error endlessInSlash();

} // namespace mesh
