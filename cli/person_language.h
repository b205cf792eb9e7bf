// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace mesh {

/// The language of the person who reads: the setting `language` of that data folder, else the locale's, given as
/// LC_ALL, LC_MESSAGES or LANG have it. A folder or file that cannot be read says nothing here: the verbs do.
std::string personLanguage(const std::string &folder, const std::string &locale);

} // namespace mesh
