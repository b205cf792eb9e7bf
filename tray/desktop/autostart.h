// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace mesh {

/// Whether the tray starts when the user logs in: a file of ours in the folder where the desktop looks. Touches the
/// disk; thread-safe as a value.
class Autostart
{
public:
    /// `folder`: see standardFolder(); made when needed. `program`: absolute path, see startedProgram().
    Autostart(QString folder, QString program);

    /// $XDG_CONFIG_HOME/autostart, on macOS ~/Library/LaunchAgents.
    static QString standardFolder();
    /// What to start next time to get this program: itself, or the AppImage it is in.
    static QString startedProgram();

    bool isOn() const; ///< False too if the desktop's own settings switched our file off.
    /// Takes effect at the next login. StorageFailed if the file cannot be written or removed.
    Status set(bool on) const;

    QString file() const; ///< Full path of our file.

private:
    const QString m_folder;
    const QString m_program;
};

/// XDG desktop entry that starts `program` once there is a panel.
QByteArray autostartEntry(const QString &program);
/// launchd agent that starts `program` at login, in a graphical session.
QByteArray launchAgent(const QString &program);

} // namespace mesh
