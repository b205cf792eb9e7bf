// SPDX-License-Identifier: MIT
#pragma once

#include "language/catalog.h"

namespace mesh {

/// All that `translations/mesh_words_<language>.ts` hold, in the order of the languages' names.
Catalogs allCatalogs();

} // namespace mesh
