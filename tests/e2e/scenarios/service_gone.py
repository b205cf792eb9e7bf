"""The service hangs, then is dead, while hooks run: the session goes on as if there were no mesh, and is back when it is."""
import signal

from harness.wait import check


def run(world):
    world.start()
    hal = world.interactive("hal")
    session = world.service.wait_state("hal", "idle")
    world.service.send_signal(signal.SIGSTOP)
    hal.prompt("SCRIPT:run echo one ;; run echo two ;; say hanging")
    hal.terminal.wait_screen("hanging")
    world.service.send_signal(signal.SIGCONT)
    world.service.end(signal.SIGKILL)
    hal.prompt("SCRIPT:run echo three ;; say dead")
    hal.terminal.wait_screen("dead")
    check(hal.model.tool_results() == ["one", "two", "three"], hal.model.tool_results())
    check("hook" not in hal.terminal.screen(), hal.terminal.screen())
    hal.enter("/mesh list")
    hal.terminal.wait_screen("mesh service start")
    hal.wait_idle()

    world.service.start()
    check(world.service.wait_state("hal", "idle")["id"] == session["id"], "another session")
    message = world.service.send("hal", "back again")
    world.service.wait_receipt(message, "shown")
    hal.model.check_once("back again")
