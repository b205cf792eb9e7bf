// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <variant>

namespace mesh {

/// A range of versions of the protocol between machines (docs/protocol.md), both ends included.
struct ProtocolRange {
    int least = 1;
    int most = 1;

    bool operator==(const ProtocolRange &) const = default;
};

/// The highest version that both speak; nothing if there is none.
std::optional<int> commonVersion(const ProtocolRange &one, const ProtocolRange &other);

/// What machines say to each other before a link is up: pure values of JSON objects in frames of at most 1 KiB. The
/// first five are the ceremony of pairing (relay/pairing_run.h), the others open a link between machines that are
/// paired. Numbers, commitments and proofs are 32 raw bytes here and 64 lower-case hex digits on the wire.
namespace greeting {

/// `hello` of the one who dialled. Names are suggestions: cleaned, of the grammar of names.
struct DiallerHello {
    ProtocolRange protocol;
    std::string name;
    std::string commitment;

    bool operator==(const DiallerHello &) const = default;
};
/// `hello` of the one who listened, the answer.
struct ListenerHello {
    ProtocolRange protocol;
    std::string name;
    std::string number;

    bool operator==(const ListenerHello &) const = default;
};
/// `open`: the number behind the commitment.
struct Open {
    std::string number;

    bool operator==(const Open &) const = default;
};
/// `accept`: a human has.
struct Accept {
    std::string proof;

    bool operator==(const Accept &) const = default;
};
struct Reject {
    bool operator==(const Reject &) const = default;
};
/// `ready`: the other machine is noted here, for good.
struct Ready {
    bool operator==(const Ready &) const = default;
};
/// `link`: what a paired machine begins with, and the answer.
struct Link {
    ProtocolRange protocol;
    std::string program; ///< Version of the program, for people; printable ASCII, at most 64 characters.

    bool operator==(const Link &) const = default;
};
/// `unknown`: the answer to a `link` of somebody who is not paired.
struct Unknown {
    bool operator==(const Unknown &) const = default;
};
/// `version`: the answer when there is no version in common, or only a lower one than before.
struct Version {
    ProtocolRange protocol;

    bool operator==(const Version &) const = default;
};

using Any = std::variant<DiallerHello, ListenerHello, Open, Accept, Reject, Ready, Link, Unknown, Version>;

/// One frame's payload. Members that are not known are ignored (a newer program). TooLarge, BadRequest: it is none of
/// these, or a member is not as it has to be; the message repeats nothing of what came.
Result<Any> parse(const QByteArray &payload);
/// The payload, always the same bytes for the same value.
QByteArray toBytes(const Any &greeting);

} // namespace greeting
} // namespace mesh
