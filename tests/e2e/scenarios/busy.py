"""A message to a busy session arrives between two tool calls of the same turn."""
from harness import facts
from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    gate = world.gate("tool")
    hal.enter(f"SCRIPT:run wait-for {gate} ;; hold answer finished")
    hal.model.wait_requests(1)
    world.service.wait_state("hal", "busy")
    message = world.service.send("hal", "stop using port 80")
    world.service.wait_receipt(message, "delivered")
    gate.touch()

    hal.model.wait_held("answer")
    check(len(hal.model.requests) == 2, f"{len(hal.model.requests)} requests")
    check(facts.line("human", "stop using port 80").search(hal.model.heard()), hal.model.heard())
    check(world.service.state_of(message) == "delivered", "shown before the model has answered")
    hal.model.release("answer")
    world.service.wait_receipt(message, "shown")
    hal.wait_idle()

    # The next turn brings nothing again, and needs no wake.
    hal.prompt("SCRIPT:say next")
    hal.model.check_once("stop using port 80", facts.PREAMBLE)
    check(len(hal.model.requests) == 3, f"{len(hal.model.requests)} requests")
