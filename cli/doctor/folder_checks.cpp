// SPDX-License-Identifier: MIT
#include "doctor/checks.h"
#include "platform/config_file.h"
#include "platform/data_folder.h"
#include "protocol/config_keys.h"

namespace mesh {
namespace {

using Verdict = DoctorCheck::Verdict;

DoctorCheck failed(Phrase name, const Error &error)
{
    return {std::move(name), Verdict::Fail, error.message, error.hint};
}

DoctorCheck checkToken(const DataFolder &folder)
{
    const Phrase name("token");
    if (!folder.exists("token"))
        return {name, Verdict::Fail, phrase("there is none yet: the service makes it"), Phrase("mesh service start")};
    auto token = folder.readSecret("token");
    if (!token)
        return failed(name, token.error());
    while (token->ends_with('\n'))
        token->pop_back();
    const bool hex = token->find_first_not_of("0123456789abcdef") == std::string::npos;
    if (token->size() != 64 || !hex)
        return {name, Verdict::Fail, phrase("its content is no token"),
            Phrase("rm " + folder.file("token") + " && mesh service stop && mesh service start")};
    return {name, Verdict::Pass, phrase("32 random bytes, for you alone"), {}};
}

DoctorCheck checkConfig(const DataFolder &folder)
{
    const Phrase file("config.json");
    if (!folder.exists(file.text()))
        return {file, Verdict::Pass, phrase("none: defaults apply"), {}};
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
            return {file, Verdict::Fail, phrase("%1 %2", checked.error().message, checked.error().hint),
                Phrase("mesh config set " + name + " " + toLine(defaultValue(**key)))};
    }
    return {file, Verdict::Pass,
        unknown > 0 ? phrase("%1 set, %2 of them unknown here", settings->size(), unknown)
                    : phrase("%1 set", settings->size()),
        {}};
}

} // namespace

std::vector<DoctorCheck> checkFolder(const Context &context)
{
    const auto folder = DataFolder::open(context.folder, false);
    if (!folder)
        return {failed(phrase("data folder"), folder.error())};
    return {{phrase("data folder"), Verdict::Pass, phrase("%1, yours, 0700", folder->path()), {}}, checkToken(*folder),
        checkConfig(*folder)};
}

} // namespace mesh
