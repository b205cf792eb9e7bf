// SPDX-License-Identifier: MIT
#include "safety/sanitizer.h"

#include "safety/characters.h"
#include "safety/client_tags.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace mesh {
namespace {

constexpr std::size_t maxMarks = 8;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t textStyle = 0xFE0E;
constexpr char32_t emojiStyle = 0xFE0F;
constexpr std::string_view keycap = "\xE2\x83\xA3"; // U+20E3
constexpr std::string_view ellipsis = "\xE2\x80\xA6";
constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

bool isPlain(char c)
{
    return c >= ' ' && c <= '~' && c != '<';
}

/// Letters and ideographs that no table has: saves most texts the look-ups.
bool isOrdinary(char32_t c)
{
    return (c >= 0xB0 && c <= 0x2FF) || (c >= 0x370 && c <= 0x482) || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3);
}

/// What a line break and a tab become.
struct Layout {
    std::string newline = "\n";
    std::string_view tab = "\t";
};
const Layout oneLine {"<U+000A>", "<U+0009>"};

/// One walk over one text, ending with the last whole cluster (a character with all that belongs to it) within the
/// limit.
class Walk
{
public:
    Walk(std::string_view in, Target target, Layout layout, std::size_t limit)
        : m_in(in)
        , m_layout(std::move(layout))
        , m_limit(limit)
        , m_target(target)
    {
        m_out.reserve(std::min(in.size() + in.size() / 16, limit) + 16);
    }

    Excerpt run()
    {
        while (m_position < m_in.size() && !m_full) {
            if (isPlain(m_in[m_position]))
                plainRun();
            else if (static_cast<unsigned char>(m_in[m_position]) < 0x80)
                ascii(m_in[m_position]);
            else
                beyondAscii();
        }
        // What the cut left must not read as a tag that the whole text did not have: `<channels>` cut behind the 'l'.
        if (m_full && m_angle.out < m_out.size() && m_target == Target::Model
            && startsClientTag(std::string_view(m_out).substr(m_angle.out)))
            rewind(m_angle);
        return {std::move(m_out), m_position};
    }

private:
    struct Mark {
        std::size_t in = 0;
        std::size_t out = 0;
    };
    enum class Emoji { None, Base, Styled, Joined };

    Mark here() const { return {m_position, m_out.size()}; }

    void rewind(Mark mark)
    {
        m_position = mark.in;
        m_out.resize(mark.out);
    }

    /// Writes `text` for the next `consumed` bytes; what `extends` stands or falls with the cluster before it.
    void put(std::string_view text, std::size_t consumed, bool extends = false)
    {
        if (!extends)
            m_cluster = here();
        m_used += utf16Units(text);
        if (m_used > m_limit) {
            m_full = true;
            rewind(m_cluster);
            return;
        }
        m_out += text;
        m_position += consumed;
    }

    /// `<U+200B>`, `<0xFF>`: written by hand because a text may consist of nothing else.
    void putCode(std::string_view prefix, char32_t value, std::size_t digits, std::size_t consumed)
    {
        std::array<char, 12> text {};
        std::size_t begin = text.size();
        text[--begin] = '>';
        for (; digits > 0 || value > 0; digits -= digits > 0, value /= 16)
            text[--begin] = "0123456789ABCDEF"[value % 16];
        begin -= prefix.size();
        prefix.copy(&text[begin], prefix.size());
        put({&text[begin], text.size() - begin}, consumed);
        m_emoji = Emoji::None;
    }
    void putCharacterCode(char32_t character, std::size_t consumed) { putCode("<U+", character, 4, consumed); }

    void plainRun()
    {
        const std::size_t begin = m_position;
        const std::size_t end = m_limit - m_used < m_in.size() - begin ? begin + (m_limit - m_used) : m_in.size();
        while (m_position < end && isPlain(m_in[m_position]))
            ++m_position;
        m_out.append(m_in, begin, m_position - begin);
        m_used += m_position - begin;
        m_emoji = Emoji::None;
        m_full = m_position == begin;
        if (!m_full)
            m_cluster = {m_position - 1, m_out.size() - 1};
    }

    void ascii(char c)
    {
        m_emoji = Emoji::None;
        if (c == '<' && m_target == Target::Model && startsClientTag(m_in.substr(m_position))) {
            put("&lt;", 1);
        } else if (c == '<') {
            m_angle = here();
            put("<", 1);
        } else if (c == '\n' || c == '\r') {
            put(m_layout.newline, m_in.substr(m_position).starts_with("\r\n") ? 2 : 1);
        } else if (c == '\t') {
            put(m_layout.tab, 1);
        } else if (c == 0x1B) {
            put("<ESC>", escapeLength(m_in, m_position));
        } else {
            putCharacterCode(static_cast<unsigned char>(c), 1);
        }
    }

