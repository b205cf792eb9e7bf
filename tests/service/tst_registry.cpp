// SPDX-License-Identifier: MIT
#include "protocol/names.h"
#include "sessions/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace mesh;

class RegistryTest : public QObject
{
    Q_OBJECT
private:
    Millis m_now = 1'000'000'000'000;
    std::unique_ptr<Registry> m_registry;

    static JoinRequest request(
        const std::string &name, const std::string &root, pid_t pid, const std::string &conversation = {})
    {
        JoinRequest request;
        request.name = name;
        request.kind = claudeKind;
        request.root = root;
        request.process = {pid, 7};
        request.clientSessionId = conversation;
        return request;
    }

private Q_SLOTS:
    void init()
    {
        m_registry = std::make_unique<Registry>([this] { return m_now; }, [] { return Millis(7 * 86'400'000); });
    }

    void namesComeFromTheProject()
    {
        QCOMPARE(m_registry->join(request({}, "/home/a/My API", 10))->session->name, std::string("my-api"));
        const auto second = m_registry->join(request({}, "/home/b/My API", 11));
        QCOMPARE(second->session->name, std::string("my-api-2"));
        QVERIFY(!second->note.empty());
    }
    void takenNameNamesItsHolder()
    {
        QVERIFY(m_registry->join(request("hal", "/a", 10)));
        const auto refused = m_registry->join(request("hal", "/b", 11));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NameTaken);
        QVERIFY(refused.error().message.english().find("process 10") != std::string::npos);
        QCOMPARE(refused.error().candidates.at(0), std::string("hal-2"));
    }
    void sameNameFromAnotherRootIsTakenUntilItIsOldAndEmpty()
    {
        auto *session = m_registry->join(request("hal", "/a", 10))->session;
        const auto mailbox = session->mailbox;
        m_registry->wentOffline(*session);
        QVERIFY(!m_registry->join(request("hal", "/b", 11)));
        m_now += Millis(8) * 86'400'000;
        m_registry->addWaiting(mailbox, 1);
        QVERIFY(!m_registry->join(request("hal", "/b", 11)));
        m_registry->addWaiting(mailbox, -1);
        QVERIFY(m_registry->join(request("hal", "/b", 11)));
    }
    void mailboxOutlivesTheSession()
    {
        auto *session = m_registry->join(request("hal", "/a", 10))->session;
        const auto mailbox = session->mailbox;
        const auto id = session->id;
        m_registry->leave(*session);
        QVERIFY(!m_registry->byId(id));
        auto *next = m_registry->join(request("hal", "/a", 11))->session;
        QCOMPARE(next->mailbox, mailbox);
        QVERIFY(next->id != id);
    }
    void conversationComesBackAsTheSameSession()
    {
        const std::string conversation = "e91bf146-0000-4000-8000-000000000000";
        auto *session = m_registry->join(request("hal", "/a", 10, conversation))->session;
        const auto id = session->id;
        m_registry->wentOffline(*session);
        QCOMPARE(m_registry->byId(id)->activity, Activity::Offline);
        const auto back = m_registry->join(request({}, "/a", 20, conversation));
        QVERIFY(back->rejoined);
        QCOMPARE(back->session->id, id);
        QCOMPARE(m_registry->byProcess({20, 7})->name, std::string("hal"));
    }
    void processIsItsStartTimeToo()
    {
        QVERIFY(m_registry->join(request("hal", "/a", 10)));
        QVERIFY(m_registry->byProcess({10, 7}));
        QVERIFY(!m_registry->byProcess({10, 8}));
    }
    void oneProcessIsOneSession()
    {
        QVERIFY(m_registry->join(request("hal", "/a", 10)));
        QVERIFY(m_registry->join(request({}, "/a", 10))->already);
        QCOMPARE(m_registry->join(request("bob", "/a", 10)).error().reason, Reason::AlreadyJoined);
        QCOMPARE(m_registry->liveCount(), std::size_t(1));
    }
    void addressesAreNeverGuessed()
    {
        auto *hal = m_registry->join(request("hal", "/a", 10))->session;
        QVERIFY(m_registry->join(request("hall", "/a", 11)));
        QCOMPARE(*m_registry->resolve(*parseAddress("hal")), hal->mailbox);
        QCOMPARE(*m_registry->resolve(*parseAddress(hal->id.substr(0, 13))), hal->mailbox);
        QCOMPARE(*m_registry->resolve(*parseAddress("human")), m_registry->human().id);
        const auto unknown = m_registry->resolve(*parseAddress("hla"));
        QCOMPARE(unknown.error().reason, Reason::UnknownTarget);
        QCOMPARE(unknown.error().candidates.at(0), std::string("hal"));
    }
    void idPrefixes_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("name"); // Empty: refused.
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("candidates");
        const auto row = [](const char *address, const char *name, const char *reason, int candidates) {
            QTest::newRow(address) << QByteArray(address) << QByteArray(name) << QByteArray(reason) << candidates;
        };
        row("e91bf146", "", "ambiguous_target", 3);
        row("e91bf146-0000-4000-8000-00000000000", "", "ambiguous_target", 2);
        row("e91bf146-0000-4000-8000-000000000001", "hal", "", 0);
        row("e91bf146-1", "eve", "", 0);
        row("e91bf147", "", "unknown_target", 0);
    }
    void idPrefixes()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, reason);
        std::vector<Mailbox> mailboxes;
        std::vector<Session> sessions;
        MailboxId next = 10;
        for (const auto &[sessionName, id] : {std::pair("hal", "e91bf146-0000-4000-8000-000000000001"),
                 std::pair("bob", "e91bf146-0000-4000-8000-000000000002"),
                 std::pair("eve", "e91bf146-1000-4000-8000-000000000003")}) {
            mailboxes.push_back({++next, sessionName, {}, id, m_now, 0});
            Session session;
            session.id = id;
            session.name = sessionName;
            session.mailbox = next;
            sessions.push_back(session);
        }
        m_registry->restore(mailboxes, sessions);
        const auto found = m_registry->resolve(*parseAddress(address.toStdString()));
        QCOMPARE(bool(found), !name.isEmpty());
        if (found) {
            QCOMPARE(*found, m_registry->byName(name.toStdString())->mailbox);
            return;
        }
        QCOMPARE(QByteArray::fromStdString(std::string(wireName(found.error().reason))), reason);
        QTEST(static_cast<int>(found.error().candidates.size()), "candidates");
    }
    void clientsEndWithTheirConnection()
    {
        JoinRequest client;
        client.name = "script";
        client.kind = clientKind;
        auto *session = m_registry->join(client)->session;
        QSignalSpy left(m_registry.get(), &Registry::left);
        const auto id = session->id;
        m_registry->wentOffline(*session);
        QCOMPARE(left.size(), 1);
        QVERIFY(!m_registry->byId(id));
        QVERIFY(m_registry->mailboxByName("script"));
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
