// SPDX-License-Identifier: MIT
#pragma once

#include "window/mesh_run.h"

#include <QObject>

namespace mesh {

/// Starts the service as `mesh service start` does, and tells why if it could not. On the GUI thread, which does not
/// wait.
class ServiceStarter : public QObject
{
    Q_OBJECT
public:
    explicit ServiceStarter(const MeshProgram &mesh, QObject *parent = nullptr);

    void start(); ///< Nothing, while it is being started.
    bool isStarting() const { return m_run.isRunning(); }

Q_SIGNALS:
    void startingChanged(bool isStarting);
    void failed(const QString &why);
    void started();

private:
    MeshRun m_run;
};

} // namespace mesh
