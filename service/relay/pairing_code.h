// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace mesh::pairing {

/// What two machines compute when they pair (docs/protocol.md#pairing): a commitment before anything is known, so that
/// nobody in between can look for keys or numbers that give the same code on both sides. Pure. Fingerprints are 64 hex
/// digits; everything else is raw bytes.

/// What the one who dialled is bound to before it learns the other's number.
std::string commitment(
    std::string_view dialledFingerprint, std::string_view listenedFingerprint, std::string_view dialledNumber);
/// Binds all that was said: the first three frames as sent, the version that follows from them, both keys.
std::string transcript(const std::array<std::string, 3> &frames, std::uint32_t version,
    std::string_view dialledFingerprint, std::string_view listenedFingerprint);
/// 50 bits that people compare, XXXXX-XXXXX in Crockford's base 32.
std::string codeOf(std::string_view transcript);
/// A code as it was typed: case, blanks, a missing dash, and I, L, O for 1, 1, 0.
std::string normalisedCode(std::string_view typed);
/// Proves that the human on that side has accepted this very run.
std::string acceptance(bool bySideThatDialled, std::string_view transcript);

std::string fromHex(std::string_view hex); ///< Raw bytes; empty if it is no hex.

} // namespace mesh::pairing
