// SPDX-License-Identifier: MIT
#include "hooks/transcript.h"

#include "platform/file_io.h"
#include "protocol/json.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace mesh {
namespace {

constexpr std::string_view interrupted = "[Request interrupted by user";

bool holds(std::string_view text, const Evidence &wanted)
{
    if (text.find(wanted.mark) == std::string_view::npos)
        return false;
    for (auto at = text.find(wanted.firstLine); at != std::string_view::npos;
         at = text.find(wanted.firstLine, at + 1)) {
        if (at == 0 || text[at - 1] == '\n')
            return true;
    }
    return false;
}

const Json *attachmentContent(const Json &line)
{
    const auto attachment = line.find("attachment");
    if (attachment == line.end() || stringOr(*attachment, "type") != "hook_additional_context")
        return nullptr;
    const auto content = attachment->find("content");
    return content != attachment->end() && content->is_array() ? &*content : nullptr;
}

enum class UserLine { Prompt, Interruption, ToolResult };

UserLine userLine(const Json &line)
{
    const auto message = line.find("message");
    const auto content = message == line.end() || !message->is_object() ? line.end() : message->find("content");
    if (message == line.end() || content == message->end())
        return UserLine::Prompt;
    if (content->is_string())
        return content->get_ref<const std::string &>().starts_with(interrupted) ? UserLine::Interruption
                                                                                : UserLine::Prompt;
    if (content->is_array()) {
        for (const auto &part : *content) {
            if (stringOr(part, "type") == "tool_result")
                return UserLine::ToolResult;
            if (stringOr(part, "text").starts_with(interrupted))
                return UserLine::Interruption;
        }
    }
    return UserLine::Prompt;
}

void markAttachment(const Json &content, const std::vector<Evidence> &wanted, std::vector<Found> &found)
{
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (found[i] == Found::Shown)
            continue;
        const bool here = std::any_of(content.begin(), content.end(), [&](const Json &text) {
            return text.is_string() && holds(text.get_ref<const std::string &>(), wanted[i]);
        });
        if (here)
            found[i] = Found::Pending;
    }
}

void advance(std::vector<Found> &found, Found to)
{
    for (auto &state : found) {
        if (state == Found::Pending || state == Found::InContext)
            state = to;
    }
}

/// From `offset` on, at most `most` bytes, and always the end of the file. Empty if it is no regular file.
std::string readEnd(const std::string &path, std::int64_t offset, std::int64_t most)
{
    const auto file = openRegular(path);
    struct stat facts {
    };
    if (!file || ::fstat(file.get(), &facts) != 0)
        return {};
    const std::int64_t size = facts.st_size;
    offset = std::max<std::int64_t>({0, offset, size - most});
    std::string text(static_cast<std::size_t>(std::max<std::int64_t>(0, size - offset)), '\0');
    std::size_t filled = 0;
    while (filled < text.size()) {
        const auto at = offset + static_cast<std::int64_t>(filled);
        const auto count = ::pread(file.get(), text.data() + filled, text.size() - filled, at);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break; // Somebody has cut it meanwhile.
        filled += static_cast<std::size_t>(count);
    }
    text.resize(filled);
    return text;
}

} // namespace

std::vector<Found> findEvidence(std::string_view lines, const std::vector<Evidence> &wanted)
{
    std::vector<Found> found(wanted.size(), Found::Nothing);
    while (!lines.empty()) {
        const auto end = lines.find('\n');
        if (end == std::string_view::npos)
            break; // Half a line: the client is writing it.
        const auto text = lines.substr(0, end);
        lines.remove_prefix(end + 1);
        const bool attachment = text.find("hook_additional_context") != std::string_view::npos;
        const bool turn = text.find(R"("type":"assistant")") != std::string_view::npos
            || text.find(R"("type":"user")") != std::string_view::npos;
        if (!attachment && !turn)
            continue;
        // Other people's JSON: it may have what the strict rule refuses, so the lenient parser reads it.
        const auto line = Json::parse(text, nullptr, false);
        if (!line.is_object() || boolOr(line, "isSidechain"))
            continue;
        const auto type = stringOr(line, "type");
        if (const auto *content = type == "attachment" ? attachmentContent(line) : nullptr)
            markAttachment(*content, wanted, found);
        else if (type == "assistant")
            advance(found, Found::Shown);
        else if (type == "user" && !boolOr(line, "isSidechain")) {
            const auto kind = userLine(line);
            if (kind == UserLine::Interruption)
                advance(found, Found::InContext);
            else if (kind == UserLine::Prompt)
                for (auto &state : found)
                    state = state == Found::Pending ? Found::Lost : state;
        }
    }
    return found;
}

std::vector<Found> findEvidenceInFile(
    const std::string &path, std::int64_t offset, const std::vector<Evidence> &wanted, std::int64_t most)
{
    return findEvidence(readEnd(path, offset, most), wanted);
}

std::int64_t fileSize(const std::string &path)
{
    struct stat facts {
    };
    return ::stat(path.c_str(), &facts) == 0 && S_ISREG(facts.st_mode) ? facts.st_size : 0;
}

} // namespace mesh
