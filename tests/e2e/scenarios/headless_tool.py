"""claude -p with a long tool call: a message arrives within the run."""
from harness import facts
from harness.wait import check


def run(world):
    world.start()
    gate = world.gate("tool")
    hal = world.printed("hal", f"SCRIPT:run wait-for {gate} ;; say finished")
    hal.model.wait_requests(1)
    world.service.wait_state("hal", "busy")
    message = world.service.send("hal", "use the other branch")
    gate.touch()
    check(hal.result().strip() == "finished", "another result")
    check(facts.line("human", "use the other branch").search(hal.model.heard()), hal.model.heard())
    hal.model.check_once("use the other branch")
    check(len(hal.model.requests) == 2, f"{len(hal.model.requests)} requests")
    world.service.wait_receipt(message, "shown")
    world.service.wait_state("hal", "offline")
