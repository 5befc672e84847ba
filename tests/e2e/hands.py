# SPDX-License-Identifier: GPL-3.0-or-later
"""Work by keyboard alone: every act is a key. Looking where the focus is is no act."""
import time

import scenario
from desktop import Desktop, wait_for
from payout_desk import BUTTON, TAG, TEXT


def keys(*names):
    Desktop.keys("key", *names)


def typed(text):
    Desktop.keys("type", "--delay", "5", text)


class Hands(scenario.Scenario):
    def tab_to(self, role, name, most=40):
        """Presses Tab until a control of that name has the focus, whichever of them it is."""
        controls = wait_for(f"{role} {name!r}", lambda: list(self.desk.window.all_now(role, name)))
        for _ in range(most):
            if any(control.has("focused") for control in controls):
                return
            keys("Tab")
            time.sleep(0.05)  # the window draws, the bus tells
        raise AssertionError(f"{most} times Tab did not lead to {controls!r}")

    def focus_in(self, role, name):
        control = self.desk.window.find(role, name)
        wait_for(f"the focus in {name}", lambda: control.has("focused"))
        return control

    def add_a_tag(self):
        """From the page New contact and back to it."""
        self.tab_to(BUTTON, "Manage tags")
        keys("space")
        self.focus_in(TEXT, "Tag name")
        typed(TAG[0])
        keys("Return")
        self.focus_in(TEXT, "Tag ID")
        typed(TAG[1])
        self.tab_to(BUTTON, "Add tag")
        keys("space")
        self.desk.window.find("list item", lambda text: TAG[0] in text)
        keys("Escape")
