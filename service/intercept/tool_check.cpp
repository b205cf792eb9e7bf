// SPDX-License-Identifier: MIT
#include "intercept/tool_check.h"

#include <algorithm>
#include <unistd.h>

namespace mesh {
namespace {

constexpr StandardStreams streamsOfBash {StreamKind::Null, StreamKind::File};

bool isListed(const std::vector<ProcessId> &list, ProcessId process)
{
    return std::find(list.begin(), list.end(), process) != list.end();
}

/// Of our own hooks and monitors nobody wants to hear. By the name alone nothing is one: a model can give it to
/// anything.
NoTool noToolByStreams(const ProcessTree &tree, pid_t child, StandardStreams streams)
{
    if (streams.input != StreamKind::Socket && streams.output != StreamKind::Socket)
        return {phrase("Its input and output are not those of a Bash call.")};
    if (tree.program(child) == "mesh-hook")
        return {};
    return {phrase("By its input and output it is a hook or a monitor."), true};
}

} // namespace

std::optional<NoTool> whyNoTool(const ProcessTree &tree, const StopOrder &order, ProcessId child, bool mayRun)
{
    const auto client = tree.facts(order.client.pid);
    if (!client || client->id != order.client || client->hasEnded())
        return NoTool {phrase("Its session has ended.")};
    const auto facts = tree.facts(child.pid);
    if (!facts || facts->id != child || facts->hasEnded())
        return NoTool {};
    if (facts->parent != order.client.pid)
        return NoTool {phrase("It is no child of the session's process.")};
    if (facts->user != ::geteuid())
        return NoTool {phrase("It belongs to another user.")};
    if (facts->group == client->group || facts->id.pid != facts->group || facts->group != facts->session)
        return NoTool {phrase("It is in the client's own group, as MCP servers are.")};
    if (facts->group <= 1 || facts->group == ::getpgrp() || facts->id.start < client->id.start)
        return NoTool {phrase("It is older than the session, or part of the mesh.")};
    if (const auto streams = tree.streams(child.pid); streams != streamsOfBash)
        return noToolByStreams(tree, child.pid, streams);
    if (!mayRun && !order.toolCallOpen && !isListed(order.backgroundTools, child))
        return NoTool {phrase("No tool call is open, and it was not seen to be one's.")};
    return std::nullopt;
}

std::optional<NoTool> whyNotToStop(const ProcessTree &tree, ProcessId leader, ProcessId process)
{
    const auto facts = tree.facts(process.pid);
    if (!facts || facts->id != process || facts->hasEnded())
        return NoTool {};
    if (facts->user != ::geteuid())
        return NoTool {phrase("It belongs to another user.")};
    if (facts->group == ::getpgrp())
        return NoTool {phrase("It is a program of the mesh.")};
    if (!isBelow(tree, process.pid, leader))
        return NoTool {phrase("It no longer belongs to the tool that started it.")};
    return std::nullopt;
}

} // namespace mesh
