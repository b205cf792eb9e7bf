"""A message comes while a permission dialog is open: the session is shown as waiting, and gets it when the dialog is gone."""
from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    hal.enter("SCRIPT:run touch something ;; say finished")
    hal.terminal.wait_permission()
    world.service.wait_state("hal", "waiting")
    first = world.service.send("hal", "while you were asked")
    world.service.wait_receipt(first, "delivered")
    check(len(hal.model.requests) == 1, "woken behind the dialog")
    hal.terminal.approve()
    hal.terminal.wait_screen("finished")
    world.service.wait_receipt(first, "shown")
    hal.wait_idle()
    hal.model.check_once("while you were asked")
    check(len(hal.model.requests) == 2, f"{len(hal.model.requests)} requests")

    # No hook tells of a dialog that is dismissed; the message comes all the same.
    hal.enter("SCRIPT:run touch something ;; say more")
    hal.terminal.wait_permission()
    second = world.service.send("hal", "before you said no")
    hal.terminal.press("Escape")
    world.service.wait_receipt(second, "shown")
    hal.wait_idle()
    hal.model.check_once("before you said no")
