// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace mesh {

/// The beginnings of the two documents, in Markdown. The blocks in them are run by tests/docs.
extern const std::string_view commandsBeginning;
extern const std::string_view configurationBeginning;

/// What there is to say about a setting beyond its one sentence, in Markdown; empty if there is nothing.
std::string_view settingNote(std::string_view key);
std::size_t settingNoteCount();

} // namespace mesh
