#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A profile at Instantpay's real address: it says LIVE, and asks before the first send. Every request is led into a proxy that is
not there, so nothing can leave this computer."""
import socket
import sys

import scenario
from desktop import wait_for
from payout_desk import BUTTON, DIALOG, TAG


def port_without_anybody():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


class Live(scenario.Scenario):
    def live_profile(self, **settings):
        return self.profile("https://api.instantpay.in", environment="live", proxy_port=port_without_anybody(), **settings)

    def test_the_word_is_live(self):
        desk = self.start(self.live_profile())
        self.assertIn("LIVE", desk.environment())
        self.assertIn("Head office", desk.environment())

    def test_it_asks_before_real_people_are_reached(self):
        profile = self.live_profile(holdSeconds=1)
        desk = self.start(profile)
        desk.add_link()
        desk.choose_link()
        desk.press("Send reminder")
        question = desk.window.find(DIALOG, "Real people")
        question.find("label", "This reaches real people. Profile: Head office (LIVE).")
        desk.dialog_press("Back")
        wait_for("the question to close", lambda: not desk.window.find_now(DIALOG))
        self.stays("nothing was pressed", profile.states, [], seconds=2)

        desk.press("Send reminder")
        desk.window.find(DIALOG, "Real people").find(BUTTON, "Send").press()
        desk.wait_for_message("Nothing left this computer.")
        self.assertEqual(profile.states(), ["not_sent"])
        desk.press("Send reminder")  # asked once
        desk.wait_for_message("Not sent. No connection to api.instantpay.in.")
        self.assertIsNone(desk.window.find_now(DIALOG))


if __name__ == "__main__":
    sys.exit(scenario.main())
