// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace mesh {

class DataFolder;

/// One of our files of JSON objects, one a line, that only grows at its end and only by us. One thread at a time.
class AppendFile
{
public:
    /// When it could not be written: about when it is worth trying again.
    static constexpr std::chrono::seconds retryAfter {1};

    /// Made (0600) if missing. Errors as of DataFolder::openFile.
    static Result<AppendFile> open(const DataFolder &folder, const std::string &name);

    std::int64_t size() const { return m_size; }
    bool isThere() const; ///< It still has a name: nobody has removed it.
    /// Whole lines in one write(2). What a full disk let through of them is cut off again.
    Status append(std::string_view lines);
    Status sync();
    /// After a crash or a failed append: cuts an end that is no whole line of ours (no newline, or no object in it).
    Status cutTornEnd();
    /// The last line without its newline; empty if there is none.
    Result<std::string> lastLine() const;
    Status forEachLine(const std::function<void(std::string_view)> &line) const;

private:
    AppendFile(UniqueFd fd, std::string path, std::int64_t size);
    Status readAt(std::int64_t offset, char *to, std::size_t bytes) const;
    Result<std::int64_t> startOfLineBefore(std::int64_t end) const;

    UniqueFd m_fd;
    std::string m_path; ///< For messages.
    std::int64_t m_size;
};

} // namespace mesh
