// SPDX-License-Identifier: MIT
#include "run_service.h"

#include "arguments.h"
#include "platform/start_progress.h"
#include "platform/systemd.h"
#include "protocol/names.h"
#include "protocol/phrase_json.h"
#include "protocol/version.h"
#include "service.h"
#include "service_log.h"
#include "stop_signals.h"
#include "surroundings.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QSysInfo>

#include <algorithm>
#include <climits>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>

namespace mesh {
namespace {

constexpr const char *failureFile = "run/start-failure";

/// One connection a session is one descriptor; the usual soft limit of 1,024 is for programs that use select().
void raiseDescriptorLimit()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
#ifdef __APPLE__ // More than this is refused there, whatever the limit says.
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, OPEN_MAX);
#else
        limit.rlim_cur = limit.rlim_max;
#endif
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/// For the log in English; for who started it as an error on the wire, which can be said in that person's language.
int report(const Error &error, const DataFolder *folder)
{
    const auto text = error.message.english() + (error.hint.empty() ? "" : "\n" + error.hint.english()) + "\n";
    std::fputs(text.c_str(), stderr);
    if (folder && error.reason != Reason::NameTaken) { // A second service must not spoil the folder of the first.
        (void)folder->writeFile(failureFile, toLine(toJson(error)) + '\n');
        (void)removeStartProgress(*folder);
    }
    return 1;
}

} // namespace

int runService(int argc, char **argv, const Surroundings &surroundings)
{
    const auto parsed = parseArguments(argc, argv);
    if (const auto *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    // GLib's dispatcher needs time that grows with the square of the connections (docs/benchmarks.md).
    qputenv("QT_NO_GLIB", "1");
    umask(077);
    raiseDescriptorLimit();
    // Without plug-in paths no TLS library is loaded before other machines need one (relay/identity.h).
    QCoreApplication::setLibraryPaths({});
    QLoggingCategory::setFilterRules(QStringLiteral("qt.network.ssl=false")); // Which Qt then complains about.
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("meshd"));
    QCoreApplication::setApplicationVersion(QString::fromUtf8(version));

    auto path = arguments.folder ? Result<std::string>(*arguments.folder) : defaultDataFolder();
    auto folder = path ? DataFolder::open(*path, true) : Result<DataFolder>(path.error());
    if (!folder)
        return report(folder.error(), nullptr);
    if (auto run = folder->makeSubfolder("run"); !run)
        return report(run.error(), nullptr);

    ServiceSettings settings;
    settings.port = arguments.port;
    settings.meshProgram = (QCoreApplication::applicationDirPath() + QStringLiteral("/mesh")).toStdString();
    settings.trayProgram = surroundings.trayProgram.empty()
        ? (QCoreApplication::applicationDirPath() + QStringLiteral("/mesh-tray")).toStdString()
        : surroundings.trayProgram;
    settings.clientConfigFolder = (QDir::homePath() + QStringLiteral("/.claude")).toStdString();
    settings.machineName = nameFromText(QSysInfo::machineHostName().toStdString());
    startServiceLog(*folder);

    StopSignals signals_;
    Service service(std::move(settings), *folder, surroundings);
    int result = 0;
    QObject::connect(&signals_, &StopSignals::asked, &service, &Service::stop);
    QObject::connect(&service, &Service::starting, &service, [&](const Phrase &doing) {
        (void)writeStartProgress(*folder, doing); // On a full disk nobody waits longer, and the start fails anyway.
        notifySystemd("STATUS=" + doing.english());
    });
    QObject::connect(&service, &Service::ready, &service, [&] {
        ::remove(folder->file(failureFile).c_str());
        (void)removeStartProgress(*folder);
        notifySystemd("READY=1\nSTATUS=");
    });
    QObject::connect(&service, &Service::failed, &app, [&](const Error &error) {
        result = report(error, &*folder);
        QCoreApplication::exit(result);
    });
    QObject::connect(&service, &Service::stopped, &app, [] {
        notifySystemd("STOPPING=1");
        // Once round the event loop, so that the channels can say goodbye.
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(&service, &Service::start, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    return result != 0 ? result : code;
}

} // namespace mesh
