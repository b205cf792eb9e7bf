// SPDX-License-Identifier: MIT
// What documents name is there: linked documents and headings, verbs with their options in sentences, settings, files
// of the project, texts of the programs.
#include "console_block.h"
#include "markdown.h"
#include "program_texts.h"

#include "command_line.h"
#include "protocol/config_keys.h"
#include "protocol/verbs.h"
#include "verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <QTest>

using namespace mesh;

namespace {

/// Why `mesh` would not understand that line; empty if it would. Words in capitals and "…" stand for others.
std::string whyNot(const QString &line)
{
    auto words = argumentsFromLine(line.toStdString());
    if (!words || words->empty())
        return words ? "" : words.error().message.english();
    if (words->front().starts_with("--") || words->front() == "VERB" || words->front() == "…")
        return {};
    const auto *info = findVerb(words->front());
    if (!info)
        return "no such verb";
    bool json = false;
    const auto verb = makeVerb(info->name);
    const auto command = declareVerb(*info, *verb, json);
    try {
        command->parse(std::vector<std::string>(words->rbegin(), words->rend() - 1));
    } catch (const CLI::RequiredError &) { // The verb alone, or the beginning of a call.
    } catch (const CLI::CallForHelp &) {
    } catch (const CLI::ParseError &error) {
        return error.what();
    }
    const bool isSetting = words->front() == "config" && words->size() > 2 && words->at(2) != "KEY";
    if (!isSetting)
        return {};
    const auto key = configKey(words->at(2));
    if (!key)
        return key.error().message.english();
    const bool isExample = words->size() > 3 && words->at(1) == "set" && words->at(3).find('|') == std::string::npos;
    const auto value = isExample ? checkConfigValue(**key, words->at(3)) : defaultValue(**key);
    return value ? "" : value.error().message.english();
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(Document::all().contains(QStringLiteral("docs/guide.md"))); }

    void links()
    {
        std::map<QString, QStringList> anchors;
        for (const auto &path : Document::all())
            anchors[path] = Document(path).anchors();
        for (const auto &path : Document::all()) {
            const Document document(path);
            for (const auto &[target, line] : document.links()) {
                if (target.contains(QStringLiteral("://")))
                    continue;
                const auto file = target.section(QLatin1Char('#'), 0, 0);
                const auto anchor = target.section(QLatin1Char('#'), 1);
                const auto folder = QFileInfo(path).path();
                const auto whole = file.isEmpty() ? path : QDir::cleanPath(folder + QLatin1Char('/') + file);
                const auto what = document.place(line) + ": " + target.toUtf8();
                QVERIFY2(QFileInfo::exists(Document::root() + QLatin1Char('/') + whole), what.constData());
                if (!anchor.isEmpty())
                    QVERIFY2(anchors[whole].contains(anchor), what.constData());
            }
        }
    }

    /// What is shown as a command is run: so there is one form for it.
    void blocks()
    {
        const QStringList shells {QStringLiteral("sh"), QStringLiteral("bash"), QStringLiteral("shell")};
        const QStringList marks {QStringLiteral("not-run"), QStringLiteral("refused")};
        for (const auto &path : Document::all()) {
            const Document document(path);
            for (const auto &block : document.blocks()) {
                const auto where = document.place(block.line);
                QVERIFY2(!shells.contains(block.language), where.constData());
                if (block.isComment)
                    QVERIFY2(stepsOf(block).size() == 1, where.constData());
                if (block.language != QStringLiteral("console"))
                    continue;
                QVERIFY2(!block.lines.isEmpty() && prompt().match(block.lines.front()).hasMatch(), where.constData());
                for (const auto &mark : block.marks)
                    QVERIFY2(marks.contains(mark), where.constData());
            }
        }
    }

    void verbsInSentences()
    {
        static const QRegularExpression call(QStringLiteral("^/?mesh (.+)$"));
        static const QRegularExpression otherPrograms(QStringLiteral(" [|<>&;] ?.*$"));
        int count = 0;
        for (const auto &path : Document::all()) {
            const Document document(path);
            for (auto [text, line] : document.code()) {
                text.replace(QStringLiteral("\\|"), QStringLiteral("|")); // In a table.
                text.remove(otherPrograms);
                const auto match = call.match(text);
                if (!match.hasMatch())
                    continue;
                ++count;
                const auto why = whyNot(match.captured(1));
                QVERIFY2(why.empty(), (document.place(line) + ": " + text.toUtf8() + ": " + why.c_str()).constData());
            }
        }
        QVERIFY(count > 100);
    }

    void filesInSentences()
    {
        QStringList folders;
        for (const auto &entry : QDir(Document::root()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (!entry.startsWith(QStringLiteral("build")) && entry != QStringLiteral(".git"))
                folders << QRegularExpression::escape(entry);
        }
        const QRegularExpression path(QStringLiteral("^(?:%1)/[\\w./*-]*$").arg(folders.join(QLatin1Char('|'))));
        int count = 0;
        const auto look = [&](const QString &text, const QByteArray &where) {
            const auto words = text.split(QLatin1Char(' '));
            for (const auto &word : words) {
                if (!path.match(word).hasMatch())
                    continue;
                ++count;
                const QFileInfo whole(Document::root() + QLatin1Char('/') + word);
                const bool isThere = word.contains(QLatin1Char('*'))
                    ? !whole.dir().entryList({whole.fileName()}).isEmpty()
                    : whole.exists();
                QVERIFY2(isThere, (where + ": " + word.toUtf8()).constData());
            }
        };
        for (const auto &name : Document::all()) {
            const Document document(name);
            for (const auto &[text, line] : document.code())
                look(text, document.place(line));
            for (const auto &block : document.blocks()) { // What no test runs should at least be there.
                if (block.marks.contains(QStringLiteral("not-run")))
                    look(block.lines.join(QLatin1Char(' ')), document.place(block.line));
            }
        }
        QVERIFY(count > 50);
    }

    void presets()
    {
        static const QRegularExpression preset(QStringLiteral("--preset ([\\w-]+)"));
        QFile file(Document::root() + QStringLiteral("/CMakePresets.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto known = QString::fromUtf8(file.readAll());
        int count = 0;
        for (const auto &path : Document::all()) {
            const Document document(path);
            QStringList texts;
            for (const auto &[text, line] : document.code())
                texts << text;
            for (const auto &block : document.blocks())
                texts << block.lines;
            for (auto match = preset.globalMatch(texts.join(QLatin1Char('\n'))); match.hasNext(); ++count) {
                const auto name = match.next().captured(1);
                QVERIFY2(known.contains(QStringLiteral("\"name\": \"%1\"").arg(name)),
                    qPrintable(path + QStringLiteral(": ") + name));
            }
        }
        QVERIFY(count > 3);
    }

    void quotedTexts()
    {
        const ProgramTexts texts;
        QVERIFY(texts.count() > 200);
        QVERIFY(texts.have(QStringLiteral("The mesh service is not running.")));
        QVERIFY(!texts.have(QStringLiteral("The mesh service is not walking.")));
        int count = 0;
        QByteArray missing;
        for (const auto &path : Document::all()) {
            const Document document(path);
            for (const auto &[text, line] : document.quotes()) {
                ++count;
                if (!texts.have(text))
                    missing += '\n' + document.place(line) + ": " + text.toUtf8();
            }
        }
        QVERIFY2(missing.isEmpty(), missing.constData());
        QVERIFY(count > 40);
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
