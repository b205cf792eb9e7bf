// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>

namespace mesh {

/// What the control door itself has to say: a JSON-RPC 2.0 error without a request's id, without the newline.
QByteArray refusalLine(const Error &error);

} // namespace mesh
