// SPDX-License-Identifier: MIT
#include "relay/pairing_run.h"

#include <utility>
#include <variant>

namespace mesh {

using pairing::Role;

PairingRun::PairingRun(Role role, Self self, std::string peerFingerprint, const Random &random)
    : m_role(role)
    , m_self(std::move(self))
    , m_peer(std::move(peerFingerprint))
    , m_number(random(pairing::numberSize))
{
    if (m_peer == m_self.fingerprint)
        fail(phrase("That is this machine itself."));
    else if (pairing::fromHex(m_peer).size() != pairing::numberSize)
        fail(phrase("The other machine has shown no key."));
}

PairingRun::Frames PairingRun::begin()
{
    if (m_state != State::Greeting || m_role != Role::Dialled || m_saidCount > 0)
        return {};
    return {said(greeting::toBytes(
        greeting::DiallerHello {m_self.protocol, m_self.name, pairing::commitment(dialled(), listened(), m_number)}))};
}

PairingRun::Frames PairingRun::frameCame(const QByteArray &frame)
{
    if (m_state == State::Failed || m_state == State::Done)
        return {};
    const auto parsed = greeting::parse(frame);
    if (!parsed)
        return fail(parsed.error().message);
    return std::visit([&](const auto &value) { return take(value, frame); }, *parsed);
}

PairingRun::Frames PairingRun::take(const greeting::DiallerHello &hello, const QByteArray &frame)
{
    if (m_role != Role::Listened || m_saidCount != 0)
        return outOfOrder();
    if (!takeIntroduction(hello.protocol, hello.name))
        return {};
    m_commitment = hello.commitment;
    said(frame);
    // Only now: who dialled is bound, and cannot choose its number by ours any more.
    return {said(greeting::toBytes(greeting::ListenerHello {m_self.protocol, m_self.name, m_number}))};
}

PairingRun::Frames PairingRun::take(const greeting::ListenerHello &hello, const QByteArray &frame)
{
    if (m_role != Role::Dialled || m_saidCount != 1)
        return outOfOrder();
    if (!takeIntroduction(hello.protocol, hello.name))
        return {};
    said(frame);
    const auto open = said(greeting::toBytes(greeting::Open {m_number}));
    conclude();
    return {open};
}

PairingRun::Frames PairingRun::take(const greeting::Open &open, const QByteArray &frame)
{
    if (m_role != Role::Listened || m_saidCount != 2)
        return outOfOrder();
    if (pairing::commitment(dialled(), listened(), open.number) != m_commitment)
        return fail(
            phrase("The other machine tried to change the code after it had seen the number of this one."), true);
    // Its bytes are part of the code, and it has seen our number: with a blank or a member more or less in this frame
    // it could still look for the code that it wants.
    if (frame != greeting::toBytes(open))
        return fail(phrase("The other machine tried to choose the code."), true);
    said(frame);
    conclude();
    return {};
}

PairingRun::Frames PairingRun::take(const greeting::Accept &accept, const QByteArray &)
{
    if (m_state != State::Comparing || m_otherAccepted)
        return outOfOrder();
    const auto other = m_role == Role::Dialled ? Role::Listened : Role::Dialled;
    if (accept.proof != pairing::acceptance(other, m_transcript))
        return fail(phrase("The other machine accepted something else than what was said here."), true);
    m_otherAccepted = true;
    agree();
    return {};
}

PairingRun::Frames PairingRun::take(const greeting::Reject &, const QByteArray &)
{
    return fail(phrase("The human at the other machine has said no."));
}

PairingRun::Frames PairingRun::take(const greeting::Ready &, const QByteArray &)
{
    if (m_state != State::Agreed || m_otherPinned)
        return outOfOrder();
    m_otherPinned = true;
    if (m_hasPinned)
        m_state = State::Done;
    return {};
}

template <typename Other>
PairingRun::Frames PairingRun::take(const Other &, const QByteArray &)
{
    return outOfOrder();
}

bool PairingRun::takeIntroduction(const ProtocolRange &protocol, const std::string &name)
{
    const auto common = commonVersion(m_self.protocol, protocol);
    if (!common) {
        fail(phrase(
            "The other machine speaks the protocol in versions %1 to %2, this one %3 to %4: update the older program.",
            protocol.least, protocol.most, m_self.protocol.least, m_self.protocol.most));
        return false;
    }
    m_version = *common;
    m_name = name;
    return true;
}

QByteArray PairingRun::said(const QByteArray &frame)
{
    m_said.at(m_saidCount++) = frame.toStdString();
    return frame;
}

void PairingRun::conclude()
{
    m_transcript = pairing::transcript(m_said, static_cast<std::uint32_t>(m_version), dialled(), listened());
    m_code = pairing::codeOf(m_transcript);
    m_state = State::Comparing;
}

PairingRun::Frames PairingRun::humanAccepted(bool comparedCode)
{
    if (m_state != State::Comparing)
        return {};
    m_hasCompared = m_hasCompared || comparedCode;
    if (std::exchange(m_hasAccepted, true))
        return {};
    agree();
    return {greeting::toBytes(greeting::Accept {pairing::acceptance(m_role, m_transcript)})};
}

void PairingRun::agree()
{
    if (m_hasAccepted && m_otherAccepted)
        m_state = State::Agreed;
}

PairingRun::Frames PairingRun::humanRejected()
{
    if (m_state == State::Failed || m_state == State::Done)
        return {};
    fail(phrase("The human at this machine has said no."));
    return {greeting::toBytes(greeting::Reject {})};
}

PairingRun::Frames PairingRun::pinned()
{
    if (m_state != State::Agreed || std::exchange(m_hasPinned, true))
        return {};
    if (m_otherPinned)
        m_state = State::Done;
    return {greeting::toBytes(greeting::Ready {})};
}

void PairingRun::timeIsUp()
{
    if (m_state == State::Comparing)
        fail(phrase("Nobody decided in time."));
    else
        fail(phrase("The other machine did not answer in time."));
}

void PairingRun::channelClosed(const Phrase &why)
{
    fail(phrase("The connection ended before the machines were paired: %1", why));
}

PairingRun::Frames PairingRun::outOfOrder()
{
    return fail(phrase("The other machine does not keep to the order in which machines pair."));
}

PairingRun::Frames PairingRun::fail(Phrase reason, bool isAttack)
{
    if (m_state == State::Failed || m_state == State::Done)
        return {};
    m_failure = Failure {std::move(reason), isAttack};
    m_state = State::Failed;
    return {};
}

} // namespace mesh
