"""The scripted model of one client: obeys scripts, keeps every request, answers when it is let."""
import functools
import http.server
import json
import threading
import time

from harness import script
from harness.messages_api import Conversation
from harness.wait import Unmet, check, until

HOLD_SECONDS = 120
TOGETHER_MS = 5000  # The client's own limit of each of several calls.


class Model:
    def __init__(self, folder):
        self._folder = folder
        self._requests = []
        self._holds = {}
        self.answered_at = 0  # In milliseconds, as the client's record has it.
        self._lock = threading.Lock()
        folder.mkdir(parents=True)
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Conversation, self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    # What a scenario asks.
    @property
    def requests(self):
        """Those of the main conversation."""
        with self._lock:
            return [request for request in self._requests if request.is_turn and not request.is_subagent]

    @property
    def all_requests(self):
        with self._lock:
            return list(self._requests)

    def everything(self):
        """All requests, whole, as one text."""
        return "\n".join(json.dumps(request.body, ensure_ascii=False) for request in self.all_requests)

    def heard(self):
        """All that the newest request of the main conversation told the model, as one text."""
        requests = self.requests
        return "\n".join(requests[-1].heard()) if requests else ""

    def tool_results(self):
        requests = self.requests
        return requests[-1].tool_results() if requests else []

    def count(self, text):
        return self.heard().count(text)

    def _end(self):
        requests = self.requests
        return json.dumps(requests[-1].body["messages"][-3:], ensure_ascii=False)[-2000:] if requests else "(none)"

    def check_once(self, *fragments):
        """Each stands exactly once in all that the conversation holds."""
        for text in fragments:
            check(self.count(text) == 1, f"the model has {text!r} {self.count(text)} times:\n{self.heard()[-3000:]}")

    def wait_heard(self, text, seconds=30):
        until(lambda: f"the model hears {text!r}; its newest request ends:\n{self._end()}",
              lambda: text in self.heard(), seconds)

    def wait_requests(self, number, seconds=30):
        until(lambda: f"{number} model requests (seen: {len(self.requests)})", lambda: len(self.requests) >= number, seconds)

    # Answers that wait.
    def _hold(self, name):
        with self._lock:
            return self._holds.setdefault(name, {"waiting": threading.Event(), "open": threading.Event()})

    def wait_held(self, name):
        if not self._hold(name)["waiting"].wait(30):
            raise Unmet(f"the model never came to the hold {name!r}")

    def release(self, name):
        self._hold(name)["open"].set()

    # What the server calls.
    def take(self, request):
        with self._lock:
            self._requests.append(request)
            number = len(self._requests)
        (self._folder / f"{number:03}.json").write_text(json.dumps(request.body, indent=1, ensure_ascii=False))
        return number

    def answer_to(self, request, number):
        """The content blocks of an answer, when its time has come."""
        blocks = self._blocks(request, number)
        self.answered_at = int(time.time() * 1000)
        return blocks

    def _blocks(self, request, number):
        step = script.next_step(request.body["messages"])
        if step and step.verb == "together" and request.body.get("tools"):
            return [self._call(f"{number:04}{index}", "Bash", {"command": command.strip(), "timeout": TOGETHER_MS, "description": "scripted"})
                    for index, command in enumerate(step.words.split("&&"))]
        return [self._block(step, request, number)]

    def _block(self, step, request, number):
        if step is None or not request.body.get("tools"):
            return {"type": "text", "text": f"Nothing to do ({number})."}
        if step.verb in ("run", "background"):
            order = {"command": step.words, "description": "scripted"}
            if step.verb == "background":
                order["run_in_background"] = True
            return self._call(number, "Bash", order)
        if step.verb == "tool":
            name, _, order = step.words.partition(" ")
            return self._call(number, name, json.loads(order))
        words = step.words
        if step.verb == "hold":
            name, _, words = words.partition(" ")
            hold = self._hold(name)
            hold["waiting"].set()
            hold["open"].wait(HOLD_SECONDS)
        return {"type": "text", "text": words}

    @staticmethod
    def _call(number, name, order):
        return {"type": "tool_use", "id": f"toolu_scripted{number}", "name": name, "input": order}
