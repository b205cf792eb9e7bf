// SPDX-License-Identifier: MIT
// Sealed texts: what was put in comes out, and nothing else ever does.
#include "store_fixture.h"

#include "approvals/held_box.h"

#include <QTest>

#include <set>
#include <sys/stat.h>
#include <unistd.h>

using namespace mesh;
using namespace mesh::test;

namespace {

const std::string about = "11111111-2222-4333-8444-555555555555\n7";

mode_t modeOf(const std::string &path)
{
    struct stat facts {
    };
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

} // namespace

class HeldBoxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoesInComesOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte") << QByteArray("x");
        QTest::newRow("a block less one") << QByteArray(15, 'x');
        QTest::newRow("a block") << QByteArray(16, 'x');
        QTest::newRow("zero bytes") << QByteArray(100, '\0');
        QTest::newRow("bytes of every value") << [] {
            QByteArray all;
            for (int byte = 0; byte < 256; ++byte)
                all.append(static_cast<char>(byte));
            return all;
        }();
        QTest::newRow("10 MB") << QByteArray(10 << 20, 'y');
    }
    void whatGoesInComesOut()
    {
        QFETCH(QByteArray, text);
        TestFolder folder;
        const auto box = HeldBox::open(*folder);
        QVERIFY(box);
        const auto sealed = box->seal(text.toStdString(), about);
        QCOMPARE(sealed.size(), static_cast<std::size_t>(text.size()) + 29); // Version, nonce, tag.
        const auto opened = box->unseal(sealed, about);
        QVERIFY(opened);
        QVERIFY(*opened == text.toStdString());
    }
    void theTextDoesNotShow()
    {
        TestFolder folder;
        const auto box = HeldBox::open(*folder);
        const auto sealed = box->seal("rm -rf / --no-preserve-root", about);
        QVERIFY(sealed.find("rm -rf") == std::string::npos);
        QVERIFY(sealed.find("11111111") == std::string::npos);
    }
    void oneTextIsSealedOtherwiseEachTime()
    {
        TestFolder folder;
        const auto box = HeldBox::open(*folder);
        std::set<std::string> nonces;
        for (int time = 0; time < 1000; ++time)
            nonces.insert(box->seal("the same", about).substr(0, 13));
        QCOMPARE(nonces.size(), std::size_t(1000));
        const auto one = box->seal("the same", about);
        const auto other = box->seal("the same", about);
        QVERIFY(one.substr(13) != other.substr(13)); // Not the nonce alone.
    }
    void somethingElseDoesNotOpen_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("DROP TABLE users;");
    }
    void somethingElseDoesNotOpen()
    {
        QFETCH(QByteArray, text);
        TestFolder folder;
        TestFolder elsewhere;
        const auto box = HeldBox::open(*folder);
        const auto stranger = HeldBox::open(*elsewhere);
        const auto sealed = box->seal(text.toStdString(), about);
        QVERIFY(box->unseal(sealed, about));
        for (std::size_t at = 0; at < sealed.size(); ++at) {
            for (const char flip : {'\x01', '\x80'}) {
                auto damaged = sealed;
                damaged[at] = static_cast<char>(damaged[at] ^ flip);
                QVERIFY2(!box->unseal(damaged, about), std::to_string(at).c_str());
            }
        }
        for (std::size_t size = 0; size < sealed.size(); ++size) {
            QVERIFY(!box->unseal(sealed.substr(0, size), about));
            QVERIFY(!box->unseal(sealed.substr(sealed.size() - size), about));
        }
        QVERIFY(!box->unseal(sealed + '\0', about));
        for (const auto &other : {std::string(), about.substr(1), about + '1', about.substr(0, about.size() - 1) + '8'})
            QVERIFY(!box->unseal(sealed, other));
        const auto refused = stranger->unseal(sealed, about);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::StorageFailed);
        QVERIFY(refused.error().message.english().find("cannot be read") != std::string::npos);
        QVERIFY(refused.error().hint.english().find("deny it") != std::string::npos);
    }
    /// The end of `about` and the beginning of the text are not one string.
    void theBorderBetweenAboutAndTextCounts()
    {
        TestFolder folder;
        const auto box = HeldBox::open(*folder);
        QVERIFY(!box->unseal(box->seal("bc", "a"), "ab"));
        QVERIFY(!box->unseal(box->seal("", "ab"), "a"));
    }

    void theKeyIsMadeOnceAndForUsAlone()
    {
        TestFolder folder;
        const auto sealed = HeldBox::open(*folder)->seal("kept", about);
        const auto file = folder.file("identity/held.key");
        const auto key = readAll(file);
        QCOMPARE(key.size(), std::size_t(32));
        QCOMPARE(modeOf(file), mode_t(0600));
        QCOMPARE(modeOf(folder.file("identity")), mode_t(0700));
        const auto again = HeldBox::open(*folder);
        QVERIFY(again);
        QVERIFY(readAll(file) == key);
        QCOMPARE(again->unseal(sealed, about).value(), std::string("kept"));
    }
    void twoFoldersHaveTwoKeys()
    {
        TestFolder one;
        TestFolder other;
        QVERIFY(HeldBox::open(*one) && HeldBox::open(*other));
        QVERIFY(readAll(one.file("identity/held.key")) != readAll(other.file("identity/held.key")));
    }
    void aMovedBoxStillOpens()
    {
        TestFolder folder;
        auto box = HeldBox::open(*folder);
        const auto sealed = box->seal("moved", about);
        HeldBox moved(std::move(*box));
        QCOMPARE(moved.unseal(sealed, about).value(), std::string("moved"));
        TestFolder elsewhere;
        auto assigned = HeldBox::open(*elsewhere);
        *assigned = std::move(moved);
        QCOMPARE(assigned->unseal(sealed, about).value(), std::string("moved"));
    }
    void aBadKeyFileIsRefusedWithTheMendingCommand_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QByteArray>("command");
        const QByteArray key(32, 'k');
        QTest::newRow("empty") << QByteArray() << 0600 << QByteArray("mv ");
        QTest::newRow("too short") << key.left(31) << 0600 << QByteArray("mv ");
        QTest::newRow("too long") << key + "x" << 0600 << QByteArray("mv ");
        QTest::newRow("others may read it") << key << 0644 << QByteArray("chmod 600 ");
        QTest::newRow("the group may read it") << key << 0640 << QByteArray("chmod 600 ");
    }
    void aBadKeyFileIsRefusedWithTheMendingCommand()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, mode);
        QFETCH(QByteArray, command);
        TestFolder folder;
        QVERIFY(HeldBox::open(*folder));
        const auto file = folder.file("identity/held.key");
        writeAll(file, content.toStdString());
        QVERIFY(::chmod(file.c_str(), static_cast<mode_t>(mode)) == 0);
        const auto refused = HeldBox::open(*folder);
        QVERIFY(!refused);
        const auto said = refused.error().message.english() + ' ' + refused.error().hint.english();
        QVERIFY2(said.find(command.toStdString()) != std::string::npos, said.c_str());
        QVERIFY2(said.find(file) != std::string::npos, said.c_str());
        QVERIFY(readAll(file) == content.toStdString()); // Nothing is thrown away.
    }
    void aLinkIsNoKey()
    {
        TestFolder folder;
        QVERIFY(HeldBox::open(*folder));
        const auto file = folder.file("identity/held.key");
        writeAll(folder.file("elsewhere"), std::string(32, 'k'));
        QVERIFY(::chmod(folder.file("elsewhere").c_str(), 0600) == 0);
        QVERIFY(::unlink(file.c_str()) == 0 && ::symlink("../elsewhere", file.c_str()) == 0);
        QVERIFY(!HeldBox::open(*folder));
    }
};

QTEST_APPLESS_MAIN(HeldBoxTest)
#include "tst_held_box.moc"
