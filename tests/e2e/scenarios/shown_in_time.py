"""The receipt says shown as soon as the model acts on a message, not when the long tool call that it starts is over."""
from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    gate = world.gate("tool")
    world.service.mesh("send", "--wait", "shown", "--timeout", "20", "hal", f"SCRIPT:run wait-for {gate} ;; say finished")
    check(world.service.session("hal")["state"] == "busy", "the tool is over already")
    check(len(hal.model.requests) == 1, f"{len(hal.model.requests)} requests")
    gate.touch()
    hal.terminal.wait_screen("finished")
    hal.wait_idle()
