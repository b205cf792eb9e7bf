// SPDX-License-Identifier: MIT
#pragma once

#include "context.h"
#include "protocol/json.h"
#include "result.h"

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace mesh {

class ServiceLink;

/// What send, broadcast and reply have in common: the text, --urgent, --wait and --timeout, and the posting itself.
class Outgoing
{
public:
    void declare(CLI::App &command);
    /// Sends by `method` with the given params, the text and a fresh id, prints what came of it and waits if asked to.
    Result<ExitCode> post(Context &context, std::string_view method, Json params);

private:
    Result<ExitCode> awaitReceipt(Context &context, ServiceLink &link, const Json &sent);

    std::string m_text;
    std::string m_wait;
    int m_timeoutSeconds = 300;
    bool m_urgent = false;
};

} // namespace mesh
