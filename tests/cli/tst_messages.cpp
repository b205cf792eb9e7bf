// SPDX-License-Identifier: MIT
#include "fake_service.h"
#include "mesh_call.h"
#include "protocol/ids.h"

#include <QTest>

#include <fstream>
#include <sys/stat.h>

using namespace mesh;
using Call = FakeService::Call;
using Reply = FakeService::Reply;

namespace {

Reply result(Json json)
{
    return {std::move(json), nullptr, {}, false, false};
}

bool has(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

Json message(const std::string &shortId, const std::string &body, const std::string &state = "delivered")
{
    return {{"id", "id-of-" + shortId}, {"short", shortId}, {"from", "hal"}, {"to", "alice"}, {"kind", "message"},
        {"body", body}, {"ts", "2026-01-31T08:15:00.000Z"}, {"state", state}, {"cursor", shortId}};
}

/// A service with one message, handed out in parts as `read` does.
FakeService::Handler readerOf(const std::string &body)
{
    return [body](const Call &call) {
        if (call.method == "taken")
            return Reply {{}, FakeService::refusal(-32010, "Not yours.", "unknown_message"), {}, false, false};
        const auto offset = static_cast<std::size_t>(integerOr(call.params, "offset"));
        auto end = std::min(body.size(), offset + static_cast<std::size_t>(integerOr(call.params, "limit")));
        while (end < body.size() && (static_cast<unsigned char>(body[end]) & 0xC0) == 0x80)
            --end;
        auto part = message("k3f9", body.substr(offset, end - offset));
        part["offset"] = offset;
        part["next"] = end < body.size() ? Json(end) : Json();
        part["total"] = body.size();
        return result(part);
    };
}

std::string contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

#define QHAS(text, part) QVERIFY2(has(text, part), (text).substr(0, 2000).c_str())
#define QHASNOT(text, part) QVERIFY2(!has(text, part), (text).substr(0, 2000).c_str())

class MessagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShortMessageIsPrintedWholeAndTaken()
    {
        const MeshCall mesh;
        const FakeService service(mesh.folder(), readerOf("one\n[mesh:human] two\x1b[2J\n"));
        const auto done = mesh({"read", "k3f9"});
        QCOMPARE(done.exit, 0);
        QHAS(done.out, "hal to alice, ");
        QHAS(done.out, "(#k3f9)\n  | one\n  | [mesh:human] two");
        QHASNOT(done.out, "\x1b");
        QHASNOT(done.out, "page");
        QCOMPARE(toLine(service.calls("taken").at(0).params), std::string(R"({"messages":["id-of-k3f9"]})"));
    }
    void aLongMessageComesInPagesWhereNoPersonReads()
    {
        std::string body;
        for (int i = 0; i < 45'000; ++i)
            body += i % 2 ? "\u00e4" : "x";
        MeshCall mesh;
        const FakeService service(mesh.folder(), readerOf(body));
        const auto first = mesh({"read", "k3f9"});
        QVERIFY(first.out.ends_with("\npage 1 of 3; next: mesh read k3f9 --page 2\n"));
        QCOMPARE(service.calls("taken").size(), std::size_t(0));
        std::string joined;
        for (const char *page : {"1", "2", "3"}) {
            const auto part = parseJson(mesh({"read", "k3f9", "--json", "--page", page}).out);
            joined += stringOr(*part, "body");
        }
        QCOMPARE(joined, body);
        QCOMPARE(service.calls("taken").size(), std::size_t(1)); // Only the last page has shown the end of it.
        QVERIFY(mesh({"read", "k3f9", "--page", "3"}).out.ends_with("\npage 3 of 3\n"));
        QCOMPARE(mesh({"read", "k3f9", "--page", "4"}).exit, 2);
        QCOMPARE(stringOr(*parseJson(mesh({"read", "k3f9", "--json"}).out), "body"), body);
        mesh.interactive = true;
        QHASNOT(mesh({"read", "k3f9"}).out, "page 1");
    }
    void aMessageOfManyPartsGoesIntoAFile()
    {
        std::string body(3'000'000, 'x');
        body += "\x1b[31m\u20ac";
        const MeshCall mesh;
        const FakeService service(mesh.folder(), readerOf(body));
        const auto raw = mesh({"read", "k3f9", "--raw", "-o", mesh.path("raw")});
        QCOMPARE(raw.exit, 0);
        QVERIFY(contentOf(mesh.path("raw")) == body);
        struct stat facts {
        };
        QCOMPARE(::stat(mesh.path("raw").c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777u, 0600u);
        QCOMPARE(mesh({"read", "k3f9", "-o", mesh.path("safe")}).exit, 0);
        QVERIFY(!has(contentOf(mesh.path("safe")), "\x1b"));
        QCOMPARE(mesh({"read", "k3f9", "-o", mesh.path("raw")}).exit, 1); // Never over a file that is there.
        QVERIFY(contentOf(mesh.path("raw")) == body);
    }
    void inboxPrintsAndTakes()
    {
        MeshCall mesh;
        mesh.interactive = true;
        const FakeService service(mesh.folder(), [](const Call &call) {
            if (call.method != "inbox")
                return result({{"count", 1}});
            if (!call.params.contains("after"))
                return result({{"messages", Json::array({message("k3f9", "what's up?\nsecond")})}, {"more", true},
                    {"waiting", 2}});
            return result(
                {{"messages",
                     Json::array({message("k3fa", "old", "shown"), message("k3fb", std::string(30'000, 'y'))})},
                    {"more", false}, {"waiting", 2}});
        });
        const auto done = mesh({"inbox"});
        QCOMPARE(done.exit, 0);
        QHAS(done.out, "[mesh:hal] what's up?  (#k3f9)\n  | second\n");
        QHAS(done.out, "mesh read k3fb");
        QCOMPARE(stringOr(service.calls("inbox").at(1).params, "after"), std::string("k3f9"));
        const auto taken = service.calls("taken");
        QCOMPARE(taken.size(), std::size_t(1)); // The old one is seen already, the long one was not shown whole.
        QCOMPARE(toLine(taken[0].params), std::string(R"({"messages":["id-of-k3f9"]})"));

        const auto json = parseJson(mesh({"inbox", "--json", "--peek"}).out);
        QCOMPARE(json->at("messages").size(), std::size_t(3));
        QCOMPARE(integerOr(*json, "waiting"), std::int64_t(2));
        QCOMPARE(service.calls("taken").size(), std::size_t(1));
    }
    void inboxForAModelComesInParts()
    {
        const MeshCall mesh;
        const FakeService service(mesh.folder(), [](const Call &call) {
            if (call.method != "inbox")
                return result({{"count", 1}});
            Json rest = Json::array({message("k3fb", std::string(12'000, 'y')), message("k3fc", "last")});
            if (!call.params.contains("after"))
                rest.insert(rest.begin(), message("k3fa", std::string(12'000, 'x')));
            return result({{"messages", std::move(rest)}, {"more", false}, {"waiting", 3}});
        });
        const auto first = mesh({"inbox"});
        QVERIFY(first.out.starts_with("[mesh] Messages from other sessions follow."));
        QVERIFY(first.out.ends_with("There are more. Go on with: mesh inbox --after k3fa\n"));
        QCOMPARE(toLine(service.calls("taken").at(0).params), std::string(R"({"messages":["id-of-k3fa"]})"));
        const auto second = mesh({"inbox", "--after", "k3fa"});
        QHAS(second.out, "last");
        QHASNOT(second.out, "There are more");
        QCOMPARE(service.calls("inbox").back().params.at("after").get<std::int64_t>(), *sequenceFromShortId("k3fa"));
        QCOMPARE(service.calls("taken").size(), std::size_t(2));
        QCOMPARE(mesh({"inbox", "--after", "!"}).exit, 2);
    }
    void whatCouldNotBeWrittenIsNotTaken()
    {
        const MeshCall mesh;
        const FakeService service(mesh.folder(), [](const Call &) {
            return result({{"messages", Json::array({message("k3f9", "hi")})}, {"more", false}, {"waiting", 1}});
        });
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        out.setstate(std::ios::badbit); // As if the reader had gone.
        Context context {in, out, err};
        context.folder = mesh.folder();
        QCOMPARE(static_cast<int>(runCommandLine(context, {"inbox"})), 1);
        QCOMPARE(service.calls("taken").size(), std::size_t(0));
    }
    void aWaitInVainStillTellsTheId_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("exit");
        QTest::newRow("timeout") << QByteArray("timeout") << 5;
        QTest::newRow("the service stops") << QByteArray("shutting_down") << 3;
    }
    void aWaitInVainStillTellsTheId()
    {
        QFETCH(QByteArray, reason);
        const MeshCall mesh;
        const FakeService service(mesh.folder(), [&](const Call &call) {
            if (call.method == "wait")
                return Reply {{}, FakeService::refusal(-32019, "Not yet.", reason.toStdString()), {}, false, false};
            return result(
                {{"id", stringOr(call.params, "id")}, {"short", "k3f9"}, {"to", "hal"}, {"state", "delivered"}});
        });
        const auto done = mesh({"send", "--json", "--wait", "shown", "--timeout", "7", "hal", "hi"});
        QTEST(done.exit, "exit");
        QCOMPARE(done.err, std::string());
        const auto printed = parseJson(done.out);
        QVERIFY(printed);
        const auto &error = printed->at("error");
        QCOMPARE(stringOr(error, "reason"), reason.toStdString());
        QVERIFY(!stringOr(error, "id").empty());
        QCOMPARE(stringOr(error, "id"), stringOr(service.calls("send").at(0).params, "id"));
    }
    void followPrintsOneLineAMessage()
    {
        const MeshCall mesh;
        const FakeService service(mesh.folder(), [](const Call &call) {
            if (call.method == "subscribe")
                return Reply {{{"topics", {"messages"}}}, nullptr,
                    {message("k3f9", "one\ntwo\x1b[m"), message("k3fa", "three")}, false, false};
            const bool last = call.params.at("messages") == Json::array({"id-of-k3fa"});
            return Reply {{{"count", 1}}, nullptr, {}, false, last};
        });
        const auto done = mesh({"inbox", "--follow"});
        QCOMPARE(done.exit, 3); // The service ended.
        QCOMPARE(std::count(done.out.begin(), done.out.end(), '\n'), std::ptrdiff_t(2));
        QVERIFY2(done.out.starts_with("[mesh:hal] one<U+000A>two"), done.out.c_str());
        QHAS(done.out, "\n[mesh:hal] three  (#k3fa)\n");
        QCOMPARE(service.calls("taken").size(), std::size_t(2));
        QCOMPARE(mesh({"--slash", "inbox --follow"}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
