"""Another hook blocks the prompt that carried a message: it is told again, once."""
import json

from harness.wait import check

BLOCK = "grep -q forbidden && echo '{\"decision\":\"block\",\"reason\":\"not here\"}'; exit 0"


def run(world):
    world.start()
    settings = world.project("hal") / ".claude/settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"hooks": {"UserPromptSubmit": [{"hooks": [{"type": "command", "command": BLOCK}]}]}}))
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    hal.enter("SCRIPT:hold first one")
    hal.model.wait_held("first")
    message = world.service.send("hal", "do not lose this")
    hal.enter("a forbidden prompt")
    hal.terminal.wait_screen("Original prompt: a forbidden prompt")  # The hooks of a queued prompt run at once.
    hal.model.release("first")
    hal.model.wait_heard("do not lose this")
    world.service.wait_receipt(message, "shown")
    hal.wait_idle()
    hal.model.check_once("do not lose this")
    check("forbidden" not in hal.model.heard(), "the prompt was not blocked")
