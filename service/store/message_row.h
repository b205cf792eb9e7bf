// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace mesh {

class Query;

/// One row of the table `messages`.
struct MessageRow {
    std::int64_t seq = 0;
    std::string id;
    std::string origin; ///< The sender's mailbox id as text.
    std::string from;
    std::string to;
    std::string kind;
    std::string body;
    std::string ts;
    std::optional<std::string> replyTo;
    std::optional<std::string> trace;
    std::int64_t hops = 0;
    bool urgent = false;
    std::optional<std::string> approvedBy; ///< It was held, and a person let it pass: on which surface …
    std::optional<std::string> approvedAt; ///< … and when.
};

/// The columns in the order in which readMessageRow wants them, of a table named (or aliased) `m`; put it behind
/// SELECT.
inline constexpr std::string_view messageColumns
    = R"(m.seq, m.id, m.origin, m."from", m."to", m.kind, m.body, m.ts, m.reply_to, m.trace, m.hops, m.urgent, m.approved_by, m.approved_at)";
inline constexpr int messageColumnCount = 14;

/// Reads `messageColumns` that start at `firstColumn` of the query's row.
MessageRow readMessageRow(const Query &query, int firstColumn = 0);

/// The envelope of a row as one line of JSON without the newline, `id` first. Called on the writer thread too: it must
/// be pure.
using RenderEnvelope = std::function<std::string(const MessageRow &)>;

} // namespace mesh