    void beyondAscii()
    {
        const auto [c, length] = decodeUtf8(m_in, m_position);
        if (length == 0) {
            putCode("<0x", static_cast<unsigned char>(m_in[m_position]), 2, 1);
        } else if (isOrdinary(c)) {
            put(m_in.substr(m_position, length), length);
            m_emoji = Emoji::None;
        } else if (isCombining(c)) {
            marks();
        } else if (!isHidden(c)) {
            character(c, length);
        } else if (const Emoji next = afterHidden(c, length); next != m_emoji) {
            put(m_in.substr(m_position, length), length, true);
            m_emoji = next;
        } else {
            putCharacterCode(c, length);
        }
    }

    /// The state after a hidden character that belongs to an emoji here; the state as it is when it does not.
    Emoji afterHidden(char32_t c, std::size_t length) const
    {
        const std::string_view rest = m_in.substr(m_position + length);
        const bool style = c == emojiStyle || c == textStyle;
        if (style && m_emoji == Emoji::Base)
            return Emoji::Styled;
        const char before = m_out.empty() ? ' ' : m_out.back();
        const bool key = (before >= '0' && before <= '9') || before == '#' || before == '*';
        if (c == emojiStyle && key && rest.starts_with(keycap))
            return Emoji::Styled;
        const bool emoji = m_emoji == Emoji::Base || m_emoji == Emoji::Styled;
        if (c == zeroWidthJoiner && emoji && !rest.empty() && isPictograph(decodeUtf8(rest, 0).character))
            return Emoji::Joined;
        return m_emoji;
    }

    void character(char32_t c, std::size_t length)
    {
        std::string_view text = m_in.substr(m_position, length);
        const bool tone = isSkinTone(c) && m_emoji == Emoji::Base;
        const bool extends = tone || m_emoji == Emoji::Joined;
        m_emoji = tone ? Emoji::Styled : isPictograph(c) ? Emoji::Base : Emoji::None;
        if (const std::size_t flag = taggedFlagLength(m_in.substr(m_position)); flag > 0) {
            text = m_in.substr(m_position, flag);
            m_emoji = Emoji::Styled;
        }
        put(text, text.size(), extends);
    }

    /// A row of combining marks: a few are writing, hundreds paint over the neighbouring lines.
    void marks()
    {
        std::size_t end = m_position;
        std::size_t kept = m_position;
        std::size_t count = 0;
        while (end < m_in.size()) {
            const auto [c, length] = decodeUtf8(m_in, end);
            if (length == 0 || !isCombining(c))
                break;
            end += length;
            if (++count <= maxMarks)
                kept = end;
        }
        put(m_in.substr(m_position, kept - m_position), kept - m_position, true);
        m_emoji = Emoji::None;
        if (count > maxMarks && !m_full)
            put("<+" + std::to_string(count - maxMarks) + " marks>", end - kept);
    }

    std::string_view m_in;
    std::string m_out;
    Layout m_layout;
    std::size_t m_position = 0;
    std::size_t m_used = 0; ///< UTF-16 units written.
    std::size_t m_limit;
    Mark m_cluster; ///< Where the last cluster begins.
    Mark m_angle {unlimited, unlimited}; ///< Where the last '<' stands that was left as it is.
    Target m_target;
    Emoji m_emoji = Emoji::None;
    bool m_full = false;
};

} // namespace

std::string sanitizeText(std::string_view utf8, Target target)
{
    return Walk(utf8, target, {}, unlimited).run().text;
}

std::string sanitizeLine(std::string_view utf8, Target target, std::size_t maxCharacters)
{
    Excerpt line = Walk(utf8, target, oneLine, maxCharacters).run();
    if (line.consumed == utf8.size() || maxCharacters == 0)
        return line.text;
    return Walk(utf8, target, oneLine, maxCharacters - 1).run().text.append(ellipsis);
}

Excerpt sanitizeExcerpt(std::string_view utf8, Target target, std::size_t maxUtf16Units, std::string_view lineStart)
{
    return Walk(utf8, target, {"\n" + std::string(lineStart), "\t"}, maxUtf16Units).run();
}

} // namespace mesh
