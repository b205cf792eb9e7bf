"""A stopped command meets the client's own time limit: the turn ends, the process stays stopped until a person comes."""
import json

from harness.wait import check, until
from scenarios.intercept import stopped
from scenarios.pair import pair_up
from scenarios.slash_commands import answer


def run(world):
    world.start()
    hal, bob = pair_up(world)
    gate = world.gate("long")
    order = json.dumps({"command": f"wait-for {gate}", "timeout": 4000, "description": "scripted"})
    hal.enter(f"SCRIPT:tool Bash {order} ;; say went-on")
    until("the command runs", lambda: stopped(world, str(gate)))
    requests = len(hal.model.requests)
    answer(bob, "/mesh intercept! hold it")
    check(all(stopped(world, str(gate)).values()), stopped(world, str(gate)))
    hal.wait_idle()
    check(len(hal.model.requests) == requests, "the model went on while it was paused")
    check(stopped(world, str(gate)) and all(stopped(world, str(gate)).values()), stopped(world, str(gate)))
    world.service.wait_state("hal", "paused")

    gate.touch()
    person = world.person("mesh resume hal")
    person.type_characters()
    check("hal goes on" in person.wait_end(), person.screen())
    until("the command finishes", lambda: not stopped(world, str(gate)))
    until("the words reach its model", lambda: "hold it" in hal.model.everything())
    hal.wait_idle()
