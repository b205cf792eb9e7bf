// SPDX-License-Identifier: MIT
#include "window/doctor_run.h"

#include "link/shown.h"
#include "models/record_feed.h"
#include "platform/detached.h"
#include "protocol/phrase_json.h"

#include <chrono>

namespace mesh {
namespace {

constexpr std::chrono::seconds longestCheck {60};
constexpr qint64 mostOutput = 1 << 20;

QProcessEnvironment doctorEnvironment()
{
    QProcessEnvironment all;
    for (const auto &entry : listedEnvironment()) {
        const auto text = QString::fromLocal8Bit(entry.data(), static_cast<qsizetype>(entry.size()));
        all.insert(text.section(QLatin1Char('='), 0, 0), text.section(QLatin1Char('='), 1));
    }
    // Where we look, it looks.
    const auto folder = QStringLiteral("GRIP_MESH_DIR");
    if (qEnvironmentVariableIsSet("GRIP_MESH_DIR"))
        all.insert(folder, qEnvironmentVariable("GRIP_MESH_DIR"));
    return all;
}

} // namespace

Result<std::vector<DoctorLine>> doctorLines(const QByteArray &json)
{
    const auto parsed = parseObject({json.constData(), static_cast<std::size_t>(json.size())});
    if (!parsed)
        return parsed.error();
    std::vector<DoctorLine> lines;
    for (const auto &check : recordsIn(*parsed, "checks")) {
        if (!check.is_object())
            continue;
        using Verdict = DoctorLine::Verdict;
        const auto verdict = stringOr(check, "verdict");
        lines.push_back({verdict == "PASS" ? Verdict::Pass
                : verdict == "FAIL"        ? Verdict::Fail
                                           : Verdict::Skip,
            shownPhrase(phraseOr(check, "name"), 100), shownPhrase(phraseOr(check, "detail")),
            shownPhrase(phraseOr(check, "mend"), 1000)});
    }
    return lines;
}

DoctorRun::DoctorRun(QString mesh, QObject *parent)
    : QObject(parent)
    , m_mesh(std::move(mesh))
{
    m_process.setProgram(m_mesh);
    m_process.setArguments({QStringLiteral("doctor"), QStringLiteral("--json")});
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestCheck);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, &DoctorRun::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("%1 could not be started: %2").arg(m_mesh, m_process.errorString()));
    });
}

DoctorRun::~DoctorRun()
{
    m_process.disconnect(this);
}

void DoctorRun::start()
{
    if (isRunning())
        return;
    m_process.setProcessEnvironment(doctorEnvironment());
    m_patience.start();
    m_process.start();
}

void DoctorRun::ended()
{
    const bool isLate = !m_patience.isActive();
    m_patience.stop();
    if (isLate)
        return Q_EMIT failed(tr("It took longer than a minute and was stopped."));
    const auto lines = doctorLines(m_process.read(mostOutput));
    if (lines)
        Q_EMIT finished(*lines);
    else
        Q_EMIT failed(tr("%1 gave no answer that this program understands.").arg(m_mesh));
}

} // namespace mesh
