// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace mesh {

/// What a paired machine may do here (design section 11). An unverified one may send messages and show its presence,
/// whatever stands here.
struct PeerRights {
    bool message = true;
    bool broadcast = true;
    bool lock = true;
    bool pair = true;
    bool intercept = true;

    bool operator==(const PeerRights &) const = default;
};

/// A machine that a person here has paired with. It is its key: the petname is ours, address and name are hints.
struct PeerMachine {
    std::string fingerprint; ///< As FrameChannel::peerFingerprint().
    std::string petname; ///< Unique here, of the grammar of names; what `hal@studio` means.
    std::string host; ///< Name or numeric address that we dial; empty: only it dials us.
    std::uint16_t port = 0;
    bool verified = false; ///< A person has compared the code.
    std::string code; ///< Of the pairing, XXXXX-XXXXX; kept until it is verified.
    int version = 1; ///< The highest protocol version it ever spoke; lower ones are refused.
    PeerRights rights;
    std::string suggestedName; ///< What it calls itself.
    std::string pairedAt; ///< ISO-8601.
};

} // namespace mesh
