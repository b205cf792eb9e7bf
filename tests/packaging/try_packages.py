#!/usr/bin/env python3
"""try_packages.py FOLDER LOG [--cache FOLDER] [--keep]: installs, uses, upgrades and removes the packages in FOLDER in a clean Debian 12.

FOLDER has first/*.deb, second/*.deb (a higher version of the same), *.rpm and *.tar.gz, as packaging/try-packages makes them.
LOG is added to. Needs root. Ends with "N passed, N failed"."""
import argparse
import pathlib
import shutil
import sys
import tempfile
import time

sys.dont_write_bytecode = True
sys.path.insert(1, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))

import debian_packages
import portable_archive
import rpm_packages
import user_manager
from checks import Checks
from clean_root import CleanRoot
from made import Made


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("log", type=pathlib.Path)
    parser.add_argument("--cache", type=pathlib.Path)
    parser.add_argument("--keep", action="store_true")
    asked = parser.parse_args()
    made, checks = Made(asked.folder), Checks()
    started = time.monotonic()
    # A short path: sockets' names may not be long.
    room = pathlib.Path(tempfile.mkdtemp(prefix="mesh-root-", dir="/tmp"))
    room.chmod(0o755)
    with open(asked.log, "a", encoding="utf-8") as log:
        root = CleanRoot(room / "root", log, asked.cache)
        try:
            debian_packages.judge(checks, made)
            rpm_packages.judge(checks, made)
            with checks("a clean Debian 12 is made"):
                root.make()
            if root.is_up:
                portable_archive.run_without_qt(checks, root, made)
                debian_packages.run(checks, root, made)
                user_manager.run(checks, root, made)
                portable_archive.run_tray(checks, root, made)
                debian_packages.leave(checks, root, made)
                rpm_packages.run(checks, root, made)
        finally:
            root.close()
            if asked.keep:
                print(f"kept: {room}")
            else:
                shutil.rmtree(room, ignore_errors=True)
    print(f"{time.monotonic() - started:.0f} s; all that was said: {asked.log}")
    print(checks.summary())
    return 0 if checks.failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
