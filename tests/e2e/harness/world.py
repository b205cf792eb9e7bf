"""Everything one scenario has: a folder, a home with the plugin in it, a service, sessions. It all ends with the scenario."""
import contextlib
import copy
import os
import pathlib
import shlex
import shutil
import signal

from harness.client import Interactive, Printed, Streaming
from harness.home import Home
from harness.model import Model
from harness.person import Person
from harness.service import Service
from harness.shell import Shell
from harness.wait import check, until

HERE = pathlib.Path(__file__).resolve().parent.parent
MARK = "MESH_E2E_WORLD"


class World:
    def __init__(self, folder, programs, auto_connect=True, tmux_is_a_window=True, sessions_start_it=False, **settings):
        programs.tmux_is_a_window = tmux_is_a_window
        if sessions_start_it:
            programs = programs.that_start_it(folder / "programs")
        self.folder, self.programs, self.claude = folder, programs, programs.claude
        self._parts = contextlib.ExitStack()
        self.clients = []
        for name in ("projects", "tmux", "run", "bin", "models"):
            (folder / name).mkdir(mode=0o700)
        for program in (programs.mesh, programs.claude, HERE / "bin/wait-for"):
            (folder / "bin" / program.name).symlink_to(program)
        self.tmux = folder / "tmux"
        variables = {"PATH": f"{folder}/bin:/usr/local/bin:/usr/bin:/bin", "XDG_RUNTIME_DIR": str(folder / "run"),
                     "TMPDIR": str(folder), "GRIP_MESH_DIR": str(folder / "data"), MARK: str(folder)}
        self.home = Home(folder / "home", folder / "projects", variables)
        self.environment = {**variables, "HOME": str(self.home.folder), "LANG": "C.UTF-8", "SHELL": "/bin/bash", "QT_NO_GLIB": "1"}
        self.service = Service(self, {"auto_connect": auto_connect, "idle_shutdown_minutes": 0, **settings})

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind:
            self._keep_screens()
        try:
            self._parts.close()
            if not kind:
                until(lambda: f"no helper outlives its session: {self.helpers()}", lambda: not self.helpers(), seconds=10)
        finally:
            self._end_the_rest()

    def start(self):
        """The service runs and the plugin is in place."""
        self._own(self.service).start()
        self.install_plugin()
        return self

    def prepare(self):
        """The plugin is in place; the service is for a session to start."""
        self._own(self.service)
        self.install_plugin()

    def install_plugin(self):
        done = self.home.run(self.programs.mesh, "plugin", "install", cwd=self.folder)
        check(done.returncode == 0, f"mesh plugin install: exit code {done.returncode}: {done.stdout}")
        return done.stdout

    # Who takes part. The name is the folder's too, and so the session's.
    def project(self, name):
        folder = self.folder / "projects" / name
        folder.mkdir(exist_ok=True)
        return folder

    def interactive(self, name, *arguments):
        return self._client(Interactive, name, *arguments)

    def printed(self, name, prompt, *arguments):
        return self._client(Printed, name, prompt, *arguments)

    def streaming(self, name, *arguments):
        return self._client(Streaming, name, *arguments)

    def shell(self, name):
        return self._own(Shell(self, name))

    def person(self, line):
        """Somebody at a terminal of their own types a line of shell."""
        return self._own(Person(self, line))

    def _client(self, kind, name, *arguments):
        model = self._own(Model(self.folder / "models" / f"{len(self.clients) + 1}-{name}"))
        client = self._own(kind(self, name, model, *arguments))
        self.clients.append(client)
        return client

    def _own(self, part):
        self._parts.callback(part.close)
        return part

    # Gates: a tool call of a model waits until the scenario opens one.
    def gate(self, name):
        return self.folder / "run" / f"gate-{name}"

    # Processes. All that a scenario starts has its folder in the environment, whoever started it.
    def processes(self):
        """pid -> command line of all that belongs to this world."""
        mark, found = f"{MARK}={self.folder}".encode(), {}
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            with contextlib.suppress(OSError):
                if mark in (entry / "environ").read_bytes().split(b"\0"):
                    found[int(entry.name)] = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
        return found

    def helpers(self):
        """The product's own, started by clients."""
        return {pid: line for pid, line in self.processes().items() if "mesh-hook" in line}

    def is_running(self, pid):
        return pid in self.processes()

    def _end_the_rest(self):
        for how in (signal.SIGTERM, signal.SIGKILL):
            for pid in self.processes():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, how)
            with contextlib.suppress(AssertionError):
                until("nothing of the scenario is left", lambda: not self.processes(), seconds=3)

    def _keep_screens(self):
        for client in self.clients:
            if isinstance(client, Interactive):
                (self.folder / f"{client.name}.screen.txt").write_text(client.terminal.screen())


class Programs:
    """Where the programs under test are."""

    def __init__(self, folder, claude):
        self.claude, self.mesh = claude, folder / "mesh"
        self._meshd = folder / "meshd"
        # A build of the service for which the ancestry of a process ends at the harness, as at a login shell: the tests
        # themselves may run below a coding agent.
        for_tests = [place / "meshd_for_tests" for place in (folder, folder.parent / "tests/support", folder.parent / "bin-tests")]
        self.tmux_is_a_window = True
        self._for_tests = next((program for program in for_tests if program.exists()), None)

    def missing(self):
        return [str(program) for program in (self.mesh, self._meshd) if not program.exists()]

    def that_start_it(self, folder):
        """The same in a folder of their own, where `mesh` finds and starts the service that the harness would start."""
        place = folder / "bin"
        place.mkdir(parents=True)
        (folder / "share").symlink_to(self.mesh.parent.parent / "share")
        for program in (self.mesh, self.mesh.with_name("mesh-hook")):
            shutil.copy2(program, place)
        meshd = place / "meshd"
        meshd.write_text(f'#!/bin/sh\nexec {shlex.join(map(str, self.service()))} "$@"\n')
        meshd.chmod(0o755)
        programs = copy.copy(self)
        programs.mesh = place / "mesh"
        return programs

    def service(self, as_installed=False):
        ends_here = self._for_tests and not as_installed
        if not ends_here:
            return [self._meshd]
        # The scenario is the person who types in tmux; other programs do that too, so the product is wary of it.
        window = ["--window", "tmux"] if self.tmux_is_a_window else []
        return [self._for_tests, "--ancestry-ends-at", str(os.getpid()), *window]


def keep(folder, destination):
    """What a failed scenario leaves: everything but sockets and pipes."""
    def unreadable(parent, names):
        return [name for name in names if not (pathlib.Path(parent, name).is_file() or pathlib.Path(parent, name).is_dir())]
    shutil.rmtree(destination, ignore_errors=True)
    shutil.copytree(folder, destination, symlinks=True, ignore=unreadable)
