#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every press is at most one POST, through the real window: one press, a double click and Enter held, three times each."""
import os
import sys
import time

import scenario
from desktop import Desktop, wait_for
from payout_desk import BUTTON, TAG

OPEN = {"held", "queued", "sending"}


def one_press(button):
    button.click()


def double_click(button):
    button.click(times=2)


def enter_held(button):
    """A second and a half of key repeat, as the X server makes it: some twenty-five presses."""
    button.grab_focus()
    Desktop.keys("keydown", "Return")
    time.sleep(1.5)
    Desktop.keys("keyup", "Return")


WAYS = (one_press, double_click, enter_held)
TURNS = 3


def record_wire(presses, arrivals, most):
    """For the last lines of ./dev test; see tests/support/wire_count.h."""
    path = os.environ.get("PAYOUTDESK_WIRE_LOG")
    if path:
        with open(path, "a", encoding="ascii") as log:
            log.write(f"wire {presses} {arrivals} {most}\n")


class Once(scenario.Scenario):
    def press_each_way(self, profile, prepare, button, arrivals):
        """Presses `button` in each way, after `prepare(number)`, and counts what arrived for each."""
        counts = []
        for number in range(len(WAYS) * TURNS):
            way = WAYS[number % len(WAYS)]
            before = arrivals()
            prepare(number)
            way(self.desk.window.find(BUTTON, button))
            wait_for(f"{way.__name__}: an arrival", lambda: arrivals() > before)
            wait_for("all settled", lambda: not OPEN.intersection(profile.states()))
            time.sleep(0.5)  # a second arrival would come at once
            counts.append(arrivals() - before)
        record_wire(len(counts), sum(counts), max(counts))
        self.assertEqual(counts, [1] * len(counts))
        self.assertEqual(profile.states(), ["accepted"] * len(counts))

    def test_contacts(self):
        profile = self.profile()
        desk = self.start(profile)
        desk.add_tag(*TAG)

        def prepare(number):
            name = f"Sample {'ABCDEFGHI'[number]}"
            desk.fill_contact({"Name": name, "E-mail": f"sample{number}@example.in", "Mobile": f"742858574{number}"})

        self.press_each_way(profile, prepare, "Add contact", self.gateway.contacts)

    def test_reminders(self):
        profile = self.profile(holdSeconds=1)
        desk = self.start(profile)
        links = [f"657aa9841b8d3897ff0a84{number:02x}" for number in range(len(WAYS) * TURNS)]
        desk.add_link("\n".join(links))

        self.press_each_way(profile, lambda number: desk.choose_link(links[number]), "Send reminder", self.gateway.reminders)


if __name__ == "__main__":
    sys.exit(scenario.main())
