// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/ids.h"
#include "relay/frame_channel.h"
#include "relay/pairings.h"
#include "relay/peers.h"

#include <QPointer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mesh::test {

/// One end of a connection in memory. Frames and the end arrive in later turns of the event loop.
class WireEnd final : public FrameChannel
{
public:
    WireEnd(std::string peer, std::string address)
        : m_peer(std::move(peer))
        , m_address(std::move(address))
    {
    }
    ~WireEnd() override
    {
        if (other && !m_isClosed)
            tell([](WireEnd &end) { end.finish(Phrase("It is gone.")); });
    }

    void start() override { isStarted = true; }
    void send(const QByteArray &payload) override
    {
        sent.push_back(payload);
        if (onSend)
            onSend();
        if (!m_isClosed)
            tell([payload](WireEnd &end) { end.arrive(payload); });
    }
    bool isOpen() const override { return !m_isClosed; }
    void close() override
    {
        if (std::exchange(m_isClosed, true))
            return;
        tell([](WireEnd &end) { end.finish(phrase("It was closed.")); });
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT closed(phrase("It was closed.")); }, Qt::QueuedConnection);
    }
    qint64 waiting() const override { return 0; }
    void setLargestFrame(qint64) override { }
    std::string peerFingerprint() const override { return m_peer; }
    std::string peerAddress() const override { return m_address; }

    QPointer<WireEnd> other;
    std::vector<QByteArray> sent;
    std::function<void()> onSend;
    bool isStarted = false;
    bool isDelayed = false; ///< What arrives waits for release().

    void release()
    {
        isDelayed = false;
        for (const auto &arrival : std::exchange(m_delayed, {}))
            arrival();
    }

private:
    void tell(std::function<void(WireEnd &)> what)
    {
        if (other)
            QMetaObject::invokeMethod(
                other, [end = other, what = std::move(what)] { what(*end); }, Qt::QueuedConnection);
    }
    void arrive(const QByteArray &payload)
    {
        if (isDelayed)
            return m_delayed.emplace_back([this, payload] { arrive(payload); }), void();
        if (!m_isClosed)
            Q_EMIT received(payload);
    }
    void finish(const Phrase &why)
    {
        if (isDelayed)
            return m_delayed.emplace_back([this, why] { finish(why); }), void();
        if (!std::exchange(m_isClosed, true))
            Q_EMIT closed(why);
    }

    const std::string m_peer;
    const std::string m_address;
    std::vector<std::function<void()>> m_delayed;
    bool m_isClosed = false;
};

/// A machine that pairs: with a clock of its own, and peers that are kept nowhere.
class PairingMachine
{
public:
    PairingMachine(std::string fingerprint_, std::string name, std::string address_)
        : fingerprint(std::move(fingerprint_))
        , address(std::move(address_))
        , pairings(
              {fingerprint, name, {1, 1}}, randomBytes, [this] { return now; }, house())
    {
        QObject::connect(
            &pairings, &Pairings::came, &context, [this](const auto &pending) { came.push_back(pending); });
        QObject::connect(&pairings, &Pairings::ended, &context,
            [this](const auto &, const auto &reason) { ended.push_back(reason.english()); });
        QObject::connect(&pairings, &Pairings::attack, &context, [this](const auto &text) { attacks.push_back(text); });
        QObject::connect(&pairings, &Pairings::agreed, &context, [this](const auto &id, const auto &machine) {
            pinned.push_back(machine);
            if (!holdsPins)
                pairings.pinned(id, pinResult);
            else
                pinId = id;
        });
    }

    /// A connection to another machine, as this side has it; its other end waits there for the first frame.
    std::unique_ptr<WireEnd> wireTo(PairingMachine &other)
    {
        auto here = std::make_unique<WireEnd>(other.fingerprint, other.address);
        auto there = std::make_unique<WireEnd>(fingerprint, address);
        here->other = there.get();
        there->other = here.get();
        other.await(std::move(there));
        return here;
    }
    /// What `mesh remote add` does after the connection is there.
    WireEnd *dial(PairingMachine &other, const PairingWish &wish = {{}, "host.example", 9475})
    {
        auto wire = wireTo(other);
        auto *end = wire.get();
        pairings.dialled(
            std::move(wire), wish, [this](const Result<PendingPairing> &result) { known.push_back(result); });
        return end;
    }
    std::string code() const { return pairings.pending().empty() ? std::string() : pairings.pending().at(0).code; }
    bool knowsCode() const { return known.size() == 1 && known[0]; }

