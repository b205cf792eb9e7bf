"""Two sessions talk: a message, an answer, an answer to that; no dialog, no human, and it ends."""
from harness.wait import check, until


def run(world):
    world.start()
    hal, ann = world.interactive("hal"), world.interactive("ann")
    for client in (hal, ann):
        world.service.wait_state(client.name, "idle")
    hal.enter("""SCRIPT:run mesh send ann 'SCRIPT:run mesh reply {id} "on main, and you?"'""")
    hal.model.wait_heard("[mesh:ann] on main, and you?")
    hal.wait_idle()
    short = hal.model.heard().split("[mesh:ann] on main, and you?  (#")[1].split(")")[0]
    hal.prompt(f"SCRIPT:run mesh reply {short} on topic")
    ann.model.wait_heard("[mesh:hal] on topic")
    hal.wait_idle()
    ann.wait_idle()

    ann.model.check_once("[mesh:hal] on topic")
    hal.model.check_once("[mesh:ann] on main, and you?")
    sent = [message["id"] for client in ("hal", "ann") for message in world.service.inbound(world.service.session(client)["id"])]
    states = [world.service.state_of(message) for message in sent]
    until(lambda: f"all have come to their end: {[world.service.state_of(m) for m in sent]}",
          lambda: sorted(world.service.state_of(message) for message in sent) == ["answered", "answered", "shown"])
    check(len(sent) == 3, f"{len(sent)} messages, {states}")
    answer = next(m for m in world.service.inbound(world.service.session("hal")["id"]) if m["body"].startswith("on main"))
    check(answer["hops"] == 1 and answer.get("reply_to") and answer.get("trace"), answer)
