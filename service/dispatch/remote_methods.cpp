// SPDX-License-Identifier: MIT
#include "dispatch/remote_methods.h"

#include "dispatch/overrule.h"
#include "relay/peer_json.h"
#include "relay/relay.h"
#include "safety/gated_line.h"

namespace mesh {
namespace {

std::string shown(const std::string &text)
{
    return gatedLine(text, 80);
}

} // namespace

RemoteMethods::RemoteMethods(Relay &relay, HumanProof &proof)
    : m_relay(relay)
    , m_proof(proof)
{
}

void RemoteMethods::addTo(Dispatcher &dispatcher)
{
    using Where = Method::Where;
    using Who = Method::Who;
    dispatcher.add({"remote.list", Where::Both, Who::All, [this](const Call &call) { m_relay.list(call.reply); }});
    dispatcher.add(
        {"remote.suggest", Where::Both, Who::All, [this](const Call &call) { m_relay.suggest(call.reply); }});
    const auto forHuman = [&](std::string_view name, void (RemoteMethods::*method)(const Call &)) {
        dispatcher.add({name, Where::Control, Who::Human, [this, method](const Call &call) { (this->*method)(call); }});
    };
    forHuman("remote.add", &RemoteMethods::add);
    forHuman("remote.accept", &RemoteMethods::accept);
    forHuman("remote.reject", &RemoteMethods::reject);
    forHuman("remote.verify", &RemoteMethods::verify);
    forHuman("remote.rename", &RemoteMethods::rename);
    forHuman("remote.rights", &RemoteMethods::rights);
    forHuman("remote.remove", &RemoteMethods::remove);
}

Result<RemoteMethods::Named> RemoteMethods::named(
    const Call &call, std::string_view name, std::string_view other, bool needsOther)
{
    auto first = requiredString(call.params, name);
    if (!first)
        return first.error();
    if (needsOther) {
        auto second = requiredString(call.params, other);
        return second ? Result<Named>(Named {*first, *second}) : Result<Named>(second.error());
    }
    auto second = optionalString(call.params, other);
    return second ? Result<Named>(Named {*first, second->value_or("")}) : Result<Named>(second.error());
}

void RemoteMethods::add(const Call &call)
{
    const auto asked = named(call, "address", "name", false);
    if (!asked)
        return call.reply(asked.error());
    overrule(m_proof, call,
        {phrase("pair with the machine at %1", shown(asked->name)),
            "mesh remote add --code CODE " + shown(asked->name)},
        [this, asked = *asked, reply = call.reply] { m_relay.add(asked.name, asked.other, reply); });
}

void RemoteMethods::accept(const Call &call)
{
    const auto asked = named(call, "which", "name", false);
    if (!asked)
        return call.reply(asked.error());
    // What is decided about is the one whose code is shown, whatever else comes meanwhile.
    const auto pending = m_relay.pending(asked->name);
    if (!pending)
        return call.reply(pending.error());
    overrule(m_proof, call,
        {phrase("let %1 in, whose code is %2 on both machines",
             shown(asked->other.empty() ? pending->petname : asked->other), pending->code),
            "mesh remote accept --code CODE " + pending->code},
        [this, id = pending->id, name = asked->other, reply = call.reply] { m_relay.accept(id, name, reply); });
}

void RemoteMethods::reject(const Call &call)
{
    auto which = optionalString(call.params, "which");
    if (!which)
        return call.reply(which.error());
    const auto wanted = which->value_or("");
    overrule(m_proof, call,
        {phrase("refuse a machine that wants to pair"), "mesh remote reject --code CODE " + shown(wanted)},
        [this, wanted, reply = call.reply] { reply(m_relay.reject(wanted)); });
}

void RemoteMethods::verify(const Call &call)
{
    const auto asked = named(call, "name", "code", true);
    if (!asked)
        return call.reply(asked.error());
    overrule(m_proof, call,
        {phrase("say that %1 shows the code %2 as well", shown(asked->name), shown(asked->other)),
            "mesh remote verify --code CODE " + shown(asked->name)},
        [this, asked = *asked, reply = call.reply] { m_relay.verify(asked.name, asked.other, reply); });
}

void RemoteMethods::rename(const Call &call)
{
    const auto asked = named(call, "name", "new_name", true);
    if (!asked)
        return call.reply(asked.error());
    overrule(m_proof, call,
        {phrase("call the machine %1 %2 from now on", shown(asked->name), shown(asked->other)),
            "mesh remote rename --code CODE " + shown(asked->name) + " " + shown(asked->other)},
        [this, asked = *asked, reply = call.reply] { m_relay.rename(asked.name, asked.other, reply); });
}

void RemoteMethods::rights(const Call &call)
{
    auto name = requiredString(call.params, "name");
    if (!name)
        return call.reply(name.error());
    const auto wanted = call.params.value("rights", Json());
    PeerRights tried;
    if (auto known = changeRights(tried, wanted); !known)
        return call.reply(known.error());
    overrule(m_proof, call,
        {phrase("change what %1 may do here: %2", shown(*name), shown(toLine(wanted))),
            "mesh remote rights --code CODE " + shown(*name)},
        [this, name = *name, wanted, reply = call.reply] { m_relay.setRights(name, wanted, reply); });
}

void RemoteMethods::remove(const Call &call)
{
    auto name = requiredString(call.params, "name");
    if (!name)
        return call.reply(name.error());
    if (const auto known = m_relay.machine(*name); !known)
        return call.reply(known.error());
    overrule(m_proof, call,
        {phrase("end the pairing with %1 and drop what waits for it", shown(*name)),
            "mesh remote remove --code CODE " + shown(*name)},
        [this, name = *name, reply = call.reply] { m_relay.remove(name, reply); });
}

} // namespace mesh
