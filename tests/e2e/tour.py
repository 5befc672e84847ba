#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour of ./dev run where there is no display: the program's main job in practice mode, done through its accessibility
interface as a screen reader would. Every figure printed is read from the program; "arrived" is its practice server's own count.

Runs inside tests/support/with-keyring. Exit code 0 only if both jobs were done and each arrived exactly once.
"""
import argparse
import html
import pathlib
import re
import shutil
import sys
import tempfile
import time
import traceback
import types

from desktop import Desktop, missing_tool, wait_for

LINK = "657aa9841b8d3897ff0a84fb"
PERSON = {"Name": "Tour Person", "E-mail": "tour.person@example.in", "Mobile": "7428585742"}
TAGS = ["Vendor", "Staff"]
SETTLED = 1.5  # seconds without a further arrival before a count is believed


class Failed(Exception):
    """A job that did not end as it should: what was expected, and what was seen."""


class Pictures:
    """build/tour: numbered pictures, and a page that shows them."""

    def __init__(self, desktop, folder):
        self._desktop = desktop
        self._folder = folder
        self._taken = []
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    def take(self, name, caption):
        time.sleep(0.4)  # a window has no signal for "painted"
        file = f"{len(self._taken) + 1}-{name}.png"
        self._desktop.picture(self._folder / file)
        self._taken.append((file, caption))

    def write_page(self):
        figures = "\n".join(
            f'<figure><img src="{file}" alt=""><figcaption>{html.escape(caption)}</figcaption></figure>' for file, caption in self._taken
        )
        style = "body{font:16px sans-serif;max-width:1180px;margin:2em auto}img{max-width:100%;border:1px solid #747b84}figure{margin:0 0 3em}"
        page = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Payout Desk: a tour</title><style>{style}</style>'
        (self._folder / "index.html").write_text(f"{page}<h1>Payout Desk: a tour</h1>\n{figures}\n</html>\n")
        return len(self._taken)


class Tour:
    def __init__(self, desk, pictures):
        self._desk = desk
        self._window = desk.window
        self._pictures = pictures

    def arrived(self):
        """The practice server's count, as the status bar shows it."""

        def look():
            for node in self._window.walk():
                found = re.search(r"Practice server: (\d+) request", node.name)
                if found:
                    return found
            return None

        return int(wait_for("the practice server's count", look)[1])

    def arrived_since(self, before):
        """How many arrived, once the first has and no other followed for a while."""
        end = time.monotonic() + 10
        while self.arrived() == before and time.monotonic() < end:
            time.sleep(0.1)
        time.sleep(SETTLED)
        return self.arrived() - before

    def add_contact(self):
        """Adds a contact; returns the sentence for the screen and the count."""
        window, before = self._window, self.arrived()
        self._desk.press("New contact")
        for name, text in PERSON.items():
            window.find("text", name).set_text(text)
        group = window.find("panel", "Tags")
        for tag in TAGS:
            group.find("check box", tag).toggle()
        ticked = [n.name for n in group.walk() if n.role == "check box" and n.has("checked")]
        if set(ticked) != set(TAGS):
            raise Failed(f"the ticked tags are {ticked}")
        self._pictures.take("contact-filled", "The form for a new contact, filled in: two tags chosen, nothing sent yet.")
        self._desk.press("Add contact")
        message = self._desk.wait_for_message("Contact added: ")
        if message.split("\n")[0].rstrip(".") != f"Contact added: {PERSON['Name']}":
            raise Failed(message)
        count = self.arrived_since(before)
        self._pictures.take("contact-added", "Instantpay's answer came: the contact is added.")
        name = message.split("\n")[0].partition(": ")[2].rstrip(".")
        return f"contact added: {name}, tags {' + '.join(sorted(ticked, key=TAGS.index))}", count

    def remind(self):
        """Sends one reminder; returns the sentence for the screen and the count."""
        window, before = self._window, self.arrived()
        self._open_page("Payout links")
        row = wait_for(f"link {LINK} in the list", lambda: self._desk.link_row(LINK))
        self._pictures.take("link-list", "The payout links of the practice profile.")
        row.toggle()
        self._desk.press("Send reminder")
        window.find("push button", "Undo")
        self._pictures.take("reminder-held", "The reminder is held for five seconds: Undo takes it back.")
        message = self._desk.wait_for_message("Reminder accepted by Instantpay for", timeout=20)
        quoted = re.search(r'"(.*?)"', message)
        if not quoted:
            raise Failed(message)
        count = self.arrived_since(before)
        self._pictures.take("reminder-accepted", "Instantpay accepted the reminder; its words are quoted.")
        short = re.search(r"[0-9a-f]{6}…[0-9a-f]{4}", message)
        answer = " ".join(quoted[1].split()[:4])
        return f'reminder accepted: {short[0] if short else LINK} "{answer} …"', count

    def change_looks(self):
        """The same window, dark and in Hindi."""
        self._choose("Dark")
        self._choose("हिन्दी")
        wait_for("the window in Hindi", lambda: self._window.find_now("push button", lambda name: re.match("[\u0900-\u097f]", name)))
        self._pictures.take("dark-hindi", "The same window in dark colours and in Hindi.")

    def _open_page(self, name):
        self._window.find("list", "Pages").find("list item", lambda text: text.startswith(name)).click()

    def _choose(self, name):
        """An entry of a menu; menus need not be open for that."""

        def look():
            return next((n for n in self._window.walk() if n.role.endswith("menu item") and n.name.replace("&", "") == name), None)

        wait_for(f"menu entry {name!r}", look).press()


def run(job, name):
    """One job and its line on the screen. False if it did not arrive exactly once."""
    try:
        sentence, count = job()
    except (Failed, AssertionError) as trouble:
        traceback.print_exc()
        print(f"FAIL {name}: {trouble}", flush=True)
        return False
    if count != 1:
        print(f"FAIL {name}: {count} POSTs arrived, not 1", flush=True)
        return False
    print(f"  ok  {sentence:<62} {count} POST arrived", flush=True)
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--heading", default="tour ", help="what stands before the environment's name")
    options = parser.parse_args()
    reason = missing_tool()
    if reason:
        print(f"FAIL tour: {reason}")
        return 1

    folder = pathlib.Path(tempfile.mkdtemp(prefix="payoutdesk-tour."))
    try:
        with Desktop("1180x780") as desktop:
            from payout_desk import Desk  # speaks to AT-SPI, so only once there is a desktop

            data = types.SimpleNamespace(folder=folder / "data")
            data.folder.mkdir(mode=0o700)
            desk = Desk(options.program, data, folder / "output.log", "--practice")
            try:
                print(options.heading + re.sub(r"^\W+", "", desk.environment()).split(" · ")[0], flush=True)
                pictures = Pictures(desktop, options.out)
                tour = Tour(desk, pictures)
                if not run(tour.add_contact, "contact added") or not run(tour.remind, "reminder accepted"):
                    pictures.take("failed", "What the screen showed when the tour failed.")
                    print(desk.window.tree(), file=sys.stderr)
                    return 1
                tour.change_looks()
                print(f"pictures: {pictures.write_page()}", file=sys.stderr)
                return 0
            finally:
                desk.kill()
                output = folder / "output.log"
                print(output.read_text(errors="replace") if output.exists() else "", file=sys.stderr)
    except (Failed, AssertionError) as trouble:
        traceback.print_exc()
        print(f"FAIL tour: {trouble}")
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
