"""/clear: another conversation, the same session of the mesh with its name and its mailbox."""
from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    session = world.service.wait_state("hal", "idle")
    first = world.service.send("hal", "before the clear")
    world.service.wait_receipt(first, "shown")
    hal.wait_idle()

    hal.clear()
    after = world.service.wait_state("hal", "idle")
    check(after["id"] == session["id"], f"{session} became {after}")
    second = world.service.send("hal", "after the clear")
    world.service.wait_receipt(second, "shown")
    hal.model.check_once("after the clear")
    check("before the clear" not in hal.model.heard(), "told again")
    check(len(world.service.sessions()) == 1, world.service.sessions())
    check(len(world.service.inbound(session["id"])) == 2, "not all in the session's inbound file")
