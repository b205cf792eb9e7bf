// SPDX-License-Identifier: MIT
#include "arguments.h"

#include "catalogs.h"
#include "language/parser_words.h"
#include "language/person_language.h"
#include "platform/data_folder.h"
#include "protocol/version.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <iostream>

namespace mesh {
namespace {

const Catalog *catalogOfPerson()
{
    const auto variable = [](const char *name) {
        const char *value = std::getenv(name);
        return std::string(value ? value : "");
    };
    const auto folder = defaultDataFolder();
    return folder ? personCatalog(allCatalogs(), *folder, variable) : environmentCatalog(allCatalogs(), variable);
}

} // namespace

std::variant<Arguments, int> parseArguments(int argc, const char *const *argv)
{
    Arguments arguments;
    CLI::App command(label("The service of Grip Session Mesh. Started by: mesh service start"), "meshd");
    command.set_version_flag("-v,--version", std::string("meshd ") + version, label("Print the version and exit"));
    command.add_option("--data-dir", arguments.folder, label("The data folder, instead of the user's"));
    std::optional<int> port;
    command.add_option("--port", port, label("The bus's port, instead of the configured one; 0: any"))
        ->check(CLI::Range(0, 65535));
    try {
        command.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        if (const auto *catalog = catalogOfPerson())
            translateHelp(command, *catalog);
        std::cout << command.help() << std::flush;
        return 0;
    } catch (const CLI::CallForVersion &asked) {
        std::cout << asked.what() << '\n' << std::flush;
        return 0;
    } catch (const CLI::ParseError &error) {
        const auto *catalog = catalogOfPerson();
        std::cerr << parserComplaint(error).in(catalog) << '\n' << phrase("See: meshd --help").in(catalog) << '\n';
        return 1;
    }
    if (port)
        arguments.port = static_cast<std::uint16_t>(*port);
    return arguments;
}

} // namespace mesh
