// SPDX-License-Identifier: MIT
#include "audit/inbound_files.h"

#include "platform/data_folder.h"
#include "protocol/json.h"
#include "protocol/names.h"
#include "store/database.h"
#include "store/transaction.h"

#include <algorithm>
#include <sys/resource.h>

namespace mesh {

namespace {
constexpr std::size_t largestWrite = 1 << 20; ///< About: whole lines.
constexpr std::string_view folderName = "inbound";

/// A broadcast to all sessions is to find all their files open; connections need descriptors more.
std::size_t mostOpen()
{
    constexpr rlim_t enough = 1024;
    rlimit limit {};
    return ::getrlimit(RLIMIT_NOFILE, &limit) == 0 ? std::clamp<rlim_t>(limit.rlim_cur / 4, 16, enough) : 16;
}

std::string fileName(const std::string &sessionId)
{
    return std::string(folderName) + "/" + sessionId + ".jsonl";
}

/// Of an envelope's line. Ours begin with it, so that a body of megabytes need not be parsed.
std::string idOf(std::string_view line)
{
    constexpr std::string_view prefix = R"({"id":")";
    constexpr std::size_t idLength = 36;
    if (line.starts_with(prefix) && line.size() > prefix.size() + idLength && line[prefix.size() + idLength] == '"')
        return std::string(line.substr(prefix.size(), idLength));
    const auto envelope = parseObject(line);
    return envelope ? stringOr(*envelope, "id") : std::string();
}
} // namespace

InboundFiles::InboundFiles(const DataFolder &folder, RenderEnvelope render, ProblemReport report)
    : m_folder(folder)
    , m_render(std::move(render))
    , m_report(std::move(report))
    , m_mostOpen(mostOpen())
{
}

void InboundFiles::open(Database &db)
{
    (void)m_folder.makeSubfolder(folderName); // If this fails, so do the files below it, and they say why.
    Query joined(db, "SELECT id FROM sessions WHERE joined = 1");
    while (joined.step()) {
        const std::string sessionId = joined.string(0);
        if (const Status completed = complete(db, sessionId); !completed)
            failed(sessionId, completed.error());
    }
}

void InboundFiles::stage(const std::string &sessionId, std::string_view line)
{
    if (!isUuid(sessionId))
        throw Refused({Reason::Internal, phrase("A session id is no UUID."), {}, {}});
    // One broadcast stages the same line a thousand times: compared, not copied.
    auto whole = m_staged.empty() ? nullptr : m_staged.back().line;
    if (!whole || whole->size() != line.size() + 1 || !whole->starts_with(line)) {
        std::string text;
        text.reserve(line.size() + 1);
        text.append(line).push_back('\n');
        whole = std::make_shared<const std::string>(std::move(text));
    }
    m_staged.push_back({sessionId, std::move(whole)});
}

void InboundFiles::append(Database &db)
{
    // Together what is of one file; the order of the files does not matter, that of the lines in one does.
    std::stable_sort(
        m_staged.begin(), m_staged.end(), [](const Staged &a, const Staged &b) { return a.sessionId < b.sessionId; });
    for (auto first = m_staged.begin(); first != m_staged.end();) {
        const auto next = std::find_if(
            first, m_staged.end(), [first](const Staged &other) { return other.sessionId != first->sessionId; });
        if (!m_behind.contains(first->sessionId)) {
            if (const Status appended = appendTo(first->sessionId, {first, next}); !appended)
                failed(first->sessionId, appended.error());
        }
        first = next;
    }
    m_staged.clear();
    // Behind the loop: the database has this batch too, and a file completed before would get its lines twice.
    if (!m_behind.empty() && std::chrono::steady_clock::now() >= m_retryAt)
        completeBehind(db);
}

