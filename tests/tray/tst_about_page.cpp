// SPDX-License-Identifier: MIT
// What the page about the program tells, what it runs, and what it hands on.
#include "window/about_page.h"

#include "protocol/version.h"
#include "tray/fake_desk.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QTest>

#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

const QString someChecks = QStringLiteral(
    R"({"checks":[{"name":"data folder","verdict":"PASS","detail":"/home/x is fine","mend":""},)"
    R"({"name":"service","verdict":"FAIL","detail":"<b>not</b> there","mend":"mesh service start"},)"
    R"({"name":"plugin","verdict":"SKIP","detail":"not installed","mend":"nothing"}],"passed":1,"failed":1})");

} // namespace

class AboutPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fake.emplace();
        m_started = 0;
        m_fake->control.handle("service.status", [this](const Json &) -> Result<Json> {
            return Json {{"version", "9.8.7"}, {"protocol", 1}, {"pid", 4242}, {"uptime_s", 300}, {"port", 9474},
                {"folder", "/x"}, {"problems", m_problems}};
        });
        m_problems = Json::array();
    }
    void cleanup()
    {
        m_page.reset();
        m_fake.reset();
    }

    void theServiceIsDescribed()
    {
        m_problems = {"relay_listen has \"x\", which is no address.", "The disk is nearly full."};
        begin(someChecks);
        QVERIFY(button(*m_page, "start")->isVisible() && !button(*m_page, "stop")->isVisible());
        QCOMPARE(label("service")->text(), QStringLiteral("It does not run."));
        QTRY_COMPARE(label("verdict")->text(), QStringLiteral("Not known: the service does not run."));
        m_fake->start();
        QTRY_COMPARE(
            label("service")->text(), QStringLiteral("Version 9.8.7 runs as process 4242 with port 9474, for 5 min."));
        QTRY_VERIFY(label("problems")->isVisible());
        QVERIFY(label("problems")->text().contains(QStringLiteral("nearly full")));
        QVERIFY(textsOf().contains(QLatin1String(version)));
        QVERIFY(button(*m_page, "stop")->isVisible() && !button(*m_page, "start")->isVisible());
    }

    void theServiceIsStarted()
    {
        begin(someChecks);
        QTest::mouseClick(button(*m_page, "start"), Qt::LeftButton);
        QCOMPARE(m_started, 1);
    }

    void stoppingAsksFirst_data()
    {
        QTest::addColumn<bool>("isMeant");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }
    void stoppingAsksFirst()
    {
        QFETCH(bool, isMeant);
        begin(someChecks);
        m_fake->control.answer("service.stop", {{"pid", 4242}});
        m_fake->start();
        QTRY_VERIFY(button(*m_page, "stop")->isVisible());
        QTest::mouseClick(button(*m_page, "stop"), Qt::LeftButton);
        auto *box = openDialog<QMessageBox>(*m_page);
        QVERIFY(box);
        if (isMeant)
            QTest::mouseClick(button(*box, "yes"), Qt::LeftButton);
        else
            QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!openDialog<QMessageBox>(*m_page));
        if (isMeant)
            QTRY_COMPARE(m_fake->told.size(), 1);
        QCOMPARE(m_fake->control.count("service.stop"), std::size_t(isMeant ? 1 : 0));
    }

    void everythingIsChecked()
    {
        qputenv("CLAUDE_SECRET", "s3cret");
        begin(someChecks);
        QTest::mouseClick(button(*m_page, "check"), Qt::LeftButton);
        QVERIFY(!button(*m_page, "check")->isEnabled());
        QTRY_VERIFY2(label("progress")->text().startsWith(QStringLiteral("1 problem(s) to fix. (checked at ")),
            qPrintable(label("progress")->text()));
        QVERIFY(button(*m_page, "check")->isEnabled());
        const auto texts = textsOf();
        for (const auto *text :
            {"✓ passed", "✗ failed", "– skipped", "service: <b>not</b> there", "mesh service start"})
            QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
        QVERIFY(!texts.contains(QStringLiteral("nothing")));
        m_fake->start();
        QTRY_COMPARE(label("verdict")->text(), QStringLiteral("1 problem(s) to fix, see below.")); // One verdict.
        QCOMPARE(written("arguments"), QByteArray("doctor --json\n"));
        QVERIFY(written("environment").contains("HOME="));
        QVERIFY(!written("environment").contains("s3cret"));
        qunsetenv("CLAUDE_SECRET");
    }

    void whatCannotBeCheckedIsSaid_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such program") << QString() << "could not be started";
        QTest::newRow("no answer") << "Segmentation fault"
                                   << "gave no answer";
        QTest::newRow("another answer") << "[]"
                                        << "gave no answer";
    }
    void whatCannotBeCheckedIsSaid()
    {
        QFETCH(QString, output);
        QFETCH(QString, said);
        begin(output);
        QTest::mouseClick(button(*m_page, "check"), Qt::LeftButton);
        QTRY_VERIFY(label("progress")->text().contains(said));
        QVERIFY(button(*m_page, "check")->isEnabled());
    }

    void theReportIsCopied()
    {
        m_problems = {"No room in " + QDir::homePath().toStdString() + "/mesh."};
        begin(someChecks);
        m_fake->start();
        QTRY_VERIFY(label("problems")->isVisible());
        QTest::mouseClick(button(*m_page, "copy"), Qt::LeftButton); // Nothing is checked yet.
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("[FAIL] service")));
        const auto report = QGuiApplication::clipboard()->text();
        for (const auto *text : {"Grip Session Mesh ", "Qt 6", "mend: mesh service start", "- No room in ~/mesh."})
            QVERIFY2(report.contains(QLatin1String(text)), text);
        QVERIFY(label("progress")->text().contains(QStringLiteral("clipboard")));
    }

    void nothingSecretIsHandedOn_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("written");
        const auto token = QString(8, QLatin1Char('0')) + QString(56, QLatin1Char('a'));
        QTest::newRow("token") << token << "- 00000000…";
        QTest::newRow("home") << "/home/ann is full"
                              << "- ~ is full";
        QTest::newRow("below home") << "in /home/ann/.x, /home/ann/y"
                                    << "- in ~/.x, ~/y";
        QTest::newRow("another's home") << "/home/anna/x"
                                        << "- /home/anna/x";
        QTest::newRow("short hex") << "deadbeefdeadbeef"
                                   << "- deadbeefdeadbeef";
    }
    void nothingSecretIsHandedOn()
    {
        QFETCH(QString, problem);
        QFETCH(QString, written);
        const auto report = reportText({{}, {}, {}, {problem}}, QStringLiteral("/home/ann"));
        QVERIFY2(report.endsWith(written + QLatin1Char('\n')), qPrintable(report));
    }

