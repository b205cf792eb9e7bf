// SPDX-License-Identifier: MIT
#pragma once

#include "mcp/tool.h"

#include <array>
#include <string_view>

namespace mesh {

/// Revisions of the Model Context Protocol that we speak, oldest first. They are dates, so they compare as texts.
/// Up to 2025-11-25 a client begins with `initialize`; from 2026-07-28 on each request says its revision.
inline constexpr std::array<std::string_view, 5> revisions {
    "2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"};

/// Ours with that name; empty if we do not speak it.
std::string_view knownRevision(std::string_view name);
/// Each request stands for itself.
bool isStateless(std::string_view revision);
/// The answer to a client that begins with `initialize`: what it asked for, else the newest that has `initialize`.
std::string_view agreedRevision(std::string_view wanted);
/// A line may hold an array of messages.
bool hasBatches(std::string_view revision);

/// The server's name, version and what it is.
Json serverInfo();
/// What a model has to know before it calls any tool.
std::string_view instructions();

/// A tool as `tools/list` describes it, with the members that the revision has.
Json toolJson(const Tool &tool, std::string_view revision);
/// The result of a call.
Json callResult(const ToolAnswer &answer, std::string_view revision);
Json callFailure(const std::string &text, std::string_view revision);
/// A result with the members that every result of the revision has.
Json completed(Json result, std::string_view revision);
/// The same for one that may be kept by the client: our tools change with the configuration only.
Json cacheable(Json result, std::string_view revision);

} // namespace mesh
