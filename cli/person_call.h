// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "protocol/json.h"
#include "result.h"

#include <string>
#include <string_view>

namespace mesh {

class ServiceLink;

/// Calls a method that is for people, and asks at the terminal for what the service wants to see: characters typed
/// back, or the code in the tray's window (`code`, if the user gave it already). Errors are the service's; WrongCode
/// when nothing was typed.
Result<Json> callAsPerson(
    Context &context, ServiceLink &link, std::string_view method, Json params, const std::string &code);

} // namespace mesh
