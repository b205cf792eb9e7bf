// SPDX-License-Identifier: MIT
#include "console.h"
#include "inbox_follow.h"
#include "line_file.h"
#include "platform/file_watch.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <array>
#include <ostream>
#include <poll.h>

namespace mesh {
namespace {

constexpr const char *logFile = "log.jsonl";

/// "2026-01-31 09:15:00  shown  id=… recipient=hal": the members that every line has, then the others as they come.
std::string lineForPeople(const Context &context, const std::string &line)
{
    const auto entry = parseObject(line);
    if (!entry)
        return shownLine(context, line, 2000);
    std::string text = painted(context, Style::Faint, localTime(stringOr(*entry, "at"))) + "  "
        + painted(context, Style::Strong, shownLine(context, stringOr(*entry, "event"))) + " ";
    for (const auto &[name, value] : entry->items()) {
        if (name == "at" || name == "event" || value.is_null())
            continue;
        text += " " + painted(context, Style::Faint, shownLine(context, name) + "=")
            + shownLine(context, value.is_string() ? value.get<std::string>() : toLine(value), 400);
    }
    return text;
}

class Log final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        command.add_option("-n", m_count, label("How many of the last lines"))
            ->check(CLI::Range(0, 1'000'000))
            ->capture_default_str();
        command.add_flag("--follow", m_follow, label("Stay, and print each line as it comes"));
    }
    Result<ExitCode> run(Context &context) override
    {
        if (m_follow && context.slash)
            return endlessInSlash();
        const auto folder = DataFolder::open(context.folder, false);
        if (!folder)
            return folder.error();
        // Before the first reading, so that no line falls between.
        auto watch = m_follow ? FolderWatch::open(folder->path()) : Result<FolderWatch>(Error {});
        if (m_follow && !watch)
            return watch.error();
        LineFile file(*folder, logFile);
        auto lines = file.lastLines(static_cast<std::size_t>(m_count));
        for (;;) {
            if (!lines)
                return lines.error();
            print(context, *lines);
            if (auto arrived = flushed(context); !arrived)
                return arrived.error();
            if (!m_follow)
                return ExitCode::Ok;
            std::array<pollfd, 2> entries {pollfd {watch->fd(), POLLIN, 0}, pollfd {context.outFd, 0, 0}};
            ::poll(entries.data(), entries.size(), -1);
            if (hasNoReader(context.outFd))
                return ExitCode::Ok;
            watch->drain();
            lines = file.newLines();
        }
    }

private:
    static void print(Context &context, const std::vector<std::string> &lines)
    {
        for (const auto &line : lines) {
            const auto entry = context.json ? parseJson(line) : Result<Json>(Error {});
            context.out << (entry ? safeJson(*entry, false) : lineForPeople(context, line)) << '\n';
        }
    }

    int m_count = 20;
    bool m_follow = false;
};

} // namespace

std::unique_ptr<Verb> makeLog()
{
    return std::make_unique<Log>();
}

} // namespace mesh
