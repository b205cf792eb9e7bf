"""A terminal in a clean root on which somebody has logged in: login, a shell, and who types."""
import fcntl
import itertools
import os
import pty
import re
import select
import signal
import struct
import termios

from clean_root import CLEAN, USER
from harness.wait import Unmet, until

QUESTION = re.compile(r"type ([0-9A-Z]{4})  \(only Enter[^)]*\): $")


class Terminal:
    """The shell is below login(1) on this terminal, and login is below nothing: as on a machine's console."""

    def __init__(self, root):
        self._numbers = itertools.count(1)
        self._seen = ""
        self._root = root
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            order = [*root.entry(), "/bin/login", "-f", USER]
            os.execvpe(order[0], order, {**CLEAN, "TERM": "xterm"})
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
        # A shell that neither edits nor prompts: what is read is what commands say.
        self._write("exec bash --norc --noediting\n")
        self._write("PS1= PS2=; export NO_COLOR=1; stty -echo; echo rea'dy'\n")
        until(lambda: f"somebody is logged in; the terminal:\n{self.text()}", lambda: "ready\r\n" in self.text())

    def text(self):
        while select.select([self._fd], [], [], 0)[0]:
            try:
                self._seen += os.read(self._fd, 65536).decode(errors="replace")
            except OSError:  # Nobody is on it any more.
                break
        return self._seen

    def _write(self, text):
        os.write(self._fd, text.encode())

    def begin(self, line):
        """Types a command, and does not wait for its end."""
        mark = f"--{next(self._numbers)}--"
        self._from = len(self.text())
        self._write(f"{line}; echo \"$?{mark}\"\n")
        self._end = re.compile(rf"(\d+){mark}\r\n")

    def end(self, seconds=60):
        """(exit code, what it said) of the command that was typed."""
        def ended():
            return self._end.search(self.text(), self._from)
        found = until(lambda: f"the command ends; it said:\n{self.text()[self._from:]}", ended, seconds)
        said = self._seen[self._from:found.start()].replace("\r\n", "\n")
        self._root.log.write(said)
        return int(found[1]), said

    def run(self, line, seconds=60):
        self.begin(line)
        return self.end(seconds)

    def says(self, line, *parts, code=0):
        """Runs it, and claims how it ends and what it says."""
        ended, said = self.run(line)
        missing = [part for part in parts if part not in said]
        if ended != code or missing:
            raise Unmet(f"`{line}` ended with {ended} (wanted {code})" + (f", without {missing}" if missing else "") + f":\n{said}")
        return said

    def press_enter(self):
        """Once the program that asks listens."""
        until("it listens", lambda: self._is_asleep(os.tcgetpgrp(self._fd)))
        self._write("\n")

    def answer(self):
        """Types the characters that the command asks back, as a person does. What the screen showed until then."""
        def asked():
            found = QUESTION.search(self.text(), self._from)
            # What is typed before it listens is thrown away.
            return found if found and self._is_asleep(os.tcgetpgrp(self._fd)) else None
        found = until(lambda: f"it asks for characters; it said:\n{self.text()[self._from:]}", asked)
        shown = self._seen[self._from:]
        self._write(found[1] + "\n")
        return shown

    @staticmethod
    def _is_asleep(pid):
        try:
            with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
                return stat.read().rpartition(")")[2].split()[0] == "S"
        except OSError:
            return False

    def close(self):
        """Logs out; whoever cannot is put out."""
        self._write("exit\n")
        try:
            until("it has logged out", lambda: self.text() is not None and os.waitpid(self._pid, os.WNOHANG)[0], 10)
        except Unmet:
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
        os.close(self._fd)
