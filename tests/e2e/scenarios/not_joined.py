"""A session that has not joined: the hooks add nothing, the monitor stays silent, nobody can reach it."""
from harness.wait import check

SETTINGS = {"auto_connect": False}


def run(world):
    world.start()
    hal = world.interactive("hal")
    ann = world.shell("ann")
    ann.run("mesh connect")
    ann.run("mesh send hal hello", code=4)
    ann.run("mesh broadcast hello all")
    hal.prompt("SCRIPT:run echo one ;; say finished")
    check("[mesh" not in hal.model.heard(), hal.model.heard())
    check(len(hal.model.all_requests) == 2, f"{len(hal.model.all_requests)} requests")
    check([s["name"] for s in world.service.sessions()] == ["ann"], world.service.sessions())
    screen = hal.terminal.screen()
    check("hook" not in screen, screen)
