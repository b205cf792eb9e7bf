// SPDX-License-Identifier: MIT
#include "window/service_starter.h"

#include "link/shown.h"

#include <QProcessEnvironment>

namespace mesh {

ServiceStarter::ServiceStarter(QString meshProgram, QString dataFolder, QObject *parent)
    : QObject(parent)
    , m_meshProgram(std::move(meshProgram))
    , m_dataFolder(std::move(dataFolder))
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GRIP_MESH_DIR"), m_dataFolder);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::stateChanged, this, [this](QProcess::ProcessState state) {
        if (state != QProcess::Running)
            Q_EMIT startingChanged(state == QProcess::Starting);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("%1 could not be run. Is it in the same folder as this program?").arg(m_meshProgram));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const auto said = m_process.readAll().trimmed();
        if (status == QProcess::NormalExit && code == 0)
            Q_EMIT started();
        else
            Q_EMIT failed(shownLine({said.constData(), static_cast<std::size_t>(said.size())}, 500));
    });
}

void ServiceStarter::start()
{
    if (m_process.state() == QProcess::NotRunning)
        m_process.start(m_meshProgram, {QStringLiteral("service"), QStringLiteral("start")});
}

} // namespace mesh
