// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace mesh {

/// SHA-256 (FIPS 180-4) as 64 lower-case hex digits. Own code because loading libcrypto would cost `mesh` more start-up
/// time than everything else it does, and the static hook could not; no secret goes through it.
std::string sha256Hex(std::string_view bytes);

} // namespace mesh
