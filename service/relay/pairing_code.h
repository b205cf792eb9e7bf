// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

/// What two machines compute when they pair (docs/protocol.md), byte for byte. Pure. Fingerprints come as 64 lower-case
/// hex digits and go in as their 32 bytes; everything else is raw bytes, hashes have 32 (SHA-256). `|` joins.
namespace mesh::pairing {

/// Of the random numbers, commitments and proofs.
inline constexpr std::size_t numberSize = 32;

enum class Role : char { Dialled = 'D', Listened = 'L' };

/// SHA256("gsm1 commit" | fp_D | fp_L | r_D): binds the one who dialled before it learns the other's number, so that
/// nobody in between can try numbers until both sides show the same code.
std::string commitment(std::string_view dialled, std::string_view listened, std::string_view number);

/// The first three frames, as they were sent: hello, hello, open.
using Frames = std::array<std::string, 3>;
/// SHA256("gsm1 transcript" | for each frame: its length as u32 big endian, then its bytes | the version that both will
/// speak as u32 big endian | fp_D | fp_L).
std::string transcript(
    const Frames &frames, std::uint32_t version, std::string_view dialled, std::string_view listened);

/// What people compare: the first 50 bits of SHA256("gsm1 code" | transcript) in Crockford's base 32, XXXXX-XXXXX.
std::string codeOf(std::string_view transcript);
/// A code as people type it: case does not matter, nor blanks and dashes; I and L read as 1, O as 0. Empty: it is none.
std::string codeFromText(std::string_view typed);

/// SHA256("gsm1 accept" | role, one byte 'D' or 'L' | transcript): the human on that side has accepted this very run.
std::string acceptance(Role role, std::string_view transcript);

/// Bytes of lower-case hex digits; empty if it is none.
std::string fromHex(std::string_view hex);

} // namespace mesh::pairing
