// SPDX-License-Identifier: MIT
#include "console.h"
#include "doctor/checks.h"
#include "protocol/phrase_json.h"
#include "protocol/version.h"
#include "protocol/versions.h"
#include "service_link.h"

namespace mesh {
namespace {

using Verdict = DoctorCheck::Verdict;

DoctorCheck checkPort(const std::string &address, std::int64_t port)
{
    const std::string place
        = (address.find(':') == std::string::npos ? address : "[" + address + "]") + ":" + std::to_string(port);
    const auto health = askHealth(address, static_cast<std::uint16_t>(port));
    if (!health && address == "::1" && !hasIpv6Loopback())
        return {phrase("bus %1", address), Verdict::Skip, phrase("this machine has no IPv6 loopback"), {}};
    if (!health)
        return {phrase("bus %1", address), Verdict::Fail, phrase("%1: %2", place, health.error().message),
            Phrase("mesh service logs")};
    return {phrase("bus %1", address), Verdict::Pass, phrase("%1 answers /health", place), {}};
}

/// After an update the service that ran before goes on.
DoctorCheck checkVersions(const Json &status)
{
    const auto service = stringOr(status, "version");
    if (const auto difference = versionDifference(service, version))
        return {phrase("versions"), Verdict::Fail, difference->message,
            isOlder(service, version) ? Phrase("mesh service restart") : difference->hint};
    return {phrase("versions"), Verdict::Pass, phrase("the service is of the same version as this mesh"), {}};
}

} // namespace

std::vector<DoctorCheck> checkService(const Context &context)
{
    ServiceLink link(context);
    const auto status = link.call("service.status");
    if (!status)
        return {{phrase("service"), Verdict::Fail, status.error().message, Phrase("mesh service start")}};
    std::vector<DoctorCheck> checks {{phrase("service"), Verdict::Pass,
        phrase("pid %1, version %2", integerOr(*status, "pid"), stringOr(*status, "version")), {}}};
    checks.push_back(checkVersions(*status));
    for (const char *address : {"127.0.0.1", "::1"})
        checks.push_back(checkPort(address, integerOr(*status, "port")));
    const auto own = link.call("service.check");
    if (!own)
        checks.push_back({phrase("service check"), Verdict::Fail, own.error().message, Phrase("mesh service logs")});
    for (const auto &check : own ? arrayIn(*own, "checks") : Json::array())
        checks.push_back({phraseOr(check, "name"), boolOr(check, "ok") ? Verdict::Pass : Verdict::Fail,
            phraseOr(check, "detail"), phraseOr(check, "mend")});
    return checks;
}

} // namespace mesh
