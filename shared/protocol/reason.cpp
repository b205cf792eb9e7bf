// SPDX-License-Identifier: MIT
#include "protocol/reason.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

struct Row {
    Reason reason;
    std::string_view name;
    int code;
    ExitCode exit;
};

constexpr std::array rows {
    Row {Reason::Internal, "internal", -32603, ExitCode::Refused},
    Row {Reason::ParseError, "parse_error", -32700, ExitCode::Refused},
    Row {Reason::BadRequest, "bad_request", -32600, ExitCode::Refused},
    Row {Reason::UnknownMethod, "unknown_method", -32601, ExitCode::Refused},
    Row {Reason::BadParams, "bad_params", -32602, ExitCode::Refused},
    Row {Reason::Unauthorized, "unauthorized", -32001, ExitCode::Refused},
    Row {Reason::HumanOnly, "human_only", -32002, ExitCode::Refused},
    Row {Reason::NotHere, "not_here", -32003, ExitCode::Refused},
    Row {Reason::NotJoined, "not_joined", -32004, ExitCode::Refused},
    Row {Reason::AlreadyJoined, "already_joined", -32005, ExitCode::Refused},
    Row {Reason::BadName, "bad_name", -32006, ExitCode::Refused},
    Row {Reason::NameTaken, "name_taken", -32007, ExitCode::Refused},
    Row {Reason::UnknownTarget, "unknown_target", -32008, ExitCode::NotFound},
    Row {Reason::AmbiguousTarget, "ambiguous_target", -32009, ExitCode::Refused},
    Row {Reason::UnknownMessage, "unknown_message", -32010, ExitCode::NotFound},
    Row {Reason::AmbiguousId, "ambiguous_id", -32011, ExitCode::Refused},
    Row {Reason::TooLarge, "too_large", -32012, ExitCode::Refused},
    Row {Reason::RateLimited, "rate_limited", -32013, ExitCode::Refused},
    Row {Reason::UnknownKind, "unknown_kind", -32014, ExitCode::Refused},
    Row {Reason::BadValue, "bad_value", -32015, ExitCode::Refused},
    Row {Reason::UnknownKey, "unknown_key", -32016, ExitCode::NotFound},
    Row {Reason::StorageFailed, "storage_failed", -32017, ExitCode::Refused},
    Row {Reason::DiskFull, "disk_full", -32018, ExitCode::Refused},
    Row {Reason::Timeout, "timeout", -32019, ExitCode::Timeout},
    Row {Reason::ShuttingDown, "shutting_down", -32020, ExitCode::NoService},
    Row {Reason::NoService, "no_service", -32021, ExitCode::NoService},
    Row {Reason::Usage, "usage", -32022, ExitCode::Usage},
    Row {Reason::Held, "held", -32023, ExitCode::Refused},
    Row {Reason::Stale, "stale", -32024, ExitCode::Refused},
    Row {Reason::WrongCode, "wrong_code", -32025, ExitCode::Refused},
    Row {Reason::CodeNeeded, "code_needed", -32026, ExitCode::Refused},
    Row {Reason::Duplicate, "duplicate", -32027, ExitCode::Refused},
    Row {Reason::LockHeld, "lock_held", -32028, ExitCode::Refused},
    Row {Reason::NotLocked, "not_locked", -32029, ExitCode::NotFound},
    Row {Reason::NotPaired, "not_paired", -32030, ExitCode::Refused},
    Row {Reason::AlreadyPaired, "already_paired", -32031, ExitCode::Refused},
    Row {Reason::WrongRole, "wrong_role", -32032, ExitCode::Refused},
    Row {Reason::PresenceOff, "presence_off", -32033, ExitCode::Refused},
    Row {Reason::WrongProtocol, "wrong_protocol", -32034, ExitCode::Refused},
};

const Row &row(Reason reason)
{
    const auto *found = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.reason == reason; });
    return found == rows.end() ? rows.front() : *found;
}

} // namespace

std::string_view wireName(Reason reason)
{
    return row(reason).name;
}
int rpcCode(Reason reason)
{
    return row(reason).code;
}
ExitCode exitCode(Reason reason)
{
    return row(reason).exit;
}

Reason reasonFromWire(std::string_view name)
{
    const auto *found = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.name == name; });
    return found == rows.end() ? Reason::Internal : found->reason;
}

} // namespace mesh
