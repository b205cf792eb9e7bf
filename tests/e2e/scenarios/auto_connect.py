"""auto_connect: a session joins when it starts, under its folder's name, and its model is told in one line."""
from harness.wait import check


def run(world):
    world.start()
    first = world.interactive("hal")
    session = world.service.wait_state("hal", "idle")
    check(session["kind"] == "claude" and session["root"] == str(world.project("hal")), session)
    first.prompt("SCRIPT:say hello")
    lines = [line for line in first.model.heard().splitlines() if "[mesh]" in line]
    check(len(lines) == 1 and "hal" in lines[0], f"the model is told: {lines}")

    # The name is taken: the next of the same folder gets another, and the first keeps its own.
    world.interactive("hal")
    world.service.wait_state("hal-2", "idle")
    check(world.service.session("hal")["id"] == session["id"], world.service.sessions())
