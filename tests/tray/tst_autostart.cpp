// SPDX-License-Identifier: MIT
// Start at login: the file for the desktop, what is in it, and whose "off" counts.
#include "desktop/autostart.h"

#include "support/files.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace mesh;

class AutostartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); // People read it in the terminal.
    }
    void cleanup()
    {
        qunsetenv("APPDIR");
        qunsetenv("APPIMAGE");
    }

    void onAndOff()
    {
        const Autostart autostart(folder(), program());
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(false)); // Fine as it is.
        QVERIFY(autostart.set(true)); // Makes the folder.
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.set(true));
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1); // Nothing is left beside it.
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(QDir(folder()).isEmpty());
    }
    void theDesktopsSwitchCounts_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isOn");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n") << false;
        QTest::newRow("off in GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n") << false;
        QTest::newRow("on in GNOME") << QByteArray("X-GNOME-Autostart-enabled=true\n") << true;
        QTest::newRow("another name") << QByteArray("Name=Hidden=true\n") << true;
    }
    void theDesktopsSwitchCounts()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isOn);
        const Autostart autostart(folder(), program());
        QVERIFY(QDir().mkpath(folder()));
        test::write(autostart.file(), "[Desktop Entry]\nType=Application\n" + line);
        QCOMPARE(autostart.isOn(), isOn);
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
    }
    void besideTheSystems_data()
    {
        QTest::addColumn<QByteArray>("systems");
        QTest::addColumn<QByteArray>("users");
        QTest::addColumn<bool>("isOn");
        const QByteArray entry("[Desktop Entry]\nType=Application\nExec=mesh-tray --hidden --if-used\n");
        const QByteArray off(entry + "Hidden=true\n");
        QTest::newRow("the system's alone") << entry << QByteArray() << true;
        QTest::newRow("the system's, switched off there") << off << QByteArray() << false;
        QTest::newRow("the user says no") << entry << off << false;
        QTest::newRow("the user says yes") << off << entry << true;
        QTest::newRow("the desktop said no") << entry << entry + "X-GNOME-Autostart-enabled=false\n" << false;
    }
    void besideTheSystems()
    {
        QFETCH(QByteArray, systems);
        QFETCH(QByteArray, users);
        QFETCH(bool, isOn);
        const auto system = m_folder->filePath(QStringLiteral("system"));
        const Autostart autostart(folder(), program(), {m_folder->filePath(QStringLiteral("empty")), system});
        const auto name = autostart.file().section(QLatin1Char('/'), -1);
        QVERIFY(QDir().mkpath(folder()) && QDir().mkpath(system));
        test::write(system + QLatin1Char('/') + name, systems);
        if (!users.isEmpty())
            test::write(autostart.file(), users);
        QCOMPARE(autostart.isOn(), isOn);

        QVERIFY(autostart.set(false)); // The user's own must stay, or the system's would count again.
        QVERIFY(!autostart.isOn());
        QFile file(autostart.file());
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), hiddenEntry());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QVERIFY(QFile::exists(system + QLatin1Char('/') + name));
    }
    void whereNothingCanBeWritten()
    {
        test::write(folder(), "a file"); // Root may write everywhere else.
        const Autostart autostart(folder(), program());
        const auto status = autostart.set(true);
        QVERIFY(!status);
        QCOMPARE(status.error().reason, Reason::StorageFailed);
        QVERIFY(!autostart.isOn());
    }

    void theEntry()
    {
        const auto lines = autostartEntry(program()).split('\n');
        QCOMPARE(lines.first(), QByteArray("[Desktop Entry]"));
        QVERIFY(lines.last().isEmpty());
        for (const auto *line :
            {"Type=Application", "Exec=\"/usr/bin/mesh-tray\" --hidden", "TryExec=/usr/bin/mesh-tray", "Terminal=false",
                "X-GNOME-Autostart-enabled=true", "X-KDE-autostart-after=panel", "X-LXQt-Need-Tray=true"})
            QVERIFY2(lines.contains(line), line);
    }
    void quoting_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("exec");
        const auto row = [](const char *name, const char *program, const char *exec) {
            QTest::newRow(name) << QString::fromUtf8(program) << QByteArray(exec);
        };
        row("plain", "/usr/bin/mesh-tray", R"("/usr/bin/mesh-tray")");
        row("blank", "/opt/My Apps/mesh", R"("/opt/My Apps/mesh")");
        row("letters", "/home/jörg/mesh", R"("/home/jörg/mesh")");
        row("quote", R"(/a"b)", R"("/a\\"b")");
        row("dollar", "/a$HOME", R"("/a\\$HOME")");
        row("backtick", "/a`id`", R"("/a\\`id\\`")");
        row("backslash", R"(/a\b)", R"("/a\\\\b")");
        row("field code", "/a%f", R"("/a%%f")");
        row("placeholder", "/a%1%2", R"("/a%%1%%2")");
        row("new line", "/a\nHidden=true", R"("/a\nHidden=true")");
    }
    void quoting()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, exec);
        const auto lines = autostartEntry(program).split('\n');
        QVERIFY2(lines.contains("Exec=" + exec + " --hidden"), autostartEntry(program).constData());
        QCOMPARE(lines.size(), autostartEntry(QStringLiteral("/a")).split('\n').size());
    }
    void theAgent()
    {
        const auto agent = launchAgent(QStringLiteral("/Applications/A & B <1>.app/mesh-tray"));
        QVERIFY(agent.contains("<string>/Applications/A &amp; B &lt;1&gt;.app/mesh-tray</string>"));
        QVERIFY(agent.contains("<key>RunAtLoad</key>\n    <true/>"));
    }

    void anAppImageStartsAsOne_data()
    {
        QTest::addColumn<QString>("mounted");
        QTest::addColumn<bool>("isImage");
        QTest::newRow("ours") << QCoreApplication::applicationDirPath() << true;
        QTest::newRow("inherited from another's") << QStringLiteral("/tmp/.mount_other") << false;
        QTest::newRow("a folder's name begins alike") << QCoreApplication::applicationDirPath().chopped(1) << false;
        QTest::newRow("none") << QString() << false;
    }
    void anAppImageStartsAsOne()
    {
        QFETCH(QString, mounted);
        QFETCH(bool, isImage);
        const auto image = QStringLiteral("/home/ann/Mesh.AppImage");
        qputenv("APPDIR", mounted.toUtf8());
        qputenv("APPIMAGE", image.toUtf8());
        QCOMPARE(Autostart::startedProgram(), isImage ? image : QCoreApplication::applicationFilePath());
    }

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("autostart")); }
    QString program() const { return QStringLiteral("/usr/bin/mesh-tray"); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
