// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"
#include "protocol/envelope.h"
#include "sessions/session.h"
#include "store/message_row.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

/// The states of one message at one recipient (design section 5). Names as in the database and on the wire.
namespace state {
inline constexpr std::string_view stored = "stored";
inline constexpr std::string_view held = "held"; ///< A person has to decide; nobody can read it.
inline constexpr std::string_view approved = "approved";
inline constexpr std::string_view denied = "denied";
inline constexpr std::string_view delivered = "delivered";
inline constexpr std::string_view shown = "shown";
inline constexpr std::string_view answered = "answered";
inline constexpr std::string_view refused = "refused";
inline constexpr std::string_view expired = "expired";

/// denied, refused or expired: the recipient will never have it.
bool isBadEnd(std::string_view name);
/// How far a state is on the way from stored to answered; bad ends are the end of any way. Nothing: it is no state.
std::optional<int> progress(std::string_view name);
} // namespace state

/// The envelope of a stored message with `short` and `cursor`, as handed out (docs/protocol.md).
Json messageJson(const MessageRow &row);
/// The line of an inbound file: the envelope, nothing else.
std::string envelopeLine(const MessageRow &row);

/// A message that has just become a live recipient's, ready to be handed on. Shared by all recipients of a broadcast.
struct Delivery {
    std::shared_ptr<const MessageRow> row;
    QByteArray notification; ///< The JSON-RPC notification `message`, made once.
};
Delivery makeDelivery(MessageRow row);

/// A message changed its state at one recipient.
struct StateChange {
    std::int64_t seq = 0;
    std::string messageId;
    std::string recipient; ///< Name.
    MailboxId sender = 0; ///< 0: no mailbox of this machine (the mesh itself).
    std::string state;
    std::string at; ///< ISO-8601.
    Phrase reason; ///< Of a bad end, and of being held.
    bool settles = false; ///< It waited for its reader, and does not any more.
    std::optional<std::string> trace; ///< As the message's.
    std::int64_t hops = 0;
};

/// What the sender of a message is told.
struct Receipt {
    struct Step {
        std::string state;
        std::string at;
    };
    struct Recipient {
        std::string name;
        std::string state;
        Phrase reason; ///< As StateChange::reason.
        std::vector<Step> history;
    };
    MessageRow message;
    std::vector<Recipient> recipients;

    /// Every recipient has come to `wanted`, or further.
    bool reached(std::string_view wanted) const;
    /// No recipient can come any further.
    bool ended() const;
};
Json toJson(const Receipt &receipt);

} // namespace mesh
