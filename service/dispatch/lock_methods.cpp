// SPDX-License-Identifier: MIT
#include "dispatch/lock_methods.h"

#include "config/config.h"
#include "dispatch/mailbox_of.h"
#include "dispatch/overrule.h"
#include "dispatch/presence.h"
#include "safety/gated_line.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr std::int64_t leastTtl = 30;
constexpr std::int64_t mostTtl = 86'400;
constexpr std::int64_t longestQueueing = 86'400'000;

} // namespace

LockMethods::LockMethods(Locks &locks, Registry &registry, const Config &config, HumanProof &proof)
    : m_locks(locks)
    , m_registry(registry)
    , m_config(config)
    , m_proof(proof)
{
}

void LockMethods::addTo(Dispatcher &dispatcher)
{
    using Where = Method::Where;
    using Who = Method::Who;
    const auto present = [this](auto method) { return whenPresent(m_config, method); };
    dispatcher.add({"locks.acquire", Where::Both, Who::All, present([this](const Call &call) { acquire(call); })});
    dispatcher.add({"locks.release", Where::Both, Who::All, present([this](const Call &call) { release(call); })});
    dispatcher.add(
        {"locks.list", Where::Both, Who::All, present([this](const Call &call) { call.reply(m_locks.list()); })});
    dispatcher.add({"unlock.force", Where::Control, Who::Human, present([this](const Call &call) { force(call); })});
}

Result<Locks::Wanted> LockMethods::wanted(const Call &call) const
{
    auto mailbox = mailboxOf(call.speaker, m_registry);
    if (!mailbox)
        return mailbox.error();
    auto resource = requiredString(call.params, "resource");
    auto cwd = optionalString(call.params, "cwd");
    auto ttl = optionalInteger(call.params, "ttl_seconds");
    auto wait = optionalBool(call.params, "wait");
    auto timeout = optionalInteger(call.params, "timeout_ms");
    if (!resource)
        return resource.error();
    if (!cwd)
        return cwd.error();
    if (!ttl || !timeout)
        return !ttl ? ttl.error() : timeout.error();
    if (!wait)
        return wait.error();
    if (*ttl && (**ttl < leastTtl || **ttl > mostTtl))
        return Error {Reason::BadParams, phrase("A lock lasts between 30 seconds and a day."),
            phrase("Leave it out for the usual time: mesh config get lock_ttl_minutes"), {}};
    Locks::Wanted wanted;
    wanted.resource = std::move(*resource);
    const auto *session = call.speaker.is == Speaker::Is::Session ? m_registry.byId(call.speaker.sessionId) : nullptr;
    wanted.cwd = cwd->value_or(session ? session->cwd : std::string());
    if (wanted.cwd.empty())
        wanted.cwd = "/";
    wanted.owner = {session ? session->id : std::string(), *mailbox, m_registry.mailbox(*mailbox)->name};
    wanted.ttl = ttl->value_or(0) * 1000;
    if (wait->value_or(false))
        wanted.wait = std::clamp<std::int64_t>(timeout->value_or(longestQueueing), 1, longestQueueing);
    return wanted;
}

void LockMethods::acquire(const Call &call)
{
    const auto asked = wanted(call);
    if (!asked)
        return call.reply(asked.error());
    m_locks.acquire(*asked, call.connection, call.reply);
}

void LockMethods::release(const Call &call)
{
    const auto asked = wanted(call);
    if (!asked)
        return call.reply(asked.error());
    m_locks.release(*asked, call.reply);
}

void LockMethods::force(const Call &call)
{
    const auto asked = wanted(call);
    if (!asked)
        return call.reply(asked.error());
    const auto shown = gatedLine(asked->resource, 120);
    overrule(m_proof, call,
        {phrase("take the lock on %1 away from whoever holds it", shown), "mesh unlock --force --code CODE " + shown},
        [this, asked = *asked, reply = call.reply] { m_locks.force(asked, reply); });
}

} // namespace mesh
