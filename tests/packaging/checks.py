"""Counts what passed and what failed, one line each."""
import contextlib
import time
import traceback

from harness.wait import Unmet


class Checks:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    @contextlib.contextmanager
    def __call__(self, what):
        """A block of claims that is one thing to a reader. When it fails the others go on."""
        started = time.monotonic()
        try:
            yield
        except Exception as failure:  # Whatever it was.
            self.failed += 1
            text = str(failure) if isinstance(failure, Unmet) else traceback.format_exc()
            print(f"FAIL {what}\n" + "".join(f"      | {line}\n" for line in text.splitlines()[-40:]), end="", flush=True)
        else:
            self.passed += 1
            print(f"PASS {what} ({time.monotonic() - started:.1f} s)", flush=True)

    def skip(self, what, why):
        self.skipped += 1
        print(f"SKIP {what}: {why}", flush=True)

    def summary(self):
        return f"{self.passed} passed, {self.failed} failed" + (f", {self.skipped} skipped" if self.skipped else "")
