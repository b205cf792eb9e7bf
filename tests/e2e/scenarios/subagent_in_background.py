"""The main turn is over, a subagent still runs (the client calls that busy): a message wakes the main conversation at once."""
import json

from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    gate = world.gate("inner")
    order = json.dumps({"description": "inner", "prompt": f"SCRIPT:run wait-for {gate}", "subagent_type": "general-purpose"})
    hal.enter(f"SCRIPT:tool Agent {order} ;; say started")
    hal.terminal.wait_screen("started")
    message = world.service.send("hal", "while it works")
    hal.model.wait_heard("while it works")
    world.service.wait_receipt(message, "shown")
    check(not gate.exists(), "")
    gate.touch()
    hal.wait_idle()
    hal.model.check_once("while it works")
