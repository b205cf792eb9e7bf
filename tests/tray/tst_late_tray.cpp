// SPDX-License-Identifier: MIT
// When the first tray icon may be made. Elsewhere than on X11 nothing has to be waited for; X11 needs a server of its
// own.
#include "desktop/late_tray.h"

#include "tray/private_bus.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>
#include <memory>
#include <optional>
#include <xcb/xcb.h>

using namespace mesh;
using namespace mesh::test;

namespace {

constexpr QLatin1String service("org.kde.StatusNotifierWatcher");
constexpr QLatin1String path("/StatusNotifierWatcher");
constexpr auto never = std::chrono::hours(1);

/// The watcher of tray hosts, played on a connection of its own.
class PlayedWatcher : public QDBusVirtualObject
{
public:
    PlayedWatcher(QDBusConnection bus, bool hasHost)
        : m_bus(std::move(bus))
        , m_hasHost(hasHost)
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(service);
    }
    ~PlayedWatcher() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }
    void getHost()
    {
        m_bus.send(QDBusMessage::createSignal(path, service, QStringLiteral("StatusNotifierHostRegistered")));
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        asked = true;
        return m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(m_hasHost))));
    }

    bool asked = false;

private:
    QDBusConnection m_bus;
    const bool m_hasHost;
};

/// An XEmbed tray host: takes the selection, and tells so as ICCCM 2.8 has it. Gone with this.
class PlayedXEmbed
{
public:
    PlayedXEmbed()
        : m_x(xcb_connect(nullptr, nullptr), &xcb_disconnect)
    {
        auto *x = m_x.get();
        const auto root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
        const auto window = xcb_generate_id(x);
        xcb_create_window(x, 0, window, root, 0, 0, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY, 0, 0, nullptr);
        xcb_set_selection_owner(x, window, atom("_NET_SYSTEM_TRAY_S0"), XCB_CURRENT_TIME);
        xcb_client_message_event_t told {};
        told.response_type = XCB_CLIENT_MESSAGE;
        told.format = 32;
        told.window = root;
        told.type = atom("MANAGER");
        told.data.data32[1] = atom("_NET_SYSTEM_TRAY_S0");
        told.data.data32[2] = window;
        xcb_send_event(x, false, root, XCB_EVENT_MASK_STRUCTURE_NOTIFY, reinterpret_cast<const char *>(&told));
        atom("WM_NAME"); // A round trip: it is all done.
    }

private:
    xcb_atom_t atom(std::string_view name)
    {
        const auto asked = xcb_intern_atom(m_x.get(), false, static_cast<std::uint16_t>(name.size()), name.data());
        const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
            xcb_intern_atom_reply(m_x.get(), asked, nullptr), &std::free);
        return reply ? reply->atom : 0;
    }

    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_x;
};

} // namespace

class LateTrayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bus.emplace();
        m_ours.emplace(m_bus->connect(QStringLiteral("ours")));
        m_hosts.emplace(m_bus->connect(QStringLiteral("hosts")));
        QVERIFY(m_ours->isConnected());
    }
    void cleanup()
    {
        m_ours.reset();
        m_hosts.reset();
        m_bus.reset();
    }

    void elsewhereAtOnce()
    {
        if (isX11())
            QSKIP("On X11 there is something to wait for.");
        begin(never);
        QTRY_COMPARE(m_ready->size(), 1);
    }
    void aHostThatIsThere()
    {
        const PlayedWatcher watcher(*m_hosts, true);
        begin(never);
        QTRY_COMPARE(m_ready->size(), 1);
    }
    void aHostThatComes()
    {
        if (!isX11())
            QSKIP("Needs X11.");
        begin(never);
        const PlayedWatcher watcher(*m_hosts, true);
        QTRY_COMPARE(m_ready->size(), 1);
    }
    void aWatcherWithoutAHost()
    {
        if (!isX11())
            QSKIP("Needs X11.");
        PlayedWatcher watcher(*m_hosts, false);
        begin(never);
        QTRY_VERIFY(watcher.asked);
        QVERIFY(m_ready->isEmpty());
        watcher.getHost();
        QTRY_COMPARE(m_ready->size(), 1);
        watcher.getHost();
        const PlayedXEmbed host;
        QTest::qWait(0);
        QCOMPARE(m_ready->size(), 1);
    }
    void anXEmbedHostThatIsThere()
    {
        if (!isX11())
            QSKIP("Needs X11.");
        const PlayedXEmbed host;
        begin(never);
        QTRY_COMPARE(m_ready->size(), 1);
    }
    void anXEmbedHostThatComes()
    {
        if (!isX11())
            QSKIP("Needs X11.");
        begin(never);
        const PlayedXEmbed host;
        QTRY_COMPARE(m_ready->size(), 1);
    }
    void nobodyComes()
    {
        if (!isX11())
            QSKIP("Needs X11.");
        begin(std::chrono::milliseconds(50));
        QVERIFY(m_ready->isEmpty());
        QTRY_COMPARE(m_ready->size(), 1);
    }

private:
    static bool isX11() { return QGuiApplication::platformName() == u"xcb"; }
    void begin(std::chrono::milliseconds longest)
    {
        m_ready.reset();
        m_tray.emplace(*m_ours, longest);
        m_ready.emplace(&*m_tray, &LateTray::ready);
    }

    std::optional<PrivateBus> m_bus;
    std::optional<QDBusConnection> m_ours;
    std::optional<QDBusConnection> m_hosts;
    std::optional<LateTray> m_tray;
    std::optional<QSignalSpy> m_ready;
};

/// On an X server of its own where there is the program for one, else without X11.
int main(int argc, char **argv)
{
    QProcess server;
    server.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    while (!server.canReadLine() && server.waitForReadyRead())
        continue;
    const auto display = server.readLine().trimmed();
    qputenv("QT_QPA_PLATFORM", display.isEmpty() ? "offscreen" : "xcb");
    if (!display.isEmpty())
        qputenv("DISPLAY", ':' + display);
    int failed = 0;
    {
        QGuiApplication app(argc, argv);
        LateTrayTest test;
        failed = QTest::qExec(&test, argc, argv);
    }
    server.kill();
    server.waitForFinished();
    return failed;
}
#include "tst_late_tray.moc"
