// SPDX-License-Identifier: MIT
// What the page of settings shows of the service's values, what it asks for when one is changed, and what it leaves
// alone.
#include "window/settings_page.h"

#include "protocol/config_keys.h"
#include "tray/fake_desk.h"
#include "window/setting_places.h"
#include "window/setting_row.h"
#include "window/value_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

#include <map>
#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

const QString typedOf(const FakeDesk &fake)
{
    return fake.control.last("config.set");
}

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fake.emplace();
        m_values.clear();
        m_waiting.clear();
        m_fake->control.handle("config.list", [this](const Json &) -> Result<Json> {
            Json settings = Json::array();
            for (const auto &key : configKeys())
                settings.push_back(describe(key));
            return Json {{"settings", std::move(settings)}};
        });
        m_fake->control.handle("config.set", [this](const Json &params) -> Result<Json> {
            const auto name = stringOr(params, "key");
            const auto *key = *configKey(name);
            m_values[name] = params.at("value");
            m_waiting.erase(name);
            m_fake->control.notify("changed", {{"what", {"settings"}}});
            return describe(*key);
        });
        m_isOn = false;
        m_refusal.clear();
    }
    void cleanup()
    {
        m_page.reset();
        m_fake.reset();
    }

    void everySettingHasAPlace()
    {
        begin();
        const auto headings = settingHeadings();
        std::size_t count = 0;
        for (const auto &heading : headings)
            count += heading.settings.size();
        QCOMPARE(count, configKeys().size());
        QCOMPARE(headings.back().title, QStringLiteral("Service")); // Nothing is left for "More".
        for (const auto &key : configKeys())
            QVERIFY2(row(key.name.data()), key.name.data());
    }

    void aChangeIsAskedForAtOnce_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("canBeUndone");
        QTest::newRow("switch") << "auto_connect"
                                << R"({"key":"auto_connect","value":true})" << true;
        QTest::newRow("choice") << "pair_role"
                                << R"({"key":"pair_role","value":"guard"})" << true;
        QTest::newRow("number") << "mailbox_days"
                                << R"({"key":"mailbox_days","value":8})" << true;
        QTest::newRow("safer") << "require_confirmation"
                               << R"({"key":"require_confirmation","value":true})" << false;
        QTest::newRow("less safe") << "max_hops"
                                   << R"({"key":"max_hops","value":9})" << true;
    }
    void aChangeIsAskedForAtOnce()
    {
        QFETCH(QString, key);
        QFETCH(QString, asked);
        QFETCH(bool, canBeUndone);
        begin();
        auto *field = fieldOf(key.toLatin1());
        QTRY_VERIFY(field->isEnabled());
        if (qobject_cast<QCheckBox *>(field)) {
            QTest::keyClick(field, Qt::Key_Space);
        } else {
            if (qobject_cast<QComboBox *>(field))
                QTest::keyClicks(field, QStringLiteral("gu"));
            QTest::keyClick(field, qobject_cast<QComboBox *>(field) ? Qt::Key_Return : Qt::Key_Up);
        }
        QTRY_COMPARE(typedOf(*m_fake), asked);
        QTRY_COMPARE(m_fake->told.size(), 1);
        QCOMPARE(bool(m_fake->undo), canBeUndone);
        if (canBeUndone) {
            m_fake->undo();
            QTRY_COMPARE(m_fake->control.count("config.set"), std::size_t {2});
            const auto *known = *configKey(key.toStdString());
            QTRY_COMPARE(QString::fromStdString(toLine(m_values[key.toStdString()])),
                QString::fromStdString(toLine(defaultValue(*known))));
        }
    }

    void whatIsTypedIsChecked()
    {
        begin();
        auto *spin = qobject_cast<QSpinBox *>(fieldOf("port"));
        QTRY_VERIFY(spin->isEnabled());
        spin->selectAll();
        QTest::keyClicks(spin, QStringLiteral("70000"));
        QVERIFY(message("port").contains(QStringLiteral("Allowed: 0 to 65535")));
        QTest::keyClick(spin, Qt::Key_Return);
        QCOMPARE(spin->value(), 9474);
        QVERIFY(message("port").isEmpty());
        QCOMPARE(m_fake->control.count("config.set"), std::size_t {0});
        spin->selectAll();
        QTest::keyClicks(spin, QStringLiteral("9500"));
        QVERIFY(message("port").isEmpty());
        QTest::keyClick(spin, Qt::Key_Return);
        QTRY_COMPARE(typedOf(*m_fake), QStringLiteral(R"({"key":"port","value":9500})"));
        QTRY_VERIFY(textsOf(*row("port")).contains(QStringLiteral("waits for a restart")));
    }

    void whatIsOnlyReadAtTheStartWaitsForIt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("waits");
        QTest::newRow("only at the start") << "port" << true;
        QTest::newRow("at once") << "relay_port" << false;
    }
    void whatIsOnlyReadAtTheStartWaitsForIt()
    {
        QFETCH(QString, key);
        QFETCH(bool, waits);
        const auto isWaiting
            = [&] { return textsOf(*row(key.toLatin1())).contains(QStringLiteral("waits for a restart")); };
        begin();
        auto *spin = qobject_cast<QSpinBox *>(fieldOf(key.toLatin1()));
        QTRY_VERIFY(spin->isEnabled());
        QTest::keyClick(spin, Qt::Key_Up);
        QTRY_COMPARE(m_fake->told.size(), 1);
        QCOMPARE(isWaiting(), waits);
        m_fake->undo(); // That is what it runs with.
        QTRY_COMPARE(m_fake->told.size(), 2);
        QVERIFY(!isWaiting());
    }

    void lessSafeIsSaidBefore()
    {
        begin();
        auto *spin = qobject_cast<QSpinBox *>(fieldOf("max_hops"));
        QTRY_VERIFY(spin->isEnabled());
        spin->selectAll();
        QTest::keyClicks(spin, QStringLiteral("64"));
        QVERIFY(message("max_hops").contains(QStringLiteral("less safe")));
        spin->selectAll();
        QTest::keyClicks(spin, QStringLiteral("4"));
        QVERIFY(message("max_hops").isEmpty());
        m_values["require_confirmation"] = true;
        m_values["max_hops"] = 20;
        changed();
        QTRY_VERIFY(textsOf(*row("max_hops")).contains(QStringLiteral("less safe than the default")));
        QVERIFY(!textsOf(*row("require_confirmation")).contains(QStringLiteral("than the default")));
    }

    void whatFailsGoesBack_data()
    {
        QTest::addColumn<int>("reason");
        QTest::newRow("refused") << int(Reason::BadValue);
        QTest::newRow("a code that nobody gives") << int(Reason::CodeNeeded);
    }
    void whatFailsGoesBack()
    {
        QFETCH(int, reason);
        begin();
        m_fake->control.refuse("config.set", {static_cast<Reason>(reason), Phrase("The disk is full."), {}, {}});
        auto *box = qobject_cast<QCheckBox *>(fieldOf("allow_mesh_calls"));
        QTRY_VERIFY(box->isEnabled());
        QVERIFY(box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(5, box->height() / 2));
        QTRY_COMPARE(m_fake->control.count("config.set"), std::size_t {1});
        if (static_cast<Reason>(reason) == Reason::CodeNeeded) {
            QTRY_VERIFY(m_fake->deeds.waitsForCode());
            QVERIFY(!box->isChecked());
            m_fake->deeds.giveCode({});
        }
        QTRY_VERIFY(box->isChecked() && box->isEnabled());
        QVERIFY(!message("allow_mesh_calls").isEmpty());
    }

    void theKeyboardStaysWhereItIs()
    {
        begin();
        auto *box = qobject_cast<QCheckBox *>(fieldOf("auto_connect"));
        QTRY_VERIFY(box->isEnabled());
        box->setFocus();
        for (int times = 0; times < 3; ++times) // Faster than the service answers.
            QTest::keyClick(box, Qt::Key_Space);
        QTRY_COMPARE(m_fake->control.count("config.set"), std::size_t {1});
        QTRY_COMPARE(m_fake->told.size(), 1); // Until it is answered, what comes back to the same is no change.
        QVERIFY(m_values["auto_connect"] == true);
        QVERIFY(box->isChecked() && m_page->focusWidget() == box);
        QTest::keyClick(box, Qt::Key_Space);
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_COMPARE(m_fake->told.size(), 3);
        QVERIFY(box->isChecked() && m_values["auto_connect"] == true);
    }

    void theValueOfTheServiceIsFollowed()
    {
        begin();
        auto *days = qobject_cast<QSpinBox *>(fieldOf("mailbox_days"));
        auto *hours = qobject_cast<QSpinBox *>(fieldOf("approval_expiry_hours"));
        QTRY_VERIFY(days->isEnabled());
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("30"));
        m_values["mailbox_days"] = 14;
        m_values["approval_expiry_hours"] = 48;
        changed();
        QTRY_COMPARE(hours->value(), 48);
        QCOMPARE(days->cleanText(), QStringLiteral("30")); // Somebody is at it.
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_COMPARE(typedOf(*m_fake), QStringLiteral(R"({"key":"mailbox_days","value":30})"));
    }

    void aListIsAppliedByItsButton()
    {
        begin();
        auto *text = qobject_cast<QPlainTextEdit *>(fieldOf("relay_listen"));
        auto *apply = button(*row("relay_listen"), "apply");
        QTRY_VERIFY(text->isEnabled());
        QVERIFY(!apply->isVisible());
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("[\"10.0.0.1\""));
        QVERIFY(apply->isVisible() && !apply->isEnabled());
        QVERIFY(message("relay_listen").contains(QStringLiteral("an array, as JSON")));
        QTest::keyClicks(text, QStringLiteral("]"));
        QVERIFY(apply->isEnabled());
        QVERIFY(message("relay_listen").contains(QStringLiteral("less safe")));
        m_fake->control.refuse("config.set", {Reason::BadValue, Phrase("No such address."), {}, {}});
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(message("relay_listen"), QStringLiteral("No such address."));
        QVERIFY(text->toPlainText().contains(QStringLiteral("10.0.0.1"))); // Too much to be typed again.
        QTest::mouseClick(button(*row("relay_listen"), "discard"), Qt::LeftButton);
        QCOMPARE(text->toPlainText(), QString());
        QVERIFY(!apply->isVisible());
    }

    void wordsAreTypedOneALine_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << "relay_listen"
                              << "[]" << QString();
        QTest::newRow("words") << "relay_listen"
                               << R"(["100.101.102.103","10.0.0.1:9000"])"
                               << "100.101.102.103\n10.0.0.1:9000";
        QTest::newRow("objects") << "rules"
                                 << R"([{"id":"x"}])"
                                 << "[\n  {\n    \"id\": \"x\"\n  }\n]";
        QTest::newRow("an address in brackets") << "relay_listen"
                                                << R"(["[::1]:9000"])"
                                                << "[::1]:9000";
        QTest::newRow("a word that looks like a list") << "relay_listen"
                                                       << "[\"[\\\"a\"]" // moc reads no raw string with such quotes.
                                                       << "[\n  \"[\\\"a\"\n]";
        QTest::newRow("a blank that would be lost") << "relay_listen"
                                                    << R"([" a"])"
                                                    << "[\n  \" a\"\n]";
    }
    void wordsAreTypedOneALine()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        m_values[key.toStdString()] = *parseJson(value.toStdString());
        begin();
        auto *text = qobject_cast<QPlainTextEdit *>(fieldOf(key.toLatin1()));
        auto *apply = button(*row(key.toUtf8()), "apply");
        QTRY_VERIFY(text->isEnabled());
        QTRY_COMPARE(text->toPlainText(), shown);
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, QStringLiteral(" ")); // The same list, typed by somebody.
        QVERIFY(apply->isEnabled());
        if (shown.startsWith(QLatin1String("[\n")))
            return;
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, QStringLiteral("10.0.0.2"));
        QTest::mouseClick(apply, Qt::LeftButton);
        auto expected = *parseJson(value.toStdString());
        expected.push_back("10.0.0.2");
        QTRY_COMPARE(typedOf(*m_fake),
            QStringLiteral(R"({"key":"%1","value":%2})").arg(key, QString::fromStdString(toLine(expected))));
    }

    void whatCouldDeceiveIsEscaped()
    {
        m_values["rules"] = Json::array({"a\u202eb", "ä"});
        begin();
        auto *text = qobject_cast<QPlainTextEdit *>(fieldOf("rules"));
        QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("\\u202e")));
        QVERIFY(!button(*row("rules"), "apply")->isVisible());
    }

    void aValueOfTheFileWaits_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("asked");
        QTest::newRow("agree") << "agree"
                               << R"({"key":"lock_enforcement","value":"warn"})";
        QTest::newRow("keep") << "keep"
                              << R"({"key":"lock_enforcement","value":"block"})";
    }
    void aValueOfTheFileWaits()
    {
        QFETCH(QString, button);
        QFETCH(QString, asked);
        m_values["lock_enforcement"] = "block";
        m_waiting["lock_enforcement"] = "warn";
        begin();
        QTRY_COMPARE(m_page->waiting(), 1);
        QVERIFY(textsOf(*row("lock_enforcement")).contains(QString::fromUtf8("config.json says “warn”")));
        auto *decide = test::button(*row("lock_enforcement"), button.toLatin1());
        QVERIFY(!decide->isEnabled());
        QTRY_VERIFY(decide->isEnabled());
        QTest::mouseClick(decide, Qt::LeftButton);
        QTRY_COMPARE(typedOf(*m_fake), asked);
        QTRY_COMPARE(m_page->waiting(), 0);
        QTRY_VERIFY(!decide->isVisible());
    }

    void theSearchLeavesWhatFits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("key") << "relay_p"
                             << "relay_port";
        QTest::newRow("title") << "size of the LOG"
                               << "log_megabytes";
        QTest::newRow("nothing") << "xyzzy"
                                 << "";
    }
    void theSearchLeavesWhatFits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        begin();
        QCOMPARE(m_page->firstFocus()->metaObject()->className(), "QLineEdit");
        QTest::keyClicks(m_page->firstFocus(), typed);
        QStringList visible;
        for (const auto *one : m_page->findChildren<SettingRow *>()) {
            if (one->isVisible())
                visible << one->objectName();
        }
        QCOMPARE(visible.join(QLatin1Char(' ')), found);
        QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("nothing"))->isVisible(), found.isEmpty());
        m_page->open(QStringLiteral("port"));
        QVERIFY(row("port")->isVisible());
    }

    void thisProgramHasSwitches()
    {
        begin();
        auto *box = m_page->findChild<QCheckBox *>(); // The first of the page.
        QCOMPARE(box->text(), QStringLiteral("&Start at login"));
        QVERIFY(!box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(m_isOn && box->isChecked());
        m_refusal = QStringLiteral("The folder cannot be written.");
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(m_isOn && box->isChecked());
        QVERIFY(textsOf(*m_page).contains(m_refusal));
    }

    void withoutAServiceNothingCanBeChangedUnlessMeshCan()
    {
        begin();
        QTRY_VERIFY(fieldOf("port")->isEnabled());
        m_fake->control.stop();
        QTRY_VERIFY(!fieldOf("port")->isEnabled());
        QVERIFY(!textsOf(*m_page).contains(QStringLiteral("What you change")));
    }
    void whyNotEvenMeshCanIsSaid()
    {
        playMesh("echo '{\"error\":{\"reason\":\"usage\",\"message\":\"It is no JSON.\",\"hint\":\"Edit it.\"}}'");
        begin();
        QTRY_VERIFY(fieldOf("port")->isEnabled());
        m_fake->control.stop();
        QTRY_VERIFY(textsOf(*m_page).contains(QStringLiteral("It is no JSON. Edit it.")));
        QVERIFY(!fieldOf("port")->isEnabled());
    }
    void whatMeshSaysTooLateIsOfBefore()
    {
        // It is asked while there is no service, and answers when there is one.
        const auto going = m_fake->control.folder() + QStringLiteral("/going");
        playMesh("mkfifo '" + going.toUtf8() + "'; read line <'" + going.toUtf8() + "'; rm '" + going.toUtf8()
            + "'; echo '{\"settings\":[{\"key\":\"port\",\"value\":1111}]}'");
        begin();
        auto *spin = qobject_cast<QSpinBox *>(fieldOf("port"));
        QTRY_VERIFY(spin->isEnabled());
        m_fake->control.stop();
        QTRY_VERIFY(QFile::exists(going));
        QVERIFY(m_fake->control.start());
        m_fake->link.retryNow();
        QTRY_VERIFY(m_fake->isOnline() && spin->isEnabled());
        QFile fifo(going);
        QVERIFY(fifo.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        fifo.write("go on\n");
        fifo.close();
        QTRY_VERIFY(!QFile::exists(going));
        m_fake->control.stop();
        QTRY_VERIFY(QFile::exists(going)); // It is asked anew.
        QCOMPARE(spin->value(), 9474);
        QVERIFY(!spin->isEnabled());
        QVERIFY(fifo.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        fifo.write("go on\n");
        fifo.close();
        QTRY_COMPARE(spin->value(), 1111);
    }

    void withoutAServiceMeshChangesIt_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("shown");
        QTest::newRow("done") << R"({"key":"port","value":9476})" << QString() << 9476;
        QTest::newRow("refused") << R"({"error":{"reason":"no_service","message":"Less safe.","hint":"Start it."}})"
                                 << "Less safe. Start it." << 9475;
    }
    void withoutAServiceMeshChangesIt()
    {
        QFETCH(QString, answer);
        QFETCH(QString, said);
        QFETCH(int, shown);
        const auto asked = m_fake->control.folder() + QStringLiteral("/asked");
        playMesh("[ $2 = set ] || { echo '{\"settings\":[{\"key\":\"port\",\"value\":9475}]}'; exit; }\n"
                 "echo \"$@\" >'"
            + asked.toUtf8() + "'\necho '" + answer.toUtf8() + "'");
        begin();
        auto *spin = qobject_cast<QSpinBox *>(fieldOf("port"));
        QTRY_COMPARE(spin->value(), 9474);
        m_fake->control.stop();
        QTRY_VERIFY(spin->isEnabled() && spin->value() == 9475); // As config.json has it.
        QVERIFY(!fieldOf("mailbox_days")->isEnabled()); // Of which nobody has said anything.
        QTest::keyClick(spin, Qt::Key_Up);
        QTRY_COMPARE(message("port"), said);
        QTRY_VERIFY(QFile::exists(asked));
        QTRY_COMPARE(spin->value(), shown);
        QFile words(asked);
        QVERIFY(words.open(QIODevice::ReadOnly));
        QCOMPARE(words.readAll(), QByteArray("config set port 9476 --json\n"));
        QVERIFY(!textsOf(*row("port")).contains(QStringLiteral("waits for a restart")));
    }

    void scrollingChangesNothing()
    {
        begin();
        auto *spin = qobject_cast<QSpinBox *>(fieldOf("mailbox_days"));
        QTRY_VERIFY(spin->isEnabled());
        QWheelEvent turn({5, 5}, spin->mapToGlobal(QPoint(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(spin, &turn);
        QCOMPARE(spin->value(), 7);
    }

private:
    void playMesh(const QByteArray &commands)
    {
        QFile script(m_fake->control.folder() + QStringLiteral("/mesh"));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n" + commands + '\n');
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    Json describe(const ConfigKey &key)
    {
        const auto found = m_values.find(std::string(key.name));
        auto setting = describeSetting(key, found == m_values.end() ? defaultValue(key) : found->second);
        if (const auto waits = m_waiting.find(std::string(key.name)); waits != m_waiting.end())
            setting["waiting"] = waits->second;
        return setting;
    }
    void changed() { m_fake->control.notify("changed", {{"what", {"settings"}}}); }
    void begin()
    {
        const ProgramSwitch atLogin {QStringLiteral("&Start at login"), [this] { return m_isOn; },
            [this](bool isOn) {
                if (m_refusal.isEmpty())
                    m_isOn = isOn;
                return m_refusal;
            }};
        m_page.emplace(m_fake->desk, m_fake->deeds,
            MeshProgram {m_fake->control.folder() + QStringLiteral("/mesh"), m_fake->control.folder()},
            std::vector {atLogin});
        m_page->resize(900, 700);
        m_page->show();
        m_fake->start();
        QTRY_VERIFY(m_fake->isOnline());
        QTRY_VERIFY(!m_fake->desk.settings.records().empty());
    }
    SettingRow *row(const char *key) const { return m_page->findChild<SettingRow *>(QLatin1String(key)); }
    QWidget *fieldOf(const char *key) const { return row(key)->field()->focusProxy(); }
    QString message(const char *key) const
    {
        const auto *label = row(key)->findChild<QLabel *>(QStringLiteral("message"));
        return label->isVisible() ? label->text() : QString();
    }
    static QString textsOf(const QWidget &in)
    {
        QStringList texts;
        for (const auto *label : in.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(QLatin1Char('\n'));
    }

    std::optional<FakeDesk> m_fake;
    std::optional<SettingsPage> m_page;
    std::map<std::string, Json> m_values;
    std::map<std::string, Json> m_waiting;
    bool m_isOn = false;
    QString m_refusal;
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settings_page.moc"
