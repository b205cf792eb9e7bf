"""A person at a terminal: types one line of shell, and the characters that it asks back."""
import re

from harness.terminal import Terminal
from harness.wait import until

END = "-- ended --"


class Person:
    def __init__(self, world, line):
        # The line is the shell's own child, and the shell stays: so it is in the foreground, and what it said stays too.
        script = f"{line}; echo '{END}'; exec cat"
        self._terminal = Terminal(world.tmux, world.environment, world.project("person"), ["bash", "--norc", "-c", script])

    def screen(self):
        return self._terminal.screen()

    def type_characters(self):
        asked = re.compile(r"type ([0-9A-Z]{4})  \(only Enter")
        until(lambda: f"it asks for characters; the screen:\n{self.screen().rstrip()}", lambda: asked.search(self.screen()))
        # What is typed before it listens is thrown away.
        def has_ended():
            if END not in self.screen() and self.screen().rstrip().endswith("):"):
                self._terminal.type(asked.findall(self.screen())[-1])
            return END in self.screen()
        until(lambda: f"it takes the characters; the screen:\n{self.screen().rstrip()}", has_ended)

    def wait_end(self):
        self._terminal.wait_screen(END)
        return self.screen()

    def close(self):
        self._terminal.close()
