// SPDX-License-Identifier: MIT
#include "person_language.h"

#include "platform/config_file.h"
#include "platform/data_folder.h"

namespace mesh {

std::string personLanguage(const std::string &folder, const std::string &locale)
{
    const auto opened = DataFolder::open(folder, false);
    const auto settings = opened ? readConfigFile(*opened) : Result<Json>(opened.error());
    return settings ? stringOr(*settings, "language", locale) : locale;
}

} // namespace mesh
