// SPDX-License-Identifier: MIT
#pragma once

#include "models/records_model.h"

#include <vector>

namespace mesh {

// What the lists of the mesh show of their records (docs/protocol.md), and what each record is known by.

std::vector<RecordsModel::Column> sessionColumns();
QString sessionKey(const Json &session);
/// What a message to it is sent to: `hal`, `hal@studio`.
QString sessionAddress(const Json &session);
/// "busy", "stopped" …, for people. What is not known is shown as it comes.
QString stateWord(const std::string &state);
QString roleWord(const std::string &role);
QString kindWord(const std::string &kind); ///< "Claude Code", "shell" …
QString stateText(const Json &session);
/// The same with until when it is stopped, and by whom, where that is known.
QString stateSentence(const Json &session);
QString roleText(const Json &session);
/// Why a message was held or refused, where the service says a code; else what it says.
QString reasonText(const std::string &reason);

std::vector<RecordsModel::Column> lockColumns();
QString lockKey(const Json &lock);

std::vector<RecordsModel::Column> machineColumns();
QString machineKey(const Json &machine);
QString machineStateText(const Json &machine);

std::vector<RecordsModel::Column> pendingColumns();
QString pendingKey(const Json &pending);

/// Why it is held, in a sentence or a few words.
QString heldBecause(const Json &held);
std::vector<RecordsModel::Column> approvalColumns();
QString approvalKey(const Json &held);

std::vector<RecordsModel::Column> inboxColumns();
QString inboxKey(const Json &message);

std::vector<RecordsModel::Column> settingColumns();
QString settingKey(const Json &setting);
/// As it is written: true, 9474, "warn".
QString settingText(const Json &value);

} // namespace mesh
