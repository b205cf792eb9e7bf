// SPDX-License-Identifier: MIT
#include "window/report.h"

#include "protocol/version.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSysInfo>

namespace mesh {
namespace {

/// In the language of the window, like all that it is made of: who hands it on shall know what is in it.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// As in the terminal, for whoever mends the program.
QString verdictWord(DoctorLine::Verdict verdict)
{
    switch (verdict) {
    case DoctorLine::Verdict::Pass:
        return QStringLiteral("PASS");
    case DoctorLine::Verdict::Fail:
        return QStringLiteral("FAIL");
    case DoctorLine::Verdict::Skip:
        break;
    }
    return QStringLiteral("SKIP");
}

/// Tokens and keys are long hex; none should be in here, and none gets out.
QString withoutSecrets(QString text, const QString &home)
{
    static const QRegularExpression longHex(QStringLiteral("\\b([0-9a-fA-F]{8})[0-9a-fA-F]{24,}\\b"));
    text.replace(longHex, QStringLiteral("\\1…"));
    if (home.size() > 1) {
        const QRegularExpression isHome(QRegularExpression::escape(home) + QStringLiteral("(?![\\w.-])"));
        text.replace(isHome, QStringLiteral("~"));
    }
    return text;
}

QStringList versionLines()
{
    return {Report::tr("Grip Session Mesh %1, protocol %2").arg(QLatin1String(version)).arg(protocolVersion),
        Report::tr("Qt %1 (built with %2)").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
}

} // namespace

QString reportText(const ReportFacts &facts, const QString &home)
{
    auto lines = versionLines();
    lines << facts.service << QString() << Report::tr("Checks:");
    if (!facts.doctorTrouble.isEmpty())
        lines << facts.doctorTrouble;
    for (const auto &check : facts.checks) {
        lines << QStringLiteral("[%1] %2: %3").arg(verdictWord(check.verdict), check.name, check.detail);
        if (check.verdict == DoctorLine::Verdict::Fail && !check.mend.isEmpty())
            lines << QStringLiteral("       ") + Report::tr("mend: %1").arg(check.mend);
    }
    lines << QString() << Report::tr("Problems:");
    if (facts.problems.isEmpty())
        lines << Report::tr("none", "no problems");
    for (const auto &problem : facts.problems)
        lines << QStringLiteral("- ") + problem;
    return withoutSecrets(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'), home);
}

} // namespace mesh
