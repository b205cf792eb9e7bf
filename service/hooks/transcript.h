// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// What a text that a hook handed to the client looks like in its transcript.
struct Evidence {
    std::string firstLine; ///< The beginning of the text as handed over; compared at the beginning of a line only.
    std::string mark; ///< "#k3f9)": stands in the same entry.
};

enum class Found {
    Nothing, ///< The text is not in the transcript.
    Pending, ///< It is, and nothing after it says whether the model got it.
    InContext, ///< The turn was interrupted and the text stayed: the next answer proves it.
    Lost, ///< The prompt that carried it was taken back.
    Shown, ///< The model has answered after it.
};

/// Looks for texts in lines of a transcript (JSON lines; undocumented, seen with 2.1.330). The proof is an attachment
/// of the type `hook_additional_context` with the text, and after it the first line of type `assistant`; a `user` line
/// that is neither a tool's result nor "[Request interrupted by user]" before that means that the client took the
/// prompt back. Lines in another format prove nothing. Pure.
std::vector<Found> findEvidence(std::string_view lines, const std::vector<Evidence> &wanted);

/// Reads from `offset` (at most the last `most` bytes) and looks. Blocks on the disk: for the store's reader thread.
std::vector<Found> findEvidenceInFile(
    const std::string &path, std::int64_t offset, const std::vector<Evidence> &wanted, std::int64_t most = 32 << 20);
/// 0 if there is none yet, or it is no regular file.
std::int64_t fileSize(const std::string &path);

} // namespace mesh
