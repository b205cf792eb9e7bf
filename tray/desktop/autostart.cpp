// SPDX-License-Identifier: MIT
#include "desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace mesh {
namespace {

#ifdef Q_OS_MACOS
constexpr QLatin1String fileName("io.github.grip_session_mesh.tray.plist");
#else
constexpr QLatin1String fileName("io.github.grip_session_mesh.tray.desktop");
#endif
/// Ours has about 500 bytes; who reads no further misses nothing.
constexpr qint64 mostRead = 64 << 10;

/// A value of a desktop entry (its section "Possible value types").
QString escapedValue(const QString &value)
{
    QString escaped;
    for (const auto character : value) {
        switch (character.unicode()) {
        case '\\':
            escaped += QStringLiteral("\\\\");
            break;
        case '\n':
            escaped += QStringLiteral("\\n");
            break;
        case '\r':
            escaped += QStringLiteral("\\r");
            break;
        case '\t':
            escaped += QStringLiteral("\\t");
            break;
        default:
            escaped += character;
        }
    }
    return escaped;
}

/// One argument of Exec (its section "The Exec key"), before escapedValue().
QString quotedArgument(const QString &argument)
{
    QString quoted;
    for (const auto character : argument) {
        if (QLatin1String("\"`$\\").contains(character))
            quoted += QLatin1Char('\\');
        else if (character == QLatin1Char('%'))
            quoted += character;
        quoted += character;
    }
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

/// Neither it nor the desktop's own settings say that it does not count.
bool saysOn(const QString &file)
{
    QFile entry(file);
    if (!entry.open(QFile::ReadOnly))
        return false;
    const auto lines = entry.read(mostRead).split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

struct AutostartTexts {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

Error failed(const QString &sentence)
{
    return {Reason::StorageFailed, Phrase(sentence.toStdString()),
        Phrase(AutostartTexts::tr("Is the disk full, or the folder somebody else's?").toStdString()), {}};
}

} // namespace

Autostart::Autostart(QString folder, QString program, QStringList systemFolders)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
    , m_systemFolders(std::move(systemFolders))
{
}

QString Autostart::standardFolder()
{
#ifdef Q_OS_MACOS
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents");
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart");
#endif
}

QStringList Autostart::standardSystemFolders()
{
    QStringList folders;
#ifndef Q_OS_MACOS
    const auto all = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const auto &folder : all.mid(1)) // The first is the user's own.
        folders << folder + QStringLiteral("/autostart");
#endif
    return folders;
}

QString Autostart::startedProgram()
{
    const auto program = QCoreApplication::applicationFilePath();
    // Both variables are inherited: a program started from another's AppImage sees that one's.
    const auto mounted = qEnvironmentVariable("APPDIR");
    const auto image = qEnvironmentVariable("APPIMAGE");
    return !image.isEmpty() && !mounted.isEmpty() && program.startsWith(mounted + QLatin1Char('/')) ? image : program;
}

QString Autostart::file() const
{
    return m_folder + QLatin1Char('/') + fileName;
}

QString Autostart::systemFile() const
{
    for (const auto &folder : m_systemFolders) {
        if (const QString found = folder + QLatin1Char('/') + fileName; QFile::exists(found))
            return found;
    }
    return {};
}

bool Autostart::isOn() const
{
    const auto entry = QFile::exists(file()) ? file() : systemFile();
    return !entry.isEmpty() && saysOn(entry);
}

Status Autostart::set(bool on) const
{
    if (!on && systemFile().isEmpty()) {
        QFile old(file());
        if (old.remove() || !old.exists())
            return Done {};
        return failed(AutostartTexts::tr("%1 cannot be removed: %2.").arg(file(), old.errorString()));
    }
    if (!QDir().mkpath(m_folder))
        return failed(AutostartTexts::tr("%1 cannot be made: it is no folder, or may not be written.").arg(m_folder));
    QSaveFile entry(file());
#ifdef Q_OS_MACOS
    const auto content = launchAgent(m_program);
#else
    const auto content = on ? autostartEntry(m_program) : hiddenEntry();
#endif
    if (!entry.open(QFile::WriteOnly) || entry.write(content) != content.size() || !entry.commit())
        return failed(AutostartTexts::tr("%1 cannot be written: %2.").arg(file(), entry.errorString()));
    return Done {};
}

QByteArray autostartEntry(const QString &program)
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Grip Session Mesh\n"
                          "Icon=grip-session-mesh\n"
                          "Exec=%1 --hidden\n"
                          "TryExec=%2\n"
                          "Terminal=false\n"
                          "StartupNotify=false\n"
                          "X-GNOME-Autostart-enabled=true\n"
                          "X-GNOME-Autostart-Delay=2\n"
                          "X-KDE-autostart-after=panel\n"
                          "X-LXQt-Need-Tray=true\n")
        .arg(escapedValue(quotedArgument(program)), escapedValue(program))
        .toUtf8();
}

QByteArray hiddenEntry()
{
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Grip Session Mesh\n"
           "Hidden=true\n";
}

QByteArray launchAgent(const QString &program)
{
    return QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
        "<plist version=\"1.0\">\n"
        "<dict>\n"
        "    <key>Label</key>\n"
        "    <string>io.github.grip_session_mesh.tray</string>\n"
        "    <key>ProgramArguments</key>\n"
        "    <array>\n"
        "        <string>%1</string>\n"
        "        <string>--hidden</string>\n"
        "    </array>\n"
        "    <key>RunAtLoad</key>\n"
        "    <true/>\n"
        "    <key>LimitLoadToSessionType</key>\n"
        "    <string>Aqua</string>\n"
        "</dict>\n"
        "</plist>\n")
        .arg(program.toHtmlEscaped())
        .toUtf8();
}

} // namespace mesh
