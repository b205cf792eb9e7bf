// SPDX-License-Identifier: MIT
// Two machines' TLS over real sockets: door and dialler, and those who knock with something else.
#include "store_fixture.h"

#include "doors/deadlines.h"
#include "relay/dialler.h"
#include "relay/relay_door.h"
#include "relay/tls.h"
#include "relay/tls_channel.h"

#include <QSslCertificate>
#include <QTcpSocket>

#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

struct Side {
    TestFolder folder;
    Result<Identity> identity = Identity::open(*folder);
};

/// Listens, and keeps who came.
struct Listening {
    Side side;
    Deadlines deadlines;
    std::unique_ptr<FrameChannel> channel;
    QByteArray first;
    int guests = 0;
    RelayDoor door {deadlines, [this] { return &*side.identity; },
        [this](std::unique_ptr<FrameChannel> came, const QByteArray &said) {
            channel = std::move(came);
            first = said;
            ++guests;
        }};
    quint16 port = 0;

    Listening()
    {
        const auto problem = door.listen({QHostAddress(QHostAddress::LocalHost)}, 0);
        const auto listening = door.listening();
        port = problem.empty() ? QString::fromStdString(listening.front()).section(QLatin1Char(':'), -1).toUShort()
                               : quint16(0);
    }
};

struct Dialling {
    Side side;
    std::optional<Result<std::unique_ptr<FrameChannel>>> result;
    std::unique_ptr<Dialler> dialler;

    void dial(quint16 port)
    {
        dialler = std::make_unique<Dialler>(*side.identity, "127.0.0.1", port,
            [this](Result<std::unique_ptr<FrameChannel>> channel) { result = std::move(channel); });
    }
    FrameChannel &channel() { return ***result; }
};

} // namespace

class TestRelayTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(enableTls()); }

    void bothKnowWhoIsThere()
    {
        Listening there;
        Dialling here;
        QVERIFY(there.side.identity);
        here.dial(there.port);
        QTRY_VERIFY(here.result.has_value());
        QVERIFY(*here.result);
        QCOMPARE(here.channel().peerFingerprint(), there.side.identity->fingerprint());
        here.channel().start();
        here.channel().send("hello");
        QTRY_COMPARE(there.guests, 1);
        QCOMPARE(there.first, QByteArray("hello"));
        QCOMPARE(there.channel->peerFingerprint(), here.side.identity->fingerprint());
    }
};

QTEST_GUILESS_MAIN(TestRelayTls)
#include "tst_relay_tls.moc"
