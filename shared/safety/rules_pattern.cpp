// SPDX-License-Identifier: MIT
#include "safety/rules_pattern.h"

#include <stdexcept>

namespace mesh {
namespace {

/// What RE2 may keep of what it has learned while matching; above it starts anew. Its default is 8 MiB for each.
constexpr std::int64_t mostMemory = 384 * 1024;

using Letters = std::bitset<256>;

/// The letters that a pattern can begin with, as far as that is plain to see: literals, groups of alternatives.
class FirstLetters
{
public:
    explicit FirstLetters(std::string_view pattern)
        : m_pattern(pattern)
    {
    }

    /// All, if anything may stand there.
    Letters read()
    {
        const auto letters = alternatives();
        return m_known && m_at == m_pattern.size() ? letters : Letters().set();
    }

private:
    char peek() const { return m_at < m_pattern.size() ? m_pattern[m_at] : '\0'; }
    bool take(std::string_view part)
    {
        const bool isThere = m_pattern.substr(m_at).starts_with(part);
        m_at += isThere ? part.size() : 0;
        return isThere;
    }

    Letters alternatives()
    {
        Letters letters = sequence();
        while (m_known && take("|"))
            letters |= sequence();
        return letters;
    }

    Letters sequence()
    {
        take("^");
        Letters letters;
        if (take("(?:")) {
            letters = alternatives();
            m_known = m_known && take(")");
        } else if (isPlain(peek())) {
            letters.set(static_cast<unsigned char>(peek()));
            letters.set(static_cast<unsigned char>(peek()) ^ (isLetter(peek()) ? 0x20u : 0u));
            ++m_at;
        } else {
            m_known = false;
        }
        if (peek() == '?' || peek() == '*' || peek() == '{')
            m_known = false; // It may be left out.
        skipRest();
        return letters;
    }

    /// Up to the end of this alternative.
    void skipRest()
    {
        int depth = 0;
        for (; m_known && m_at < m_pattern.size(); ++m_at) {
            const char c = m_pattern[m_at];
            if (depth == 0 && (c == '|' || c == ')'))
                return;
            if (c == '\\') {
                ++m_at;
            } else if (c == '[') {
                while (m_at + 1 < m_pattern.size() && m_pattern[m_at] != ']')
                    m_at += m_pattern[m_at] == '\\' ? 2 : 1;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    static bool isPlain(char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '/' || c == '-'; }

    std::string_view m_pattern;
    std::size_t m_at = 0;
    bool m_known = true;
};

} // namespace

Pattern::Pattern(std::string text)
    : m_shared(new Shared {text, FirstLetters(text).read(), {}, nullptr})
{
}

bool Pattern::mayBegin(std::string_view text) const
{
    // Other alphabets have forms of 'k' and 's' that RE2 takes for these letters.
    return text.empty()
        ? m_shared->first.all()
        : static_cast<signed char>(text.front()) < 0 || m_shared->first.test(static_cast<unsigned char>(text.front()));
}

const RE2 &Pattern::compiled() const
{
    std::call_once(m_shared->once, [this] {
        RE2::Options options;
        options.set_log_errors(false);
        options.set_case_sensitive(false);
        options.set_dot_nl(true);
        options.set_encoding(RE2::Options::EncodingLatin1); // Bytes: what is compiled is a third as large.
        options.set_max_mem(mostMemory);
        m_shared->compiled = std::make_unique<const RE2>(m_shared->text, options);
    });
    if (!m_shared->compiled->ok())
        throw std::runtime_error(m_shared->compiled->error());
    return *m_shared->compiled;
}

std::size_t Pattern::lengthAt(std::string_view text, std::size_t from) const
{
    if (!mayBegin(text.substr(from)))
        return std::string_view::npos;
    re2::StringPiece found;
    const bool matches = compiled().Match(piece(text), from, text.size(), RE2::ANCHOR_START, &found, 1);
    return matches ? found.size() : std::string_view::npos;
}

} // namespace mesh
