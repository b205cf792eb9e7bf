// SPDX-License-Identifier: MIT
// A lock is taken away on the page of locks: what is asked before, and what is told of who has it then.
#include "window/locks_page.h"

#include "models/mesh_columns.h"
#include "tray/fake_desk.h"
#include "window/records_view.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace mesh;
using namespace mesh::test;

class LocksPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLockIsTakenAway_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::addColumn<QString>("told");
        QTest::newRow("nobody waits") << QByteArray() << QStringLiteral("login.cpp is free; hal was told.");
        QTest::newRow("eve waits for it")
            << QByteArray("eve") << QStringLiteral("eve has the lock on login.cpp now; hal was told.");
    }
    void aLockIsTakenAway()
    {
        QFETCH(QByteArray, next);
        QFETCH(QString, told);
        FakeDesk fake;
        auto waiting = Json::array();
        if (!next.isEmpty())
            waiting.push_back(next.toStdString());
        fake.control.answer("locks.list",
            {{"locks",
                {{{"id", 1}, {"resource", "login.cpp"}, {"kind", "file"}, {"holder", "hal"}, {"waiting", waiting}}}}});
        fake.control.answer("unlock.force",
            {{"released",
                {{{"resource", "login.cpp"}, {"holder", "hal"},
                    {"next", next.isEmpty() ? Json() : Json(next.toStdString())}}}}});
        LocksPage page(fake.desk, fake.deeds);
        page.show();
        fake.start();
        QTRY_COMPARE(fake.desk.locks.rowCount(), 1);
        page.open(QStringLiteral("login.cpp"));
        QPushButton *take = nullptr;
        for (auto *one : page.findChildren<QPushButton *>()) {
            if (one->text().contains(QStringLiteral("way")))
                take = one;
        }
        QVERIFY(take);
        QTRY_VERIFY(take->isEnabled());
        take->click();
        auto *question = openDialog<QMessageBox>(page);
        QVERIFY(question);
        QCOMPARE(question->informativeText().contains(QStringLiteral("eve")), !next.isEmpty());
        button(*question, "yes")->click();
        QTRY_COMPARE(fake.told, QStringList(told));
    }
};

QTEST_MAIN(LocksPageTest)
#include "tst_locks_page.moc"
