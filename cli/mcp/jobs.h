// SPDX-License-Identifier: MIT
#pragma once

#include "mcp/job.h"
#include "mcp/tool.h"

#include <string_view>

namespace mesh {

/// `tools/list`: all tools, or with `presence_enabled` off those that are no presence.
class ListJob final : public Job
{
public:
    ListJob(const Context &context, std::string_view revision)
        : Job(context)
        , m_revision(revision)
    {
    }
    void start() override;

private:
    void list(bool withPresence);

    std::string_view m_revision;
};

/// `tools/call`: is it there, who calls, and then the service's method. What goes wrong is the tool's result, for the
/// model to read.
class CallJob final : public Job
{
public:
    CallJob(const Context &context, std::string_view revision, const Tool &tool, const Json &arguments);

    void start() override;
    bool mayTakeLong() const override { return m_request && m_request->mayTakeLong; }
    void written() override;

private:
    ToolCall call() const { return {context(), m_arguments, m_session}; }
    void askWhoCalls();
    void perform();
    void fail(const Error &error);

    std::string_view m_revision;
    const Tool &m_tool;
    Json m_arguments;
    Result<ServiceRequest> m_request;
    std::string m_session;
    Json m_taken = Json::array();
};

/// `subscriptions/listen`: our tools never change while somebody listens, so it stays until it is cancelled.
class ListenJob final : public Job
{
public:
    using Job::Job;
    void start() override { }
    bool mayTakeLong() const override { return true; }
};

} // namespace mesh
