// SPDX-License-Identifier: MIT
#pragma once

#include "language/catalog.h"

#include <functional>
#include <string>

namespace mesh {

/// A variable of the environment; empty if it is not set.
using Variable = std::function<std::string(const char *name)>;

/// What the environment says the person speaks, as gettext(3) reads it: LC_ALL, LC_MESSAGES or LANG, whichever is set
/// first; and where that is no "C", the list LANGUAGE goes before it. Null: English, or a language that is not there.
const Catalog *environmentCatalog(Catalogs catalogs, const Variable &variable);

/// The language of the person who reads: the setting `language` of that data folder, else the environment's. A folder
/// or file that cannot be read says nothing here: the verbs do.
const Catalog *personCatalog(Catalogs catalogs, const std::string &folder, const Variable &variable);

} // namespace mesh
