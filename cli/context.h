// SPDX-License-Identifier: MIT
#pragma once

#include "safety/sanitizer.h"

#include <cstddef>
#include <iosfwd>
#include <string>

namespace mesh {

struct Catalog;
class Terminal;

/// What a verb sees of the world. main() fills it from the real one, tests from a made-up one; nothing else is global.
struct Context {
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    int outFd = -1; ///< The descriptor behind `out`, to notice that its reader has gone; -1: none.
    bool interactive = false; ///< `out` is a terminal.
    bool colour = false;
    bool slash = false; ///< Called for `/mesh …`: nobody types, and what does not end would hold up the client.
    bool json = false; ///< The user asked for --json.
    const Catalog *catalog = nullptr; ///< The language of the person; null: English.
    Terminal *terminal = nullptr; ///< Where the person is, wherever `in` and `out` lead; null: nowhere.

    std::string folder = {}; ///< The data folder.
    std::string session = {}; ///< MESH_SESSION: the session of one's own to speak as; empty: the service finds out.
    std::string programs = {}; ///< The folder of this executable: `meshd` and `mesh-hook` lie beside it.
    std::string home = {}; ///< HOME
    std::string runtimeFolder = {}; ///< XDG_RUNTIME_DIR
    std::string configFolder = {}; ///< XDG_CONFIG_HOME, else ~/.config
    std::string searchPath = {}; ///< PATH
    std::string workingFolder = {};

    /// Who reads the output. Where it is no terminal it may well be a model, through its shell tool.
    Target target() const { return interactive ? Target::Terminal : Target::Model; }
};

} // namespace mesh
