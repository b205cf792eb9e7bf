// SPDX-License-Identifier: MIT
#include "models/records_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace mesh;

namespace {

std::vector<Json> records(const QString &letters)
{
    std::vector<Json> all;
    for (const auto letter : letters) {
        const auto name = QString(letter.toLower()).toStdString();
        all.push_back({{"name", name}, {"loud", letter.isUpper()}});
    }
    return all;
}

struct Letters : RecordsModel {
    Letters()
        : RecordsModel(
            {{QStringLiteral("Name"),
                 [](const Json &record) { return QString::fromStdString(stringOr(record, "name")); }},
                {QStringLiteral("Loud"), [](const Json &record) { return QString::number(boolOr(record, "loud")); },
                    [](const Json &record) { return QVariant(boolOr(record, "loud")); }}},
            [](const Json &record) { return QString::fromStdString(stringOr(record, "name")); })
    {
    }
    QAbstractItemModelTester tester {this, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QString shown() const
    {
        QString text;
        for (int row = 0; row < rowCount(); ++row) {
            const auto name = data(index(row, 0), Qt::DisplayRole).toString();
            text += data(index(row, 1), OrderRole).toBool() ? name.toUpper() : name;
        }
        return text;
    }
};

} // namespace

class RecordsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesWhatItIsTold_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("the same") << QStringLiteral("abc") << QStringLiteral("abc") << false;
        QTest::newRow("first ones") << QString() << QStringLiteral("abc") << true;
        QTest::newRow("one less") << QStringLiteral("abc") << QStringLiteral("ac") << true;
        QTest::newRow("one more between") << QStringLiteral("ac") << QStringLiteral("abc") << true;
        QTest::newRow("another order") << QStringLiteral("abcd") << QStringLiteral("dbca") << false;
        QTest::newRow("one is different") << QStringLiteral("abc") << QStringLiteral("aBc") << true;
        QTest::newRow("others") << QStringLiteral("abc") << QStringLiteral("xyz") << true;
        QTest::newRow("none left") << QStringLiteral("abc") << QString() << true;
        QTest::newRow("one twice") << QStringLiteral("ab") << QStringLiteral("abab") << false;
    }
    void becomesWhatItIsTold()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(bool, isChanged);
        Letters model;
        model.setRecords(records(before));
        const QSignalSpy changed(&model, &RecordsModel::recordsChanged);
        model.setRecords(records(after));
        QCOMPARE(model.shown(), after.left(model.rowCount()));
        QCOMPARE(changed.count() == 1, isChanged);
    }
    void aRowStaysItselfWhereverItMoves()
    {
        Letters model;
        model.setRecords(records(QStringLiteral("abc")));
        const QPersistentModelIndex b = model.index(1, 0);
        model.setRecords(records(QStringLiteral("xcBa")));
        QCOMPARE(model.keyOf(b), QStringLiteral("b"));
        QCOMPARE(b.row(), 2);
        model.setRecords(records(QStringLiteral("xc")));
        QVERIFY(!b.isValid());
    }
    void anyCourse()
    {
        QRandomGenerator random(20'260'101);
        Letters model;
        for (int round = 0; round < 500; ++round) {
            QString letters;
            for (int length = random.bounded(12); length > 0; --length) {
                const auto letter = QChar('a' + random.bounded(15));
                if (!letters.contains(letter, Qt::CaseInsensitive))
                    letters += random.bounded(4) == 0 ? letter.toUpper() : letter;
            }
            model.setRecords(records(letters));
            QCOMPARE(model.shown(), letters);
        }
    }
    void aRecordIsFoundByItsKey()
    {
        Letters model;
        model.setRecords(records(QStringLiteral("abC")));
        QVERIFY(boolOr(*model.record(QStringLiteral("c")), "loud"));
        QCOMPARE(model.indexOf(QStringLiteral("c")).row(), 2);
        QVERIFY(!model.record(QStringLiteral("x")));
        QVERIFY(!model.indexOf(QStringLiteral("x")).isValid());
        QVERIFY(!model.record(QModelIndex()));
    }
    void tipsTakeNothingForMarkup()
    {
        Letters model;
        model.setRecords({{{"name", "<img src=\"file:///etc/passwd\"> & <b>x</b>"}}});
        const auto tip = model.data(model.index(0, 0), Qt::ToolTipRole).toString();
        QVERIFY2(
            tip.contains(QStringLiteral("&lt;img src=")) && !tip.contains(QStringLiteral("<img")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("&amp; &lt;b&gt;x")), qPrintable(tip));
    }
};

QTEST_GUILESS_MAIN(RecordsModelTest)
#include "tst_records_model.moc"
