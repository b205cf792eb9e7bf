"""A person ends what was stopped: the command is gone, the turn ends, and the words bring the next one."""
from harness.wait import check, until
from scenarios.intercept import start_command, stopped
from scenarios.pair import pair_up
from scenarios.slash_commands import answer


def run(world):
    world.start()
    hal, bob = pair_up(world)
    gate = world.gate("long")
    start_command(world, hal, gate, "say never")
    answer(bob, "/mesh intercept! wrong database")
    check(all(stopped(world, str(gate)).values()), stopped(world, str(gate)))
    requests = len(hal.model.requests)
    person = world.person("mesh resume --abort hal")
    person.type_characters()
    check("ended: 1 command" in person.wait_end(), person.screen())
    until("the command is gone", lambda: not stopped(world, str(gate)))
    hal.model.wait_requests(requests + 1)
    hal.wait_idle()
    woken = hal.model.requests[requests]
    check("wrong database" in "\n".join(woken.heard()), "the turn went on without the words")
