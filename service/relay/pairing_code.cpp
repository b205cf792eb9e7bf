// SPDX-License-Identifier: MIT
#include "relay/pairing_code.h"

#include "platform/sha256.h"

namespace mesh::pairing {
namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U.
constexpr std::size_t codeDigits = 10;
constexpr unsigned digitBits = 5;

std::string sha256(const std::string &bytes)
{
    return fromHex(sha256Hex(bytes));
}

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string withDash(const std::string &code)
{
    return code.substr(0, codeDigits / 2) + '-' + code.substr(codeDigits / 2);
}

} // namespace

std::string fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0)
        return {};
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = hexValue(hex[i]);
        const int low = hexValue(hex[i + 1]);
        if (high < 0 || low < 0)
            return {};
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

std::string commitment(std::string_view dialled, std::string_view listened, std::string_view number)
{
    return sha256(std::string("gsm1 commit").append(fromHex(dialled)).append(fromHex(listened)).append(number));
}

std::string transcript(const Frames &frames, std::uint32_t version, std::string_view dialled, std::string_view listened)
{
    std::string said = "gsm1 transcript";
    for (const auto &frame : frames)
        said.append(bigEndian(static_cast<std::uint32_t>(frame.size()))).append(frame);
    return sha256(said.append(bigEndian(version)).append(fromHex(dialled)).append(fromHex(listened)));
}

std::string codeOf(std::string_view transcript)
{
    const auto hash = sha256(std::string("gsm1 code").append(transcript));
    std::string code;
    unsigned window = 0;
    unsigned bits = 0;
    for (std::size_t at = 0; code.size() < codeDigits;) {
        if (bits < digitBits) {
            window = window << 8 | static_cast<unsigned char>(hash[at++]);
            bits += 8;
        }
        bits -= digitBits;
        code += digits[window >> bits & 31];
    }
    return withDash(code);
}

std::string codeFromText(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper == '-' || upper == ' ' || upper == '\t')
            continue;
        const char digit = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
        if (digits.find(digit) == std::string_view::npos || code.size() == codeDigits)
            return {};
        code += digit;
    }
    return code.size() == codeDigits ? withDash(code) : std::string();
}

std::string acceptance(Role role, std::string_view transcript)
{
    return sha256(std::string("gsm1 accept").append(1, static_cast<char>(role)).append(transcript));
}

} // namespace mesh::pairing
