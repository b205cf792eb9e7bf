"""Guard's human stops Grip's command at once; a person lets it go on from a terminal, and it finishes."""
import contextlib
import pathlib

from harness.wait import check, until
from scenarios.pair import pair_up
from scenarios.slash_commands import answer


def stopped(world, mark):
    """The processes of a command line with that mark, and whether each of them is stopped."""
    states = {}
    for pid, line in world.processes().items():
        if mark in line and "claude" not in line.split(" ")[0]:
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # It may end while we look.
                state = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
                states[pid] = state == "T"
    return states


def start_command(world, client, gate, after="say finished"):
    client.enter(f"SCRIPT:run wait-for {gate} ;; {after}")
    client.model.wait_requests(len(client.model.requests) + 1)
    until("the command runs", lambda: stopped(world, str(gate)))


def run(world):
    world.start()
    hal, bob = pair_up(world)
    gate = world.gate("long")
    start_command(world, hal, gate)
    turns = len(bob.model.all_requests)
    said = answer(bob, "/mesh intercept! please stop")
    check("hal is stopped" in said and "1 command" in said, said)
    check(len(bob.model.all_requests) == turns, "it took a model turn")
    check(all(stopped(world, str(gate)).values()), stopped(world, str(gate)))
    world.service.wait_state("hal", "paused")
    roles = {session["name"]: session["role"] for session in world.service.sessions()}
    check(roles == {"hal": "guard", "bob": "grip"}, roles)
    gate.touch()
    check(all(stopped(world, str(gate)).values()), "it goes on by itself")

    # Its own model cannot, and a program cannot; a person at a terminal can.
    person = world.person("mesh resume")
    person.type_characters()
    check("hal goes on" in person.wait_end(), person.screen())
    hal.wait_idle()
    heard = hal.model.heard()
    check("[mesh:pair:bob] INTERCEPT! — please stop" in heard and "you are Guard" in heard, heard[-3000:])
    check("bob is Grip of your pair" in hal.model.heard(), hal.model.heard()[-2000:])
