// SPDX-License-Identifier: MIT
#include "window/tray_app.h"

#include "desktop/autostart.h"
#include "desktop/notifiers.h"
#include "link/shown.h"
#include "window/about_page.h"
#include "window/approvals_page.h"
#include "window/inbox_page.h"
#include "window/locks_page.h"
#include "window/machines_page.h"
#include "window/map_page.h"
#include "window/mesh_run.h"
#include "window/message_bar.h"
#include "window/notifications.h"
#include "window/sessions_page.h"
#include "window/settings_page.h"
#include "window/theme.h"
#include "window/timeline_page.h"
#include "window/tray_icon.h"
#include "window/tray_menu.h"

#include <QApplication>

namespace mesh {

TrayApp::TrayApp(const MeshProgram &mesh, TrayInstance &instance, bool isHidden)
    : m_mesh(mesh)
    , m_settings(QStringLiteral("grip-session-mesh"), QStringLiteral("tray"))
    , m_link(mesh.dataFolder + QStringLiteral("/run"))
    , m_desk(m_link)
    , m_deeds(m_link)
    , m_heldTexts(m_desk)
    , m_sessionDeeds(m_desk, m_deeds)
    , m_alertDeeds(m_desk, m_deeds, m_heldTexts)
    , m_starter(mesh)
    , m_isHidden(isHidden)
{
    QApplication::setQuitOnLastWindowClosed(false); // Until it is known whether there is an icon.
    applyScheme(m_scheme.isDark());
    connect(&m_scheme, &ColorScheme::changed, this, &TrayApp::applyScheme);
    connect(&m_scheme, &ColorScheme::contrastChanged, this, [this] { applyScheme(m_scheme.isDark()); });
    connect(&instance, &TrayInstance::raiseAsked, this, [this] { openWindow({}, {}); });
    connect(&m_alertDeeds, &AlertDeeds::windowNeeded, this, &TrayApp::openWindow);
    connect(&m_sessionDeeds, &SessionDeeds::writeAsked, this, [this](const QString &address) {
        openWindow(QStringLiteral("sessions"), {});
        m_sessions->write(address);
    });
    connect(&m_sessionDeeds, &SessionDeeds::messagesAsked, this,
        [this](const QString &address) { openWindow(QStringLiteral("timeline"), address); });
    connect(&m_sessionDeeds, &SessionDeeds::locksAsked, this,
        [this](const QString &address) { openWindow(QStringLiteral("locks"), address); });
    connect(&m_desk, &Desk::codeCame, this, [this](const Json &request) {
        if (m_window || !stringOr(request, "code").empty())
            window().drawCode(request);
    });
    const auto tellProblem = [this](const QString &text) {
        if (!m_window || !m_window->isVisible())
            openWindow({}, {});
        m_window->messages().tellProblem(text);
    };
    connect(&m_deeds, &Deeds::failed, this, tellProblem);
    connect(&m_starter, &ServiceStarter::failed, this, tellProblem);
    connect(&m_starter, &ServiceStarter::started, &m_link, &ControlLink::retryNow);
    connect(&m_starter, &ServiceStarter::started, this, [this] {
        if (m_window)
            m_window->messages().clear(); // Why it did not start before is over.
    });
    connect(&m_lateTray, &LateTray::ready, this, &TrayApp::showIcon);
    m_link.start();
    if (!isHidden)
        openWindow({}, {});
}

TrayApp::~TrayApp() = default;

MainWindow &TrayApp::window()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(m_desk, m_deeds, m_settings, makePages());
        connect(m_window.get(), &MainWindow::startServiceAsked, &m_starter, &ServiceStarter::start);
        connect(&m_starter, &ServiceStarter::startingChanged, m_window.get(), &MainWindow::setStarting);
        m_window->setStarting(m_starter.isStarting());
        // Who quits closes the window as well: then there is no next turn.
        connect(m_window.get(), &MainWindow::closed, this, &TrayApp::tellWhereItWent, Qt::QueuedConnection);
    }
    return *m_window;
}

std::vector<Page *> TrayApp::makePages()
{
    const Autostart autostart(
        Autostart::standardFolder(), Autostart::startedProgram(), Autostart::standardSystemFolders());
    const ProgramSwitch atLogin {tr("Start this program at login"), [autostart] { return autostart.isOn(); },
        [autostart](bool isOn) {
            const auto set = autostart.set(isOn);
            return set ? QString() : shownError(set.error());
        }};
    auto *about = new AboutPage(m_desk, m_deeds, {m_mesh, [this] { m_starter.start(); }});
    connect(&m_starter, &ServiceStarter::startingChanged, about, &AboutPage::setStarting);
    m_sessions = new SessionsPage(m_desk, m_deeds, m_sessionDeeds); // The window owns it.
    return {
        new MapPage(m_desk, m_sessionDeeds, m_mesh),
        m_sessions,
        new ApprovalsPage(m_desk, m_deeds),
        new InboxPage(m_desk, m_deeds),
        new TimelinePage(m_desk),
        new LocksPage(m_desk, m_deeds),
        new MachinesPage(m_desk, m_deeds),
        new SettingsPage(m_desk, m_deeds, m_mesh, {atLogin}),
        about,
    };
}

void TrayApp::showIcon()
{
    m_menu = std::make_unique<TrayMenu>(m_desk, m_deeds, m_sessionDeeds, m_alertDeeds);
    m_icon = std::make_unique<TrayIcon>(m_desk);
    m_icon->setDark(m_scheme.isDark());
    m_icon->setContextMenu(m_menu.get());
    m_notifier = makeNotifier(*m_icon, {tr("Grip Session Mesh"), QStringLiteral("io.github.grip_session_mesh.tray")});
    auto notifications = std::make_unique<Notifications>(m_desk, m_heldTexts, m_alertDeeds, *m_notifier);
    connect(notifications.get(), &Notifications::windowAsked, this, &TrayApp::openWindow);
    m_notifications = std::move(notifications);
    connect(m_menu.get(), &TrayMenu::windowAsked, this, &TrayApp::openWindow);
    connect(m_menu.get(), &TrayMenu::startServiceAsked, &m_starter, &ServiceStarter::start);
    connect(m_menu.get(), &TrayMenu::quitAsked, qApp, &QCoreApplication::quit);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            openWindow({}, {});
    });
    // Waits for the desktop's answer, so before the icon is shown: a desktop may wait for us from then on.
    const bool isSeen = QSystemTrayIcon::isSystemTrayAvailable();
    m_icon->show();
    // A program that nobody can see is one that nobody can end.
    QApplication::setQuitOnLastWindowClosed(!isSeen);
    if (!isSeen && !(m_window && m_window->isVisible()))
        openWindow({}, {});
    Q_EMIT iconShown();
}

/// Once: who has closed the window may think that the program has ended.
void TrayApp::tellWhereItWent()
{
    const auto key = QStringLiteral("hints/closed");
    if (!m_notifier || QApplication::quitOnLastWindowClosed() || m_settings.value(key).toBool())
        return;
    m_settings.setValue(key, true);
    m_notifier->show({QStringLiteral("closed"), tr("Grip Session Mesh is still here"),
        tr("Its icon tells when something waits for you. The icon's menu opens the window again, and quits."), false,
        false, {}});
}

void TrayApp::openWindow(const QString &page, const QString &key)
{
    window().open(page, key);
}

void TrayApp::applyScheme(bool isDark)
{
    applyTheme(*qApp, isDark, m_scheme.highContrast());
    if (m_icon)
        m_icon->setDark(isDark);
}

} // namespace mesh
