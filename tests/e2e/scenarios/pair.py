"""Two sessions pair by their humans' words; a guard's edit is refused with the way out, and what it steers arrives."""
import json

from harness.wait import check, until
from scenarios.slash_commands import answer


def pair_up(world, grip="hal", guard="bob"):
    """Two clients that are a pair, by what their humans type."""
    one, other = world.interactive(grip), world.interactive(guard)
    for name in (grip, guard):
        world.service.wait_state(name, "idle")
    return make_pair(one, other)


def make_pair(one, other):
    """Of two that are on the mesh and idle."""
    grip, guard = one.name, other.name
    check(f"Invited {grip}; you would be guard" in answer(other, f"/mesh pair {grip} --role guard"), other.terminal.screen())
    until("its model is told", lambda: "invites you to pair" in one.model.everything())
    one.wait_idle()
    check(f"Paired with {guard}, as grip" in answer(one, "/mesh grip"), one.terminal.screen())
    until("the other's model is told", lambda: "You are Guard" in other.model.everything())
    until("and its own", lambda: "You are a pair" in one.model.everything())  # Else its doorbell rings into what follows.
    for client in (one, other):
        client.wait_idle()
    return one, other


def run(world):
    world.start()
    hal, bob = pair_up(world)
    file = world.project("bob") / "x.txt"
    bob.prompt(f"SCRIPT:tool Write {json.dumps({'file_path': str(file), 'content': 'x'})} ;; say refused")
    check(any("Guard does not edit" in result and "mesh steer" in result for result in bob.model.tool_results()), bob.model.tool_results())
    check(not file.exists(), "a guard has written")
    bob.prompt("SCRIPT:run git commit --allow-empty -m x ;; say refused")
    check(any("Guard does not commit" in result for result in bob.model.tool_results()), bob.model.tool_results())

    bob.prompt("SCRIPT:run mesh steer keep the old name ;; say steered")
    until("hal's model hears it", lambda: "[mesh:pair:bob] keep the old name" in hal.model.everything())
    hal.wait_idle()
    check("as guard" in answer(hal, "/mesh handover"), hal.terminal.screen())
    until("bob's model hears that it is Grip", lambda: "hal has handed over. You are Grip" in bob.model.everything())
    bob.wait_idle()
    bob.enter(f"SCRIPT:tool Write {json.dumps({'file_path': str(file), 'content': 'x'})} ;; say written")
    bob.terminal.wait_permission()
    bob.terminal.approve()
    bob.wait_idle()
    check(file.exists(), "Grip may not write")
