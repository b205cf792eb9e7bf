"""A message of 50 kB: cut where it says so, and the model gets the rest, whole, by the commands that the text names."""
import re

from harness.wait import check

LINES = [f"line {number:04} of the log, and some words that make it longer" for number in range(950)]


def run(world):
    world.start()
    hal = world.interactive("hal")
    world.service.wait_state("hal", "idle")
    text = "\n".join(LINES)
    check(len(text) > 50_000, len(text))
    message = world.service.send("hal", text)
    hal.model.wait_heard("line 0001")
    hal.wait_idle()
    check(len(hal.model.heard()) < 60_000 and LINES[-1] not in hal.model.heard(), "it was not cut")

    text_read, said = "", hal.model.heard()
    while command := re.search(r"mesh read \S+(?: --page \d+)?", said[said.rfind("| "):]):
        hal.prompt(f"SCRIPT:run {command[0]}")
        said = hal.model.tool_results()[-1]
        text_read += page(said)
        check(len(hal.model.tool_results()) < 10, "it never ends")
    check(text_read == text, f"{len(text_read)} characters of {len(text)}")
    world.service.wait_receipt(message, "shown")


def page(said):
    """The part of the body: between the line that names the message and the one that counts the pages."""
    return re.sub(r"^  \| ", "", "\n".join(said.splitlines()[1:-1]), flags=re.MULTILINE)
