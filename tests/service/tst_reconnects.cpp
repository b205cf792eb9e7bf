// SPDX-License-Identifier: MIT
// A link that is made again a thousand times, over TLS: each time it carries frames, and nothing is left of the last
// one.
#include "relay_fixture.h"

#include "relay/direct_links.h"
#include "relay/peers.h"

#include <QDir>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace mesh;
using namespace mesh::test;

namespace {

int descriptors()
{
    return static_cast<int>(
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

/// Bytes that are in use; of no meaning where sanitizers keep what was freed.
std::size_t inUse()
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    return ::mallinfo2().uordblks;
#else
    return 0;
#endif
}

struct Machine {
    explicit Machine(Deadlines &all)
        : deadlines(all)
        , links(peers,
              [this](
                  const std::string &host, quint16 port, DirectLinks::Connected connected) -> std::unique_ptr<QObject> {
                  return std::make_unique<Dialler>(*identity, host, port, deadlines, std::move(connected));
              })
    {
        QObject::connect(&links, &Links::received, &context,
            [this](const std::string &, const Json &frame) { received += stringOr(frame, "t") == "hello" ? 1 : 0; });
    }
    void knows(const Machine &other, quint16 port)
    {
        PeerMachine peer;
        peer.fingerprint = other.identity->fingerprint();
        peer.petname = "other";
        peer.host = port > 0 ? "127.0.0.1" : "";
        peer.port = port;
        peers.add(peer, [](const Status &) {});
        links.start({identity->fingerprint(), "1", {1, 1}});
    }

    Deadlines &deadlines;
    TestFolder folder;
    std::shared_ptr<const Identity> identity = std::make_shared<const Identity>(someIdentity());
    Peers peers {*folder,
        [](const std::function<Status()> &work, const std::function<void(const Status &)> &done) { done(work()); },
        "own"};
    DirectLinks links;
    QObject context;
    int received = 0;
};

} // namespace

class TestReconnects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandTimes()
    {
        Deadlines deadlines;
        Machine here(deadlines);
        Machine there(deadlines);
        std::map<const FrameChannel *, std::pair<std::unique_ptr<FrameChannel>, GuestPlaces::Place>> guests;
        RelayDoor door([&] { return there.identity; }, deadlines,
            [&](std::unique_ptr<FrameChannel> channel, GuestPlaces::Place place) {
                auto *guest = channel.get();
                guests.emplace(guest, std::pair(std::move(channel), std::move(place)));
                QObject::connect(guest, &FrameChannel::received, &there.context, [&, guest](const QByteArray &payload) {
                    guest->disconnect(&there.context);
                    auto node = guests.extract(guest);
                    const auto greeting = greeting::parse(payload);
                    if (const auto *link = greeting ? std::get_if<greeting::Link>(&*greeting) : nullptr)
                        there.links.take(std::move(node.mapped().first), *link);
                });
                guest->start();
            });
        QVERIFY(door.listen({QHostAddress(QHostAddress::LocalHost)}, 0));
        there.knows(here, 0);
        here.knows(there, door.port());
        const auto &far = there.identity->fingerprint();
        const auto &near = here.identity->fingerprint();
        std::size_t bytes = 0;
        int open = 0;
        constexpr int warm = 100;
        constexpr int rounds = 1000;
        for (int i = 1; i <= rounds + warm; ++i) {
            QTRY_VERIFY(here.links.isLinked(far) && there.links.isLinked(near));
            here.links.send(far, {{"t", "hello"}});
            there.links.send(near, {{"t", "hello"}});
            QTRY_VERIFY(here.received == i && there.received == i);
            if (i == warm) {
                bytes = inUse();
                open = descriptors();
            }
            if (i == rounds + warm)
                break;
            here.links.renew(far);
            QTRY_VERIFY(!there.links.isLinked(near));
            here.links.retry(far);
        }
        qInfo("%d links: %d descriptors, then %d; %lld bytes more in use", rounds, open, descriptors(),
            static_cast<long long>(inUse()) - static_cast<long long>(bytes));
        QTRY_COMPARE(descriptors(), open); // The last link's end may still be read.
        QVERIFY(static_cast<long long>(inUse()) - static_cast<long long>(bytes) < rounds * 100);
        here.links.stop();
        there.links.stop();
    }
};

QTEST_GUILESS_MAIN(TestReconnects)
#include "tst_reconnects.moc"
