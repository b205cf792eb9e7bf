// SPDX-License-Identifier: MIT
#include "desktop/desktop_needed.h"
#include "desktop/language.h"
#include "desktop/tray_instance.h"
#include "link/spoken.h"
#include "platform/config_file.h"
#include "platform/data_folder.h"
#include "platform/environment_marks.h"
#include "protocol/version.h"
#include "window/tray_app.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>
#ifdef __APPLE__
#include <array>
#include <climits>
#include <cstdint>
#include <mach-o/dyld.h>
#endif

extern char **environ; // NOLINT(readability-redundant-declaration): macOS declares it nowhere.

namespace {

/// This program's file, for exec.
std::string ownFile()
{
#ifdef __APPLE__
    std::array<char, PATH_MAX> path {};
    std::uint32_t size = path.size();
    return _NSGetExecutablePath(path.data(), &size) == 0 ? path.data() : std::string();
#else
    return "/proc/self/exe";
#endif
}

/// What loads other code into this program: the service would not believe it (design section 9). Begins anew without.
void dropLoaderVariables(char **argv)
{
    std::vector<std::string> names;
    for (char **variable = environ; variable && *variable; ++variable) {
        const std::string_view text = *variable;
        if (const auto name = text.substr(0, text.find('=')); mesh::isLoaderVariable(name))
            names.emplace_back(name);
    }
    for (const auto &name : names)
        ::unsetenv(name.c_str()); // NOLINT: there are no threads yet.
    if (!names.empty())
        ::execv(ownFile().c_str(), argv); // If it fails, the service says what it makes of it.
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
    std::optional<mesh::DesktopNeeded> desktop(std::in_place);
    QApplication app(argc, argv);
    desktop.reset();
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
        {QCoreApplication::applicationDirPath() + QStringLiteral("/mesh"), QString::fromStdString(folder->path())},
        instance, parser.isSet(hidden));
    return QApplication::exec();
}
