"""An X server of this machine for a program in a clean root, whose files it can see in /tmp/.X11-unix."""
import os
import subprocess

from harness.wait import until


class Screen:
    def __init__(self, log):
        reading, writing = os.pipe()
        self._server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                        pass_fds=[writing], stdout=log, stderr=log)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = ":" + told.readline().strip()

    def has(self, title):
        """A window with that in its title."""
        tree = subprocess.run(["xwininfo", "-root", "-tree", "-display", self.name], capture_output=True, text=True)
        return title in tree.stdout

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.terminate()
        self._server.wait()
