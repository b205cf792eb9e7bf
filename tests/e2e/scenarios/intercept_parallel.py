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
    # The first meets the client's own time limit, and the second would begin.
    hal.wait_idle()
    check(not stopped(world, str(second)), "the second runs")
    check(len(hal.model.requests) == requests, "the model went on while it was paused")
    person = world.person("mesh resume --abort hal")
    person.type_characters()
    person.wait_end()
    hal.model.wait_requests(requests + 1)
    hal.wait_idle()
    denied = [result for result in hal.model.tool_results() if "has stopped this session: not that one" in result]
    check(len(denied) == 1, f"the second was not denied with the words: {hal.model.tool_results()}")
