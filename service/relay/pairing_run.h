// SPDX-License-Identifier: MIT
#pragma once

#include "relay/greeting.h"
#include "relay/pairing_code.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

/// The ceremony by which two machines pair (docs/protocol.md), on one connection and seen from one side: frames and
/// decisions in, frames to be sent out. No sockets, no clock, no people: those are the business of Pairings. Whatever
/// does not belong where it stands fails the run, and a failed run says and believes nothing more.
class PairingRun
{
public:
    struct Self {
        std::string fingerprint; ///< As FrameChannel::peerFingerprint().
        std::string name; ///< What it calls itself.
        ProtocolRange protocol;
    };
    /// So many bytes that nobody can foretell.
    using Random = std::function<std::string(std::size_t bytes)>;
    using Frames = std::vector<QByteArray>;

    enum class State {
        Greeting, ///< The code is not known yet.
        Comparing, ///< It is; one human at least has not accepted.
        Agreed, ///< Both have. The other machine is to be noted (pinned), then pinned() to be called.
        Done, ///< Both machines have noted each other.
        Failed,
    };
    struct Failure {
        Phrase reason; ///< For people: what happened, a whole sentence.
        bool isAttack = false; ///< No honest program does that.
    };

    PairingRun(pairing::Role role, Self self, std::string peerFingerprint, const Random &random);

    /// What the one who dialled says first; nothing of the one who listens.
    Frames begin();
    Frames frameCame(const QByteArray &frame);
    /// Our human lets the other machine in: having compared the codes, or not (unverified). Before the code is known
    /// this does nothing; a second time it can only add that the codes have been compared.
    Frames humanAccepted(bool comparedCode);
    Frames humanRejected();
    /// The other machine is noted here and stays so, whatever happens.
    Frames pinned();
    void timeIsUp();
    void channelClosed(const Phrase &why);

    State state() const { return m_state; }
    const std::optional<Failure> &failure() const { return m_failure; }
    pairing::Role role() const { return m_role; }
    const std::string &code() const { return m_code; } ///< Empty while greeting.
    const std::string &suggestedName() const { return m_name; } ///< The same; of the grammar of names.
    int version() const { return m_version; } ///< The same; of the protocol, that both speak.
    bool hasAccepted() const { return m_hasAccepted; } ///< Our human.
    bool hasCompared() const { return m_hasCompared; } ///< And the codes were the same.
    bool otherHasAccepted() const { return m_otherAccepted; }

private:
    Frames take(const greeting::DiallerHello &hello, const QByteArray &frame);
    Frames take(const greeting::ListenerHello &hello, const QByteArray &frame);
    Frames take(const greeting::Open &open, const QByteArray &frame);
    Frames take(const greeting::Accept &accept, const QByteArray &);
    Frames take(const greeting::Reject &, const QByteArray &);
    Frames take(const greeting::Ready &, const QByteArray &);
    template <typename Other>
    Frames take(const Other &, const QByteArray &);

    bool takeIntroduction(const ProtocolRange &protocol, const std::string &name);
    QByteArray said(const QByteArray &frame);
    void conclude();
    void agree();
    Frames outOfOrder();
    Frames fail(Phrase reason, bool isAttack = false);

    const std::string &dialled() const { return m_role == pairing::Role::Dialled ? m_self.fingerprint : m_peer; }
    const std::string &listened() const { return m_role == pairing::Role::Dialled ? m_peer : m_self.fingerprint; }

    const pairing::Role m_role;
    const Self m_self;
    const std::string m_peer;
    const std::string m_number; ///< Ours.
    State m_state = State::Greeting;
    std::optional<Failure> m_failure;
    pairing::Frames m_said; ///< By either side, as sent.
    std::size_t m_saidCount = 0;
    std::string m_commitment; ///< Of the one who dialled, when we listened.
    std::string m_transcript;
    std::string m_code;
    std::string m_name;
    int m_version = 0;
    bool m_hasAccepted = false;
    bool m_hasCompared = false;
    bool m_otherAccepted = false;
    bool m_hasPinned = false;
    bool m_otherPinned = false;
};

} // namespace mesh