Result<AppendFile *> InboundFiles::file(const std::string &sessionId)
{
    auto found = m_open.find(sessionId);
    if (found != m_open.end() && !found->second.file.isThere())
        return Error {Reason::StorageFailed, phrase("%1 was removed.", m_folder.file(fileName(sessionId))), {}, {}};
    if (found == m_open.end()) {
        auto file = AppendFile::open(m_folder, fileName(sessionId));
        if (!file)
            return file.error();
        if (m_open.size() >= m_mostOpen)
            m_open.erase(std::min_element(m_open.begin(), m_open.end(),
                [](const auto &a, const auto &b) { return a.second.used < b.second.used; }));
        found = m_open.emplace(sessionId, Open {std::move(*file), 0}).first;
    }
    found->second.used = ++m_uses;
    return &found->second.file;
}

Status InboundFiles::appendTo(const std::string &sessionId, std::span<const Staged> staged)
{
    const auto opened = file(sessionId);
    if (!opened)
        return opened.error();
    if (staged.size() == 1)
        return (*opened)->append(*staged.front().line);
    std::string lines;
    for (std::size_t i = 0; i < staged.size(); ++i) {
        lines += *staged[i].line;
        if (lines.size() < largestWrite && i + 1 < staged.size())
            continue;
        if (const Status appended = (*opened)->append(lines); !appended)
            return appended;
        lines.clear();
    }
    return Done {};
}

/// Appends what the inbox delivered to this session and its file has not, whatever the order was: messages that were
/// held come late. A file of a session's whole life is read here, which is why this is for the start and after a
/// failure.
Status InboundFiles::complete(Database &db, const std::string &sessionId)
{
    m_open.erase(sessionId); // Whatever is wrong with the open one (deleted under us) ends here.
    if (const Status made = m_folder.makeSubfolder(folderName); !made)
        return made;
    const auto opened = file(sessionId);
    if (!opened)
        return opened.error();
    AppendFile &lines = **opened;
    if (const Status cut = lines.cutTornEnd(); !cut)
        return cut;
    std::int64_t count = 0;
    if (const Status read = lines.forEachLine([&count](std::string_view) { ++count; }); !read)
        return read;
    // The usual case, and cheap: nothing but these rows ever becomes a line.
    if (count
        == db.value("SELECT count(*) FROM inbox WHERE mailbox = (SELECT mailbox FROM sessions WHERE id = ?1) "
                    "AND session_id = ?1 AND delivered_at IS NOT NULL",
            sessionId))
        return Done {};
    std::unordered_map<std::string, int> there; // Counted: two senders may use one id.
    if (const Status read = lines.forEachLine([&there](std::string_view line) { ++there[idOf(line)]; }); !read)
        return read;

    Query delivered(db,
        "SELECT m.id, m.seq FROM inbox i JOIN messages m ON m.seq = i.seq "
        "WHERE i.mailbox = (SELECT mailbox FROM sessions WHERE id = ?1) AND i.session_id = ?1 AND i.delivered_at IS "
        "NOT NULL "
        "ORDER BY i.delivered_at, i.seq",
        sessionId);
    static const std::string oneMessage = "SELECT " + std::string(messageColumns) + " FROM messages m WHERE m.seq = ?";
    while (delivered.step()) {
        if (const auto known = there.find(delivered.string(0)); known != there.end() && known->second-- > 0)
            continue;
        Query message(db, oneMessage, delivered.integer(1));
        if (!message.step())
            continue;
        if (const Status appended = lines.append(m_render(readMessageRow(message)) + "\n"); !appended)
            return appended;
    }
    return Done {};
}

void InboundFiles::completeBehind(Database &db)
{
    try {
        while (!m_behind.empty()) {
            const std::string sessionId = *m_behind.begin();
            if (const Status completed = complete(db, sessionId); !completed)
                return failed(sessionId, completed.error());
            m_behind.erase(sessionId);
        }
        m_report("inbound", {});
    } catch (const DatabaseError &error) {
        failed(*m_behind.begin(), toError(error, db.path()));
    }
}

void InboundFiles::failed(const std::string &sessionId, const Error &error)
{
    if (m_behind.empty())
        m_report("inbound",
            phrase("%1 No message is lost; the file is completed when it can be written again.", error.message));
    m_behind.insert(sessionId);
    m_retryAt = std::chrono::steady_clock::now() + AppendFile::retryAfter;
}

} // namespace mesh
