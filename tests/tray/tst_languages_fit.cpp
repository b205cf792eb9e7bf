// SPDX-License-Identifier: MIT
// Every page and dialog in every language, at the window's first size and narrower, 800 wide: no text is cut, and
// nothing is pushed out of sight.
#include "tray/fake_control.h"

#include "desktop/language.h"
#include "models/mesh_columns.h"
#include "protocol/config_keys.h"
#include "window/add_machine_dialog.h"
#include "window/compare_code_dialog.h"
#include "window/machine_rights_dialog.h"
#include "window/main_window.h"
#include "window/page.h"
#include "window/rename_machine_dialog.h"
#include "window/theme.h"
#include "window/tray_app.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace mesh;
using namespace mesh::test;

namespace {

Json session(const char *name, const char *state, const char *role)
{
    return {{"id", std::string("id-") + name}, {"name", name}, {"machine", nullptr}, {"kind", "claude"},
        {"state", state}, {"role", role ? Json(role) : Json()}, {"branch", "main"}, {"root", "/src/shop"},
        {"joined_at", "2026-01-31T08:15:00.000Z"}, {"last_seen", "2026-01-31T08:15:00.000Z"}, {"waiting", 3},
        {"locks", Json::array()}};
}

Json machine()
{
    return {{"name", "studio"}, {"fingerprint", std::string(64, 'f')}, {"suggested_name", "their-own-name"},
        {"address", "100.101.102.103:9475"}, {"state", "linked"}, {"since", nullptr}, {"problem", nullptr},
        {"verified", false}, {"code", "7K3F9-QX2MA"},
        {"rights", {{"message", true}, {"broadcast", true}, {"lock", true}, {"pair", true}, {"intercept", true}}},
        {"sessions", 2}, {"waiting", 3}};
}

Json held()
{
    return {{"short", "1001"}, {"from", "hal"}, {"to", "eve"}, {"bytes", 20}, {"sha256", "sha"},
        {"reason", "destructive"},
        {"rules", {{{"id", "git-push-force"}, {"why", "Rewrites history."}, {"span", {4, 20}}}}},
        {"held_at", "2026-01-31T08:15:00.123Z"}, {"expires_at", "2036-02-01T08:15:00.123Z"}};
}

Json message(const char *id, const char *from)
{
    return {{"id", std::string("id-") + id}, {"short", id}, {"from", from}, {"to", "human"}, {"kind", "direct"},
        {"body", "Both of us are done. Shall we deploy?"}, {"ts", "2026-01-31T08:15:00.123Z"}, {"state", "delivered"},
        {"cursor", std::stoi(id)}};
}

void play(FakeControl &control)
{
    Json settings = Json::array();
    for (const auto &key : configKeys())
        settings.push_back(describeSetting(key, defaultValue(key)));
    control.answer("config.list", {{"settings", settings}});
    control.answer("list",
        {{"machine", "desk"},
            {"sessions",
                {session("hal", "busy", "grip"), session("eve", "waiting", "guard"),
                    session("api", "paused", nullptr)}}});
    control.answer("locks.list",
        {{"locks",
            {{{"id", 1}, {"resource", "deploy"}, {"kind", "name"}, {"holder", "hal"}, {"machine", nullptr},
                {"since", "2026-01-31T08:15:00.123Z"}, {"until", "2036-01-31T08:15:00.123Z"}}}}});
    control.answer("remote.list",
        {{"machine", "desk"}, {"fingerprint", std::string(64, 'a')},
            {"relay", {{"listening", {"100.64.0.7:9475"}}, {"problem", nullptr}}}, {"machines", {machine()}},
            {"pending",
                {{{"id", "p"}, {"name", "laptop"}, {"suggested_name", "laptop"}, {"address", "100.101.102.103"},
                    {"direction", "in"}, {"code", "ABCDE-FGHJK"}, {"fingerprint", "aa"}, {"accepted", false},
                    {"accepted_there", false}, {"seconds_left", 100}}}}});
    control.answer(
        "inbox", {{"messages", {message("2001", "hal"), message("2002", "eve")}}, {"waiting", 2}, {"more", false}});
    control.answer("read",
        {{"id", "id-2001"}, {"short", "2001"}, {"from", "hal"}, {"to", "human"}, {"kind", "direct"},
            {"body", "Both of us are done. Shall we deploy?"}, {"ts", "2026-01-31T08:15:00.123Z"}, {"offset", 0},
            {"next", nullptr}, {"total", 37}});
    control.answer("timeline", {{"messages", Json::array()}, {"more", false}});
    control.answer("approvals.list", {{"held", {held()}}});
    auto shown = held();
    shown["body"] = "run git push --force now";
    control.answer("approvals.show", shown);
    control.answer("pairs.list",
        {{"pairs", {{{"a", "hal"}, {"b", "eve"}, {"grip", "hal"}, {"guard", "eve"}}}}, {"invitations", Json::array()}});
    control.answer("service.status",
        {{"pid", 4242}, {"version", "1.0.0"}, {"port", 9474}, {"uptime_s", 4000}, {"problems", Json::array()}});
}

/// What cannot be read of it; empty: all can.
QString cutIn(const QWidget &one)
{
    const auto *label = qobject_cast<const QLabel *>(&one);
    const auto *button = qobject_cast<const QAbstractButton *>(&one);
    const auto text = label ? label->text() : button ? button->text() : QString();
    if (text.isEmpty() || one.visibleRegion().isEmpty())
        return {}; // Scrolled away, for one.
    const auto wanted = one.minimumSizeHint();
    const bool isWrapped = label && label->wordWrap();
    const auto high = isWrapped ? label->heightForWidth(one.width()) : wanted.height();
    QString found;
    if (!isWrapped && one.width() < wanted.width())
        found += QStringLiteral(" is %1 wide and needs %2;").arg(one.width()).arg(wanted.width());
    if (one.height() + 2 < high) // A pixel of leading is no part of a letter.
        found += QStringLiteral(" is %1 high and needs %2;").arg(one.height()).arg(high);
    if (const auto seen = one.visibleRegion().boundingRect().width(); seen < one.width())
        found += QStringLiteral(" is seen %1 wide of %2;").arg(seen).arg(one.width());
    return found.isEmpty() ? found : QStringLiteral("\"%1\"%2").arg(text.simplified(), found);
}

QStringList allCutIn(const QWidget &window)
{
    QStringList found;
    for (const auto *one : window.findChildren<QWidget *>()) {
        if (auto cut = one->isVisible() ? cutIn(*one) : QString(); !cut.isEmpty())
            found << cut;
    }
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width())
            found << QStringLiteral("%1 is wider than what it scrolls in").arg(area->parentWidget()->objectName());
    }
    return found;
}

} // namespace

class LanguagesFitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isNarrow");
        for (const auto *language : {"en", "de", "fr", "es", "ja", "zh_CN", "ar"}) {
            QTest::addRow("%s", language) << QString::fromUtf8(language) << false;
            QTest::addRow("%s, narrow", language) << QString::fromUtf8(language) << true;
        }
    }
    void pages()
    {
        QFETCH(QString, language);
        QFETCH(bool, isNarrow);
        const Language spoken(language);
        FakeControl control;
        play(control);
        QVERIFY(control.start());
        TrayInstance instance(control.runFolder());
        TrayApp tray({QStringLiteral("/nowhere/mesh"), control.folder()}, instance, true);
        applyTheme(*qApp, false);
        auto &window = tray.window();
        window.resize(isNarrow ? QSize(800, 600) : QSize(980, 680));
        window.show();
        auto &desk = tray.desk();
        QTRY_VERIFY(desk.link().isBelieved());
        QTRY_VERIFY(desk.settings.rowCount() > 0);
        QTRY_VERIFY(desk.machines.rowCount() > 0);
        QTRY_VERIFY(desk.approvals.rowCount() > 0);
        QTRY_VERIFY(desk.inbox.rowCount() > 1);
        QStringList found;
        for (const auto *page : window.pages()) {
            window.showPage(page->id(), keyOn(page->id(), desk));
            QStringList cut;
            // What a page asks for when it opens comes a moment later, and is laid out then.
            if (!QTest::qWaitFor([&] { return (cut = allCutIn(window)).isEmpty(); }, 2'000))
                found << page->id() + QStringLiteral(": ") + cut.join(QStringLiteral("\n    "));
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void dialogs_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"en", "de", "fr", "es", "ja", "zh_CN", "ar"})
            QTest::newRow(language) << QString::fromUtf8(language);
    }
    void dialogs()
    {
        QFETCH(QString, language);
        const Language spoken(language);
        FakeControl control;
        ControlLink link(control.runFolder());
        QWidget parent;
        parent.show();
        QStringList found;
        const auto look = [&](QWidget &dialog, const char *name) {
            dialog.show();
            QStringList cut;
            if (!QTest::qWaitFor([&] { return (cut = allCutIn(dialog)).isEmpty(); }, 2'000))
                found << QString::fromUtf8(name) + QStringLiteral(": ") + cut.join(QStringLiteral("\n    "));
            dialog.hide();
        };
        AddMachineDialog add(link, {}, {}, &parent);
        look(add, "add a machine");
        CompareCodeDialog compare(machine(), &parent);
        look(compare, "compare the codes");
        RenameMachineDialog rename(QStringLiteral("studio"), &parent);
        look(rename, "rename a machine");
        MachineRightsDialog rights(machine(), &parent);
        look(rights, "rights of a machine");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

private:
    static QString keyOn(const QString &page, Desk &desk)
    {
        if (page == u"approvals")
            return approvalKey(desk.approvals.records().front());
        if (page == u"sessions")
            return QStringLiteral("hal");
        if (page == u"inbox")
            return inboxKey(desk.inbox.records().front());
        return page == u"machines" ? machineKey(desk.machines.records().front()) : QString();
    }
};

QTEST_MAIN(LanguagesFitTest)
#include "tst_languages_fit.moc"
