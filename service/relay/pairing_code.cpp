// SPDX-License-Identifier: MIT
#include "relay/pairing_code.h"

#include "platform/sha256.h"

namespace mesh::pairing {
namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t codeLength = 10;
constexpr std::size_t half = 5;

std::string sha256(const std::string &bytes)
{
    return fromHex(sha256Hex(bytes));
}

std::string number32(std::uint32_t number)
{
    std::string bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes += static_cast<char>((number >> shift) & 0xff);
    return bytes;
}

int valueOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

std::string fromHex(std::string_view hex)
{
    std::string bytes;
    if (hex.size() % 2 != 0)
        return bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = valueOf(hex[i]);
        const int low = valueOf(hex[i + 1]);
        if (high < 0 || low < 0)
            return {};
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

std::string commitment(
    std::string_view dialledFingerprint, std::string_view listenedFingerprint, std::string_view dialledNumber)
{
    return sha256(std::string("gsm1 commit")
                      .append(fromHex(dialledFingerprint))
                      .append(fromHex(listenedFingerprint))
                      .append(dialledNumber));
}

std::string transcript(const std::array<std::string, 3> &frames, std::uint32_t version,
    std::string_view dialledFingerprint, std::string_view listenedFingerprint)
{
    std::string said = "gsm1 transcript";
    for (const auto &frame : frames)
        said.append(number32(static_cast<std::uint32_t>(frame.size()))).append(frame);
    said.append(number32(version)).append(fromHex(dialledFingerprint)).append(fromHex(listenedFingerprint));
    return sha256(said);
}

std::string codeOf(std::string_view transcript)
{
    const auto hash = sha256(std::string("gsm1 code").append(transcript));
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 7; ++i)
        bits = bits << 8 | static_cast<unsigned char>(hash[i]);
    bits >>= 56 - 5 * codeLength;
    std::string code(codeLength, '0');
    for (std::size_t i = codeLength; i-- > 0; bits >>= 5)
        code[i] = digits[bits & 31];
    return code.insert(half, 1, '-');
}

std::string normalisedCode(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper == 'O')
            code += '0';
        else if (upper == 'I' || upper == 'L')
            code += '1';
        else if (digits.find(upper) != std::string_view::npos)
            code += upper;
        else if (upper != '-' && upper != ' ')
            return {};
    }
    return code.size() == codeLength ? code.insert(half, 1, '-') : std::string();
}

std::string acceptance(bool bySideThatDialled, std::string_view transcript)
{
    return sha256(std::string("gsm1 accept").append(bySideThatDialled ? "D" : "L").append(transcript));
}

} // namespace mesh::pairing
