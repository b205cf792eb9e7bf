// SPDX-License-Identifier: MIT
// The one parser rule, and the writer that must agree with the library's.
#include "protocol/json.h"

#include <QTest>

using namespace mesh;

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cause");
        const auto row = [](const char *name, const QByteArray &text, const char *cause) {
            QTest::newRow(name) << text << QByteArray(cause);
        };
        row("nothing", "", "");
        row("two values", "1 2", "");
        row("duplicate key", R"({"a":1,"a":2})", "stands twice");
        row("duplicate key, escaped", R"({"a":1,"\u0061":2})", "stands twice");
        QByteArray many = "{";
        for (int i = 0; i < 40; ++i)
            many += "\"k" + QByteArray::number(i) + "\":0,";
        row("duplicate of the first among many", many + "\"k0\":1}", "stands twice");
        row("duplicate of the last among many", many + "\"k39\":1}", "stands twice");
        row("duplicate, inner object", R"({"o":{"b":1,"b":1}})", "stands twice");
        row("NUL in a text", QByteArray("{\"a\":\"\\u0000\"}"), "NUL");
        row("NUL in a key", QByteArray("{\"\\u0000\":1}"), "NUL");
        row("lone surrogate", R"(["\ud800"])", "");
        row("invalid UTF-8", "[\"\xff\"]", "");
        row("too large a number", "[1e999]", "");
        row("too deep", QByteArray(100, '[') + QByteArray(100, ']'), "nested");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cause);
        const auto parsed = parseJson({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!parsed);
        QVERIFY2(QByteArray::fromStdString(parsed.error().message.english()).contains(cause),
            parsed.error().message.english().c_str());
    }
    void sameKeyInTwoObjects() { QVERIFY(parseJson(R"({"a":{"x":1},"b":{"x":2},"c":[{"x":3},{"x":4}]})")); }

    void writtenAsTheLibraryDoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
            {"null", "true", "[false,0,-1,18446744073709551615,-9223372036854775808,0.1,1e300]", "{}", "[]",
                R"({"a":[],"b":{},"c":[{"d":null}]})", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\\u007f\"]",
                "[\"gr\xc3\xbc\xc3\x9f \xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\x98\x80\"]", "{\"key \\\"quoted\\\"\\n\":1}"})
            QTest::newRow(text) << QByteArray(text);
    }
    void writtenAsTheLibraryDoes()
    {
        QFETCH(QByteArray, text);
        const auto value = parseJson({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(value);
        QCOMPARE(toLine(*value), value->dump());
    }
    void whatIsNoUtf8IsReplaced_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"a\xff", "\xc3", "\xed\xa0\x80", "\xf8\x88\x80\x80\x80", "ok \xe2\x82 ok", "\x80\"\n"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoUtf8IsReplaced()
    {
        QFETCH(QByteArray, text);
        const Json value {{text.toStdString(), text.toStdString()}};
        QCOMPARE(toLine(value), value.dump(-1, ' ', false, Json::error_handler_t::replace));
        QVERIFY(parseJson(toLine(value)));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
