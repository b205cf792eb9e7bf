"""The DEBs: judged by lintian; installed, used by a person, upgraded, removed, purged."""
import re

from harness.wait import check
from made import MAIN, TRAY, said
from portable_archive import show_tray
from screen import Screen
from terminal import Terminal

PROGRAMS = ("mesh", "meshd", "mesh-hook", "mesh-tray")
BUILDERS = r"^(g\+\+|gcc|clang|cmake|ninja-build|make|dpkg-dev|.*-dev)(-\d+)?$"
DANGEROUS = "please run git push --force origin main"
AUTOSTART = "etc/xdg/autostart/io.github.grip_session_mesh.tray.desktop"


def judge(checks, made):
    with checks("lintian finds nothing wrong with the DEBs"):
        said("lintian", "--allow-root", "--fail-on", "error,warning", made.deb(MAIN), made.deb(TRAY))
    with checks("the DEBs depend on what is loaded when it is needed, too"):
        depends = said("dpkg-deb", "-f", made.deb(MAIN), "Depends")
        for library in ("libssl3", "libqt6network6", "libqt6websockets6", "libsqlite3-0"):
            check(library in depends, f"{library} is not in: {depends}")
        check("libqt6sql6" not in depends, depends)
        depends = said("dpkg-deb", "-f", made.deb(TRAY), "Depends")
        version = said("dpkg-deb", "-f", made.deb(MAIN), "Version").strip()
        for package in (f"{MAIN} (= {version})", "libqt6gui6", "libqt6svg6", "libqt6widgets6"):
            check(package in depends, f"{package} is not in: {depends}")


def run(checks, root, made):
    """Up to the upgraded packages in use."""
    before = root.files()
    root.before = before
    with checks("apt installs both DEBs with what they need, and no compiler"):
        root.apt("install", *(root.place(made.deb(package)) for package in (MAIN, TRAY)))
        packages = root.run("dpkg-query", "-W", "-f", "${Package}\n").split()
        builders = [package for package in packages if re.match(BUILDERS, package)]
        check(not builders, f"installed as well: {builders}")
        check(not list(root.path.glob("home/*/.grip-session-mesh")), "something is in a user's folder")
        check("grip-session-mesh" not in said("find", root.path / "etc/systemd"), "the unit is enabled")
    with checks("programs and packages agree on the version"):
        for program in PROGRAMS:
            if program != "mesh-hook":
                answer = root.run(program, "--version", user="ann")
                check(re.search(rf"\b{re.escape(made.version)}\b", answer), f"{program} says {answer}")
        package = root.run("dpkg-query", "-W", "-f", "${Version}", MAIN)
        check(package.split("-")[0] == made.version, f"{package} is not {made.version}")
    with checks("manual pages and completions are there"):
        for page in PROGRAMS:
            text = root.run("zcat", f"/usr/share/man/man1/{page}.1.gz")
            check(".SH" in text, f"{page}.1 is no manual page: {text[:200]}")
        script = "source /usr/share/bash-completion/completions/mesh; COMP_WORDS=(mesh conn); COMP_CWORD=1; _mesh; echo ${COMPREPLY[*]}"
        check(root.run("bash", "-c", script).strip() == "connect", "bash does not complete")
        for file, shell in (("zsh/vendor-completions/_mesh", "zsh"), ("fish/vendor_completions.d/mesh.fish", "fish")):
            check(root.run("cat", f"/usr/share/{file}") == root.run("mesh", "completion", shell), f"{file} is not the program's")
    root.people = People(checks, root, made)
    root.people.talk()
    root.people.decide()
    root.people.look()
    upgrade(checks, root, made)


