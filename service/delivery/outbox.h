// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/message_store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mesh::outbox {

/// The SQL of messages on their way to another machine. Such a message is a row of an inbox like any other, of a
/// mailbox that stands for a session there; as long as its `outbox` names that machine, the machine has not taken it.
/// Functions on a Transaction run on the writer thread, those on a Database on either of the store's threads; all throw
/// DatabaseError.

/// A message and who is meant there, by the names they have on that machine.
struct Entry {
    MessageRow row;
    std::vector<std::string> to;
};
struct Page {
    std::vector<Entry> entries;
    std::int64_t last = 0; ///< Number of the last message; the `after` of the next page.
    bool more = false;
};
/// What the machine has to take, in order, from behind `after` on; bounded in number and bytes.
Page page(Database &db, const std::string &machine, std::int64_t after);

/// What another machine says of one of our messages at one of its sessions.
struct Report {
    std::string messageId;
    std::string from; ///< Name of the sender here.
    std::string to; ///< Name of the recipient there.
    std::string state; ///< stored held approved delivered shown answered denied refused expired
    std::string reason;
};
struct Applied {
    std::vector<StateChange> changes;
    std::vector<messages::Notice> notices; ///< To the senders of what has come to a bad end.
};
/// Takes reports over, in order. States only ever go forward; what says nothing new, or is of no message of ours to
/// that machine, changes nothing.
Applied apply(Transaction &tx, const std::string &machine, const std::vector<Report> &reports, const std::string &now,
    const std::string &noticesExpireAt, const messages::Present &present);

/// Messages that the machine has taken and of which it may have more to tell: asked for after a link has come up.
struct Question {
    std::string messageId;
    std::string from;
};
std::vector<Question> unsettled(Database &db, const std::string &machine);
/// The answer to such a question: how far a message with that id of that sender has come here.
std::vector<Report> reports(Database &db, MailboxId sender, const std::string &messageId);

/// The machine is no peer any more: what it has not taken is refused, and the senders are told.
Applied refuseAll(Transaction &tx, const std::string &machine, const std::string &reason, const std::string &now,
    const std::string &noticesExpireAt, const messages::Present &present);
/// How much still has to be taken.
std::int64_t count(Database &db, const std::string &machine);

} // namespace mesh::outbox
