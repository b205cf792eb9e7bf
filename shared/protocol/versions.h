// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "result.h"

#include <optional>
#include <string>
#include <string_view>

namespace mesh {

/// Which build of ours speaks, and the protocol that it means. Programs and service tell each other with every request
/// and answer of the control socket, in the member `mesh` (docs/protocol.md, "Versions"): after an update an old one
/// goes on beside the new ones.
struct ProgramVersion {
    std::string product; ///< "0.1.0"; empty: it is from before programs said so.
    int protocol = 1; ///< What was spoken then.

    bool operator==(const ProgramVersion &) const = default;
};

inline constexpr const char *versionMember = "mesh";
ProgramVersion ownVersion();
const Json &ownVersionJson();
/// What a request or answer says. Nothing foreign comes out: a product is digits and points, or it is not said.
ProgramVersion versionIn(const Json &message);

/// These have the same form in every protocol: they are the way out when nothing else is understood.
bool isForEveryProtocol(std::string_view method);

/// Of "0.9.1" and "0.10.0" the first; what is empty is older than anything.
bool isOlder(std::string_view product, std::string_view than);

/// What a person should know when the service is of another version than the program that they use, and what helps;
/// nothing if it is the same.
std::optional<Error> versionDifference(std::string_view service, std::string_view program);
/// Why the two cannot talk: WrongProtocol.
Error wrongProtocol(const ProgramVersion &service, const ProgramVersion &program);
/// What it means when a service does not know a method that one of our own programs asks for.
Error unknownToService(const ProgramVersion &service, const ProgramVersion &program);

} // namespace mesh
