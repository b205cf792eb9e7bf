"""/mesh connect, typed into a session that did not join by itself; and /mesh disconnect."""
from harness import facts
from harness.wait import check, until

SETTINGS = {"auto_connect": False}


def run(world):
    world.start()
    hal = world.interactive("project")
    check(world.service.sessions() == [], "joined by itself")
    hal.enter("/mesh connect hal")
    session = world.service.wait_state("hal", "idle")
    check(session["kind"] == "claude", session)
    hal.wait_idle()
    check(hal.model.all_requests == [], "a model request")

    message = world.service.send("hal", "are you there?")
    hal.model.wait_heard("are you there?")
    check(facts.line("human", "are you there?").search(hal.model.heard()), hal.model.heard())
    world.service.wait_receipt(message, "shown")
    hal.wait_idle()

    seen = len(hal.model.all_requests)
    hal.enter("/mesh disconnect")
    until(lambda: f"hal has left: {world.service.sessions()}",
          lambda: (world.service.session("hal") or {"state": "offline"})["state"] == "offline")
    check(len(hal.model.all_requests) == seen, "a model request")
