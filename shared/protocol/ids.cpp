// SPDX-License-Identifier: MIT
#include "protocol/ids.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <sys/random.h>
#include <unistd.h>

namespace mesh {
namespace {

constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford: no i, l, o, u.
constexpr std::int64_t shortIdBase = 32 * 32 * 32; // So that the first one has four characters.
constexpr std::size_t longestShortId = 7; // From eight on a text is the beginning of a UUID.

std::string uuidFrom(std::string bytes, int version)
{
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | version << 4);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    std::string text = toHex(bytes);
    for (const std::size_t dash : {8U, 13U, 18U, 23U})
        text.insert(dash, 1, '-');
    return text;
}

} // namespace

std::string randomBytes(std::size_t bytes)
{
    std::string result(bytes, '\0');
    for (std::size_t done = 0; done < bytes;) {
        const std::size_t part = std::min<std::size_t>(256, bytes - done);
        if (getentropy(result.data() + done, part) != 0)
            std::abort();
        done += part;
    }
    return result;
}

std::string toHex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

std::string newUuid()
{
    return uuidFrom(randomBytes(16), 4);
}

std::string newMessageId()
{
    std::string bytes = randomBytes(16);
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    auto millis = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
    for (std::size_t i = 6; i > 0; millis >>= 8)
        bytes[--i] = static_cast<char>(millis & 0xff);
    return uuidFrom(std::move(bytes), 7);
}

std::string shortId(std::int64_t sequence)
{
    std::string text;
    for (std::int64_t rest = sequence + shortIdBase; rest > 0; rest /= 32)
        text += alphabet[static_cast<std::size_t>(rest % 32)];
    std::reverse(text.begin(), text.end());
    return text;
}

std::optional<std::int64_t> sequenceFromShortId(std::string_view text)
{
    if (text.starts_with('#'))
        text.remove_prefix(1);
    if (text.size() < 4 || text.size() > longestShortId)
        return std::nullopt;
    std::int64_t value = 0;
    for (char c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        c = c == 'o' ? '0' : c == 'i' || c == 'l' ? '1' : c; // Crockford: what a person may have read for it.
        const auto digit = alphabet.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        value = value * 32 + static_cast<std::int64_t>(digit);
    }
    return value >= shortIdBase ? std::optional(value - shortIdBase) : std::nullopt;
}

} // namespace mesh
