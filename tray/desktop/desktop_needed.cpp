// SPDX-License-Identifier: MIT
#include "desktop/desktop_needed.h"

#include "desktop/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

namespace mesh {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DesktopNeeded)
};

struct Said {
    QtMsgType type;
    QString text;
};

// Qt calls a plain function.
QtMessageHandler before = nullptr;
std::vector<Said> said; ///< What it says on the way, which is told only if all goes well.

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtDebugMsg)
        return before(type, context, text); // Somebody wants to see it.
    if (type != QtFatalMsg) {
        said.push_back({type, text});
        return;
    }
    const Language language {QString()}; // The system's: no setting is known yet.
    const bool isNone = qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const auto cause = isNone
        ? Words::tr("There is no desktop here: neither DISPLAY nor WAYLAND_DISPLAY is set.")
        : Words::tr("The desktop cannot be reached: %1").arg((said.empty() ? text : said.front().text).simplified());
    const auto hint = Words::tr("Start it from a desktop. Without one, use a terminal: mesh status, mesh approvals, "
                                "mesh inbox");
    std::fprintf(stderr, "%s\n%s\n", qPrintable(cause), qPrintable(hint));
    std::_Exit(EXIT_FAILURE); // What is half made is not taken down.
}

} // namespace

DesktopNeeded::DesktopNeeded()
{
    before = qInstallMessageHandler(listen);
}

DesktopNeeded::~DesktopNeeded()
{
    qInstallMessageHandler(before);
    for (const auto &[type, text] : std::exchange(said, {}))
        before(type, {}, text);
}

} // namespace mesh
