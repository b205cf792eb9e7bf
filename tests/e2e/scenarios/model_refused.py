"""A verb for the human, called by a model: refused with the reason, also where the user let an innocent-looking command run."""
from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    hal.prompt("SCRIPT:run mesh service stop ;; run mesh plugin remove ;; say finished")
    hal.terminal.wait_screen("finished")
    results = hal.model.tool_results()
    check(len(results) == 2 and all("human" in result for result in results), f"told: {results}")

    for command in ("mesh service stop", "env -u CLAUDECODE MESH_SESSION=human setsid -w mesh service stop"):
        script = world.project("hal") / "build.sh"
        script.write_text(f"{command}\n")
        hal.enter("SCRIPT:run sh build.sh ;; say tried")
        hal.terminal.wait_permission()
        hal.terminal.approve()
        hal.terminal.wait_screen("tried")
        hal.wait_idle()
        check("Exit code 1" in hal.model.tool_results()[-1], hal.model.tool_results()[-1])
        hal.clear()
    check(world.service.session("hal")["state"] == "idle", "the service is not as it was")
    world.service.mesh("plugin", "status")
