// SPDX-License-Identifier: MIT
#include "window/service_starter.h"

namespace mesh {

ServiceStarter::ServiceStarter(const MeshProgram &mesh, QObject *parent)
    : QObject(parent)
    , m_run(mesh, {QStringLiteral("service"), QStringLiteral("start")}, std::chrono::minutes(1))
{
    connect(&m_run, &MeshRun::finished, this, [this] {
        Q_EMIT startingChanged(false);
        Q_EMIT started();
    });
    connect(&m_run, &MeshRun::failed, this, [this](const QString &why) {
        Q_EMIT startingChanged(false);
        Q_EMIT failed(why);
    });
}

void ServiceStarter::start()
{
    if (isStarting())
        return;
    Q_EMIT startingChanged(true); // It may fail at once.
    m_run.start();
}

} // namespace mesh
