#!/usr/bin/env python3
"""run.py [--bin FOLDER] [--claude PROGRAM] [--keep FOLDER] [--list] [SCENARIO…]: the product with the real Claude Code client.

Without names: all scenarios. The client is a scripted model's (harness/script.py) in a throw-away home; nothing leaves this
machine. Needs python3, tmux and the client (install-client). What is missing is a failure if MESH_E2E_REQUIRED is 1, else a
skip (exit code 77). The world of a failed scenario is kept."""
import argparse
import importlib
import os
import pathlib
import shutil
import sys
import tempfile
import time
import traceback

sys.dont_write_bytecode = True

from harness.wait import Unmet
from harness.world import Programs, World, keep

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SKIPPED = 77


def options():
    client = ROOT / "build/claude/node_modules/.bin/claude"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, default=os.environ.get("MESH_BIN_DIR", ROOT / "build/dev/bin"))
    parser.add_argument("--claude", type=pathlib.Path, default=os.environ.get("MESH_E2E_CLAUDE", client))
    parser.add_argument("--keep", type=pathlib.Path, default=ROOT / "build/e2e-failures")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("scenario", nargs="*")
    return parser.parse_args()


def run(name, programs, keep_in):
    """True if it passed."""
    scenario = importlib.import_module(f"scenarios.{name}")
    started = time.monotonic()
    # A short path: sockets' names may not be long.
    with tempfile.TemporaryDirectory(prefix="mesh-e2e-", dir="/tmp", ignore_cleanup_errors=True) as folder:
        folder = pathlib.Path(folder)
        try:
            with World(folder, programs, **getattr(scenario, "SETTINGS", {})) as world:
                scenario.run(world)
            verdict, reason = "PASS", ""
        except Exception as failure:  # Whatever it was, the others must run.
            verdict = "FAIL"
            line = traceback.extract_tb(failure.__traceback__)
            place = next((f"{frame.name} line {frame.lineno}" for frame in line if "scenarios" in frame.filename), "harness")
            what = f"{failure}\n  at {place}" if isinstance(failure, Unmet) else "".join(traceback.format_exception(failure))
            keep(folder, keep_in / name)
            reason = f": {what}\n  kept: {keep_in / name}"
    print(f"{verdict} {name} ({time.monotonic() - started:.1f} s){reason}", flush=True)
    return verdict == "PASS"


def main():
    asked = options()
    everything = sorted(file.stem for file in (HERE / "scenarios").glob("[a-z]*.py"))
    if asked.list:
        print(*everything, sep="\n")
        return 0
    unknown = set(asked.scenario) - set(everything)
    if unknown:
        print("no such scenario:", *sorted(unknown))
        return 2
    # Not resolved: the client must run under the name that people start.
    programs = Programs(asked.bin.resolve(), asked.claude.absolute())
    missing = programs.missing() + [str(asked.claude)] * (not asked.claude.exists()) + ["tmux"] * (not shutil.which("tmux"))
    if missing:
        print("missing:", *missing)
        return 1 if os.environ.get("MESH_E2E_REQUIRED") == "1" else SKIPPED
    verdicts = [run(name, programs, asked.keep) for name in asked.scenario or everything]
    print(f"{verdicts.count(True)} passed, {verdicts.count(False)} failed")
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
