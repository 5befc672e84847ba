#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A locked keyring: a person can type, nothing is sent, and the program asks once the keyring is open."""
import pathlib
import subprocess
import sys

import scenario
from desktop import wait_for
from payout_desk import TAG

OPEN_KEYRING = pathlib.Path(__file__).parents[1] / "support" / "open-keyring"
LOCK = ["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path", "/org/freedesktop/secrets"]
LOCK += ["--method", "org.freedesktop.Secret.Service.Lock", "['/org/freedesktop/secrets/collection/login']"]


def lock():
    subprocess.run(LOCK, check=True, stdout=subprocess.DEVNULL, timeout=30)


def unlock():
    """As a person who types the password into the desktop's prompt."""
    subprocess.run([OPEN_KEYRING], check=True, timeout=30)


class Locked(scenario.Scenario):
    def test_nothing_is_sent_until_it_is_open(self):
        profile = self.profile()
        self.addCleanup(unlock)
        lock()
        desk = self.start(profile)
        desk.wait_for_message("The password store is locked.")
        desk.add_tag(*TAG)
        desk.fill_contact()
        desk.press("Add contact")
        wait_for("the intent on disk", lambda: profile.states() == ["queued"])
        self.stays("nothing is sent", self.gateway.contacts, 0)
        self.assertEqual(profile.states(), ["queued"])

        unlock()
        desk.press("Unlock")
        desk.wait_for_message("One thing waits to be sent.")  # an old press is not sent without a new one
        self.stays("nothing is sent by itself", self.gateway.contacts, 0)
        desk.press("Send them now")
        wait_for("accepted", lambda: profile.states() == ["accepted"])
        self.assertEqual(self.gateway.contacts(), 1)


if __name__ == "__main__":
    sys.exit(scenario.main())
