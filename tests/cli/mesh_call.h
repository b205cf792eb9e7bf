// SPDX-License-Identifier: MIT
#pragma once

#include "command_line.h"

#include <QTemporaryDir>

#include <sstream>
#include <string>
#include <vector>

/// A data folder of its own, and calls of `mesh` in this process with their output caught.
class MeshCall
{
public:
    struct Outcome {
        int exit = -1;
        std::string out;
        std::string err;
    };

    std::string folder() const { return m_folder.path().toStdString(); }
    std::string path(const std::string &name) const { return folder() + "/" + name; }

    Outcome operator()(std::vector<std::string> arguments, const std::string &input = {}) const
    {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        mesh::Context context {in, out, err};
        context.folder = folder();
        context.workingFolder = "/home/ann/project";
        context.interactive = interactive;
        context.colour = colour;
        context.session = session;
        context.programs = programs;
        context.searchPath = searchPath;
        context.terminal = terminal;
        const auto code = mesh::runCommandLine(context, std::move(arguments));
        return {static_cast<int>(code), out.str(), err.str()};
    }

    bool interactive = false;
    bool colour = false;
    mesh::Terminal *terminal = nullptr;
    std::string session;
    std::string programs = "/nowhere";
    std::string searchPath = "/nowhere";

private:
    QTemporaryDir m_folder;
};
