// SPDX-License-Identifier: MIT
#pragma once

#include "mcp/answer_writer.h"
#include "mcp/dialogue.h"
#include "mcp/line_reader.h"

#include <cstdint>
#include <list>
#include <memory>

namespace mesh {

/// `mesh mcp`: a Model Context Protocol server on two descriptors, for one client. One loop waits for the client and
/// for everything that is asked of the service; nothing holds it up. Calls are carried out in their order, one after
/// the other, so that two messages arrive as they were sent; what may take long (waiting for a lock) goes on beside
/// them.
class McpServer
{
public:
    /// `context` outlives the server. Its `err` gets what no client can be told.
    McpServer(const Context &context, int in, int out);

    /// Serves until the client closes its end, or reads no more. What was asked by then is answered, if that is soon
    /// done.
    void run();

private:
    /// The line that answers a line: one message or, for a batch, an array of them.
    struct Reply {
        bool isArray = false;
        std::size_t open = 1; ///< What can still add to it: its line is being read, and each of its jobs.
        Json answers = Json::array();
        std::uint64_t writtenAt = UINT64_MAX; ///< The writer's count by which the client has it.
    };
    struct Work {
        Json id;
        std::unique_ptr<Job> job;
        std::shared_ptr<Reply> reply;
        enum class State { New, Running, Answered, Written } state = State::New;
    };

    void takeLine(const LineReader::Line &line);
    void take(const Json &message, const std::shared_ptr<Reply> &reply);
    void begin(Asked asked, const std::shared_ptr<Reply> &reply);
    void cancel(const Json &id);
    void add(Reply &reply, Json answer);
    void release(Reply &reply);

    void goOn();
    bool goOn(Work &work);
    bool startNext();
    void wait();
    void clientHasEnded();

    Dialogue m_dialogue;
    LineReader m_reader;
    AnswerWriter m_writer;
    int m_in;
    int m_out;
    std::list<Work> m_works; ///< In the order of their requests.
    Pending::Clock::time_point m_end = Pending::Clock::time_point::max(); ///< Of serving, once the client has ended.
};

} // namespace mesh
