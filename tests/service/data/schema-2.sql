-- presence.db as schema 2 was, with a little of everything in it. Never changed: see docs/contributing.md.
CREATE TABLE mailboxes(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, root TEXT NOT NULL, session_id TEXT,
    last_used TEXT NOT NULL) STRICT;
CREATE TABLE sessions(
    id TEXT PRIMARY KEY, name TEXT NOT NULL, mailbox INTEGER NOT NULL REFERENCES mailboxes(id),
    kind TEXT NOT NULL, state TEXT NOT NULL, role TEXT, branch TEXT NOT NULL DEFAULT '', root TEXT NOT NULL,
    cwd TEXT NOT NULL, pid INTEGER, pid_start INTEGER, client_session_id TEXT, transcript TEXT,
    joined INTEGER NOT NULL, joined_at TEXT NOT NULL, last_seen TEXT NOT NULL) STRICT;
CREATE INDEX sessions_joined ON sessions(id) WHERE joined = 1;
CREATE TABLE messages(
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, origin TEXT NOT NULL, "from" TEXT NOT NULL,
    "to" TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, ts TEXT NOT NULL, reply_to TEXT, trace TEXT,
    hops INTEGER NOT NULL DEFAULT 0, urgent INTEGER NOT NULL DEFAULT 0, approved_by TEXT, approved_at TEXT, UNIQUE(id, origin)) STRICT;
CREATE TABLE inbox(
    seq INTEGER NOT NULL, mailbox INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT, session_id TEXT,
    delivered_at TEXT, shown_at TEXT, answered_at TEXT, ended_at TEXT, expires_at TEXT,
    waiting INTEGER GENERATED ALWAYS AS (shown_at IS NULL AND ended_at IS NULL) VIRTUAL,
    PRIMARY KEY(seq, mailbox)) STRICT, WITHOUT ROWID;
CREATE INDEX inbox_of_mailbox ON inbox(mailbox, waiting, seq);
CREATE INDEX inbox_expiry ON inbox(expires_at) WHERE expires_at IS NOT NULL;
CREATE TABLE journal(batch INTEGER PRIMARY KEY, lines TEXT NOT NULL) STRICT;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE held(
    seq INTEGER PRIMARY KEY, sealed BLOB, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, reason TEXT NOT NULL,
    rules TEXT NOT NULL, held_at TEXT NOT NULL, expires_at TEXT NOT NULL, decided_at TEXT, decision TEXT,
    surface TEXT, delivered_as INTEGER) STRICT;
CREATE INDEX held_open ON held(expires_at) WHERE decided_at IS NULL;
CREATE INDEX held_delivered ON held(delivered_as) WHERE delivered_as IS NOT NULL;
CREATE TABLE held_recipients(
    seq INTEGER NOT NULL, mailbox INTEGER NOT NULL, PRIMARY KEY(seq, mailbox)) STRICT, WITHOUT ROWID;

INSERT INTO mailboxes(id, name, root, session_id, last_used) VALUES
    (1, 'human', '', NULL, '2026-01-05T09:00:00.000Z'),
    (2, 'alice', '/home/you/shop', '11111111-2222-4333-8444-555555555551', '2026-01-05T09:10:00.000Z'),
    (3, 'hal', '/home/you/shop', '11111111-2222-4333-8444-555555555552', '2026-01-05T09:12:00.000Z'),
    (4, 'carol', '/home/you/site', NULL, '2026-01-02T08:00:00.000Z');
INSERT INTO sessions(id, name, mailbox, kind, state, role, branch, root, cwd, pid, pid_start, client_session_id, transcript, joined, joined_at, last_seen) VALUES
    ('11111111-2222-4333-8444-555555555551', 'alice', 2, 'claude', 'idle', NULL, 'main', '/home/you/shop', '/home/you/shop/api', 4101, 88001, 'c1', '/home/you/.claude/projects/shop/c1.jsonl', 1, '2026-01-05T08:00:00.000Z', '2026-01-05T09:10:00.000Z'),
    ('11111111-2222-4333-8444-555555555552', 'hal', 3, 'claude', 'busy', NULL, '', '/home/you/shop', '/home/you/shop', 4102, 88002, 'c2', NULL, 1, '2026-01-05T08:01:00.000Z', '2026-01-05T09:12:00.000Z'),
    ('11111111-2222-4333-8444-555555555553', 'carol', 4, 'shell', 'offline', NULL, '', '/home/you/site', '/home/you/site', NULL, NULL, NULL, NULL, 0, '2026-01-01T08:00:00.000Z', '2026-01-02T08:00:00.000Z');
