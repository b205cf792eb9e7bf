"""Waiting for a condition, never for a time."""
import time


class Unmet(AssertionError):
    """What a scenario waited for, or claimed, did not come true."""


def until(what, condition, seconds=30):
    """Returns the first true value of condition(); fails with `what` if there is none in time."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Unmet(f"not within {seconds} s: {what() if callable(what) else what}")
        time.sleep(0.02)


def check(claim, what):
    """A claim that must be true now; `what` says what was seen."""
    if not claim:
        raise Unmet(what)
