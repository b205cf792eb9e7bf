// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mesh {

/// A program to run to its end.
struct RunOrder {
    std::string executable; ///< Absolute path; also argv[0].
    std::vector<std::string> arguments; ///< Those after argv[0].
    std::vector<std::string> environment; ///< All of it, as "NAME=value".
    int timeoutMs = 10'000; ///< Then the program is killed.
    std::size_t maxOutput = std::size_t {64} << 10; ///< Bytes kept; the rest is read and dropped.
};

struct RunOutcome {
    int exitCode = 0; ///< 128 + signal if one ended it.
    std::string output; ///< Standard output and error as they came, mixed.
    bool cut = false; ///< There was more than `maxOutput`.
    bool timedOut = false;
};

/// Runs the program with standard input from /dev/null and waits for its end. UnknownTarget if it is missing or cannot
/// be executed, Internal for other failures; the message has the system's reason. May be called with threads running.
Result<RunOutcome> runProgram(const RunOrder &order);

} // namespace mesh
