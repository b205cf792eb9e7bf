// SPDX-License-Identifier: MIT
#include "desktop/language.h"
#include "desktop/tray_instance.h"
#include "link/spoken.h"
#include "platform/config_file.h"
#include "platform/data_folder.h"
#include "protocol/version.h"
#include "window/tray_app.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <unistd.h>

namespace {

/// What loads other code into this program: the service would not believe it (design section 9). Begins anew without.
void dropLoaderVariables(char **argv)
{
    static constexpr std::array variables {
        "LD_PRELOAD", "LD_AUDIT", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"};
    bool isAny = false;
    for (const char *name : variables) {
        isAny = isAny || std::getenv(name); // NOLINT: there are no threads yet.
        ::unsetenv(name); // NOLINT
    }
    if (isAny)
        ::execv("/proc/self/exe", argv); // Elsewhere it fails, and the service says what it makes of it.
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

int report(const mesh::Error &error)
{
    const auto *catalog = mesh::spokenCatalog();
    std::fprintf(stderr, "%s\n%s\n", error.message.in(catalog).c_str(), error.hint.in(catalog).c_str());
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--version") { // Also where there is no desktop.
        std::printf("mesh-tray %s\n", mesh::version);
        return 0;
    }
    dropLoaderVariables(argv);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("mesh-tray"));
    QApplication::setApplicationDisplayName(QStringLiteral("Grip Session Mesh"));
    QApplication::setApplicationVersion(QString::fromUtf8(mesh::version));
    QApplication::setDesktopFileName(QStringLiteral("io.github.grip_session_mesh.tray"));

    std::optional<mesh::Language> language(std::in_place, QString()); // The system's, until the setting is known.
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Shows the mesh, and lets a person decide what waits for them."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption hidden(QStringLiteral("hidden"), Words::tr("Without a window, where there is an icon."));
    const QCommandLineOption folderOption(QStringLiteral("data-dir"), Words::tr("Data folder."), Words::tr("folder"));
    const QCommandLineOption ifUsed(
        QStringLiteral("if-used"), Words::tr("Only if this user has used the mesh before. For the start at login."));
    parser.addOptions({hidden, ifUsed, folderOption});
    parser.process(app);

    auto path = parser.isSet(folderOption) ? mesh::Result<std::string>(parser.value(folderOption).toStdString())
                                           : mesh::defaultDataFolder();
    if (parser.isSet(ifUsed) && path && !QFileInfo::exists(QString::fromStdString(*path)))
        return 0;
    auto folder = path ? mesh::DataFolder::open(*path, true) : mesh::Result<mesh::DataFolder>(path.error());
    if (!folder)
        return report(folder.error());
    if (auto run = folder->makeSubfolder("run"); !run)
        return report(run.error());
    const auto settings = mesh::readConfigFile(*folder);
    if (const auto wanted = settings ? mesh::stringOr(*settings, "language") : std::string(); !wanted.empty()) {
        language.reset();
        language.emplace(QString::fromStdString(wanted));
    }
    mesh::TrayInstance instance(QString::fromStdString(folder->file("run")));
    if (!instance.isFirst())
        return instance.status() ? 0 : report(instance.status().error());
    mesh::TrayApp tray(
        {QString::fromStdString(folder->path()), QCoreApplication::applicationDirPath() + QStringLiteral("/mesh")},
        instance, parser.isSet(hidden));
    return QApplication::exec();
}
