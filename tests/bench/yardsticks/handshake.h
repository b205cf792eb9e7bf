// SPDX-License-Identifier: MIT
// The two functions that a WebSocket server's answer to an upgrade needs.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string>

inline std::array<std::uint8_t, 20> sha1(std::string text)
{
    const std::uint64_t bits = text.size() * 8;
    text += '\x80';
    while (text.size() % 64 != 56)
        text += '\0';
    for (int shift = 56; shift >= 0; shift -= 8)
        text += static_cast<char>(bits >> shift);
    std::array<std::uint32_t, 5> state {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    for (std::size_t block = 0; block < text.size(); block += 64) {
        std::array<std::uint32_t, 80> w {};
        for (std::size_t i = 0; i < 64; ++i)
            w[i / 4] = w[i / 4] << 8 | static_cast<std::uint8_t>(text[block + i]);
        for (std::size_t i = 16; i < 80; ++i)
            w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        auto [a, b, c, d, e] = state;
        for (std::size_t i = 0; i < 80; ++i) {
            const std::uint32_t mixed = i < 20 ? ((b & c) | (~b & d)) + 0x5a827999
                : i < 40                       ? (b ^ c ^ d) + 0x6ed9eba1
                : i < 60                       ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
                                               : (b ^ c ^ d) + 0xca62c1d6;
            const std::uint32_t next = std::rotl(a, 5) + mixed + e + w[i];
            e = d;
            d = c;
            c = std::rotl(b, 30);
            b = a;
            a = next;
        }
        state = {state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e};
    }
    std::array<std::uint8_t, 20> digest {};
    for (std::size_t i = 0; i < 20; ++i)
        digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
    return digest;
}

/// Base64 of the 20 bytes of a digest: 27 characters and one "=".
inline std::string base64(const std::array<std::uint8_t, 20> &bytes)
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t bit = 0; bit < 160; bit += 6) {
        const unsigned pair = bytes[bit / 8] << 8U | (bit / 8 + 1 < 20 ? bytes[bit / 8 + 1] : 0U);
        text += letters[pair >> (10 - bit % 8) & 63];
    }
    return text + '=';
}
