// SPDX-License-Identifier: MIT
// What the window says above its pages about the service.
#include "window/main_window.h"

#include "protocol/version.h"
#include "tray/fake_desk.h"
#include "window/page.h"

#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

class EmptyPage : public Page
{
public:
    EmptyPage()
        : Page(QStringLiteral("empty"), QStringLiteral("Empty"))
    {
    }
    QWidget *firstFocus() override { return this; }
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fake.emplace();
        m_window = std::make_unique<MainWindow>(
            m_fake->desk, m_fake->deeds, m_settings, std::vector<Page *> {new EmptyPage});
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_fake.reset();
    }

    void versions_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("isRestarted");
        QTest::newRow("the same") << QByteArray(version) << QString() << false;
        QTest::newRow("older") << QByteArray("0.0.1") << QStringLiteral("The service (0.0.1) is older than this mesh (")
                               << true;
        QTest::newRow("newer") << QByteArray("77.0.0") << QStringLiteral("Start this program again") << false;
    }
    void versions()
    {
        QFETCH(QByteArray, service);
        QFETCH(QString, says);
        QFETCH(bool, isRestarted);
        begin(service.toStdString());
        QTRY_VERIFY(m_fake->isOnline() && !m_fake->desk.serviceVersion().empty());
        QTRY_COMPARE(banner()->isVisible(), !says.isEmpty());
        QVERIFY2(banner()->text().contains(says), qPrintable(banner()->text()));
        QCOMPARE(button(*m_window, "restart")->isVisible(), isRestarted);
        QVERIFY(!button(*m_window, "start")->isVisible());
    }

    void restart_data()
    {
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("it answers first") << true;
        QTest::newRow("its answer is lost") << false;
    }
    void restart()
    {
        QFETCH(bool, isAnswered);
        auto &control = m_fake->control;
        control.handle("service.stop", [&](const Json &) {
            if (!isAnswered)
                control.stop();
            return Json {{"pid", 4242}};
        });
        begin("0.0.1");
        QSignalSpy starts(m_window.get(), &MainWindow::startServiceAsked);
        QTRY_VERIFY(button(*m_window, "restart")->isVisible());
        QTest::mouseClick(button(*m_window, "restart"), Qt::LeftButton);
        auto *box = openDialog<QMessageBox>(*m_window);
        QVERIFY(box);
        QTest::mouseClick(button(*box, "yes"), Qt::LeftButton);
        QTRY_COMPARE(control.last("service.stop"), QStringLiteral(R"({"restarts":true})"));
        if (isAnswered) {
            QCOMPARE(starts.count(), 0); // It is still there.
            control.stop();
        }
        QTRY_COMPARE(starts.count(), 1);
        QCOMPARE(m_fake->failures, QStringList());
    }
    void aRefusedRestartStartsNothing()
    {
        m_fake->control.refuse("service.stop", {Reason::HumanOnly, Phrase("Not you."), {}, {}});
        begin("0.0.1");
        QSignalSpy starts(m_window.get(), &MainWindow::startServiceAsked);
        QTRY_VERIFY(button(*m_window, "restart")->isVisible());
        QTest::mouseClick(button(*m_window, "restart"), Qt::LeftButton);
        auto *box = openDialog<QMessageBox>(*m_window);
        QVERIFY(box);
        QTest::mouseClick(button(*box, "yes"), Qt::LeftButton);
        QTRY_COMPARE(m_fake->failures.size(), 1);
        m_fake->control.stop();
        QTRY_VERIFY(button(*m_window, "start")->isVisible());
        QCOMPARE(starts.count(), 0);
    }

    /// It runs, and nothing that it says is understood.
    void anotherProtocol()
    {
        m_fake->control.version = {{"version", "77.0.0"}, {"protocol", protocolVersion + 1}};
        begin("77.0.0");
        QTRY_VERIFY(banner()->text().contains(QStringLiteral("The service (77.0.0, protocol ")));
        QVERIFY(banner()->isVisible() && !button(*m_window, "start")->isVisible());
        QVERIFY(!m_fake->isOnline());
        // An update of it later, the two understand each other.
        m_fake->control.stop();
        m_fake->control.version = nullptr;
        m_fake->link.retryNow();
        QTRY_VERIFY(banner()->text().contains(QStringLiteral("does not run")));
        begin(version);
        QTRY_VERIFY(m_fake->isOnline() && !banner()->isVisible());
    }

private:
    void begin(const std::string &service)
    {
        m_fake->control.answer("service.status", {{"version", service}, {"pid", 4242}, {"problems", Json::array()}});
        m_fake->start();
        m_fake->link.retryNow();
    }
    QLabel *banner() const { return m_window->findChild<QLabel *>(QStringLiteral("banner")); }

    QTemporaryDir m_folder;
    QSettings m_settings {m_folder.filePath(QStringLiteral("settings")), QSettings::IniFormat};
    std::optional<FakeDesk> m_fake;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
