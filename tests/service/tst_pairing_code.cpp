// SPDX-License-Identifier: MIT
// The numbers of the ceremony of pairing. The vectors were computed by another program (Python's hashlib) from
// docs/protocol.md, not by this code.
#include "protocol/ids.h"
#include "relay/pairing_code.h"

#include <QTest>

#include <algorithm>

namespace pairing = mesh::pairing;
using pairing::Role;

class TestPairingCode : public QObject
{
    Q_OBJECT

    /// JSON is easier to read with the other quotes.
    static std::string json(std::string text)
    {
        std::replace(text.begin(), text.end(), '\'', '"');
        return text;
    }
    static std::string counted(int from, int step)
    {
        std::string bytes;
        for (int i = 0; i < 32; ++i)
            bytes += static_cast<char>(from + i * step);
        return bytes;
    }

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<std::string>("dialled"); // 32 bytes each
        QTest::addColumn<std::string>("listened");
        QTest::addColumn<std::string>("dialledNumber");
        QTest::addColumn<std::string>("listenedNumber");
        QTest::addColumn<std::string>("names"); // "dialler listener"
        QTest::addColumn<int>("most"); // Highest version of both.
        QTest::addColumn<int>("version");
        QTest::addColumn<std::string>("commitment"); // What comes of it, in hex.
        QTest::addColumn<std::string>("transcript");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<std::string>("accepted"); // By the one who dialled.
        QTest::addColumn<std::string>("acceptedThere");
        const auto all = [](char c) { return std::string(32, c); };
        QTest::newRow("plain") << all('\x11') << all('\x22') << all('\x33') << all('\x44') << std::string("desk studio")
                               << 1 << 1
                               << std::string("1d7c6122cacdaa7fee38a1a36c798b24bcea3f718bf23e0c957dc3e88e95ce3e")
                               << std::string("1f06150cb9dda3b862ecadea05c0504c28a568c26665e6ba62d4a8af234bbce0")
                               << std::string("EA6FD-C4HAZ")
                               << std::string("16be5a750a22cec72e4837e2e4281bfe9a2798b9c90afe57ed938080e141c1f3")
                               << std::string("0bde6bfa4478d0b70856bb034ca6bef5c8b1568584008f324cc4fcca72fbe450");
        QTest::newRow("every byte counts")
            << counted(0, 1) << counted(255, -1) << counted(64, 1) << counted(128, 1) << std::string("a b-2.x_y") << 7
            << 7 << std::string("16a57616380ab04031af45c9e799b795db3b1d53901c37ff534eae7845d19726")
            << std::string("1af7f07a268ac16c3ac346ee44480a1e1ccb5af66d6459b7339c5f6f178c3aa7")
            << std::string("GHF88-59C58")
            << std::string("0f6f1ab518564624268d817b7343c4afbd47864a974437ca3847fe72e15e307f")
            << std::string("a442fd338626668f2a8a4a04fc7e929fc271e8e2cece1397bdec282874de247c");
        QTest::newRow("zeros and ones")
            << all('\0') << all('\xff') << all('\0') << all('\xff') << std::string(64, 'n') + " m" << 3 << 1
            << std::string("f515075149d76d68686a6ccaf1638d8d9b1592e0bb1c2d2df9181040dc5bdd5c")
            << std::string("dc305ad05ac41224086add8137cf26564282eef77e3b1a6873a747daf6dd0d41")
            << std::string("K1C7M-S0G4G")
            << std::string("0c8d301c76c96069b996098b445bdd7a23154cb0852674a76dc0789dc7c78730")
            << std::string("1d2a2d70d48302b6d7d68f403f9b33466ae618b833be4d7dc5880af2fe756478");
        QTest::newRow("a version of two bytes")
            << all('\0') << all('\xff') << all('\0') << all('\xff') << std::string(64, 'n') + " m" << 256 << 256
            << std::string("f515075149d76d68686a6ccaf1638d8d9b1592e0bb1c2d2df9181040dc5bdd5c")
            << std::string("0a66a577d3c8e8c552bef1cbc739627ac226f830b62e735a532827505951fe99")
            << std::string("XBJ5S-J0KYX")
            << std::string("c8043860052b436dc8fdd87d7408e8cc31085b61c61cbb510d9492ed889b240b")
            << std::string("5107623210c9bd573297abe101b318846aa0733dd4b2541f2b976fa9fd41e1fc");
    }
    void vectors()
    {
        QFETCH(std::string, dialled);
        QFETCH(std::string, listened);
        QFETCH(std::string, dialledNumber);
        QFETCH(std::string, listenedNumber);
        QFETCH(std::string, names);
        QFETCH(int, most);
        QFETCH(int, version);
        QFETCH(std::string, commitment);
        QFETCH(std::string, transcript);
        QFETCH(std::string, code);
        QFETCH(std::string, accepted);
        QFETCH(std::string, acceptedThere);
        const auto fpD = mesh::toHex(dialled);
        const auto fpL = mesh::toHex(listened);
        const auto committed = pairing::commitment(fpD, fpL, dialledNumber);
        QCOMPARE(mesh::toHex(committed), commitment);

        const auto hello = [&](const std::string &name, const std::string &key, const std::string &value) {
            return json("{'t':'hello','proto_min':1,'proto_max':" + std::to_string(most) + ",'name':'" + name + "','"
                + key + "':'" + mesh::toHex(value) + "'}");
        };
        const auto blank = names.find(' ');
        const pairing::Frames frames {hello(names.substr(0, blank), "c", committed),
            hello(names.substr(blank + 1), "r", listenedNumber),
            json("{'t':'open','r':'" + mesh::toHex(dialledNumber) + "'}")};
        const auto said = pairing::transcript(frames, static_cast<std::uint32_t>(version), fpD, fpL);
        QCOMPARE(mesh::toHex(said), transcript);
        QCOMPARE(pairing::codeOf(said), code);
        QCOMPARE(mesh::toHex(pairing::acceptance(Role::Dialled, said)), accepted);
        QCOMPARE(mesh::toHex(pairing::acceptance(Role::Listened, said)), acceptedThere);
    }

    void whatIsSaidCannotBeCutInAnotherWay()
    {
        const std::string fp(64, 'a');
        const auto of = [&](const pairing::Frames &frames) { return pairing::transcript(frames, 1, fp, fp); };
        QVERIFY(of({"ab", "c", "d"}) != of({"a", "bc", "d"}));
        QVERIFY(of({"", "ab", ""}) != of({"ab", "", ""}));
        QVERIFY(of({"a", "b", "c"}) != of({"b", "a", "c"}));
    }
    void everyPartCounts()
    {
        const std::string one(64, '1');
        const std::string two(64, '2');
        const pairing::Frames frames {"a", "b", "c"};
        const auto base = pairing::transcript(frames, 1, one, two);
        QVERIFY(base != pairing::transcript(frames, 2, one, two));
        QVERIFY(base != pairing::transcript(frames, 1, two, one));
        QVERIFY(base != pairing::transcript(frames, 1, one, one));
        const std::string number(32, 'r');
        QVERIFY(pairing::commitment(one, two, number) != pairing::commitment(two, one, number));
        QVERIFY(pairing::acceptance(Role::Dialled, base) != pairing::acceptance(Role::Listened, base));
    }

    void typed_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("code"); // Empty: none.
        QTest::newRow("as shown") << std::string("EA6FD-C4HAZ") << std::string("EA6FD-C4HAZ");
        QTest::newRow("small") << std::string("ea6fd-c4haz") << std::string("EA6FD-C4HAZ");
        QTest::newRow("no dash") << std::string("EA6FDC4HAZ") << std::string("EA6FD-C4HAZ");
        QTest::newRow("blanks") << std::string("  ea6 fd c4\thaz ") << std::string("EA6FD-C4HAZ");
        QTest::newRow("dashes elsewhere") << std::string("EA-6FDC4-HA-Z") << std::string("EA6FD-C4HAZ");
        QTest::newRow("what looks alike") << std::string("iIlL1-oO0ab") << std::string("11111-000AB");
        QTest::newRow("U is no digit") << std::string("UA6FD-C4HAZ") << std::string();
        QTest::newRow("too short") << std::string("EA6FD-C4HA") << std::string();
        QTest::newRow("too long") << std::string("EA6FD-C4HAZ0") << std::string();
        QTest::newRow("another dash") << std::string("EA6FD–C4HAZ") << std::string();
        QTest::newRow("a line break") << std::string("EA6FD\nC4HAZ") << std::string();
        QTest::newRow("nothing") << std::string() << std::string();
        QTest::newRow("dashes only") << std::string("----------") << std::string();
        QTest::newRow("NUL") << std::string("EA6FD\0C4HAZ", 11) << std::string();
    }
    void typed()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, code);
        QCOMPARE(pairing::codeFromText(text), code);
    }

    void hex_data()
    {
        QTest::addColumn<std::string>("hex");
        QTest::addColumn<std::string>("bytes");
        QTest::newRow("all digits") << std::string("0123456789abcdef")
                                    << std::string("\x01\x23\x45\x67\x89\xab\xcd\xef");
        QTest::newRow("capitals") << std::string("AB") << std::string();
        QTest::newRow("odd") << std::string("abc") << std::string();
        QTest::newRow("no digit") << std::string("0g") << std::string();
        QTest::newRow("a sign") << std::string("+1") << std::string();
    }
    void hex()
    {
        QFETCH(std::string, hex);
        QFETCH(std::string, bytes);
        QCOMPARE(pairing::fromHex(hex), bytes);
    }
};

QTEST_APPLESS_MAIN(TestPairingCode)
#include "tst_pairing_code.moc"
