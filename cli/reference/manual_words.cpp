// SPDX-License-Identifier: MIT
#include "manual_words.h"

namespace mesh {

ManualWords commonOptions()
{
    return {
        {"--json", "Print the result as one JSON document; an error, too."},
        {"-h, --help", "Say what the verb takes."},
    };
}

ManualWords exitCodeWords()
{
    return {
        {"0", "It is done."},
        {"1", "It was refused; the message says why. For mesh scan: the rules find something."},
        {"2", "The call itself is wrong: an unknown option, an argument that is missing."},
        {"3", "The service does not run."},
        {"4", "What was named is not there: a session, a message, a lock, a setting."},
        {"5", "It did not happen in time."},
    };
}

ManualWords variableWords()
{
    return {
        {"GRIP_MESH_DIR",
            "The data folder, instead of ~/.grip-session-mesh. For shells and tests: the Claude Code plugin goes on "
            "using "
            "the one that it was installed with."},
        {"MESH_SESSION", "Lets a script speak as one of your own sessions, by its name. Below an agent it is ignored."},
        {"NO_COLOR", "If it is set, nothing is in colour. Without a terminal nothing is anyway."},
    };
}

ManualWords fileWords()
{
    return {
        {"~/.grip-session-mesh/config.json", "The settings. mesh config checks what it writes there."},
        {"~/.grip-session-mesh/presence.db",
            "Sessions, messages, locks and pairs, for the sqlite3 shell: the truth. presence.db.bak is "
            "its copy of the last day, presence.db.before-N what it was before an update changed it."},
        {"~/.grip-session-mesh/log.jsonl", "The audit log: every message and decision, one JSON object a line."},
        {"~/.grip-session-mesh/inbound/", "What was delivered to each session, one file a session."},
        {"~/.grip-session-mesh/token", "What other programs show at the WebSocket. Keep it to yourself."},
        {"~/.grip-session-mesh/identity/", "The key by which other machines know this one, and that of held texts."},
        {"~/.grip-session-mesh/peers.json", "The machines that are paired with this one."},
        {"~/.grip-session-mesh/run/", "What belongs to the running service: its socket, its own log."},
    };
}

} // namespace mesh
