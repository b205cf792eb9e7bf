"""One program in a private tmux server: its screen, its keys, its process."""
import itertools
import os
import subprocess

from harness.wait import until

PERMISSION = "Do you want to "  # … proceed, create a file, make this edit.
numbers = itertools.count(1)


class Terminal:
    def __init__(self, folder, environment, cwd, arguments):
        # tmux itself gets the client's environment, so that nothing of ours leaks through it.
        self._environment = {**environment, "TMUX_TMPDIR": str(folder)}
        self._server = ["tmux", "-L", f"mesh-e2e-{os.getpid()}-{next(numbers)}", "-f", "/dev/null"]
        self._tmux("new-session", "-d", "-x", "300", "-y", "60", "-c", str(cwd), *map(str, arguments))
        # A program that ends leaves its last screen.
        self._tmux("set-option", "-g", "remain-on-exit", "on")
        self.pid = int(self._tmux("display-message", "-p", "#{pane_pid}"))

    def _tmux(self, *arguments, must=True):
        done = subprocess.run([*self._server, *arguments], env=self._environment, text=True, capture_output=True, timeout=30)
        if must and done.returncode:
            raise RuntimeError(f"tmux {arguments[0]}: {done.stderr.strip()}")
        return done.stdout

    def screen(self):
        """The whole text, with what has scrolled away."""
        return self._tmux("capture-pane", "-p", "-J", "-S", "-", must=False)

    def wait_screen(self, text, seconds=30):
        until(lambda: f"the screen shows {text!r}; it shows:\n{self.screen().rstrip()}", lambda: text in self.screen(), seconds)

    def _input(self):
        """What stands in the client's input box: the lowest that has its sign."""
        return next((line[1:].strip() for line in reversed(self.screen().splitlines()) if line.startswith("❯")), None)

    def wait_permission(self):
        self.wait_screen(PERMISSION)

    def enter(self, line):
        """Types a line, sees it on the screen, presses Enter."""
        def is_typed():
            shown = self._input() or ""
            # On a busy machine the client sometimes gives a line back that it has taken; a person would clear it first.
            # Keys are taken in order, so it does no harm if the screen was an old one. It is no secret, though.
            if shown != line.strip() and shown.endswith(line.strip()):
                print(f"NOTE   : the client had given a line back: {shown!r}", flush=True)
                self.press("C-u")
                self._tmux("send-keys", "-l", "--", line)
            return shown == line.strip()
        self._tmux("send-keys", "-l", "--", line)
        until(lambda: f"the line {line!r} is typed; the screen:\n{self.screen().rstrip()}", is_typed)
        self.press("Enter")

    def type(self, line):
        """A line for a program that reads one."""
        self._tmux("send-keys", "-l", "--", line)
        self.press("Enter")

    def press(self, key):
        self._tmux("send-keys", key)

    def approve(self):
        """Says yes in the permission dialog that is open. It is deaf at first, so that nobody approves by accident."""
        def is_gone():
            self.press("Enter")
            return PERMISSION not in self.screen()
        until("the permission dialog is gone", is_gone)

    def close(self):
        self._tmux("kill-server", must=False)
