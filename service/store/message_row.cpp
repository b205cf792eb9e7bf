// SPDX-License-Identifier: MIT
#include "store/message_row.h"

#include "store/database.h"

namespace mesh {

MessageRow readMessageRow(const Query &query, int firstColumn)
{
    int column = firstColumn;
    MessageRow row;
    row.seq = query.integer(column++);
    row.id = query.string(column++);
    row.origin = query.string(column++);
    row.from = query.string(column++);
    row.to = query.string(column++);
    row.kind = query.string(column++);
    row.body = query.string(column++);
    row.ts = query.string(column++);
    row.replyTo = query.optionalString(column++);
    row.trace = query.optionalString(column++);
    row.hops = query.integer(column++);
    row.urgent = query.boolean(column++);
    row.approvedBy = query.optionalString(column++);
    row.approvedAt = query.optionalString(column++);
    return row;
}

} // namespace mesh
