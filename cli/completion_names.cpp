// SPDX-License-Identifier: MIT
#include "completion_names.h"

#include "console.h"
#include "protocol/names.h"
#include "service_link.h"

#include <ostream>

namespace mesh {
namespace {

constexpr int quickMs = 1000;

ExitCode printNames(Context &context, std::string_view method, const char *list)
{
    const auto listed = ServiceLink(context).call(method, Json::object(), quickMs);
    for (const auto &entry : listed ? arrayIn(*listed, list) : Json::array()) {
        const auto name = stringOr(entry, "name");
        if (checkName(name))
            context.out << name << '\n';
    }
    return ExitCode::Ok;
}

} // namespace

ExitCode printSessionNames(Context &context)
{
    return printNames(context, "list", "sessions");
}

ExitCode printMachineNames(Context &context, std::string_view subVerb)
{
    if (subVerb == "add")
        return printNames(context, "remote.suggest", "machines");
    return printNames(context, "remote.list", subVerb == "accept" || subVerb == "reject" ? "pending" : "machines");
}

} // namespace mesh
