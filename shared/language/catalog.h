// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace mesh {

/// The translations of one language, made from `translations/mesh_<language>.ts` when the program is built. Constant
/// data: may be read by any thread, and lives as long as the program.
struct Catalog {
    /// Places in `texts`. Numbers, because a pointer has to be mended wherever a program is loaded: at each start, and
    /// in memory that no two processes share.
    struct Entry {
        std::uint32_t source;
        std::uint32_t forms; ///< One text, or one a form of number in the order of Qt Linguist, one behind the other.
        std::uint8_t formCount;
    };

    std::string_view language; ///< As in the setting `language`: "de", "zh_CN".
    const char *texts; ///< Each ends with NUL.
    std::span<const Entry> entries; ///< In the order of their sources.

    std::string_view source(const Entry &entry) const { return texts + entry.source; }
    /// `form` is below the entry's formCount.
    std::string_view form(const Entry &entry, std::size_t form) const;

    /// What that source is in this language, in the form for `count`; the source itself if it is not translated.
    std::string_view find(std::string_view source, std::int64_t count = 1) const;
};

/// Which of a language's forms belongs to a number, as Qt Linguist counts them (qttools, linguist/shared/numerus.cpp).
std::size_t pluralForm(std::string_view language, std::int64_t count);

/// The languages a program can speak beside English. An argument rather than a global: tests bring their own.
using Catalogs = std::span<const Catalog>;

/// The catalog of a language or locale ("de", "de_AT.UTF-8", "zh_CN"); null for English, for "C", and for a language
/// that is not there.
const Catalog *catalogOf(Catalogs catalogs, std::string_view locale);

} // namespace mesh
