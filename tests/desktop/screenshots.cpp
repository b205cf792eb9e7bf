// SPDX-License-Identifier: MIT
// screenshots FOLDER: pictures of every page, FOLDER/LANGUAGE-SCHEME-SCALE-STATE/PAGE.png, drawn by the tray's own
// window over the real service. Nothing of the user's is read. What a process cannot change once it runs, the language
// and the scale, has a process of its own: screenshots --draw FOLDER DATA_FOLDER LANGUAGE SCALE STATE.
#include "shown_mesh.h"

#include "desktop/language.h"
#include "link/shown.h"
#include "models/mesh_columns.h"
#include "window/dead_time.h"
#include "window/page.h"
#include "window/theme.h"
#include "window/tray_app.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileInfo>

#include <cstdio>

using namespace mesh;

namespace {

constexpr int patience = 60'000;

int complain(const QString &what)
{
    std::fprintf(stderr, "screenshots: %s\n", qPrintable(what));
    return 1;
}

/// What is chosen on a page where something can be.
QString keyOn(const QString &page, Desk &desk)
{
    const auto firstOf = [](const RecordsModel &model, QString (*keyOf)(const Json &)) {
        return model.records().empty() ? QString() : keyOf(model.records().front());
    };
    if (page == u"approvals")
        return desk.approvals.records().empty() ? QString() : approvalKey(desk.approvals.records().back());
    if (page == u"sessions")
        return QStringLiteral("hal");
    if (page == u"inbox")
        return firstOf(desk.inbox, &inboxKey);
    if (page == u"machines")
        return firstOf(desk.machines, &machineKey);
    return {};
}

/// The window when it has come to rest: what it asks for when a page opens has come, and nothing moves.
QImage atRest(QWidget &window, std::chrono::milliseconds rest)
{
    QImage last;
    QElapsedTimer since;
    since.start();
    QElapsedTimer still;
    still.start();
    (void)QTest::qWaitFor(
        [&] {
            if (auto now = window.grab().toImage(); now != last) {
                last = std::move(now);
                still.restart();
            }
            return still.hasExpired(rest.count());
        },
        4'000);
    return last;
}

/// What a button opens, as it stands before the person; `button`: its object name.
bool drawDialog(MainWindow &window, const QString &page, const QString &button, const QDir &pictures)
{
    auto *opener = window.findChild<QWidget *>(page)->findChild<QAbstractButton *>(button);
    if (!opener || !opener->isEnabled())
        return false;
    opener->click();
    auto *dialog = QApplication::activeModalWidget();
    const bool isDrawn = dialog
        && atRest(*dialog, std::chrono::milliseconds(250))
               .save(pictures.filePath(QStringLiteral("%1-%2.png").arg(page, button)));
    if (dialog)
        dialog->close();
    return isDrawn;
}

int draw(const QStringList &words)
{
    const auto &[folder, dataFolder, language, scale, state]
        = std::tie(words[0], words[1], words[2], words[3], words[4]);
    const Language ours(language);
    TrayInstance instance(dataFolder + QStringLiteral("/run"));
    TrayApp tray({QFileInfo(ServiceOnNet::mesh()).absoluteFilePath(), dataFolder}, instance, false);
    auto &window = tray.window();
    auto &desk = tray.desk();
    window.resize(980, 680);
    const bool isFull = state == u"full";
    const bool isThere = QTest::qWaitFor(
        [&] {
            return desk.link().isBelieved() && desk.settings.rowCount() > 0
                && (!isFull
                    || (desk.approvals.rowCount() > 1 && desk.machines.rowCount() > 1 && desk.inbox.rowCount() > 3));
        },
        patience);
    if (!isThere)
        return complain(
            QStringLiteral("the service does not tell the tray everything: %1").arg(shownError(desk.link().trouble())));
    for (const bool isDark : {false, true}) {
        applyTheme(*qApp, isDark);
        const QDir pictures(
            QStringLiteral("%1/%2-%3-%4-%5")
                .arg(folder, language, isDark ? QStringLiteral("dark") : QStringLiteral("light"), scale, state));
        if (!pictures.mkpath(QStringLiteral(".")))
            return complain(pictures.path() + QStringLiteral(" cannot be made"));
        for (const auto *page : window.pages()) {
            window.showPage(page->id(), isFull ? keyOn(page->id(), desk) : QString());
            // Buttons that decide are dead at first.
            const auto rest = page->id() == u"approvals" ? DeadTime::length * 2 : std::chrono::milliseconds(250);
            if (!atRest(window, rest).save(pictures.filePath(page->id() + QStringLiteral(".png"))))
                return complain(pictures.path() + QStringLiteral(" cannot be written to"));
            for (const auto &[owner, button] : {std::pair("machines", "add"), std::pair("machines", "rename"),
                     std::pair("machines", "rights"), std::pair("machines", "remove"), std::pair("about", "stop"),
                     std::pair("locks", "ask"), std::pair("locks", "take")}) {
                if (isFull && page->id() == QLatin1String(owner)
                    && !drawDialog(window, page->id(), QLatin1String(button), pictures))
                    return complain(QStringLiteral("%1 on %2 opens nothing").arg(QLatin1String(button), page->id()));
            }
        }
    }
    return 0;
}

int drawAll(const QString &folder)
{
    const auto self = QCoreApplication::applicationFilePath();
    test::ShownMesh mesh;
    if (!mesh.start(self))
        return complain(QStringLiteral("the mesh that is to be shown does not come up"));
    ServiceProcess nothing;
    nothing.start({QStringLiteral("--tray"), self});
    const QTemporaryDir home;
    for (const auto *language : {"en", "de", "fr", "es", "ja", "zh_CN", "ar"}) {
        if (!QFile::exists(QStringLiteral(":/i18n/mesh_tray_%1.qm").arg(QLatin1String(language)))) {
            std::fprintf(stderr, "screenshots: this build has no translation to %s\n", language);
            continue;
        }
        // The shortest and the longest show what fits; the others, whether they read well.
        const bool isWhole = qstrcmp(language, "en") == 0 || qstrcmp(language, "de") == 0;
        for (const auto *scale : {"100", "200"}) {
            for (const auto *state : {"full", "empty"}) {
                if (!isWhole && (qstrcmp(scale, "100") != 0 || qstrcmp(state, "full") != 0))
                    continue;
                test::Programs drawing;
                drawing.environment = {QStringLiteral("PATH=/usr/local/bin:/usr/bin:/bin"),
                    QStringLiteral("HOME=") + home.path(), QStringLiteral("XDG_RUNTIME_DIR=") + home.path(),
                    QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere"), QStringLiteral("LC_ALL=C.UTF-8"),
                    QStringLiteral("QT_QPA_PLATFORM=offscreen"),
                    QStringLiteral("QT_SCALE_FACTOR=") + QString::number(QByteArray(scale).toInt() / 100)};
                const auto &service = qstrcmp(state, "full") == 0 ? mesh.here.service : nothing;
                const auto text = [](const char *word) { return QString::fromUtf8(word); };
                auto &process = drawing.start(self,
                    {QStringLiteral("--draw"), folder, service.folder(), text(language), text(scale), text(state)});
                if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 4 * patience)
                    || process.exitCode() != 0)
                    return complain(QString::fromUtf8(process.readAllStandardError()));
            }
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 7 && qstrcmp(argv[1], "--draw") == 0) {
        const QApplication app(argc, argv);
        return draw(QCoreApplication::arguments().mid(2));
    }
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        return complain(QStringLiteral("which folder?"));
    return drawAll(QFileInfo(QString::fromUtf8(argv[1])).absoluteFilePath());
}
