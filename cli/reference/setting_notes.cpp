// SPDX-License-Identifier: MIT
#include "setting_notes.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

struct Note {
    std::string_view key;
    std::string_view text;
};

constexpr std::array notes {
    Note {"port",
        "Other programs speak with the service there, with the token ([protocol.md](protocol.md)). `mesh` itself does "
        "not "
        "need it."},
    Note {"auto_start", "Without it the service starts with the first `mesh connect`."},
    Note {"idle_shutdown_minutes",
        "Needed is the service while a session has joined, the tray runs, a machine is paired, a message waits "
        "or a decision is open."},
    Note {
        "presence_enabled", "Without it there are messages, and nothing else: verbs for locks and pairs are refused."},
    Note {"require_confirmation",
        "All but notices and what you send yourself. Usually only messages with something destructive in them are held "
        "([the gate](security.md#the-gate))."},
    Note {"auto_connect",
        "A session that was told `/mesh disconnect` stays away. It needs a running service: see "
        "[`auto_start`](#auto_start)."},
    Note {"pause_deliveries", "Senders are told that their messages wait. The tray's menu has the same switch."},
    Note {"mailbox_days",
        "Then the message expires, and its sender is told. A name that nobody has used for so long, and for which "
        "nothing waits, is free for other folders."},
    Note {"approval_proof",
        "`click`: a click in the tray, four characters typed back in a terminal, or `/mesh approve` typed twice. "
        "`code`: always a code "
        "that is drawn in the tray's window. `password`: the system's own dialog asks for your password (polkit). "
        "More: [who may "
        "approve](security.md#who-may-approve)."},
    Note {"rules", R"(Each is an object as [rules.md](rules.md#rules-and-exceptions-of-your-own) describes:

```console
$ mesh config set rules '[{"id": "deploy-prod", "what": "a deployment", "why": "Only together.", "match": [{"program": "ship-it", "operands": "prod\\b"}]}]'
rules is now …
$ mesh scan 'ship-it --fast prod'  # exit code 1
deploy-prod (user): ship-it --fast prod
  Only together.
```)"},
    Note {"rule_exceptions",
        R"(Each silences one rule, for all texts or for those that a pattern matches. It takes the code in the tray's window:

```console
$ mesh config set rule_exceptions '[{"rule": "rm-recursive", "text": "rm -rf build", "why": "It is made anew."}]'  # exit code 1
A code is shown in the tray's window, for two minutes.
…
$ mesh config set --code 7K2M9Q rule_exceptions '[{"rule": "rm-recursive", "text": "rm -rf build", "why": "It is made anew."}]'
rule_exceptions is now …
$ mesh scan 'rm -rf build'
The rules find nothing destructive.
```)"},
    Note {"lock_enforcement",
        "`warn`: the model is told who holds it, and the edit goes on. `ask`: you are asked before the edit. `block`: "
        "the edit is refused. The holder is told in each case."},
    Note {"role_enforcement",
        "`off`: nothing. `warn`: the guard is told, and goes on. `block`: editing tools and commits are refused, with "
        "the way out."},
    Note {"relay_listen",
        R"(For machines without Tailscale, on the one that will be dialled: its own address. It lets others knock, so it takes
the code in the tray's window:

```console
$ mesh config set relay_listen '["192.0.2.7"]'  # exit code 1
A code is shown in the tray's window, for two minutes.
…
$ mesh config set --code 7K2M9Q relay_listen '["192.0.2.7"]'
relay_listen is now …
```)"},
    Note {"machine_messages_per_minute", "Nothing is lost by it: what is too much waits on the other machine."},
    Note {"log_megabytes", "One older file is kept beside it."},
};

} // namespace

const std::string_view commandsBeginning
    = R"(`mesh VERB …` in any shell, `/mesh VERB …` in a Claude Code session: the same verbs. `mesh VERB --help` says in short what is here, and
`man mesh-send` and its like have a page for each. In the examples `$` is your own terminal, `hal$` and `eve$` are shells that have
joined, and `ann>` is the prompt of a Claude Code session. `…` stands for what differs each time.)";

const std::string_view configurationBeginning
    = R"(`mesh config list` shows every setting with its value. `mesh config set KEY VALUE` changes one, also while the service is stopped, and so
does the tray's page *Settings*. They are kept in `~/.grip-session-mesh/config.json`, which you may edit.

<!-- $ mesh service start -->
```console
$ mesh config get lock_ttl_minutes
10
$ mesh config set lock_ttl_minutes 20
lock_ttl_minutes is now 20.
```

A setting that makes you less safe only you can set: in the tray, or in a terminal with the code that the tray's window shows. When the file is
edited so, the old value stays until you have agreed, and `mesh status` says what waits.)";

std::string_view settingNote(std::string_view key)
{
    const auto *found = std::find_if(notes.begin(), notes.end(), [&](const Note &note) { return note.key == key; });
    return found == notes.end() ? std::string_view() : found->text;
}

std::size_t settingNoteCount()
{
    return notes.size();
}

} // namespace mesh
