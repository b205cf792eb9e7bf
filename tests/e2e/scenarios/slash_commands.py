"""/mesh list and /mesh send hal it's done, typed: carried out and shown without a model request."""
from harness.wait import check


def run(world):
    world.start()
    hal = world.shell("hal")
    hal.run("mesh connect")
    eve = world.interactive("eve")
    world.service.wait_state("eve", "idle")

    eve.enter("/mesh list")
    eve.terminal.wait_screen("blocked by hook")
    shown = eve.terminal.screen().split("blocked by hook")[1]
    check("hal" in shown and "eve" in shown, f"the list:\n{shown}")
    eve.wait_idle()
    eve.enter("/mesh send hal it's done")
    eve.terminal.wait_screen("Delivered to hal")
    eve.wait_idle()

    inbox = world.service.inbound(world.service.session("hal")["id"])
    check([(m["from"], m["body"]) for m in inbox] == [("eve", "it's done")], f"hal's inbound: {inbox}")
    check("[mesh:eve] it's done  (#" in hal.run("mesh inbox"), "hal's inbox lacks it")
    eve.enter("/mesh send nobody hello")
    eve.terminal.wait_screen("nobody")
    eve.enter("/mesh")
    eve.terminal.wait_screen("/grip-session-mesh:mesh", seconds=10)
    eve.wait_idle()
    check(eve.model.all_requests == [], f"{len(eve.model.all_requests)} model requests")
