// SPDX-License-Identifier: MIT
#include "language/known_words.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

/// As glibc, Darwin and Qt write them.
constexpr std::array common {
    label("Address already in use"),
    label("Address not available"),
    label("Argument list too long"),
    label("Bad file descriptor"),
    label("Broken pipe"),
    label("Cannot allocate memory"),
    label("Cannot assign requested address"),
    label("Connection refused"),
    label("Connection reset by peer"),
    label("Connection timed out"),
    label("Device or resource busy"),
    label("Disk quota exceeded"),
    label("Exec format error"),
    label("File exists"),
    label("File name too long"),
    label("File too large"),
    label("Input/output error"),
    label("Interrupted system call"),
    label("Invalid argument"),
    label("Is a directory"),
    label("Network is unreachable"),
    label("No route to host"),
    label("No space left on device"),
    label("No such file or directory"),
    label("Not a directory"),
    label("Operation not permitted"),
    label("Operation not supported"),
    label("Permission denied"),
    label("Read-only file system"),
    label("Resource temporarily unavailable"),
    label("Text file busy"),
    label("Too many levels of symbolic links"),
    label("Too many open files"),
    label("Too many open files in system"),
    // Of Qt's sockets.
    label("Host not found"),
    label("Host unreachable"),
    label("Network operation timed out"),
    label("Network unreachable"),
    label("Socket operation timed out"),
    label("The address is not available"),
    label("The address is protected"),
    label("The bound address is already in use"),
    label("The remote host closed the connection"),
};

} // namespace

Phrase knownWords(std::string words)
{
    // Nothing else of the catalogs: a session may be called as one of its words.
    const bool isKnown = std::any_of(common.begin(), common.end(), [&](const char *one) { return words == one; });
    return isKnown ? Phrase::fromTemplate(std::move(words), {}) : Phrase(std::move(words));
}

} // namespace mesh
