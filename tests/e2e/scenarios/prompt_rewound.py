"""Esc before the model's first word takes the prompt back, and with it the text of a message: it is told again, once."""
from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    # The message comes during a last answer, so that the next prompt, queued already, carries it.
    hal.enter("SCRIPT:hold first one")
    hal.model.wait_held("first")
    message = world.service.send("hal", "do not lose this")
    hal.enter("SCRIPT:hold second two")
    hal.model.release("first")
    hal.model.wait_held("second")
    check("do not lose this" in hal.model.heard(), "the prompt did not carry it")
    hal.terminal.press("Escape")
    hal.wait_idle()

    hal.model.wait_requests(3)
    world.service.wait_receipt(message, "shown")
    hal.wait_idle()
    hal.model.check_once("do not lose this")
