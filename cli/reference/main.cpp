// SPDX-License-Identifier: MIT
// Writes what the manual says about verbs and settings, from their declarations. Never installed.
//   mesh_reference man FOLDER DATE       mesh.1 and one page a verb
//   mesh_reference documents FOLDER      commands.md and configuration.md
#include "documents.h"
#include "man_pages.h"
#include "protocol/version.h"

#include <fstream>
#include <iostream>
#include <span>

namespace {

bool write(const std::string &path, const std::string &text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file)
        std::cerr << path << " cannot be written.\n";
    return bool(file);
}

} // namespace

int main(int argc, char **argv)
{
    const std::span<char *> words(argv, static_cast<std::size_t>(argc));
    const std::string what = argc > 2 ? words[1] : "";
    const auto pages = mesh::manualPages();
    if (what == "man" && argc == 4) {
        const std::string folder = words[2];
        const mesh::ManualFrame frame {words[3], std::string("Grip Session Mesh ") + mesh::version};
        bool isWritten = write(folder + "/mesh.1", mesh::overviewManPage(frame, pages));
        for (const auto &page : pages)
            isWritten = write(folder + "/mesh-" + page.name + ".1", mesh::verbManPage(frame, page)) && isWritten;
        return isWritten ? 0 : 1;
    }
    if (what == "documents" && argc == 3) {
        const std::string folder = words[2];
        return write(folder + "/commands.md", mesh::commandReference(pages))
                && write(folder + "/configuration.md", mesh::configurationReference())
            ? 0
            : 1;
    }
    std::cerr << "mesh_reference man FOLDER DATE | documents FOLDER\n";
    return 2;
}
