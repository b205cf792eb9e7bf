"""No tokens while nothing is said: whatever else happens on the mesh, no session makes a model request."""
import signal

from harness.wait import check


def run(world):
    world.start()
    hal, eve = world.interactive("hal"), world.streaming("eve")
    for client in (hal, eve):
        world.service.wait_state(client.name, "idle")
    ann, bob = world.shell("ann"), world.shell("bob")
    ann.run("mesh connect")
    bob.run("mesh connect")
    ann.run("mesh send bob hello")
    bob.run("mesh inbox")
    world.service.mesh("config", "set", "mailbox_days", "6")
    bob.run("mesh disconnect")
    bob.close()
    hal.enter("/mesh status")
    hal.terminal.wait_screen("blocked by hook")
    hal.wait_idle()
    world.service.restart(signal.SIGTERM)
    for client in (hal, eve):
        world.service.wait_state(client.name, "idle")
    check(hal.model.all_requests == [] and eve.model.all_requests == [], "a model request for nothing")

    # A message to one costs one request there and none elsewhere; an answer to it is a message too.
    ann.run("mesh send --wait shown hal hello")
    hal.wait_idle()
    check(len(hal.model.all_requests) == 1 and eve.model.all_requests == [], "more than one model request")
