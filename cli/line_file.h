// SPDX-License-Identifier: MIT
#pragma once

#include "platform/data_folder.h"
#include "platform/unique_fd.h"
#include "result.h"

#include <optional>
#include <string>
#include <vector>

namespace mesh {

/// A file of lines in the data folder that grows, and that may be renamed away and begun anew (rotation).
class LineFile
{
public:
    LineFile(const DataFolder &folder, std::string name)
        : m_folder(folder)
        , m_name(std::move(name))
    {
    }

    /// The last `count` lines, without their newlines; the next newLines() goes on behind them. Empty if there is no
    /// file.
    Result<std::vector<std::string>> lastLines(std::size_t count);
    /// The whole lines that came since, those at the end of a file that was rotated away included.
    Result<std::vector<std::string>> newLines();

private:
    Status openFile();
    Status readRest(std::vector<std::string> &lines);
    bool wasReplaced() const;

    const DataFolder &m_folder;
    std::string m_name;
    UniqueFd m_file;
    std::string m_begun; ///< A line that is not complete yet.
};

} // namespace mesh
