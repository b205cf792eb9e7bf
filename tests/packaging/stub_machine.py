"""Another machine, as far as a script can see by its PATH: the tools that every system has, stubs of the rest, and a clone of its own."""
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# What scripts use of every system's tools; each has the same options on Linux and on a Mac.
TOOLS = ("awk", "bash", "cat", "cut", "dirname", "env", "git", "grep", "head", "id", "mkdir", "mktemp", "ps", "rm", "sed", "sleep", "sort",
         "tail", "tr", "wc", "xargs")


class StubMachine:
    def __init__(self, folder, stubs):
        """stubs: the name of each program that this machine has besides, and what it does in sh. Each call is written down."""
        self.bin, self.home, self.calls, self.clone = (folder / name for name in ("bin", "home", "calls", "clone"))
        shutil.copytree(ROOT / "packaging", self.clone / "packaging")
        self.bin.mkdir()
        self.home.mkdir()
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))
        for name, does in stubs.items():
            stub = self.bin / name
            stub.write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.calls}"\n{does}\n', encoding="utf-8")
            stub.chmod(0o755)

    def run(self, *words):
        """What bash says with these arguments in the clone, both streams, and its exit code."""
        environment = {"PATH": str(self.bin), "HOME": str(self.home), "LANG": "C.UTF-8"}
        done = subprocess.run([str(self.bin / "bash"), *map(str, words)], env=environment, cwd=self.clone, text=True, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.stdout, done.returncode

    def written(self):
        """What there is in the clone and in the home folder, and when it was changed."""
        return {file: file.lstat().st_mtime_ns for place in (self.clone, self.home) for file in place.rglob("*")}

    def called(self):
        return self.calls.read_text(encoding="utf-8").splitlines() if self.calls.exists() else []
