// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "mcp/pending.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace mesh {

/// The work for one request of an MCP client: a chain of questions to the service, of which one is open at a time.
class Job
{
public:
    explicit Job(const Context &context)
        : m_context(context)
    {
    }
    virtual ~Job() = default;
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    virtual void start() = 0;
    /// It waits for something that may take its time, so that nothing else should wait behind it.
    virtual bool mayTakeLong() const { return false; }
    /// Its answer has reached the client.
    virtual void written() { }

    /// Null: it has its result, or waits for written().
    Pending *pending() const { return m_pending.get(); }
    /// Goes on as far as it can.
    void advance();
    /// The `result` member of the answer, when it is there and until it is taken.
    std::optional<Json> takeResult() { return std::exchange(m_result, std::nullopt); }

protected:
    using Next = std::function<void(Result<Json>)>;

    void ask(std::string_view method, Json params, int timeoutMs, Next next);
    void startService(Next next);
    void finish(Json result) { m_result = std::move(result); }
    const Context &context() const { return m_context; }

private:
    const Context &m_context;
    std::unique_ptr<Pending> m_pending;
    Next m_next;
    std::optional<Json> m_result;
};

} // namespace mesh
