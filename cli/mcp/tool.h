// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "protocol/json.h"
#include "result.h"
#include "service_link.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// What a tool sees of a call.
struct ToolCall {
    const Context &context;
    const Json &arguments; ///< Checked against the tool's schema.
    std::string session = {}; ///< The name of the session that calls; empty: it is none, or not known yet.
};

/// The question to the service that a call comes to.
struct ServiceRequest {
    std::string_view method;
    Json params = Json::object();
    int timeoutMs = ServiceLink::patienceMs;
    bool mayTakeLong = false;
};

/// What the model gets. Both say the same, and everything foreign in them is sanitised: clients show one of the two.
struct ToolAnswer {
    std::string text;
    Json structured; ///< An object that fits the tool's output schema.
    Json taken = Json::array(); ///< Ids of messages that are `taken` once this has reached the client.
};

/// A tool of the MCP server: one method of the service, in words that a model understands.
struct Tool {
    /// Whether the one who calls has to be a session. Who is none would speak as the human or as nobody.
    enum class Session { NotAsked, Known, Needed };
    /// What the client may tell its user; hints, not promises.
    struct Hints {
        bool readOnly = false;
        bool destructive = false;
        bool idempotent = false;
        bool openWorld = false; ///< It reaches others, who may be on another machine.
    };

    std::string_view name;
    std::string_view title;
    std::string_view description;
    Json input;
    Json output;
    Hints hints;
    Session session = Session::Needed;
    bool isPresence = false; ///< Not there when `presence_enabled` is off.
    bool startsService = false;
    Result<ServiceRequest> (*request)(const ToolCall &call);
    ToolAnswer (*answer)(const Json &result, const ToolCall &call);
};

/// Every tool, in the order in which they are listed; always the same.
const std::vector<Tool> &tools();
const Tool *findTool(std::string_view name);

// One file each.
std::vector<Tool> sessionTools();
std::vector<Tool> messageTools();
std::vector<Tool> lockTools();
std::vector<Tool> pairTools();

} // namespace mesh
