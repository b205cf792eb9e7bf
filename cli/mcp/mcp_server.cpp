// SPDX-License-Identifier: MIT
#include "mcp/mcp_server.h"

#include "mcp/for_models.h"

#include <algorithm>
#include <poll.h>
#include <vector>

namespace mesh {
namespace {

using Clock = Pending::Clock;
constexpr std::size_t mostWorks = 64; ///< At a time.
constexpr std::size_t mostUnread = std::size_t {4} << 20; ///< Bytes of answers; then no more is read from the client.
constexpr auto patienceAtEnd = std::chrono::seconds(2);

int millisecondsUntil(Clock::time_point end)
{
    if (end == Clock::time_point::max())
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    return static_cast<int>(std::clamp<long long>(left, 0, 3'600'000));
}

} // namespace

McpServer::McpServer(const Context &context, int in, int out)
    : m_dialogue(context)
    , m_reader(in)
    , m_writer(out)
    , m_in(in)
    , m_out(out)
{
}

void McpServer::run()
{
    for (;;) {
        goOn();
        const bool isIdle = m_works.empty() && m_writer.waiting() == 0;
        if (m_writer.isBroken() || (m_reader.atEnd() && isIdle) || Clock::now() >= m_end)
            return;
        wait();
    }
}

void McpServer::wait()
{
    const bool reads = !m_reader.atEnd() && m_writer.waiting() < mostUnread;
    const bool writes = m_writer.waiting() > 0;
    // poll(2) leaves out descriptors below zero. Of the output it always says when its reader has gone.
    std::vector<pollfd> entries {{reads ? m_in : -1, POLLIN, 0}, {m_out, static_cast<short>(writes ? POLLOUT : 0), 0}};
    auto end = m_end;
    for (const auto &work : m_works) {
        if (const auto *pending = work.job->pending()) {
            entries.push_back({pending->fd(), pending->events(), 0});
            end = std::min(end, pending->deadline());
        }
    }
    if (::poll(entries.data(), entries.size(), millisecondsUntil(end)) <= 0)
        return;
    if (entries[1].revents & (POLLERR | POLLHUP | POLLNVAL))
        m_writer.giveUp();
    if (entries[0].revents == 0)
        return;
    m_reader.fill();
    while (const auto line = m_reader.next())
        takeLine(*line);
    if (m_reader.atEnd())
        clientHasEnded();
}

/// Nobody cancels what waits now.
void McpServer::clientHasEnded()
{
    m_works.remove_if([](const Work &work) { return work.job->mayTakeLong(); });
    m_end = Clock::now() + patienceAtEnd;
}

void McpServer::takeLine(const LineReader::Line &line)
{
    if (line.text.empty() && !line.tooLong)
        return;
    const auto reply = std::make_shared<Reply>();
    auto parsed = line.tooLong
        ? Result<Json>(Error {Reason::TooLarge, forModels("The line has more than 24 MiB."), {}, {}})
        : parseJson(line.text);
    if (!parsed) {
        add(*reply, rpcError(nullptr, parseErrorCode, parsed.error().message.english()));
    } else if (!parsed->is_array()) {
        take(*parsed, reply);
    } else if (!m_dialogue.takesBatches() || parsed->empty()) {
        add(*reply,
            rpcError(nullptr, badRequestCode,
                parsed->empty() ? "The batch is empty." : "Batches are a part of revision 2025-03-26 only."));
    } else {
        reply->isArray = true;
        for (const auto &message : *parsed)
            take(message, reply);
    }
    release(*reply);
}

void McpServer::take(const Json &message, const std::shared_ptr<Reply> &reply)
{
    auto asked = m_dialogue.take(message, reply->isArray);
    if (!asked.cancelled.is_null())
        cancel(asked.cancelled);
    if (asked.job)
        begin(std::move(asked), reply);
    else if (asked.message)
        add(*reply, std::move(*asked.message));
}

void McpServer::begin(Asked asked, const std::shared_ptr<Reply> &reply)
{
    const bool isKnown = std::any_of(m_works.begin(), m_works.end(),
        [&](const Work &work) { return work.id == asked.id && work.state != Work::State::Written; });
    if (isKnown || m_works.size() >= mostWorks)
        return add(*reply,
            rpcError(asked.id, badRequestCode,
                isKnown ? "A request with this id is not answered yet."
                        : "Too many requests at once: wait for answers."));
    if (asked.message)
        m_writer.add(*asked.message); // It goes before the answer.
    ++reply->open;
    m_works.push_back({std::move(asked.id), std::move(asked.job), reply});
}

void McpServer::cancel(const Json &id)
{
    const auto found = std::find_if(m_works.begin(), m_works.end(),
        [&](const Work &work) { return work.id == id && work.state <= Work::State::Running; });
    if (found == m_works.end())
        return;
    const auto reply = found->reply;
    m_works.erase(found);
    release(*reply);
}

void McpServer::add(Reply &reply, Json answer)
{
    reply.answers.push_back(std::move(answer));
}

void McpServer::release(Reply &reply)
{
    if (--reply.open == 0 && !reply.answers.empty())
        reply.writtenAt = m_writer.add(reply.isArray ? reply.answers : reply.answers.front());
}

/// Until everything waits.
void McpServer::goOn()
{
    bool hasMoved = true;
    while (hasMoved) {
        hasMoved = startNext();
        for (auto &work : m_works)
            hasMoved |= goOn(work);
        const auto finished = m_works.remove_if(
            [](const Work &work) { return work.state == Work::State::Written && !work.job->pending(); });
        hasMoved |= finished > 0; // What waited behind it may start.
        m_writer.write();
    }
}

/// Starts what has nothing before it that is soon done. True if something was started.
bool McpServer::startNext()
{
    bool isBusy = false;
    bool hasStarted = false;
    for (auto &work : m_works) {
        if (isBusy)
            break;
        isBusy = !work.job->mayTakeLong();
        if (work.state != Work::State::New)
            continue;
        work.state = Work::State::Running;
        work.job->start();
        hasStarted = true;
    }
    return hasStarted;
}

/// True if it has come to another state.
bool McpServer::goOn(Work &work)
{
    if (work.state == Work::State::New)
        return false;
    const auto before = work.state;
    work.job->advance();
    if (auto result = work.job->takeResult()) {
        work.state = Work::State::Answered;
        add(*work.reply, rpcResult(work.id, std::move(*result)));
        release(*work.reply);
    }
    if (work.state == Work::State::Answered && m_writer.written() >= work.reply->writtenAt) {
        work.state = Work::State::Written;
        work.job->written();
    }
    return work.state != before;
}

} // namespace mesh
