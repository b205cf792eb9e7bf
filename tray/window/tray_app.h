// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/color_scheme.h"
#include "desktop/late_tray.h"
#include "desktop/notifier.h"
#include "desktop/tray_instance.h"
#include "models/desk.h"
#include "models/held_texts.h"
#include "window/alert_deeds.h"
#include "window/deeds.h"
#include "window/main_window.h"
#include "window/service_starter.h"
#include "window/session_deeds.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace mesh {

class SessionsPage;
class TrayIcon;
class TrayMenu;

/// The whole tray program: makes the parts and connects them. On the GUI thread.
class TrayApp : public QObject
{
    Q_OBJECT
public:
    /// The instance outlives it. `isHidden`: without a window, where there is an icon.
    TrayApp(const MeshProgram &mesh, TrayInstance &instance, bool isHidden);
    ~TrayApp() override;

    /// Made when it is first wanted: many never open it.
    MainWindow &window();
    Desk &desk() { return m_desk; }

Q_SIGNALS:
    void iconShown();

private:
    std::vector<Page *> makePages();
    void showIcon();
    void tellWhereItWent();
    void openWindow(const QString &page, const QString &key);
    void applyScheme(bool isDark);

    const MeshProgram m_mesh;
    QSettings m_settings;
    ColorScheme m_scheme;
    ControlLink m_link;
    Desk m_desk;
    Deeds m_deeds;
    HeldTexts m_heldTexts;
    SessionDeeds m_sessionDeeds;
    AlertDeeds m_alertDeeds;
    ServiceStarter m_starter;
    std::unique_ptr<MainWindow> m_window;
    SessionsPage *m_sessions = nullptr; ///< Of the window, as soon as there is one.
    LateTray m_lateTray;
    const bool m_isHidden;
    std::unique_ptr<TrayMenu> m_menu;
    std::unique_ptr<TrayIcon> m_icon;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<QObject> m_notifications;
};

} // namespace mesh
