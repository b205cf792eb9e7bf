// SPDX-License-Identifier: MIT
// Sentences in languages, and on the wire.
#include "language/phrase.h"
#include "protocol/phrase_json.h"

#include <QTest>

#include <array>

using namespace mesh;
using namespace std::string_view_literals;

namespace {

constexpr auto texts = "%1 is held by %2\0%n message(s)\0locked\0%2 hat %1\0eine Nachricht\0%n Nachrichten\0gesperrt"sv;
constexpr std::uint32_t placeOf(std::string_view text)
{
    return static_cast<std::uint32_t>(texts.find(text));
}
constexpr std::array<Catalog::Entry, 3> entries {{
    {placeOf("%1 is held by %2"), placeOf("%2 hat %1"), 1},
    {placeOf("%n message(s)"), placeOf("eine Nachricht"), 2},
    {placeOf("locked"), placeOf("gesperrt"), 1},
}};
constexpr Catalog german {"de", texts.data(), entries};

} // namespace

class PhraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaid_data()
    {
        QTest::addColumn<Json>("wire");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("inGerman");
        const auto row = [](const char *name, const Phrase &phrase, const char *english, const char *other) {
            QTest::newRow(name) << toJson(phrase) << QString::fromUtf8(english) << QString::fromUtf8(other);
        };
        row("template", phrase("locked"), "locked", "gesperrt");
        row("text as it is", Phrase("locked"), "locked", "locked");
        row("places in another order", phrase("%1 is held by %2", "a.c", "hal"), "a.c is held by hal", "hal hat a.c");
        row("a place that looks like one", phrase("%1 is held by %2", "%2", "%n"), "%2 is held by %n", "%n hat %2");
        row("nested", phrase("%1 is held by %2", phrase("locked"), 7), "locked is held by 7", "7 hat gesperrt");
        row("one", countPhrase("%n message(s)", 1), "1 message", "eine Nachricht");
        row("many", countPhrase("%n message(s)", 12), "12 messages", "12 Nachrichten");
        row("none", countPhrase("%n message(s)", 0), "0 messages", "0 Nachrichten");
        row("not translated", countPhrase("%n lock(s) of %1", 2, "hal"), "2 locks of hal", "2 locks of hal");
        row("nothing for a place", phrase("%1 and %2", "a"), "a and %2", "a and %2");
        row("per cent", phrase("100 % of %1 %", "a"), "100 % of a %", "100 % of a %");
        row("(s) without a number", phrase("file(s)"), "file(s)", "file(s)");
        row("empty", Phrase(), "", "");
    }
    void isSaid()
    {
        QFETCH(Json, wire);
        QFETCH(QString, english);
        QFETCH(QString, inGerman);
        const auto sentence = phraseFromJson(wire);
        QCOMPARE(QString::fromStdString(sentence.english()), english);
        QCOMPARE(QString::fromStdString(sentence.in(&german)), inGerman);
        QVERIFY(toJson(sentence) == wire);
    }

    void whatIsNoSentence_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("list") << QByteArray("[\"a\"]");
        QTest::newRow("no text") << QByteArray("{\"places\":[\"a\"]}");
        QTest::newRow("text is no text") << QByteArray("{\"text\":7}");
    }
    void whatIsNoSentence()
    {
        QFETCH(QByteArray, wire);
        QVERIFY(phraseFromJson(*parseJson(wire.toStdString())).empty());
    }
    void badPlacesDoNoHarm()
    {
        std::string deep = "\"a\"";
        for (int i = 0; i < 12; ++i)
            deep = "{\"text\":\"<%1>\",\"places\":[" + deep + "]}";
        QCOMPARE(phraseFromJson(*parseJson(deep)).english(), "<<<<<<>>>>>>");
        const auto many = phraseFromJson(Json {{"text", "%1%9"}, {"places", std::vector<std::string>(5000, "a")}});
        QCOMPARE(many.english(), "aa");
        QCOMPARE(phraseFromJson(Json {{"text", "%1"}, {"places", 7}, {"n", "x"}}).english(), "%1");
    }

    void programsReadEnglish()
    {
        Json object;
        putPhrase(object, "note", phrase("%1 is held by %2", "a.c", "hal"));
        QCOMPARE(stringOr(object, "note"), "a.c is held by hal");
        QCOMPARE(phraseOr(object, "note").in(&german), "hal hat a.c");
        object.erase("note_phrase"); // As an older partner sends it.
        QCOMPARE(phraseOr(object, "note").in(&german), "a.c is held by hal");
        QVERIFY(phraseOr(object, "other").empty());

        putPhrases(object, "problems", {phrase("locked"), Phrase("ENOENT")});
        QCOMPARE(object["problems"], (Json {"locked", "ENOENT"}));
        QCOMPARE(phrasesIn(object, "problems").front().in(&german), "gesperrt");
        object.erase("problems_phrase");
        QCOMPARE(phrasesIn(object, "problems").back().in(&german), "ENOENT");
    }
    void errorsTravel()
    {
        const Error error {Reason::LockHeld, phrase("%1 is held by %2", "a.c", "hal"), phrase("locked"), {"x"}};
        const auto json = toJson(error);
        QCOMPARE(stringOr(json, "message"), "a.c is held by hal");
        QCOMPARE(stringOr(json["data"], "hint"), "locked");
        const auto back = errorFromJson(json);
        QCOMPARE(back.reason, Reason::LockHeld);
        QCOMPARE(back.message.in(&german), "hal hat a.c");
        QCOMPARE(back.hint.in(&german), "gesperrt");
        QCOMPARE(back.candidates, error.candidates);
        QCOMPARE(errorFromJson(Json {{"message", "old"}}).message.in(&german), "old");
        QVERIFY(errorFromJson(Json(7)).message.empty());
    }

    void languages_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *locale, const char *found) { QTest::newRow(locale) << locale << found; };
        row("de", "de");
        row("de_AT.UTF-8", "de");
        row("de@euro", "de");
        row("zh_CN.UTF-8", "zh_CN");
        row("zh", "zh_CN");
        row("zh_TW", "");
        row("C.UTF-8", "");
        row("POSIX", "");
        row("en_GB", "");
        row("", "");
        row("d", "");
        row("del", "");
    }
    void languages()
    {
        QFETCH(QString, locale);
        QFETCH(QString, found);
        constexpr std::array<Catalog, 2> all {{{"de", "", {}}, {"zh_CN", "", {}}}};
        const auto *catalog = catalogOf(all, locale.toStdString());
        QCOMPARE(catalog ? QString::fromUtf8(catalog->language.data(), qsizetype(catalog->language.size())) : QString(),
            found);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<std::vector<int>>("numbers");
        QTest::addColumn<std::vector<std::size_t>>("forms");
        const std::vector<int> numbers {0, 1, 2, 3, 10, 11, 99, 100, 102, 103};
        using Forms = std::vector<std::size_t>;
        QTest::newRow("de") << "de" << numbers << Forms {1, 0, 1, 1, 1, 1, 1, 1, 1, 1};
        QTest::newRow("fr") << "fr" << numbers << Forms {0, 0, 1, 1, 1, 1, 1, 1, 1, 1};
        QTest::newRow("ja") << "ja" << numbers << Forms {0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        QTest::newRow("zh_CN") << "zh_CN" << numbers << Forms {0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        QTest::newRow("ar") << "ar" << numbers << Forms {0, 1, 2, 3, 3, 4, 4, 5, 5, 3};
    }
    void numbers()
    {
        QFETCH(QString, language);
        QFETCH(std::vector<int>, numbers);
        QFETCH(std::vector<std::size_t>, forms);
        for (std::size_t i = 0; i < numbers.size(); ++i)
            QCOMPARE(pluralForm(language.toStdString(), numbers[i]), forms[i]);
    }
};

QTEST_APPLESS_MAIN(PhraseTest)
#include "tst_phrase.moc"