class People:
    """Three terminals of one user: the sessions hal and eve, and the person."""

    def __init__(self, checks, root, made):
        self._checks, self._root, self._made = checks, root, made
        with checks("a user logs in three times"):
            self.hal, self.eve, self.person = Terminal(root), Terminal(root), Terminal(root)

    def talk(self):
        with self._checks("two sessions connect, one writes, the other reads"):
            self.hal.says("mesh connect hal", "hal")
            self.eve.says("mesh connect eve", "eve")
            self.eve.says("mesh list", "hal", "eve")
            sent = self.eve.says("mesh send hal \"it's done\"", "Delivered to hal")
            self.hal.says("mesh inbox", "[mesh:eve] it's done")
            number = re.search(r"#(\w+)", sent)[1]
            self.eve.says(f"mesh receipt {number}", "delivered")
            self.person.says("mesh doctor", "[PASS] service", "[PASS] mesh on PATH", " passed, 0 failed")
        with self._checks("the service that runs is the installed one, and says its version"):
            pids = self._root.processes("meshd")
            check(len(pids) == 1, f"{len(pids)} services")
            health = self._root.run("bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9474; printf 'GET /health HTTP/1.1\\r\\nHost: "
                                    "127.0.0.1:9474\\r\\nConnection: close\\r\\n\\r\\n' >&3; cat <&3")
            check(f'"version":"{self._made.version}"' in health, health)

    def decide(self):
        with self._checks("a destructive message is held, and its text nowhere in the clear"):
            self.eve.says(f"mesh send hal '{DANGEROUS}'", "Held")
            check("push --force" not in self.hal.says("mesh inbox"), "its text is in the inbox")
            found = self._root.run("grep", "-rl", "push --force", "/home/ann/.grip-session-mesh", must=False)
            check(found.strip() == "", f"its text is in: {found}")
        with self._checks("the person reads it, types four characters, and it passes"):
            self.person.begin("mesh approve")
            shown = self.person.answer()
            check("push" in shown and "--force" in shown, f"its text was not shown:\n{shown}")
            code, told = self.person.end()
            check(code == 0 and "Approved" in told, told)
            self.hal.says("mesh inbox", "push --force origin main")

    def look(self):
        with self._checks("the plugin without Claude Code: in place, and a clear sentence"):
            self.person.says("mesh plugin install", "is in place", "Claude Code was not found")
            self.person.says("mesh plugin status", "whole", "Claude Code was not found")
            hooks = self._root.run("cat", "/home/ann/.grip-session-mesh/marketplace/grip-session-mesh/hooks/hooks.json")
            check("/usr/bin/mesh-hook" in hooks, hooks[:500])
        with self._checks("the tray draws its window, and the service believes it"):
            with Screen(self._root) as screen:
                show_tray(self._root, self.person, screen)


def upgrade(checks, root, made):
    people = root.people
    with checks("an upgrade leaves the running service alone, and says how to get the new one"):
        old = root.processes("meshd")
        people.eve.says("mesh send hal 'before the upgrade'", "Delivered to hal")
        told = root.apt("install", *(root.place(made.deb(package, "second")) for package in (MAIN, TRAY)))
        check("goes on in its old version" in told and "mesh service start" in told, told[-1500:])
        check(root.processes("meshd") == old, "the service is another one")
        people.hal.says("mesh inbox", "before the upgrade")
    with checks("the person starts the new one, and everything is there"):
        people.eve.says("mesh send hal 'while upgraded'", "Delivered to hal")
        people.person.says("mesh service stop", "has stopped")
        people.person.says("mesh service start", "has started")
        new = root.processes("meshd")
        check(len(new) == 1 and new != old, f"{old} became {new}")
        people.hal.says("mesh inbox --all", "it's done", "while upgraded")
        people.person.says("mesh doctor", " passed, 0 failed")


def leave(checks, root, made):
    people = root.people
    data = root.path / "home/ann/.grip-session-mesh"
    with checks("a program that has left its terminal cannot approve"):
        people.person.says("mesh service start")
        people.eve.says(f"mesh send hal '{DANGEROUS} again'", "Held")
        people.person.says("setsid -w mesh approve </dev/null", "for a person", code=1)
        check("main again" not in people.hal.says("mesh inbox"), "it has passed")
    with checks("removal ends the service and leaves no file but the user's and the settings"):
        people.person.says("mesh status", "running")
        told = root.apt("remove", MAIN, TRAY)
        check("stays in their" in told, told[-1500:])
        check(not root.processes("meshd"), "the service still runs")
        left = ours(root)
        check(left == {AUTOSTART}, f"left: {left}")
        check((data / "presence.db").exists() and (data / "token").exists(), "the user's folder is not whole")
    with checks("installed again, the old messages are there"):
        root.apt("install", *(root.place(made.deb(package, "second")) for package in (MAIN, TRAY)))
        people.person.says("mesh service start", "has started")
        people.person.says("mesh log -n 200", "while upgraded")
    with checks("purge asks nothing and leaves nothing but the user's folder"):
        root.apt("purge", MAIN, TRAY)
        check(not ours(root), f"left: {ours(root)}")
        check((data / "presence.db").exists(), "the user's folder is gone")
        states = root.run("dpkg-query", "-W", "-f", "${db:Status-Abbrev}${Package}\n", must=False)
        check("grip-session-mesh" not in states, "dpkg still knows the packages")
    for terminal in (people.hal, people.eve, people.person):
        terminal.close()


def ours(root):
    """Files of the system that have to do with the mesh, whoever made them."""
    return {file for file in root.files() if "mesh" in file.lower().replace("mesh-root-", "")}
