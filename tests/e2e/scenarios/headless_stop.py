"""claude -p, and a message during its last answer: the Stop hook hands it over, once, before the run ends."""
from harness.wait import check


def run(world):
    world.start()
    hal = world.printed("hal", "SCRIPT:hold last first answer")
    hal.model.wait_held("last")
    world.service.wait_state("hal", "busy")
    message = world.service.send("hal", "SCRIPT:say second answer")
    hal.model.release("last")
    result = hal.result()
    check("second answer" in result, result)
    hal.model.check_once("[mesh:human]")
    check(len(hal.model.requests) == 2, f"{len(hal.model.requests)} requests")
    world.service.wait_receipt(message, "shown")
