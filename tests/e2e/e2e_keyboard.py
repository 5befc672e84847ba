#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job by keyboard alone: every act is a key, and what came of it is read from the text Message, whole."""
import json
import sys

import scenario
from desktop import wait_for
from hands import Hands, keys, typed
from payout_desk import ACCEPTED, BUTTON, CONTACT, LINK, TABLE, TEXT

class Keyboard(Hands):
    def whole_message(self, text):
        wait_for(f"the message {text!r}", lambda: self.desk.message() == text, timeout=20)

    def test_a_contact_and_a_reminder(self):
        profile = self.profile(holdSeconds=2)
        self.start(profile)
        keys("ctrl+n")
        self.focus_in(TEXT, "Name")
        self.add_a_tag()

        keys("ctrl+n")
        self.focus_in(TEXT, "Name")
        for text in CONTACT.values():
            typed(text)
            keys("Return")
        keys("Return", "space")  # over the company to the tag
        keys("ctrl+Return")
        self.whole_message(f"Contact added: {CONTACT['Name']}.")
        arrived = self.gateway.journal("/contacts/profile")
        self.assertEqual([json.loads(arrival["body"])["mobile"] for arrival in arrived], [CONTACT["Mobile"]])

        keys("ctrl+1")
        self.tab_to(BUTTON, "Paste link IDs")
        keys("space")
        self.focus_in(TEXT, "Link IDs")
        typed(LINK)
        keys("ctrl+Return")
        wait_for("the link in the list", lambda: self.desk.link_row(LINK))
        self.tab_to(TABLE, "Payout link list")
        keys("Home", "ctrl+Return")
        wait_for("the hold", lambda: profile.states()[1:] == ["held"])
        self.assertEqual(self.gateway.reminders(), 0, "nothing leaves during the hold")
        self.whole_message(ACCEPTED)
        self.assertEqual([json.loads(arrival["body"]) for arrival in self.gateway.journal("/notify")], [{"linkId": LINK}])
        self.assertEqual(profile.states(), ["accepted", "accepted"])
        self.assertEqual((self.gateway.contacts(), self.gateway.reminders()), (1, 1))
        self.assertEqual(self.desk.quit(), 0)


if __name__ == "__main__":
    sys.exit(scenario.main())
