"""The service ends, by SIGTERM and by SIGKILL, while sessions are open: they are back by themselves, nothing is lost or doubled."""
import signal

from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    session = world.service.wait_state("hal", "idle")
    ann = world.shell("ann")
    ann.run("mesh connect")
    texts, messages = [], []
    for how in (signal.SIGTERM, signal.SIGKILL):
        texts.append(f"before {how.name}")
        ann.run(f"mesh send --wait shown hal {texts[-1]}")
        hal.wait_idle()
        # One that waits through it, for a turn that goes on without the service.
        gate = world.gate(how.name)
        requests = len(hal.model.requests)
        hal.enter(f"SCRIPT:run echo early ;; run wait-for {gate} ;; say finished {how.name}")
        hal.model.wait_requests(requests + 2)
        texts.append(f"through {how.name}")
        messages.append(world.service.send("hal", texts[-1]))
        world.service.restart(how)
        back = world.service.wait_state("hal", "busy")
        check(back["id"] == session["id"], f"{session} became {back}")
        gate.touch()
        hal.model.wait_heard(texts[-1])
        hal.terminal.wait_screen(f"finished {how.name}")
        hal.wait_idle()
        texts.append(f"after {how.name}")
        ann.run(f"mesh send --wait shown hal {texts[-1]}")
        hal.wait_idle()
    for message in messages:
        world.service.wait_receipt(message, "shown")
    hal.model.check_once(*texts)
    bodies = [message["body"] for message in world.service.inbound(session["id"])]
    check(bodies == texts, f"inbound: {bodies}")
