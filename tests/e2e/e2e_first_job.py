#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job on a profile written by hand: a tag, a contact, a link, a reminder."""
import json
import sys

import scenario
from desktop import Desktop, wait_for
from payout_desk import ACCEPTED, CHECK_BOX, CONTACT, LINK, LIST, TABLE, TAG, TEXT


class FirstJob(scenario.Scenario):
    def test_a_contact_and_a_reminder(self):
        profile = self.profile(holdSeconds=2)
        desk = self.start(profile)
        self.assertIn("TEST SERVER", desk.environment())
        self.assertIn("Head office", desk.environment())

        desk.add_tag(*TAG)
        desk.fill_contact()
        desk.press("Add contact")
        desk.wait_for_message("Contact added: Sample Name.")
        arrived = self.gateway.journal("/contacts/profile")
        self.assertEqual(len(arrived), 1)
        self.assertTrue(arrived[0]["authorised"])
        sent = {"name": CONTACT["Name"], "email": CONTACT["E-mail"], "mobile": CONTACT["Mobile"], "tagDetails": [{"tagId": TAG[1]}]}
        self.assertEqual(json.loads(arrived[0]["body"]), sent)

        desk.add_link()
        desk.choose_link()
        desk.press("Send reminder")
        wait_for("the hold", lambda: profile.states()[1:] == ["held"])
        self.assertEqual(self.gateway.reminders(), 0, "nothing leaves during the hold")
        desk.wait_for_message("Reminder accepted by Instantpay for")
        arrived = self.gateway.journal("/payments/payout/link/notify")
        self.assertEqual([json.loads(arrival["body"]) for arrival in arrived], [{"linkId": LINK}])
        self.assertEqual(profile.states(), ["accepted", "accepted"])
        self.assertEqual(desk.quit(), 0)

    def test_by_assistive_tools_alone(self):
        """No key and no mouse: actions, texts and selections, as a screen reader or a switch has them."""
        self.addCleanup(setattr, Desktop, "keys", Desktop.keys)
        Desktop.keys = self.no_keys
        profile = self.profile(holdSeconds=2)
        desk = self.start(profile)
        desk.add_tag(*TAG)
        desk.press("New contact")
        for name, text in CONTACT.items():
            desk.window.find(TEXT, name).set_text(text)
        desk.window.find("panel", "Tags").find(CHECK_BOX, TAG[0]).toggle()
        desk.press("Add contact")
        wait_for("the whole sentence", lambda: desk.message() == f"Contact added: {CONTACT['Name']}.")

        pages = desk.window.find(LIST, "Pages")
        titles = [item.name for item in pages.children()]
        pages.select_row(next(row for row, title in enumerate(titles) if title.startswith("Payout links")))
        desk.press("Paste link IDs")
        desk.window.find(TEXT, "Link IDs").set_text(LINK)
        desk.press("Add to list")
        table = desk.window.find(TABLE, "Payout link list")
        wait_for("the link in the list", lambda: desk.link_row(LINK))
        table.select_row(0)
        desk.press("Send reminder")
        wait_for("the whole sentence", lambda: desk.message() == ACCEPTED, timeout=20)
        self.assertEqual((self.gateway.contacts(), self.gateway.reminders()), (1, 1))

    def no_keys(self, *arguments):
        raise AssertionError(f"keys or mouse were used: {arguments}")

    def test_undo_takes_the_reminder_back(self):
        profile = self.profile(holdSeconds=4)
        desk = self.start(profile)
        desk.add_link()
        desk.choose_link()
        desk.press("Send reminder")
        wait_for("the hold", lambda: profile.states() == ["held"])
        desk.press("Undo")
        wait_for("taken back", lambda: profile.states() == ["cancelled"])
        self.stays("nothing is sent", self.gateway.reminders, 0, seconds=5)


if __name__ == "__main__":
    sys.exit(scenario.main())
