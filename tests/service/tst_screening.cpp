// SPDX-License-Identifier: MIT
// What the post office holds and what it lets pass, with the real rules, brakes and store.
#include "screening_fixture.h"
#include "store_fixture.h"

#include "approvals/approvals.h"
#include "approvals/held_box.h"
#include "config/config.h"
#include "delivery/post_office.h"
#include "sessions/registry.h"
#include "sessions/session_store.h"

#include <QSignalSpy>

using namespace mesh;
using namespace mesh::test;

namespace {

struct Rooms {
    Rooms()
    {
        postOffice.setHeldBox(*box);
        approvals.setHeldBox(*box);
        [&] { QVERIFY(store.open()); }();
        (void)writeNow(store, {[human = registry.human()](Transaction &tx) { sessions::save(tx, human); }, {}, 0});
        approvals.start();
        ann = join("ann");
        hal = join("hal");
    }
    ~Rooms() { store.close(); }

    MailboxId join(const char *name)
    {
        JoinRequest request;
        request.name = name;
        request.kind = shellKind;
        request.root = "/x";
        request.process = {++lastPid, 1};
        const auto mailbox = registry.join(request)->session->mailbox;
        (void)writeNow(
            store, {[saved = *registry.mailbox(mailbox)](Transaction &tx) { sessions::save(tx, saved); }, {}, 0});
        return mailbox;
    }
    Result<Sent> send(PostOffice::Sender sender, const char *to, const std::string &body, const std::string &reply = {})
    {
        std::optional<Result<Sent>> answer;
        Envelope envelope;
        envelope.to = to;
        envelope.kind = envelope.to == broadcastName ? Kind::Broadcast : Kind::Message;
        envelope.body = body;
        envelope.replyTo = reply;
        postOffice.send(sender, std::move(envelope), [&](Result<Sent> sent) { answer = std::move(sent); });
        if (!eventually([&] { return answer.has_value(); }))
            return Error {Reason::Timeout, Phrase("No answer."), {}, {}};
        return *answer;
    }
    std::string stateOf(PostOffice::Sender sender, const char *to, const std::string &body)
    {
        const auto sent = send(sender, to, body);
        return sent ? sent->state : std::string(wireName(sent.error().reason));
    }
    void set(const char *key, const Json &value)
    {
        bool done = false;
        config.set(key, value, [&](const Status &status) { done = bool(status); });
        QVERIFY(eventually([&] { return done; }));
    }
    /// The only one that waits, approved.
    Result<held::Decided> approve()
    {
        std::optional<Result<held::Decided>> answer;
        approvals.show({}, [&](const Result<Approvals::Shown> &shown) {
            if (!shown)
                answer = shown.error();
            else
                approvals.decide(shown->entry.row.seq, state::approved, shown->entry.sha256, "terminal",
                    [&](Result<held::Decided> decided) { answer = std::move(decided); });
        });
        if (!eventually([&] { return answer.has_value(); }))
            return Error {Reason::Timeout, Phrase("No answer."), {}, {}};
        return *answer;
    }
    PostOffice::Sender human(bool isPerson = true) const { return {registry.human().id, isPerson}; }

    TestFolder folder;
    Result<HeldBox> box = HeldBox::open(*folder);
    Config config {*folder, [](const std::function<Status()> &work, const auto &done) { done(work()); }};
    Store store {*folder, envelopeLine};
    Millis now = wallClock();
    Registry registry {[this] { return now; }, [] { return Millis(0); }};
    Screened screened {config, registry};
    PostOffice postOffice {registry, store, config, screened.screening, screened.brakes, [this] { return now; }};
    Approvals approvals {store, postOffice, registry, config, [this] { return now; }};
    MailboxId ann = 0;
    MailboxId hal = 0;
    pid_t lastPid = 40;
};

const std::string bad = "git push --force";

} // namespace

class ScreeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsHeld_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("destructive");
        QTest::addColumn<bool>("confirm");
        QTest::addColumn<QByteArray>("state");
        const auto row = [](const char *from, const char *to, bool destructive, bool confirm, const char *state) {
            QTest::addRow("%s to %s, %s%s", from, to, destructive ? "destructive" : "harmless",
                confirm ? ", all are confirmed" : "")
                << QByteArray(from) << QByteArray(to) << destructive << confirm << QByteArray(state);
        };
        row("session", "hal", false, false, "delivered");
        row("session", "hal", true, false, "held");
        row("session", "hal", false, true, "held");
        row("session", "hal", true, true, "held");
        row("session", "broadcast", false, false, "delivered");
        row("session", "broadcast", true, false, "held");
        row("session", "broadcast", false, true, "held");
        row("session", "human", true, false, "delivered"); // No model reads it.
        row("session", "human", false, true, "delivered");
        row("person", "hal", false, false, "delivered");
        row("person", "hal", true, false, "held");
        row("person", "hal", false, true, "delivered");
        row("nobody known", "hal", false, true, "held"); // Speaks as the human, but no person is known to.
        row("nobody known", "hal", false, false, "delivered");
    }
    void whatIsHeld()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, destructive);
        QFETCH(bool, confirm);
        QFETCH(QByteArray, state);
        Rooms rooms;
        rooms.set("require_confirmation", confirm);
        const auto sender = from == "session" ? PostOffice::Sender {rooms.ann} : rooms.human(from == "person");
        const auto sent = rooms.send(sender, to.constData(), destructive ? bad : "hello");
        QVERIFY(sent);
        QCOMPARE(QByteArray::fromStdString(sent->state), state);
        QCOMPARE(sent->reason.empty(), state != "held");
        if (state == "held")
            QVERIFY(sent->reason.english().starts_with(destructive ? "git-" : "confirmation: "));
        QVERIFY(eventually([&] { return rooms.approvals.count() == (state == "held" ? 1 : 0); }));
    }
    void anApprovedOneArrives()
    {
        Rooms rooms;
        QCOMPARE(rooms.stateOf({rooms.ann}, "hal", bad), std::string("held"));
        QSignalSpy delivered(&rooms.postOffice, &PostOffice::delivered);
        const auto decided = rooms.approve();
        QVERIFY(decided);
        QVERIFY(eventually([&] { return !delivered.isEmpty(); }));
        QCOMPARE(delivered[0][0].value<MailboxId>(), rooms.hal);
        QCOMPARE(delivered[0][1].value<Delivery>().row->body, bad);
        QVERIFY(eventually([&] { return rooms.approvals.count() == 0; }));
    }
    /// A person has looked at the chain: it begins anew with what they let pass.
    void anApprovedLoopGoesOn()
    {
        Rooms rooms;
        rooms.set("max_hops", 2);
        const auto sender = [&](int round) { return PostOffice::Sender {round % 2 == 0 ? rooms.ann : rooms.hal}; };
        const auto exchange = [&](const std::string &salt, int from) { // Until one is held.
            for (int round = from; round < from + 20; ++round) {
                const auto state
                    = rooms.stateOf(sender(round), round % 2 == 0 ? "hal" : "ann", salt + std::to_string(round));
                if (state != "delivered")
                    return state == "held" ? round - from : -1;
            }
            return -1;
        };
        QCOMPARE(exchange("first ", 0), 3); // 0, 1 and 2 hops passed.
        QVERIFY(rooms.approve());
        const auto more = exchange("second ", 4); // hal sent the held one: ann answers it.
        QVERIFY2(more > 0, "after a person has let it pass, the very next answer is held again");
        QCOMPARE(more, 2); // Hops 1 and 2 pass.
    }
    void aPersonsNewTurnFrees()
    {
        Rooms rooms;
        rooms.set("max_hops", 1);
        QCOMPARE(rooms.stateOf({rooms.ann}, "hal", "0"), std::string("delivered"));
        QCOMPARE(rooms.stateOf({rooms.hal}, "ann", "1"), std::string("delivered"));
        QCOMPARE(rooms.stateOf({rooms.ann}, "hal", "2"), std::string("held"));
        rooms.postOffice.personBegins(rooms.ann);
        QCOMPARE(rooms.stateOf({rooms.ann}, "hal", "3"), std::string("delivered"));
    }
    void aPersonIsInNoChain()
    {
        Rooms rooms;
        rooms.set("max_hops", 1);
        rooms.set("answers_per_hour", 1);
        for (int round = 0; round < 5; ++round) {
            QCOMPARE(rooms.stateOf(rooms.human(), "hal", "the same"), std::string("delivered")); // Said twice, too.
            QCOMPARE(rooms.stateOf({rooms.hal}, "human", "answer " + std::to_string(round)), std::string("delivered"));
        }
    }
    void aNoticeIsNoLinkOfAChain()
    {
        Rooms rooms;
        QCOMPARE(rooms.stateOf({rooms.ann}, "hal", bad), std::string("held")); // hal is told that something waits …
        QVERIFY(eventually([&] { return rooms.approvals.count() == 1; }));
        QCOMPARE(rooms.stateOf({rooms.hal}, "ann", "x"), std::string("delivered"));
        QCOMPARE(rooms.stateOf({rooms.hal}, "ann", "x"), std::string("delivered")); // … and handles nothing.
    }
    void aCommandInTwoMessages()
    {
        Rooms rooms;
        QCOMPARE(rooms.stateOf({rooms.ann}, "hal", "git push"), std::string("delivered"));
        QCOMPARE(rooms.stateOf({rooms.ann}, "hal", "--force"), std::string("held"));
        const auto ben = rooms.join("ben");
        QCOMPARE(rooms.stateOf({rooms.ann}, "ben", "--force"), std::string("delivered")); // He has no first half.
        QCOMPARE(rooms.stateOf({ben}, "hal", "--force"), std::string("delivered")); // It is not his first half.
    }
    void whatWasSeenIsNotJoined()
    {
        Rooms rooms;
        const auto first = rooms.send({rooms.ann}, "hal", "git push");
        std::optional<Result<std::size_t>> shown;
        rooms.postOffice.markShown(rooms.hal, {first->seq}, [&](Result<std::size_t> count) { shown = count; });
        QVERIFY(eventually([&] { return shown.has_value(); }));
        QCOMPARE(shown->value(), std::size_t(1));
        QVERIFY(eventually([&] { return rooms.stateOf({rooms.ann}, "hal", "--force") == "delivered"; }));
    }
    /// Two that are sent together: the second is judged before the first is stored.
    void partsThatAreSentAtOnceAreJoinedToo()
    {
        Rooms rooms;
        std::vector<std::string> states;
        for (const char *part : {"git push", "--force"}) {
            Envelope envelope;
            envelope.to = "hal";
            envelope.body = part;
            rooms.postOffice.send({rooms.ann}, std::move(envelope),
                [&](const Result<Sent> &sent) { states.push_back(sent ? sent->state : "failed"); });
        }
        QVERIFY(eventually([&] { return states.size() == 2; }));
        QCOMPARE(states, (std::vector<std::string> {"delivered", "held"}));
    }
    void whatWaitsExpires()
    {
        Rooms rooms;
        const auto sent = rooms.send({rooms.ann}, "hal", bad);
        QSignalSpy changed(&rooms.postOffice, &PostOffice::stateChanged);
        rooms.now += 25LL * 3600 * 1000;
        rooms.approvals.start();
        QVERIFY(eventually([&] {
            return std::any_of(changed.begin(), changed.end(),
                [](const auto &call) { return call[0].template value<StateChange>().state == state::expired; });
        }));
        QVERIFY(eventually([&] { return rooms.approvals.count() == 0; }));
        QCOMPARE(rooms.approve().error().reason, Reason::UnknownMessage);
    }
};

QTEST_GUILESS_MAIN(ScreeningTest)
#include "tst_screening.moc"
