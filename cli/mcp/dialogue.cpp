// SPDX-License-Identifier: MIT
#include "mcp/dialogue.h"

#include "mcp/for_models.h"
#include "mcp/jobs.h"
#include "mcp/plain_words.h"
#include "mcp/revision.h"
#include "protocol/names.h"

namespace mesh {
namespace {

constexpr int unknownMethodCode = -32601;
constexpr int unsupportedRevisionCode = -32022;
constexpr const char *revisionKey = "io.modelcontextprotocol/protocolVersion";
constexpr const char *capabilitiesKey = "io.modelcontextprotocol/clientCapabilities";
constexpr const char *subscriptionKey = "io.modelcontextprotocol/subscriptionId";

Asked say(Json message)
{
    Asked asked;
    asked.message = std::move(message);
    return asked;
}

Asked refuse(const Json &id, int code, const std::string &message, const Json &data = nullptr)
{
    return say(rpcError(id, code, message, data));
}

Asked work(const Json &id, std::unique_ptr<Job> job)
{
    Asked asked;
    asked.id = id;
    asked.job = std::move(job);
    return asked;
}

const Json &member(const Json &object, const char *name)
{
    static const Json none;
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found == object.end() ? none : *found;
}

bool isId(const Json &id)
{
    return id.is_string() || id.is_number_integer();
}

Json statelessRevisions()
{
    Json names = Json::array();
    for (const auto revision : revisions) {
        if (isStateless(revision))
            names.push_back(revision);
    }
    return names;
}

Asked discover(const Json &id, std::string_view revision)
{
    return say(rpcResult(id,
        cacheable({{"supportedVersions", statelessRevisions()}, {"capabilities", {{"tools", Json::object()}}},
                      {"instructions", instructions()}},
            revision)));
}

} // namespace

Json rpcError(const Json &id, int code, const std::string &message, const Json &data)
{
    Json answer {{"jsonrpc", "2.0"}};
    if (isId(id)) // The schemas of MCP have no null here.
        answer["id"] = id;
    answer["error"] = {{"code", code}, {"message", message}};
    if (!data.is_null())
        answer["error"]["data"] = data;
    return answer;
}

Json rpcResult(const Json &id, Json result)
{
    return {{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}};
}

bool Dialogue::takesBatches() const
{
    return hasBatches(m_revision);
}

Asked Dialogue::take(const Json &message, bool inBatch)
{
    const auto &id = member(message, "id");
    const auto &method = member(message, "method");
    const auto &params = member(message, "params");
    const bool isRequest = message.is_object() && message.contains("id");
    if (!message.is_object() || stringOr(message, "jsonrpc") != "2.0" || (isRequest && !isId(id)))
        return refuse(id, badRequestCode, "This is no JSON-RPC 2.0 message with an id that is a text or whole number.");
    if (method.is_null() && (message.contains("result") || message.contains("error")))
        return {}; // An answer, and we ask nothing.
    if (!method.is_string())
        return refuse(id, badRequestCode, "\"method\" must be a string.");
    if (!params.is_null() && !params.is_object())
        return isRequest ? refuse(id, badParamsCode, "\"params\" must be an object.") : Asked {};
    const auto &name = method.get_ref<const std::string &>();
    if (isRequest)
        return request({id, name, params}, inBatch);
    Asked asked;
    if (name == "notifications/cancelled")
        asked.cancelled = member(params, "requestId");
    return asked;
}

Asked Dialogue::request(Request request, bool inBatch)
{
    if (request.method == "initialize")
        return initialize(request, inBatch);
    if (const auto &meta = member(request.params, "_meta"); meta.is_object() && meta.contains(revisionKey))
        return stateless(request);
    request.revision = m_revision;
    if (request.method == "ping")
        return say(rpcResult(request.id, Json::object()));
    if (m_revision.empty())
        return refuse(request.id, badParamsCode,
            "Begin with initialize, or say your revision in params._meta[\"" + std::string(revisionKey) + "\"].");
    return common(request);
}

/// A request that says its revision itself.
Asked Dialogue::stateless(Request request)
{
    const auto &meta = member(request.params, "_meta");
    const auto &wanted = member(meta, revisionKey);
    if (!wanted.is_string() || !member(meta, capabilitiesKey).is_object())
        return refuse(request.id, badParamsCode,
            "params._meta needs \"" + std::string(revisionKey) + "\", a string, and \"" + capabilitiesKey
                + "\", an object.");
    request.revision = knownRevision(wanted.get_ref<const std::string &>());
    if (request.revision.empty() || !isStateless(request.revision))
        return refuse(request.id, unsupportedRevisionCode, "Unsupported protocol version",
            {{"supported", statelessRevisions()}, {"requested", wanted}});
    if (request.method == "server/discover")
        return discover(request.id, request.revision);
    if (request.method != "subscriptions/listen")
        return common(request);
    auto listening = work(request.id, std::make_unique<ListenJob>(m_context));
    listening.message = {{"jsonrpc", "2.0"}, {"method", "notifications/subscriptions/acknowledged"},
        {"params", {{"_meta", {{subscriptionKey, request.id}}}, {"notifications", Json::object()}}}};
    return listening;
}

Asked Dialogue::initialize(const Request &request, bool inBatch)
{
    if (inBatch)
        return refuse(request.id, badRequestCode, "initialize cannot be part of a batch.");
    const auto &wanted = member(request.params, "protocolVersion");
    if (!wanted.is_string())
        return refuse(request.id, badParamsCode, "\"protocolVersion\" must be a string.");
    m_revision = agreedRevision(wanted.get_ref<const std::string &>());
    return say(rpcResult(request.id,
        {{"protocolVersion", m_revision}, {"capabilities", {{"tools", Json::object()}}}, {"serverInfo", serverInfo()},
            {"instructions", instructions()}}));
}

/// What both kinds of clients may ask for.
Asked Dialogue::common(const Request &request) const
{
    if (request.method == "tools/list") {
        if (!member(request.params, "cursor").is_null())
            return refuse(request.id, badParamsCode, "There is one page only: no cursor of ours is known.");
        return work(request.id, std::make_unique<ListJob>(m_context, request.revision));
    }
    if (request.method == "tools/call")
        return callTool(request);
    return refuse(request.id, unknownMethodCode, "Method not found: " + lineForModel(request.method, 64));
}

Asked Dialogue::callTool(const Request &request) const
{
    const auto &name = member(request.params, "name");
    if (!name.is_string())
        return refuse(request.id, badParamsCode, "\"name\" must be the name of a tool.");
    const auto *tool = findTool(name.get_ref<const std::string &>());
    if (!tool) {
        std::vector<std::string> known;
        for (const auto &one : tools())
            known.emplace_back(one.name);
        return refuse(request.id, badParamsCode,
            wordsFor({Reason::BadParams, forModels("Unknown tool: " + name.get<std::string>() + "."),
                forModels("All of them: tools/list."), nearestNames(name.get<std::string>(), known)}));
    }
    const auto &arguments = member(request.params, "arguments");
    if (!arguments.is_null() && !arguments.is_object())
        return refuse(request.id, badParamsCode, "\"arguments\" must be an object.");
    return work(request.id,
        std::make_unique<CallJob>(
            m_context, request.revision, *tool, arguments.is_null() ? Json::object() : arguments));
}

} // namespace mesh
