#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what `ctest --verbose` prints, shows a line a suite while it runs, and at the end the sums.

A suite says its own counts in QtTest's line "Totals: 3 passed, 0 failed, 1 skipped, ..."; several such lines add up.
A suite without that line counts as one test. A crash, a timeout or a non-zero exit never counts as passed.
Exit code 0: nothing failed, the wire was as promised, and nothing was skipped where that is demanded.
"""
import argparse
import dataclasses
import pathlib
import re
import sys

OUTPUT = re.compile(r"^(\d+): (.*)$")
TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped")
ENDED = re.compile(r"^\s*\d+/\d+ Test\s+#(\d+): (\S+) \.*\s*(?:\*\*\*)?(Passed|Failed|Skipped|Timeout|Not Run|Exception.*?|\S.*?)\s+([\d.]+) sec")

# A family of tests/faults that lost more than a fifth of what it has is no longer what SECURITY.md speaks of.
FEWEST_LINES = {"network": 60, "server": 150, "keychain": 24, "process": 16, "store": 30, "time": 20}
LONGEST_GAP_MS = 2500  # as tests/faults/fault_trial.cpp has it


@dataclasses.dataclass
class Suite:
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    totals: bool = False
    last_line: str = ""
    findings: list = dataclasses.field(default_factory=list)
    reasons: list = dataclasses.field(default_factory=list)

    def hear(self, line):
        totals = TOTALS.match(line)
        if totals:
            self.totals = True
            self.passed += int(totals[1])
            self.failed += int(totals[2])
            self.skipped += int(totals[3])
        elif line.startswith("SKIP"):
            self.reasons.append(line.partition(":")[2].strip())
        elif line.startswith(("FAIL!", "XPASS", "QFATAL")) or "ERROR: AddressSanitizer" in line or "runtime error:" in line:
            self.findings.append(line)
        if line.strip():
            self.last_line = line.strip()

    def end(self, status):
        """Judges by both the suite's own counts and how CTest saw it end."""
        if status == "Skipped":
            self.skipped += 1
            if not self.reasons:
                self.reasons.append(self.last_line)
        elif status != "Passed" and not self.failed:
            self.failed += 1
            self.findings.append(f"ended with: {status}; its last line: {self.last_line}")
        elif status == "Passed" and not self.totals:
            self.passed += 1


def counts(passed, failed, skipped):
    words = [f"{passed} passed"] + [f"{n} {word}" for n, word in ((failed, "failed"), (skipped, "skipped")) if n]
    return ", ".join(words)


