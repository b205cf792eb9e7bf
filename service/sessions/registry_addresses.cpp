// SPDX-License-Identifier: MIT
#include "protocol/envelope.h"
#include "protocol/names.h"
#include "sessions/registry.h"

#include <algorithm>

namespace mesh {
namespace {

Phrase seeWho()
{
    return phrase("See who is there: mesh list");
}

} // namespace

std::string Registry::addressOf(const Mailbox &mailbox) const
{
    return mailbox.isRemote() || m_ownMachine.empty() ? mailbox.name : mailbox.name + '@' + m_ownMachine;
}

void Registry::rename(Mailbox &mailbox, std::string name)
{
    if (mailbox.name == name)
        return;
    m_byName.erase(mailbox.name);
    mailbox.name = std::move(name);
    m_byName[mailbox.name] = mailbox.id;
    Q_EMIT mailboxChanged(mailbox);
}

void Registry::setMachine(const std::string &fingerprint, const std::string &petname)
{
    m_machines[fingerprint] = petname;
    for (auto &[id, mailbox] : m_mailboxes) {
        if (mailbox.machine == fingerprint)
            rename(mailbox, nameAtHome(mailbox.name) + '@' + petname);
    }
    remoteMailbox(
        fingerprint, std::string(humanName)); // Whoever sits there can be written to, with a session or without.
}

void Registry::forgetMachine(const std::string &fingerprint)
{
    m_machines.erase(fingerprint);
    for (auto &[id, mailbox] : m_mailboxes) {
        if (mailbox.machine != fingerprint)
            continue;
        mailbox.listed = mailbox.reachable = false;
        rename(mailbox, nameAtHome(mailbox.name) + '@' + fingerprint.substr(0, 16)); // No petname looks so.
    }
}

std::string Registry::machineName(const std::string &fingerprint) const
{
    const auto found = m_machines.find(fingerprint);
    return found == m_machines.end() ? std::string() : found->second;
}

bool Registry::mayHaveMailbox(const std::string &machine, const std::string &name) const
{
    constexpr std::ptrdiff_t mostNames = 4096; // Of all the time; it may have far fewer at once.
    return m_byName.contains(name + '@' + machineName(machine))
        || std::count_if(m_mailboxes.begin(), m_mailboxes.end(),
               [&](const auto &entry) { return entry.second.machine == machine; })
        < mostNames;
}

MailboxId Registry::remoteMailbox(const std::string &machine, const std::string &name)
{
    const auto full = name + '@' + machineName(machine);
    if (const auto *known = mailboxByName(full))
        return known->id;
    auto &added = addMailbox(full, {});
    added.machine = machine;
    Q_EMIT mailboxChanged(added);
    return added.id;
}

void Registry::setListed(MailboxId mailbox, const std::string &sessionId, bool reachable)
{
    auto &listed = m_mailboxes.at(mailbox);
    listed.listed = !sessionId.empty();
    listed.reachable = listed.listed && reachable;
    listed.sessionId = sessionId;
}

Result<MailboxId> Registry::resolve(const Address &address) const
{
    if (!address.idPrefix.empty())
        return resolveId(address.idPrefix);
    if (!address.machine.empty() && address.machine != m_ownMachine)
        return resolveAt(address);

    std::vector<const Mailbox *> matches;
    const auto *here = mailboxByName(address.name);
    if (here)
        matches.push_back(here);
    // `human` is always who sits at this machine.
    if (address.machine.empty() && address.name != humanName) {
        for (const auto &[fingerprint, petname] : m_machines) {
            const auto *there = mailboxByName(address.name + '@' + petname);
            if (there && there->listed)
                matches.push_back(there);
        }
    }
    if (matches.size() == 1)
        return matches.front()->id;
    if (!matches.empty()) {
        std::vector<std::string> candidates;
        for (const auto *one : matches)
            candidates.push_back(one->isRemote() ? one->name : one->name + '@' + m_ownMachine);
        return Error {Reason::AmbiguousTarget, phrase("More than one machine has a session \"%1\".", address.name),
            phrase("Say which: name@machine."), std::move(candidates)};
    }
    std::vector<std::string> names;
    for (const auto &[id, box] : m_mailboxes) {
        if (id != m_human && (!box.isRemote() || box.listed))
            names.push_back(box.name);
    }
    return Error {Reason::UnknownTarget, phrase("Nobody on the mesh is called \"%1\".", address.name), seeWho(),
        nearestNames(address.name, names)};
}

Result<MailboxId> Registry::resolveId(const std::string &prefix) const
{
    std::vector<const Mailbox *> matches;
    for (const auto &[id, session] : m_sessions) {
        if (id.starts_with(prefix))
            matches.push_back(mailbox(session->mailbox));
    }
    for (const auto &[id, box] : m_mailboxes) {
        if (box.listed && box.sessionId.starts_with(prefix))
            matches.push_back(&box);
    }
    if (matches.size() == 1)
        return matches.front()->id;
    std::vector<std::string> candidates;
    for (const auto *one : matches)
        candidates.push_back(one->name);
    if (matches.empty())
        return Error {Reason::UnknownTarget, phrase("No session's id begins with \"%1\".", prefix), seeWho(), {}};
    return Error {Reason::AmbiguousTarget, phrase("More than one session's id begins with \"%1\".", prefix),
        phrase("Give more digits or the name."), std::move(candidates)};
}

/// On another machine: also one that has left, as long as we have spoken of it.
Result<MailboxId> Registry::resolveAt(const Address &address) const
{
    std::vector<std::string> machines;
    for (const auto &[fingerprint, petname] : m_machines)
        machines.push_back(petname);
    if (std::find(machines.begin(), machines.end(), address.machine) == machines.end())
        return Error {Reason::UnknownTarget, phrase("No machine is known by the name \"%1\".", address.machine),
            phrase("See which are: mesh remote list. Sessions of this machine are addressed without @."),
            nearestNames(address.machine, machines)};
    if (const auto *found = mailboxByName(address.name + '@' + address.machine))
        return found->id;
    std::vector<std::string> names;
    for (const auto &[id, box] : m_mailboxes) {
        if (box.listed && box.name.ends_with('@' + address.machine))
            names.push_back(box.name);
    }
    return Error {Reason::UnknownTarget, phrase("Nobody on %1 is called \"%2\".", address.machine, address.name),
        seeWho(), std::move(names)};
}

} // namespace mesh
