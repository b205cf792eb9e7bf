// SPDX-License-Identifier: MIT
#include "language/person_language.h"

#include "platform/config_file.h"
#include "platform/data_folder.h"

#include <algorithm>
#include <string_view>

namespace mesh {
namespace {

/// "en", "en_GB.UTF-8", "C.UTF-8": what is said anyway, without a catalog.
bool isEnglish(std::string_view locale)
{
    const auto language = locale.substr(0, locale.find_first_of("_.@"));
    return language == "en" || language == "C" || language == "POSIX";
}

std::string setLocale(const Variable &variable)
{
    for (const auto *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (auto value = variable(name); !value.empty())
            return value;
    }
    return "C";
}

} // namespace

const Catalog *environmentCatalog(Catalogs catalogs, const Variable &variable)
{
    const auto locale = setLocale(variable);
    if (locale == "C" || locale == "POSIX")
        return nullptr;
    const auto list = variable("LANGUAGE");
    for (std::string_view rest = list; !rest.empty();) {
        const auto wish = rest.substr(0, rest.find(':'));
        rest.remove_prefix(std::min(rest.size(), wish.size() + 1));
        if (isEnglish(wish))
            return nullptr;
        if (const auto *catalog = catalogOf(catalogs, wish); catalog && !wish.empty())
            return catalog;
    }
    return isEnglish(locale) ? nullptr : catalogOf(catalogs, locale);
}

const Catalog *personCatalog(Catalogs catalogs, const std::string &folder, const Variable &variable)
{
    const auto opened = DataFolder::open(folder, false);
    const auto settings = opened ? readConfigFile(*opened) : Result<Json>(opened.error());
    const auto wanted = settings ? stringOr(*settings, "language") : std::string();
    return wanted.empty() ? environmentCatalog(catalogs, variable) : catalogOf(catalogs, wanted);
}

} // namespace mesh
