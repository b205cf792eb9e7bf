// SPDX-License-Identifier: MIT
#include "relay/peers.h"

#include "platform/data_folder.h"
#include "platform/file_io.h"
#include "platform/shell_quote.h"
#include "platform/storage_error.h"
#include "protocol/names.h"
#include "protocol/timestamp.h"
#include "relay/peer_json.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace mesh {
namespace {

constexpr const char *fileName = "peers.json";
constexpr std::size_t largestFile = 4 << 20;

/// It says who is let in: as a secret, it must be nobody else's to read or write.
Result<std::string> readPeersFile(const DataFolder &folder)
{
    const auto fd = folder.openFile(fileName, O_RDONLY);
    if (!fd)
        return fd.error();
    struct stat status {
    };
    if (::fstat(fd->get(), &status) != 0)
        return storageError(phrase("look at %1", folder.file(fileName)), errno);
    if ((status.st_mode & 077) != 0)
        return Error {Reason::StorageFailed,
            phrase("%1 says which machines are let in, but it is open to other users.", folder.file(fileName)),
            phrase("See that it is as you left it, then close it: chmod 600 %1", shellQuoted(folder.file(fileName))),
            {}};
    return readAll(fd->get(), largestFile, folder.file(fileName));
}

std::string asideName()
{
    return std::string(fileName) + ".unreadable-" + std::to_string(wallClock());
}

Error unknownMachine()
{
    return {Reason::UnknownTarget, phrase("This machine is not paired with that one."),
        phrase("See which are: mesh remote list"), {}};
}

} // namespace

Peers::Peers(const DataFolder &folder, Disk disk, std::string ownName, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_disk(std::move(disk))
    , m_ownName(std::move(ownName))
{
}

Status Peers::load()
{
    if (!m_folder.exists(fileName))
        return Done {};
    const auto text = readPeersFile(m_folder);
    if (!text && text.error().reason != Reason::TooLarge)
        return text.error();
    const auto file = text ? parseObject(*text) : Result<Json>(text.error());
    if (!file)
        return keepAside(file.error().message);
    const auto machines = file->find("machines");
    if (machines == file->end() || !machines->is_array())
        return keepAside(phrase("It has no list of machines."));
    std::vector<Phrase> bad;
    std::map<std::string, PeerMachine> peers;
    for (const auto &one : *machines) {
        auto machine = peerFromJson(one);
        const bool isTwice = machine
            && (peers.contains(machine->fingerprint) || std::any_of(peers.begin(), peers.end(), [&](const auto &known) {
                   return known.second.petname == machine->petname;
               }));
        if (!machine || isTwice)
            bad.push_back(phrase("Machine \"%1\": %2", stringOr(one, "petname", "?").substr(0, 64),
                isTwice ? phrase("It stands twice.") : machine.error().message));
        else
            peers.emplace(machine->fingerprint, std::move(*machine));
    }
    m_peers = std::move(peers);
    return bad.empty() ? Done {} : keepCopy(*text, std::move(bad));
}

Status Peers::keepAside(const Phrase &why)
{
    const auto aside = asideName();
    if (::renameat(m_folder.fd(), fileName, m_folder.fd(), aside.c_str()) != 0)
        return storageError(phrase("set aside %1", m_folder.file(fileName)), errno);
    m_problems.push_back(
        phrase("The list of paired machines is damaged, so none is let in. %1 It is kept as %2. Put it right "
               "and back in its place, and start the service again; or pair anew: mesh remote add",
            why, m_folder.file(aside)));
    return Done {};
}

/// Of a file that is damaged in part: what is left is what stands in it from now on.
Status Peers::keepCopy(const std::string &text, std::vector<Phrase> bad)
{
    const auto aside = asideName();
    auto kept = m_folder.writeFile(aside, text);
    if (kept)
        kept = m_folder.writeFile(fileName, toText());
    m_problems.push_back(
        phrase("The list of paired machines is damaged, and those that are not whole are not let in. It is "
               "kept as %1. Put it right and back in its place, and start the service again; or pair "
               "anew: mesh remote add",
            m_folder.file(aside)));
    std::move(bad.begin(), bad.end(), std::back_inserter(m_problems));
    return kept;
}

std::vector<PeerMachine> Peers::all() const
{
    std::vector<PeerMachine> all;
    for (const auto &[fingerprint, machine] : m_peers)
        all.push_back(machine);
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.petname < b.petname; });
    return all;
}

const PeerMachine *Peers::find(const std::string &fingerprint) const
{
    const auto found = m_peers.find(fingerprint);
    return found == m_peers.end() ? nullptr : &found->second;
}

const PeerMachine *Peers::byName(std::string_view petname) const
{
    const auto found = std::find_if(
        m_peers.begin(), m_peers.end(), [petname](const auto &entry) { return entry.second.petname == petname; });
    return found == m_peers.end() ? nullptr : &found->second;
}

Result<std::string> Peers::petnameFor(
    const std::string &fingerprint, const std::string &given, const std::string &suggested) const
{
    const auto *known = find(fingerprint);
    if (!known && m_peers.size() >= most)
        return Error {Reason::RateLimited, phrase("This machine is paired with %1 others already.", most),
            phrase("Remove one that is not needed: mesh remote remove"), {}};
    if (!given.empty()) {
        if (auto checked = checkName(given); !checked)
            return checked.error();
        const auto *holder = byName(given);
        if (given == m_ownName)
            return Error {Reason::NameTaken, phrase("This machine itself is called \"%1\".", given),
                phrase("Take another name."), {}};
        if (holder && holder != known)
            return Error {Reason::NameTaken, phrase("Another machine is called \"%1\" here.", given),
                phrase("Take another name, or rename that one: mesh remote rename %1", given), {}};
        return given;
    }
    if (known)
        return known->petname;
    const auto base = nameFromText(suggested);
    unsigned number = 1;
    while (byName(numberedName(base, number)) || numberedName(base, number) == m_ownName)
        ++number;
    return numberedName(base, number);
}

void Peers::add(PeerMachine machine, Written done)
{
    const auto name = petnameFor(machine.fingerprint, machine.petname, machine.suggestedName);
    if (!name)
        return done(name.error());
    machine.petname = *name;
    if (const auto *known = find(machine.fingerprint)) {
        machine.rights = known->rights; // Narrowed by a person, and only a person widens them.
        machine.verified = machine.verified || known->verified; // It is the same key.
        machine.version = std::max(machine.version, known->version);
        if (machine.host.empty()) {
            machine.host = known->host;
            machine.port = known->port;
        }
    }
    if (machine.verified)
        machine.code.clear();
    const auto fingerprint = machine.fingerprint;
    const bool isNew = m_peers.insert_or_assign(fingerprint, std::move(machine)).second;
    save([this, fingerprint, isNew, done = std::move(done)](const Status &written) {
        if (!written && isNew) // Its human is told that it is not paired: so it must not be let in.
            remove(fingerprint, [](const Status &) {});
        done(written);
    });
    Q_EMIT changed(fingerprint);
}

void Peers::remove(const std::string &fingerprint, Written done)
{
    const auto gone = m_peers.extract(fingerprint); // Kept for now: the argument may be part of it.
    if (gone.empty())
        return done(unknownMachine());
    save(std::move(done));
    Q_EMIT removed(gone.key());
}

void Peers::change(const std::string &fingerprint, const std::function<Status(PeerMachine &)> &how, const Written &done)
{
    const auto found = m_peers.find(fingerprint);
    if (found == m_peers.end())
        return done(unknownMachine());
    if (const auto made = how(found->second); !made)
        return done(made);
    save(done);
    Q_EMIT changed(found->first);
}

void Peers::rename(const std::string &fingerprint, const std::string &petname, const Written &done)
{
    change(
        fingerprint,
        [&](PeerMachine &machine) -> Status {
            auto name = petname.empty() ? Result<std::string>(checkName(petname).error())
                                        : petnameFor(fingerprint, petname, {});
            if (!name)
                return name.error();
            machine.petname = *name;
            return Done {};
        },
        done);
}

void Peers::setVerified(const std::string &fingerprint, const Written &done)
{
    change(
        fingerprint,
        [](PeerMachine &machine) -> Status {
            machine.verified = true;
            machine.code.clear();
            return Done {};
        },
        done);
}

void Peers::setRights(const std::string &fingerprint, const PeerRights &rights, const Written &done)
{
    change(
        fingerprint,
        [&](PeerMachine &machine) -> Status {
            machine.rights = rights;
            return Done {};
        },
        done);
}

void Peers::setAddress(const std::string &fingerprint, const std::string &host, std::uint16_t port, const Written &done)
{
    change(
        fingerprint,
        [&](PeerMachine &machine) -> Status {
            machine.host = host;
            machine.port = port;
            return Done {};
        },
        done);
}

void Peers::setVersion(const std::string &fingerprint, int version)
{
    const auto found = m_peers.find(fingerprint);
    if (found == m_peers.end() || found->second.version >= version)
        return;
    found->second.version = version;
    save([](const Status &) {});
}

std::string Peers::toText() const
{
    Json machines = Json::array();
    for (const auto &[fingerprint, machine] : m_peers)
        machines.push_back(toJson(machine));
    return toPretty({{"machines", std::move(machines)}}) + '\n';
}

void Peers::save(Written done)
{
    m_disk([&folder = m_folder, text = toText()] { return folder.writeFile(fileName, text); }, std::move(done));
}

} // namespace mesh
