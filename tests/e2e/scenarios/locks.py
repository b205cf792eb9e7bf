"""One session locks a file; the other's model is warned before it edits it, and the holder hears of it."""
import json

from harness.wait import check, until
from scenarios.slash_commands import answer


def run(world):
    world.start()
    hal, bob = world.interactive("hal"), world.interactive("bob")
    for name in ("hal", "bob"):
        world.service.wait_state(name, "idle")
    file = world.project("hal") / "plan.txt"
    turns = len(hal.model.all_requests)
    check("Locked " in answer(hal, "/mesh lock ./plan.txt --ttl 5"), hal.terminal.screen())
    check(len(hal.model.all_requests) == turns, "locking took a model turn")
    check("plan.txt" in answer(bob, "/mesh locks"), bob.terminal.screen())

    order = json.dumps({"file_path": str(file), "content": "mine"})
    bob.enter(f"SCRIPT:tool Write {order} ;; say written")
    bob.terminal.wait_permission()
    bob.terminal.approve()
    bob.wait_idle()
    check("hal has locked" in bob.model.heard() and "plan.txt" in bob.model.heard(), f"bob's model was not warned:\n{bob.model.heard()[-2000:]}")
    check(file.read_text() == "mine", "a warning kept it from its work")
    until("hal's model hears of it", lambda: "bob is editing what you have locked" in hal.model.everything())

    hal.wait_idle()
    bob.wait_idle()
    world.service.mesh("config", "set", "lock_enforcement", "block")
    order = json.dumps({"command": f"echo again > {file}", "description": "scripted"})
    bob.enter(f"SCRIPT:tool Bash {order} ;; say stopped")
    bob.model.wait_requests(len(bob.model.requests) + 1)
    bob.wait_idle()
    check(any("hal has locked" in result for result in bob.model.tool_results()), bob.model.tool_results())
    check(file.read_text() == "mine", "it was written all the same")
    check("Unlocked" in answer(hal, "/mesh unlock ./plan.txt"), hal.terminal.screen())
    check("Nothing is locked" in answer(bob, "/mesh locks"), bob.terminal.screen())
