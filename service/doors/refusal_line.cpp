// SPDX-License-Identifier: MIT
#include "doors/refusal_line.h"

#include "protocol/phrase_json.h"

namespace mesh {

QByteArray refusalLine(const Error &error)
{
    return QByteArray::fromStdString(toLine({{"jsonrpc", "2.0"}, {"id", nullptr}, {"error", toJson(error)}}));
}

} // namespace mesh
