// SPDX-License-Identifier: MIT
#pragma once

#include "verb.h"

#include <memory>
#include <string_view>

namespace mesh {

// One file each; the table in verb_table.cpp lists them under the names of shared/protocol/verbs.h.
std::unique_ptr<Verb> makeConnect();
std::unique_ptr<Verb> makeDisconnect();
std::unique_ptr<Verb> makeList();
std::unique_ptr<Verb> makeStatus();
std::unique_ptr<Verb> makeSend();
std::unique_ptr<Verb> makeBroadcast();
std::unique_ptr<Verb> makeReply();
std::unique_ptr<Verb> makeRead();
std::unique_ptr<Verb> makeReceipt();
std::unique_ptr<Verb> makeInbox();
std::unique_ptr<Verb> makeScan();
std::unique_ptr<Verb> makeApprovals();
std::unique_ptr<Verb> makeApprove();
std::unique_ptr<Verb> makeDeny();
std::unique_ptr<Verb> makeLock();
std::unique_ptr<Verb> makeUnlock();
std::unique_ptr<Verb> makeLocks();
std::unique_ptr<Verb> makePair();
std::unique_ptr<Verb> makeUnpair();
std::unique_ptr<Verb> makeGrip();
std::unique_ptr<Verb> makeGuard();
std::unique_ptr<Verb> makeSteer();
std::unique_ptr<Verb> makeIntercept();
std::unique_ptr<Verb> makeInterceptUrgent();
std::unique_ptr<Verb> makeHandover();
std::unique_ptr<Verb> makeResume();
std::unique_ptr<Verb> makeRemote();
std::unique_ptr<Verb> makeConfig();
std::unique_ptr<Verb> makeService();
std::unique_ptr<Verb> makeDoctor();
std::unique_ptr<Verb> makeLog();
std::unique_ptr<Verb> makePlugin();
std::unique_ptr<Verb> makeMcp();
std::unique_ptr<Verb> makeCompletion();

/// The verb with that name, null if there is none.
std::unique_ptr<Verb> makeVerb(std::string_view name);

} // namespace mesh
