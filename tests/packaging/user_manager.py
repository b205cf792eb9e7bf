"""The user unit under a real user manager of systemd: started by `mesh service start`, hardened, and able to do all it must."""
import os
import pathlib
import re
import subprocess

from harness.wait import Unmet, check, until
from portable_archive import programs
from terminal import Terminal

RUN = "/run/user/1000"
NAME = f"mesh-try-{os.getpid()}"


def cgroup_folders():
    """Of each hierarchy that systemd uses: a folder for the manager."""
    mounts = pathlib.Path("/proc/mounts").read_text().splitlines()
    return [pathlib.Path(where) / NAME for _, where, kind, options, *_ in map(str.split, mounts)
            if kind == "cgroup2" or (kind == "cgroup" and "name=systemd" in options.split(","))]


class Manager:
    def __init__(self, root):
        self._root = root
        run = root.path / "run"
        for words in (["mount", "-t", "tmpfs", "tmpfs", run], ["mkdir", "-p", run / "systemd/system", root.path / RUN[1:]],
                      ["chown", "1000:1000", root.path / RUN[1:]], ["chmod", "700", root.path / RUN[1:]],
                      ["mkdir", "-p", root.path / "sys/fs/cgroup"], ["mount", "--rbind", "/sys", root.path / "sys"]):
            root.run(*words, root=False)
        self.folders = cgroup_folders()
        for folder in self.folders:
            folder.mkdir()
            os.chown(folder, 1000, 1000)
            for file in folder.iterdir():
                os.chown(file, 1000, 1000)
        enter = "".join(f"echo $$ >{folder}/cgroup.procs && " for folder in self.folders)
        order = [*root.entry(), "setpriv", "--reuid=ann", "--regid=ann", "--init-groups", "--reset-env", "env", f"XDG_RUNTIME_DIR={RUN}",
                 "SYSTEMD_LOG_TARGET=console", "/lib/systemd/systemd", "--user"]
        self._process = subprocess.Popen(["sh", "-c", enter + 'exec "$@"', "sh", *order], stdin=subprocess.DEVNULL, stdout=root.log,
                                         stderr=root.log)
        until("the user manager listens", lambda: self._process.poll() is not None or
              pathlib.Path(f"/proc/{root.first}/root{RUN}/systemd/private").exists())
        if self._process.poll() is not None:
            raise Unmet(f"the user manager ended with {self._process.poll()}")

    def close(self):
        self._root.end("systemd")
        self._root.end("meshd")
        self._process.wait()
        for folder in self.folders:
            for inner in sorted(folder.rglob("*/"), reverse=True):
                inner.rmdir()
            folder.rmdir()


def run(checks, root, made):
    folders = cgroup_folders()
    if not folders or not all(os.access(folder.parent, os.W_OK) for folder in folders):
        return checks.skip("the user unit under a real user manager", "control groups may not be made here")
    root.apt("install", "systemd")
    manager = None
    person = root.people.person
    try:
        with checks("a user manager of systemd runs"):
            manager = Manager(root)
            person.run(f"export XDG_RUNTIME_DIR={RUN}")
        if manager:
            use(checks, root, person)
    finally:
        if manager:
            manager.close()
        person.run("unset XDG_RUNTIME_DIR")


def facts(person):
    said = person.says("systemctl --user show -p MainPID -p ActiveState -p Result -p Type -p UnitFileState grip-session-mesh")
    return dict(line.split("=", 1) for line in said.split())


def use(checks, root, person):
    people = root.people
    with checks("`mesh service start` starts the unit, which says itself when it is ready"):
        person.says("mesh service stop", "has stopped")
        started = person.says("mesh service start", "has started")
        unit = facts(person)
        check(unit["ActiveState"] == "active" and unit["Type"] == "notify", str(unit))
        check(re.search(rf"\bpid {unit['MainPID']}\b", started), f"{started} is not {unit}")
        check(unit["UnitFileState"] == "disabled", f"it is {unit['UnitFileState']}")
        pid, = root.processes("meshd")
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        check("Seccomp:\t2\n" in status and "NoNewPrivs:\t1\n" in status, status)
    with checks("hardened it does all it must: messages, git, approvals by a person, doctor"):
        people.eve.says("mesh send hal 'under systemd'", "Delivered to hal")
        people.hal.says("mesh inbox", "under systemd")
        people.eve.says("mesh send hal 'then git push --force origin main'", "Held")
        person.begin("mesh approve")
        person.answer()
        code, told = person.end()
        check(code == 0 and "Approved" in told, told)
        person.says("mesh doctor", " passed, 0 failed")
    with checks("killed it is started again; stopped by its person it stays stopped"):
        old = facts(person)["MainPID"]
        person.says(f"kill -9 {old}")

        def again():
            return facts(person)["MainPID"] not in ("0", old) and person.run("mesh service status")[0] == 0
        until("it is there again", again)
        person.says("mesh service stop", "has stopped")
        until(lambda: f"the unit is over: {facts(person)}", lambda: facts(person)["ActiveState"] == "inactive")
        check(facts(person)["Result"] == "success", str(facts(person)))
    with checks("a `mesh` from elsewhere starts its own service, not the unit's"):
        person.says(f"{programs(root)}/mesh service start", "has started")
        pid, = root.processes("meshd")
        check("/opt/" in os.readlink(f"/proc/{pid}/exe"), os.readlink(f"/proc/{pid}/exe"))
        person.says(f"{programs(root)}/mesh service stop", "has stopped")
        person.says("mesh service start", "has started")
        check(facts(person)["ActiveState"] == "active", str(facts(person)))
