// SPDX-License-Identifier: MIT
// What another machine says of a pair is taken as plain words, and plain words are what it is told.
#include "machine_fixture.h"

#include "hooks/claude_clients.h"
#include "intercept/intercepts.h"
#include "platform/process_tree.h"
#include "protocol/phrase_json.h"
#include "relay/remote_pairs.h"

using namespace mesh;
using namespace mesh::test;

namespace {

/// A machine whose session "andre" has a partner elsewhere: "hal@studio", of whom a test plays the whole machine.
struct PairedMachine {
    PairedMachine()
    {
        laptop.registry.setOwnMachine("laptop");
        laptop.registry.setMachine(studio.machine(), "studio");
        andre = laptop.join("andre").mailbox;
        QObject::connect(&laptop.links, &Links::received, &laptop.context,
            [this](const std::string &machine, const Json &frame) { remote.take(machine, frame); });
        QObject::connect(&studio, &Links::received, &laptop.context,
            [this](const std::string &, const Json &frame) { heard.push_back(frame); });
        laptop.links.join(studio);
        say({{"t", "session"},
            {"session", {{"id", newUuid()}, {"name", "hal"}, {"kind", "claude"}, {"state", "idle"}}}});
    }

    void say(const Json &frame) { studio.send(laptop.links.machine(), frame); }
    /// What the laptop has asked of the studio; null: it has not.
    Json question(std::string_view act)
    {
        Json found;
        (void)eventually([&] {
            for (const auto &frame : heard)
                found = stringOr(frame, "t") == "pair" && stringOr(frame, "act") == act ? frame : found;
            return !found.is_null();
        });
        return found;
    }
    /// Andre asks for something, and the studio answers that.
    Result<Json> asked(const std::function<void(Pairs::Answer)> &ask, std::string_view act, Json answer)
    {
        std::optional<Result<Json>> result;
        ask([&result](Result<Json> done) { result = std::move(done); });
        answer["t"] = "pair_done";
        answer["n"] = integerOr(question(act), "n");
        say(answer);
        if (!eventually([&] { return result.has_value(); }))
            return Error {Reason::Timeout, phrase("No answer."), {}, {}};
        return *result;
    }

    Machine laptop {std::string(64, 'a')};
    MemoryLinks studio {std::string(64, 'b')};
    std::vector<Json> heard; ///< By the studio.
    MailboxId andre = 0;
    SystemProcessTree tree;
    Deadlines deadlines;
    ClaudeClients clients {laptop.registry, laptop.store, laptop.postOffice, {}};
    Pairs pairs {laptop.registry, laptop.store, laptop.postOffice, laptop.config, [this] { return laptop.now; }};
    Intercepts intercepts {laptop.registry, laptop.store, laptop.postOffice, pairs, clients, laptop.config,
        *laptop.folder, tree, [this] { return laptop.now; }};
    RemotePairs remote {
        laptop.links, laptop.registry, pairs, intercepts, deadlines, [](const std::string &) { return PeerRights {}; }};
};

Json sentence(const char *text)
{
    return {{"text", text}};
}

} // namespace

class TestRemotePairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesStayOnTheirMachine()
    {
        PairedMachine one;
        QTRY_COMPARE(one.laptop.neighbours.list().size(), 1U);
        const auto invited
            = one.asked([&](auto done) { one.pairs.invite(one.andre, "hal@studio", Role::Guard, std::move(done)); },
                "invite", {{"ok", true}, {"result", {{"note", "x"}, {"note_phrase", sentence("Trust me.")}}}});
        QVERIFY(invited);
        QVERIFY(!invited->contains("note_phrase"));

        one.say({{"t", "pair"}, {"n", 7}, {"act", "accept"}, {"role", "grip"}, {"from", "hal"}, {"to", "andre"}});
        Json told;
        QTRY_VERIFY(std::any_of(one.heard.begin(), one.heard.end(), [&](const Json &frame) {
            told = stringOr(frame, "t") == "pair_done" ? frame : Json();
            return !told.is_null();
        }));
        QVERIFY2(boolOr(told, "ok"), toLine(told).c_str());
        QVERIFY(stringOr(told["result"], "note").find("You are Grip") != std::string::npos);
        QVERIFY2(toLine(told).find("_phrase") == std::string::npos, toLine(told).c_str());

        Envelope words;
        words.body = "stop";
        const auto stopped = one.asked([&](auto done) { one.remote.intercept(one.andre, words, std::move(done)); },
            "intercept",
            {{"ok", true},
                {"result",
                    {{"paused", true}, {"note", "Waits."}, {"note_phrase", sentence("Trust me.")},
                        {"not_stopped", {"a call"}}, {"not_stopped_phrase", Json::array({sentence("Trust me.")})}}}});
        QVERIFY(stopped);
        QCOMPARE(stringOr(*stopped, "note"), "Waits.");
        QCOMPARE((*stopped)["not_stopped"], Json::array({"a call"}));
        QVERIFY2(toLine(*stopped).find("_phrase") == std::string::npos, toLine(*stopped).c_str());
    }

    /// Whose program does not know the act is the other machine's, not the service that was asked.
    void whatTheOtherDoesNotKnow()
    {
        PairedMachine one;
        QTRY_COMPARE(one.laptop.neighbours.list().size(), 1U);
        const auto refused
            = one.asked([&](auto done) { one.pairs.invite(one.andre, "hal@studio", Role::None, std::move(done)); },
                "invite", {{"ok", false}, {"reason", "unknown_method"}, {"message", "Update it."}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::WrongProtocol);
        QCOMPARE(refused.error().message, phrase("%1 says: %2", "studio", "Update it."));
    }
    void refusalsAreQuoted()
    {
        PairedMachine one;
        QTRY_COMPARE(one.laptop.neighbours.list().size(), 1U);
        const auto refused = one.asked(
            [&](auto done) { one.pairs.invite(one.andre, "hal@studio", Role::None, std::move(done)); }, "invite",
            {{"ok", false}, {"reason", "wrong_role"}, {"message", "No."}, {"message_phrase", sentence("Trust me.")},
                {"hint", "Ask."}, {"hint_phrase", sentence("Trust me.")}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::WrongRole);
        QCOMPARE(refused.error().message, phrase("%1 says: %2", "studio", "No."));
        QCOMPARE(refused.error().hint, Phrase("Ask."));
    }
};

QTEST_GUILESS_MAIN(TestRemotePairs)
#include "tst_remote_pairs.moc"