private:
    /// `output`: of the program `mesh`; empty: there is none.
    void begin(const QString &output)
    {
        const auto mesh = file("mesh");
        if (!output.isEmpty()) {
            QFile script(mesh);
            QVERIFY(script.open(QIODevice::WriteOnly));
            script.write("#!/bin/sh\necho \"$@\" > '" + file("arguments").toUtf8() + "'\nenv > '"
                + file("environment").toUtf8() + "'\ncat <<'E'\n" + output.toUtf8() + "\nE\n");
            script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        }
        m_page.emplace(m_fake->desk, m_fake->deeds,
            AboutPage::Program {{mesh, QStringLiteral("/home/x/.grip-session-mesh")}, [this] { ++m_started; }});
        m_page->resize(900, 700);
        m_page->show();
    }
    QString file(const char *name) const { return m_fake->control.folder() + QLatin1Char('/') + QLatin1String(name); }
    QByteArray written(const char *name) const
    {
        QFile text(file(name));
        return text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray();
    }
    QLabel *label(const char *name) const { return m_page->findChild<QLabel *>(QLatin1String(name)); }
    QString textsOf() const
    {
        QStringList texts;
        for (const auto *one : m_page->findChildren<QLabel *>())
            texts << one->text();
        return texts.join(QLatin1Char('\n'));
    }

    std::optional<FakeDesk> m_fake;
    std::optional<AboutPage> m_page;
    Json m_problems;
    int m_started = 0;
};

QTEST_MAIN(AboutPageTest)
#include "tst_about_page.moc"
