"""A verb for the human, called by a model: refused with the reason, and nothing happens."""
from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    hal.prompt("SCRIPT:run mesh service stop ;; run mesh plugin remove ;; say finished")
    hal.terminal.wait_screen("finished")
    results = hal.model.tool_results()
    check(len(results) == 2 and all("human" in result for result in results), f"told: {results}")
    check(world.service.session("hal")["state"] == "idle", "the service is not as it was")
    world.service.mesh("plugin", "status")
