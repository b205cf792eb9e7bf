// SPDX-License-Identifier: MIT
#include "doctor/checks.h"
#include "platform/config_file.h"
#include "platform/data_folder.h"
#include "protocol/config_keys.h"

namespace mesh {
namespace {

using Verdict = DoctorCheck::Verdict;

DoctorCheck failed(std::string name, const Error &error)
{
    return {std::move(name), Verdict::Fail, error.message.english(), error.hint.english()};
}

DoctorCheck checkToken(const DataFolder &folder)
{
    if (!folder.exists("token"))
        return {"token", Verdict::Fail, "there is none yet: the service makes it", "mesh service start"};
    auto token = folder.readSecret("token");
    if (!token)
        return failed("token", token.error());
    while (token->ends_with('\n'))
        token->pop_back();
    const bool hex = token->find_first_not_of("0123456789abcdef") == std::string::npos;
    if (token->size() != 64 || !hex)
        return {"token", Verdict::Fail, "its content is no token",
            "rm " + folder.file("token") + " && mesh service stop && mesh service start"};
    return {"token", Verdict::Pass, "32 random bytes, for you alone", {}};
}

DoctorCheck checkConfig(const DataFolder &folder)
{
    const std::string file = "config.json";
    if (!folder.exists(file))
        return {file, Verdict::Pass, "none: defaults apply", {}};
    const auto settings = readConfigFile(folder);
    if (!settings)
        return failed(file, settings.error());
    std::size_t unknown = 0;
    for (const auto &[name, value] : settings->items()) {
        const auto key = configKey(name);
        unknown += key ? 0 : 1; // Perhaps a newer release's.
        if (!key)
            continue;
        if (const auto checked = checkConfigValue(**key, value); !checked)
            return {file, Verdict::Fail, checked.error().message.english() + " " + checked.error().hint.english(),
                "mesh config set " + name + " " + toLine(defaultValue(**key))};
    }
    return {file, Verdict::Pass,
        std::to_string(settings->size()) + " set"
            + (unknown > 0 ? ", " + std::to_string(unknown) + " of them unknown here" : ""),
        {}};
}

} // namespace

std::vector<DoctorCheck> checkFolder(const Context &context)
{
    const auto folder = DataFolder::open(context.folder, false);
    if (!folder)
        return {failed("data folder", folder.error())};
    return {{"data folder", Verdict::Pass, folder->path() + ", yours, 0700", {}}, checkToken(*folder),
        checkConfig(*folder)};
}

} // namespace mesh
