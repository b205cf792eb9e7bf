// SPDX-License-Identifier: MIT
#pragma once

#include "language/catalog.h"

namespace mesh {

/// The catalog that the service's sentences are said from, beside Qt's translators and like them one for the program:
/// set by Language while it lives, null for English. Of the thread of the window.
const Catalog *spokenCatalog();
void speakFrom(const Catalog *catalog);

} // namespace mesh
