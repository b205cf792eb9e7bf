// SPDX-License-Identifier: MIT
#include "examples.h"

#include <algorithm>
#include <array>

namespace mesh {
namespace {

struct Row {
    std::string_view verb;
    Example example;
};

constexpr std::array rows {
    Row {"connect", {"", R"(hal$ mesh connect hal
Connected as hal.
No messages wait.)"}},
    Row {"disconnect", {"", R"(hal$ mesh disconnect
Disconnected. Messages for hal are kept until it is back.)"}},
    Row {"list", {"hal$ mesh connect hal\neve$ mesh connect eve", R"(eve$ mesh list
NAME  MACHINE  STATE  ROLE  LAST SEEN  BRANCH  LOCKS
eve   laptop   idle   -     now        main    -
hal   laptop   idle   -     now        main    -)"}},
    Row {"status", {"", R"(eve$ mesh status
you       eve, idle
branch    main
root      /home/you/shop
messages  0 waiting
service   running, pid …, version …, up …
…)"}},
    Row {"send", {"", R"(eve$ mesh send hal "it's done"
Delivered to hal. (#1001)
eve$ git diff | mesh send hal -
Delivered to hal. (#1002)
eve$ mesh send --wait delivered hal "please look at it"
Delivered to hal. (#1003)
#1003 to hal, sent …
RECIPIENT  STATE      HISTORY
hal        delivered  stored …, delivered …)"}},
    Row {"broadcast", {"", R"(eve$ mesh broadcast "stand-up in 5 minutes"
Sent to 1 session. (#1004))"}},
    Row {"reply", {"", R"(hal$ mesh reply 1003 "looks good"
Delivered to eve. (#1005))"}},
    Row {"read", {"", R"(hal$ mesh read 1001
eve to hal, …  (#1001)
  | it's done
hal$ mesh read 1002 -o ~/change.diff
Written to /home/you/change.diff (… bytes).)"}},
    Row {"receipt", {"", R"(eve$ mesh receipt 1003
#1003 to hal, sent …
RECIPIENT  STATE     HISTORY
hal        answered  stored …, delivered …answered …)"}},
    Row {"inbox", {"", R"(eve$ mesh inbox --peek
[mesh:hal] looks good  (#1005)
eve$ mesh inbox
[mesh:hal] looks good  (#1005)
eve$ mesh inbox
No messages wait.)"}},
    Row {"scan", {"", R"($ mesh scan 'git push --force'  # exit code 1
git-push-force (git): git push --force
  Rewrites what others have fetched; commits on the server can be lost.
$ printf 'make\nrm -rf src\n' | mesh scan --lines  # exit code 1
clean
hit: rm-recursive)"}},
    Row {"lock", {"", R"(hal$ mesh lock src/login.cpp
Locked src/login.cpp for 10 min. Give it back: mesh unlock src/login.cpp
hal$ mesh lock --ttl 60 'tests/**'
Locked tests/** for 1 h. Give it back: mesh unlock 'tests/**'
hal$ mesh lock deploy
Locked the word deploy for 10 min. Give it back: mesh unlock deploy)"}},
    Row {"unlock", {"", R"(hal$ mesh unlock deploy
Unlocked deploy.
$ mesh unlock --force 'tests/**'
To take the lock on tests/** away from whoever holds it, type 4F7K  (only Enter: nothing is done): 4F7K
Took tests/** away from hal, who is told.)"}},
    Row {"locks", {"", R"(eve$ mesh locks
LOCKED         BY   FOR     IN
src/login.cpp  hal  10 min  /home/you/shop)"}},
    Row {"pair", {"", R"(eve$ mesh pair hal
Invited hal. It is told; take it back: mesh unpair
hal$ mesh pair
eve invites you. Accept: mesh pair eve; decline: mesh unpair)"}},
    Row {"unpair", {"", R"(hal$ mesh unpair
Declined eve's invitation.)"}},
    Row {"grip", {"ann> /mesh connect ann\nbob> /mesh connect bob", R"(ann> /mesh pair bob
Invited bob. It is told; take it back: mesh unpair
bob> /mesh grip
Paired with ann, as grip.
You are Grip: you build, run and commit; ann is Guard, reviews, and can stop you.)"}},
    Row {"guard", {"", R"(ann> /mesh guard
Paired with bob, as guard.
…)"}},
    Row {"steer", {"", R"(ann> /mesh steer the tests first, please
Delivered to bob. (#…)"}},
    Row {"intercept", {"", R"(ann> /mesh intercept this deletes the cache
Asked bob to pause; it decides. (#…))"}},
    Row {"intercept!", {"bob> tool sleep 600", R"(ann> /mesh intercept! that is the production database
bob is stopped. 1 command:
  …  sleep
Nothing more of bob runs until a person lets it go on (mesh resume).)"}},
    // Where Grip is stopped, its role has gone over already.
    Row {"handover", {"$ mesh resume bob", R"(ann> /mesh handover
Paired with bob, as guard.
…)"}},
    Row {"resume", {"ann> /mesh intercept!", R"($ mesh resume
To let bob go on, type 4F7K  (only Enter: nothing is done): 4F7K
bob goes on…)"}},
    Row {"approvals", {"ann> /mesh send hal then rm -rf src", R"(ann> /mesh approvals
#…  from ann to hal, 15 bytes, expires …
  rm-recursive: Deletes a folder with everything in it; there is no way back.
…)"}},
    Row {"approve", {"", R"($ mesh approve
…
  | then ⟦rm -rf⟧ src
…
To approve it, type 4F7K  (only Enter: nothing is decided): 4F7K
Approved #…. It goes to hal as #….)"}},
    Row {"deny", {"ann> /mesh send hal then git clean -fdx", R"($ mesh deny
…
To deny it, type 4F7K  (only Enter: nothing is decided): 4F7K
Denied #…. Its sender is told.)"}},
    Row {"remote", {"studio$ mesh service start", R"($ mesh remote add 100.101.102.103 studio
To pair with the machine at 100.101.102.103, type 4F7K  (only Enter: nothing is done): 4F7K
The code is …. The other machine (studio) must show the same one.
…
studio$ mesh remote accept --name laptop
To let laptop in, whose code is … on both machines, type 4F7K  (only Enter: nothing is done): 4F7K
laptop is let in. How it stands: mesh remote list
$ mesh remote verify studio
To say that studio shows the code … as well, type 4F7K  (only Enter: nothing is done): 4F7K
studio is verified: it may do here what its rights say.
$ mesh remote list
MACHINE  STATE  SINCE  VERIFIED  ADDRESS  SESSIONS  WAITING
studio   …      …      yes       …        …         …
…
$ mesh remote rights studio --deny broadcast,lock
To …
studio may here: message, pair, intercept
$ mesh remote rename studio tower
To …
studio is called tower from now on.
$ mesh remote remove tower
To …
tower is not paired any more, and cut off.
…)"}},
    Row {"config", {"", R"($ mesh config get mailbox_days
7
$ mesh config set mailbox_days 14
mailbox_days is now 14.)"}},
    Row {"service", {"", R"($ mesh service status
service   running, pid …, version …, up …
bus       ws://127.0.0.1:9474
…
$ mesh service restart
The service has started, pid ….
$ mesh service stop
The service has stopped, pid ….
$ mesh service start
The service has started, pid ….)"}},
    Row {"doctor", {"$ mesh plugin install", R"($ mesh doctor
[PASS] data folder: /home/you/.grip-session-mesh, yours, 0700
…
Result: … passed, 0 failed)"}},
    Row {"log", {"", R"($ mesh log -n 2
…)"}},
    Row {"plugin", {"", R"($ mesh plugin install
The plugin … is in place: …
Claude Code has it. Restart the sessions that are open: they do not have it yet.)"}},
    Row {"completion", {"", R"($ mkdir -p ~/.local/share/bash-completion/completions
$ mesh completion bash >~/.local/share/bash-completion/completions/mesh)"}},
};

} // namespace

Example exampleOf(std::string_view verb)
{
    const auto *found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.verb == verb; });
    return found == rows.end() ? Example {} : found->example;
}

std::size_t exampleCount()
{
    return rows.size();
}

} // namespace mesh
