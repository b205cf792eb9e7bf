"""kill -9 of the client: no ghost in the list, no helper left behind, and what comes waits for the name."""
import os
import signal

from harness.wait import check, until


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    until("its monitor runs", lambda: world.helpers())
    os.kill(hal.pid, signal.SIGKILL)
    world.service.wait_state("hal", "offline")
    until(lambda: f"no helper is left: {world.helpers()}", lambda: not world.helpers())
    message = world.service.send("hal", "are you still there?")
    check(world.service.state_of(message) == "stored", world.service.ask("receipt", message))

    # The name is free for the next one of that folder, and the message is there for it.
    again = world.interactive("hal")
    world.service.wait_state("hal", "idle", "busy")
    world.service.wait_receipt(message, "shown")
    again.model.check_once("are you still there?")
    check(len(world.service.sessions()) == 1, world.service.sessions())
