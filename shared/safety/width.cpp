// SPDX-License-Identifier: MIT
#include "safety/width.h"

#include "safety/characters.h"
#include "safety/utf8.h"

namespace mesh {
namespace {

constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t emojiStyle = 0xFE0F;
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

/// What a reader takes for one character.
struct Cluster {
    std::size_t bytes = 0;
    std::size_t width = 0;
};

bool isRegionalIndicator(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}
/// Vowels and final consonants of a Korean syllable that is spelled in parts: drawn into its first consonant's cells.
bool isJamoTail(char32_t c)
{
    return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
}

std::size_t characterWidth(char32_t c)
{
    if (c < 0x80)
        return (c >= ' ' && c != 0x7F) || c == '\t' ? 1 : 0;
    if (isCombining(c) || isHidden(c) || isJamoTail(c))
        return 0;
    return isWide(c) ? 2 : 1;
}

Cluster clusterAt(std::string_view text, std::size_t begin)
{
    const auto next
        = [&](std::size_t position) { return position < text.size() ? decodeUtf8(text, position) : Decoded {}; };
    const Decoded first = next(begin);
    if (first.length == 0)
        return {1, 1};
    Cluster cluster {first.length, characterWidth(first.character)};
    if (isRegionalIndicator(first.character)) {
        const Decoded second = next(begin + cluster.bytes);
        return isRegionalIndicator(second.character) ? Cluster {cluster.bytes + second.length, 2} : cluster;
    }
    const bool emoji = first.character >= 0x80 && isPictograph(first.character);
    for (;;) {
        const Decoded follower = next(begin + cluster.bytes);
        const char32_t c = follower.character;
        if (c < 0x300 || !(isCombining(c) || isHidden(c) || isJamoTail(c) || (emoji && isSkinTone(c))))
            return cluster;
        cluster.bytes += follower.length;
        if (c == emojiStyle || (emoji && isSkinTone(c)))
            cluster.width = 2;
        if (c != zeroWidthJoiner || !emoji)
            continue;
        const Decoded joined = next(begin + cluster.bytes);
        if (joined.length > 0 && isPictograph(joined.character)) {
            cluster.bytes += joined.length;
            cluster.width = 2;
        }
    }
}

} // namespace

std::size_t displayWidth(std::string_view sanitizedUtf8)
{
    std::size_t width = 0;
    for (std::size_t position = 0; position < sanitizedUtf8.size();) {
        const Cluster cluster = clusterAt(sanitizedUtf8, position);
        position += cluster.bytes;
        width += cluster.width;
    }
    return width;
}

std::string fitWidth(std::string_view sanitizedUtf8, std::size_t width)
{
    std::size_t used = 0;
    std::size_t cutAt = 0; // The most that leaves a cell for the ellipsis.
    std::size_t cutWidth = 0;
    for (std::size_t position = 0; position < sanitizedUtf8.size();) {
        const Cluster cluster = clusterAt(sanitizedUtf8, position);
        used += cluster.width;
        if (used > width) {
            if (width == 0)
                return {};
            return std::string(sanitizedUtf8.substr(0, cutAt)).append(ellipsis).append(width - cutWidth - 1, ' ');
        }
        position += cluster.bytes;
        if (used < width) {
            cutAt = position;
            cutWidth = used;
        }
    }
    return std::string(sanitizedUtf8).append(width - used, ' ');
}

} // namespace mesh
