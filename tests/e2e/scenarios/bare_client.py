"""The harness itself, without the product: the client of the named version obeys the scripted model."""
from harness.wait import check


def run(world):
    hal = world.interactive("hal")
    hal.prompt("SCRIPT:run echo one ;; say finished")
    hal.terminal.wait_screen("finished")
    check(hal.model.tool_results() == ["one"], f"tool results: {hal.model.tool_results()}")
    check(len(hal.model.all_requests) == 2, f"requests: {[r.path for r in hal.model.all_requests]}")

    gate = world.gate("open")
    hal.enter(f"SCRIPT:run wait-for {gate} ;; hold last over")
    hal.model.wait_requests(3)
    gate.touch()
    hal.model.wait_held("last")
    check(not hal.is_idle(), "idle while its model thinks")
    hal.model.release("last")
    hal.wait_idle()
    hal.leave()

    eve = world.printed("eve", "SCRIPT:run echo two ;; say printed")
    check(eve.result().strip() == "printed", eve.result)
    bob = world.streaming("bob")
    bob.enter("SCRIPT:say first")
    bob.wait_results(1)
    bob.enter("SCRIPT:say second")
    bob.wait_results(2)
    check([r["result"] for r in bob.results()] == ["first", "second"], bob.results())
    check(bob.finish() == 0, "the streaming client failed")
