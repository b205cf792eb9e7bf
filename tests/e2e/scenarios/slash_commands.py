"""/mesh list and /mesh send hal it's done, typed: carried out and shown without a model request."""
from harness.wait import check, until

ANSWER = "UserPromptExpansion operation blocked by hook:"


def run(world):
    world.start()
    hal = world.shell("hal")
    hal.run("mesh connect")
    eve = world.interactive("eve")
    world.service.wait_state("eve", "idle")

    shown = answer(eve, "/mesh list")
    check("hal" in shown and "eve" in shown, f"the list:\n{shown}")
    check("Delivered to hal. (#" in answer(eve, "/mesh send hal it's done"), "no receipt")
    inbox = world.service.inbound(world.service.session("hal")["id"])
    check([(m["from"], m["body"]) for m in inbox] == [("eve", "it's done")], f"hal's inbound: {inbox}")
    check("[mesh:eve] it's done  (#" in hal.run("mesh inbox"), "hal's inbox lacks it")

    shown = answer(eve, "/mesh send nobody hello")
    check('called "nobody"' in shown, shown)
    shown = answer(eve, "/mesh status # how are we?")
    check("eve" in shown, shown)
    check(eve.model.all_requests == [], f"{len(eve.model.all_requests)} model requests")


def answer(client, line):
    """What the client shows for a command that is typed."""
    before = client.terminal.screen().count(ANSWER)
    client.enter(line)
    until(lambda: f"an answer to {line}; the screen:\n{client.terminal.screen().rstrip()}",
          lambda: client.terminal.screen().count(ANSWER) > before and "Original prompt" in client.terminal.screen().split(ANSWER)[-1])
    client.wait_idle()
    return client.terminal.screen().split(ANSWER)[-1].split("Original prompt")[0]
