// SPDX-License-Identifier: MIT
#include "verbs/verbs.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

struct Row {
    std::string_view name;
    std::unique_ptr<Verb> (*make)();
};

constexpr std::array rows {
    Row {"connect", makeConnect},
    Row {"disconnect", makeDisconnect},
    Row {"list", makeList},
    Row {"status", makeStatus},
    Row {"send", makeSend},
    Row {"broadcast", makeBroadcast},
    Row {"reply", makeReply},
    Row {"read", makeRead},
    Row {"receipt", makeReceipt},
    Row {"inbox", makeInbox},
    Row {"scan", makeScan},
    Row {"approvals", makeApprovals},
    Row {"approve", makeApprove},
    Row {"deny", makeDeny},
    Row {"lock", makeLock},
    Row {"unlock", makeUnlock},
    Row {"locks", makeLocks},
    Row {"pair", makePair},
    Row {"unpair", makeUnpair},
    Row {"grip", makeGrip},
    Row {"guard", makeGuard},
    Row {"steer", makeSteer},
    Row {"intercept", makeIntercept},
    Row {"intercept!", makeInterceptUrgent},
    Row {"handover", makeHandover},
    Row {"resume", makeResume},
    Row {"remote", makeRemote},
    Row {"config", makeConfig},
    Row {"service", makeService},
    Row {"doctor", makeDoctor},
    Row {"log", makeLog},
    Row {"plugin", makePlugin},
    Row {"mcp", makeMcp},
    Row {"completion", makeCompletion},
};

} // namespace

std::unique_ptr<Verb> makeVerb(std::string_view name)
{
    const auto *found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.name == name; });
    return found == rows.end() ? nullptr : found->make();
}

} // namespace mesh
