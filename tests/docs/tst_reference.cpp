// SPDX-License-Identifier: MIT
// The parts of the manual that are made from declarations: the committed documents are what is made now, and the pages
// for man are ones.
#include "markdown.h"

#include "protocol/config_keys.h"
#include "protocol/verbs.h"
#include "reference/documents.h"
#include "reference/examples.h"
#include "reference/man_page.h"
#include "reference/man_pages.h"
#include "reference/setting_notes.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mesh;

namespace {

const ManualFrame frame {"2026-01-31", "Grip Session Mesh 0.1.0"};

QByteArray contentOf(const QString &path)
{
    QFile file(Document::root() + QLatin1Char('/') + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReferenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void committedDocuments()
    {
        constexpr const char *renewal = "renew it: cmake --build --preset dev --target mesh_documents";
        QVERIFY2(
            contentOf(QStringLiteral("docs/commands.md")).toStdString() == commandReference(manualPages()), renewal);
        QVERIFY2(contentOf(QStringLiteral("docs/configuration.md")).toStdString() == configurationReference(), renewal);
    }

    void everyVerbHasAPage()
    {
        std::vector<std::string> described;
        for (const auto &page : manualPages()) {
            for (const auto &verb : page.verbs)
                described.push_back(verb.call.substr(verb.call.find(' ') + 1));
        }
        QCOMPARE(described.size(), verbs().size());
        for (std::size_t i = 0; i < described.size(); ++i)
            QCOMPARE(described[i], std::string(verbs()[i].name));
    }

    void whatIsSaidOfAVerb()
    {
        const auto send = verbManual(*findVerb("send"));
        QCOMPARE(send.synopsis(),
            std::string("mesh send [--urgent] [--wait delivered|shown|answered] [--timeout N] NAME TEXT"));
        QVERIFY(send.whoMay().empty());
        const auto timeout = std::find_if(send.options.begin(), send.options.end(),
            [](const ManualOption &option) { return option.term == "--timeout N"; });
        QVERIFY(timeout != send.options.end());
        QCOMPARE(
            timeout->text, std::string("With --wait: give up after so many seconds. From 1 to 86400. Default: 300."));

        const auto unlock = verbManual(*findVerb("unlock"));
        QVERIFY(!unlock.isForHuman);
        QVERIFY(unlock.whoMay().starts_with("With --force for the human:"));
        const auto config = verbManual(*findVerb("config"));
        QCOMPARE(config.subVerbs.size(), std::size_t(3));
        QCOMPARE(config.subVerbs[2].synopsis(), std::string("mesh config set [--code CODE] KEY VALUE"));
        const auto read = verbManual(*findVerb("read"));
        QCOMPARE(read.options[2].term, std::string("-o, --output OUTPUT"));
        QVERIFY(read.options[2].text.ends_with("Not with --page."));
    }

    void notesAndExamplesAreAboutSomething()
    {
        int notes = 0;
        for (const auto &key : configKeys())
            notes += settingNote(key.name).empty() ? 0 : 1;
        QCOMPARE(notes, static_cast<int>(settingNoteCount()));
        int examples = 0;
        for (const auto &verb : verbs())
            examples += exampleOf(verb.name).lines.empty() ? 0 : 1;
        QCOMPARE(examples, static_cast<int>(exampleCount()));
    }

    /// What the macros would take for theirs.
    void signsAreSigns()
    {
        ManPage page("x", frame.date, frame.product);
        page.section("NAME");
        page.paragraph(".hidden 'quoted' \\back -dash ^up ~home \"said\" … #k3f9");
        QVERIFY2(
            page.text().find("\\&.hidden \\(aqquoted\\(aq \\eback \\-dash \\(haup \\(tihome \"said\" \\[u2026] #k3f9\n")
                != std::string::npos,
            page.text().c_str());
        page.section("SAID \"TWICE\"");
        QVERIFY(page.text().find(".SH \"SAID \\(dqTWICE\\(dq\"\n") != std::string::npos);
    }

    void pagesAreWhole_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        const auto words = [](const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); };
        QTest::newRow("mandoc") << "mandoc" << words("-Tlint -Wwarning");
        QTest::newRow("man") << "man" << words("--warnings -E UTF-8 -l -Tutf8 -Z");
    }
    void pagesAreWhole()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("the program is not here");
        QTemporaryDir folder;
        const auto pages = manualPages();
        std::map<QString, std::string> texts {{QStringLiteral("mesh.1"), overviewManPage(frame, pages)}};
        for (const auto &page : pages)
            texts.emplace(QStringLiteral("mesh-%1.1").arg(QString::fromStdString(page.name)), verbManPage(frame, page));
        for (const auto *written : {"meshd", "mesh-tray", "mesh-hook"}) {
            auto text = contentOf(QStringLiteral("cli/reference/%1.1.in").arg(QLatin1String(written)));
            text.replace("@MESH_MANUAL_DATE@", frame.date.c_str()).replace("@PROJECT_VERSION@", "0.1.0");
            texts.emplace(QStringLiteral("%1.1").arg(QLatin1String(written)), text.toStdString());
        }
        for (const auto &[name, text] : texts) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.data(), static_cast<qint64>(text.size()));
            file.close();
            QProcess judge;
            judge.start(program, QStringList(arguments) << file.fileName());
            QVERIFY(judge.waitForFinished(60'000));
            const auto said
                = judge.readAllStandardError() + (program == u"mandoc" ? judge.readAllStandardOutput() : QByteArray());
            QVERIFY2(judge.exitCode() == 0 && said.isEmpty(), said.constData());
        }
    }
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
