// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "doctor/check.h"
#include "protocol/json.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

/// The data folder, its token and its config.json, looked at without the service.
std::vector<DoctorCheck> checkFolder(const Context &context);
/// The service: does it answer, does its port, and what it says about itself (database and more).
std::vector<DoctorCheck> checkService(const Context &context);
/// What is on PATH: Claude Code, new enough, and this very `mesh`.
std::vector<DoctorCheck> checkPrograms(const Context &context);
/// The copy of the Claude Code plugin as a whole, and what is wrong in it.
std::vector<DoctorCheck> checkPluginCopy(const Context &context);
/// SHA-256 of the skill, the text that a model may read: of the installed copy, else of what would be installed; or
/// empty.
std::string skillSum(const Context &context);

/// `GET /health` on that loopback address ("127.0.0.1", "::1"). The error says why there was no good answer.
Result<Json> askHealth(const std::string &address, std::uint16_t port);
/// Whether this machine has ::1. Many containers have not, and there the bus is on 127.0.0.1 alone.
bool hasIpv6Loopback();
/// The first executable file of that name in the folders of a PATH; empty if there is none. Relative folders are left
/// out.
std::string findProgram(std::string_view searchPath, std::string_view name);

} // namespace mesh
