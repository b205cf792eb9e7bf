// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"
#include "platform/data_folder.h"
#include "result.h"

namespace mesh {

/// What a service does before it can answer, where that may take long: the file `run/starting`, so that whoever has
/// started it waits for it. It counts as long as the process lives that wrote it.

/// Says it of this process; replaces what was said before. Errors as DataFolder.
Status writeStartProgress(const DataFolder &folder, const Phrase &doing);
Status removeStartProgress(const DataFolder &folder);
/// Empty if nobody is at it.
Phrase readStartProgress(const DataFolder &folder);

} // namespace mesh
