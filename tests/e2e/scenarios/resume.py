"""A joined session that ends and is resumed, or continued, is back by itself, and gets what came meanwhile."""
from harness.wait import check

SETTINGS = {"auto_connect": False}


def run(world):
    world.start()
    first = world.interactive("hal")
    first.enter("/mesh connect")
    session = world.service.wait_state("hal", "idle")
    first.prompt("SCRIPT:say remember me")
    conversation = first.client_id
    for round_, how in enumerate((["--resume", conversation], ["--continue"])):
        world.clients[-1].leave()
        world.service.wait_state("hal", "offline")
        text = f"while you were away {round_}"
        message = world.service.send("hal", text)
        check(world.service.state_of(message) == "stored", world.service.ask("receipt", message))
        again = world.interactive("hal", *how)
        back = world.service.wait_state("hal", "idle", "busy")
        check(back["id"] == session["id"], f"{session} became {back}")
        world.service.wait_receipt(message, "shown")
        again.wait_idle()
        again.model.check_once(text)
        check("cross-session" not in again.terminal.screen(), "woken by a frame, as a headless session, not by its monitor")
        check("remember me" in str(again.model.requests[-1].body["messages"]), "another conversation")
    check(len(world.service.sessions()) == 1, world.service.sessions())
