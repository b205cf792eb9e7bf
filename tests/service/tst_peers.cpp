// SPDX-License-Identifier: MIT
// The paired machines and their file.
#include "platform/data_folder.h"
#include "relay/peer_json.h"
#include "relay/peers.h"
#include "support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace mesh;

class TestPeers : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_dir;
    std::optional<DataFolder> m_folder;
    Status m_diskFails = Done {}; ///< What writing gives, if it is no Done.
    std::vector<std::function<void()>> m_later; ///< Writes that wait, when they are held up.
    bool m_holdUp = false;

    Peers::Disk disk()
    {
        return [this](std::function<Status()> work, std::function<void(const Status &)> done) {
            auto run
                = [this, work = std::move(work), done = std::move(done)] { done(m_diskFails ? work() : m_diskFails); };
            if (m_holdUp)
                m_later.emplace_back(std::move(run));
            else
                run();
        };
    }
    QString file(const QString &name = QStringLiteral("peers.json")) const { return m_dir->filePath(name); }
    QStringList asides() const
    {
        return QDir(m_dir->path()).entryList({QStringLiteral("peers.json.unreadable-*")}, QDir::Files | QDir::Hidden);
    }
    void put(const QByteArray &text, mode_t mode = 0600)
    {
        test::write(file(), text);
        QCOMPARE(::chmod(qPrintable(file()), mode), 0);
    }

    static std::string fp(char c) { return std::string(64, c); }
    static PeerMachine machine(char c, const std::string &petname = {})
    {
        PeerMachine machine;
        machine.fingerprint = fp(c);
        machine.petname = petname;
        machine.host = "100.101.102.103";
        machine.port = 9475;
        machine.code = "EA6FD-C4HAZ";
        machine.suggestedName = "studio";
        machine.pairedAt = "2026-01-31T08:15:00.123Z";
        return machine;
    }
    static Peers::Written into(Status &result)
    {
        return [&result](const Status &written) { result = written; };
    }
    static Status notCalled() { return Error {Reason::Internal, Phrase("not called"), {}, {}}; }
    /// What the call that takes a callback gives.
    template <typename Call>
    static Status resultOf(Call call)
    {
        auto result = notCalled();
        call(into(result));
        return result;
    }
    Status add(Peers &peers, PeerMachine machine)
    {
        return resultOf([&](auto done) { peers.add(std::move(machine), std::move(done)); });
    }

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        QVERIFY(m_dir->isValid());
        QCOMPARE(::chmod(qPrintable(m_dir->path()), 0700), 0);
        auto folder = DataFolder::open(m_dir->path().toStdString(), false);
        QVERIFY(folder);
        m_folder.emplace(std::move(*folder));
        m_diskFails = Done {};
        m_holdUp = false;
        m_later.clear();
    }

    void keptAsItWas()
    {
        auto changedOne = machine('a', "studio");
        changedOne.verified = true;
        changedOne.code.clear();
        changedOne.version = 3;
        changedOne.rights = {true, false, true, false, false};
        {
            Peers peers(*m_folder, disk(), "desk");
            QVERIFY(peers.load());
            QVERIFY(add(peers, changedOne));
            QVERIFY(add(peers, machine('b', "laptop")));
        }
        struct stat status {
        };
        QCOMPARE(::stat(qPrintable(file()), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(peers.load());
        QVERIFY(peers.problems().empty());
        QCOMPARE(peers.count(), 2U);
        QCOMPARE(peers.all().at(0).petname, std::string("laptop"));
        const auto *studio = peers.byName("studio");
        QVERIFY(studio && studio == peers.find(fp('a')));
        QVERIFY(toJson(*studio) == toJson(changedOne));
        QVERIFY(studio->rights == changedOne.rights);
        QVERIFY(toJson(*peers.byName("laptop")) == toJson(machine('b', "laptop")));
        QVERIFY(!peers.find(fp('c')) && !peers.byName("desk"));
    }
    void nobodyAtFirst()
    {
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(peers.load());
        QVERIFY(peers.all().empty() && peers.problems().empty());
        QVERIFY(!QFileInfo::exists(file()));
    }

    void removed()
    {
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(add(peers, machine('a')));
        QSignalSpy removed(&peers, &Peers::removed);
        m_holdUp = true; // It is nobody any more before the disk knows.
        auto result = notCalled();
        peers.remove(peers.all().at(0).fingerprint, into(result));
        QVERIFY(!peers.find(fp('a')));
        QCOMPARE(removed.count(), 1);
        QVERIFY(!result);
        m_later.at(0)();
        QVERIFY(result);
        Peers again(*m_folder, disk(), "desk");
        QVERIFY(again.load());
        QCOMPARE(again.count(), 0U);
        // With the reference that lies in what is removed, and once more.
        QCOMPARE(resultOf([&](auto done) { peers.remove(fp('a'), done); }).error().reason, Reason::UnknownTarget);
    }

    void namedBySuggestion()
    {
        Peers peers(*m_folder, disk(), "desk");
        for (const char c : {'a', 'b', 'c'})
            QVERIFY(add(peers, machine(c)));
        QCOMPARE(peers.find(fp('a'))->petname, std::string("studio"));
        QCOMPARE(peers.find(fp('b'))->petname, std::string("studio-2"));
        QCOMPARE(peers.find(fp('c'))->petname, std::string("studio-3"));
        // Not ours, and nothing that means something else.
        QCOMPARE(*peers.petnameFor(fp('d'), {}, "desk"), std::string("desk-2"));
        QCOMPARE(*peers.petnameFor(fp('d'), {}, "human"), std::string("human-project"));
        QCOMPARE(*peers.petnameFor(fp('d'), {}, "\x1b[2J"), std::string("2j"));
        QCOMPARE(*peers.petnameFor(fp('a'), {}, "another"), std::string("studio"));
    }
    void givenNames_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::optional<Reason>>("refused");
        QTest::newRow("good") << std::string("workshop") << std::optional<Reason>();
        QTest::newRow("its own") << std::string("studio") << std::optional<Reason>();
        QTest::newRow("another's") << std::string("laptop") << std::optional(Reason::NameTaken);
        QTest::newRow("ours") << std::string("desk") << std::optional(Reason::NameTaken);
        QTest::newRow("reserved") << std::string("human") << std::optional(Reason::BadName);
        QTest::newRow("capitals") << std::string("Studio") << std::optional(Reason::BadName);
        QTest::newRow("a path") << std::string("../x") << std::optional(Reason::BadName);
        QTest::newRow("an id") << std::string("deadbeef") << std::optional(Reason::BadName);
        QTest::newRow("too long") << std::string(65, 'x') << std::optional(Reason::BadName);
        QTest::newRow("an escape") << std::string("a\x1b[2J") << std::optional(Reason::BadName);
    }
    void givenNames()
    {
        QFETCH(std::string, name);
        QFETCH(std::optional<Reason>, refused);
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(add(peers, machine('a', "studio")));
        QVERIFY(add(peers, machine('b', "laptop")));
        QSignalSpy changed(&peers, &Peers::changed);
        const auto renamed = resultOf([&](auto done) { peers.rename(fp('a'), name, done); });
        const auto given = peers.petnameFor(fp('a'), name, {});
        QCOMPARE(bool(renamed), !refused);
        QCOMPARE(bool(given), !refused);
        QCOMPARE(changed.count(), refused ? 0 : 1);
        QCOMPARE(peers.find(fp('a'))->petname, refused ? std::string("studio") : name);
        if (refused) {
            QCOMPARE(renamed.error().reason, *refused);
            QCOMPARE(given.error().reason, *refused);
            QVERIFY(!renamed.error().hint.empty());
            // Nor is it added by such a name.
            QVERIFY(!add(peers, machine('c', name)));
            QVERIFY(!peers.find(fp('c')));
        }
    }
    void noNameIsNoName()
    {
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(add(peers, machine('a')));
        QCOMPARE(resultOf([&](auto done) { peers.rename(fp('a'), {}, done); }).error().reason, Reason::BadName);
    }

    void changedByPeople()
    {
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(add(peers, machine('a')));
        QSignalSpy changed(&peers, &Peers::changed);
        const PeerRights rights {true, false, false, false, false};
        QVERIFY(resultOf([&](auto done) { peers.setVerified(fp('a'), done); }));
        QVERIFY(resultOf([&](auto done) { peers.setRights(fp('a'), rights, done); }));
        QVERIFY(resultOf([&](auto done) { peers.setAddress(fp('a'), "studio.example", 9999, done); }));
        QCOMPARE(changed.count(), 3);
        Peers again(*m_folder, disk(), "desk");
        QVERIFY(again.load());
        const auto *studio = again.find(fp('a'));
        QVERIFY(studio && studio->verified && studio->code.empty() && studio->rights == rights);
        QCOMPARE(studio->host, std::string("studio.example"));
        QCOMPARE(studio->port, 9999);
        for (const auto &unknown : {resultOf([&](auto done) { peers.setVerified(fp('b'), done); }),
                 resultOf([&](auto done) { peers.setRights(fp('b'), rights, done); }),
                 resultOf([&](auto done) { peers.setAddress(fp('b'), "x", 1, done); }),
                 resultOf([&](auto done) { peers.rename(fp('b'), "x", done); })})
            QCOMPARE(unknown.error().reason, Reason::UnknownTarget);
    }
    void versionsOnlyGrow()
    {
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(add(peers, machine('a')));
        peers.setVersion(fp('a'), 4);
        peers.setVersion(fp('a'), 2);
        peers.setVersion(fp('b'), 9);
        Peers again(*m_folder, disk(), "desk");
        QVERIFY(again.load());
        QCOMPARE(again.count(), 1U);
        QCOMPARE(again.find(fp('a'))->version, 4);
    }
    /// Pairing anew must not give back what a person took, nor forget what they compared.
    void pairedAnew()
    {
        Peers peers(*m_folder, disk(), "desk");
        auto known = machine('a', "studio");
        known.verified = true;
        known.version = 5;
        known.rights = {true, false, false, false, false};
        QVERIFY(add(peers, known));
        auto anew = machine('a');
        anew.host.clear();
        anew.port = 0;
        anew.suggestedName = "evil";
        QVERIFY(add(peers, anew));
        const auto *now = peers.find(fp('a'));
        QCOMPARE(now->petname, std::string("studio"));
        QVERIFY(now->verified && now->code.empty());
        QCOMPARE(now->version, 5);
        QVERIFY(now->rights == known.rights);
        QCOMPARE(now->host, known.host);
        QCOMPARE(now->port, known.port);
    }
    void notTooMany()
    {
        Json machines = Json::array();
        for (std::size_t i = 0; i < Peers::most; ++i) {
            auto one = machine('f', "m" + std::to_string(i) + std::string(50, '-'));
            const auto number = std::to_string(i);
            one.fingerprint.replace(0, number.size(), number);
            one.host = std::string(253, 'h');
            machines.push_back(toJson(one));
        }
        put(QByteArray::fromStdString(toPretty({{"machines", machines}})));
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(peers.load()); // All of them fit into the file.
        QCOMPARE(peers.count(), Peers::most);
        QCOMPARE(add(peers, machine('a')).error().reason, Reason::RateLimited);
        QVERIFY(resultOf([&](auto done) { peers.remove(peers.all().at(0).fingerprint, done); }));
        QVERIFY(add(peers, machine('a')));
    }

    void writesThatFailAreTold()
    {
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(add(peers, machine('a')));
        const auto before = test::contentOf(file());
        m_diskFails = Error {Reason::DiskFull, Phrase("The disk is full."), {}, {}};
        QSignalSpy removed(&peers, &Peers::removed);
        QCOMPARE(add(peers, machine('b')).error().reason, Reason::DiskFull);
        QVERIFY(!peers.find(fp('b'))); // Nobody is let in of whom the human was told that they are not.
        QCOMPARE(removed.count(), 1);
        QCOMPARE(resultOf([&](auto done) { peers.remove(fp('a'), done); }).error().reason, Reason::DiskFull);
        QVERIFY(!peers.find(fp('a'))); // Let in by nobody, whatever the disk says.
        QCOMPARE(test::contentOf(file()), before);
        m_diskFails = Done {};
        QVERIFY(add(peers, machine('c')));
        Peers again(*m_folder, disk(), "desk");
        QVERIFY(again.load());
        QVERIFY(!again.find(fp('a')) && !again.find(fp('b')) && again.find(fp('c')));
    }
    /// Killed while it wrote: what was there before holds, and the remains harm nobody.
    void killedWhileWriting()
    {
        {
            Peers peers(*m_folder, disk(), "desk");
            QVERIFY(add(peers, machine('a')));
        }
        const auto whole = test::contentOf(file());
        for (const auto length : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 1, whole.size()}) {
            const auto temporary = file(QStringLiteral(".peers.json.0123456789abcdef.tmp"));
            test::write(temporary, whole.left(length));
            Peers peers(*m_folder, disk(), "desk");
            QVERIFY(peers.load());
            QVERIFY(peers.problems().empty());
            QCOMPARE(peers.count(), 1U);
            QVERIFY(add(peers, machine('b')));
            QVERIFY(resultOf([&](auto done) { peers.remove(fp('b'), done); }));
            QCOMPARE(test::contentOf(file()), whole);
        }
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"machines\": [{\"finger");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no list") << QByteArray("{\"machines\": {}}");
        QTest::newRow("nothing of ours") << QByteArray("{\"a\": 1}");
        QTest::newRow("a key twice") << QByteArray("{\"machines\": [], \"machines\": []}");
        QTest::newRow("too large") << QByteArray(5 << 20, ' ');
    }
    void damaged()
    {
        QFETCH(QByteArray, text);
        put(text);
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(peers.load());
        QCOMPARE(peers.count(), 0U);
        QCOMPARE(peers.problems().size(), 1U);
        QCOMPARE(asides().size(), 1);
        QVERIFY(peers.problems()[0].english().find(asides().at(0).toStdString()) != std::string::npos);
        QCOMPARE(test::contentOf(file(asides().at(0))), text);
        QVERIFY(add(peers, machine('a')));
        QCOMPARE(test::contentOf(file(asides().at(0))), text);
    }
    /// One machine of two is not whole: it is not let in, and nothing is lost.
    void damagedInPart_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("value"); // Empty: it is taken away.
        const auto row = [](const char *key, const char *value) {
            QTest::addRow("%s %s", key, *value ? value : "missing") << QString::fromLatin1(key) << QByteArray(value);
        };
        row("fingerprint", "");
        row("fingerprint", "\"ABAB\"");
        row("fingerprint", "7");
        row("petname", "");
        row("petname", "\"human\"");
        row("petname", "\"a b\"");
        row("petname", "\"laptop\""); // The other's.
        row("host", "\"x y\"");
        row("host", "\"\\u001b[2J\"");
        row("port", "-1");
        row("port", "65536");
        row("code", "\"EA6FDC4HAZ\"");
        row("code", "\"x\"");
        row("version", "");
        row("version", "0");
        row("version", "4294967297");
        row("rights", "");
        row("rights", "[]");
        row("rights", "{\"lock\": 1}");
    }
    void damagedInPart()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, value);
        auto bad = toJson(machine('a', "studio"));
        if (value.isEmpty())
            bad.erase(key.toStdString());
        else
            bad[key.toStdString()] = *parseJson(value.toStdString());
        const Json both {{"machines", Json::array({toJson(machine('b', "laptop")), bad})}};
        const auto text = QByteArray::fromStdString(toPretty(both));
        put(text);
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(peers.load());
        QCOMPARE(peers.count(), 1U);
        QVERIFY(peers.find(fp('b')));
        QCOMPARE(peers.problems().size(), 2U); // What has become of the file, and of each machine that is not let in.
        QVERIFY(peers.problems()[1].english().starts_with("Machine \""));
        QCOMPARE(asides().size(), 1);
        QCOMPARE(test::contentOf(file(asides().at(0))), text);
        Peers again(*m_folder, disk(), "desk"); // Without a change between them.
        QVERIFY(again.load());
        QCOMPARE(again.count(), 1U);
        QVERIFY(again.problems().empty());
    }
    void theSameKeyTwice()
    {
        const Json both {{"machines", Json::array({toJson(machine('a', "studio")), toJson(machine('a', "laptop"))})}};
        put(QByteArray::fromStdString(toPretty(both)));
        Peers peers(*m_folder, disk(), "desk");
        QVERIFY(peers.load());
        QCOMPARE(peers.count(), 1U);
        QVERIFY(peers.byName("studio"));
        QCOMPARE(peers.problems().size(), 2U);
        QCOMPARE(peers.problems()[1].english(), "Machine \"laptop\": It stands twice.");
    }
    void trustIsNotGuessed()
    {
        auto json = toJson(machine('a', "studio"));
        json["verified"] = "true";
        QVERIFY(!peerFromJson(json)->verified);
        json.erase("verified");
        QVERIFY(!peerFromJson(json)->verified);
        json["verified"] = true;
        QVERIFY(peerFromJson(json)->verified);
        json["rights"]["of_a_newer_program"] = true;
        QVERIFY(peerFromJson(json));
    }

    void openToOthers()
    {
        {
            Peers peers(*m_folder, disk(), "desk");
            QVERIFY(add(peers, machine('a')));
        }
        const auto text = test::contentOf(file());
        for (const mode_t mode : {0640, 0604, 0660, 0606, 0610, 0601}) {
            QCOMPARE(::chmod(qPrintable(file()), mode), 0);
            Peers peers(*m_folder, disk(), "desk");
            const auto loaded = peers.load();
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().reason, Reason::StorageFailed);
            QVERIFY(loaded.error().hint.english().find("chmod 600 " + file().toStdString()) != std::string::npos);
            QCOMPARE(peers.count(), 0U);
            QCOMPARE(test::contentOf(file()), text); // Nothing is touched.
            QVERIFY(asides().isEmpty());
        }
    }
    void links()
    {
        test::write(file(QStringLiteral("elsewhere")), "{\"machines\": []}");
        QCOMPARE(::chmod(qPrintable(file(QStringLiteral("elsewhere"))), 0600), 0);
        QCOMPARE(::symlink("elsewhere", qPrintable(file())), 0);
        Peers symbolic(*m_folder, disk(), "desk");
        QVERIFY(!symbolic.load());
        QCOMPARE(::unlink(qPrintable(file())), 0);
        QCOMPARE(::link(qPrintable(file(QStringLiteral("elsewhere"))), qPrintable(file())), 0);
        Peers hard(*m_folder, disk(), "desk");
        QVERIFY(!hard.load());
    }

    void rightsByName()
    {
        PeerRights rights;
        QVERIFY(changeRights(rights, {{"lock", false}, {"pair", false}}));
        QVERIFY((rights == PeerRights {true, true, false, false, true}));
        for (const Json &bad : {Json {{"lock", true}, {"approve", true}}, Json {{"lock", 1}}, Json {{"lock", nullptr}},
                 Json::array(), Json("lock")}) {
            const auto changed = changeRights(rights, bad);
            QVERIFY(!changed);
            QCOMPARE(changed.error().reason, Reason::BadParams);
            QVERIFY((rights == PeerRights {true, true, false, false, true})); // All of it or nothing.
        }
    }
};

QTEST_GUILESS_MAIN(TestPeers)
#include "tst_peers.moc"
