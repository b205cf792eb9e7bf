// SPDX-License-Identifier: MIT
#include "protocol/versions.h"

#include "protocol/version.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mesh {
namespace {

constexpr std::size_t longestProduct = 31;
constexpr std::int64_t highestProtocol = 1'000'000;
constexpr std::array<std::string_view, 2> forEveryProtocol {"service.status", "service.stop"};

/// Takes the first number off the front of "1.2.3"; -1 when nothing is left.
int takeNumber(std::string_view &text)
{
    int number = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(std::min(text.size(), static_cast<std::size_t>(read.ptr - text.data()) + 1));
    return number;
}

Phrase nameOf(const std::string &product)
{
    return product.empty() ? phrase("an earlier version") : Phrase(product);
}

Phrase restart()
{
    return phrase("Restart it: mesh service restart");
}

Phrase openAnew()
{
    return phrase("Start this program again, from where the new version is installed.");
}

} // namespace

ProgramVersion ownVersion()
{
    return {version, protocolVersion};
}

const Json &ownVersionJson()
{
    static const Json json {{"version", version}, {"protocol", protocolVersion}};
    return json;
}

ProgramVersion versionIn(const Json &message)
{
    ProgramVersion said;
    const auto found = message.find(versionMember);
    if (found == message.end() || !found->is_object())
        return said;
    auto product = stringOr(*found, "version");
    if (product.size() <= longestProduct && product.find_first_not_of("0123456789.") == std::string::npos)
        said.product = std::move(product);
    const auto protocol = integerOr(*found, "protocol", said.protocol);
    said.protocol = static_cast<int>(std::clamp<std::int64_t>(protocol, 0, highestProtocol));
    return said;
}

bool isForEveryProtocol(std::string_view method)
{
    return std::find(forEveryProtocol.begin(), forEveryProtocol.end(), method) != forEveryProtocol.end();
}

bool isOlder(std::string_view product, std::string_view than)
{
    while (!product.empty() || !than.empty()) {
        const int one = takeNumber(product);
        const int other = takeNumber(than);
        if (one != other)
            return one < other;
    }
    return false;
}

std::optional<Error> versionDifference(std::string_view service, std::string_view program)
{
    if (service == program)
        return std::nullopt;
    const auto name = nameOf(std::string(service));
    if (isOlder(service, program))
        return Error {Reason::WrongProtocol, phrase("The service (%1) is older than this mesh (%2).", name, program),
            restart(), {}};
    return Error {
        Reason::WrongProtocol, phrase("The service (%1) is newer than this mesh (%2).", name, program), openAnew(), {}};
}

Error wrongProtocol(const ProgramVersion &service, const ProgramVersion &program)
{
    return {Reason::WrongProtocol,
        phrase("The service (%1, protocol %2) and this mesh (%3, protocol %4) do not understand each other.",
            nameOf(service.product), service.protocol, nameOf(program.product), program.protocol),
        service.protocol < program.protocol ? restart() : openAnew(), {}};
}

Error unknownToService(const ProgramVersion &service, const ProgramVersion &program)
{
    auto difference = versionDifference(service.product, program.product);
    if (!difference)
        difference = Error {Reason::UnknownMethod,
            phrase("The service is an older build of %1 than this mesh.", program.product), restart(), {}};
    difference->reason = Reason::UnknownMethod;
    return *difference;
}

} // namespace mesh