def read_wire(path):
    """What the tests wrote down about the wire: presses, arrivals, most per press, and how often the naive post arrived."""
    presses = arrivals = most = 0
    guards = []
    for line in path.read_text().splitlines() if path.exists() else []:
        words = line.split()
        if len(words) == 4 and words[0] == "wire":
            pressed, arrived, said = (int(word) for word in words[1:])
            # What a suite says of itself may be a constant; its own sums tell whether that can be.
            most = max(most, said, -(-arrived // max(pressed, 1)))
            presses, arrivals = presses + pressed, arrivals + arrived
        elif len(words) == 2 and words[0] == "guard":
            guards.append(int(words[1]))
    return presses, arrivals, most, min(guards, default=None)


def judge_wire(path, one):
    """Prints the two lines; returns what is wrong with them. A run of one suite need not touch the wire."""
    presses, arrivals, most, guard = read_wire(path)
    wrong = []
    if presses:
        print(f"wire: {presses} presses, {arrivals} arrivals, most per press {most}")
    elif not one:
        wrong.append("no test counted what arrived")
    if most > 1:
        wrong.append("a press arrived more than once")
    if guard is not None:
        note = "the server still bites" if guard > 1 else "the server no longer bites: the counts above prove nothing"
        print(f"guard: naive post arrived {guard} times over TLS ({note})")
        if guard <= 1:
            wrong.append("the naive post arrived only once")
    elif not one:
        wrong.append("the naive post was not tried")
    return wrong


@dataclasses.dataclass
class Family:
    """What a family of tests/faults wrote down: "fault FAMILY LINE TOO-OFTEN LOST WRONG-OUTCOMES WRONG-WORDS TURNS WORST-GAP"."""
    lines: set = dataclasses.field(default_factory=set)
    tried: int = 0
    bad: list = dataclasses.field(default_factory=lambda: [0, 0, 0, 0])
    fewest_turns: int = sys.maxsize
    worst_gap: int = 0

    def hear(self, line, numbers):
        self.lines.add(line)
        self.tried += 1
        self.bad = [a + b for a, b in zip(self.bad, numbers[:4])]
        self.fewest_turns = min(self.fewest_turns, numbers[4])
        self.worst_gap = max(self.worst_gap, numbers[5])


def read_faults(path):
    families = {}
    for line in path.read_text().splitlines() if path.exists() else []:
        words = line.split()
        if len(words) == 9 and words[0] == "fault":
            numbers = [int(word) for word in words[3:]]
            for name in (words[1], "all"):
                families.setdefault(name, Family()).hear((words[1], words[2]), numbers)
    return families


def lost_lines(families, whole, least):
    """What is missing of the catalogue: in all, and family by family, because the largest has more lines than all have to have."""
    if not least:
        return []
    wrong = []
    if len(whole.lines) < least:
        wrong.append(f"the catalogue of faults has {len(whole.lines)} lines, not {least} or more")
    for name, fewest in FEWEST_LINES.items():
        lines = len(families.get(name, Family()).lines)
        if lines < fewest:
            wrong.append(f"the family {name} has {lines} lines, not {fewest} or more")
    return wrong


def judge_faults(path, least):
    """Prints the closing table; returns what is wrong with it."""
    families = read_faults(path)
    whole = families.pop("all", Family())
    wrong = lost_lines(families, whole, least)
    if not families:
        return wrong
    heads = ("faults", "tried", "arrivals > 1", "lost operations", "wrong outcomes", "wrong words", "worst event-loop gap")
    print("  {:<12}{:>8}{:>8}{:>14}{:>17}{:>16}{:>13}{:>22}".format("family", *heads))
    for name, family in [*sorted(families.items()), ("all", whole)]:
        print(f"  {name:<12}{len(family.lines):>8}{family.tried:>8}{family.bad[0]:>14}{family.bad[1]:>17}{family.bad[2]:>16}"
              f"{family.bad[3]:>13}{family.worst_gap:>19} ms")
    print(f"  each fault, as a reminder, a contact or a list; the window's event loop turned {whole.fewest_turns} times or more in each")
    wrong += [f"{head}: {number}" for head, number in zip(heads[2:6], whole.bad) if number]
    if whole.fewest_turns < 20 or whole.worst_gap > LONGEST_GAP_MS:
        wrong.append("the window's event loop stood still during a fault")
    return wrong


def judge_trials(path, all_of_them):
    """Prints what the suites without a window tried, "trials FAMILY TRIED TOO-OFTEN LOST WRONG"; returns what is wrong with it."""
    sums = {}
    for line in path.read_text().splitlines() if path.exists() else []:
        words = line.split()
        if len(words) == 6 and words[0] == "trials":
            sums[words[1]] = [a + int(b) for a, b in zip(sums.get(words[1], [0] * 4), words[2:])]
    wrong = [f"no {family} were tried" for family in ("nth-call", "histories") if all_of_them and not sums.get(family, [0])[0]]
    for family, numbers in sorted(sums.items()):
        print("  {}: {} faults tried, arrivals > 1: {}, lost operations: {}, otherwise wrong: {}".format(family, *numbers))
        if any(numbers[1:]):
            wrong.append(f"something went wrong in {family}")
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--log", required=True)
    parser.add_argument("--wire", required=True, type=pathlib.Path)
    parser.add_argument("--one", action="store_true", help="a single suite was asked for")
    parser.add_argument("--faults", type=int, default=0, help="the whole catalogue of faults was tried: so many lines at least")
    parser.add_argument("--no-skips", action="store_true", help="a skipped test is a failure")
    options = parser.parse_args()

    running, ended = {}, []
    for line in sys.stdin:
        line = line.rstrip("\n")
        output, end = OUTPUT.match(line), ENDED.match(line)
        if output:
            running.setdefault(output[1], Suite()).hear(output[2])
        elif end:
            suite = running.pop(end[1], Suite())
            suite.end(end[3])
            ended.append(suite)
            print(f"  {end[2]:<34} {counts(suite.passed, suite.failed, suite.skipped):<30} {float(end[4]):6.1f} s", flush=True)
            for finding in suite.findings[:20]:
                print(f"    {finding}")
            for reason in suite.reasons:
                print(f"    skipped: {reason}")

    for number in running:
        ended.append(Suite(failed=1))
        print(f"  suite number {number} never ended")
    passed, failed, skipped = (sum(getattr(s, n) for s in ended) for n in ("passed", "failed", "skipped"))
    wrong = judge_wire(options.wire, options.one) + judge_faults(options.wire, options.faults)
    wrong += judge_trials(options.wire, options.faults > 0)
    if not ended:
        wrong.append("no test of that name")
    if options.no_skips and skipped:
        wrong.append("something was skipped, and here everything has to run")
    for sentence in wrong:
        print(f"FAIL {sentence}")
    if failed or wrong:
        print(f"The whole log: {options.log}")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
