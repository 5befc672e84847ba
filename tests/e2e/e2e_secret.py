#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The secret is in the keychain and nowhere else; practice talks to its own gateway and nobody else."""
import json
import os
import secrets
import subprocess
import sys

import canary
import scenario
from desktop import die_with_parent, wait_for
from listener import Listener
from payout_desk import CLIENT_ID, TAG, TEXT


class Secret(scenario.Scenario):
    def setUp(self):
        super().setUp()
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()

    def start(self, *arguments, **environment):
        # Everything that could write is switched on: Qt's own debug lines, and temporary files where we look.
        return super().start(*arguments, TMPDIR=str(self.temporary), QT_LOGGING_RULES="*.debug=true", **environment)

    def assert_nowhere(self, desk, secret):
        self.assertEqual(canary.found_in_process(secret, desk.program.visible), [])
        self.assertEqual(canary.found_in_files(secret, self.folder, *canary.person_folders()), [])

    def do_both_jobs(self, desk):
        desk.add_tag(*TAG)
        desk.fill_contact()
        desk.press("Add contact")
        wait_for("the contact's arrival", self.gateway.contacts)
        desk.add_link()
        desk.choose_link()
        desk.press("Send reminder")
        wait_for("the reminder's arrival", self.gateway.reminders)
        wait_for("both accepted", lambda: desk.profile.states() == ["accepted"] * 2)

    def test_the_search_finds_what_is_there(self):
        secret = secrets.token_hex(32)
        for spelling in canary.spellings(secret).values():
            (self.folder / "leak").write_bytes(b"before " + spelling + b" after")
            self.assertTrue(canary.found_in_files(secret, self.folder))
        for leak in (["sleep", "60"], {"LEAK": secret}), (["sh", "-c", "sleep 60", secret], {}):
            process = subprocess.Popen(leak[0], env={**os.environ, **leak[1]}, preexec_fn=die_with_parent)
            self.addCleanup(process.wait)
            self.addCleanup(process.kill)
            wait_for("the leak", lambda: canary.found_in_process(secret, canary.visible_of(process.pid)))

    def test_from_the_keychain(self):
        profile = self.profile(holdSeconds=1)
        desk = self.start(profile)
        self.do_both_jobs(desk)
        self.assert_nowhere(desk, profile.secret)
        desk.quit()
        self.assertEqual(canary.found_in_files(profile.secret, self.folder, *canary.person_folders()), [])

    def test_typed_into_the_program(self):
        profile = self.profile(in_keychain=False, holdSeconds=1)
        desk = self.start(profile)
        desk.wait_for_message("No client secret is saved for this profile yet.")
        desk.press("Open credentials")
        desk.window.find(TEXT, "Client ID").set_text(CLIENT_ID)
        desk.window.find("password text", "Client secret").type(profile.secret)
        desk.press("Save and continue")
        item = json.loads(wait_for("an item in the keychain", profile.keychain_item))
        self.assertEqual((item["clientId"], item["clientSecret"]), (CLIENT_ID, profile.secret))
        self.do_both_jobs(desk)
        self.assert_nowhere(desk, profile.secret)

    def test_practice_with_a_foreign_address(self):
        decoy = Listener()
        self.addCleanup(decoy.close)
        profile = self.profile(f"http://127.0.0.1:{decoy.port}", environment="practice", holdSeconds=1)
        desk = self.start(profile)
        self.assertIn("PRACTICE", desk.environment())
        desk.fill_contact()
        desk.press("Add contact")
        wait_for("accepted by its own gateway", lambda: profile.states() == ["accepted"])
        self.assertEqual(decoy.connections(), 0)
        self.assertEqual(self.gateway.contacts(), 0)
        self.assert_nowhere(desk, profile.secret)


if __name__ == "__main__":
    sys.exit(scenario.main())
