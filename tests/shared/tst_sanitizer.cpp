// SPDX-License-Identifier: MIT
#include "../fuzz/sanitizer_invariants.h"

#include "safety/client_tags.h"
#include "safety/sanitizer.h"

#include <QStringDecoder>
#include <QTest>

#include <random>

using namespace mesh;

namespace {

/// A text of nasty pieces; the same ones for the same seed.
std::string nastyText(std::mt19937 &random)
{
    static const std::vector<std::string> pieces {"a", "1", "#", " ", "\n", "\r", "\r\n", "\t", "<", ">", "/",
        "[mesh:hal] ", "  | ", "<channel", "<system-reminder>", "</Task_Notification ", "<invoke name=\"x\">", "s>",
        "&lt;", "\x1B", "\x1B[31m", "\x1B]0;x\x07", "\x1B]8;;http://x\x1B\\", "\x1BP1$r", "\x1B[<", "\x9B", "\xC2\x9B",
        "\xC2\x9C", "\xC2\x85", "\u00AD", "\u200B", "\u200D", "\u200F", "\u202E", "\u2028", "\u2066", "\u2800",
        "\u3164", "\uFE0E", "\uFE0F", "\uFEFF", "\uE0B0", "\uFFFE", "\U000E0041", "\U000E0067", "\u0301",
        "\u0338\u0338\u0338\u0338\u0338", "\u20E3", "👩", "❤", "🏽", "🇩", "\U0001F3F4",
        "\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "漢", "é", "ก้", "한", "\xF0\x9F",
        "\xED\xA0\x80", "\xC0\xAF", "\xFF", std::string(1, '\0'), "…"};
    std::string text;
    for (auto left = random() % 40; left > 0; --left)
        text += pieces[random() % pieces.size()];
    return text;
}

} // namespace

class SanitizerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        const auto row
            = [](const char *title, const QByteArray &in, const QByteArray &out) { QTest::newRow(title) << in << out; };
        const auto same = [&](const char *title, const QByteArray &in) { row(title, in, in); };
        same("empty", "");
        same("plain", "what's your current branch?");
        same("lines and tabs", "a\n\tb\n");
        row("cr and crlf", "a\r\nb\rc\n\rd", "a\nb\nc\n\nd");
        row("c0", QByteArray("a\0\a\b\v\f", 6), "a<U+0000><U+0007><U+0008><U+000B><U+000C>");
        row("del and c1", "\x7F\xC2\x80\xC2\x85\xC2\x9B", "<U+007F><U+0080><U+0085><U+009B>");
        row("separators", "a\u2028b\u2029c", "a<U+2028>b<U+2029>c");
        row("csi", "\x1B[1;31mred\x1B[0m", "<ESC>red<ESC>");
        row("csi without end", "\x1B[31", "<ESC>31");
        row("osc, bel", "\x1B]0;title\x07x", "<ESC>x");
        row("osc, st", "\x1B]8;;http://x\x1B\\link\x1B]8;;\x1B\\", "<ESC>link<ESC>");
        row("osc, c1 st", "\x1B]0;\u00E9\xC2\x9Cx", "<ESC>x");
        row("osc without end", "\x1B]0;title\nrm", "<ESC>0;title\nrm");
        row("osc cut by another", "\x1B]0;a\x1B[mb", "<ESC>0;a<ESC>b");
        row("dcs", "\x1BP1$r0m\x1B\\x", "<ESC>x");
        row("charset", "\x1B(Bx", "<ESC>x");
        row("reset",
            "\x1B"
            "cx",
            "<ESC>x");
        row("esc alone", "\x1B", "<ESC>");
        row("esc before a letter of ours", "\x1B\u00E9", "<ESC>\u00E9");
        row("bidi", "a\u202Eb\u2066c\u200Fd\u061C", "a<U+202E>b<U+2066>c<U+200F>d<U+061C>");
        row("zero width", "a\u200Bb\u200Cc\u200Dd\u2060\uFEFF", "a<U+200B>b<U+200C>c<U+200D>d<U+2060><U+FEFF>");
        row("soft hyphen, joiner, fillers", "\u00AD\u034F\u115F\u3164\uFFA0\u2800",
            "<U+00AD><U+034F><U+115F><U+3164><U+FFA0><U+2800>");
        row("tags", "\U000E0041\U000E007F", "<U+E0041><U+E007F>");
        row("variation selectors", "a\uFE0F\U000E0100\uFE00", "a<U+FE0F><U+E0100><U+FE00>");
        row("private use", "\uE0B0\U000F0000\U0010FFFD", "<U+E0B0><U+F0000><U+10FFFD>");
        row("noncharacters", "\uFDD0\uFFFE\U0010FFFF", "<U+FDD0><U+FFFE><U+10FFFF>");
        row("bytes", "a\xFF\x80z", "a<0xFF><0x80>z");
        row("overlong", "\xC0\xAF\xE0\x80\xAF", "<0xC0><0xAF><0xE0><0x80><0xAF>");
        row("surrogate", "\xED\xA0\x80", "<0xED><0xA0><0x80>");
        row("beyond unicode", "\xF4\x90\x80\x80", "<0xF4><0x90><0x80><0x80>");
        row("cut off", "a\xE2\x82", "a<0xE2><0x82>");
        same("eight marks", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301x");
        row("ten marks", "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0302\u0303x",
            "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301<+2 marks>x");
        same("scripts", "Grüße, Ελλάδα, Привет, שלום, سلام, हिन्दी, ไทยก้, 漢字, かな, 한국어");
        same("family", "👨‍👩‍👧‍👦");
        same("skin tone and profession", "👩🏽‍💻");
        same("heart on fire", "❤️‍🔥");
        same("rainbow flag", "🏳️‍🌈");
        same("country flag", "🇩🇪");
        same("flag of England", "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F!");
        same("keycap", "1️⃣ #️⃣");
        same("styles", "✔️ ☎︎");
        row("style after a digit", "1\uFE0F2", "1<U+FE0F>2");
        row("styles in a row", "❤\uFE0F\uFE0F", "❤\uFE0F<U+FE0F>");
        row("joiner after an emoji", "👩\u200Dx", "👩<U+200D>x");
        row("joiners in a row", "👩\u200D\u200D👩", "👩<U+200D><U+200D>👩");
        row("flag of nowhere", "\U0001F3F4\U000E0061\U000E007F", "\U0001F3F4<U+E0061><U+E007F>");
    }
    void texts()
    {
        QFETCH(QByteArray, in);
        for (const Target target : {Target::Model, Target::Terminal})
            QTEST(QByteArray::fromStdString(sanitizeText(in.toStdString(), target)), "out");
    }
    void clientTags_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        const auto row
            = [](const char *title, const QByteArray &in, const QByteArray &out) { QTest::newRow(title) << in << out; };
        const auto escaped = [&](const QByteArray &in) { row(in.constData(), in, "&lt;" + in.mid(1)); };
        const auto same = [&](const QByteArray &in) { row(in.constData(), in, in); };
        for (const char *in : {"<system-reminder>", "</system-reminder>", "<SYSTEM-Reminder>", "< / system-reminder >",
                 "<system_reminder>", "<system-reminder", "<channel source=\"x\">", "<function_calls>",
                 "<antml"
                 ":invoke>",
                 "</ANTML"
                 ":parameter>",
                 "<invoke name=\"Bash\">", "<user-prompt-submit-hook>", "<tool_use_error>", "<persisted-output>",
                 "<\u00A0command-name>", "<bash-input/>", "<local-command-stdout\u00E9>"})
            escaped(in);
        row("zero-width inside", "<sys\u200Btem-reminder>", "&lt;sys<U+200B>tem-reminder>");
        row("zero-width before", "<\u200B/\u2060channel>", "&lt;<U+200B>/<U+2060>channel>");
        row("zero-width ends the name", "<channel\u200Bs>", "&lt;channel<U+200B>s>");
        row("mark inside", "<inv\u0301oke>", "&lt;inv\u0301oke>");
        row("escape inside", "<in\x1B[mvoke>", "&lt;in<ESC>voke>");
        row("broken byte inside", "<in\xFFvoke>", "&lt;in<0xFF>voke>");
        row("on the next line", "<\r\ninvoke>", "&lt;\ninvoke>");
        row("doubled", "<<invoke>", "<&lt;invoke>");
        for (const char *in : {"<", "a < b", "<channels>", "<channel-list>", "std::vector<int>", "<html></html>",
                 "<system>", "&lt;invoke>", "<invokedynamic>", "<ns:invoke>", "if (a<b && c>d)",
                 "<a-name-that-is-longer-than-any-of-theirs>"})
            same(in);
    }
    void clientTags()
    {
        QFETCH(QByteArray, in);
        QTEST(QByteArray::fromStdString(sanitizeText(in.toStdString(), Target::Model)), "out");
    }
    void terminalsKeepTags()
    {
        QCOMPARE(sanitizeText("<system-reminder>", Target::Terminal), std::string("<system-reminder>"));
    }
    void lines_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<int>("most");
        QTest::addColumn<QByteArray>("out");
        const auto row = [](const char *title, const QByteArray &in, int most, const QByteArray &out) {
            QTest::newRow(title) << in << most << out;
        };
        row("newline and tab", "a\nb\r\nc\td", 64, "a<U+000A>b<U+000A>c<U+0009>d");
        row("fits exactly", "abcd", 4, "abcd");
        row("cut", "abcde", 4, "abc…");
        row("no room", "abc", 0, "");
        row("one", "abc", 1, "…");
        row("marker stays whole", "ab\u202E", 9, "ab…");
        row("entity stays whole", "ab<channel>", 6, "ab…");
        row("mark stays with its letter", "abe\u0301f", 4, "ab…");
        row("emoji stays whole", "ab👨‍👩‍👧", 9, "ab…");
        row("surrogate pair counts two", "👩👩👩", 5, "👩👩…");
        row("cut makes no tag", "ab<channels>", 11, "ab…");
    }
    void lines()
    {
        QFETCH(QByteArray, in);
        QFETCH(int, most);
        const auto line = sanitizeLine(in.toStdString(), Target::Model, static_cast<std::size_t>(most));
        QTEST(QByteArray::fromStdString(line), "out");
    }
    void excerpts()
    {
        const Excerpt cut = sanitizeExcerpt("ab\ncd\u200Bef", Target::Model, 10, "  | ");
        QCOMPARE(cut.text, std::string("ab\n  | cd"));
        QCOMPARE(cut.consumed, std::size_t(5));
        const Excerpt whole = sanitizeExcerpt("a\r\nb", Target::Model, 7, "  | ");
        QCOMPARE(whole.text, std::string("a\n  | b"));
        QCOMPARE(whole.consumed, std::size_t(4));
    }
    void promisesHoldForNastyTexts()
    {
        std::mt19937 random(20240229); // Fixed: a failure must come back.
        for (int round = 0; round < 20'000; ++round) {
            const std::string in = nastyText(random);
            const Target target = round % 2 ? Target::Model : Target::Terminal;
            const auto limit = random() % 200;
            const auto text = invariants::brokenByText(in, target, limit);
            QVERIFY2(
                text.empty(), (text + ": " + QByteArray::fromStdString(in).toPercentEncoding().toStdString()).c_str());
            const auto line = invariants::brokenByLine(in, target, limit);
            QVERIFY2(
                line.empty(), (line + ": " + QByteArray::fromStdString(in).toPercentEncoding().toStdString()).c_str());
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // Another's opinion.
            const QString decoded = decoder(QByteArray::fromStdString(sanitizeText(in, target)));
            QVERIFY(!decoder.hasError());
            QCOMPARE(static_cast<std::size_t>(decoded.size()), utf16Units(sanitizeText(in, target)));
        }
    }
    void hostileTextsTakeLinearTime_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"<", "< ", "<channel\u200B", "\x1B]", "\x1B[", "\x1B[<", "\x1B(", "\u0301", "\u200B",
                 "👩\u200D", "\xC2", "<<<<<<<<"})
            QTest::newRow(QByteArray(piece).toPercentEncoding().constData()) << QByteArray(piece);
    }
    void hostileTextsTakeLinearTime()
    {
        QFETCH(QByteArray, piece);
        const std::string text = "<\x1B]" + piece.repeated(2'000'000 / static_cast<int>(piece.size())).toStdString();
        QVERIFY(!sanitizeText(text, Target::Model).empty()); // A quadratic walk would meet the test's time limit.
    }
};

QTEST_APPLESS_MAIN(SanitizerTest)
#include "tst_sanitizer.moc"
