// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace mesh {

/// What the parser of the command line (CLI11 2.x) says by itself, as sentences of ours; what it has never said before
/// stays as it is.
Phrase parserComplaint(const CLI::ParseError &error);

/// The help of a declared command in that language: its descriptions, which are label()s, and the parser's headings.
void translateHelp(CLI::App &command, const Catalog &catalog);

} // namespace mesh
