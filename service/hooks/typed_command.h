// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/dispatcher.h"

#include <QObject>

#include <functional>
#include <string>

namespace mesh {

class ClaudeClients;

/// What a person typed after `/mesh` in a Claude Code, proven (docs/security.md): a hook of the client passes its
/// standard input, the service checks that the client holds its other end, and reads what the client wrote itself.
class TypedCommands : public QObject
{
    Q_OBJECT
public:
    TypedCommands(CallerCheck &callers, ClaudeClients &clients);

    /// The method `typed`: `{"command", "words", "person", "why"}`. `command` is null when the descriptor is not what
    /// the client gives its hooks: then the hook still has its input and carries the command out as anybody's.
    void handle(const Call &call);

private:
    struct Reading;
    void finish(const std::shared_ptr<Reading> &reading);

    CallerCheck &m_callers;
    ClaudeClients &m_clients;
};

} // namespace mesh
