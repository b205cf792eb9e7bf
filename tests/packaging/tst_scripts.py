#!/usr/bin/env python3
"""tst_scripts.py: whether packaging/up, check and package choose the system's package manager, and what they would do, by dry runs on
machines of stubs; and whether a Mac's bash 3.2 can read what people run there."""
import itertools
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(1, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))

from checks import Checks
from harness.wait import check
from stub_machine import ROOT, StubMachine

NOTHING_INSTALLED = "exit 1"
LINUX, MAC = {"uname": "echo Linux", "getconf": "echo 4"}, {"uname": "echo Darwin", "getconf": "echo 4"}
APT = {"apt-get": "exit 0", "dpkg-query": NOTHING_INSTALLED}
DNF = {"dnf": "exit 0", "rpm": NOTHING_INSTALLED}
BREW = {"brew": '[ "$1" != list ]'}
READS_ONLY = re.compile(r"(uname|getconf|dpkg-query|rpm -q|brew list|brew --prefix|systemctl --user show-environment)\b")

# On a Mac too; the others need apt or what is in tests/ only.
SCRIPTS = ("up", "check", "steps", "dependencies", "demo", "verdicts", "package", "fuzz", "sanitize", "tidy", "crash-rounds", "cable-rounds")
NEWER_THAN_3_2 = {
    "mapfile and readarray": r"\b(mapfile|readarray)\b", "arrays with names as keys": r"\b(declare|local|typeset) +-[a-z]*A",
    "references to names": r"\b(declare|local) +-[a-z]*n\b", "letters changed by ${x,,} or ${x^^}": r"\$\{\w+(,,?|\^\^?)[^}]*\}",
    "${x@Q}": r"\$\{\w+@\w\}", "a descriptor that bash chooses": r"exec \{\w+\}", "|&": r"\|&", "&>>": r"&>>", ";& and ;;&": r";;?&",
    "coproc": r"\bcoproc\b", "printf %(…)T": r"printf[^\n]*%\(", "wait -n": r"\bwait -[a-z]*n\b", "[[ -v ]]": r"\[\[ -v ",
    "EPOCHSECONDS": r"\bEPOCH(SECONDS|REALTIME)\b", "indexes from the end": r"\$\{\w+\[-\d", "globstar": r"\bshopt\b[^\n]*globstar",
    "a fraction as read's time": r"\bread\b[^\n]* -[a-z]*t *\d*\.\d",
}
GNU_ONLY = {
    "stat -c": r"\bstat +(-c|--format)", "readlink -f": r"\breadlink +-f", "sed -i": r"\bsed +-i", "sed -r": r"\bsed +-r\b", "grep -P": r"\bgrep +-\w*P",
    "date -d": r"\bdate +(-d|--date)", "xargs -r": r"\bxargs +[^|]*-r\b", "cp -t": r"\bcp +-t\b", "timeout": r"(^|[|;&] *)timeout ",
    "head -n -N": r"\bhead +-n +-", "sort -V": r"\bsort +-\w*V", "nproc": r"\bnproc\b", "mktemp --": r"\bmktemp +--", "ln -r": r"\bln +-\w*r",
    "install -D": r"\binstall +-\w*D", "realpath": r"\brealpath\b", "tac": r"\btac\b", "flock": r"\bflock\b",
}


def code_of(script):
    """The script without its comments."""
    text = (ROOT / "packaging" / script).read_text(encoding="utf-8")
    return re.sub(r"(?m)(^|(?<=\s))#.*$", "", text)


def dry(stubs, script, *options):
    """A dry run on a machine of that kind: what it says. Nothing may have changed, and no stub been asked to change anything."""
    with tempfile.TemporaryDirectory() as folder:
        machine = StubMachine(pathlib.Path(folder), stubs)
        before = machine.written()
        said, code = machine.run(f"packaging/{script}", "--dry-run", *options)
        check(code == 0, f"it ends with {code}:\n{said}")
        check(said.rstrip().endswith("nothing has changed."), said)
        after = machine.written()
        check(after == before, f"it changed files: {set(after.items()) ^ set(before.items())}")
        acts = [call for call in machine.called() if not READS_ONLY.match(call)]
        check(not acts, f"it ran: {acts}")
        return said


def sourced(stubs, line, *, distribution=None):
    """What a line of bash says with packaging/dependencies read in, on a machine of that kind."""
    with tempfile.TemporaryDirectory() as folder:
        machine = StubMachine(pathlib.Path(folder), stubs)
        here = f"distribution() {{ echo ' {distribution} '; }}; " if distribution is not None else ""
        said, code = machine.run("-euc", f"dry_run=true; source packaging/steps x; source packaging/dependencies; {here}{line}")
        check(code == 0, said)
        return said.split()


def choice(checks):
    for what, stubs, distribution, wanted in (
            ("Debian", {**LINUX, **APT}, "debian", ["apt"]), ("Ubuntu, which is like Debian", {**LINUX, **APT}, "ubuntu debian", ["apt"]),
            ("Fedora", {**LINUX, **DNF}, "fedora", ["dnf"]), ("what is like Fedora", {**LINUX, **DNF}, "rocky rhel centos fedora", ["dnf"]),
            ("Fedora with an apt-get", {**LINUX, **APT, **DNF}, "fedora", ["dnf"]),
            ("Debian with a dnf", {**LINUX, **APT, **DNF}, "debian", ["apt"]),
            ("Debian with Homebrew", {**LINUX, **APT, **BREW}, "debian", ["apt"]),
            ("a distribution nobody knows, with dnf", {**LINUX, **DNF}, "nobody", ["dnf"]),
            ("dnf without rpm's database", {**LINUX, "dnf": "exit 0"}, "fedora", []),
            ("Linux with Homebrew alone", {**LINUX, **BREW}, "nobody", ["brew"]),
            ("a Mac", {**MAC, **BREW}, "", ["brew"]), ("a Mac with an apt-get", {**MAC, **APT, **BREW}, "", ["brew"]),
            ("a Mac with nothing", MAC, "", []), ("Linux with nothing", LINUX, "nobody", [])):
        with checks(f"the package manager of {what}"):
            seen = sourced(stubs, "package_system", distribution=distribution)
            check(seen == wanted, f"{seen} instead of {wanted}")


