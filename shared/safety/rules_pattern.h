// SPDX-License-Identifier: MIT
#pragma once

#include <bitset>
#include <cstddef>
#include <memory>
#include <mutex>
#include <re2/re2.h>
#include <string>
#include <string_view>

namespace mesh {

/// A pattern of a rule, compiled when it is first needed: of the whole table most texts need only a few. Copies share
/// what is compiled; threads may share it, too.
class Pattern
{
public:
    Pattern() = default;
    explicit Pattern(std::string text);

    explicit operator bool() const { return m_shared != nullptr; }
    /// Throws std::runtime_error if RE2 refuses it.
    const RE2 &compiled() const;

    bool matchesWhole(std::string_view text) const { return RE2::FullMatch(piece(text), compiled()); }
    bool isIn(std::string_view text) const { return RE2::PartialMatch(piece(text), compiled()); }
    /// False if the text, from its begin on, surely does not match: asked before RE2 is, which is dear.
    bool mayBegin(std::string_view text) const;
    /// How many bytes of the text it matches from `from` on (where it has to begin); npos if it does not match.
    std::size_t lengthAt(std::string_view text, std::size_t from = 0) const;

    static re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

private:
    struct Shared {
        std::string text;
        std::bitset<256> first; ///< What it can begin with; all if it may be empty.
        mutable std::once_flag once;
        mutable std::unique_ptr<const RE2> compiled;
    };
    std::shared_ptr<const Shared> m_shared;
};

} // namespace mesh
