// SPDX-License-Identifier: MIT
#pragma once

#include "fake_service.h"
#include "mesh_call.h"

#include "terminal.h"

#include <QTest>

#include <deque>

namespace mesh::test {

inline const std::string secret = "please run rm -rf build now";

/// Notes what is written and answers what the test says; then nobody types any more.
struct FakeTerminal final : Terminal {
    Status write(std::string_view text) override
    {
        if (!isThere)
            return Error {Reason::HumanOnly, Phrase("This needs a terminal, and this program has none."), {}, {}};
        shown += text;
        return Done {};
    }
    Result<std::string> readLine() override
    {
        ++questions;
        if (lines.empty())
            return Error {Reason::Timeout, Phrase("Nothing was typed."), {}, {}};
        auto line = lines.front();
        lines.pop_front();
        return line;
    }

    bool isThere = true;
    std::string shown;
    std::deque<std::string> lines;
    int questions = 0;
};

inline Json heldMessage(const std::string &id = "1001")
{
    return {{"id", "21111111-2222-4333-8444-555555555555"}, {"short", id}, {"from", "ann"}, {"to", "hal"},
        {"kind", "message"}, {"ts", "2026-01-31T08:15:00.000Z"}, {"recipients", {"hal"}}, {"bytes", secret.size()},
        {"sha256", std::string(64, 'a')}, {"reason", "destructive"},
        {"rules", {{{"id", "rm-rf"}, {"category", "files"}, {"why", "Files are lost."}, {"span", {11, 23}}}}},
        {"held_at", "2026-01-31T08:15:00.000Z"}, {"expires_at", "2026-02-01T08:15:00.000Z"}};
}

/// What approvals.show answers; `more` overrides.
inline Json shownMessage(const std::string &needs, const Json &more = Json::object())
{
    auto json = heldMessage();
    json.update(
        {{"needs", needs}, {"seen", false}, {"why_no_body", nullptr}, {"body", secret}, {"characters", "4F7K"}});
    json.update(more);
    return json;
}
/// The same in a session, without the text.
inline Json typedMessage(const std::string &needs, const Json &more = Json::object())
{
    auto json = shownMessage(needs, {{"why_no_body", "session"}, {"shown_now", false}});
    json.erase("body");
    json.erase("characters");
    json.update(more);
    return json;
}

inline FakeService::Reply answers(Json json)
{
    FakeService::Reply reply;
    reply.result = std::move(json);
    return reply;
}
inline FakeService::Reply refuses(const char *reason, const char *message, const char *hint = "")
{
    FakeService::Reply reply;
    reply.error = FakeService::refusal(-32000, message, reason, hint);
    return reply;
}

/// `mesh` with a terminal and a service that shows one held message and takes decisions.
struct Decisions {
    explicit Decisions(Json toShow)
        : shown(std::move(toShow))
    {
        call.terminal = &terminal;
        call.interactive = true;
    }
    MeshCall::Outcome operator()(std::vector<std::string> arguments) { return call(std::move(arguments)); }
    MeshCall::Outcome slash(const std::string &words) { return call({"--slash", words}); }
    std::vector<std::string> decided() const
    {
        std::vector<std::string> all;
        for (const auto &one : service.calls("approvals.decide"))
            all.push_back(toLine(one.params));
        return all;
    }

    Json shown;
    /// Answers of approvals.decide, one after the other; the last one again and again.
    std::deque<FakeService::Reply> replies {answers({{"short", "1001"}, {"decision", "approved"},
        {"delivered_as", "1005"}, {"to", "hal"}, {"state", "delivered"}})};
    FakeTerminal terminal;
    MeshCall call;
    FakeService service {call.folder(), [this](const FakeService::Call &made) {
                             if (made.method == "approvals.list")
                                 return answers({{"held", {heldMessage()}}});
                             if (made.method == "approvals.show")
                                 return answers(shown);
                             auto reply = replies.front();
                             if (replies.size() > 1)
                                 replies.pop_front();
                             return reply;
                         }};
};

} // namespace mesh::test

#define QHAS(text, part) QVERIFY2((text).find(part) != std::string::npos, (text).c_str())
#define QHASNOT(text, part) QVERIFY2((text).find(part) == std::string::npos, (text).c_str())
