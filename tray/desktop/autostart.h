// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace mesh {

/// Whether the tray starts when the user logs in: a file of ours in the folder where the desktop looks, or of a package
/// in the system's. The user's counts before the system's, which are tried in their order (Desktop Application
/// Autostart Specification). Touches the disk; thread-safe as a value.
class Autostart
{
public:
    /// `folder`: see standardFolder(); made when needed. `program`: absolute path, see startedProgram().
    /// `systemFolders`: see standardSystemFolders(); only read.
    Autostart(QString folder, QString program, QStringList systemFolders = {});

    /// $XDG_CONFIG_HOME/autostart, on macOS ~/Library/LaunchAgents.
    static QString standardFolder();
    /// autostart in each of $XDG_CONFIG_DIRS; none on macOS.
    static QStringList standardSystemFolders();
    /// What to start next time to get this program: itself, or the AppImage it is in.
    static QString startedProgram();

    bool isOn() const; ///< False too if the desktop's own settings switched the file off.
    /// Takes effect at the next login. StorageFailed if the file cannot be written or removed.
    Status set(bool on) const;

    QString file() const; ///< Full path of our file.

private:
    QString systemFile() const; ///< Empty: there is none.

    const QString m_folder;
    const QString m_program;
    const QStringList m_systemFolders;
};

/// XDG desktop entry that starts `program` once there is a panel.
QByteArray autostartEntry(const QString &program);
/// XDG desktop entry that says of a system's one of the same name: not for this user.
QByteArray hiddenEntry();
/// launchd agent that starts `program` at login, in a graphical session.
QByteArray launchAgent(const QString &program);

} // namespace mesh
