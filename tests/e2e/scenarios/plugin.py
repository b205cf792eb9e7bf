"""The plugin, installed through the marketplace: the client accepts it whole and shows no error; it goes as it came."""
import json

from harness.wait import check


def run(world):
    world.start()
    installed = plugins(world)
    check([(plugin["id"], plugin["enabled"]) for plugin in installed] == [("grip-session-mesh@grip", True)], f"installed: {installed}")
    place = installed[0].get("readFromFolder") or installed[0]["installPath"]
    judged = world.home.run(world.claude, "plugin", "validate", place, "--strict", cwd=world.folder)
    check(judged.returncode == 0, judged.stdout)
    world.service.mesh("plugin", "status")

    hal = world.interactive("hal")
    hal.terminal.wait_screen("1 monitor")
    hal.prompt("SCRIPT:run echo fine ;; say finished")
    screen = hal.terminal.screen()
    check("hook" not in screen and "failed" not in screen, f"the client complains:\n{screen}")
    hal.leave()

    world.install_plugin()  # Again: the same.
    check(len(plugins(world)) == 1, f"installed: {plugins(world)}")
    if is_below_an_agent(world):
        refusal = world.service.mesh("plugin", "remove", code=1)
        check("is for the human" in refusal, refusal)
        print("SKIP   : plugin: mesh plugin remove: a coding agent runs this, and it is for the human", flush=True)
        return
    world.service.mesh("plugin", "remove")
    check(plugins(world) == [], f"left: {plugins(world)}")
    world.service.mesh("plugin", "status", code=1)


def is_below_an_agent(world):
    """Whether the harness is. `mesh plugin remove` looks at the real processes; so does the service as it is installed."""
    world.service.end()
    world.service.start(as_installed=True)
    return world.service.ask("status")["speaks_as"] != "human"


def plugins(world):
    return json.loads(world.home.run(world.claude, "plugin", "list", "--json", cwd=world.folder).stdout)
