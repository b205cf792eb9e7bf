// SPDX-License-Identifier: MIT
#include "doors/refusal_line.h"

#include "protocol/json.h"

namespace mesh {

QByteArray refusalLine(const Error &error)
{
    const Json data {{"reason", wireName(error.reason)}, {"hint", error.hint}};
    const Json object {{"code", rpcCode(error.reason)}, {"message", error.message}, {"data", data}};
    return QByteArray::fromStdString(toLine({{"jsonrpc", "2.0"}, {"id", nullptr}, {"error", object}}));
}

} // namespace mesh
