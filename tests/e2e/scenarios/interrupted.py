"""Esc in a turn: a text that the conversation keeps is not told again, one that still waits comes with the next turn."""
from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")

    # Esc in a running tool, and no hook fires any more.
    hal.enter(f"SCRIPT:run wait-for {world.gate('never')} ;; say unreached")
    hal.model.wait_requests(1)
    world.service.wait_state("hal", "busy")
    first = world.service.send("hal", "during the tool")
    hal.terminal.wait_screen("esc to interrupt")
    hal.terminal.press("Escape")
    world.service.wait_receipt(first, "shown")
    hal.wait_idle()
    hal.model.check_once("during the tool")

    # Esc while the model thinks about what a tool's end brought.
    seen = len(hal.model.requests)
    gate = world.gate("tool")
    hal.enter(f"SCRIPT:run wait-for {gate} ;; hold answer never said")
    hal.model.wait_requests(seen + 1)
    second = world.service.send("hal", "between the tools")
    gate.touch()
    hal.model.wait_held("answer")
    check("between the tools" in hal.model.heard(), "not in the request")
    hal.terminal.press("Escape")
    hal.wait_idle()
    hal.model.release("answer")  # The script goes on with the next turn.
    hal.prompt("SCRIPT:say and now")
    world.service.wait_receipt(second, "shown")
    hal.wait_idle()
    hal.model.check_once("during the tool", "between the tools")
