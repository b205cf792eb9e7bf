// SPDX-License-Identifier: MIT
#include "mcp/jobs.h"

#include "console.h"
#include "mcp/for_models.h"
#include "mcp/plain_words.h"
#include "mcp/revision.h"
#include "mcp/schema.h"

#include <ostream>

namespace mesh {
namespace {

constexpr std::string_view presenceKey = "presence_enabled";

Json presenceQuestion()
{
    return {{"key", presenceKey}};
}

/// True unless the service says no: without one there is nothing to hide, and a call says itself what is wrong.
bool hasPresence(const Result<Json> &setting)
{
    return !setting || boolOr(*setting, "value", true);
}

} // namespace

void ListJob::start()
{
    ask("config.get", presenceQuestion(), ServiceLink::patienceMs,
        [this](const Result<Json> &setting) { list(hasPresence(setting)); });
}

void ListJob::list(bool withPresence)
{
    Json list = Json::array();
    for (const auto &tool : tools()) {
        if (withPresence || !tool.isPresence)
            list.push_back(toolJson(tool, m_revision));
    }
    finish(cacheable({{"tools", std::move(list)}}, m_revision));
}

CallJob::CallJob(const Context &context, std::string_view revision, const Tool &tool, const Json &arguments)
    : Job(context)
    , m_revision(revision)
    , m_tool(tool)
    , m_request(Error {})
{
    auto checked = schema::checked(tool.input, arguments);
    if (!checked) {
        m_request = checked.error();
        return;
    }
    m_arguments = std::move(*checked);
    m_request = tool.request(call());
}

void CallJob::start()
{
    if (!m_request)
        return fail(m_request.error());
    if (!m_tool.isPresence)
        return askWhoCalls();
    ask("config.get", presenceQuestion(), ServiceLink::patienceMs, [this](const Result<Json> &setting) {
        if (hasPresence(setting))
            return askWhoCalls();
        fail({Reason::NotHere, forModels("The user has switched locks, roles and presence off (presence_enabled)."),
            forModels("Messages go on working: session_send, inbox_read."), {}});
    });
}

void CallJob::askWhoCalls()
{
    if (m_tool.session == Tool::Session::NotAsked)
        return perform();
    ask("status", Json::object(), ServiceLink::patienceMs, [this](const Result<Json> &status) {
        if (!status)
            return fail(status.error());
        const auto session = status->value("session", Json());
        if (!session.is_object() && m_tool.session == Tool::Session::Needed)
            return fail({Reason::NotJoined, forModels("This session is not on the mesh."), {}, {}});
        if (session.is_object()) {
            m_session = stringOr(session, "name");
            // Should it leave the mesh in this moment, the request fails: it never becomes the human's.
            if (m_tool.session == Tool::Session::Needed)
                m_request->params["as"] = stringOr(session, "id");
        }
        perform();
    });
}

void CallJob::perform()
{
    ask(m_request->method, m_request->params, m_request->timeoutMs, [this](const Result<Json> &result) {
        if (result) {
            auto answer = m_tool.answer(*result, call());
            m_taken = std::move(answer.taken);
            return finish(callResult(answer, m_revision));
        }
        if (!m_tool.startsService || result.error().reason != Reason::NoService)
            return fail(result.error());
        startService([this](const Result<Json> &started) { started ? perform() : fail(started.error()); });
    });
}

void CallJob::written()
{
    if (m_taken.empty())
        return;
    ask("taken", {{"messages", m_taken}, {"as", m_request->params.value("as", Json())}}, ServiceLink::patienceMs,
        [this](const Result<Json> &taken) {
            if (!taken) // They are given out again.
                context().err << "mesh mcp: cannot mark messages as seen: " << wordsFor(taken.error()) << std::endl;
        });
}

void CallJob::fail(const Error &error)
{
    finish(callFailure(wordsFor(error), m_revision));
}

} // namespace mesh
