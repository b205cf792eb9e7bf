// SPDX-License-Identifier: MIT
#include "catalogs.h"
#include "command_line.h"
#include "console.h"
#include "language/person_language.h"
#include "platform/data_folder.h"
#include "platform/own_folder.h"
#include "platform/private_memory.h"
#include "platform/standard_streams.h"
#include "terminal.h"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <unistd.h>

namespace {

std::string variable(const char *name, const std::string &fallback = {})
{
    const char *value = std::getenv(name);
    return value && *value ? value : fallback;
}

std::string workingFolder()
{
    char *folder = ::getcwd(nullptr, 0);
    std::string text = folder ? folder : "";
    std::free(folder);
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    mesh::keepMemoryPrivate();
    mesh::openStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // A reader that has gone is an error to report, so that nothing counts as shown.
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);

    mesh::Context context {std::cin, std::cout, std::cerr};
    context.outFd = STDOUT_FILENO;
    context.interactive = ::isatty(STDOUT_FILENO) == 1;
    context.colour = context.interactive && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
    context.session = variable("MESH_SESSION");
    context.programs = mesh::ownFolder();
    context.home = variable("HOME");
    context.runtimeFolder = variable("XDG_RUNTIME_DIR");
    context.configFolder = variable("XDG_CONFIG_HOME", context.home + "/.config");
    context.searchPath = variable("PATH");
    context.workingFolder = workingFolder();
    mesh::ControllingTerminal terminal;
    context.terminal = &terminal;
    const auto ofEnvironment = [](const char *name) { return variable(name); };
    context.catalog = mesh::environmentCatalog(mesh::allCatalogs(), ofEnvironment);
    const auto folder = mesh::defaultDataFolder();
    if (!folder)
        return static_cast<int>(mesh::reportError(context, folder.error()));
    context.folder = *folder;
    context.catalog = mesh::personCatalog(mesh::allCatalogs(), context.folder, ofEnvironment);
    return static_cast<int>(mesh::runCommandLine(context, {argv + 1, argv + argc}));
}
