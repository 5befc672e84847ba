# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a running program: find by role and name, press, type, read. Every wait is bounded."""
import os
import signal
import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from canary import visible_of  # noqa: E402
from desktop import Desktop, die_with_parent, wait_for  # noqa: E402

SILENCE_MS = 5000
Atspi.set_timeout(SILENCE_MS, 15000)
MANY = 600  # a table of this many cells is not walked through: ask for its rows

BUTTON, CHECK_BOX, ENTRY, TEXT, LIST, TABLE, DIALOG = "push button", "check box", "text", "text", "list", "table", "dialog"


def complain_of_silence(error):
    """An object that went away while we looked is no matter; a window that does not answer is."""
    if "reply" in error.message.lower() or "timeout" in error.message.lower():
        raise AssertionError(f"the window did not answer for {SILENCE_MS / 1000:g} s: {error.message}") from error


class Node:
    """One accessible object."""

    def __init__(self, accessible):
        self._accessible = accessible

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"

    @property
    def name(self):
        return self._accessible.get_name() or ""

    @property
    def role(self):
        return self._accessible.get_role_name()

    @property
    def description(self):
        return self._accessible.get_description() or ""

    def has(self, state):
        """State by its AT-SPI name: "showing", "checked", "focused", "enabled"."""
        return self._accessible.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    def children(self):
        count = self._accessible.get_child_count()
        if count > MANY:
            return
        for index in range(count):
            child = self._accessible.get_child_at_index(index)
            if child is not None:
                yield Node(child)

    def walk(self):
        """This node and everything shown below it, breadth first."""
        queue = [self]
        while queue:
            node = queue.pop(0)
            try:
                yield node
                queue.extend(node.children())
            except GLib.Error as error:
                complain_of_silence(error)

    def find_now(self, role, name=None):
        """The first shown node of that role whose name fits (a text, or a function of the name); None without one."""
        return next(self.all_now(role, name), None)

    def all_now(self, role, name=None):
        """All of them."""
        fits = name if callable(name) else (lambda text: name is None or text == name)
        for node in self.walk():
            try:
                if node.role == role and fits(node.name) and node.has("showing"):
                    yield node
            except GLib.Error as error:
                complain_of_silence(error)

    def find(self, role, name=None, timeout=10.0):
        return wait_for(f"{role} {name!r}", lambda: self.find_now(role, name), timeout)

    def rows(self):
        """The first cell of every row of a table."""
        table = self._accessible.get_table_iface()
        return [Node(table.get_accessible_at(row, 0)) for row in range(table.get_n_rows())]

    def select_row(self, row):
        """As assistive tools do: without the mouse, and without a current row."""
        self._accessible.get_table_iface().add_row_selection(row)

    def text(self):
        text = self._accessible.get_text_iface()
        return text.get_text(0, -1) if text else ""

    def set_text(self, text):
        """Replaces the contents, as assistive tools do."""
        self._accessible.get_editable_text_iface().set_text_contents(text)

    def act(self, wanted):
        """Does an action by its name. What is disabled has none yet."""
        action = self._accessible.get_action_iface()

        def number():
            names = [action.get_action_name(index) for index in range(action.get_n_actions())] if action else []
            return names.index(wanted) + 1 if wanted in names else 0

        action.do_action(wait_for(f"action {wanted!r} of {self!r}", number) - 1)

    def press(self):
        self.act("Press")

    def toggle(self):
        self.act("Toggle")

    def grab_focus(self):
        self._accessible.get_component_iface().grab_focus()
        wait_for(f"focus on {self!r}", lambda: self.has("focused"))

    def middle(self):
        box = self._accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2

    def click(self, times=1):
        """Real presses of the mouse; two are a double click."""
        x, y = self.middle()
        Desktop.keys("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "60", "1")

    def type(self, text):
        """Real keys into this field."""
        self.grab_focus()
        Desktop.keys("type", "--delay", "5", text)

    def tree(self):
        """Everything below, for a person to read when a test fails."""
        lines = []
        for node in self.walk():
            if node.name:
                lines.append(f"{node!r}{'' if node.has('showing') else ' (hidden)'}{' ' + repr(node.text()) if node.role == TEXT else ''}")
        return "\n".join(lines)


class Program:
    """A program on the desktop. `output` is the file that takes its stdout and stderr."""

    def __init__(self, command, output, **environment):
        self._output = open(output, "ab")
        self.process = subprocess.Popen(
            command,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8", **environment},
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=subprocess.STDOUT,
            preexec_fn=die_with_parent,
        )
        self.visible = visible_of(self.process.pid)  # now: the program soon hides it

    def window(self, timeout=20.0):
        """The application's root, once its first window is shown and has the focus of the window manager."""
        root = wait_for("the program on the accessibility bus", self._root, timeout)
        wait_for("its window", lambda: root.find_now("frame"), timeout)
        wait_for("an active window", lambda: root.find_now("frame").has("active"), timeout)
        return root

    def _root(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            try:
                if application is not None and application.get_process_id() == self.process.pid:
                    application.set_cache_mask(Atspi.Cache.NONE)  # nobody delivers events here, a cache would grow stale
                    return Node(application)
            except GLib.Error:
                continue
        return None

    def kill(self):
        """As a power cut: the program hears nothing of it."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._output.close()

    def wait(self, timeout=10.0):
        return self.process.wait(timeout)
