// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "protocol/json.h"

#include <string>
#include <string_view>

namespace mesh {

/// "branch     main": one line of a description. The value is sanitised already.
void printField(Context &context, const Phrase &name, std::string_view value);
/// The result of `service.status` for people, without its problems.
void printService(Context &context, const Json &service);
/// The member `problems` of a result: what the user should know.
void printProblems(Context &context, const Json &result);

} // namespace mesh
