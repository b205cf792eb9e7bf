// SPDX-License-Identifier: MIT
#include "sessions/membership.h"

#include "delivery/message_store.h"
#include "delivery/post_office.h"
#include "dispatch/access.h"
#include "platform/repository.h"
#include "sessions/session_store.h"
#include "store/store.h"

namespace mesh {
namespace {

struct Place {
    std::string root;
    std::string branch;
};

struct Loaded {
    std::vector<Mailbox> mailboxes;
    std::vector<Session> sessions;
    std::vector<std::pair<MailboxId, std::int64_t>> waiting;
};

} // namespace

Membership::Membership(
    Registry &registry, Store &store, PostOffice &postOffice, const Access &access, std::function<Millis()> clock)
    : m_registry(registry)
    , m_store(store)
    , m_postOffice(postOffice)
    , m_access(access)
    , m_clock(std::move(clock))
{
    connect(&m_watcher, &ProcessWatcher::ended, this, &Membership::ended);
    connect(&m_registry, &Registry::joined, this, [this](const Session &session) { save(session, "joined"); });
    connect(&m_registry, &Registry::left, this, [this](const Session &session) { save(session, "left"); });
    connect(&m_registry, &Registry::changed, this, [this](const Session &session) { save(session, {}); });
    connect(&m_registry, &Registry::mailboxChanged, this, [this](const Mailbox &mailbox) {
        m_store.write({[mailbox](Transaction &tx) { sessions::save(tx, mailbox); }, [](const Status &) {}});
    });
}

void Membership::restore(std::function<void(const Status &)> done)
{
    m_store.read<Loaded>(
        [](Database &db) {
            return Loaded {sessions::loadMailboxes(db), sessions::loadSessions(db), messages::waitingCounts(db)};
        },
        [this, done = std::move(done)](Result<Loaded> loaded) {
            if (!loaded)
                return done(loaded.error());
            m_registry.restore(std::move(loaded->mailboxes), std::move(loaded->sessions));
            m_store.write(
                {[human = m_registry.human()](Transaction &tx) { sessions::save(tx, human); }, [](const Status &) {}});
            for (const auto &[mailbox, count] : loaded->waiting)
                m_registry.addWaiting(mailbox, count);
            for (auto *session : m_registry.sessions()) {
                // A client lives with its connection, and all connections ended with the last service.
                if (session->kind == clientKind) {
                    m_registry.leave(*session);
                    continue;
                }
                if (m_access.isAlive(session->process) && m_watcher.watch(session->process)) {
                    m_registry.bringBack(*session, session->process);
                    m_postOffice.deliverWaiting(*session, [](const Status &) {});
                }
            }
            done(Done {});
        });
}

void Membership::join(JoinRequest request, std::function<void(Result<Joined>)> done)
{
    if (request.cwd.empty())
        return joinWithRoot(std::move(request), std::move(done));
    const auto cwd = request.cwd;
    m_store.read<Place>(
        [cwd](Database &) {
            auto root = projectRoot(cwd);
            auto branch = currentBranch(root);
            return Place {std::move(root), std::move(branch)};
        },
        [this, request = std::move(request), done = std::move(done)](Result<Place> place) mutable {
            if (!place)
                return done(place.error());
            request.root = std::move(place->root);
            request.branch = std::move(place->branch);
            joinWithRoot(std::move(request), std::move(done));
        });
}

void Membership::joinWithRoot(JoinRequest request, std::function<void(Result<Joined>)> done)
{
    if (request.process.pid != 0 && !m_watcher.watch(request.process))
        return done(Error {Reason::Unauthorized, phrase("The process that wants to join has ended."), {}, {}});
    auto joined = m_registry.join(request);
    if (!joined) {
        if (!m_registry.byProcess(request.process))
            m_watcher.forget(request.process);
        return done(joined.error());
    }
    const auto &session = *joined->session;
    Joined result {
        session.id, joined->already, joined->rejoined, joined->note, m_registry.mailbox(session.mailbox)->waiting};
    if (result.already)
        return done(std::move(result));
    m_postOffice.deliverWaiting(
        session, [this, result = std::move(result), done = std::move(done)](const Status &stored) {
            if (stored)
                return done(std::move(result));
            if (auto *unstored = m_registry.byId(result.sessionId)) {
                m_watcher.forget(unstored->process);
                m_registry.leave(*unstored);
            }
            done(stored.error());
        });
}

void Membership::leave(const std::string &sessionId, std::function<void(const Status &)> done)
{
    auto *session = m_registry.byId(sessionId);
    if (!session)
        return done(Error {Reason::NotJoined, phrase("This session is not on the mesh."), {}, {}});
    m_watcher.forget(session->process);
    const auto id = session->id; // What we were given may be the session's own.
    m_registry.leave(*session);
    // After the jobs that leaving has queued.
    m_store.write({[](Transaction &) {},
        [this, id, done = std::move(done)](const Status &left) {
            done(left);
            Q_EMIT departed(id);
        }});
}

void Membership::lookAtBranch(const Session &session)
{
    if (session.root.empty())
        return;
    m_store.read<std::string>([root = session.root](Database &) { return currentBranch(root); },
        [this, id = session.id](const Result<std::string> &branch) {
            auto *there = branch ? m_registry.byId(id) : nullptr;
            if (!there || there->branch == *branch)
                return;
            there->branch = *branch;
            m_registry.touch(*there);
        });
}

void Membership::ended(ProcessId process)
{
    if (auto *session = m_registry.byProcess(process))
        m_registry.wentOffline(*session);
}

void Membership::save(const Session &session, std::string_view event)
{
    m_store.write(
        {[session, mailbox = *m_registry.mailbox(session.mailbox), event, now = toIso(m_clock())](Transaction &tx) {
             sessions::save(tx, mailbox);
             sessions::save(tx, session);
             if (!event.empty())
                 sessions::log(tx, event, session, now);
         },
            [](const Status &) {}});
}

} // namespace mesh
