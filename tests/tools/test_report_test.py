#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ./dev test says about invented runs of CTest: nothing that did not pass may count as passed."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

REPORT = pathlib.Path(__file__).parents[2] / "tools/dev/test_report.py"
GOOD_WIRE = "wire 50 50 1\nwire 3 3 1\nguard 4\n"
ONE_PASSED = "1: Totals: 5 passed, 0 failed, 0 skipped, 0 blacklisted, 12ms\n1/1 Test #1: a_test ......   Passed    0.02 sec\n"


def report(ctest, wire=GOOD_WIRE, *options):
    with tempfile.TemporaryDirectory() as folder:
        wire_log = pathlib.Path(folder, "wire.log")
        wire_log.write_text(wire)
        run = subprocess.run([sys.executable, "-B", REPORT, "--log", "x.log", "--wire", wire_log, *options], input=ctest,
                             capture_output=True, text=True, check=False)
    return run.returncode, run.stdout.splitlines()


class TestReport(unittest.TestCase):
    def check(self, ctest, code, last, wire=GOOD_WIRE, *options):
        got, lines = report(ctest, wire, *options)
        self.assertEqual((got, lines[-1]), (code, last), "\n".join(lines))
        return lines

    def test_sums_the_suites_and_the_wire(self):
        lines = self.check(ONE_PASSED, 0, "5 passed, 0 failed, 0 skipped")
        self.assertIn("wire: 53 presses, 53 arrivals, most per press 1", lines)
        self.assertIn("guard: naive post arrived 4 times over TLS (the server still bites)", lines)

    def test_two_totals_of_one_suite_add_up(self):
        again = "1: Totals: 2 passed, 0 failed, 1 skipped, 0 blacklisted, 1ms\n1: SKIP   : A::b() no keyring here\n" + ONE_PASSED
        lines = self.check(again, 0, "7 passed, 0 failed, 1 skipped")
        self.assertIn("    skipped: A::b() no keyring here", lines)

    def test_a_crash_after_passes_is_a_failure(self):
        crash = ONE_PASSED.replace("  Passed ", "***Exception: SegFault ")
        self.check(crash, 1, "5 passed, 1 failed, 0 skipped")

    def test_a_crash_before_any_count_is_a_failure(self):
        self.check("1/1 Test #1: a_test ......***Exception: SegFault  0.02 sec\n", 1, "0 passed, 1 failed, 0 skipped")

    def test_a_timeout_is_a_failure(self):
        self.check("1/1 Test #1: a_test ......***Timeout  120.02 sec\n", 1, "0 passed, 1 failed, 0 skipped")

    def test_a_missing_program_is_a_failure(self):
        self.check("1/1 Test #1: a_test ......***Not Run   0.00 sec\n", 1, "0 passed, 1 failed, 0 skipped")

    def test_a_run_that_was_cut_off_is_a_failure(self):
        self.check(ONE_PASSED + "2: PASS   : B::c()\n", 1, "5 passed, 1 failed, 0 skipped")

    def test_a_skipped_script_says_why_and_fails_where_nothing_may_be_skipped(self):
        skipped = "1: SKIP: no Xvfb\n1/1 Test #1: a_test ......***Skipped   0.00 sec\n"
        self.assertIn("    skipped: no Xvfb", self.check(skipped, 0, "0 passed, 0 failed, 1 skipped"))
        self.check(skipped, 1, "0 passed, 0 failed, 1 skipped", GOOD_WIRE, "--no-skips")

    def test_a_script_without_counts_is_one_test(self):
        self.check("1: fine\n1/1 Test #1: layers ......   Passed    0.02 sec\n", 0, "1 passed, 0 failed, 0 skipped")

    def test_a_second_arrival_fails_the_run(self):
        self.check(ONE_PASSED, 1, "5 passed, 0 failed, 0 skipped", "wire 50 51 2\nguard 4\n")

    def test_a_toothless_server_fails_the_run(self):
        self.check(ONE_PASSED, 1, "5 passed, 0 failed, 0 skipped", "wire 50 50 1\nguard 4\nguard 1\n")

    def test_a_wire_nobody_counted_fails_the_run_but_not_a_single_suite(self):
        self.check(ONE_PASSED, 1, "5 passed, 0 failed, 0 skipped", "")
        self.check(ONE_PASSED, 0, "5 passed, 0 failed, 0 skipped", "", "--one")

    def test_more_arrivals_than_presses_fail_the_run_whatever_the_suite_says_of_itself(self):
        lines = self.check(ONE_PASSED, 1, "5 passed, 0 failed, 0 skipped", "wire 50 51 1\nwire 50 10 1\nguard 4\n")
        self.assertIn("wire: 100 presses, 61 arrivals, most per press 2", lines)

    TRIALS = "trials nth-call 700 0 0 0\ntrials histories 80 0 0 0\ntrials histories 20 0 0 0\n"
    FAULTS = TRIALS + "fault network 0 0 0 0 0 70 12\nfault network 0 0 0 0 0 64 31\nfault server 0 0 0 0 0 90 8\n"
    FEWEST = {"network": 60, "server": 150, "keychain": 24, "process": 16, "store": 30, "time": 20}

    def catalogue(self, without=None):
        """A whole one, or with one family that is a line short."""
        return self.TRIALS + "".join(f"fault {family} {line} 0 0 0 0 70 12\n" for family, fewest in self.FEWEST.items()
                                     for line in range(fewest - (family == without)))

    def test_sums_the_faults(self):
        lines = self.check(ONE_PASSED, 0, "5 passed, 0 failed, 0 skipped", GOOD_WIRE + self.FAULTS)
        table = [line.split() for line in lines]
        self.assertIn(["network", "1", "2", "0", "0", "0", "0", "31", "ms"], table)
        self.assertIn(["all", "2", "3", "0", "0", "0", "0", "31", "ms"], table)

    def test_sums_the_trials_without_a_window(self):
        lines = self.check(ONE_PASSED, 0, "5 passed, 0 failed, 0 skipped", GOOD_WIRE + self.TRIALS)
        self.assertIn("  histories: 100 faults tried, arrivals > 1: 0, lost operations: 0, otherwise wrong: 0", lines)

    def test_every_bad_number_of_a_trial_fails_the_run(self):
        for numbers in ("1 0 0", "0 1 0", "0 0 1"):
            with self.subTest(numbers):
                self.check(ONE_PASSED, 1, "5 passed, 0 failed, 0 skipped", GOOD_WIRE + f"trials nth-call 7 {numbers}\n")

    def test_trials_that_were_left_out_fail_a_whole_run(self):
        faults = self.catalogue().replace("trials nth-call 700 0 0 0\n", "")
        lines = self.check(ONE_PASSED, 1, "5 passed, 0 failed, 0 skipped", GOOD_WIRE + faults, "--faults", "120")
        self.assertIn("FAIL no nth-call were tried", lines)

    def test_a_catalogue_that_lost_lines_fails_the_run(self):
        self.check(ONE_PASSED, 0, "5 passed, 0 failed, 0 skipped", GOOD_WIRE + self.catalogue(), "--faults", "300")
        self.check(ONE_PASSED, 1, "5 passed, 0 failed, 0 skipped", GOOD_WIRE + self.catalogue(), "--faults", "301")
        self.check(ONE_PASSED, 1, "5 passed, 0 failed, 0 skipped", GOOD_WIRE, "--faults", "1")

    def test_a_family_that_lost_lines_fails_the_run_however_many_the_others_have(self):
        for family, fewest in self.FEWEST.items():
            with self.subTest(family):
                faults = self.catalogue(without=family)
                lines = self.check(ONE_PASSED, 1, "5 passed, 0 failed, 0 skipped", GOOD_WIRE + faults, "--faults", "120")
                self.assertIn(f"FAIL the family {family} has {fewest - 1} lines, not {fewest} or more", lines)

    def test_every_bad_number_of_a_fault_fails_the_run(self):
        for numbers in ("1 0 0 0 70 5", "0 1 0 0 70 5", "0 0 1 0 70 5", "0 0 0 1 70 5", "0 0 0 0 19 5", "0 0 0 0 70 2501"):
            with self.subTest(numbers):
                self.check(ONE_PASSED, 1, "5 passed, 0 failed, 0 skipped", GOOD_WIRE + f"fault time 7 {numbers}\n")

    def test_no_tests_at_all_fail_the_run(self):
        self.check("No tests were found!!!\n", 1, "0 passed, 0 failed, 0 skipped")


if __name__ == "__main__":
    result = unittest.main(exit=False).result
    bad = len(result.failures) + len(result.errors)
    print(f"Totals: {result.testsRun - bad} passed, {bad} failed, {len(result.skipped)} skipped")
    sys.exit(1 if bad else 0)
