// SPDX-License-Identifier: MIT
#include "window/mesh_run.h"

#include "link/shown.h"
#include "platform/detached.h"
#include "protocol/phrase_json.h"

namespace mesh {
namespace {

constexpr qint64 mostOutput = 1 << 20;

QProcessEnvironment meshEnvironment(const QString &dataFolder)
{
    QProcessEnvironment all;
    for (const auto &entry : listedEnvironment()) {
        const auto text = QString::fromLocal8Bit(entry.data(), static_cast<qsizetype>(entry.size()));
        all.insert(text.section(QLatin1Char('='), 0, 0), text.section(QLatin1Char('='), 1));
    }
    all.insert(QStringLiteral("GRIP_MESH_DIR"), dataFolder);
    return all;
}

} // namespace

MeshRun::MeshRun(MeshProgram mesh, const QStringList &verb, std::chrono::seconds patience, QObject *parent)
    : QObject(parent)
    , m_mesh(std::move(mesh))
{
    m_process.setProgram(m_mesh.path);
    m_process.setArguments(verb + QStringList {QStringLiteral("--json")});
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, &MeshRun::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_patience.stop();
        Q_EMIT failed(tr("%1 could not be started: %2").arg(m_mesh.path, m_process.errorString()));
    });
}

MeshRun::~MeshRun()
{
    m_process.disconnect(this);
}

void MeshRun::start()
{
    if (isRunning())
        return;
    m_process.setProcessEnvironment(meshEnvironment(m_mesh.dataFolder));
    m_patience.start();
    m_process.start();
}

void MeshRun::ended()
{
    const bool isLate = !m_patience.isActive();
    m_patience.stop();
    if (isLate)
        return Q_EMIT failed(tr("It took too long and was stopped."));
    const auto output = m_process.read(mostOutput);
    const auto answer = parseObject({output.constData(), static_cast<std::size_t>(output.size())});
    if (!answer)
        return Q_EMIT failed(tr("%1 gave no answer that this program understands.").arg(m_mesh.path));
    if (const auto error = answer->find("error"); error != answer->end())
        return Q_EMIT failed(shownError(errorFromJson({{"data", *error}})));
    Q_EMIT finished(*answer);
}

} // namespace mesh
