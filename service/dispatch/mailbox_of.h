// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/connection.h"
#include "sessions/registry.h"

namespace mesh {

/// Whose mailbox a speaker writes from and reads. NotJoined for an agent's session that is not on the mesh.
inline Result<MailboxId> mailboxOf(const Speaker &speaker, const Registry &registry)
{
    if (speaker.is == Speaker::Is::Human)
        return registry.human().id;
    const auto *session = speaker.is == Speaker::Is::Session ? registry.byId(speaker.sessionId) : nullptr;
    if (session)
        return session->mailbox;
    return Error {Reason::NotJoined, phrase("This session is not on the mesh."),
        phrase("Join: /mesh connect (in a shell: mesh connect)."), {}};
}

} // namespace mesh
