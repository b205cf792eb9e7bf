// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace mesh {

/// The program `mesh`, and whose mesh it is to look at.
struct MeshProgram {
    QString path; ///< Absolute.
    QString dataFolder;
};

/// Runs `mesh` beside the window for what the service cannot do (it may be what is wrong), with no more of the
/// environment than it needs. On the GUI thread, which never waits for it.
class MeshRun : public QObject
{
    Q_OBJECT
public:
    /// `verb`: with its arguments; `--json` is added. It is ended after `patience`.
    MeshRun(MeshProgram mesh, const QStringList &verb, std::chrono::seconds patience, QObject *parent = nullptr);
    ~MeshRun() override;

    void start(); ///< Nothing if it runs.
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void finished(const mesh::Json &answer);
    /// `why`: a sentence, of the program itself if it said one.
    void failed(const QString &why);

private:
    void ended();

    const MeshProgram m_mesh;
    QProcess m_process;
    QTimer m_patience;
};

} // namespace mesh
