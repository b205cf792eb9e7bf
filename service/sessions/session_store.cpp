// SPDX-License-Identifier: MIT
#include "sessions/session_store.h"

namespace mesh::sessions {
namespace {

std::optional<std::string> nullable(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

void save(Transaction &tx, const Mailbox &mailbox)
{
    tx.db().run("INSERT INTO mailboxes(id, name, root, session_id, last_used, machine) VALUES(?,?,?,?,?,?)"
                " ON CONFLICT(id) DO UPDATE SET name=excluded.name, root=excluded.root, session_id=excluded.session_id,"
                " last_used=excluded.last_used",
        mailbox.id, mailbox.name, mailbox.root, nullable(mailbox.sessionId), toIso(mailbox.lastUsed),
        nullable(mailbox.machine));
}

void save(Transaction &tx, const Session &session)
{
    const bool hasProcess = session.process.pid != 0;
    tx.db().run(
        "INSERT INTO sessions(id, name, mailbox, kind, state, role, branch, root, cwd, pid, pid_start, "
        "client_session_id, transcript,"
        " joined, joined_at, last_seen) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
        "state=excluded.state,"
        " role=excluded.role, branch=excluded.branch, cwd=excluded.cwd, pid=excluded.pid, pid_start=excluded.pid_start,"
        " client_session_id=excluded.client_session_id, transcript=excluded.transcript, joined=excluded.joined,"
        " last_seen=excluded.last_seen",
        session.id, session.name, session.mailbox, session.kind, wireName(session.activity), nullable(session.role),
        session.branch, session.root, session.cwd,
        hasProcess ? std::optional<std::int64_t>(session.process.pid) : std::nullopt,
        hasProcess ? std::optional(static_cast<std::int64_t>(session.process.start)) : std::nullopt,
        nullable(session.clientSessionId), nullable(session.transcript), session.joined, toIso(session.joinedAt),
        toIso(session.lastSeen));
    if (session.joined)
        tx.db().run("UPDATE sessions SET joined=0, state='offline' WHERE joined=1 AND mailbox=? AND id<>?",
            session.mailbox, session.id);
}

std::vector<Mailbox> loadMailboxes(Database &db)
{
    std::vector<Mailbox> all;
    Query query(db, "SELECT id, name, root, session_id, last_used, coalesce(machine,'') FROM mailboxes");
    while (query.step())
        all.push_back({query.integer(0), query.string(1), query.string(2), query.string(3),
            fromIso(query.text(4)).value_or(0), 0, query.string(5)});
    return all;
}

std::vector<Session> loadSessions(Database &db)
{
    std::vector<Session> all;
    Query query(db,
        "SELECT id, name, mailbox, kind, coalesce(role,''), branch, root, cwd, pid, pid_start, client_session_id, "
        "transcript,"
        " joined_at, last_seen FROM sessions WHERE joined=1");
    while (query.step()) {
        Session session;
        session.id = query.string(0);
        session.name = query.string(1);
        session.mailbox = query.integer(2);
        session.kind = query.string(3);
        session.activity = Activity::Offline;
        session.role = query.string(4);
        session.branch = query.string(5);
        session.root = query.string(6);
        session.cwd = query.string(7);
        session.process = {static_cast<pid_t>(query.integer(8)), static_cast<std::uint64_t>(query.integer(9))};
        session.clientSessionId = query.string(10);
        session.transcript = query.string(11);
        session.joinedAt = fromIso(query.text(12)).value_or(0);
        session.lastSeen = fromIso(query.text(13)).value_or(0);
        all.push_back(std::move(session));
    }
    return all;
}

void log(Transaction &tx, std::string_view event, const Session &session, const std::string &at)
{
    Json line {{"at", at}, {"event", event}, {"session", session.id}, {"name", session.name}, {"kind", session.kind}};
    if (session.process.pid != 0)
        line["pid"] = session.process.pid;
    tx.log(toLine(line));
}

} // namespace mesh::sessions
