// SPDX-License-Identifier: MIT
#pragma once

#include "audit/append_file.h"
#include "audit/problem_report.h"
#include "store/message_row.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mesh {

class DataFolder;
class Database;

/// inbound/<session-id>.jsonl: each envelope that was delivered to that session, once. For one thread at a time.
class InboundFiles
{
public:
    InboundFiles(const DataFolder &folder, RenderEnvelope render, ProblemReport report);

    /// At start: completes the files of joined sessions. Throws DatabaseError.
    void open(Database &db);

    /// Throws Refused if the id is no UUID: it becomes a file's name.
    void stage(const std::string &sessionId, std::string_view line);
    std::size_t mark() const { return m_staged.size(); }
    void takeBack(std::size_t mark) { m_staged.resize(mark); }

    void append(Database &db); ///< After the commit, one write a file; never throws.

private:
    struct Staged {
        std::string sessionId;
        std::shared_ptr<const std::string> line; ///< With its newline. All recipients of a broadcast share it.
    };
    struct Open {
        AppendFile file;
        std::uint64_t used;
    };
    Result<AppendFile *> file(const std::string &sessionId);
    Status appendTo(const std::string &sessionId, std::span<const Staged> staged);
    Status complete(Database &db, const std::string &sessionId);
    void completeBehind(Database &db);
    void failed(const std::string &sessionId, const Error &error);

    const DataFolder &m_folder;
    RenderEnvelope m_render;
    ProblemReport m_report;
    std::vector<Staged> m_staged;
    std::unordered_map<std::string, Open> m_open; ///< The ones used last.
    std::size_t m_mostOpen;
    std::uint64_t m_uses = 0;
    std::set<std::string> m_behind; ///< Sessions whose file lacks lines.
    std::chrono::steady_clock::time_point m_retryAt;
};

} // namespace mesh
