// SPDX-License-Identifier: MIT
#include "console.h"
#include "doctor/checks.h"
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
        return {"bus " + address, Verdict::Skip, "this machine has no IPv6 loopback", {}};
    if (!health)
        return {"bus " + address, Verdict::Fail, place + ": " + health.error().message.english(), "mesh service logs"};
    return {"bus " + address, Verdict::Pass, place + " answers /health", {}};
}

} // namespace

std::vector<DoctorCheck> checkService(const Context &context)
{
    ServiceLink link(context);
    const auto status = link.call("service.status");
    if (!status)
        return {{"service", Verdict::Fail, status.error().message.english(), "mesh service start"}};
    std::vector<DoctorCheck> checks {{"service", Verdict::Pass,
        "pid " + std::to_string(integerOr(*status, "pid")) + ", version " + stringOr(*status, "version"), {}}};
    for (const char *address : {"127.0.0.1", "::1"})
        checks.push_back(checkPort(address, integerOr(*status, "port")));
    const auto own = link.call("service.check");
    if (!own)
        checks.push_back({"service check", Verdict::Fail, own.error().message.english(), "mesh service logs"});
    for (const auto &check : own ? arrayIn(*own, "checks") : Json::array())
        checks.push_back({stringOr(check, "name"), boolOr(check, "ok") ? Verdict::Pass : Verdict::Fail,
            stringOr(check, "detail"), stringOr(check, "mend")});
    return checks;
}

} // namespace mesh
