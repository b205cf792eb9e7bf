// SPDX-License-Identifier: MIT
// Every command that a document shows does what the document says, in the order of the document: docs/contributing.md
// has how a block is written.
#include "console_block.h"
#include "played_session.h"
#include "story.h"
#include "support/own_network.h"

#include <QTest>

namespace {

/// How many commands may stand in the documents that no test can run. Each is listed in the test's output.
constexpr int mostNotRun = 20;

QString verdictOf(const Step &step, const Story::Outcome &outcome, ShownOutput &shown)
{
    const bool isCode = step.isClient || (step.isStopped && outcome.code > 128)
        || (step.exitCode >= 0   ? outcome.code == step.exitCode
                : step.isRefused ? outcome.code > 0
                                 : outcome.code == 0);
    QString wrong;
    if (outcome.code < 0)
        wrong = QStringLiteral("it did not end");
    else if (!isCode)
        wrong = QStringLiteral("exit code %1").arg(outcome.code);
    else if (step.showsOutput() && !shown.matches(step.output, outcome.output))
        wrong = QStringLiteral("other output than shown");
    return wrong.isEmpty() ? wrong : wrong + QStringLiteral(":\n") + outcome.output;
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matching_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("came");
        QTest::addColumn<bool>("matches");
        QTest::newRow("the same") << "Sent. (#1001)"
                                  << "Sent. (#1001)" << true;
        QTest::newRow("another id") << "Sent. (#1001)"
                                    << "Sent. (#10a7)" << true;
        QTest::newRow("no id") << "Sent. (#1001)"
                               << "Sent. (1001)" << false;
        QTest::newRow("two ids that are one") << "#1001 #1001"
                                              << "#2002 #2003" << false;
        QTest::newRow("columns of another width") << "NAME  STATE\nhal   idle"
                                                  << "NAME    STATE \nhal     idle\n"
                                                  << true;
        QTest::newRow("a part") << "pid …."
                                << "pid 4711." << true;
        QTest::newRow("a part does not cross lines") << "pid …."
                                                     << "pid 4711\nand more." << false;
        QTest::newRow("lines in between") << "a\n…\nz"
                                          << "a\nb\nc\nz" << true;
        QTest::newRow("no lines in between") << "a\n…\nz"
                                             << "a\nz" << true;
        QTest::newRow("lines before") << "…\nz"
                                      << "a\nb\nz" << true;
        QTest::newRow("lines behind") << "a\n…"
                                      << "a\nb" << true;
        QTest::newRow("a line too many") << "a"
                                         << "a\nb" << false;
        QTest::newRow("a line too few") << "a\nb"
                                        << "a" << false;
        QTest::newRow("anything") << "…"
                                  << "a\nb" << true;
        QTest::newRow("signs are signs") << "a.c (x)*"
                                         << "abc xx" << false;
    }
    void matching()
    {
        QFETCH(QString, shown);
        QFETCH(QString, came);
        ShownOutput output;
        QTEST(output.matches(shown.split(QLatin1Char('\n')), came), "matches");
    }
    void idsGoOn()
    {
        ShownOutput output;
        QVERIFY(output.matches({QStringLiteral("Sent. (#1001)"), QStringLiteral("Sent. (#1002)")},
            QStringLiteral("Sent. (#1002)\nSent. (#1003)")));
        QCOMPARE(output.withRealIds(QStringLiteral("mesh reply 1001 it was 1002")),
            QStringLiteral("mesh reply 1002 it was 1003"));
        QVERIFY(!output.matches({QStringLiteral("(#1001)")}, QStringLiteral("(#1001)")));
    }

    void everyCommand_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &path : Document::all()) {
            const Document document(path);
            for (const auto &block : document.blocks()) {
                if (!stepsOf(block).empty()) {
                    QTest::newRow(qPrintable(path)) << path;
                    break;
                }
            }
        }
    }
    void everyCommand()
    {
#ifndef __linux__
        QSKIP("who is a person is looked up as Linux shows it");
#endif
        QFETCH(QString, path);
        const Document document(path);
        Story story;
        int wrong = 0;
        for (const auto &block : document.blocks()) {
            for (const auto &step : block.language == u"python" ? story.programOf(block) : stepsOf(block)) {
                const auto verdict = verdictOf(step, story.run(step), story.shown);
                if (verdict.isEmpty())
                    continue;
                ++wrong; // All of them: whoever has changed an output wants to see what else it touches.
                qWarning(
                    "%s: %s\n%s", document.place(step.line).constData(), qPrintable(step.command), qPrintable(verdict));
            }
        }
        QCOMPARE(wrong, 0);
    }

    void whatIsNotRun()
    {
        int count = 0;
        for (const auto &path : Document::all()) {
            const Document document(path);
            for (const auto &block : document.blocks()) {
                if (!block.marks.contains(QStringLiteral("not-run")))
                    continue;
                for (const auto &line : block.lines) {
                    if (const auto match = prompt().match(line); match.hasMatch()) {
                        qInfo("not run: %s: %s", qPrintable(path), qPrintable(match.captured(3)));
                        ++count;
                    }
                }
            }
        }
        QVERIFY2(count <= mostNotRun, QByteArray::number(count).constData());
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--client")
        return PlayedSession().run();
    // The documents speak of the real ports: those of another run on this machine, or of a person's mesh, are not ours.
    const OwnNetwork network;
    (void)network.switchOn();
    QCoreApplication app(argc, argv);
    CommandsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_commands.moc"
