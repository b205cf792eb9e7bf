"""The portable archive: on a system without Qt, from a folder with a blank in its name; and its tray where there is a desktop."""
import os
import pathlib
import re

from harness.wait import check, until
from made import said
from screen import Screen
from terminal import Terminal

FOLDER = "opt/from any where"
DANGEROUS = "git push --force origin main"


def programs(root):
    """The folder of its programs, as the shell is told."""
    return f"'/{next(root.path.glob(FOLDER + '/*')).relative_to(root.path)}/bin'"


def run_without_qt(checks, root, made):
    with checks("the portable archive is unpacked where there is no Qt"):
        (root.path / FOLDER).mkdir(parents=True)
        said("tar", "-C", root.path / FOLDER, "-xzf", made.archive)
        # All that its README asks for; a desktop's libraries only for the tray.
        if not list(root.path.glob("usr/lib/*/libcrypto.so.3")):
            root.apt("install", "libssl3")
        check(not list(root.path.glob("usr/lib/*/libQt6*")), "there is Qt")
    with checks("it connects, sends, holds and approves from a path with blanks"):
        one, two, person = Terminal(root), Terminal(root), Terminal(root)
        for terminal in (one, two, person):
            terminal.run(f"export GRIP_MESH_DIR=$HOME/portable PATH={programs(root)}:$PATH")
        person.says("mesh config set port 0") # Another service's is free.
        one.says("mesh connect one")
        two.says("mesh connect two")
        one.says("mesh send two 'from anywhere'", "Delivered to two")
        two.says("mesh inbox", "[mesh:one] from anywhere")
        one.says(f"mesh send two '{DANGEROUS}'", "Held")
        person.begin("mesh approve")
        person.answer()
        code, told = person.end()
        check(code == 0 and "Approved" in told, told)
        two.says("mesh inbox", DANGEROUS)
        person.says("mesh plugin install", "is in place")
        hooks = root.run("cat", "/home/ann/portable/marketplace/grip-session-mesh/hooks/hooks.json")
        check(f"/{FOLDER}/" in hooks, hooks[:500])
        person.says("mesh plugin status", "whole")
        person.says("mesh doctor", " passed, 0 failed")
        person.says("mesh service stop", "has stopped")
        for terminal in (one, two, person):
            terminal.close()
    root.end("meshd") # Should that have failed.


def run_tray(checks, root, made):
    with checks("its tray draws its window with the Qt of the archive, and its service believes it"):
        person = Terminal(root)
        person.run(f"export GRIP_MESH_DIR=$HOME/portable PATH={programs(root)}:$PATH")
        person.says("mesh service start", "has started")
        with Screen(root) as screen:
            show_tray(root, person, screen)
        person.says("mesh service stop", "has stopped")
        person.close()


def show_tray(root, person, screen):
    """Starts the tray that is first on the person's PATH, sees its window, and that it is believed: a code is drawn in it."""
    person.says(f"DISPLAY={screen.name} mesh-tray >/tmp/tray.log 2>&1 & tray=$!")
    until(lambda: f"its window is on the screen; it said: {(root.path / 'tmp/tray.log').read_text()}",
          lambda: screen.has("Grip Session Mesh"))
    pid, = root.processes("mesh-tray")
    folder = pathlib.Path(os.readlink(f"/proc/{pid}/exe")).parent
    libraries = set(re.findall(r"(/\S.*)/libQt6\w+\.so", pathlib.Path(f"/proc/{pid}/maps").read_text()))
    root.log.write(f"tray in {folder}, Qt in {libraries}\n")
    own = str(folder.parent / "lib/grip-session-mesh")
    check(libraries == {own} or (str(folder).endswith("/usr/bin") and len(libraries) == 1), f"Qt is from {libraries}")
    person.says("mesh config set allow_mesh_calls false")
    person.begin("mesh config set allow_mesh_calls true")
    until(lambda: f"a code is asked for; it said:\n{person.text()[-1000:]}", lambda: "is shown in the tray's window" in person.text())
    person.press_enter()
    code, told = person.end()
    check(code != 0, told)
    person.says("kill $tray; wait $tray; true")
    until("the tray has ended", lambda: not root.processes("mesh-tray"))
