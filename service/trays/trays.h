// SPDX-License-Identifier: MIT
#pragma once

#include "approvals/step_up.h"
#include "dispatch/dispatcher.h"

#include <functional>
#include <map>
#include <string>

namespace mesh {

class CallerCheck;
class Connections;

/// The tray programs that are connected. A connection becomes a tray's when the kernel says that the program installed
/// with this service is at its other end, started by no agent, and it then answers a challenge there (design section
/// 9). Codes are drawn in its window. On the event loop.
class Trays final : public StepUpSurface
{
public:
    /// An attempt by something else to pass for the tray.
    using Refused = std::function<void(const std::string &what, const Standing &standing)>;

    /// All outlive it. `program`: the tray's file, an absolute path.
    Trays(const CallerCheck &callers, const Connections &connections, std::string program, Refused refused);

    void addTo(Dispatcher &dispatcher);

    bool draw(const StepUp &request) override;
    void withdraw(const Phrase &what) override;

private:
    void attach(const Call &call);
    void prove(const Call &call);
    bool tell(std::string_view notification, const Json &params);

    const CallerCheck &m_callers;
    const Connections &m_connections;
    const std::string m_program;
    Refused m_refused;
    std::map<std::uint64_t, std::string> m_challenges; ///< By connection: those that are not answered yet.
};

} // namespace mesh
