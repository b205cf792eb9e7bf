// SPDX-License-Identifier: MIT
#pragma once

#include "platform/unique_fd.h"
#include "result.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace mesh {

/// The right to be the one tray of a data folder: a kernel lock on tray.lock in its run folder, which the kernel takes
/// back however the tray ends. Its holder listens on tray.sock beside it, where a second start asks it to come to the
/// front. For the GUI thread.
class TrayInstance : public QObject
{
    Q_OBJECT
public:
    /// `runFolder` exists and is ours alone. If another tray holds it, that one is asked at once; while it is about to
    /// start or to end this waits, at most for `patience`.
    explicit TrayInstance(const QString &runFolder, std::chrono::milliseconds patience = std::chrono::seconds(2),
        QObject *parent = nullptr);

    /// False: another tray runs, and this one should end.
    bool isFirst() const { return m_isFirst; }
    /// What went wrong, if something did: a first one cannot be found by others, a second one could not ask.
    /// StorageFailed, DiskFull, or Timeout.
    const Status &status() const { return m_status; }

Q_SIGNALS:
    void raiseAsked(); ///< Somebody started the program again.

private:
    Status claim(const QString &runFolder, std::chrono::milliseconds patience);
    Result<bool> lock(const QString &runFolder);
    Status listen();
    bool askOther() const;
    void accept();
    QString socketPath() const;

    QString m_folderPath; ///< Short, whatever the folder's path: a socket's path must fit 107 bytes.
    UniqueFd m_folder;
    UniqueFd m_lock;
    QLocalServer m_server; ///< Removes its socket while the lock is still ours.
    bool m_isFirst = true;
    Status m_status;
};

} // namespace mesh
