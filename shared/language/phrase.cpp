// SPDX-License-Identifier: MIT
#include "language/phrase.h"

namespace mesh {
namespace {

constexpr std::string_view plural = "(s)";

} // namespace

Phrase Phrase::fromTemplate(std::string source, std::vector<Phrase> places, std::optional<std::int64_t> count)
{
    Phrase phrase;
    phrase.m_text = std::move(source);
    phrase.m_places = std::move(places);
    phrase.m_count = count;
    phrase.m_isTemplate = true;
    return phrase;
}

std::string Phrase::in(const Catalog *catalog) const
{
    if (!m_isTemplate)
        return m_text;
    const std::string_view words = catalog ? catalog->find(m_text, m_count.value_or(1)) : m_text;
    // Also where a catalog lacks it.
    const bool isEnglish = words.data() == m_text.data();
    std::string said;
    said.reserve(words.size() + 16 * m_places.size());
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto rest = words.substr(at);
        if (m_count && rest.starts_with("%n")) {
            said += std::to_string(*m_count);
            ++at;
        } else if (rest.size() > 1 && rest[0] == '%' && rest[1] >= '1' && rest[1] <= '9'
            && static_cast<std::size_t>(rest[1] - '1') < m_places.size()) {
            said += m_places[static_cast<std::size_t>(rest[1] - '1')].in(catalog);
            ++at;
        } else if (m_count && isEnglish && rest.starts_with(plural)) {
            if (*m_count != 1)
                said += 's';
            at += plural.size() - 1;
        } else {
            said += words[at];
        }
    }
    return said;
}

} // namespace mesh
