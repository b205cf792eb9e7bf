// SPDX-License-Identifier: MIT
#include "safety/client_tags.h"

#include "safety/characters.h"
#include "safety/utf8.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

/// Sorted. Names found in the client (2.1.330) that speak for the user, the system, a tool or another session; words
/// that ordinary markup uses too (`system`, `summary`, `result`, `event`) are left alone: code must survive.
constexpr std::array<std::string_view, 50> tagNames {
    "agent-message",
    "bash-input",
    "bash-stderr",
    "bash-stdout",
    "cc-memory",
    "channel",
    "claude-md",
    "command-args",
    "command-contents",
    "command-message",
    "command-name",
    "coordinator-task",
    "cross-session-message",
    "current-skill-md",
    "function-calls",
    "function-results",
    "guidance-loaded",
    "ide-diagnostics",
    "ide-opened-file",
    "ide-selection",
    "interrupted-output",
    "invoke",
    "local-command-caveat",
    "local-command-stderr",
    "local-command-stdout",
    "mcp-resource",
    "mcp-server-note",
    "new-diagnostics",
    "non-user-message",
    "persisted-output",
    "previous-conversation",
    "repl-output",
    "sandbox-violations",
    "slack-tag-message",
    "subagent-hand-back",
    "system-note",
    "system-reminder",
    "task-id",
    "task-notification",
    "teammate-message",
    "tool-call",
    "tool-calls",
    "tool-result",
    "tool-use-error",
    "truncated-output",
    "user-claude-md",
    "user-memory-input",
    "user-message",
    "user-prompt-submit-hook",
    "webhook-payload",
};
static_assert(std::is_sorted(tagNames.begin(), tagNames.end()));

/// The whole family of tool-call markup, whatever follows the prefix.
constexpr std::string_view toolMarkup = "antml";

/// A tag's name as it is collected: lower case, '-' for '_', bounded.
class TagName
{
public:
    /// False when `c` cannot stand in a name.
    bool add(char c)
    {
        const bool upper = c >= 'A' && c <= 'Z';
        const char lower = upper ? static_cast<char>(c - 'A' + 'a') : c == '_' ? '-' : c;
        const bool letterOrDigit = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (!letterOrDigit && lower != '-' && lower != ':' && lower != '.')
            return false;
        if (m_length < m_text.size())
            m_text[m_length] = lower;
        ++m_length;
        return true;
    }
    bool isEmpty() const { return m_length == 0; }
    bool isTooLong() const { return m_length > m_text.size(); }
    bool isClients() const
    {
        const std::string_view name(m_text.data(), std::min(m_length, m_text.size()));
        return name.starts_with(toolMarkup)
            || (!isTooLong() && std::binary_search(tagNames.begin(), tagNames.end(), name));
    }

private:
    std::array<char, 32> m_text {};
    std::size_t m_length = 0;
};

/// The bytes of the blank or slash at `position` that may stand before a tag's name; 0 for anything else.
std::size_t leadLength(std::string_view text, std::size_t position)
{
    const auto [c, length] = decodeUtf8(text, position);
    const bool ascii = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/';
    const bool wide = (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
    return ascii || wide || c == 0xA0 || c == 0x1680 ? length : 0;
}

} // namespace

bool startsClientTag(std::string_view text)
{
    TagName name;
    for (std::size_t position = 1; position < text.size() && !name.isTooLong();) {
        if (name.add(text[position])) {
            ++position;
        } else if (const std::size_t unseen = invisibleLength(text, position); unseen > 0) {
            // The sanitiser writes something visible here, which ends a name as well as a '>' does.
            if (name.isClients())
                return true;
            position += unseen;
        } else if (const std::size_t lead = name.isEmpty() ? leadLength(text, position) : 0; lead > 0) {
            position += lead;
        } else {
            break;
        }
    }
    return name.isClients();
}

} // namespace mesh
