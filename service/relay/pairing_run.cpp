// SPDX-License-Identifier: MIT
#include "relay/pairing_run.h"

#include "protocol/ids.h"
#include "protocol/names.h"
#include "relay/pairing_code.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr std::size_t numberSize = 32;

Error refuse(const std::string &why)
{
    return {Reason::BadRequest, why, {}, {}};
}
Error outOfStep()
{
    return refuse("It does not keep to the way in which machines pair.");
}

QByteArray bytes(const Json &frame)
{
    return QByteArray::fromStdString(toLine(frame));
}

std::string raw(const QByteArray &frame)
{
    return frame.toStdString();
}

} // namespace

PairingRun::PairingRun(bool dialled, Self self, std::string peerFingerprint, std::string number)
    : m_dialled(dialled)
    , m_self(std::move(self))
    , m_peer(std::move(peerFingerprint))
    , m_number(std::move(number))
{
}

QByteArray PairingRun::hello(const char *member, const std::string &value) const
{
    return bytes({{"t", "hello"}, {"proto_min", m_self.protocol.least}, {"proto_max", m_self.protocol.most},
        {"name", m_self.name}, {member, toHex(value)}});
}

PairingRun::Frames PairingRun::begin()
{
    const auto frame = hello("c", pairing::commitment(m_self.fingerprint, m_peer, m_number));
    m_said[m_saidCount++] = raw(frame);
    return {frame};
}

Result<PairingRun::Frames> PairingRun::take(const QByteArray &frame)
{
    const auto json = parseObject({frame.constData(), static_cast<std::size_t>(frame.size())});
    if (!json || m_peer == m_self.fingerprint)
        return outOfStep();
    const auto type = stringOr(*json, "t");
    if (type == "reject")
        return refuse("The other machine's human has said no.");
    if (type == "hello")
        return takeHello(*json, frame);
    if (type == "open")
        return takeOpen(*json, frame);
    if (m_transcript.empty())
        return outOfStep();
    if (type == "accept" && !m_otherAccepted) {
        if (pairing::fromHex(stringOr(*json, "h")) != pairing::acceptance(!m_dialled, m_transcript)) {
            m_isAttack = true;
            return refuse("It accepted something else than what was said here.");
        }
        m_otherAccepted = true;
        return isAgreed() ? Frames {bytes({{"t", "ready"}})} : Frames {};
    }
    if (type == "ready" && m_otherAccepted && m_hasAccepted && !m_otherReady) {
        m_otherReady = true;
        return Frames {};
    }
    return outOfStep();
}

Status PairingRun::takeName(const Json &frame)
{
    const auto least = integerOr(frame, "proto_min");
    const auto most = integerOr(frame, "proto_max");
    const auto common = std::min<std::int64_t>(most, m_self.protocol.most);
    if (least < 1 || most < least || common < least || common < m_self.protocol.least)
        return refuse("The two machines speak no version of the protocol in common; update the older program.");
    m_version = static_cast<int>(common);
    m_name = nameFromText(stringOr(frame, "name"));
    return Done {};
}

Result<PairingRun::Frames> PairingRun::takeHello(const Json &frame, const QByteArray &rawFrame)
{
    const auto value = pairing::fromHex(stringOr(frame, m_dialled ? "r" : "c"));
    if (m_saidCount != (m_dialled ? 1U : 0U) || value.size() != numberSize)
        return outOfStep();
    if (auto named = takeName(frame); !named)
        return named.error();
    m_said[m_saidCount++] = raw(rawFrame);
    if (!m_dialled) {
        m_commitment = value;
        const auto answer = hello("r", m_number);
        m_said[m_saidCount++] = raw(answer);
        return Frames {answer};
    }
    const auto opened = bytes({{"t", "open"}, {"r", toHex(m_number)}});
    m_said[m_saidCount++] = raw(opened);
    conclude();
    return Frames {opened};
}

Result<PairingRun::Frames> PairingRun::takeOpen(const Json &frame, const QByteArray &rawFrame)
{
    const auto number = pairing::fromHex(stringOr(frame, "r"));
    if (m_dialled || m_saidCount != 2 || number.size() != numberSize)
        return outOfStep();
    if (pairing::commitment(m_peer, m_self.fingerprint, number) != m_commitment) {
        m_isAttack = true;
        return refuse("It tried to change the code after it had seen ours.");
    }
    m_said[m_saidCount++] = raw(rawFrame);
    conclude();
    return Frames {};
}

void PairingRun::conclude()
{
    const auto &dialledBy = m_dialled ? m_self.fingerprint : m_peer;
    const auto &listenedBy = m_dialled ? m_peer : m_self.fingerprint;
    m_transcript = pairing::transcript(m_said, static_cast<std::uint32_t>(m_version), dialledBy, listenedBy);
    m_code = pairing::codeOf(m_transcript);
}

PairingRun::Frames PairingRun::accept()
{
    if (m_transcript.empty() || m_hasAccepted)
        return {};
    m_hasAccepted = true;
    Frames frames {bytes({{"t", "accept"}, {"h", toHex(pairing::acceptance(m_dialled, m_transcript))}})};
    if (m_otherAccepted)
        frames.push_back(bytes({{"t", "ready"}}));
    return frames;
}

} // namespace mesh
