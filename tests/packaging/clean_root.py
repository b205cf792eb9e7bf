"""A Debian of its own in a folder, as a newcomer's machine is: nothing of this one is in it but the network's settings.

Its processes have a process namespace of their own, so that what calls the test is above none of them, and a network namespace,
so that its services meet none of this machine's. apt alone uses this machine's network. Needs root.
Nothing is mounted where this program can see it, so that the folder can be removed at any time."""
import os
import pathlib
import re
import shutil
import signal
import subprocess

from harness.wait import Unmet, until

CLEAN = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": "/root"}
USER = "ann"


def mirror():
    """Where this machine gets Debian from, if it is one; empty: debootstrap knows where."""
    asked = subprocess.run(["apt-get", "indextargets", "--format", "$(ORIGIN) $(REPO_URI)", "Created-By: Packages"],
                           capture_output=True, text=True)
    found = re.search(r"^Debian (https?://\S*/debian)/?$", asked.stdout, re.MULTILINE)
    return found[1] if found else ""


def proxies():
    """apt's own settings for that, as variables and as apt's lines."""
    shown = subprocess.run(["apt-config", "dump", "--format", "%f %v%n"], capture_output=True, text=True).stdout
    found = re.findall(r"^Acquire::(https?)::Proxy (\S+)$", shown, re.MULTILINE)
    variables = {f"{kind}_proxy": where for kind, where in found}
    variables.update((name, value) for name, value in os.environ.items() if name.lower() in ("http_proxy", "https_proxy", "no_proxy"))
    return variables, "".join(f'Acquire::{kind}::Proxy "{where}";\n' for kind, where in found)


class CleanRoot:
    def __init__(self, folder, log, cache=None):
        """`cache`: a folder for downloaded packages that stays, or None."""
        self.path, self.log, self.cache = pathlib.Path(folder), log, cache
        self.proxies, self._apt_lines = proxies()
        self._init = None

    @property
    def is_up(self):
        return self._init is not None

    @property
    def first(self):
        """The first of its processes, by this machine's number: /proc/N/root is what they see."""
        return self._init

    def make(self):
        order = ["debootstrap", "--variant=minbase", f"--cache-dir={self.cache}" if self.cache else "", "bookworm", str(self.path), mirror()]
        self._must(subprocess.run([word for word in order if word], stdout=self.log, stderr=self.log, env={**CLEAN, **self.proxies}))
        (self.path / "etc/apt/apt.conf.d/99proxy").write_text(self._apt_lines)
        self._boot()
        self.root("useradd", "--create-home", "--shell", "/bin/bash", USER)

    def _boot(self):
        """The first process of its own, which takes what others leave behind. Its end is the end of all."""
        script = ('mount -t proc proc "$0/proc" && mount --bind /dev/pts "$0/dev/pts" && ip link set lo up && exec chroot "$0" env -i PATH="$PATH" bash -c '
                  '"trap : TERM; sleep infinity & wait"')
        self._unshare = subprocess.Popen(["unshare", "--mount", "--propagation", "private", "--pid", "--net", "--uts", "--ipc", "--fork", "--kill-child",
                                          "sh", "-c", script, str(self.path)], env=CLEAN, stdout=self.log, stderr=self.log)
        children = pathlib.Path(f"/proc/{self._unshare.pid}/task/{self._unshare.pid}/children")

        def first():
            found = children.read_text().split()
            return int(found[0]) if found and os.readlink(f"/proc/{found[0]}/root") == str(self.path) else None
        self._init = until("the clean root has a first process", first)

    def entry(self, network=True, root=True):
        """The words in front of a command that runs in there. `network`: its own; else this machine's. `root`: it is the
        command's root folder; else the command is one of this machine, among the processes of that one."""
        words = ["nsenter", "--target", str(self._init), "--mount", "--pid", "--uts", "--ipc"]
        words += ["--net"] if network else []
        return words + (["--root", "--wd"] if root else []) + ["--"]

    def network(self):
        """The words in front of a command of this machine that has its network, and nothing else of it."""
        return ["nsenter", "--target", str(self._init), "--net", "--"]

    def run(self, *words, user=None, network=True, root=True, must=True, environment=None, seconds=120):
        """What it said, both streams. Not on a terminal, and not below a shell: for what needs no person."""
        who = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--reset-env"] if user else []
        done = subprocess.run([*self.entry(network, root), *who, *map(str, words)], env={**CLEAN, **(environment or {})}, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=seconds)
        self.log.write(f"\n# {' '.join(map(str, words))}\n{done.stdout}")
        self.log.flush()
        if must and done.returncode:
            raise Unmet(f"{' '.join(map(str, words))} ended with {done.returncode}:\n{done.stdout[-2000:]}")
        return done.stdout

    def root(self, *words, **options):
        return self.run(*words, **options)

    def apt(self, *words):
        """apt-get, with this machine's network."""
        archives = self.path / "var/cache/apt/archives"
        self._copy_packages(self.cache, archives)
        told = self.run("apt-get", "-y", "--no-install-recommends", "-o", "APT::Keep-Downloaded-Packages=true", *words, network=False,
                        seconds=1800, environment={"DEBIAN_FRONTEND": "noninteractive", **self.proxies})
        self._copy_packages(archives, self.cache)
        return told

    def _copy_packages(self, source, target):
        if self.cache:
            for file in source.glob("*.deb"):
                if not (target / file.name).exists():
                    shutil.copy(file, target)

    def place(self, file, folder="opt"):
        """A copy of a file of this machine in there: its path there."""
        shutil.copy(file, self.path / folder)
        return f"/{folder}/{pathlib.Path(file).name}"

    def processes(self, name):
        """Those with that name there, as numbers of this machine."""
        found = []
        for entry in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if os.readlink(entry / "root") == str(self.path) and (entry / "comm").read_text().strip() == name:
                    found.append(int(entry.name))
            except OSError:  # It has ended.
                pass
        return [pid for pid in found if "State:\tZ" not in pathlib.Path(f"/proc/{pid}/status").read_text()]

    def end(self, name):
        """Asks those to end, and waits until they have."""
        for pid in self.processes(name):
            os.kill(pid, signal.SIGTERM)
        until(f"{name} has ended", lambda: not self.processes(name))

    def files(self):
        """Every file of the system: not of users, nor what apt and dpkg keep for themselves."""
        kept = ("home", "proc", "dev", "sys", "tmp", "run", "opt", "root", "var/cache", "var/log", "var/lib/apt", "var/lib/dpkg")
        found = set()
        for folder, names, files in os.walk(self.path):
            inside = os.path.relpath(folder, self.path)
            names[:] = [name for name in names if os.path.normpath(os.path.join(inside, name)) not in kept]
            found.update(os.path.normpath(os.path.join(inside, name)) for name in files + names)
        return found

    @staticmethod
    def _must(done):
        if done.returncode:
            raise Unmet(f"{done.args[0]} ended with {done.returncode}")

    def close(self):
        if self._init:
            self._unshare.kill()
            self._unshare.wait()
