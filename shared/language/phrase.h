// SPDX-License-Identifier: MIT
#pragma once

#include "language/catalog.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mesh {

/// A sentence for people that can be said in their language: an English template, which is its code on the wire as
/// well, and what stands in its places `%1` … `%9` and `%n`. The service makes it, a face says it (`in`); whoever has
/// no catalog, models and logs among them, says it in English.
///
/// Templates are written as literals in phrase(), countPhrase() and label(); `translations/update` finds them there.
/// What stands in the places may be foreign; whoever shows the whole sanitises it.
class Phrase
{
public:
    Phrase() = default;
    /// A text as it is, in no language of ours: a name, a path, the words of another program. Explicit, so that a
    /// sentence does not become one by mistake: it would be English for everybody.
    explicit Phrase(std::string verbatim)
        : m_text(std::move(verbatim))
    {
    }
    explicit Phrase(const char *verbatim)
        : m_text(verbatim)
    {
    }
    explicit Phrase(std::string_view verbatim)
        : m_text(verbatim)
    {
    }
    Phrase(std::integral auto number) // NOLINT(google-explicit-constructor)
        : m_text(std::to_string(number))
    {
    }

    /// A template that is known as text only, from the wire say. What no catalog has is said as it stands.
    static Phrase fromTemplate(std::string source, std::vector<Phrase> places, std::optional<std::int64_t> count = {});

    bool empty() const { return m_text.empty(); }
    bool isTemplate() const { return m_isTemplate; }
    const std::string &text() const { return m_text; } ///< The template, or the text as it is.
    const std::vector<Phrase> &places() const { return m_places; }
    std::optional<std::int64_t> count() const { return m_count; }

    std::string english() const { return in(nullptr); }
    /// In the catalog's language; null: in English. Places that have nothing to stand in them are said as written.
    std::string in(const Catalog *catalog) const;

    bool operator==(const Phrase &) const = default;

private:
    std::string m_text;
    std::vector<Phrase> m_places;
    std::optional<std::int64_t> m_count;
    bool m_isTemplate = false;
};

/// The sentence of that template. A literal, so that it is found for translation.
template <typename... Places>
Phrase phrase(const char *source, Places &&...places)
{
    static_assert(sizeof...(Places) < 10, "There are nine places");
    std::vector<Phrase> all;
    all.reserve(sizeof...(Places));
    (all.emplace_back(std::forward<Places>(places)), ...);
    return Phrase::fromTemplate(source, std::move(all));
}

/// The same about a number of things: `%n` is the number, and a language has a form for each kind of number. In English
/// "(s)" behind a word stands for its plural: "%n message(s)".
template <typename... Places>
Phrase countPhrase(const char *source, std::int64_t count, Places &&...places)
{
    std::vector<Phrase> all;
    all.reserve(sizeof...(Places));
    (all.emplace_back(std::forward<Places>(places)), ...);
    return Phrase::fromTemplate(source, std::move(all), count);
}

/// Marks a literal that is declared here and translated where it is shown (`Catalog::find`).
constexpr const char *label(const char *source)
{
    return source;
}

} // namespace mesh
