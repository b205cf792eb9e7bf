"""A subagent runs: what comes is the main conversation's; the hooks inside the subagent take nothing."""
import json

from harness.wait import check, until


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    gate = world.gate("inner")
    order = json.dumps({"description": "inner", "prompt": f"SCRIPT:run wait-for {gate}", "subagent_type": "general-purpose"})
    hal.enter(f"SCRIPT:tool Agent {order} ;; hold main started")
    hal.model.wait_held("main")
    until("the subagent works", lambda: inner(hal))

    # The main turn is not over, so the message waits while the subagent's tool ends.
    message = world.service.send("hal", "for the main session")
    gate.touch()
    until("the subagent goes on", lambda: len(inner(hal)) >= 2)
    check("opened" in inner(hal)[1].tool_results(), inner(hal)[1].tool_results())
    check(all("[mesh:" not in "\n".join(request.heard()) for request in inner(hal)), "the subagent got it")
    check(world.service.state_of(message) == "delivered", world.service.ask("receipt", message))

    hal.model.release("main")
    hal.model.wait_heard("for the main session")
    world.service.wait_receipt(message, "shown")
    hal.wait_idle()
    hal.model.check_once("for the main session")


def inner(client):
    return [request for request in client.model.all_requests if request.is_subagent]
