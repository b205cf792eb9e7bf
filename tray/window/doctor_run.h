// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <vector>

namespace mesh {

/// What `mesh doctor` says of one thing. All sanitised.
struct DoctorLine {
    enum class Verdict { Pass, Fail, Skip };
    Verdict verdict = Verdict::Skip;
    QString name;
    QString detail;
    QString mend; ///< What helps, mostly a command; empty: nothing has to.
};
/// The answer of `mesh doctor --json`. ParseError if it is none.
Result<std::vector<DoctorLine>> doctorLines(const QByteArray &json);

/// Runs `mesh doctor` beside the window, with no more of the environment than it needs. On the GUI thread, which never
/// waits for it.
class DoctorRun : public QObject
{
    Q_OBJECT
public:
    /// `mesh`: absolute path of the program.
    explicit DoctorRun(QString mesh, QObject *parent = nullptr);
    ~DoctorRun() override;

    void start(); ///< Nothing if it runs.
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void finished(const std::vector<mesh::DoctorLine> &lines);
    void failed(const QString &why);

private:
    void ended();

    const QString m_mesh;
    QProcess m_process;
    QTimer m_patience;
};

} // namespace mesh
