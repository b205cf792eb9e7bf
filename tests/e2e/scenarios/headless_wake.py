"""A headless session whose input stays open, idle, without a monitor: a message wakes it."""
from harness import facts
from harness.wait import check


def run(world):
    world.start()
    hal = world.streaming("hal")
    world.service.wait_state("hal", "idle")
    first = world.service.send("hal", "SCRIPT:say woken")  # Before any prompt.
    hal.wait_results(1)
    world.service.wait_receipt(first, "shown")
    check(hal.results()[0]["result"] == "woken", hal.results()[0])
    hal.enter("SCRIPT:say prompted")
    hal.wait_results(2)
    second = world.service.send("hal", "SCRIPT:say again")
    hal.wait_results(3)
    world.service.wait_receipt(second, "shown")
    check([r["result"] for r in hal.results()] == ["woken", "prompted", "again"], hal.results())
    check([who for who, _ in facts.messages(hal.model.heard())] == ["human"] * 2, facts.messages(hal.model.heard()))
    check(len(hal.model.requests) == 3, f"{len(hal.model.requests)} requests")
    check(hal.finish() == 0, "the client failed")
    world.service.wait_state("hal", "offline")
