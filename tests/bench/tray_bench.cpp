// SPDX-License-Identifier: MIT
// mesh-bench-tray: what the tray costs and how soon it shows. The real program on a screen of its own (Xvfb and
// dbus-daemon must be there), then its window in this process, over a real service. Takes about three minutes.
#include "clock.h"

#include "desktop/desktop.h"
#include "desktop/own_watcher.h"
#include "window/approvals_page.h"
#include "window/map_page.h"
#include "window/timeline_page.h"
#include "window/tray_app.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>

#include <cstdio>

using namespace mesh;
using namespace mesh::test;
using bench::Clock;
using bench::median;
using bench::microsSince;

namespace {

constexpr int starts = 21;
constexpr int crowd = 98; ///< With alice and hal a hundred.
constexpr int messages = 10'000;
constexpr int idleSeconds = 60;
constexpr int rounds = 200;
constexpr int approvals = 30;
constexpr int longTimeline = 100'000;

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

void print(const char *what, const std::vector<double> &micros)
{
    std::printf("%-48s p50 %7.1f ms   p99 %7.1f ms   (%zu times)\n", what, median(micros) / 1000,
        percentile(micros, 0.99) / 1000, micros.size());
}

/// A number of /proc/PID/status, of all its threads together.
long statusOf(qint64 pid, const char *name, bool perThread)
{
    long sum = 0;
    const auto process = QStringLiteral("/proc/%1").arg(pid);
    QStringList files {process + QStringLiteral("/status")};
    if (perThread) {
        files.clear();
        for (const auto &thread : QDir(process + QStringLiteral("/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            files << process + QStringLiteral("/task/") + thread + QStringLiteral("/status");
    }
    for (const auto &path : files) {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            continue;
        for (const auto &line : file.readAll().split('\n')) {
            if (line.startsWith(name))
                sum += line.mid(static_cast<qsizetype>(std::strlen(name)) + 1).simplified().split(' ').front().toLong();
        }
    }
    return sum;
}

void measureProgram()
{
    Desktop desktop;
    OwnWatcher watcher(desktop.bus());
    desktop.service.configure({{"directs_per_minute", 1'000'000}});
    if (!desktop.startService())
        qFatal("no service");
    std::vector<double> micros;
    for (int i = 0; i < starts; ++i) {
        watcher.items.clear();
        const auto begin = Clock::now();
        desktop.startTray();
        if (!QTest::qWaitFor([&] { return !watcher.items.isEmpty(); }, 20'000))
            qFatal("no icon");
        if (i > 0) // The first one is not warm.
            micros.push_back(microsSince(begin));
        if (i + 1 < starts)
            Programs::end(desktop.tray);
    }
    print("start to icon", micros);

    std::vector<std::unique_ptr<BusClient>> others;
    for (int i = 0; i < crowd; ++i) {
        others.push_back(std::make_unique<BusClient>());
        others.back()->greet(desktop.service, ("session-" + std::to_string(i)).c_str());
    }
    for (int i = 0; i < messages; ++i)
        desktop.send("message number " + std::to_string(i) + std::string(180, '.'));
    const auto pid = desktop.tray.processId();
    QTest::qWait(3000); // Until what it has heard is drawn.
    std::printf("%-48s %.1f MiB\n", "resident, hidden, 100 sessions, 10,000 messages",
        static_cast<double>(statusOf(pid, "VmRSS", false)) / 1024);
    const auto before = statusOf(pid, "voluntary_ctxt_switches", true);
    QTest::qWait(idleSeconds * 1000);
    const auto woken = statusOf(pid, "voluntary_ctxt_switches", true) - before;
    std::printf("%-48s %ld in %d s\n", "wake-ups, hidden and idle", woken, idleSeconds);

    QProcess second;
    desktop.programs.begin(second, Desktop::trayProgram(), {});
    if (!QTest::qWaitFor([&] { return desktop.mainWindow().has_value(); }, 20'000))
        qFatal("no window");
    QTest::qWait(2000);
    std::printf(
        "%-48s %.1f MiB\n", "the same with its window", static_cast<double>(statusOf(pid, "VmRSS", false)) / 1024);
}

/// Waits until a widget is painted. Not by qWaitFor(), which sleeps in between.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_loop.quit();
        return false;
    }
    void wait() { m_loop.exec(); }

private:
    QEventLoop m_loop;
};

/// The longest time in which the window could not have answered.
class StallWatch
{
public:
    StallWatch()
    {
        m_since.start();
        m_tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            longest = std::max(longest, static_cast<double>(m_since.nsecsElapsed()) / 1'000'000 - 1);
            m_since.restart();
        });
        m_tick.start(1);
    }
    double longest = 0; ///< Milliseconds.

private:
    QElapsedTimer m_since;
    QTimer m_tick;
};

/// Scrolls and searches through very many.
void measureTimeline(TrayApp &app, BusClient &alice)
{
    constexpr int batch = 500;
    for (int i = 0; i < longTimeline; i += batch) {
        for (int j = 0; j < batch; ++j)
            alice.send({{"to", "hal"}, {"body", "message number " + std::to_string(i + j) + std::string(180, '.')}});
        for (int j = 0; j < batch; ++j)
            alice.next();
    }
    auto &timeline = app.desk().timeline;
    app.window().open(QStringLiteral("timeline"));
    if (!QTest::qWaitFor([&] { return timeline.rowCount() >= 200; }, 20'000))
        qFatal("no timeline");
    auto *table = app.window().findChild<TimelinePage *>()->findChild<QTableView *>();
    StallWatch scrolling;
    for (int page = 0; page < 50; ++page) {
        const auto rows = timeline.rowCount();
        table->scrollToBottom();
        if (!QTest::qWaitFor([&] { return timeline.rowCount() > rows; }, 20'000))
            qFatal("it does not go on");
    }
    std::printf("%-48s %.1f ms (%d rows)\n", "longest stall while 50 pages are scrolled", scrolling.longest,
        timeline.rowCount());
    const StallWatch searching;
    const auto begin = Clock::now();
    timeline.setFilter({"message number 7777.", {}, {}});
    if (!QTest::qWaitFor([&] { return !timeline.isSearching() && timeline.rowCount() == 1; }, 60'000))
        qFatal("not found");
    std::printf("%-48s %.0f ms, longest stall %.1f ms\n", "one found among 100,000", microsSince(begin) / 1000,
        searching.longest);
}

void measureWindow()
{
    ServiceProcess service;
    service.configure({{"directs_per_minute", 1'000'000}});
    service.start({QStringLiteral("--tray"), QCoreApplication::applicationFilePath()});
    BusClient alice;
    BusClient hal;
    alice.greet(service, "alice");
    hal.greet(service, "hal", {{"subscribe", {"messages"}}});
    TrayInstance instance(service.folder() + QStringLiteral("/run"));
    TrayApp app({QStringLiteral("/nowhere/mesh"), service.folder()}, instance, false);
    auto &desk = app.desk();
    if (!QTest::qWaitFor([&] { return desk.sessions.rowCount() == 2; }, 20'000) || !desk.link().isBelieved())
        qFatal("no service");

    app.window().open(QStringLiteral("map"));
    auto *map = app.window().findChild<MapPage *>();
    PaintWatch watch;
    for (auto *child : map->findChildren<QWidget *>())
        child->installEventFilter(&watch);
    std::vector<double> micros;
    for (int i = 0; i < rounds; ++i) {
        QTest::qWait(20); // What the last one has caused is over.
        const auto begin = Clock::now();
        alice.send({{"jsonrpc", "2.0"}, {"id", 1}, {"method", "heartbeat"},
            {"params", {{"state", i % 2 == 0 ? "busy" : "idle"}}}});
        watch.wait();
        micros.push_back(microsSince(begin));
        alice.next();
    }
    print("event on the bus to the picture", micros);

    app.window().open(QStringLiteral("approvals"));
    auto *page = app.window().findChild<ApprovalsPage *>();
    QPushButton *approve = nullptr;
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->shortcut() == QKeySequence(QStringLiteral("Ctrl+Return")))
            approve = button;
    }
    micros.clear();
    for (int i = 0; i < approvals; ++i) {
        const auto text = "git push --force " + std::to_string(i);
        alice.ask({{"to", "hal"}, {"body", text}});
        if (!QTest::qWaitFor([&] { return approve->isEnabled(); }, 20'000))
            qFatal("nothing to approve");
        const auto begin = Clock::now();
        approve->click();
        QEventLoop delivered;
        const auto arrival
            = QObject::connect(&hal.socket(), &QWebSocket::textMessageReceived, &delivered, [&](const QString &frame) {
                  if (frame.contains(QString::fromStdString(text)))
                      delivered.quit();
              });
        delivered.exec();
        micros.push_back(microsSince(begin));
        QObject::disconnect(arrival);
        if (!QTest::qWaitFor([&] { return desk.approvals.rowCount() == 0; }, 20'000))
            qFatal("it waits still");
    }
    print("approve clicked to delivered", micros);
    measureTimeline(app, alice);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    measureProgram();
    measureWindow();
    return 0;
}