    const std::string fingerprint;
    const std::string address;
    Millis now = 1'000'000;
    QObject context;
    std::map<std::string, int> versions; ///< Of those that it knows, by fingerprint.
    std::vector<std::string> takenNames;
    Status pinResult = Done {};
    bool holdsPins = false;
    std::string pinId;

    std::vector<Result<PendingPairing>> known;
    std::vector<PendingPairing> came;
    std::vector<std::string> ended;
    std::vector<std::string> attacks;
    std::vector<PeerMachine> pinned;
    std::vector<std::pair<std::unique_ptr<FrameChannel>, bool>> links;
    QPointer<WireEnd> lastIncoming;
    bool delaysIncoming = false;
    Pairings pairings;

private:
    Pairings::House house()
    {
        return {[this](const std::string &, const std::string &given, const std::string &suggested) {
                    return petname(given, suggested);
                },
            [this](const std::string &peer) { return versions.contains(peer) ? versions.at(peer) : 0; },
            [this](std::unique_ptr<FrameChannel> channel, bool dialled) {
                links.emplace_back(std::move(channel), dialled);
            }};
    }
    Result<std::string> petname(const std::string &given, const std::string &suggested) const
    {
        const auto isTaken = [this](const std::string &name) {
            return std::find(takenNames.begin(), takenNames.end(), name) != takenNames.end();
        };
        if (!given.empty())
            return isTaken(given) ? Result<std::string>(Error {Reason::NameTaken, Phrase("Taken."), {}, {}}) : given;
        unsigned number = 1;
        while (isTaken(numbered(suggested, number)))
            ++number;
        return numbered(suggested, number);
    }
    static std::string numbered(const std::string &name, unsigned number)
    {
        return number == 1 ? name : name + "-" + std::to_string(number);
    }
    /// As the door does: the first frame says what it is.
    void await(std::unique_ptr<WireEnd> end)
    {
        auto *waiting = end.release();
        waiting->setParent(&context);
        waiting->isDelayed = delaysIncoming;
        lastIncoming = waiting;
        QObject::connect(waiting, &FrameChannel::received, &context, [this, waiting](const QByteArray &hello) {
            waiting->disconnect(&context);
            waiting->setParent(nullptr);
            pairings.listened(std::unique_ptr<FrameChannel>(waiting), hello);
        });
    }
};

inline const std::string small(64, '1');
inline const std::string large(64, '9');
inline constexpr Millis minute = 60'000;

inline std::string strangersKey(int number)
{
    return std::string(63, '5') + std::to_string(number);
}
inline std::string strangersAddress(int number)
{
    return "100.101.102." + std::to_string(100 + number);
}

/// Two machines, in the same order by fingerprint as they are dialled, unless told otherwise.
struct Two {
    explicit Two(const std::string &deskKey = small, const std::string &studioKey = large)
        : desk(deskKey, "desk", "100.101.102.103")
        , studio(studioKey, "studio", "100.101.102.104")
    {
    }
    bool isLinked() const { return desk.links.size() == 1 && studio.links.size() == 1; }

    PairingMachine desk;
    PairingMachine studio;
};

/// A stranger dials and says hello; nothing more.
inline QPointer<WireEnd> knock(PairingMachine &at, int number, std::vector<std::unique_ptr<PairingMachine>> &strangers,
    const std::string &address = {})
{
    strangers.push_back(std::make_unique<PairingMachine>(
        strangersKey(number), "stranger", address.empty() ? strangersAddress(number) : address));
    return strangers.back()->dial(at);
}
/// How many of them wait here with a code.
inline std::size_t waiting(const PairingMachine &at)
{
    return at.pairings.pending().size();
}

} // namespace mesh::test
