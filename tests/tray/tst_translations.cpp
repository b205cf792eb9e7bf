// SPDX-License-Identifier: MIT
// Every translation has all texts of its language, with the placeholders and mnemonics of the original.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "desktop/language.h"

#include <QCoreApplication>

using namespace mesh;

namespace {

struct Message {
    QString source;
    QStringList forms; ///< One, or those of a plural.
    bool isUnfinished = false;
    bool isPlural = false;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    std::vector<Message> all;
    if (!file.open(QFile::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"message") {
            all.emplace_back();
            all.back().isPlural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (name == u"source") {
            all.back().source = xml.readElementText();
        } else if (name == u"numerusform") {
            all.back().forms << xml.readElementText();
        } else if (name == u"translation") {
            all.back().isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            xml.readNext();
            if (const auto text = xml.text().toString(); !text.trimmed().isEmpty())
                all.back().forms << text;
        }
    }
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?[0-9]|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/// How many forms of number a language has, as its file's name says which it is.
qsizetype formsOf(const QString &path)
{
    const auto language = QFileInfo(path).completeBaseName().section(QLatin1Char('_'), 2);
    return language == u"ar" ? 6 : language == u"ja" || language == u"zh_CN" ? 1 : 2;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&[^&\\s]"));
    return QString(text).remove(QStringLiteral("&&")).contains(pattern);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThere_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(qEnvironmentVariable("MESH_SOURCE_DIR") + QStringLiteral("/translations"));
        const auto files = folder.entryList({QStringLiteral("*.ts")});
        QVERIFY(files.size() >= 2);
        for (const auto &name : files)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyTextIsThere()
    {
        QFETCH(QString, path);
        const auto messages = messagesOf(path);
        QVERIFY(messages.size() > 20);
        for (const auto &message : messages) {
            const auto what = message.source.toUtf8();
            QVERIFY2(!message.isUnfinished && !message.forms.isEmpty(), what.constData());
            QVERIFY2(message.forms.size() == (message.isPlural ? formsOf(path) : 1), what.constData());
            for (const auto &form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), what.constData());
                QVERIFY2(placeholders(form) == placeholders(message.source), what.constData());
                QVERIFY2(hasMnemonic(form) == hasMnemonic(message.source), what.constData());
                QCOMPARE(form.endsWith(QLatin1Char('\n')), message.source.endsWith(QLatin1Char('\n')));
            }
        }
    }
    void theyAreInTheProgram()
    {
        {
            const Language english(QStringLiteral("en"));
            QCOMPARE(QCoreApplication::translate("Alerts", "%n session(s)", nullptr, 1), QStringLiteral("1 session"));
            QCOMPARE(QCoreApplication::translate("Alerts", "%n session(s)", nullptr, 2), QStringLiteral("2 sessions"));
        }
        {
            const Language german(QStringLiteral("de"));
            QCOMPARE(QCoreApplication::translate("Alerts", "%n session(s)", nullptr, 2), QStringLiteral("2 Sitzungen"));
            // Buttons of Qt speak it as well, whether or not Qt's translations are installed.
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
        }
        const Language other(QStringLiteral("tlh"));
        QCOMPARE(QCoreApplication::translate("Alerts", "%n session(s)", nullptr, 1), QStringLiteral("1 session"));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
