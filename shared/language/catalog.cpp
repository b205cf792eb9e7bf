// SPDX-License-Identifier: MIT
#include "language/catalog.h"

#include <algorithm>

namespace mesh {
namespace {

std::size_t arabicForm(std::int64_t count)
{
    const auto rest = count % 100;
    if (count >= 0 && count <= 2)
        return static_cast<std::size_t>(count);
    if (rest >= 3 && rest <= 10)
        return 3;
    return rest >= 11 ? 4 : 5;
}

std::string_view languageOf(std::string_view locale)
{
    return locale.substr(0, locale.find_first_of("_-.@"));
}

} // namespace

std::size_t pluralForm(std::string_view locale, std::int64_t count)
{
    const auto language = languageOf(locale);
    if (language == "ja" || language == "zh")
        return 0;
    if (language == "ar")
        return arabicForm(count);
    if (language == "fr")
        return count <= 1 ? 0 : 1;
    return count == 1 ? 0 : 1;
}

std::string_view Catalog::form(const Entry &entry, std::size_t form) const
{
    std::string_view text = texts + entry.forms;
    while (form-- > 0)
        text = text.data() + text.size() + 1;
    return text;
}

std::string_view Catalog::find(std::string_view source, std::int64_t count) const
{
    const auto sourceOf = [this](const Entry &entry) { return this->source(entry); };
    const auto entry = std::ranges::lower_bound(entries, source, {}, sourceOf);
    if (entry == entries.end() || sourceOf(*entry) != source)
        return source;
    const auto number = entry->formCount == 1 ? 0 : pluralForm(language, count);
    return number < entry->formCount ? form(*entry, number) : source;
}

const Catalog *catalogOf(Catalogs catalogs, std::string_view locale)
{
    const auto withTerritory = locale.substr(0, locale.find_first_of(".@"));
    const Catalog *found = nullptr;
    for (const auto &catalog : catalogs) {
        if (catalog.language == withTerritory)
            return &catalog;
        // A language with a territory of its own ("zh_CN") is no other territory's ("zh_TW").
        if (catalog.language == languageOf(locale)
            || (withTerritory.find('_') == std::string_view::npos && languageOf(catalog.language) == withTerritory))
            found = &catalog;
    }
    return found;
}

} // namespace mesh
