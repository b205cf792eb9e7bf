// SPDX-License-Identifier: MIT
// Locks of two real services: who is asked, who waits, who is told, and what a break of the link leaves.
#include "played_client.h"
#include "two_services.h"

#include "support/fault_proxy.h"

using namespace mesh;

class TestMachineLocks : public QObject
{
    Q_OBJECT

    struct Clone {
        Clone()
        {
            QDir(folder.path()).mkpath(QStringLiteral(".git"));
            QDir(folder.path()).mkpath(QStringLiteral("src"));
            write(".git/HEAD", "ref: refs/heads/main\n");
            write(".git/config", "[remote \"origin\"]\n\turl = https://code.example/team/project.git\n");
        }
        void write(const char *path, const char *text) const
        {
            QFile file(folder.filePath(QString::fromUtf8(path)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        std::string path() const { return folder.path().toStdString(); }
        QTemporaryDir folder;
    };

    std::unique_ptr<TwoServices> two;
    std::unique_ptr<FaultProxy> network;
    std::unique_ptr<BusClient> andre; ///< On the laptop.
    std::unique_ptr<BusClient> hal; ///< In the studio.
    std::unique_ptr<Clone> here; ///< The laptop's clone …
    std::unique_ptr<Clone> there; ///< … and the studio's.

    /// One call; what the mesh says meanwhile is kept.
    Json ask(BusClient &client, const char *method, const Json &params)
    {
        client.send({{"jsonrpc", "2.0"}, {"id", 7}, {"method", method}, {"params", params}});
        for (auto frame = client.next(); !frame.is_null(); frame = client.next()) {
            if (frame.contains("id"))
                return frame;
        }
        return {};
    }
    Json lock(BusClient &client, const Clone &clone, const char *what, Json more = Json::object())
    {
        more["resource"] = what;
        more["cwd"] = clone.path();
        return ask(client, "locks.acquire", more);
    }
    Json unlock(BusClient &client, const Clone &clone, const char *what)
    {
        return ask(client, "locks.release", {{"resource", what}, {"cwd", clone.path()}});
    }
    static std::string holderOf(const Json &answer)
    {
        const auto result = resultOf(answer);
        return result.is_object() ? stringOr(result.value("lock", Json::object()), "holder") : std::string();
    }
    static std::string messageOf(const Json &answer)
    {
        return stringOr(answer.value("error", Json::object()), "message");
    }
    /// "holder resource", with what cannot be reached marked.
    static QStringList locks(const ServiceOnNet &machine)
    {
        QStringList all;
        const auto listed = machine.service.call("locks.list");
        for (const auto &one : listed ? (*listed)["locks"] : Json::array())
            all << QString::fromStdString(
                stringOr(one, "holder") + ' ' + stringOr(one, "resource") + (boolOr(one, "reachable") ? "" : " ?"));
        all.sort();
        return all;
    }
    static std::string mail(BusClient &client)
    {
        std::string text;
        client.send({{"jsonrpc", "2.0"}, {"id", 8}, {"method", "inbox"}, {"params", Json::object()}});
        for (auto frame = client.next(); !frame.is_null(); frame = client.next()) {
            if (!frame.contains("id"))
                continue;
            const auto page = resultOf(frame);
            for (const auto &one : page["messages"])
                text += stringOr(one, "body") + '\n';
            break;
        }
        return text;
    }

private Q_SLOTS:
    void init()
    {
        two = std::make_unique<TwoServices>();
        two->start();
        network = std::make_unique<FaultProxy>(
            static_cast<quint16>(two->studio.address.section(QLatin1Char(':'), 1).toUInt()));
        two->studio.address = network->address();
        QVERIFY(two->pair());
        here = std::make_unique<Clone>();
        there = std::make_unique<Clone>();
        andre = std::make_unique<BusClient>();
        hal = std::make_unique<BusClient>();
        andre->greet(two->laptop.service, "andre");
        hal->greet(two->studio.service, "hal");
        QTRY_COMPARE(two->laptop.sessions().size(), 2);
    }
    void cleanup()
    {
        andre.reset();
        hal.reset();
        two.reset();
        network.reset();
        here.reset();
        there.reset();
    }

    void oneHoldsItForBoth()
    {
        QCOMPARE(holderOf(lock(*andre, *here, "src")), std::string("andre"));
        auto refused = lock(*hal, *there, "src/main.cpp");
        QCOMPARE(reasonOf(refused), std::string("lock_held"));
        QCOMPARE(messageOf(refused), std::string("andre@laptop holds src, for 10 more minutes."));
        QTRY_COMPARE(locks(two->studio), QStringList({QStringLiteral("andre@laptop src")}));
        QCOMPARE(messageOf(unlock(*hal, *there, "src")),
            std::string("That lock is andre@laptop's, and only its holder gives it back."));
        QCOMPARE(holderOf(lock(*hal, *there, "docs/*.md")), std::string("hal"));
        QTRY_COMPARE(
            locks(two->laptop), QStringList({QStringLiteral("andre src"), QStringLiteral("hal@studio docs/*.md")}));
        QCOMPARE(reasonOf(lock(*andre, *here, "docs/a.md")), std::string("lock_held"));

        QVERIFY(!resultOf(unlock(*andre, *here, "src")).is_null());
        QTRY_COMPARE(holderOf(lock(*hal, *there, "src")), std::string("hal"));
        // A session's locks end with it, there too.
        hal.reset();
        QTRY_COMPARE(locks(two->laptop), QStringList());
    }

    void whoWaitsGetsItFromTheOtherMachine()
    {
        QCOMPARE(holderOf(lock(*andre, *here, "src")), std::string("andre"));
        hal->send({{"jsonrpc", "2.0"}, {"id", 9}, {"method", "locks.acquire"},
            {"params", {{"resource", "src"}, {"cwd", there->path()}, {"wait", true}}}});
        QTRY_COMPARE(locks(two->studio), QStringList({QStringLiteral("andre@laptop src")}));
        QVERIFY(!resultOf(unlock(*andre, *here, "src")).is_null());
        QCOMPARE(holderOf(hal->next()), std::string("hal"));
        QTRY_COMPARE(locks(two->laptop), QStringList({QStringLiteral("hal@studio src")}));
    }

    void sameSessionWaitsTwice()
    {
        QCOMPARE(holderOf(lock(*andre, *here, "src")), std::string("andre"));
        for (int id : {9, 10})
            hal->send({{"jsonrpc", "2.0"}, {"id", id}, {"method", "locks.acquire"},
                {"params", {{"resource", "src"}, {"cwd", there->path()}, {"wait", true}, {"ttl_seconds", 120}}}});
        QTRY_COMPARE(locks(two->studio), QStringList({QStringLiteral("andre@laptop src")}));
        QVERIFY(!resultOf(unlock(*andre, *here, "src")).is_null());
        for (int i = 0; i < 2; ++i) {
            const auto got = hal->next();
            QCOMPARE(holderOf(got), std::string("hal"));
            QCOMPARE(integerOr(resultOf(got)["lock"], "ttl_seconds"), 120);
        }
    }

    void whoeverWaitsIsServedWhenTheOneBeforeGoes()
    {
        QCOMPARE(holderOf(lock(*andre, *here, "src/a")), std::string("andre"));
        BusClient eve;
        eve.greet(two->studio.service, "eve");
        const auto waitFor = [this](BusClient &client, const char *what) {
            client.send({{"jsonrpc", "2.0"}, {"id", 9}, {"method", "locks.acquire"},
                {"params", {{"resource", what}, {"cwd", there->path()}, {"wait", true}}}});
        };
        waitFor(eve, "src");
        QTRY_VERIFY(toLine((*two->studio.service.call("locks.list"))["locks"]).find("\"eve\"") != std::string::npos);
        waitFor(*hal, "src/b");
        QVERIFY(hal->next(200).is_null()); // Behind eve, who waits for all of it; a short look is enough.
        eve.socket().close();
        QCOMPARE(holderOf(hal->next()), std::string("hal"));
    }

    void editorAndHolderAreTold()
    {
        PlayedClient client(two->studio.service, there->folder.path());
        QVERIFY(client.mesh("connect bob").contains("bob"));
        QCOMPARE(holderOf(lock(*andre, *here, "src/a.c")), std::string("andre"));
        QTRY_COMPARE(locks(two->studio).size(), 1);
        const Json edit {{"file_path", there->path() + "/src/a.c"}};
        const auto text = stringOr(client.tool("Edit", edit), "additionalContext");
        QVERIFY2(
            text.starts_with("[mesh] andre@laptop has locked src/a.c for 10 more minutes, and this edits src/a.c."),
            text.c_str());
        QTRY_VERIFY(mail(*andre).find("bob@studio is editing what you have locked (src/a.c)") != std::string::npos);
        QVERIFY(mail(*andre).find("bob@studio is editing") == mail(*andre).rfind("bob@studio is editing"));

        network->cut();
        QTRY_COMPARE(locks(two->studio), QStringList({QStringLiteral("andre@laptop src/a.c ?")}));
        const auto stale = stringOr(client.tool("Edit", edit), "additionalContext");
        QVERIFY2(stale.find("cannot be reached now") != std::string::npos, stale.c_str());
    }

    void earlierOneKeepsItAfterABreak()
    {
        QCOMPARE(holderOf(lock(*andre, *here, "src")), std::string("andre"));
        network->cut();
        QTRY_VERIFY(two->studio.stateOf("laptop") != "linked" && two->laptop.stateOf("studio") != "linked");
        QCOMPARE(holderOf(lock(*hal, *there, "src/main.cpp")), std::string("hal")); // Nobody can be asked.
        network->open();
        QTRY_VERIFY_WITH_TIMEOUT(two->areLinked(), 30'000);
        QTRY_COMPARE(locks(two->studio), QStringList({QStringLiteral("andre@laptop src")}));
        QTRY_COMPARE(locks(two->laptop), QStringList({QStringLiteral("andre src")}));
        QTRY_VERIFY(mail(*hal).find("you have lost your lock") != std::string::npos);
        QTRY_VERIFY(mail(*andre).find("hal@studio locked src/main.cpp, too") != std::string::npos);
        QCOMPARE(reasonOf(lock(*hal, *there, "src/main.cpp")), std::string("lock_held"));
    }

    void machineThatSleepsHoldsNobodyUp()
    {
        network->swallow(true); // It looks linked, and says nothing.
        QCOMPARE(holderOf(lock(*andre, *here, "src")), std::string("andre"));
        QVERIFY(two->laptop.stateOf("studio") != "linked");
        network->cut();
        network->swallow(false);
        network->open();
        QTRY_VERIFY_WITH_TIMEOUT(two->areLinked(), 30'000);
        QTRY_COMPARE(locks(two->studio), QStringList({QStringLiteral("andre@laptop src")}));
    }

    void withoutTheRightItDoesNotCount()
    {
        QCOMPARE(two->studio.person({QStringLiteral("remote"), QStringLiteral("rights"), QStringLiteral("laptop"),
                     QStringLiteral("--deny"), QStringLiteral("lock")}),
            0);
        QTRY_VERIFY_WITH_TIMEOUT(two->areLinked(), 30'000);
        QCOMPARE(holderOf(lock(*andre, *here, "src")), std::string("andre"));
        QCOMPARE(holderOf(lock(*hal, *there, "src")), std::string("hal"));
        // Given back the right, the earlier one counts.
        QCOMPARE(two->studio.person({QStringLiteral("remote"), QStringLiteral("rights"), QStringLiteral("laptop"),
                     QStringLiteral("--allow"), QStringLiteral("lock")}),
            0);
        QTRY_COMPARE_WITH_TIMEOUT(locks(two->studio), QStringList({QStringLiteral("andre@laptop src")}), 30'000);
    }

    void raceForTheSameLock()
    {
        // Both ask at once, a hundred times: one has it, never both.
        for (int i = 0; i < 100; ++i) {
            const auto name = "round " + std::to_string(i);
            for (auto *client : {andre.get(), hal.get()})
                client->send({{"jsonrpc", "2.0"}, {"id", 9}, {"method", "locks.acquire"},
                    {"params", {{"resource", name}, {"cwd", "/"}}}});
            int held = 0;
            for (auto *client : {andre.get(), hal.get()}) {
                auto frame = client->next();
                while (!frame.is_null() && !frame.contains("id"))
                    frame = client->next();
                held += holderOf(frame).empty() ? 0 : 1;
            }
            QCOMPARE(held, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestMachineLocks)
#include "tst_machine_locks.moc"
