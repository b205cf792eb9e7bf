// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QProcess>

namespace mesh {

/// Starts the service as `mesh service start` does, and tells why if it could not. On the GUI thread, which does not
/// wait.
class ServiceStarter : public QObject
{
    Q_OBJECT
public:
    /// `meshProgram`: absolute path. `dataFolder`: which one it is to serve.
    ServiceStarter(QString meshProgram, QString dataFolder, QObject *parent = nullptr);

    void start(); ///< Nothing, while it is being started.
    bool isStarting() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void startingChanged(bool isStarting);
    void failed(const QString &why);
    void started();

private:
    const QString m_meshProgram;
    const QString m_dataFolder;
    QProcess m_process;
};

} // namespace mesh
