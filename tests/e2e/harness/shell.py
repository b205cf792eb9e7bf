"""A shell that stays open, driven through pipes: a session of the kind that a person makes with `mesh connect`."""
import itertools
import queue
import subprocess
import threading

from harness.wait import Unmet, check

SECONDS = 60
numbers = itertools.count(1)


class Shell:
    def __init__(self, world, name):
        self._process = subprocess.Popen(["bash", "--norc", "--noprofile"], env=world.environment, cwd=world.project(name),
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self._lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.pid = self._process.pid

    def _read(self):
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def run(self, command, code=0):
        """One command to its end; its output. Anything but the exit code named is a failure."""
        mark = f"--end-{next(numbers)}-"
        self._process.stdin.write(f"{command} </dev/null\nprintf '\\n{mark}%d\\n' $?\n")
        self._process.stdin.flush()
        output = []
        while True:
            try:
                line = self._lines.get(timeout=SECONDS)
            except queue.Empty:
                raise Unmet(f"no end within {SECONDS} s: {command}") from None
            if line is None:
                raise Unmet(f"the shell ended in: {command}")
            if line.startswith(mark):
                break
            output.append(line)
        text = "".join(output).strip()
        seen = int(line.removeprefix(mark))
        check(seen == code, f"{command}: exit code {seen}: {text}")
        return text

    def close(self):
        self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