INSERT INTO messages(seq, id, origin, "from", "to", kind, body, ts, reply_to, trace, hops, urgent, approved_by, approved_at) VALUES
    (101, 'aaaaaaaa-0000-4000-8000-000000000001', '3', 'hal', 'alice', 'message', 'it''s done: ✓ 日本', '2026-01-05T09:00:00.000Z', NULL, NULL, 0, 0, NULL, NULL),
    (102, 'aaaaaaaa-0000-4000-8000-000000000002', '2', 'alice', 'hal', 'message', 'thanks', '2026-01-05T09:01:00.000Z', 'aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 1, 0, NULL, NULL),
    (103, 'aaaaaaaa-0000-4000-8000-000000000003', '1', 'human', 'broadcast', 'broadcast', 'lunch', '2026-01-05T09:02:00.000Z', NULL, NULL, 0, 0, NULL, NULL),
    (104, 'aaaaaaaa-0000-4000-8000-000000000004', '3', 'hal', 'carol', 'message', 'for when you are back', '2026-01-05T09:03:00.000Z', NULL, NULL, 0, 1, NULL, NULL),
    (105, 'aaaaaaaa-0000-4000-8000-000000000004', '2', 'alice', 'carol', 'message', 'the same id from another', '2026-01-05T09:04:00.000Z', NULL, NULL, 0, 0, NULL, NULL),
    (106, 'aaaaaaaa-0000-4000-8000-000000000006', '3', 'hal', 'alice', 'message', '', '2026-01-05T09:05:00.000Z', NULL, NULL, 0, 0, NULL, NULL),
    (107, 'aaaaaaaa-0000-4000-8000-000000000007', '3', 'hal', 'alice', 'message', '', '2026-01-05T09:06:00.000Z', NULL, NULL, 0, 0, NULL, NULL),
    (108, 'aaaaaaaa-0000-4000-8000-000000000007', '3:108', 'hal', 'alice', 'message', 'rm -r build', '2026-01-05T09:06:00.000Z', NULL, NULL, 0, 0, 'terminal', '2026-01-05T09:07:00.000Z');
INSERT INTO inbox(seq, mailbox, state, reason, session_id, delivered_at, shown_at, answered_at, ended_at, expires_at) VALUES
    (101, 2, 'answered', NULL, '11111111-2222-4333-8444-555555555551', '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.000Z', '2026-01-05T09:01:00.000Z', NULL, NULL),
    (102, 3, 'delivered', NULL, '11111111-2222-4333-8444-555555555552', '2026-01-05T09:01:00.000Z', NULL, NULL, NULL, NULL),
    (103, 2, 'shown', NULL, '11111111-2222-4333-8444-555555555551', '2026-01-05T09:02:00.000Z', '2026-01-05T09:03:00.000Z', NULL, NULL, NULL),
    (103, 3, 'delivered', NULL, '11111111-2222-4333-8444-555555555552', '2026-01-05T09:02:00.000Z', NULL, NULL, NULL, NULL),
    (104, 4, 'stored', NULL, NULL, NULL, NULL, NULL, NULL, '2126-01-12T09:03:00.000Z'),
    (105, 4, 'expired', 'nobody came', NULL, NULL, NULL, NULL, '2026-01-05T09:30:00.000Z', NULL),
    (108, 2, 'delivered', NULL, '11111111-2222-4333-8444-555555555551', '2026-01-05T09:07:00.000Z', NULL, NULL, NULL, NULL);
INSERT INTO journal(batch, lines) VALUES
    (7, '{"n":7,"at":"2026-01-05T09:04:00.000Z","event":"message"}
');
INSERT INTO meta(key, value) VALUES
    ('plugin_option:port', '9474'),
    ('refused_attempt_at', '2026-01-04T09:00:00.000Z');
INSERT INTO held(seq, sealed, sha256, bytes, reason, rules, held_at, expires_at, decided_at, decision, surface, delivered_as) VALUES
    (106, x'0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021222324252627', '6666666666666666666666666666666666666666666666666666666666666666', 12, 'rm-recursive in the text', '["rm-recursive"]', '2026-01-05T09:05:00.000Z', '2126-01-12T09:05:00.000Z', NULL, NULL, NULL, NULL),
    (107, NULL, '7777777777777777777777777777777777777777777777777777777777777777', 11, 'rm-recursive in the text', '["rm-recursive"]', '2026-01-05T09:06:00.000Z', '2026-01-06T09:06:00.000Z', '2026-01-05T09:07:00.000Z', 'approve', 'terminal', 108);
INSERT INTO held_recipients(seq, mailbox) VALUES
    (106, 2),
    (107, 2);

PRAGMA user_version = 2;
