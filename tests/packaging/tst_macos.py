#!/usr/bin/env python3
"""tst_macos.py CMAKE [ICON_WRITER]: what a Mac is given, as far as it can be seen without one: the bundle and its links as they are
installed and packed, property lists, translations, the icon, the formula, and the workflow that builds on a real one."""
import os
import pathlib
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(1, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))

from checks import Checks
from harness.wait import check
from stub_machine import ROOT

MACOS = ROOT / "packaging/macos"
APP = "Grip Session Mesh.app"
PROGRAMS = ("mesh", "meshd", "mesh-hook", "mesh-tray")
SERVICE = "io.github.grip_session_mesh.service"
VERSION = "1.2.3"

# The project's own files, for programs that are scripts.
PROJECT = f"""
cmake_minimum_required(VERSION 3.25)
project(GripSessionMesh VERSION {VERSION} LANGUAGES NONE)
set(CMAKE_OSX_DEPLOYMENT_TARGET 13.0)
set(CMAKE_SYSTEM_PROCESSOR arm64)
set(MESH_TRAY ON)
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME mesh)
include("{MACOS}/Layout.cmake")
include("{MACOS}/Bundle.cmake")
install(PROGRAMS mesh meshd mesh-hook DESTINATION "${{CMAKE_INSTALL_BINDIR}}")
install(PROGRAMS mesh-tray DESTINATION "${{CMAKE_INSTALL_BINDIR}}" COMPONENT tray)
install(DIRECTORY "{ROOT}/resources/claude-plugin" DESTINATION "${{CMAKE_INSTALL_DATADIR}}/grip-session-mesh")
install(FILES mesh.1 DESTINATION share/man/man1 COMPONENT mac_shell)
install(CODE "file(WRITE \\"\\${{CMAKE_INSTALL_PREFIX}}/${{MESH_APP}}/Contents/deployed\\" \\"\\")" COMPONENT deploy EXCLUDE_FROM_ALL)
mesh_install_bundle("${{CMAKE_CURRENT_SOURCE_DIR}}/mesh.icns")
include("{MACOS}/Packages.cmake")
include(CPack)
"""


