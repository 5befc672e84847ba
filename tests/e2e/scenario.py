# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a scenario's tests on one desktop and counts them as the other suites do: "Totals: 2 passed, 0 failed, 0 skipped".

What fails leaves a picture, the window's tree and the program's output in the folder `--out`. Exit code 77: cannot run here.
"""
import argparse
import pathlib
import shutil
import sys
import tempfile
import time
import traceback
import unittest

from desktop import Desktop, missing_tool

options = None
desktop = None


class Scenario(unittest.TestCase):
    """One test: a throw-away folder, a gateway and the programs it starts; all gone afterwards."""

    def setUp(self):
        from payout_desk import Gateway

        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="payoutdesk-e2e."))
        self.addCleanup(shutil.rmtree, self.folder)
        self.output = self.folder / "output.log"
        self.gateway = Gateway(options.gateway)
        self.addCleanup(self.gateway.close)
        self.desk = None

    def profile(self, base_url=None, in_keychain=True, **settings):
        """A profile that talks to the gateway, which knows its secret."""
        from payout_desk import CLIENT_ID, Profile

        profile = Profile(self.folder / "data", base_url or self.gateway.base_url, **settings)
        self.addCleanup(profile.remove_from_keychain)
        if in_keychain:
            profile.put_into_keychain()
        self.gateway.tell(f"accept {CLIENT_ID} {profile.secret}")
        return profile

    def start(self, profile, *arguments, **environment):
        from payout_desk import Desk

        self.desk = Desk(options.program, profile, self.output, *arguments, **environment)
        self.addCleanup(self.desk.kill)
        return self.desk

    def stays(self, what, probe, expected, seconds=3.0):
        """That something does not change for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.assertEqual(probe(), expected, what)
            time.sleep(0.2)


class _Result(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        self._started = time.monotonic()

    def addSuccess(self, test):
        super().addSuccess(test)
        print(f"PASS   : {self._name(test)} ({time.monotonic() - self._started:.1f} s)", flush=True)

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self._tell(test, error)

    def addError(self, test, error):
        super().addError(test, error)
        self._tell(test, error)

    @staticmethod
    def _name(test):
        return test.id().removeprefix("__main__.")

    def _tell(self, test, error):
        print(f"FAIL!  : {self._name(test)}: {error[1]}")
        print("".join(traceback.format_exception(*error)))
        kept = options.out / self._name(test)
        try:  # while the window is still there
            desktop.picture(kept.with_name(kept.name + ".png"))
            if getattr(test, "desk", None):
                kept.with_name(kept.name + ".tree").write_text(test.desk.window.tree())
            print(test.output.read_text(errors="replace")[-4000:] if test.output.exists() else "the program was not started")
        except Exception as trouble:  # the failure above is what counts
            print(f"(no picture: {trouble})")
        print(f"See {kept}.*", flush=True)


def main():
    global options, desktop
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True, help="payout-desk")
    parser.add_argument("--gateway", required=True, help="payoutdesk-test-gateway")
    parser.add_argument("--out", required=True, type=pathlib.Path, help="where pictures of failures go")
    parser.add_argument("--only", default="", help="a part of the names of the tests to run")
    options = parser.parse_args()

    reason = missing_tool()
    if reason:
        print(f"SKIP: {reason}")
        return 77
    options.out.mkdir(parents=True, exist_ok=True)
    tests = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    chosen = unittest.TestSuite(test for suite in tests for test in suite if options.only in test.id())
    with Desktop() as desktop:
        result = _Result()
        chosen.run(result)
    failed = len(result.failures) + len(result.errors)
    print(f"Totals: {result.testsRun - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed or not result.testsRun else 0
