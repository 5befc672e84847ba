# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one test: X server, window manager and accessibility bus, gone when the test ends.

Runs inside tests/support/with-keyring, which gives the session bus, the keyring and throw-away folders. Qt speaks AT-SPI only on
xcb, and openbox gives the window its focus: without one, keys go nowhere.
"""
import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import time

TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "scrot": "scrot"}
BUS_LAUNCHER = pathlib.Path("/usr/libexec/at-spi-bus-launcher")


def missing_tool():
    """Why no desktop can be had here, or None."""
    for tool, package in TOOLS.items():
        if not shutil.which(tool):
            return f"{tool} is not installed (Debian package {package})"
    if not BUS_LAUNCHER.exists():
        return "at-spi-bus-launcher is not installed (Debian package at-spi2-core)"
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        return "no AT-SPI for Python (Debian packages python3-gi gir1.2-atspi-2.0)"
    return None


def die_with_parent():
    """In a child: a test that is killed leaves nothing behind."""
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def wait_for(what, probe, timeout=10.0):
    """The first truthy value of `probe`, which is tried until `timeout`; then fails and says what was last seen."""
    end = time.monotonic() + timeout
    while True:
        seen = probe()
        if seen:
            return seen
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not seen within {timeout:g} s; last seen: {seen!r}")
        time.sleep(0.05)


class Desktop:
    """Use as a context. Sets DISPLAY for this process, so that AT-SPI and the tools below speak of this desktop."""

    def __init__(self, size="1280x900"):
        self._size = size
        self._processes = []

    def __enter__(self):
        try:
            self._start_display()
            self._start(["openbox", "--sm-disable"])
            wait_for("window manager", self._has_window_manager)
            self._start([str(BUS_LAUNCHER), "--launch-immediately"], GSETTINGS_BACKEND="memory")
            self._wait_for_accessibility()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.terminate()  # asked, not killed: the bus launcher ends its own bus then
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._processes.clear()

    def _start(self, command, **environment):
        process = subprocess.Popen(
            command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=die_with_parent
        )
        self._processes.append(process)
        return process

    def _start_display(self):
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", self._size + "x24", "-nolisten", "tcp", "-noreset"]
        server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL, preexec_fn=die_with_parent)
        self._processes.append(server)
        os.close(write)
        with os.fdopen(read) as number:  # the server picks a free display and says which, once it is ready
            os.environ["DISPLAY"] = ":" + number.readline().strip()
        if os.environ["DISPLAY"] == ":":
            raise AssertionError("Xvfb did not start")

    @staticmethod
    def _has_window_manager():
        # A window that is shown before openbox is ready never becomes the active one.
        return subprocess.run(["xdotool", "get_desktop"], capture_output=True, timeout=30).returncode == 0

    @staticmethod
    def _wait_for_accessibility():
        from gi.repository import Gio, GLib

        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        answer = GLib.VariantType("(b)")
        name = GLib.Variant("(s)", ("org.a11y.Bus",))
        dbus = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner")
        wait_for("accessibility bus", lambda: bus.call_sync(*dbus, name, answer, Gio.DBusCallFlags.NONE, 5000, None)[0])

    @staticmethod
    def keys(*arguments):
        """Real input events, as xdotool spells them: keys("key", "ctrl+f"), keys("keydown", "Return")."""
        subprocess.run(["xdotool", *arguments], check=True, timeout=30)

    @staticmethod
    def picture(path):
        """What the screen shows, as PNG."""
        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["scrot", "--overwrite", str(path)], check=True, timeout=30)
