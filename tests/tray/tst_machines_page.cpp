// SPDX-License-Identifier: MIT
// What the page of machines shows of the service's answers, and what it asks for when a person acts on it.
#include "window/machines_page.h"

#include "tray/fake_desk.h"
#include "window/add_machine_dialog.h"
#include "window/compare_code_dialog.h"
#include "window/dead_time.h"
#include "window/machine_rights_dialog.h"
#include "window/records_view.h"
#include "window/rename_machine_dialog.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

Json machine(const char *name, bool isVerified)
{
    return {{"name", name}, {"fingerprint", std::string("f0") + name}, {"suggested_name", "their-own-name"},
        {"address", "100.101.102.103:9475"}, {"state", "linked"}, {"since", nullptr}, {"problem", nullptr},
        {"verified", isVerified}, {"code", isVerified ? Json() : Json("7K3F9-QX2MA")},
        {"rights", {{"message", true}, {"broadcast", true}, {"lock", true}, {"pair", true}, {"intercept", false}}},
        {"sessions", 2}, {"waiting", 3}};
}

Json pending(const char *id, const char *direction)
{
    return {{"id", id}, {"name", "studio"}, {"suggested_name", "studio"}, {"address", "100.101.102.103"},
        {"direction", direction}, {"code", "ABCDE-FGHJK"}, {"fingerprint", "aa"},
        {"accepted", std::string_view(direction) == "out"}, {"accepted_there", false}, {"seconds_left", 100}};
}

Json listOf(const Json &machines, const Json &waiting)
{
    return {{"machine", "desk"}, {"fingerprint", "0123abcd"},
        {"relay", {{"listening", {"100.64.0.7:9475"}}, {"problem", nullptr}}}, {"machines", machines},
        {"pending", waiting}};
}

