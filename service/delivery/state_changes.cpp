// SPDX-License-Identifier: MIT
#include "delivery/state_changes.h"

#include "protocol/ids.h"

#include <charconv>

namespace mesh::messages {

MailboxId mailboxFromOrigin(std::string_view origin)
{
    MailboxId id = 0;
    std::from_chars(origin.data(), origin.data() + origin.size(), id);
    return id;
}

std::string mailboxName(Database &db, MailboxId mailbox)
{
    Query query(db, "SELECT name FROM mailboxes WHERE id=?", mailbox);
    return query.step() ? query.string(0) : std::string();
}

std::string localMailboxName(Database &db, MailboxId mailbox)
{
    Query query(db, "SELECT name FROM mailboxes WHERE id=? AND machine IS NULL", mailbox);
    return query.step() ? query.string(0) : std::string();
}

StateChange stateChange(
    const MessageRow &row, std::string recipient, std::string_view state, const std::string &at, bool settles)
{
    return {row.seq, row.id, std::move(recipient), mailboxFromOrigin(row.origin), std::string(state), at, {}, settles,
        row.trace, row.hops};
}

void log(Transaction &tx, const StateChange &change)
{
    Json line {{"at", change.at}, {"event", change.state}, {"id", change.messageId}, {"short", shortId(change.seq)},
        {"recipient", change.recipient}};
    if (!change.reason.empty())
        line["reason"] = change.reason.english();
    tx.log(toLine(line));
}

std::optional<Notice> tellSender(
    Transaction &tx, const StateChange &change, const std::string &expiresAt, const Present &present)
{
    const auto name = localMailboxName(tx.db(), change.sender);
    if (name.empty()) // The mesh itself, or another machine's.
        return std::nullopt;
    // A reason is a part of a sentence, or one of an error's.
    const auto reason = change.reason.english();
    const auto body = "Your message #" + shortId(change.seq) + " to " + change.recipient
        + (change.state == state::expired ? " " : " was ") + change.state + ": " + reason
        + (reason.ends_with('.') ? "" : ".");
    const auto found = present.find(change.sender);
    const auto to = found == present.end() ? Recipient {change.sender, {}, false} : found->second;
    return notice(tx, name, to, body, change.messageId, change.at, expiresAt);
}

} // namespace mesh::messages
