// SPDX-License-Identifier: MIT
#pragma once

#include "mcp/job.h"

#include <memory>
#include <optional>
#include <string_view>

namespace mesh {

/// What a message of an MCP client comes to. All members empty: nothing is to be done.
struct Asked {
    std::optional<Json> message; ///< To be sent at once, whole.
    std::unique_ptr<Job> job; ///< To be done, for the request `id`.
    Json id;
    Json cancelled; ///< Id of a request whose answer is not wanted any more.
};

/// The protocol's own part: versions, methods, and what is malformed (modelcontextprotocol.io, JSON-RPC 2.0). Serves
/// clients that begin with `initialize` and those whose requests say their revision each, also on one connection.
class Dialogue
{
public:
    explicit Dialogue(const Context &context)
        : m_context(context)
    {
    }

    /// One message; `inBatch` if it stood in an array.
    Asked take(const Json &message, bool inBatch);
    /// The client may send arrays.
    bool takesBatches() const;

private:
    struct Request {
        const Json &id;
        std::string_view method;
        const Json &params;
        std::string_view revision = {};
    };

    Asked request(Request request, bool inBatch);
    Asked stateless(Request request);
    Asked initialize(const Request &request, bool inBatch);
    Asked callTool(const Request &request) const;
    Asked common(const Request &request) const;

    const Context &m_context;
    std::string_view m_revision; ///< As agreed in `initialize`; empty before.
};

/// An answer that refuses a request; without an id if none could be read.
Json rpcError(const Json &id, int code, const std::string &message, const Json &data = nullptr);
Json rpcResult(const Json &id, Json result);

inline constexpr int parseErrorCode = -32700;
inline constexpr int badRequestCode = -32600;
inline constexpr int badParamsCode = -32602;

} // namespace mesh
