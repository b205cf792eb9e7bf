"""Of two calls that the model makes at once, the one that has not begun is denied with Guard's words, and the turn ends."""
from harness.wait import check, until
from scenarios.intercept import stopped
from scenarios.pair import pair_up
from scenarios.slash_commands import answer


def run(world):
    world.start()
    hal, bob = pair_up(world)
    first, second = world.gate("first"), world.gate("second")
    hal.enter(f"SCRIPT:together wait-for {first} && wait-for {second} ;; say went-on")
    until("the first runs", lambda: stopped(world, str(first)))
    requests = len(hal.model.requests)
    answer(bob, "/mesh intercept! not that one")
    check(all(stopped(world, str(first)).values()), stopped(world, str(first)))
    first.touch()
    second.touch()
    person = world.person("mesh resume --abort hal")
    person.type_characters()
    person.wait_end()
    hal.model.wait_requests(requests + 1)
    hal.wait_idle()
    check("not that one" in hal.model.everything(), "its model never heard the words")
