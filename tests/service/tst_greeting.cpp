// SPDX-License-Identifier: MIT
// What machines say to each other before a link is up.
#include "relay/greeting.h"

#include <QTest>

using namespace mesh;
namespace g = mesh::greeting;

class TestGreeting : public QObject
{
    Q_OBJECT

    /// JSON is easier to read with the other quotes.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }
    static QByteArray hex() { return QByteArray(64, 'a'); }
    static QByteArray hello(const QByteArray &change = {}, const QByteArray &to = {})
    {
        auto good = json("{'t':'hello','proto_min':1,'proto_max':2,'name':'desk','c':'" + hex() + "'}");
        return change.isEmpty() ? good : good.replace(json(change), json(to));
    }
    static std::string nameIn(const QByteArray &payload)
    {
        const auto parsed = g::parse(payload);
        const auto *greeted = parsed ? std::get_if<g::DiallerHello>(&*parsed) : nullptr;
        return greeted ? greeted->name : std::string("(refused)");
    }

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray number = QByteArray(64, '7');
        QTest::newRow("hello of the dialler")
            << 0 << json("{'t':'hello','proto_min':1,'proto_max':3,'name':'desk','c':'" + number + "'}");
        QTest::newRow("hello of the listener")
            << 1 << json("{'t':'hello','proto_min':1,'proto_max':3,'name':'desk','r':'" + number + "'}");
        QTest::newRow("open") << 2 << json("{'t':'open','r':'" + number + "'}");
        QTest::newRow("accept") << 3 << json("{'t':'accept','h':'" + number + "'}");
        QTest::newRow("reject") << 4 << json("{'t':'reject'}");
        QTest::newRow("ready") << 5 << json("{'t':'ready'}");
        QTest::newRow("link") << 6 << json("{'t':'link','proto_min':1,'proto_max':3,'version':'0.5.0'}");
        QTest::newRow("unknown") << 7 << json("{'t':'unknown'}");
        QTest::newRow("version") << 8 << json("{'t':'version','proto_min':1,'proto_max':3}");
    }
    void thereAndBack()
    {
        QFETCH(int, which);
        QFETCH(QByteArray, bytes);
        const std::string number(32, '\x77');
        const ProtocolRange range {1, 3};
        const std::vector<g::Any> all {g::DiallerHello {range, "desk", number},
            g::ListenerHello {range, "desk", number}, g::Open {number}, g::Accept {number}, g::Reject {}, g::Ready {},
            g::Link {range, "0.5.0"}, g::Unknown {}, g::Version {range}};
        const auto &value = all.at(static_cast<std::size_t>(which));
        QCOMPARE(g::toBytes(value), bytes);
        const auto parsed = g::parse(bytes);
        QVERIFY2(parsed, parsed ? "" : parsed.error().message.english().c_str());
        QVERIFY(*parsed == value);
    }
    void whatANewerProgramAddsIsIgnored()
    {
        const auto parsed = g::parse(json("{'new':{'deep':[1]},'t':'ready','more':'x'}"));
        QVERIFY(parsed && std::holds_alternative<g::Ready>(*parsed));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x16\x03\x01 GET / HTTP/1.1");
        QTest::newRow("no object") << json("['t','ready']");
        QTest::newRow("two") << json("{'t':'ready'}{'t':'ready'}");
        QTest::newRow("a key twice") << json("{'t':'reject','t':'ready'}");
        QTest::newRow("a member twice") << hello("'name'", "'proto_min':1,'name'");
        QTest::newRow("no type") << json("{}");
        QTest::newRow("type is a number") << json("{'t':1}");
        QTest::newRow("another type") << json("{'t':'presence'}");
        QTest::newRow("type with NUL") << json("{'t':'ready\\u0000'}");
        QTest::newRow("no UTF-8") << hello("desk", "d\xff");
        QTest::newRow("lone surrogate") << hello("desk", "\\ud800");
        QTest::newRow("deep") << json("{'t':'ready','x':[[[[[[[[[[1]]]]]]]]]]}");
        QTest::newRow("neither commitment nor number") << hello("'c'", "'d'");
        QTest::newRow("both") << hello("}", ",'r':'" + hex() + "'}");
        QTest::newRow("both, one null") << hello("}", ",'r':null}");
        QTest::newRow("commitment is null") << hello("'" + hex() + "'", "null");
        QTest::newRow("commitment too short") << hello("aa'}", "'}");
        QTest::newRow("commitment too long") << hello("'}", "aa'}");
        QTest::newRow("commitment in capitals") << hello(hex(), hex().toUpper());
        QTest::newRow("commitment is no hex") << hello("aa'}", "ag'}");
        QTest::newRow("no name") << hello("'name':'desk',");
        QTest::newRow("name is a number") << hello("'desk'", "1");
        QTest::newRow("name of 65") << hello("desk", QByteArray(65, 'x'));
        QTest::newRow("no lower version") << hello("'proto_min':1,");
        QTest::newRow("version 0") << hello("'proto_min':1", "'proto_min':0");
        QTest::newRow("version below 0") << hello("'proto_min':1", "'proto_min':-1");
        QTest::newRow("version is a fraction") << hello("'proto_min':1", "'proto_min':1.0");
        QTest::newRow("version is a text") << hello("'proto_min':1", "'proto_min':'1'");
        QTest::newRow("range upside down") << hello("'proto_min':1", "'proto_min':3");
        QTest::newRow("version beyond all bounds") << hello("'proto_max':2", "'proto_max':18446744073709551616");
        QTest::newRow("version that would wrap") << hello("'proto_max':2", "'proto_max':4294967297");
        QTest::newRow("open without") << json("{'t':'open'}");
        QTest::newRow("accept without") << json("{'t':'accept'}");
        QTest::newRow("accept of 31 bytes") << json("{'t':'accept','h':'" + QByteArray(62, '0') + "'}");
        QTest::newRow("link without version") << json("{'t':'link','proto_min':1,'proto_max':1}");
        QTest::newRow("link with a blank") << json("{'t':'link','proto_min':1,'proto_max':1,'version':'0.5 0'}");
        QTest::newRow("link with an escape") << json("{'t':'link','proto_min':1,'proto_max':1,'version':'\\u001b[2J'}");
        QTest::newRow("link with too much")
            << json("{'t':'link','proto_min':1,'proto_max':1,'version':'" + QByteArray(65, '1') + "'}");
        QTest::newRow("link without range") << json("{'t':'link','version':'1'}");
        QTest::newRow("version without range") << json("{'t':'version'}");
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const auto parsed = g::parse(bytes);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().reason, Reason::BadRequest);
        QVERIFY(!parsed.error().message.empty());
    }
    void atMostOneKibibyte()
    {
        const auto ready = json("{'t':'ready'}");
        QVERIFY(g::parse(ready + QByteArray(1024 - ready.size(), ' ')));
        const auto larger = g::parse(ready + QByteArray(1025 - ready.size(), ' '));
        QVERIFY(!larger);
        QCOMPARE(larger.error().reason, Reason::TooLarge);
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<std::string>("cleaned");
        QTest::newRow("plain") << QByteArray("studio") << std::string("studio");
        QTest::newRow("as hosts are called") << QByteArray("Studio Mac.local (2)") << std::string("studio-mac.local-2");
        QTest::newRow("a terminal's escape") << QByteArray("\\u001b]0;x\\u0007studio") << std::string("0-x-studio");
        QTest::newRow("reserved") << QByteArray("human") << std::string("human-project");
        QTest::newRow("an id") << QByteArray("deadbeef") << std::string("deadbeef-project");
        QTest::newRow("an address") << QByteArray("hal@studio") << std::string("hal-studio");
        QTest::newRow("bidi") << QByteArray("stu\xe2\x80\xae"
                                            "dio")
                              << std::string("stu-dio");
        QTest::newRow("empty") << QByteArray() << std::string("machine");
        QTest::newRow("nothing left") << QByteArray("東京") << std::string("machine");
        QTest::newRow("64 of two bytes") << QByteArray("é").repeated(64) << std::string("machine");
    }
    void names()
    {
        QFETCH(QByteArray, name);
        QFETCH(std::string, cleaned);
        QCOMPARE(nameIn(hello("desk", name)), cleaned);
    }

    void commonVersions_data()
    {
        QTest::addColumn<ProtocolRange>("one");
        QTest::addColumn<ProtocolRange>("other");
        QTest::addColumn<int>("common"); // 0: none.
        QTest::newRow("the same") << ProtocolRange {1, 1} << ProtocolRange {1, 1} << 1;
        QTest::newRow("the highest of both") << ProtocolRange {1, 5} << ProtocolRange {2, 4} << 4;
        QTest::newRow("one apart") << ProtocolRange {1, 2} << ProtocolRange {3, 4} << 0;
        QTest::newRow("touching") << ProtocolRange {1, 3} << ProtocolRange {3, 4} << 3;
    }
    void commonVersions()
    {
        QFETCH(ProtocolRange, one);
        QFETCH(ProtocolRange, other);
        QFETCH(int, common);
        QCOMPARE(commonVersion(one, other).value_or(0), common);
        QCOMPARE(commonVersion(other, one).value_or(0), common);
    }
};

QTEST_APPLESS_MAIN(TestGreeting)
#include "tst_greeting.moc"
