#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at the worst moments: after a restart the program says what it does not know, and sends nothing by itself."""
import sys
import time

import scenario
from desktop import wait_for
from listener import Listener
from payout_desk import TABLE, TAG, TEXT


class Kill(scenario.Scenario):
    def restart(self, profile):
        self.desk.kill()
        return self.start(profile)

    def assert_doubt(self, desk, who):
        """One operation to resolve, and a person is named."""
        desk.go_to("To resolve")
        table = desk.window.find(TABLE, "To resolve list")
        wait_for(f"{who} to resolve", lambda: table.find_now("table cell", lambda name: who in name))

    def test_during_the_hold(self):
        profile = self.profile(holdSeconds=30)
        desk = self.start(profile)
        desk.add_link()
        desk.choose_link()
        desk.press("Send reminder")
        wait_for("the hold", lambda: profile.states() == ["held"])
        desk = self.restart(profile)
        wait_for("taken back", lambda: profile.states() == ["cancelled"])
        desk.wait_for_message("nothing was sent")
        self.stays("nothing is sent", self.gateway.reminders, 0)

    def test_while_typing(self):
        profile = self.profile()
        desk = self.start(profile)
        desk.add_tag(*TAG)
        desk.press("New contact")
        desk.window.find(TEXT, "Name").type("Ravi K")
        desk.window.find(TEXT, "E-mail").type("ravi@exam")
        time.sleep(0.6)  # the most that a crash may cost, and a little for a slow disk
        desk = self.restart(profile)
        desk.wait_for_message('draft "Ravi K"')
        desk.press("Continue the draft")
        self.assertEqual(desk.window.find(TEXT, "Name").text(), "Ravi K")
        self.assertEqual(desk.window.find(TEXT, "E-mail").text(), "ravi@exam")
        # Typed on, pressed, and killed again: the draft went with its press, in one transaction.
        self.gateway.script("hang")
        desk.fill_contact({"E-mail": "ple.in", "Mobile": "7428585742"})
        desk.press("Add contact")
        wait_for("its arrival", self.gateway.contacts)
        desk = self.restart(profile)
        wait_for("not known", lambda: profile.states() == ["unknown"])
        desk.press("New contact")
        self.stays("no draft", desk.window.find(TEXT, "Name").text, "", seconds=1)
        self.assertEqual(self.gateway.contacts(), 1)

    def test_after_the_claim(self):
        silent = Listener()
        self.addCleanup(silent.close)
        profile = self.profile(f"https://127.0.0.1:{silent.port}")
        desk = self.start(profile)
        desk.add_tag(*TAG)
        desk.fill_contact()
        desk.press("Add contact")
        wait_for("a connection", silent.connections)
        self.assertEqual(profile.states(), ["sending"], "claimed on disk before the connection")
        desk = self.restart(profile)
        wait_for("not known", lambda: profile.states() == ["unknown"])
        self.assert_doubt(desk, "Sample Name")
        self.stays("no further connection", silent.connections, 1)

    def test_a_contact_after_the_send(self):
        profile = self.profile()
        self.gateway.script("hang")
        desk = self.start(profile)
        desk.add_tag(*TAG)
        desk.fill_contact()
        desk.press("Add contact")
        wait_for("its arrival", self.gateway.contacts)
        desk = self.restart(profile)
        wait_for("not known", lambda: profile.states() == ["unknown"])
        self.assert_doubt(desk, "Sample Name")
        self.stays("nothing is sent again", self.gateway.contacts, 1)

    def test_a_reminder_after_the_send(self):
        profile = self.profile(holdSeconds=1)
        self.gateway.script("hang")
        desk = self.start(profile)
        desk.add_link()
        desk.choose_link()
        desk.press("Send reminder")
        wait_for("its arrival", self.gateway.reminders)
        desk = self.restart(profile)
        wait_for("not known", lambda: profile.states() == ["unknown"])
        self.assert_doubt(desk, "657aa9")
        self.stays("nothing is sent again", self.gateway.reminders, 1)


if __name__ == "__main__":
    sys.exit(scenario.main())
