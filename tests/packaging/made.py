"""The packages that were made, and what they say of themselves."""
import pathlib
import re
import subprocess

from harness.wait import check

MAIN, TRAY = "grip-session-mesh", "grip-session-mesh-tray"


class Made:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def _only(self, pattern):
        found = sorted(self.folder.glob(pattern))
        check(len(found) == 1, f"{pattern}: {len(found)} files")
        return found[0]

    def deb(self, package, which="first"):
        return self._only(f"{which}/{package}_*.deb")

    def rpm(self, package, which="first"):
        return self._only(f"{which}/{package}-[0-9]*.rpm")

    @property
    def archive(self):
        return self._only("*.tar.gz")

    @property
    def version(self):
        """Of the programs: the packages' without their own number."""
        return re.match(rf"{MAIN}_([^_-]+)-", self.deb(MAIN).name)[1]


def said(*words):
    """What a program of this machine says, both streams; it must end well."""
    done = subprocess.run([str(word) for word in words], text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    check(done.returncode == 0, f"{words[0]} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout
