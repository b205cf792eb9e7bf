// SPDX-License-Identifier: MIT
#include "sessions/registry.h"

#include "protocol/envelope.h"
#include "protocol/ids.h"
#include "protocol/names.h"

#include <algorithm>

namespace mesh {
namespace {

std::string baseName(const std::string &path)
{
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// `holder`: null if it is offline.
Phrase isTakenBy(const Mailbox &mailbox, const Session *holder)
{
    const auto &name = mailbox.name;
    const auto &root = mailbox.root;
    if (!holder && root.empty())
        return phrase("The name \"%1\" is taken by the mailbox of a session that is offline.", name);
    if (!holder)
        return phrase("The name \"%1\" is taken by the mailbox of a session that is offline in %2.", name, root);
    const auto pid = holder->process.pid;
    if (pid == 0 && root.empty())
        return phrase("The name \"%1\" is taken by a %2 session.", name, holder->kind);
    if (pid == 0)
        return phrase("The name \"%1\" is taken by a %2 session in %3.", name, holder->kind, root);
    if (root.empty())
        return phrase("The name \"%1\" is taken by a %2 session (process %3).", name, holder->kind, pid);
    return phrase("The name \"%1\" is taken by a %2 session (process %3) in %4.", name, holder->kind, pid, root);
}

} // namespace

Registry::Registry(std::function<Millis()> clock, std::function<Millis()> keepMillis)
    : m_clock(std::move(clock))
    , m_keepMillis(std::move(keepMillis))
{
    m_human = addMailbox(std::string(humanName), {}).id;
}

Registry::~Registry() = default;

void Registry::restore(std::vector<Mailbox> mailboxes, std::vector<Session> sessions)
{
    for (auto &mailbox : mailboxes) {
        if (mailbox.name == humanName) {
            m_mailboxes.erase(m_human);
            m_human = mailbox.id;
        }
        m_nextMailbox = std::max(m_nextMailbox, mailbox.id + 1);
        m_byName[mailbox.name] = mailbox.id;
        m_mailboxes.insert_or_assign(mailbox.id, std::move(mailbox));
    }
    for (auto &session : sessions) {
        session.activity = Activity::Offline;
        auto id = session.id;
        m_sessions.emplace(std::move(id), std::make_unique<Session>(std::move(session)));
    }
}

Result<Registry::Joined> Registry::join(const JoinRequest &request)
{
    if (auto *known = request.process.pid != 0 ? byProcess(request.process) : nullptr) {
        if (!request.name.empty() && request.name != known->name)
            return Error {Reason::AlreadyJoined, phrase("This session is on the mesh as \"%1\" already.", known->name),
                phrase("To take another name: mesh disconnect, then mesh connect %1", request.name), {}};
        return Joined {known, true, false, {}};
    }
    if (auto *earlier = request.clientSessionId.empty() ? nullptr : byClientSession(request.clientSessionId); earlier
        && !earlier->live() && !m_live.contains(earlier->mailbox)
        && (request.name.empty() || request.name == earlier->name)) {
        makeLive(*earlier, request);
        return Joined {earlier, false, true, {}};
    }
    Phrase note;
    auto mailbox = mailboxFor(request, note);
    if (!mailbox)
        return mailbox.error();

    auto owned = std::make_unique<Session>();
    auto &session = *owned;
    session.id = newUuid();
    session.name = (*mailbox)->name;
    session.mailbox = (*mailbox)->id;
    session.kind = request.kind;
    session.root = request.root;
    session.joinedAt = m_clock();
    // An earlier conversation gives its mailbox up to the one that has the name now.
    std::erase_if(m_sessions,
        [&](const auto &entry) { return entry.second->mailbox == session.mailbox && !entry.second->live(); });
    m_sessions.emplace(session.id, std::move(owned));
    makeLive(session, request);
    return Joined {&session, false, false, note};
}

void Registry::makeLive(Session &session, const JoinRequest &request)
{
    session.joined = true;
    session.activity = Activity::Idle;
    session.cwd = request.cwd;
    session.branch = request.branch;
    session.process = request.process;
    session.clientSessionId = request.clientSessionId;
    session.transcript = request.transcript;
    session.lastSeen = m_clock();
    auto &mailbox = m_mailboxes.at(session.mailbox);
    mailbox.sessionId = session.id;
    mailbox.root = request.root;
    mailbox.lastUsed = session.lastSeen;
    m_live[session.mailbox] = &session;
    if (session.process.pid != 0)
        m_byPid[session.process.pid] = &session;
    Q_EMIT joined(session);
}

void Registry::bringBack(Session &session, ProcessId process)
{
    session.activity = Activity::Idle;
    session.process = process;
    session.lastSeen = m_clock();
    m_live[session.mailbox] = &session;
    m_byPid[process.pid] = &session;
    Q_EMIT joined(session);
}

void Registry::wentOffline(Session &session)
{
    if (!session.live())
        return;
    if (session.kind == clientKind)
        return leave(session);
    session.activity = Activity::Offline;
    session.lastSeen = m_clock();
    m_live.erase(session.mailbox);
    m_byPid.erase(session.process.pid);
    Q_EMIT left(session);
}

void Registry::leave(Session &session)
{
    const auto node = m_sessions.extract(session.id);
    session.joined = false;
    session.activity = Activity::Offline;
    session.lastSeen = m_clock();
    m_mailboxes.at(session.mailbox).lastUsed = session.lastSeen;
    m_live.erase(session.mailbox);
    m_byPid.erase(session.process.pid);
    Q_EMIT left(session);
}

void Registry::setActivity(Session &session, Activity activity)
{
    if (session.activity == activity || !session.live())
        return;
    session.activity = activity;
    touch(session);
}

void Registry::touch(Session &session)
{
    if (session.live())
        session.lastSeen = m_clock();
    Q_EMIT changed(session);
}

void Registry::addWaiting(MailboxId mailbox, std::int64_t change)
{
    if (const auto found = m_mailboxes.find(mailbox); found != m_mailboxes.end())
        found->second.waiting = std::max<std::int64_t>(0, found->second.waiting + change);
}

bool Registry::isFree(const Mailbox &mailbox, std::string_view root) const
{
    if (m_live.contains(mailbox.id))
        return false;
    // Another project's name is given away only when nobody has used it for long and nothing waits in it.
    return mailbox.root == root || (mailbox.waiting == 0 && mailbox.lastUsed + m_keepMillis() < m_clock());
}

Result<Mailbox *> Registry::mailboxFor(const JoinRequest &request, Phrase &note)
{
    const bool wanted = !request.name.empty();
    if (wanted) {
        if (auto legal = checkName(request.name); !legal)
            return legal.error();
    }
    const auto base
        = wanted ? request.name : nameFromText(request.root.empty() ? request.kind : baseName(request.root));
    for (unsigned number = 1;; ++number) {
        const auto name = numberedName(base, number);
        const auto *held = mailboxByName(name);
        if (held && !isFree(*held, request.root)) {
            if (wanted)
                return taken(*held);
            continue;
        }
        if (number > 1)
            note = phrase("The name \"%1\" is taken, so this session is \"%2\".", base, name);
        return held ? &m_mailboxes.at(held->id) : &addMailbox(name, request.root);
    }
}

Error Registry::taken(const Mailbox &mailbox) const
{
    unsigned number = 2;
    while (mailboxByName(numberedName(mailbox.name, number)))
        ++number;
    return {Reason::NameTaken, isTakenBy(mailbox, ofMailbox(mailbox.id)),
        phrase("Take another one, or none to have one chosen: mesh connect"), {numberedName(mailbox.name, number)}};
}

Mailbox &Registry::addMailbox(std::string name, std::string root)
{
    const auto id = m_nextMailbox++;
    m_byName[name] = id;
    return m_mailboxes.emplace(id, Mailbox {id, std::move(name), std::move(root), {}, m_clock(), 0, {}, false, false})
        .first->second;
}

std::vector<Session *> Registry::sessions() const
{
    std::vector<Session *> all;
    all.reserve(m_sessions.size());
    for (const auto &[id, session] : m_sessions)
        all.push_back(session.get());
    std::sort(all.begin(), all.end(), [](const Session *a, const Session *b) { return a->name < b->name; });
    return all;
}

std::size_t Registry::liveCount() const
{
    return m_live.size();
}

bool Registry::holdsMail() const
{
    return std::any_of(m_mailboxes.begin(), m_mailboxes.end(), [this](const auto &entry) {
        const auto &[id, mailbox] = entry;
        return mailbox.waiting > 0 && id != m_human && !mailbox.isRemote() && !m_live.contains(id);
    });
}

Session *Registry::byId(std::string_view id) const
{
    const auto found = m_sessions.find(std::string(id));
    return found == m_sessions.end() ? nullptr : found->second.get();
}

Session *Registry::byName(std::string_view name) const
{
    const auto *mailbox = mailboxByName(name);
    return mailbox ? byId(mailbox->sessionId) : nullptr;
}

Session *Registry::byProcess(ProcessId process) const
{
    const auto found = m_byPid.find(process.pid);
    return found != m_byPid.end() && found->second->process == process ? found->second : nullptr;
}

Session *Registry::byClientSession(std::string_view clientSessionId) const
{
    Session *match = nullptr;
    for (const auto &[id, session] : m_sessions) {
        if (session->clientSessionId == clientSessionId && (!match || !session->live()))
            match = session.get();
    }
    return match;
}

Session *Registry::ofMailbox(MailboxId mailbox) const
{
    const auto found = m_live.find(mailbox);
    return found == m_live.end() ? nullptr : found->second;
}

const Mailbox *Registry::mailbox(MailboxId id) const
{
    const auto found = m_mailboxes.find(id);
    return found == m_mailboxes.end() ? nullptr : &found->second;
}

const Mailbox *Registry::mailboxByName(std::string_view name) const
{
    const auto found = m_byName.find(std::string(name));
    return found == m_byName.end() ? nullptr : mailbox(found->second);
}

std::vector<const Mailbox *> Registry::mailboxes() const
{
    std::vector<const Mailbox *> all;
    for (const auto &[id, mailbox] : m_mailboxes)
        all.push_back(&mailbox);
    return all;
}

} // namespace mesh
