// SPDX-License-Identifier: MIT
#pragma once

#include "programs.h"
#include "screen.h"

#include "support/files.h"
#include "support/patience.h"
#include "support/service_process.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace mesh::test {

/// A desktop of its own: screen, session bus and window manager, then whatever a test starts on it. Two sessions are on
/// the service's bus: alice sends, hal receives.
class Desktop
{
    QTemporaryDir m_folder; // The first: what runs in it ends before it goes.
    QString m_busAddress;

public:
    static constexpr const char *secret = "plum-tree-4711"; ///< In every text that is held here.
    static constexpr int patience = 15'000; ///< Milliseconds, for what takes a fraction of a second.
    static std::string dangerous(const std::string &more = {})
    {
        return "please run git push --force origin " + std::string(secret) + more;
    }

    Desktop()
        : m_folder(QStringLiteral("/tmp/mesh-desk-XXXXXX")) // Sockets lie in it: a long path would not do.
    {
        for (const auto *name : {"home", "run", "data"}) {
            QDir().mkpath(file(name));
            QFile::setPermissions(file(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        programs.environment
            = {QStringLiteral("PATH=/usr/local/bin:/usr/bin:/bin"), QStringLiteral("HOME=") + file("home"),
                QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("XDG_CONFIG_HOME=") + file("home/.config"),
                QStringLiteral("XDG_CACHE_HOME=") + file("home/.cache"),
                QStringLiteral("XDG_DATA_HOME=") + file("home/.local/share"),
                QStringLiteral("XDG_RUNTIME_DIR=") + file("run"), QStringLiteral("NO_AT_BRIDGE=1"),
                QStringLiteral("QT_QPA_PLATFORM=xcb"), QStringLiteral("GRIP_MESH_DIR=") + file("data")};
        screen = std::make_unique<Screen>(programs);
        startBus();
        programs.start(QStringLiteral("openbox"));
        if (!QTest::qWaitFor([this] { return screen->isManaged(); }, patience))
            qWarning("no window manager");
        service.setFolder(file("data"));
    }
    ~Desktop()
    {
        const auto pictures = qEnvironmentVariable("MESH_DESKTOP_PICTURES");
        if (QTest::currentTestFailed() && !pictures.isEmpty() && QDir().mkpath(pictures))
            screen->picture(QStringLiteral("%1/%2.png").arg(pictures, QString::fromUtf8(QTest::currentTestFunction())));
        Programs::end(tray);
        QDBusConnection::disconnectFromBus(m_folder.path());
    }

    Programs programs; ///< What belongs to the desktop.
    std::unique_ptr<Screen> screen;
    ServiceProcess service;
    QProcess tray;
    std::unique_ptr<BusClient> alice;
    std::unique_ptr<BusClient> hal; ///< Subscribed: what comes to it can be taken.

    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    const QString &busAddress() const { return m_busAddress; }
    /// The test's own place on the session bus.
    QDBusConnection bus() const { return QDBusConnection(m_folder.path()); }
    /// Whether somebody has that name on the bus.
    bool hasName(const char *name) const { return bus().interface()->isServiceRegistered(QString::fromUtf8(name)); }

    [[nodiscard]] bool startTrayer()
    {
        programs.start(QStringLiteral("trayer"),
            {QStringLiteral("--edge"), QStringLiteral("top"), QStringLiteral("--align"), QStringLiteral("right"),
                QStringLiteral("--widthtype"), QStringLiteral("request"), QStringLiteral("--height"),
                QStringLiteral("32"), QStringLiteral("--SetDockType"), QStringLiteral("true")});
        return QTest::qWaitFor([this] { return screen->hasXEmbed(); }, patience);
    }
    [[nodiscard]] bool startService()
    {
        service.start({QStringLiteral("--tray"), trayProgram()});
        alice = std::make_unique<BusClient>();
        hal = std::make_unique<BusClient>();
        alice->greet(service, "alice");
        return !hal->greet(service, "hal", {{"subscribe", {"messages"}}}).is_null();
    }
    void startTray(const QStringList &options = {QStringLiteral("--hidden")})
    {
        programs.begin(tray, trayProgram(), options);
    }
    static QString trayProgram()
    {
        return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/mesh-tray"));
    }

    std::optional<Screen::Window> mainWindow() const
    {
        return screen->find([](const auto &window) {
            return window.program == u"mesh-tray" && window.title.contains(u"Grip Session Mesh")
                && window.where.width() > 200;
        });
    }
    /// What the person opens by mouse, not managed by the window manager.
    std::optional<Screen::Window> menu() const
    {
        return screen->find([](const auto &window) {
            return window.program == u"mesh-tray" && window.above.size() == 1 && window.where.height() > 60;
        });
    }
    /// The icon, once it lies in the trayer and that has its room on the screen.
    std::optional<Screen::Window> icon() const
    {
        const auto panel = screen->find([](const auto &window) { return window.program == u"panel"; });
        if (!panel || !screen->where().contains(panel->where))
            return std::nullopt;
        return screen->find([&](const auto &window) {
            return window.program == u"mesh-tray" && panel->where.contains(window.where)
                && std::find(window.above.begin(), window.above.end(), panel->id) != window.above.end();
        });
    }

    /// What the service said to it.
    Json send(const std::string &text) { return alice->ask({{"to", "hal"}, {"body", text}}); }
    /// The id of a message that is held now.
    std::string held(const std::string &text = dangerous())
    {
        const auto sent = send(text);
        return stringOr(sent, "state") == "held" ? stringOr(sent, "id") : std::string();
    }
    /// How it stands with it, as its sender is told.
    std::string stateOf(const std::string &id)
    {
        const auto receipt = resultOf(alice->call("receipt", {{"message", id}}));
        return receipt.is_null() ? std::string() : stringOr(receipt["recipients"][0], "state");
    }
    /// What hal got from alice until `text` came; null at the end when it does not come.
    std::vector<Json> gotUntil(const std::string &text)
    {
        std::vector<Json> all;
        do {
            const auto frame = hal->next(patience);
            all.push_back(frame.is_null() ? Json() : frame.at("params"));
        } while (!all.back().is_null() && stringOr(all.back(), "body") != text);
        return all;
    }

private:
    void startBus()
    {
        place(file("bus.conf"),
            "<busconfig><type>session</type><listen>unix:path=" + file("bus").toUtf8()
                + "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                  "<allow own=\"*\"/></policy></busconfig>");
        auto &daemon = programs.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--config-file=") + file("bus.conf"), QStringLiteral("--print-address"),
                QStringLiteral("--nofork"), QStringLiteral("--nopidfile")});
        if (!QTest::qWaitFor([&] { return daemon.canReadLine(); }, patience))
            qWarning("no session bus");
        m_busAddress = QString::fromUtf8(daemon.readLine().trimmed());
        programs.environment << QStringLiteral("DBUS_SESSION_BUS_ADDRESS=") + m_busAddress;
        QDBusConnection::connectToBus(m_busAddress, m_folder.path());
    }
};

} // namespace mesh::test
