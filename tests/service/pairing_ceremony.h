// SPDX-License-Identifier: MIT
#pragma once

#include "relay/pairing_run.h"

#include <QByteArray>

#include <functional>
#include <string>
#include <vector>

namespace mesh::test {

using pairing::Role;
using State = PairingRun::State;

inline const std::string desk(64, '1');
inline const std::string studio(64, '2');
inline const std::string mallory(64, '6');

inline PairingRun::Random always(char c)
{
    return [c](std::size_t bytes) { return std::string(bytes, c); };
}

inline PairingRun runOf(Role role, const std::string &own, const std::string &peer, const PairingRun::Random &random,
    ProtocolRange protocol = {1, 1})
{
    return PairingRun(role, {own, own == studio ? "studio" : "desk", protocol}, peer, random);
}

/// JSON is easier to read with the other quotes.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// Two sides and what is between them. Frames are numbered as they are sent: 0 hello, 1 hello, 2 open, 3 accept of the
/// dialler, 4 accept of the listener, 5 ready of the dialler, 6 ready of the listener.
struct Ceremony {
    explicit Ceremony(const PairingRun::Random &dialler = always('\x33'),
        const PairingRun::Random &listener = always('\x44'), ProtocolRange ofDialler = {1, 1},
        ProtocolRange ofListener = {1, 1})
        : dialled(runOf(Role::Dialled, desk, studio, dialler, ofDialler))
        , listened(runOf(Role::Listened, studio, desk, listener, ofListener))
    {
    }

    /// What arrives instead of a frame.
    using Tamper = std::function<PairingRun::Frames(std::size_t number, const QByteArray &frame)>;

    void greet() { pass(dialled, dialled.begin()); }
    /// Humans who compare the codes and accept only what is the same.
    void decide()
    {
        if (dialled.code().empty() || dialled.code() != listened.code())
            return;
        pass(dialled, dialled.humanAccepted(true));
        pass(listened, listened.humanAccepted(true));
        for (auto *side : {&dialled, &listened}) {
            if (side->state() == State::Agreed)
                pass(*side, side->pinned());
        }
    }
    void run()
    {
        greet();
        decide();
    }
    void pass(PairingRun &from, const PairingRun::Frames &frames)
    {
        auto &to = &from == &dialled ? listened : dialled;
        for (const auto &frame : frames) {
            const auto number = sent.size();
            sent.push_back(frame);
            for (const auto &arriving : tamper ? tamper(number, frame) : PairingRun::Frames {frame})
                pass(to, to.frameCame(arriving));
        }
    }
    bool isDone() const { return dialled.state() == State::Done && listened.state() == State::Done; }
    bool anyAgreed() const { return hasAgreed(dialled) || hasAgreed(listened); }
    static bool hasAgreed(const PairingRun &side)
    {
        return side.state() == State::Agreed || side.state() == State::Done;
    }

    PairingRun dialled;
    PairingRun listened;
    std::vector<QByteArray> sent;
    Tamper tamper;
};

constexpr std::size_t allFrames = 7;

inline std::vector<QByteArray> honestFrames(const PairingRun::Random &dialler, const PairingRun::Random &listener)
{
    Ceremony ceremony(dialler, listener);
    ceremony.run();
    return ceremony.sent;
}

} // namespace mesh::test
