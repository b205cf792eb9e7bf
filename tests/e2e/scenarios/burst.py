"""A hundred messages from two sessions at once: all shown, each once, in the order of their sender, in few turns."""
import threading

from harness import facts
from harness.wait import check, until

EACH = 50


def run(world):
    world.start()
    hal = world.interactive("hal")
    session = world.service.wait_state("hal", "idle")
    senders = {name: world.shell(name) for name in ("ann", "bob")}
    for shell in senders.values():
        shell.run("mesh connect")
    sending = "for i in $(seq {}); do mesh send hal 'from {}' $i. || exit 1; done"
    threads = [threading.Thread(target=shell.run, args=[sending.format(EACH, name)]) for name, shell in senders.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    until(lambda: f"all are heard: {len(facts.messages(hal.model.heard()))}",
          lambda: len(facts.messages(hal.model.heard())) >= 2 * EACH, 60)
    inbound = world.service.inbound(session["id"])
    for message in inbound:
        world.service.wait_receipt(message["id"], "shown")
    hal.wait_idle()
    heard = facts.messages(hal.model.heard())
    for name in senders:
        texts = [text for sender, text in heard if sender == name]
        check(texts == [f"from {name} {i}." for i in range(1, EACH + 1)], f"from {name}: {texts}")
    check(len(inbound) == 2 * EACH, f"inbound: {len(inbound)}")
    check(len(hal.model.requests) < 40, f"{len(hal.model.requests)} requests")