def said(*words, **options):
    done = subprocess.run([str(word) for word in words], text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, **options)
    check(done.returncode == 0, f"{words[0]} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


class Project:
    def __init__(self, folder, cmake, icon):
        self.cmake, self.source, self.build = cmake, folder / "source", folder / "build"
        self.source.mkdir()
        (self.source / "CMakeLists.txt").write_text(PROJECT, encoding="utf-8")
        shutil.copy(ROOT / "LICENSE", self.source)
        for name in (*PROGRAMS, "mesh.1"):
            (self.source / name).write_text(f'#!/bin/sh\necho "{name}"\n', encoding="utf-8")
        (self.source / "mesh.icns").write_bytes(icon)
        said(cmake, "-S", self.source, "-B", self.build)

    def install(self, prefix):
        said(self.cmake, "--install", self.build, "--prefix", prefix)

    def pack(self, kind, folder):
        """As cpack puts it together for that kind of package; what packs it is a Mac's, so it is packed into an archive."""
        config = self.build / "CPackConfig.cmake"
        pretended = self.build / f"{kind}.cmake"
        pretended.write_text(f'set(CPACK_GENERATOR {kind})\ninclude("{MACOS}/for_generator.cmake")\nset(CPACK_GENERATOR TGZ)\n'
                             "set(CPACK_INCLUDE_TOPLEVEL_DIRECTORY OFF)\n", encoding="utf-8")
        said(pathlib.Path(self.cmake).with_name("cpack"), "--config", config, "-G", "TGZ", "-B", folder, "-D", f"CPACK_PROJECT_CONFIG_FILE={pretended}")
        archive, = folder.glob("*.tar.gz")
        check(archive.name == f"grip-session-mesh-{VERSION}-macos-arm64.tar.gz", archive.name)
        with tarfile.open(archive) as tar:
            tar.extractall(folder / "root")
        return folder / "root"


def property_list(file):
    with open(file, "rb") as opened:
        return plistlib.load(opened)


def languages():
    """Those of the tray, by a Mac's names."""
    found = {file.stem.removeprefix("mesh_tray_") for file in (ROOT / "translations").glob("mesh_tray_*.ts")}
    return {"zh-Hans" if name == "zh_CN" else name for name in found}


def check_bundle(app):
    contents = app / "Contents"
    info = property_list(contents / "Info.plist")
    for key, value in {"CFBundleIdentifier": "io.github.grip_session_mesh.tray", "CFBundleExecutable": "mesh-tray", "CFBundlePackageType": "APPL",
                       "CFBundleShortVersionString": VERSION, "CFBundleVersion": VERSION, "CFBundleIconFile": "mesh.icns", "LSUIElement": True,
                       "LSMinimumSystemVersion": "13.0", "CFBundleDevelopmentRegion": "en", "NSPrincipalClass": "NSApplication",
                       "CFBundleDisplayName": app.stem, "NSHighResolutionCapable": True}.items():
        check(info.get(key) == value, f"{key}: {info.get(key)!r}")
    check(info["NSHumanReadableCopyright"].startswith("Copyright (c) 2"), info["NSHumanReadableCopyright"])
    check(len(info["CFBundleName"]) < 16, "Apple asks for less than 16 characters")
    check(set(info["CFBundleLocalizations"]) == languages(), f"{info['CFBundleLocalizations']} instead of {languages()}")
    check("@" not in (contents / "Info.plist").read_text(encoding="utf-8"), "something was not filled in")
    check((contents / "PkgInfo").read_text(encoding="ascii") == "APPL????", "PkgInfo")
    check((contents / "Resources/mesh.icns").is_file(), "no icon")
    check({file.stem for file in (contents / "Resources").glob("*.lproj")} == languages(), "other languages than the tray's")
    for program in PROGRAMS:
        check(os.access(contents / "MacOS" / program, os.X_OK), f"no {program}")
    check((contents / "share/grip-session-mesh/claude-plugin/.claude-plugin/plugin.json").is_file(), "no plugin")


def check_agent(app, program):
    agent = property_list(app / f"Contents/Resources/{SERVICE}.plist")
    check(agent["Label"] == SERVICE, agent["Label"])
    check(agent["ProgramArguments"] == [str(program)], agent["ProgramArguments"])
    check(agent["RunAtLoad"] is True and agent["KeepAlive"] == {"SuccessfulExit": False}, agent)
    check(agent["ProcessType"] == "Interactive" and agent["Umask"] == 0o077 and agent["ExitTimeOut"] == 20, agent)
    check("/opt/homebrew/bin" in agent["EnvironmentVariables"]["PATH"].split(":"), agent)


def installed(checks, folder, project):
    prefix = folder / "a & <b>"
    with checks("what cmake --install makes, in a folder with a strange name"):
        project.install(prefix)
        check_bundle(prefix / APP)
        check_agent(prefix / APP, prefix / "bin/meshd")
        check(sorted(file.name for file in prefix.iterdir()) == [APP, "bin", "share"], list(prefix.iterdir()))
    with checks("links to the programs"):
        for program in ("mesh", "meshd", "mesh-hook"):
            check(said(prefix / "bin" / program) == program + "\n", program)
            check(not os.readlink(prefix / "bin" / program).startswith("/"), "it could not be moved")
        check((prefix / "share/grip-session-mesh/claude-plugin").is_dir(), "the plugin is not found beside the programs")
    with checks("installed again, over the old"):
        project.install(prefix)
        check(said(prefix / "bin/mesh") == "mesh\n", "mesh")
    with checks("the bundle alone, elsewhere"):
        shutil.copytree(prefix / APP, folder / "elsewhere" / APP)
        check_bundle(folder / "elsewhere" / APP)


def packed(checks, folder, project):
    with checks("what the disk image has"):
        root = project.pack("DragNDrop", folder / "dmg")
        check([file.name for file in root.iterdir()] == [APP], list(root.iterdir()))
        check_bundle(root / APP)
        check_agent(root / APP, f"/Applications/{APP}/Contents/MacOS/meshd")
        check((root / APP / "Contents/deployed").exists(), "nothing put Qt into it")
    with checks("what the installer's package has"):
        root = project.pack("productbuild", folder / "pkg")
        check_bundle(root / "Applications" / APP)
        check_agent(root / "Applications" / APP, f"/Applications/{APP}/Contents/MacOS/meshd")
        check((root / "Applications" / APP / "Contents/deployed").exists(), "nothing put Qt into it")
        check(os.readlink(root / "usr/local/bin/mesh") == f"/Applications/{APP}/Contents/MacOS/mesh", "no link to mesh")
        check((root / "usr/local/share/man/man1/mesh.1").exists(), "no manual")
        check({file.name for file in root.iterdir()} == {"Applications", "usr"}, list(root.iterdir()))
    with checks("texts of the installer, which goes by their names' ends"):
        config = (project.build / "CPackConfig.cmake").read_text(encoding="utf-8")
        for text in ("LICENSE", "README"):
            file = re.search(rf'CPACK_RESOURCE_FILE_{text} "(.*)"', config)[1]
            check(file.endswith(".txt") and "@" not in pathlib.Path(file).read_text(encoding="utf-8"), file)


def deployed(checks, folder, cmake):
    def run(tls, identity=""):
        room = pathlib.Path(tempfile.mkdtemp(dir=folder))
        contents = room / APP / "Contents"
        contents.mkdir(parents=True)
        (room / "libcrypto.3.dylib").write_text("library", encoding="ascii")
        for tool, does in {"macdeployqt": f'mkdir -p "$1/Contents/Frameworks" "$1/Contents/PlugIns/tls"; {tls}', "codesign": ":"}.items():
            (room / tool).write_text(f'#!/bin/sh\necho {tool} "$@" >>"{room}/calls"\n{does}\n', encoding="utf-8")
            (room / tool).chmod(0o755)
        done = subprocess.run([cmake, f"-DCMAKE_INSTALL_PREFIX={room}", f"-Dapp={APP}", f"-Dqt={room}", f"-Dlibcrypto={room}/libcrypto.3.dylib",
                               f"-Didentity={identity}", "-P", MACOS / "deploy.cmake"], text=True, capture_output=True,
                              env={**os.environ, "PATH": f"{room}:{os.environ['PATH']}"})
        return contents, (room / "calls").read_text(encoding="utf-8").splitlines(), done
    with checks("Qt and OpenSSL in the bundle, signed by nobody"):
        contents, calls, done = run('touch "$1/Contents/PlugIns/tls/libqopensslbackend.dylib"')
        check(done.returncode == 0, done.stderr)
        check(calls[0].startswith("macdeployqt ") and all(f"-executable={contents}/MacOS/{name}" in calls[0] for name in ("mesh", "meshd", "mesh-hook")), calls)
        check((contents / "Frameworks/libcrypto.3.dylib").read_text(encoding="ascii") == "library", "no libcrypto")
        signed = [call for call in calls if call.startswith("codesign --force")]
        check(len(signed) == 5 and all("--sign - " in call for call in signed) and signed[-1].endswith(APP), calls)
        check(calls[-1].startswith("codesign --verify"), calls)
    with checks("signed by somebody"):
        _, calls, _ = run('touch "$1/Contents/PlugIns/tls/libqopensslbackend.dylib"', "Developer ID Application: Somebody")
        check(sum("--options runtime --timestamp --sign Developer ID Application: Somebody" in call for call in calls) == 5, calls)
    with checks("a Qt without OpenSSL is refused"):
        _, _, done = run(":")
        check(done.returncode != 0 and "TLS by OpenSSL" in done.stderr, done.stderr)


def translated(checks):
    entry = (ROOT / "packaging/linux/io.github.grip_session_mesh.tray.desktop.in").read_text(encoding="utf-8")
    pair = re.compile(r'^"(\w+)" = "((?:[^"\\]|\\["\\n])*)";$')
    for language in sorted(languages()):
        with checks(f"what Finder shows in {language}"):
            lines = (MACOS / f"strings/{language}.strings").read_text(encoding="utf-8").splitlines()
            pairs = {match[1]: match[2] for match in map(pair.match, lines) if match}
            check(len(pairs) == len([line for line in lines if line and not line.startswith("/*")]), lines)
            name = "" if language == "en" else "[zh_CN]" if language == "zh-Hans" else f"[{language}]"
            wanted = re.search(rf"(?m)^Comment{re.escape(name)}=(.*)$", entry)[1]
            check(pairs == {"CFBundleDisplayName": "Grip Session Mesh", "CFBundleGetInfoString": wanted}, pairs)


def icon_sizes(icon):
    """The width and height of each PNG in it, by its word."""
    word, length = struct.unpack(">4sI", icon[:8])
    check(word == b"icns" and length == len(icon), f"{word} {length}")
    sizes, at = {}, 8
    while at < len(icon):
        word, length = struct.unpack(">4sI", icon[at:at + 8])
        picture = icon[at + 8:at + length]
        check(picture.startswith(b"\x89PNG\r\n\x1a\n") and picture.endswith(b"IEND\xaeB`\x82"), f"{word} is no whole PNG")
        sizes[word.decode()] = struct.unpack(">II", picture[16:24])
        at += length
    return sizes


def formula(checks):
    file = ROOT / "packaging/homebrew/grip-session-mesh.rb"
    text = file.read_text(encoding="utf-8")
    if shutil.which("ruby"):
        with checks("ruby reads the formula"):
            said("ruby", "-c", file)
    else:
        checks.skip("ruby reads the formula", "ruby is not installed; only its form is looked at")
    with checks("the formula's blocks"):
        code = re.sub(r"(?ms)<<~EOS.*?^\s*EOS$", '""', re.sub(r"(?m)#[^{].*$", "", text))
        opened = len(re.findall(r"(?m)^\s*(?:class|def)\b|\bdo$", code))
        check(opened == len(re.findall(r"(?m)^\s*end$", code)) == 5, f"{opened} blocks")
    with checks("what the formula needs is what packaging/dependencies installs"):
        table = (ROOT / "packaging/dependencies").read_text(encoding="utf-8")
        wanted = {line.split()[3] for line in table.splitlines() if re.match(r"build +\S+ +\S+ +\S+$", line)} - {"-"}
        check(set(re.findall(r'depends_on "([^"]+)"', text)) == wanted, f"not {wanted}")
    with checks("the formula says which of it a release fills in"):
        check(re.search(r'sha256 "0{64}"', text) and "grip-session-mesh.example" in text and "fills them in" in text, "a real address or sum?")
        version = re.search(r"project\(GripSessionMesh VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
        check(f"grip-session-mesh-{version}.tar.gz" in text, f"not of {version}")
        check("keep_alive successful_exit: false" in text and 'run opt_bin/"meshd"' in text, "the service")


def workflow(checks):
    file = ROOT / ".github/workflows/ci.yml"
    text = file.read_text(encoding="utf-8")
    with checks("scripts that the workflow runs are there"):
        scripts = set(re.findall(r"packaging/[\w-]+(?=\s|$)", text))
        check({"packaging/check", "packaging/package"} <= scripts and all(os.access(ROOT / script, os.X_OK) for script in scripts), scripts)
        check("\t" not in text, "a tab, which YAML does not allow")
    try:
        import yaml
    except ImportError:
        checks.skip("the workflow as YAML", "Python has no yaml here")
        return
    with checks("the workflow as YAML"):
        whole = yaml.safe_load(text)
        jobs = whole["jobs"]
        check({"push", "pull_request"} <= set(whole[True]), whole[True])  # YAML 1.1 reads `on` as true.
        check(whole["permissions"] == {"contents": "read"}, whole["permissions"])
        check(jobs["macos"]["runs-on"].startswith("macos-"), jobs["macos"])
        images = {one["image"] for one in jobs["linux"]["strategy"]["matrix"]["include"]}
        check(images == {"debian:12", "fedora:latest"}, images)
        for name, job in jobs.items():
            check(set(job) <= {"name", "runs-on", "timeout-minutes", "strategy", "container", "steps"}, f"{name}: {set(job)}")
            for step in job["steps"]:
                check(("run" in step) != ("uses" in step), step)
                check(re.fullmatch(r"actions/[\w-]+@v\d+", step.get("uses", "actions/x@v1")), step)


def main():
    cmake = sys.argv[1]
    checks = Checks()
    icon = b""
    if len(sys.argv) > 2:
        with checks("the bundle's icon"), tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "mesh.icns"
            said(sys.argv[2], ROOT / "resources/icons/mesh.svg", file)
            icon = file.read_bytes()
            wanted = {"icp4": 16, "ic11": 32, "icp5": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024}
            check(icon_sizes(icon) == {word: (pixels, pixels) for word, pixels in wanted.items()}, icon_sizes(icon))
    else:
        checks.skip("the bundle's icon", "built without the tray")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve()
        project = Project(folder, cmake, icon)
        installed(checks, folder, project)
        packed(checks, folder, project)
        deployed(checks, folder, cmake)
    translated(checks)
    formula(checks)
    workflow(checks)
    print(checks.summary())
    return 0 if checks.failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
