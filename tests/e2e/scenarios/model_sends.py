"""A model's plain mesh calls run without a permission dialog; what hides another command behind one does not."""
from harness.wait import check, until


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    ann = world.shell("ann")
    ann.run("mesh connect")
    hal.prompt("SCRIPT:run mesh send ann \"it's merged\" ;; run mesh list ;; run mesh status ;; say finished")
    hal.terminal.wait_screen("finished")
    check("[mesh:hal] it's merged  (#" in ann.run("mesh inbox"), "ann has it not")
    check("ann" in hal.model.tool_results()[1], hal.model.tool_results())

    treasure = world.project("hal") / "treasure"
    treasure.mkdir()
    for command in ("mesh send ann x; rm -rf treasure", "mesh send ann $(rm -rf treasure)", "mesh send ann x > treasure/y"):
        hal.enter(f"SCRIPT:run {command}")
        until(lambda: f"the client asks about {command}; the screen:\n{hal.terminal.screen().rstrip()}",
              lambda: hal.record().get("status") == "waiting")
        world.service.wait_state("hal", "waiting")
        hal.terminal.wait_permission()
        hal.terminal.press("Escape")
        hal.wait_idle()
        check(treasure.is_dir() and not list(treasure.iterdir()), f"it ran: {command}")
    check("No messages wait" in ann.run("mesh inbox"), "a part of it ran")
