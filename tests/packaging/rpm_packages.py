"""The RPMs: what is in them, what they require, what their scripts do when they are installed, upgraded and erased."""
import re

from harness.wait import check
from made import MAIN, TRAY, said
from terminal import Terminal

FILES = {
    MAIN: ["/usr/bin/mesh", "/usr/bin/meshd", "/usr/bin/mesh-hook", "/usr/lib/systemd/user/grip-session-mesh.service",
           "/usr/share/bash-completion/completions/mesh", "/usr/share/fish/vendor_completions.d/mesh.fish",
           "/usr/share/zsh/site-functions/_mesh", "/usr/share/man/man1/mesh.1.gz", "/usr/share/doc/grip-session-mesh/LICENSE",
           "/usr/share/grip-session-mesh/claude-plugin/.claude-plugin/plugin.json",
           "/usr/share/polkit-1/actions/io.github.grip_session_mesh.policy"],
    TRAY: ["/usr/bin/mesh-tray", "/usr/share/applications/io.github.grip_session_mesh.tray.desktop",
           "/usr/share/metainfo/io.github.grip_session_mesh.tray.metainfo.xml", "/usr/share/man/man1/mesh-tray.1.gz",
           "/usr/share/icons/hicolor/scalable/apps/grip-session-mesh.svg",
           "/usr/share/icons/hicolor/symbolic/apps/grip-session-mesh-symbolic.svg",
           "/etc/xdg/autostart/io.github.grip_session_mesh.tray.desktop"],
}
REQUIRED = {
    MAIN: [r"libQt6Core\.so\.6\(\)", r"libQt6Network\.so\.6\(\)", r"libQt6WebSockets\.so\.6\(\)", r"libcrypto\.so\.3\(\)",
           r"libsqlite3\.so\.0\(\)", r"libre2\.so\.\d+\(\)"],
    TRAY: [r"libQt6Widgets\.so\.6\(\)", r"libQt6Svg\.so\.6\(\)", rf"^{MAIN}(\(\S+\))? = \S+-1$", "hicolor-icon-theme"],
}


def judge(checks, made):
    for package in (MAIN, TRAY):
        with checks(f"the RPM {package} has its files and requires what it needs"):
            file = made.rpm(package)
            there = said("rpm", "-qpl", file).splitlines()
            missing = [path for path in FILES[package] if path not in there]
            check(not missing, f"missing: {missing}")
            strange = [path for path in there if re.match(r"/(usr/share/(lintian|zsh/vendor)|home|tmp|opt)", path)]
            check(not strange, f"not for an RPM: {strange}")
            requires = said("rpm", "-qp", "--requires", file)
            for pattern in REQUIRED[package]:
                check(re.search(pattern, requires, re.MULTILINE), f"{pattern} is not in:\n{requires}")
            check("PRIVATE_API" not in requires, requires)
            check(said("rpm", "-qp", "--recommends", file).strip() != "", "it recommends nothing")
    with checks("what the user may change of the tray's files is marked"):
        check("io.github.grip_session_mesh.tray.desktop" in said("rpm", "-qpc", made.rpm(TRAY)), "it is not")


def run(checks, root, made):
    """In the clean root, which has the libraries: of another distribution's names, so rpm is not asked about them."""
    rpm = ["rpm", "--root", root.path, "--nodeps", "--nosignature"]

    def call(*words):
        return root.run(*rpm, *words, root=False)

    packages = [(MAIN, TRAY), [made.rpm(MAIN), made.rpm(TRAY)], [made.rpm(MAIN, "second"), made.rpm(TRAY, "second")]]
    person = Terminal(root)
    with checks("the RPMs install, and the user's old messages are there"):
        call("-i", *packages[1])
        person.says("mesh service start", "has started")
        person.says("mesh log -n 300", "while upgraded")
        person.says("mesh doctor", " passed, 0 failed")
    with checks("their upgrade leaves the running service alone and tells"):
        old = root.processes("meshd")
        told = call("-U", *packages[2])
        check("goes on in its old version" in told, told)
        check(root.processes("meshd") == old, "the service is another one")
        person.says("mesh status", "running")
    with checks("to erase them ends the service and leaves the user's folder alone"):
        call("-e", *packages[0])
        check(not root.processes("meshd"), "the service still runs")
        left = [file for file in root.files() if "mesh" in file.lower() and not file.startswith("usr/lib/sysimage")]
        check(not left, f"left: {left}")
        check((root.path / "home/ann/.grip-session-mesh/presence.db").exists(), "the user's folder is gone")
    person.close()
