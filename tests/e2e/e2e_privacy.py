#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Of a person the store knows everything, and nothing else does: not the log, the output, the settings, an export, a title.

A day with every outcome, a search, a draft, a reminder and three exports, with all of Qt's debug lines on; then secret, name,
mobile and e-mail are looked for in every file the program could write, in its arguments and environment and in the titles of its
windows.
"""
import secrets
import subprocess
import sys

import canary
import scenario
from desktop import Desktop, wait_for
from payout_desk import DIALOG, LINK, TAG, TEXT


def invented_mobile():
    return "7" + "".join(secrets.choice("0123456789") for _ in range(9))


def spellings(mobile):
    """As it is sent, and as people read it."""
    return mobile, f"{mobile[:5]} {mobile[5:]}"


def invented_email():
    return f"c{secrets.token_hex(6)}@example.in"


def invented_name():
    """A word of letters only, as no other word in any file is."""
    return "".join(secrets.choice("bcdfghjklmnpqrstvwxyz") for _ in range(14)).capitalize()


class Privacy(scenario.Scenario):
    def setUp(self):
        super().setUp()
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()
        self.titles = set()

    def remember_titles(self):
        """Of every window of this display, shown or not, as the window manager and other programs read them."""
        found = subprocess.run(["xdotool", "search", "--name", ".", "getwindowname", "%@"], capture_output=True, timeout=30)
        self.titles.update(found.stdout.decode(errors="replace").splitlines())

    def add(self, desk, person, state):
        """Returns once the operation has that state, and the page is ready for the next."""
        before = len(desk.profile.states())
        desk.fill_contact(person)
        desk.press("Add contact")
        wait_for(f"the outcome {state}", lambda: desk.profile.states()[before:] == [state])
        self.remember_titles()

    def export(self, desk, page, table):
        """The list of this page without the tick, and its words."""
        desk.go_to(page)
        desk.window.find("table", table)
        Desktop.keys("key", "ctrl+e")
        desk.window.find(DIALOG, "Export")
        self.remember_titles()
        desk.dialog_press("Choose a file")
        desk.window.find("file chooser" if desk.window.find_now("file chooser") else DIALOG, "Export to a file")
        self.remember_titles()
        file = self.folder / f"{page}.csv"
        Desktop.keys("key", "ctrl+a")
        Desktop.keys("type", "--delay", "5", str(file))
        Desktop.keys("key", "Return")
        words = wait_for("the exported file", lambda: file.exists() and file.read_text())
        self.assertIn("# Mobiles, e-mails, names and what people wrote are masked.", words)
        return words

    def test_a_person_is_in_the_store_and_nowhere_else(self):
        profile = self.profile(holdSeconds=1, deadlineSeconds=5)
        desk = self.start(profile, TMPDIR=str(self.temporary), QT_LOGGING_RULES="*.debug=true")
        desk.add_tag(*TAG)
        people = [{"Name": invented_name(), "E-mail": invented_email(), "Mobile": invented_mobile()} for _ in range(4)]
        accepted, refused, unknown, typed = people
        self.add(desk, accepted, "accepted")
        self.gateway.script("refuse")
        self.add(desk, refused, "refused")
        desk.press("Discard")
        self.gateway.script("cut")
        self.add(desk, unknown, "unknown")
        self.gateway.script("ok")
        desk.fill_contact(typed)  # a draft

        desk.go_to("Contacts")
        desk.window.find(TEXT, "Search").set_text(accepted["Mobile"])
        desk.window.find("table", "Contact list")
        self.remember_titles()
        desk.window.find(TEXT, "Search").set_text("")
        desk.go_to("To resolve")
        self.remember_titles()
        recipient = invented_name()
        desk.add_link(words=f", {recipient}, 1500")
        desk.choose_link()
        desk.press("Send reminder")
        wait_for("the reminder's outcome", lambda: profile.states()[-1] == "accepted")
        desk.window.find(TEXT, "Search").set_text("")
        self.assertEqual(self.export(desk, "Activity", "Activity list").count("Add contact pressed"), 3)
        self.assertIn("# 3 rows", self.export(desk, "Contacts", "Contact list"))
        self.assertIn(LINK, self.export(desk, "Payout links", "Payout link list"))

        names = [recipient, *(person["Name"] for person in people)]
        personal = [word for person in people for word in (person["E-mail"], *spellings(person["Mobile"]))]
        personal += [spelling for name in names for spelling in (name, name.lower(), name.upper())]
        for word in [profile.secret, *personal]:
            self.assertEqual(canary.found_in_process(word, desk.program.visible), [])
        desk.quit()
        self.assertTrue(any("Payout Desk" in title for title in self.titles), self.titles)
        self.assertTrue(any("Export" in title for title in self.titles), self.titles)
        store = profile.folder / profile.id / "desk.sqlite"
        for written in (store.with_name("log.txt"), self.output):
            self.assertTrue(written.stat().st_size, "there is something to look into")
        for word in [profile.secret, *personal]:
            found = canary.found_in_files(word, self.folder, *canary.person_folders())
            self.assertEqual([place for place in found if not place.startswith(str(store))], [])  # with its write-ahead log
            self.assertFalse([title for title in self.titles if word in title])
        for word in [*names, *(person["E-mail"] for person in people)]:  # and so the search finds what is there
            self.assertTrue(canary.found_in_files(word, store.parent), f"{word} is in the store")
        self.assertEqual(canary.found_in_files(profile.secret, store.parent), [])


if __name__ == "__main__":
    sys.exit(scenario.main())
