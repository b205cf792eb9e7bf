// SPDX-License-Identifier: MIT
#pragma once

#include "window/deeds.h"
#include "window/offline_settings.h"
#include "window/page.h"
#include "window/program_switch.h"

#include <vector>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace mesh {

class Desk;
class Notice;
class SettingGroup;
class SettingRow;

/// All settings: those of this program, and those of the service, which config.json and `mesh config` show as well.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// Desk and deeds outlive it. `program`: what this program itself does.
    SettingsPage(Desk &desk, Deeds &deeds, const MeshProgram &mesh, std::vector<ProgramSwitch> program,
        QWidget *parent = nullptr);

    int waiting() const override; ///< Values in config.json that nobody has agreed to.
    void open(const QString &key) override; ///< `key`: of a setting.
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    bool isOnline() const;
    void lookOffline();
    QString offlineText() const;
    void setOffline(Deeds::Deed deed, QObject *context);
    void follow();
    void filter();

    Desk &m_desk;
    OfflineSettings m_offlineSettings;
    QLineEdit *m_search;
    QLabel *m_nothing;
    Notice *m_offline;
    QScrollArea *m_area;
    std::vector<SettingGroup *> m_groups;
    std::vector<SettingRow *> m_rows;
    int m_waiting = 0;
};

} // namespace mesh
