// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "relay/direct_links.h"
#include "result.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

/// The ceremony by which two machines pair (docs/protocol.md#pairing), on one connection and seen from one side. Frames
/// in, frames out; no sockets, no clock, no people: those are Pairings' business. An error ends the run.
class PairingRun
{
public:
    struct Self {
        std::string fingerprint;
        std::string name; ///< What it calls itself.
        ProtocolRange protocol;
    };
    using Frames = std::vector<QByteArray>;

    /// `number`: 32 random bytes, never used before.
    PairingRun(bool dialled, Self self, std::string peerFingerprint, std::string number);

    /// What the one who dialled says first.
    Frames begin();
    /// BadRequest: the other side does not keep to the ceremony, or has refused. Nothing more may be said then.
    Result<Frames> take(const QByteArray &frame);
    /// Our human lets the other machine in. Once, when the code is known.
    Frames accept();

    const std::string &code() const { return m_code; } ///< Empty: not known yet.
    const std::string &name() const { return m_name; } ///< What the other side calls itself; cleaned.
    int version() const { return m_version; }
    bool dialled() const { return m_dialled; }
    bool hasAccepted() const { return m_hasAccepted; }
    /// Both humans have accepted: the other side is to be pinned.
    bool isAgreed() const { return m_hasAccepted && m_otherAccepted; }
    /// And both sides know it.
    bool isDone() const { return isAgreed() && m_otherReady; }
    /// It tried to change what it was bound to: that is no mistake.
    bool isAttack() const { return m_isAttack; }

private:
    Result<Frames> takeHello(const Json &frame, const QByteArray &raw);
    Result<Frames> takeOpen(const Json &frame, const QByteArray &raw);
    Status takeName(const Json &frame);
    void conclude();
    QByteArray hello(const char *member, const std::string &value) const;

    const bool m_dialled;
    const Self m_self;
    const std::string m_peer;
    const std::string m_number; ///< Ours.
    std::string m_commitment; ///< Of the one who dialled, at the one who listens.
    std::array<std::string, 3> m_said; ///< The first three frames, as sent.
    std::size_t m_saidCount = 0;
    std::string m_transcript;
    std::string m_code;
    std::string m_name;
    int m_version = 0;
    bool m_hasAccepted = false;
    bool m_otherAccepted = false;
    bool m_otherReady = false;
    bool m_isAttack = false;
};

} // namespace mesh
