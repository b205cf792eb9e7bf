"""The real Claude Code client: interactive in a terminal, or without one."""
import json
import subprocess

from harness.terminal import Terminal
from harness.wait import until

ALLOWED = ["--permission-mode", "default", "--allowedTools", "Bash(wait-for:*)", "Bash(echo:*)"]
STREAMS = ["--input-format", "stream-json", "--output-format", "stream-json", "--verbose"]


class Client:
    """What all have in common: a model of its own, a project folder, a record in the client's own registry."""

    def __init__(self, world, name, model):
        self.world, self.name, self.model = world, name, model
        self.project = world.project(name)
        self.environment = world.home.environment(model.url)
        self.pid = None

    def record(self):
        try:
            return json.loads((self.world.home.folder / ".claude/sessions" / f"{self.pid}.json").read_text())
        except (FileNotFoundError, json.JSONDecodeError):  # Not yet, or being written.
            return {}

    @property
    def client_id(self):
        return self.record().get("sessionId")

    def is_idle(self):
        """It says so, and has said so after the model's last answer: the record comes a little behind the facts."""
        record = self.record()
        return record.get("status") in ("idle", "shell") and record.get("statusUpdatedAt", 0) >= self.model.answered_at

    def wait_idle(self):
        until(lambda: f"{self.name} is idle (its record: {self.record()})", self.is_idle)

    def is_gone(self):
        return not self.world.is_running(self.pid)


class Interactive(Client):
    def __init__(self, world, name, model, *arguments):
        super().__init__(world, name, model)
        self.terminal = Terminal(world.tmux, self.environment, self.project, [world.claude, *ALLOWED, *arguments])
        self.pid = self.terminal.pid
        until(lambda: f"{name} is up; its screen:\n{self.terminal.screen().rstrip()}",
              lambda: self.is_idle() and "❯" in self.terminal.screen())

    def enter(self, line):
        self.terminal.enter(line)

    def prompt(self, line):
        """A prompt, and the turn that it starts until it is over."""
        seen = len(self.model.requests)
        self.enter(line)
        self.model.wait_requests(seen + 1)
        self.wait_idle()

    def clear(self):
        old = self.client_id
        self.enter("/clear")
        until(f"{self.name} has a new conversation", lambda: self.client_id not in (None, old) and self.is_idle())

    def leave(self):
        self.enter("/exit")
        until(f"{self.name} has ended", self.is_gone)

    def close(self):
        self.terminal.close()


class Printed(Client):
    """claude -p "text": one prompt, one answer."""

    def __init__(self, world, name, model, prompt, *arguments):
        super().__init__(world, name, model)
        self._process = subprocess.Popen([world.claude, "-p", prompt, *ALLOWED, *arguments], env=self.environment, cwd=self.project,
                                         stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.pid = self._process.pid

    def result(self):
        output, _ = self._process.communicate(timeout=60)
        return output

    def close(self):
        self._process.kill()
        self._process.wait()


class Streaming(Client):
    """claude -p with its input kept open: an idle session without a terminal, as other programs run it."""

    def __init__(self, world, name, model, *arguments):
        super().__init__(world, name, model)
        self._log = world.folder / f"{name}.stream.jsonl"
        with open(self._log, "w") as log:
            self._process = subprocess.Popen([world.claude, "-p", *STREAMS, *ALLOWED, *arguments], env=self.environment, cwd=self.project,
                                             stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT, text=True)
        self.pid = self._process.pid
        self.wait_idle()

    def enter(self, text):
        self._process.stdin.write(json.dumps({"type": "user", "message": {"role": "user", "content": text}}) + "\n")
        self._process.stdin.flush()

    def results(self):
        lines = [json.loads(line) for line in self._log.read_text().splitlines() if line.startswith("{")]
        return [line for line in lines if line["type"] == "result"]

    def wait_results(self, number):
        until(lambda: f"{number} results (so far: {[result.get('result') for result in self.results()]})",
              lambda: len(self.results()) >= number)

    def finish(self):
        self._process.stdin.close()
        return self._process.wait(timeout=30)

    def close(self):
        self._process.kill()
        self._process.wait()
