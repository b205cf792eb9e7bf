// SPDX-License-Identifier: MIT
#include "console.h"
#include "inbox_follow.h"
#include "inbox_view.h"
#include "safety/display.h"
#include "service_link.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace mesh {
namespace {

constexpr std::size_t mostTaken = 500; ///< In one call of `taken`.

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
        auto *peek = command.add_flag("--peek", m_peek, "Only look: the messages go on waiting");
        auto *all = command.add_flag("--all", m_all, "Also those that were seen before");
        command.add_flag("--follow", m_follow, "Stay, and print each message as it comes, one a line")
            ->excludes(peek)
            ->excludes(all);
    }
    Result<ExitCode> run(Context &context) override
    {
        if (m_follow)
            return followInbox(context);
        ServiceLink link(context);
        return context.json ? printDocument(context, link) : printMessages(context, link);
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
    Result<ExitCode> printMessages(Context &context, ServiceLink &link) const
    {
        bool any = false;
        for (Json cursor;;) {
            const auto messages = page(link, cursor);
            if (!messages)
                return messages.error();
            Json read = Json::array();
            for (const auto &message : arrayIn(*messages, "messages")) {
                if (!any && !context.interactive && !context.slash)
                    context.out << displayPreamble << '\n'; // It may be a model that reads this.
                any = true;
                const auto shown = shownEnvelope(context, message);
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
            context.out << "No messages wait.\n";
        return ExitCode::Ok;
    }
    Result<ExitCode> printDocument(Context &context, ServiceLink &link) const
    {
        Json all {{"messages", Json::array()}};
        Json read = Json::array();
        for (Json cursor;;) {
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
};

} // namespace

std::unique_ptr<Verb> makeInbox()
{
    return std::make_unique<Inbox>();
}

} // namespace mesh
