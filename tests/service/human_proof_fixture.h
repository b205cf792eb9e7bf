// SPDX-License-Identifier: MIT
#pragma once

#include "store_fixture.h"

#include "approvals/attempts.h"
#include "approvals/human_proof.h"
#include "config/config.h"
#include "delivery/message.h"

namespace mesh::test {

inline const std::string hash(64, 'a');
inline const std::string otherHash(64, 'b');

/// A tray, or none.
struct Tray final : StepUpSurface {
    bool draw(const StepUp &request) override
    {
        if (isThere)
            drawn.push_back(request);
        return isThere;
    }
    void withdraw(const Phrase &what) override { withdrawn.push_back(what.english()); }
    bool isThere = true;
    std::vector<StepUp> drawn;
    std::vector<std::string> withdrawn;
};

struct Desk {
    Desk()
    {
        [&] { QVERIFY(store.open()); }();
    }
    ~Desk() { store.close(); }

    void set(const char *key, const Json &value)
    {
        bool done = false;
        config.set(key, value, [&](const Status &status) { done = bool(status); });
        QVERIFY(eventually([&] { return done; }));
    }
    static Standing at(Standing::Place place, bool isOpen = false)
    {
        Standing standing;
        standing.place = place;
        standing.isOpen = isOpen;
        standing.program = "mesh";
        return standing;
    }
    static HumanProof::Request request(const std::string &typed, std::uint64_t connection = 1)
    {
        HumanProof::Request request;
        request.standing = at(Standing::Place::Terminal);
        request.connection = connection;
        request.hash = hash;
        request.what = phrase("approve the held message #1001");
        request.typed = typed;
        request.retry = "mesh approve 1001 CODE";
        return request;
    }
    /// The surface, or the reason against it.
    std::string prove(const HumanProof::Request &request)
    {
        answer.reset();
        proof.prove(request, [&](Result<std::string> result) {
            [&] { QVERIFY(!answer); }(); // Once.
            answer = std::move(result);
        });
        if (!answer)
            return "no answer";
        return *answer ? **answer : std::string(wireName(answer->error().reason));
    }
    void somebodyTried()
    {
        auto standing = at(Standing::Place::Nowhere);
        standing.refusal = phrase("an agent asks, not a person");
        attempts.refused("approve", standing);
    }

    TestFolder folder;
    Config config {*folder, [](const std::function<Status()> &work, const auto &done) { done(work()); }};
    Store store {*folder, envelopeLine};
    Millis now = 1'000'000'000'000;
    Attempts attempts {store, [this] { return now; }};
    Tray tray;
    HumanProof proof {config, attempts, tray, {"/nowhere/pkcheck", "/nowhere/policy", static_cast<uid_t>(-1)}};
    std::optional<Result<std::string>> answer;
};

/// Another text of the same length.
inline std::string wrong(std::string text)
{
    text[0] = text[0] == 'X' ? 'Y' : 'X';
    return text;
}

} // namespace mesh::test
