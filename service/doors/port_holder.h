// SPDX-License-Identifier: MIT
#pragma once

#include "language/phrase.h"

#include <QHostAddress>

namespace mesh {

/// Who listens there, as words for an error message ("node (pid 4242)", "another mesh service, version 1.2.3, …");
/// empty if it cannot be found out. Asks GET /health and blocks up to 300 ms: for the start only. The answer of a
/// stranger is foreign text; only a version of digits and dots is repeated.
Phrase portHolder(const QHostAddress &address, quint16 port);

} // namespace mesh
