// SPDX-License-Identifier: MIT
#pragma once

namespace mesh {

/// Opens /dev/null for each of 0, 1 and 2 that the caller has closed: the next file or socket would get its number, and
/// our output. For the start of main().
void openStandardStreams();

} // namespace mesh