def table(checks):
    with checks("each row of the table has four words, and a known purpose"):
        rows = sourced(LINUX, "package_table | grep -v '^#' | awk 'NF { print NF \":\" $1 }'")
        check(len(rows) > 40, rows)
        strange = {row for row in rows if row not in {f"4:{purpose}" for purpose in ("build", "test", "npm", "package", "try")}}
        check(not strange, strange)
    for system, some in (("apt", {"g++", "libre2-dev", "qt6-base-dev"}), ("dnf", {"gcc-c++", "re2-devel", "qt6-qtbase-devel", "libstdc++-static"}),
                         ("brew", {"re2", "qt", "openssl@3"})):
        with checks(f"what the table says for {system}"):
            names = sourced(LINUX, f"packages_for {system} build")
            check(some <= set(names), names)
            check(len(names) == len(set(names)) and "-" not in names, names)
            check(not any("," in name for name in names), names)


def dry_runs(checks):
    for what, stubs, command in (("apt-get", {**LINUX, **APT}, r"apt-get install -y .*\blibre2-dev\b.*\bqt6-base-dev\b"),
                                 ("dnf", {**LINUX, **DNF}, r"dnf install -y .*\bre2-devel\b.*\bqt6-qtbase-devel\b"),
                                 ("brew", {**MAC, **BREW}, r"run: brew install .*\bre2\b.*\bqt\b")):
        with checks(f"a dry run of up with {what}"):
            said = dry(stubs, "up", "--prefix", "not there/at all")
            check(re.search(command, said), said)
            check("would run: cmake --preset release -DCMAKE_INSTALL_PREFIX=not\\ there/at\\ all" in said, said)
            check("would run: not\\ there/at\\ all/bin/mesh service start" in said, said)
            check("plugin install" not in said, said)
        with checks(f"a dry run of check with {what}"):
            said = dry(stubs, "check", "--quick")
            check(re.search(command, said) and " tmux" in said, said)
            check("would run: ctest --preset dev" in said and "e2e-client" not in said and "install-client" not in said, said)
            check(f"-DMESH_WERROR={'OFF' if stubs['uname'] == 'echo Darwin' else 'ON'}" in said, said)
    with checks("a dry run of the whole check"):
        said = dry({**LINUX, **APT, "npm": "exit 1", "spin": "exit 1"}, "check")
        check("tests/e2e/install-client" in said and "tests/model/run" in said and not re.search(r"install .*\bnodejs\b", said), said)
        check("skipped, unless it has just been installed: the fuzzers" in said, said)
    with checks("nothing is asked for that is there"):
        said = dry({**LINUX, "apt-get": "exit 0", "dpkg-query": "printf installed"}, "up")
        check("apt-get" not in said and "installing" not in said, said)
    with checks("up with Claude Code here"):
        check("mesh plugin install" in dry({**MAC, **BREW, "claude": "exit 1"}, "up"), "no plugin")
    with checks("packages of a Mac"):
        said = dry({**MAC, **BREW}, "package")
        check("-G productbuild" in said and "-G DragNDrop" in said and "-G DEB" not in said, said)
    with checks("packages of a Linux"):
        said = dry({**LINUX, **DNF}, "package", "rpm")
        check("-G RPM" in said and "-G DEB" not in said and "rpm-build" in said, said)
    with checks("words that are no options"):
        with tempfile.TemporaryDirectory() as folder:
            machine = StubMachine(pathlib.Path(folder), {**LINUX, **APT})
            for script, word in (("up", "--dryrun"), ("check", "quick"), ("package", "pkg")):
                said, code = machine.run(f"packaging/{script}", word)
                check(code == 2 and "--dry-run" in said, f"{script} {word}: {code}\n{said}")


def bash_3_2(checks):
    with checks("the patterns find what they are for"):
        for sample in ("mapfile -t x", "declare -A x", "${x,,}", "${kind^^}", "exec {to}>file", "a |& b", "printf '%(%s)T'", "${x@Q}", "wait -n",
                       "read -rt 0.5 x"):
            check(any(re.search(pattern, sample) for pattern in NEWER_THAN_3_2.values()), sample)
        for sample in ("stat -c %s x", "readlink -f x", "sed -i s/a/b/ x", "grep -oP x", "xargs -0 -r rm", "timeout 5 x"):
            check(any(re.search(pattern, sample) for pattern in GNU_ONLY.values()), sample)
    for script in SCRIPTS:
        with checks(f"{script} for bash 3.2 and a Mac's tools"):
            done = subprocess.run(["bash", "-n", ROOT / "packaging" / script], text=True, capture_output=True)
            check(done.returncode == 0, done.stderr)
            found = [f"{what}: {match.group()}" for what, pattern in itertools.chain(NEWER_THAN_3_2.items(), GNU_ONLY.items())
                     for match in re.finditer(pattern, code_of(script), re.MULTILINE)]
            check(not found, "\n".join(found))


def main():
    checks = Checks()
    for part in (choice, table, dry_runs, bash_3_2):
        part(checks)
    print(checks.summary())
    return 0 if checks.failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
