"""The service was started by a model's Bash call; Guard's stop reaches that model's next command, and not the service."""
import os
import pathlib
import signal

from harness.wait import check, until
from scenarios.intercept import start_command, stopped
from scenarios.pair import make_pair
from scenarios.slash_commands import answer

SETTINGS = {"auto_connect": False, "sessions_start_it": True}


def facts(pid):
    """State, parent, group and session of a process, as the kernel says."""
    state, *numbers = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[:4]
    return state, *map(int, numbers)


def run(world):
    world.prepare()
    hal = world.interactive("hal")
    hal.enter("SCRIPT:run mesh connect hal ;; say joined")
    hal.terminal.wait_permission()  # Without a service nobody vouches for a call of the mesh.
    hal.terminal.approve()
    until("the service answers", world.service.is_up)
    hal.wait_idle()
    check("Connected as hal" in "\n".join(hal.model.tool_results()), hal.model.tool_results())
    service = world.service.pid_of_another()
    _, parent, group, session = facts(service)
    check(hal.pid not in (parent, group, session), f"the service's parent, group and session are {(parent, group, session)}")
    environment = pathlib.Path(f"/proc/{service}/environ").read_text().split("\0")
    check(not [one for one in environment if one.startswith(("CLAUDE", "ANTHROPIC"))], environment)

    bob = world.interactive("bob")
    check("Connected as bob" in answer(bob, "/mesh connect bob"), bob.terminal.screen())
    for client in (hal, bob):
        world.service.wait_state(client.name, "idle")
    make_pair(hal, bob)
    gate = world.gate("long")
    start_command(world, hal, gate)
    said = answer(bob, "/mesh intercept! please stop")
    check("hal is stopped" in said and "1 command" in said, said)
    check(all(stopped(world, str(gate)).values()), stopped(world, str(gate)))
    check(facts(service)[0] != "T", "the service is stopped too")
    world.service.wait_state("hal", "paused")

    person = world.person("mesh resume")
    person.type_characters()
    check("hal goes on" in person.wait_end(), person.screen())
    until("the command runs again", lambda: not any(stopped(world, str(gate)).values()))
    gate.touch()
    until("the command has ended", lambda: not stopped(world, str(gate)))
    hal.wait_idle()
    check("opened" in hal.model.tool_results(), hal.model.tool_results())

    # What that model has started ends with nothing of its session.
    os.kill(hal.pid, signal.SIGKILL)
    until("hal is gone", hal.is_gone)
    world.service.wait_state("hal", "offline")
    check(world.service.pid_of_another() == service, "the service has ended with the client that started it")
