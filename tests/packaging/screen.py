"""An X server of this machine in the network of a clean root, whose programs find it there by its abstract socket."""
import os
import subprocess


class Screen:
    def __init__(self, root):
        self._root = root
        reading, writing = os.pipe()
        self._server = subprocess.Popen([*root.network(), "Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                        pass_fds=[writing], stdout=root.log, stderr=root.log)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = ":" + told.readline().strip()

    def has(self, title):
        """A window with that in its title."""
        tree = subprocess.run([*self._root.network(), "xwininfo", "-root", "-tree", "-display", self.name], capture_output=True, text=True)
        return title in tree.stdout

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.terminate()
        self._server.wait()
