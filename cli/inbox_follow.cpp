// SPDX-License-Identifier: MIT
#include "inbox_follow.h"

#include "console.h"
#include "inbox_view.h"
#include "service_link.h"

#include <array>
#include <ostream>
#include <poll.h>

namespace mesh {
namespace {

/// Waits for the connection or for the reader's end. poll(2) leaves out descriptors below zero.
void waitForEither(int connection, int reader)
{
    std::array<pollfd, 2> entries {pollfd {connection, POLLIN, 0}, pollfd {reader, 0, 0}};
    ::poll(entries.data(), entries.size(), -1);
}

Status printOne(Context &context, ServiceLink &link, const Json &envelope)
{
    bool whole = true;
    if (context.json) {
        printJson(context, envelope, false);
    } else {
        const auto shown = shownEnvelopeInOneLine(context, envelope);
        context.out << shown.text << '\n';
        whole = shown.whole; // What was cut goes on waiting until `mesh read` has shown it.
    }
    if (auto arrived = flushed(context); !arrived || !whole)
        return arrived;
    const auto marked = link.call("taken", {{"messages", Json::array({stringOr(envelope, "id")})}});
    return marked ? Status(Done {}) : marked.error();
}

} // namespace

bool hasNoReader(int fd)
{
    pollfd entry {fd, 0, 0};
    return ::poll(&entry, 1, 0) > 0 && (entry.revents & (POLLERR | POLLHUP)) != 0;
}

Error endlessInSlash()
{
    return {Reason::Usage, phrase("--follow does not end, so it cannot stand behind /mesh."),
        phrase("Run it in a terminal."), {}};
}

Result<ExitCode> followInbox(Context &context)
{
    if (context.slash)
        return endlessInSlash();
    ServiceLink link(context);
    if (auto subscribed = link.call("subscribe", {{"topics", Json::array({"messages"})}}); !subscribed)
        return subscribed.error();
    for (;;) {
        const auto notification = link.client().next(0); // What has come already is taken before we wait for more.
        if (!notification && notification.error().reason == Reason::Timeout) {
            waitForEither(link.client().fd(), context.outFd);
            if (hasNoReader(context.outFd))
                return ExitCode::Ok;
            continue;
        }
        if (!notification)
            return notification.error();
        if (stringOr(*notification, "method") != "message")
            continue;
        if (auto printed = printOne(context, link, notification->value("params", Json::object())); !printed)
            return printed.error();
    }
}

} // namespace mesh
