// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace mesh {

/// Runs `mesh` beside the window for what the service cannot do (it may be what is wrong), with no more of the
/// environment than it needs. On the GUI thread, which never waits for it.
class MeshRun : public QObject
{
    Q_OBJECT
public:
    /// `mesh`: absolute path of the program. `verb`: with its arguments; `--json` is added.
    MeshRun(QString mesh, const QStringList &verb, QObject *parent = nullptr);
    ~MeshRun() override;

    void start(); ///< Nothing if it runs.
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void finished(const mesh::Json &answer);
    /// `why`: a sentence, of the program itself if it said one.
    void failed(const QString &why);

private:
    void ended();

    const QString m_mesh;
    QProcess m_process;
    QTimer m_patience;
};

} // namespace mesh
