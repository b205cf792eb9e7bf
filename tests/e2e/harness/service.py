"""The service in a data folder of its own, and `mesh` called from the harness, which is the human."""
import contextlib
import errno
import json
import os
import signal
import socket
import subprocess
import urllib.request

from harness.wait import Unmet, check, until

STOP_SECONDS = 15


def free_port():
    """One that is free on both loopbacks; on 127.0.0.1 alone where the machine has no ::1."""
    while True:
        with socket.socket() as four:
            four.bind(("127.0.0.1", 0))
            port = four.getsockname()[1]
            try:
                with socket.socket(socket.AF_INET6) as six:
                    six.bind(("::1", port))
            except OSError as error:
                if error.errno == errno.EADDRINUSE:
                    continue
            return port


class Service:
    def __init__(self, world, settings):
        self._world = world
        self.folder = world.folder / "data"
        self.folder.mkdir(mode=0o700)
        self.port = free_port()
        config = self.folder / "config.json"
        config.touch(mode=0o600)
        config.write_text(json.dumps({"port": self.port, **settings}))
        self._process = None

    # Life and death.
    def start(self, as_installed=False):
        with open(self._world.folder / "service.out", "a") as out:
            self._process = subprocess.Popen(self._world.programs.service(as_installed), env=self._world.environment, cwd="/",
                                             stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        until("the service answers", self.is_up)
        return self

    def is_up(self):
        code = self._process.poll() if self._process else None
        if code is not None:
            raise Unmet(f"the service ended with {code}: {(self._world.folder / 'service.out').read_text()[-2000:]}")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health", timeout=5) as answer:
                return json.load(answer)["ok"]
        except OSError:
            return False

    def send_signal(self, how):
        self._process.send_signal(how)

    def end(self, how=signal.SIGTERM):
        if self._process and self._process.poll() is None:
            self._process.send_signal(how)
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
                check(False, f"the service did not end within {STOP_SECONDS} s of a signal {how}")

    def restart(self, how=signal.SIGTERM):
        self.end(how)
        self.start()

    def close(self):
        self.end()
        if pid := self.pid_of_another():  # It has none of our environment, so the world would not find it.
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
            until("the service that another has started ends", lambda: not os.path.exists(f"/proc/{pid}"), STOP_SECONDS)

    def pid_of_another(self):
        """Of a service in our folder that the harness has not started; None if there is none."""
        with contextlib.suppress(FileNotFoundError, ValueError):
            pid = int((self.folder / "run/service.lock").read_text())
            program = os.readlink(f"/proc/{pid}/exe")
            if os.path.basename(program).startswith("meshd") and not (self._process and self._process.pid == pid):
                return pid
        return None

    # What a person at a shell of this machine does.
    def mesh(self, *words, code=0):
        """`mesh` with these words; its output. Anything but the exit code named is a failure."""
        done = subprocess.run([self._world.programs.mesh, *words], env=self._world.environment, cwd=self._world.folder, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
        check(done.returncode == code, f"mesh {' '.join(words)[:200]}: exit code {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout if code == 0 else done.stdout + done.stderr

    def ask(self, *words):
        return json.loads(self.mesh(*words, "--json"))

    def send(self, to, text):
        """Sends as the human; the receipt's id."""
        return json.loads(self.mesh("send", "--json", to, text))["id"]

    # What a person sees.
    def sessions(self):
        return self.ask("list")["sessions"]

    def session(self, name):
        return next((session for session in self.sessions() if session["name"] == name), None)

    def wait_state(self, name, *states):
        until(lambda: f"{name} is {' or '.join(states)}; the list: {self.sessions()}",
              lambda: (self.session(name) or {}).get("state") in states)
        return self.session(name)

    def state_of(self, message):
        """How far a message to one recipient has come."""
        return self.ask("receipt", message)["recipients"][0]["state"]

    def wait_receipt(self, message, state):
        until(lambda: f"the receipt says {state}; it says {self.ask('receipt', message)}", lambda: self.state_of(message) == state)

    # What is on disk.
    def inbound(self, session_id):
        return read_lines(self.folder / "inbound" / f"{session_id}.jsonl")

    def log(self):
        return read_lines(self.folder / "log.jsonl")


def read_lines(file):
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []
