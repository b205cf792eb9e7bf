// SPDX-License-Identifier: MIT
#include "window/approvals_page.h"

#include "tray/fake_desk.h"
#include "window/dead_time.h"
#include "window/marked_view.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <optional>

using namespace mesh;
using namespace mesh::test;

namespace {

Json held(const std::string &id)
{
    return {{"short", id}, {"from", "hal"}, {"to", "eve"}, {"bytes", 20}, {"sha256", "sha-" + id},
        {"reason", "destructive"},
        {"rules", {{{"id", "git-push-force"}, {"why", "Rewrites history."}, {"span", {4, 20}}}}},
        {"held_at", "2026-01-31T08:15:00.123Z"}, {"expires_at", "2026-02-01T08:15:00.123Z"}};
}

struct Room : FakeDesk {
    std::string body = "run git push --force now";
    std::vector<int> danger {4, 20}; ///< Where in it.
    std::optional<ApprovalsPage> page;

    Room()
    {
        control.answer("approvals.list", {{"held", {held("1001")}}});
        control.handle("approvals.show", [this](const Json &params) {
            auto shown = held(stringOr(params, "message"));
            shown["body"] = body;
            shown["rules"][0]["span"] = danger;
            return shown;
        });
        control.answer("approvals.decide", {{"decision", "approved"}});
        page.emplace(desk, deeds);
        page->resize(700, 500);
        page->show();
    }
    void open()
    {
        start();
        QTRY_VERIFY(isOnline());
        QTRY_VERIFY(!text()->toPlainText().isEmpty());
    }
    QPushButton *find(const QString &label) const
    {
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->text() == label)
                return button;
        }
        return nullptr;
    }
    QPushButton *approve() const { return find(QStringLiteral("&Approve")); }
    QPushButton *deny() const { return find(QStringLiteral("&Deny")); }
    MarkedView *text() const { return page->findChild<MarkedView *>(); }
    QString labels() const
    {
        QString all;
        for (const auto *label : page->findChildren<QLabel *>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
};

} // namespace

class ApprovalsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeTextWithWhatIsDangerousAndWhy()
    {
        Room room;
        room.open();
        QCOMPARE(room.text()->toPlainText(), QStringLiteral("run ⟦git push --force⟧ now"));
        const auto marked = room.text()->extraSelections();
        QCOMPARE(marked.size(), 1);
        QCOMPARE(marked.front().cursor.selectedText(), QStringLiteral("git push --force"));
        QVERIFY(room.labels().contains(QStringLiteral("Rewrites history. (rule git-push-force)")));
        QVERIFY(room.labels().contains(QStringLiteral("from hal to eve")));
        QCOMPARE(room.page->waiting(), 1);
    }
    void aDecisionNamesTheTextThatWasShown_data()
    {
        QTest::addColumn<bool>("approve");
        QTest::newRow("approve") << true;
        QTest::newRow("deny") << false;
    }
    void aDecisionNamesTheTextThatWasShown()
    {
        QFETCH(bool, approve);
        Room room;
        room.open();
        auto *button = approve ? room.approve() : room.deny();
        QVERIFY(!button->isEnabled()); // It has just come.
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(room.control.last("approvals.decide"),
            QStringLiteral(R"({"message":"1001","sha256":"sha-1001","decision":"%1"})")
                .arg(approve ? QStringLiteral("approve") : QStringLiteral("deny")));
        QTest::mouseClick(button, Qt::LeftButton); // A double click is one decision.
        QTRY_COMPARE(room.told.size(), 1);
        QCOMPARE(room.control.count("approvals.decide"), std::size_t {1});
    }
    void byKeyboard()
    {
        Room room;
        room.open();
        QTRY_VERIFY(room.approve()->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(&*room.page));
        QTest::keyClick(&*room.page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(room.control.count("approvals.decide"), std::size_t {1});
    }
    void buttonsAreDeadForAMomentWhenTheListChanges()
    {
        Room room;
        room.open();
        QTRY_VERIFY(room.approve()->isEnabled());
        QElapsedTimer since;
        since.start();
        room.control.change("approvals.list", {{"held", {held("1001"), held("1002")}}}, "approvals");
        QTRY_VERIFY(!room.approve()->isEnabled());
        QVERIFY(!room.deny()->isEnabled());
        QTRY_VERIFY(room.approve()->isEnabled());
        QVERIFY(since.elapsed() >= std::chrono::milliseconds(DeadTime::length).count() - 50);
        QCOMPARE(room.page->waiting(), 2);
    }
    void onlyWhatWasSeenWholeCanBeApproved()
    {
        Room room;
        room.body = "run git push --force now\n" + std::string(400, '\n') + "and this at the end";
        room.open();
        QTRY_VERIFY(room.deny()->isEnabled()); // To refuse it a part is enough.
        QVERIFY(!room.approve()->isEnabled());
        QVERIFY(room.labels().contains(QStringLiteral("from its beginning to its end")));
        auto *bar = room.text()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_VERIFY(room.approve()->isEnabled());
    }
    void anotherTextIsNotApprovedInItsPlace()
    {
        Room room;
        room.open();
        QTRY_VERIFY(room.approve()->isEnabled());
        room.control.change("approvals.list", {{"held", {held("1002")}}}, "approvals");
        QTRY_VERIFY(!room.approve()->isEnabled());
        QTRY_VERIFY(room.approve()->isEnabled());
        QTest::mouseClick(room.approve(), Qt::LeftButton);
        QTRY_VERIFY(room.control.last("approvals.decide").contains(QStringLiteral("sha-1002")));
    }
    void whatFailedCanBeTriedAgain()
    {
        Room room;
        room.control.refuse("approvals.decide", {Reason::Stale, Phrase("It is decided already."), {}, {}});
        room.open();
        QTRY_VERIFY(room.approve()->isEnabled());
        QTest::mouseClick(room.approve(), Qt::LeftButton);
        QTRY_COMPARE(room.failures, QStringList(QStringLiteral("It is decided already.")));
        QTRY_VERIFY(room.approve()->isEnabled());
    }
    void aCodeIsAskedForWhereItIsNeeded()
    {
        Room room;
        room.control.handle("approvals.decide", [](const Json &params) -> Result<Json> {
            if (stringOr(params, "typed") == "ABC123")
                return Json {{"decision", "approved"}};
            return Error {Reason::CodeNeeded, Phrase("A code is shown."), {}, {}};
        });
        bool isWanted = false;
        connect(&room.deeds, &Deeds::codeWanted, this, [&](bool wanted) { isWanted = wanted; });
        room.open();
        QTRY_VERIFY(room.approve()->isEnabled());
        QTest::mouseClick(room.approve(), Qt::LeftButton);
        QTRY_VERIFY(isWanted);
        QVERIFY(room.failures.isEmpty());
        room.deeds.giveCode(QStringLiteral(" ABC123 "));
        QTRY_COMPARE(room.told.size(), 1);
        QVERIFY(!isWanted);
    }
    void hostileTextsCannotPassForMarks()
    {
        Room room;
        room.body = "⟦safe⟧ <b>rm</b>\x1b[2K";
        room.open();
        const auto shown = room.text()->toPlainText();
        QVERIFY(shown.contains(QStringLiteral("<b>rm</b>")));
        QVERIFY(!shown.contains(QChar(0x1b)));
        QCOMPARE(room.text()->extraSelections().size(), 1);
    }
    void nothingWaits()
    {
        Room room;
        room.open();
        room.control.change("approvals.list", {{"held", Json::array()}}, "approvals");
        QTRY_VERIFY(room.text()->toPlainText().isEmpty());
        QTRY_COMPARE(room.page->waiting(), 0);
        QVERIFY(!room.approve()->isEnabled());
    }
    void whatTheViewPassesOverWasNotSeen()
    {
        Room room;
        room.body.clear();
        for (int line = 0; line < 200; ++line)
            room.body += "line " + std::to_string(line) + '\n';
        room.danger = {static_cast<int>(room.body.size()), static_cast<int>(room.body.size()) + 8};
        room.body += "rm -rf ~ at the end";
        room.open();
        auto *bar = room.text()->verticalScrollBar();
        QTRY_VERIFY(room.deny()->isEnabled());
        QVERIFY(bar->value() > bar->maximum() / 2); // It begins at what is dangerous.
        QVERIFY(!room.approve()->isEnabled());
        bar->setValue(bar->maximum());
        QVERIFY(!room.approve()->isEnabled());
        bar->setValue(0);
        QTRY_VERIFY(room.approve()->isEnabled());
    }
    void whatWasNotBeforeTheEyesIsNotApproved()
    {
        Room room;
        room.page->hide(); // Another page is open.
        for (int line = 0; line < 20; ++line)
            room.body += "\nand line " + std::to_string(line);
        room.open();
        room.page->resize(500, 420);
        room.page->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*room.page));
        QTRY_VERIFY(room.deny()->isEnabled());
        auto *bar = room.text()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QVERIFY(!room.approve()->isEnabled());
        bar->setValue(bar->maximum());
        QVERIFY(room.approve()->isEnabled());
    }
    void whenNothingWaitsNothingIsThereToDecide()
    {
        Room room;
        room.open();
        QVERIFY(room.deny()->isVisible());
        room.control.change("approvals.list", {{"held", Json::array()}}, "approvals");
        QTRY_VERIFY(!room.deny()->isVisible());
        QVERIFY(!room.text()->isVisible());
        room.control.change("approvals.list", {{"held", {held("1002")}}}, "approvals");
        QTRY_VERIFY(room.deny()->isVisible());
    }
};

QTEST_MAIN(ApprovalsPageTest)
#include "tst_approvals_page.moc"
