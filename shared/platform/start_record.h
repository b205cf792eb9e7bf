// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// What a Mac's kernel keeps of how a process was started.
struct StartRecord {
    std::vector<std::string> arguments; ///< The first of them, argv[0] included.
    bool hasAgentMark = false; ///< One of its variables is a name of isAgentMark().
    bool hasLoaderVariable = false; ///< One is a name of isLoaderVariable().
};

/// Reads the answer of sysctl KERN_PROCARGS2: argc as int; the path of the file, and NULs up to a word's end; the
/// arguments and then the variables, each with a NUL. Values of variables are passed over. `mostArguments`: how many
/// are wanted. An answer that is cut has what is there.
StartRecord parseStartRecord(std::string_view answer, std::size_t mostArguments);

} // namespace mesh
