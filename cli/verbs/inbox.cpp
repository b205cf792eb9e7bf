// SPDX-License-Identifier: MIT
#include "console.h"
#include "inbox_follow.h"
#include "inbox_view.h"
#include "protocol/ids.h"
#include "safety/display.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace mesh {
namespace {

constexpr std::size_t mostTaken = 500; ///< In one call of `taken`.
constexpr std::size_t mostForModel = 20'000; ///< Bytes; what is cut off behind us would count as seen.

bool isSeen(const Json &message)
{
    const auto state = stringOr(message, "state");
    return state != "stored" && state != "delivered";
}

class Inbox final : public Verb
{
public:
    void declare(CLI::App &command) override
    {
        auto *peek = command.add_flag("--peek", m_peek, label("Only look: the messages go on waiting"));
        auto *all = command.add_flag("--all", m_all, label("Also those that were seen before"));
        auto *after
            = command.add_option("--after", m_after, label("Only what came after the message with this id: k3f9"));
        command.add_flag("--follow", m_follow, label("Stay, and print each message as it comes, one a line"))
            ->excludes(peek)
            ->excludes(all)
            ->excludes(after);
    }
    Result<ExitCode> run(Context &context) override
    {
        if (m_follow)
            return followInbox(context);
        Json start;
        if (!m_after.empty()) {
            const auto seq = sequenceFromShortId(m_after);
            if (!seq)
                return Error {Reason::Usage, phrase("\"%1\" is no id of a message.", m_after),
                    phrase("Ids are the four or more characters behind '#'."), {}};
            start = *seq;
        }
        ServiceLink link(context);
        return context.json ? printDocument(context, link, start) : printMessages(context, link, start);
    }

private:
    Result<Json> page(ServiceLink &link, const Json &cursor) const
    {
        Json params {{"all", m_all}};
        if (!cursor.is_null())
            params["after"] = cursor;
        return link.call("inbox", std::move(params));
    }
    /// Where the next page begins; null at the end.
    static Json cursorBehind(const Json &page)
    {
        const auto &messages = arrayIn(page, "messages");
        return boolOr(page, "more") && !messages.empty() ? messages.back().value("cursor", Json()) : Json();
    }
    /// Marks what was read, as many at a time as the service takes.
    Status taken(ServiceLink &link, const Json &ids) const
    {
        for (std::size_t from = 0; !m_peek && from < ids.size(); from += mostTaken) {
            const auto to = std::min(ids.size(), from + mostTaken);
            Json part = Json::array();
            for (auto i = from; i < to; ++i)
                part.push_back(ids[i]);
            if (auto marked = link.call("taken", {{"messages", std::move(part)}}); !marked)
                return marked.error();
        }
        return Done {};
    }
    Result<ExitCode> printMessages(Context &context, ServiceLink &link, Json cursor) const
    {
        std::size_t printed = 0;
        bool any = false;
        bool full = false;
        bool isPaused = false;
        std::string last;
        while (!full) {
            const auto messages = page(link, cursor);
            if (!messages)
                return messages.error();
            isPaused = boolOr(*messages, "paused");
            Json read = Json::array();
            for (const auto &message : arrayIn(*messages, "messages")) {
                const auto shown = shownEnvelope(context, message);
                full = !context.interactive && any && printed + shown.text.size() > mostForModel;
                if (full)
                    break;
                if (!any && !context.interactive && !context.slash)
                    context.out << displayPreamble << '\n'; // It may be a model that reads this.
                any = true;
                last = stringOr(message, "short");
                printed += shown.text.size() + 1;
                context.out << shown.text << '\n';
                if (shown.whole && !isSeen(message))
                    read.push_back(stringOr(message, "id"));
            }
            if (auto arrived = flushed(context); !arrived)
                return arrived.error();
            if (auto marked = taken(link, read); !marked)
                return marked.error();
            cursor = cursorBehind(*messages);
            if (cursor.is_null())
                break;
        }
        if (!any)
            tell(context,
                isPaused ? phrase("A person has paused deliveries; what waits comes when they go on.")
                         : phrase("No messages wait."));
        if (full)
            tell(context,
                phrase("There are more. Go on with: %1",
                    (m_all ? "mesh inbox --all --after " : "mesh inbox --after ") + shownLine(context, last)));
        return ExitCode::Ok;
    }
    Result<ExitCode> printDocument(Context &context, ServiceLink &link, Json cursor) const
    {
        Json all {{"messages", Json::array()}};
        Json read = Json::array();
        for (;;) {
            const auto messages = page(link, cursor);
            if (!messages)
                return messages.error();
            for (const auto &message : arrayIn(*messages, "messages")) {
                if (!isSeen(message))
                    read.push_back(stringOr(message, "id"));
                all["messages"].push_back(message);
            }
            all["waiting"] = integerOr(*messages, "waiting");
            cursor = cursorBehind(*messages);
            if (cursor.is_null())
                break;
        }
        printJson(context, all);
        if (auto arrived = flushed(context); !arrived)
            return arrived.error();
        if (auto marked = taken(link, read); !marked)
            return marked.error();
        return ExitCode::Ok;
    }

    bool m_peek = false;
    bool m_all = false;
    bool m_follow = false;
    std::string m_after;
};

} // namespace

std::unique_ptr<Verb> makeInbox()
{
    return std::make_unique<Inbox>();
}

} // namespace mesh
