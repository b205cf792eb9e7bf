// SPDX-License-Identifier: MIT
// The service's launch agent, with a launchctl that writes down what it is asked.
#include "launchd.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace mesh;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// As packaging/macos writes it, for that program.
QByteArray agentFor(const QString &program)
{
    auto text = contentOf(QString::fromUtf8(qgetenv("MESH_SOURCE_DIR"))
        + QStringLiteral("/packaging/macos/io.github.grip_session_mesh.service.plist.in"));
    return text.replace("@MESH_SERVICE@", program.toHtmlEscaped().toUtf8());
}

} // namespace

class LaunchdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void programs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("program");
        const auto ours = agentFor(QStringLiteral("/Applications/A \"B\" & <C>&lt;/meshd"));
        QVERIFY(ours.contains("<key>ProgramArguments</key>"));
        QTest::newRow("ours") << ours << QByteArray("/Applications/A \"B\" & <C>&lt;/meshd");
        QTest::newRow("the first of several")
            << QByteArray("<key>ProgramArguments</key><array><string>/a</string><string>/b</string></array>")
            << QByteArray("/a");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("cut") << ours.left(ours.indexOf("</string>\n    </array>")) << QByteArray();
        QTest::newRow("no words") << QByteArray("<key>ProgramArguments</key><array></array><string>/a</string>")
                                  << QByteArray();
        QTest::newRow("another key before the words")
            << QByteArray("<key>ProgramArguments</key><string>x</string><key>K</key><array><string>/a</string></array>")
            << QByteArray();
        QTest::newRow("binary") << QByteArray("bplist00\xd1\x01\x02", 11) << QByteArray();
    }
    void programs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, program);
        QCOMPARE(QByteArray::fromStdString(programOfAgent(text.toStdString())), program);
    }

    void agentHasItsLabel()
    {
        const auto label = QByteArray::fromStdString(std::string(serviceAgent));
        QVERIFY(agentFor({}).contains("<string>" + label + "</string>"));
    }

    void starts_data()
    {
        QTest::addColumn<QString>("agentOf"); ///< Below the room; empty: there is no agent.
        QTest::addColumn<QByteArray>("does"); ///< What launchctl does.
        QTest::addColumn<bool>("started");
        QTest::addColumn<QByteArrayList>("verbs");
        QTest::newRow("loaded") << "bin/meshd" << QByteArray("exit 0") << true << QByteArrayList {"kickstart"};
        QTest::newRow("not loaded") << "bin/meshd" << QByteArray("[ $1 = bootstrap ]") << true
                                    << QByteArrayList {"kickstart", "bootstrap"};
        QTest::newRow("nobody at the screen")
            << "bin/meshd" << QByteArray("exit 125") << false << QByteArrayList {"kickstart", "bootstrap"};
        QTest::newRow("by another path") << "link/meshd" << QByteArray("exit 0") << true
                                         << QByteArrayList {"kickstart"};
        QTest::newRow("another program") << "other/meshd" << QByteArray("exit 0") << false << QByteArrayList {};
        QTest::newRow("a program that has gone") << "gone/meshd" << QByteArray("exit 0") << false << QByteArrayList {};
        QTest::newRow("no agent") << "" << QByteArray("exit 0") << false << QByteArrayList {};
    }
    void starts()
    {
        QFETCH(QString, agentOf);
        QFETCH(QByteArray, does);
        QFETCH(bool, started);
        QFETCH(QByteArrayList, verbs);
        const QTemporaryDir room;
        write(room.filePath(QStringLiteral("bin/meshd")), "ours");
        write(room.filePath(QStringLiteral("other/meshd")), "another's");
        QVERIFY(QFile::link(room.filePath(QStringLiteral("bin")), room.filePath(QStringLiteral("link"))));
        write(room.filePath(QStringLiteral("launchctl")),
            "#!/bin/sh\necho \"$@\" >>" + room.filePath(QStringLiteral("calls")).toUtf8() + '\n' + does + '\n');
        const auto file
            = room.filePath(QStringLiteral("Library/LaunchAgents/io.github.grip_session_mesh.service.plist"));
        if (!agentOf.isEmpty())
            write(file, agentFor(room.filePath(agentOf)));

        const auto asked
            = startByLaunchd(room.path().toStdString(), room.filePath(QStringLiteral("bin/meshd")).toStdString(),
                room.filePath(QStringLiteral("launchctl")).toStdString());
        QCOMPARE(asked, started);
        const auto domain = "gui/" + QByteArray::number(::getuid());
        QByteArray calls;
        for (const auto &verb : verbs)
            calls += verb + ' ' + domain
                + (verb == "kickstart" ? QByteArray("/io.github.grip_session_mesh.service") : ' ' + file.toUtf8())
                + '\n';
        QCOMPARE(contentOf(room.filePath(QStringLiteral("calls"))), calls);
    }

    void withoutLaunchctl()
    {
        const QTemporaryDir room;
        write(room.filePath(QStringLiteral("meshd")), "ours");
        write(room.filePath(QStringLiteral("Library/LaunchAgents/io.github.grip_session_mesh.service.plist")),
            agentFor(room.filePath(QStringLiteral("meshd"))));
        QVERIFY(!startByLaunchd(room.path().toStdString(), room.filePath(QStringLiteral("meshd")).toStdString(),
            room.filePath(QStringLiteral("nothing")).toStdString()));
    }
};

QTEST_GUILESS_MAIN(LaunchdTest)
#include "tst_launchd.moc"