QString textsOf(const QWidget &page)
{
    QStringList texts;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class MachinesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fake.emplace(); }
    void cleanup()
    {
        m_page.reset();
        m_fake.reset();
    }

    void ownMachineAndEmptyList()
    {
        auto list = listOf(Json::array(), Json::array());
        list["relay"] = {{"listening", Json::array()}, {"problem", "There is no Tailscale interface here."}};
        begin(list);
        QTRY_VERIFY(textsOf(*m_page).contains(QStringLiteral("calls itself desk")));
        QVERIFY(textsOf(*m_page).contains(QStringLiteral("There is no Tailscale interface here.")));
        QVERIFY(!button(*m_page, "remove")->isVisible());
        QCOMPARE(m_page->firstFocus(), button(*m_page, "add"));
        QCOMPARE(m_page->waiting(), 0);
    }

    void detailsOfAMachine()
    {
        auto one = machine("studio", false);
        one["problem"] = "Its certificate has changed.";
        one["state"] = "refused";
        begin(listOf(Json::array({one}), Json::array()));
        QTRY_VERIFY(button(*m_page, "compare")->isVisible());
        const auto texts = textsOf(*m_page);
        for (const auto &text : {"Its certificate has changed.", "refused", "their-own-name", "100.101.102.103:9475",
                 "messages, broadcasts, locks, pairs", "3 message(s)", "Nobody has compared the codes"})
            QVERIFY2(texts.contains(QLatin1String(text)), text);
        const auto words = m_page->findChildren<QLineEdit *>();
        QVERIFY(std::any_of(words.begin(), words.end(),
            [](const QLineEdit *word) { return word->isReadOnly() && word->text() == QStringLiteral("f0studio"); }));
        m_fake->control.change(
            "remote.list", listOf(Json::array({machine("studio", true)}), Json::array()), "machines");
        QTRY_VERIFY(!button(*m_page, "compare")->isVisible());
    }

    void codesAreCompared_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("verifies");
        QTest::newRow("same") << "same" << true;
        QTest::newRow("different") << "different" << false;
    }
    void codesAreCompared()
    {
        QFETCH(QString, answer);
        QFETCH(bool, verifies);
        begin(listOf(Json::array({machine("studio", false)}), Json::array()));
        m_fake->control.answer("remote.verify", {{"machine", machine("studio", true)}});
        QTRY_VERIFY(button(*m_page, "compare")->isVisible());
        QTest::mouseClick(button(*m_page, "compare"), Qt::LeftButton);
        auto *dialog = openDialog<CompareCodeDialog>(*m_page);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("code"))->text(), QStringLiteral("7K3F9-QX2MA"));
        auto *yes = button(*dialog, answer.toLatin1());
        QVERIFY(!yes->isEnabled());
        QTRY_VERIFY(yes->isEnabled());
        QTest::mouseClick(yes, Qt::LeftButton);
        if (verifies) {
            QTRY_COMPARE(
                m_fake->control.last("remote.verify"), QStringLiteral(R"({"name":"studio","code":"7K3F9-QX2MA"})"));
            QTRY_COMPARE(m_fake->told.size(), 1);
        } else {
            QTRY_VERIFY(openDialog<QMessageBox>(*m_page));
            QVERIFY(openDialog<QMessageBox>(*m_page)->informativeText().contains(QStringLiteral("between")));
            QCOMPARE(m_fake->control.count("remote.verify"), std::size_t {0});
        }
    }

    void renamingCanBeUndone()
    {
        begin(listOf(Json::array({machine("studio", true)}), Json::array()));
        m_fake->control.handle("remote.rename", [this](const Json &params) -> Result<Json> {
            const auto renamed = machine(stringOr(params, "new_name").c_str(), true);
            auto list = listOf(Json::array({renamed}), Json::array());
            list["machines"][0]["fingerprint"] = "f0studio";
            m_fake->control.change("remote.list", list, "machines");
            return Json {{"machine", renamed}};
        });
        QTRY_VERIFY(button(*m_page, "rename")->isVisible());
        QTest::mouseClick(button(*m_page, "rename"), Qt::LeftButton);
        auto *dialog = openDialog<RenameMachineDialog>(*m_page);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        QTest::keyClicks(name, QStringLiteral("Not A Name"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("atelier"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(
            m_fake->control.last("remote.rename"), QStringLiteral(R"({"name":"studio","new_name":"atelier"})"));
        QTRY_VERIFY(m_fake->undo);
        QTRY_VERIFY(textsOf(*m_page).contains(QStringLiteral("atelier")));
        m_fake->undo();
        QTRY_COMPARE(
            m_fake->control.last("remote.rename"), QStringLiteral(R"({"name":"atelier","new_name":"studio"})"));
    }

    void onlyChangedRightsAreAskedFor()
    {
        begin(listOf(Json::array({machine("studio", true)}), Json::array()));
        m_fake->control.answer("remote.rights", {{"machine", machine("studio", true)}});
        QTRY_VERIFY(button(*m_page, "rights")->isVisible());
        QTest::mouseClick(button(*m_page, "rights"), Qt::LeftButton);
        auto *dialog = openDialog<MachineRightsDialog>(*m_page);
        auto *save = button(*dialog, "save");
        QVERIFY(!save->isEnabled());
        QTest::keyClick(button(*dialog, "lock"), Qt::Key_Space);
        QTest::keyClick(button(*dialog, "intercept"), Qt::Key_Space);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(m_fake->control.last("remote.rights"),
            QStringLiteral(R"({"name":"studio","rights":{"lock":false,"intercept":true}})"));
        QTRY_VERIFY(m_fake->undo);
        m_fake->undo();
        QTRY_COMPARE(m_fake->control.last("remote.rights"),
            QStringLiteral(R"({"name":"studio","rights":{"lock":true,"intercept":false}})"));
    }

    void removingAsksFirst_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("removes");
        QTest::newRow("escape") << int(Qt::Key_Escape) << false;
        QTest::newRow("enter") << int(Qt::Key_Return) << false;
        QTest::newRow("the button") << 0 << true;
    }
    void removingAsksFirst()
    {
        QFETCH(int, key);
        QFETCH(bool, removes);
        begin(listOf(Json::array({machine("studio", true)}), Json::array()));
        m_fake->control.answer("remote.remove", {{"waiting", 3}});
        QTRY_VERIFY(button(*m_page, "remove")->isVisible());
        QTest::mouseClick(button(*m_page, "remove"), Qt::LeftButton);
        auto *box = openDialog<QMessageBox>(*m_page);
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QStringLiteral("3 message(s) that wait for it will not arrive")));
        if (removes)
            QTest::mouseClick(button(*box, "yes"), Qt::LeftButton);
        else
            QTest::keyClick(box, static_cast<Qt::Key>(key));
        QTRY_VERIFY(!openDialog<QMessageBox>(*m_page));
        if (removes)
            QTRY_COMPARE(m_fake->control.last("remote.remove"), QStringLiteral(R"({"name":"studio"})"));
        QCOMPARE(m_fake->control.count("remote.remove") > 0, removes);
        QVERIFY(!m_fake->undo);
    }

    void aMachineThatWaits_data()
    {
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("waiting");
        QTest::newRow("accepted") << "in"
                                  << "accept"
                                  << ""
                                  << "remote.accept" << 1;
        QTest::newRow("accepted by another name") << "in"
                                                  << "accept"
                                                  << "atelier"
                                                  << "remote.accept" << 1;
        QTest::newRow("rejected") << "in"
                                  << "reject"
                                  << ""
                                  << "remote.reject" << 1;
        QTest::newRow("asked for by us, compared") << "out"
                                                   << "accept"
                                                   << ""
                                                   << "remote.accept" << 0;
        QTest::newRow("asked for by us, given up") << "out"
                                                   << "reject"
                                                   << ""
                                                   << "remote.reject" << 0;
    }
    void aMachineThatWaits()
    {
        QFETCH(QString, direction);
        QFETCH(QString, button);
        QFETCH(QString, name);
        QFETCH(QString, method);
        QFETCH(int, waiting);
        const auto one = pending("p1", direction.toLatin1());
        begin(listOf(Json::array(), Json::array({one})));
        for (const auto *decided : {"remote.accept", "remote.reject"})
            m_fake->control.answer(decided, {{"pending", one}});
        QTRY_VERIFY(test::button(*m_page, "accept"));
        QCOMPARE(m_page->waiting(), waiting);
        QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("code"))->text(), QStringLiteral("ABCDE-FGHJK"));
        QCOMPARE(textsOf(*m_page).contains(QStringLiteral("studio (100.101.102.103) wants to pair")), waiting == 1);
        auto *decide = test::button(*m_page, button.toLatin1());
        QVERIFY(!decide->isEnabled());
        QTRY_VERIFY(decide->isEnabled());
        if (!name.isEmpty()) {
            for (auto *field : m_page->findChildren<QLineEdit *>()) {
                if (!field->isReadOnly())
                    QTest::keyClicks(field, name);
            }
        }
        QTest::mouseClick(decide, Qt::LeftButton);
        Json params {{"which", "p1"}};
        if (!name.isEmpty())
            params["name"] = name.toStdString();
        QTRY_COMPARE(m_fake->control.last(method.toStdString()), QString::fromStdString(toLine(params)));
        QTRY_COMPARE(m_fake->told.size(), 1);
        if (button == QStringLiteral("accept")) {
            QTRY_VERIFY(textsOf(*m_page).contains(QStringLiteral("You have said that both codes are the same")));
            // It is not in before the other human has said so, too.
            QCOMPARE(
                m_fake->told.front(), QStringLiteral("You said that the codes match. Now somebody at studio must."));
        }
    }

    void buttonsAreDeadWhenTheCardsChange()
    {
        begin(listOf(Json::array(), Json::array({pending("p1", "in")})));
        QTRY_VERIFY(button(*m_page, "accept"));
        auto *accept = button(*m_page, "accept");
        QTRY_VERIFY(accept->isEnabled());
        auto later = pending("p1", "in");
        later["seconds_left"] = 7;
        m_fake->control.change("remote.list", listOf(Json::array(), Json::array({later})), "machines");
        QTRY_VERIFY(textsOf(*m_page).contains(QStringLiteral("7 s left")));
        QVERIFY(accept->isEnabled()); // Time passes: that is no change.
        m_fake->control.change(
            "remote.list", listOf(Json::array(), Json::array({later, pending("p2", "in")})), "machines");
        QTRY_VERIFY(!accept->isEnabled());
        QCOMPARE(m_page->waiting(), 2);
        QElapsedTimer dead;
        dead.start();
        QTRY_VERIFY(accept->isEnabled());
        QVERIFY(dead.elapsed() > DeadTime::length.count() / 2);
    }

    void whatIsTypedStaysWhileCardsCome()
    {
        begin(listOf(Json::array(), Json::array({pending("p2", "in")})));
        QTRY_VERIFY(button(*m_page, "accept"));
        QLineEdit *name = nullptr;
        for (auto *field : m_page->findChildren<QLineEdit *>())
            name = field->isReadOnly() ? name : field;
        QTest::keyClicks(name, QStringLiteral("ateli"));
        m_fake->control.change(
            "remote.list", listOf(Json::array(), Json::array({pending("p1", "in"), pending("p2", "in")})), "machines");
        QTRY_COMPARE(m_page->waiting(), 2);
        QTest::keyClicks(name, QStringLiteral("er!"));
        QCOMPARE(name->text(), QStringLiteral("atelier!"));
        QTRY_COMPARE(m_page->findChildren<QLabel *>(QStringLiteral("code")).size(), 2);
        m_fake->control.change("remote.list", listOf(Json::array(), Json::array()), "machines");
        QTRY_COMPARE(m_page->findChildren<QLabel *>(QStringLiteral("code")).size(), 0);
    }

    void machinesAreSuggested()
    {
        begin(listOf(Json::array(), Json::array()));
        m_fake->control.answer("remote.suggest",
            {{"machines",
                {{{"name", "old"}, {"address", "100.64.0.1"}, {"online", false}},
                    {{"name", "studio"}, {"address", "100.64.0.2"}, {"online", true}}}}});
        m_fake->control.answer("remote.add", {{"pending", pending("p1", "out")}});
        QTRY_VERIFY(button(*m_page, "add")->isEnabled());
        QTest::mouseClick(button(*m_page, "add"), Qt::LeftButton);
        auto *dialog = openDialog<AddMachineDialog>(*m_page);
        QVERIFY(dialog);
        auto *address = dialog->findChild<QComboBox *>(QStringLiteral("address"));
        QTRY_COMPARE(address->count(), 2);
        QCOMPARE(address->itemText(0), QStringLiteral("studio (100.64.0.2)"));
        QVERIFY(address->currentText().isEmpty());
        address->setCurrentIndex(0);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("atelier"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(
            m_fake->control.last("remote.add"), QStringLiteral(R"({"address":"100.64.0.2","name":"atelier"})"));
    }

    void whatFailedIsNotTypedAgain()
    {
        begin(listOf(Json::array(), Json::array()));
        m_fake->control.answer("remote.suggest", {{"machines", Json::array()}});
        m_fake->control.refuse("remote.add", {Reason::Timeout, Phrase("It does not answer."), Phrase("Is it on?"), {}});
        QTRY_VERIFY(button(*m_page, "add")->isEnabled());
        QTest::mouseClick(button(*m_page, "add"), Qt::LeftButton);
        auto *dialog = openDialog<AddMachineDialog>(*m_page);
        QTest::keyClicks(dialog->findChild<QComboBox *>(QStringLiteral("address"))->lineEdit(),
            QStringLiteral(" studio.example.org "));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_fake->control.last("remote.add"), QStringLiteral(R"({"address":"studio.example.org"})"));
        QTRY_COMPARE(m_fake->failures, QStringList {QStringLiteral("It does not answer. Is it on?")});
        QTRY_VERIFY(!openDialog<AddMachineDialog>(*m_page));
        QTest::mouseClick(button(*m_page, "add"), Qt::LeftButton);
        QCOMPARE(openDialog<AddMachineDialog>(*m_page)->address(), QStringLiteral("studio.example.org"));
    }

    void nothingCanBeDoneWithoutAService()
    {
        begin(listOf(Json::array({machine("studio", true)}), Json::array()));
        QTRY_VERIFY(button(*m_page, "remove")->isEnabled());
        m_fake->control.stop();
        QTRY_VERIFY(!button(*m_page, "remove")->isEnabled());
        QVERIFY(!button(*m_page, "add")->isEnabled());
    }

    void foreignTextIsShownAsItIs()
    {
        auto one = machine("studio", true);
        one["problem"] = "<b>bold</b>\u202e\x1b[31m";
        begin(listOf(Json::array({one}), Json::array()));
        QTRY_VERIFY(textsOf(*m_page).contains(QStringLiteral("<b>bold</b><U+202E><ESC>")));
        for (const auto *label : m_page->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->buddy());
    }

private:
    void begin(const Json &list)
    {
        m_fake->control.answer("remote.list", list);
        m_page.emplace(m_fake->desk, m_fake->deeds);
        m_page->resize(900, 700);
        m_page->show();
        m_fake->start();
        QTRY_VERIFY(m_fake->isOnline());
    }

    std::optional<FakeDesk> m_fake;
    std::optional<MachinesPage> m_page;
};

QTEST_MAIN(MachinesPageTest)
#include "tst_machines_page.moc"
