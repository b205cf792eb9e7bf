// SPDX-License-Identifier: MIT
// What is offered before the first session is on the mesh.
#include "window/first_steps.h"

#include "window/mesh_run.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mesh;

class FirstStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsMissingIsOffered_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("said"); // Empty: nothing is offered.
        const auto row = [](const char *name, const char *status, const char *said) {
            QTest::newRow(name) << QString::fromUtf8(status) << QString::fromUtf8(said);
        };
        row("ready", R"({"ok":true,"client":"/usr/bin/claude","enabled":true})", "");
        row("not installed", R"({"ok":false,"client":"/usr/bin/claude","enabled":false})", "does not have the plugin");
        row("switched off", R"({"ok":true,"client":"/usr/bin/claude","enabled":false})", "does not have the plugin");
        row("no client", R"({"ok":true,"client":null,"enabled":false})", "Claude Code was not found");
        row("not known", "Segmentation fault", "");
    }
    void whatIsMissingIsOffered()
    {
        QFETCH(QString, status);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        FirstSteps steps({program(folder, status, QStringLiteral("{}")), folder.path()});
        const auto *run = steps.findChild<MeshRun *>();
        const QSignalSpy finished(run, &MeshRun::finished);
        const QSignalSpy failed(run, &MeshRun::failed);
        steps.show();
        steps.look();
        QTRY_COMPARE(finished.size() + failed.size(), 1);
        QCOMPARE(install(steps)->isVisible(), !said.isEmpty());
        if (!said.isEmpty())
            QVERIFY2(text(steps, "plugin").contains(said), qPrintable(text(steps, "plugin")));
    }
    void itIsInstalledByAClick_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("problem");
        QTest::newRow("done") << R"({"version":"1","folder":"/x","client":"/usr/bin/claude"})"
                              << "Claude Code has the plugin." << QString();
        QTest::newRow("no client") << R"({"version":"1","folder":"/x","client":null})"
                                   << "Claude Code was not found" << QString();
        QTest::newRow("refused") << R"({"error":{"reason":"internal","message":"No room.","hint":"Make some."}})"
                                 << "could not be installed"
                                 << "No room. Make some.";
    }
    void itIsInstalledByAClick()
    {
        QFETCH(QString, answer);
        QFETCH(QString, said);
        QFETCH(QString, problem);
        const QTemporaryDir folder;
        FirstSteps steps(
            {program(folder, QStringLiteral(R"({"ok":false,"client":"/usr/bin/claude","enabled":false})"), answer),
                folder.path()});
        steps.show();
        steps.look();
        QTRY_VERIFY(install(steps)->isVisible());
        QTest::mouseClick(install(steps), Qt::LeftButton);
        QTRY_VERIFY2(text(steps, "plugin").contains(said), qPrintable(text(steps, "plugin")));
        QCOMPARE(text(steps, "problem"), problem);
        QFile asked(folder.filePath(QStringLiteral("asked")));
        QVERIFY(asked.open(QIODevice::ReadOnly));
        const auto in = " in " + folder.path().toUtf8() + "\n";
        QCOMPARE(asked.readAll(), "plugin status --json" + in + "plugin install --json" + in);
    }

private:
    /// A `mesh` that answers so.
    static QString program(const QTemporaryDir &folder, const QString &status, const QString &installed)
    {
        QFile script(folder.filePath(QStringLiteral("mesh")));
        if (!script.open(QIODevice::WriteOnly))
            return {};
        script.write("#!/bin/sh\necho \"$@\" in \"$GRIP_MESH_DIR\" >>'"
            + folder.filePath(QStringLiteral("asked")).toUtf8() + "'\ncase $2 in status) cat <<'E'\n" + status.toUtf8()
            + "\nE\n;; *) cat <<'E'\n" + installed.toUtf8() + "\nE\n;; esac\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        return script.fileName();
    }
    static QAbstractButton *install(const FirstSteps &steps)
    {
        return steps.findChild<QAbstractButton *>(QStringLiteral("install"));
    }
    static QString text(const FirstSteps &steps, const char *name)
    {
        return steps.findChild<QLabel *>(QLatin1String(name))->text();
    }
};

QTEST_MAIN(FirstStepsTest)
#include "tst_first_steps.moc"
