# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a person uses it, the gateway it talks to, and what both left behind. Names are those of the window's interface."""
import json
import os
import pathlib
import secrets
import sqlite3
import subprocess
import urllib.parse

from desktop import Desktop, die_with_parent, wait_for
from window import BUTTON, CHECK_BOX, DIALOG, LIST, TABLE, TEXT, Program

CLIENT_ID = "aW52ZW50ZWQtY2xpZW50LWlkLWZvci1lbmQtdG8tZW5k"  # invented, in the shape of a real one
TAG = ("Vendor", "645b280e95335f08eb021aa2")
LINK = "657aa9841b8d3897ff0a84fb"
ACCEPTED = f'Reminder accepted by Instantpay for the recipient of {LINK[:6]}…{LINK[-4:]}: "Notification Link Sent To *******043 and ******@example.in"'
CONTACT = {"Name": "Sample Name", "E-mail": "sample@example.in", "Mobile": "7428585742"}


class Gateway:
    """payoutdesk-test-gateway: a process of its own, so that it outlives a killed program and counts what arrived."""

    def __init__(self, program):
        self._process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, preexec_fn=die_with_parent, env=without_secrets()
        )
        self.base_url = json.loads(self._process.stdout.readline())["baseUrl"]

    def tell(self, line):
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def script(self, name):
        answer = self.tell("script " + name)
        if answer != "ok":
            raise AssertionError(f"gateway: {answer}")

    def journal(self, path=""):
        """What arrived, as {"method","path","body","authorised"}."""
        return [arrival for arrival in json.loads(self.tell("journal")) if path in arrival["path"]]

    def contacts(self):
        return len(self.journal("/contacts/profile"))

    def reminders(self):
        return len(self.journal("/payments/payout/link/notify"))

    def close(self):
        self._process.kill()
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()


def without_secrets():
    return {name: value for name, value in os.environ.items() if not name.startswith("PAYOUTDESK_")}


class Profile:
    """A profile written by hand into a folder of its own, and its keychain item made with secret-tool."""

    def __init__(self, folder, base_url, environment="sandbox", proxy_port=None, **sending):
        self.id = "head-office"
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(mode=0o700)
        self.host = urllib.parse.urlsplit(base_url).hostname
        self.secret = secrets.token_hex(32)
        lines = [f"[profiles/{self.id}]", "name=Head office", f"environment={environment}", f"baseUrl={base_url}", "endpointIp=203.0.113.7"]
        if proxy_port:
            lines += ["proxy=http", "proxyHost=127.0.0.1", f"proxyPort={proxy_port}"]
        lines += ["[sending]"] + [f"{name}={value}" for name, value in sending.items()]
        (self.folder / "settings.ini").write_text("\n".join(lines) + "\n")

    def keychain_key(self):
        return ["server", "payout-desk", "user", f"{self.id}@{self.host}", "type", "plaintext"]

    def put_into_keychain(self):
        item = json.dumps({"clientId": CLIENT_ID, "clientSecret": self.secret})
        command = ["secret-tool", "store", "--label=Payout Desk", "xdg:schema", "org.qt.keychain", *self.keychain_key()]
        subprocess.run(command, input=item, text=True, check=True, timeout=30)

    def remove_from_keychain(self):
        subprocess.run(["secret-tool", "clear", *self.keychain_key()], check=False, timeout=30)

    def keychain_item(self):
        found = subprocess.run(["secret-tool", "lookup", *self.keychain_key()], capture_output=True, text=True, timeout=30)
        return found.stdout

    def operations(self):
        """(kind, state) of every operation on disk, oldest first."""
        store = self.folder / self.id / "desk.sqlite"
        if not store.exists():
            return []
        database = sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=5)
        try:
            return database.execute("SELECT kind, state FROM operations ORDER BY rowid").fetchall()
        finally:
            database.close()

    def states(self):
        return [state for _, state in self.operations()]


class Desk:
    """One run of the program on a profile."""

    def __init__(self, program, profile, output, *arguments, **environment):
        self.profile = profile
        self.program = Program(
            [program, "--data-dir", str(profile.folder), *(arguments or ("--profile", profile.id))], output, **environment
        )
        try:
            self.window = self.program.window()
        except BaseException:
            self.program.kill()
            raise

    def environment(self):
        return self.window.find(TEXT, "Environment").text()

    def message(self):
        node = self.window.find_now(TEXT, "Message")
        return node.text() if node else ""

    def wait_for_message(self, part, timeout=15.0):
        seen = []

        def look():
            text = self.message()
            if text and (not seen or seen[-1] != text):
                seen.append(text)
            return text if part in text else None

        try:
            return wait_for(f"message {part!r}", look, timeout)
        except AssertionError:
            raise AssertionError(f"message {part!r}: not seen within {timeout:g} s; seen: {seen}") from None

    def press(self, name):
        self.window.find(BUTTON, name).press()

    def go_to(self, page):
        """Pages are items of the list "Pages"; their names may end in a count."""
        self.window.find(LIST, "Pages").find("list item", lambda name: name.startswith(page)).click()

    def add_tag(self, name, identity):
        self.press("New contact")
        self.press("Manage tags")
        dialog = self.window.find(DIALOG, "Manage tags")
        dialog.find(TEXT, "Tag name").set_text(name)
        dialog.find(TEXT, "Tag ID").set_text(identity)
        dialog.find(BUTTON, "Add tag").press()
        dialog.find("list item", lambda text: name in text)
        dialog.find(BUTTON, "Close").press()
        wait_for("the dialog to close", lambda: not self.window.find_now(DIALOG))

    def fill_contact(self, contact=CONTACT, tag=TAG[0]):
        self.press("New contact")
        for name, text in contact.items():
            self.window.find(TEXT, name).type(text)
        box = self.window.find("panel", "Tags").find(CHECK_BOX, tag)
        if not box.has("checked"):
            box.toggle()

    def add_link(self, link=LINK, words=""):
        """`words` stand behind the id in the pasted line: ", Asha, 1500"."""
        self.go_to("Payout links")
        self.press("Paste link IDs")
        self.window.find(TEXT, "Link IDs").set_text(link + words)
        self.press("Add to list")
        wait_for(f"link {link} in the list", lambda: self.link_row(link))

    def link_row(self, link):
        """The first cell of the link's row. Cells name whole rows, and show ids shortened."""
        table = self.window.find_now(TABLE, "Payout link list")
        return table and table.find_now("table cell", lambda name: link in name or (link[:6] in name and link[-4:] in name))

    def choose_link(self, link=LINK):
        """Finds it with the search field, so that its row is on the screen, and clicks it."""
        self.go_to("Payout links")
        self.window.find(TEXT, "Search").set_text(link)
        table = self.window.find(TABLE, "Payout link list")
        wait_for("the search", lambda: len(table.rows()) == 1)
        wait_for(f"link {link} in the list", lambda: self.link_row(link)).click()
        wait_for("the chosen link", lambda: self.window.find_now("label", lambda name: "goes to:" in name and "nobody" not in name))

    def dialog_press(self, name):
        self.window.find(DIALOG).find(BUTTON, name).press()

    def quit(self, timeout=15.0):
        """Closes as a person does."""
        Desktop.keys("key", "ctrl+q")
        return self.program.wait(timeout)

    def kill(self):
        self.program.kill()
