#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy over the sources, two things made cheap:

- Reading Qt's headers takes longer than reading our files. So files with the same flags are read in bunches, as one
  translation unit. Two files that give the same name to something of their own do not go into one bunch; where that
  was not seen beforehand, the files that quarrel are read alone.
- A file that was clean is not read again until it, a header of ours that it includes, or the rules change
  (build/check/clean/<hash>).
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/check"
CLEAN = BUILD / "clean"
BUNCHES = BUILD / "bunches"
BUNCH_SIZE = 16
OURS = re.compile(r'^#include "((?:app|core|tests)/[^"]+|[^"/]+)"', re.M)
DOES_NOT_COMPILE = re.compile(r"clang-diagnostic-error|error: (?!.*\[[a-z-]+)")
NOISE = re.compile(r"^\d+ warnings? (?:and \d+ errors? )?generated|^Suppressed |^Use -header-filter|^\d+ warnings? treated as errors?")


class Tool:
    """One of the two analysers: its command for a file and flags, and what its verdict depends on."""

    def __init__(self, name, rules):
        self.name = name
        self.rules = (ROOT / rules).read_text()

    def command(self, source, flags):
        if self.name == "clang-tidy":
            return ["clang-tidy", "--quiet", f"--config-file={ROOT / '.clang-tidy'}", str(source), "--", *flags]
        checks = ",".join(line for line in self.rules.split("\n") if line and not line.startswith("#"))
        # g++ looks for shadowed names file by file; in a bunch the names of two files meet.
        flags = [*flags, "-Wno-shadow"]
        return ["clazy-standalone", f"--checks={checks}", "--header-filter=/(app|core|tests)/", str(source), "--", *flags]

    def findings(self, source, flags):
        run = subprocess.run(self.command(source, flags), capture_output=True, text=True, cwd=BUILD)
        lines = [line for line in (run.stdout + run.stderr).splitlines() if line.strip() and not NOISE.match(line)]
        return "\n".join(lines) if lines or run.returncode == 0 else f"{self.name} ended with {run.returncode}"


def with_headers(source, seen):
    """The file and every header of ours it includes, directly or not."""
    if source in seen or not source.is_file():
        return
    seen.add(source)
    for name in OURS.findall(source.read_text()):
        with_headers(ROOT / name if "/" in name else source.parent / name, seen)


def fingerprint(source, tool, flags):
    seen = set()
    with_headers(source, seen)
    digest = hashlib.sha256("\0".join([tool.name, tool.rules, *flags]).encode())
    for path in sorted(seen):
        digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()


def split_command(entry):
    """The flags of a compile command in two parts: those that only add a folder or name a Qt module, and the rest."""
    words = shlex.split(entry["command"])[1:]
    words = words[: words.index("-o")]
    adding, rest = [], []
    for word, before in zip(words, ["", *words]):
        if before == "-isystem":
            adding[-1] += (word,)
        elif word.startswith(("-I", "-isystem", "-DQT_TESTCASE_")) or re.fullmatch(r"-DQT_\w+_LIB", word):
            adding.append((word,))
        else:
            rest.append(word)
    return [flag for flag in adding if not flag[0].startswith("-DQT_TESTCASE_")], rest


class Source:
    def __init__(self, entry):
        self.path = pathlib.Path(entry["file"])
        self.adding, self.flags = split_command(entry)


def flags_of(files):
    """What a bunch is read with: it sees the folders of all its files."""
    adding = {flag: None for file in files for flag in file.adding}
    return [word for flag in adding for word in flag] + files[0].flags


def sources(only):
    entries = json.loads((BUILD / "compile_commands.json").read_text())
    found = {}
    for entry in entries:
        path = pathlib.Path(entry["file"])
        if BUILD in path.parents or (only and not any(name in str(path) for name in only)):
            continue
        found[path] = Source(entry)
    return [found[path] for path in sorted(found)]


def own_names(path):
    """Names of what a file keeps to itself, in unnamed namespaces or by a using: may say too many, so that a bunch holds."""
    names = set()
    for part in re.findall(r"^namespace \{$(.*?)^\} // namespace$", path.read_text(), re.M | re.S):
        names.update(re.findall(r"^(?!\s|#|//|\}).*?\b(\w+)\s*(?:\(|=|\{|;|$)", part, re.M))
    return names


def bunches(files):
    """Files that can be read together, near ones first."""
    open_bunches = []
    for file in files:
        names = own_names(file.path)
        for bunch, taken in open_bunches:
            if len(bunch) < BUNCH_SIZE and bunch[0].flags == file.flags and not names & taken:
                bunch.append(file)
                taken |= names
                break
        else:
            open_bunches.append(([file], set(names)))
    return [bunch for bunch, _ in open_bunches]


def judge(tool, bunch):
    """What was found, one text a bunch; clean files leave their mark."""
    target = bunch[0].path
    if len(bunch) > 1:
        text = "".join(f'#include "{file.path}"\n' for file in bunch)
        target = BUNCHES / f"{hashlib.sha256(text.encode()).hexdigest()[:16]}.cpp"
        if not target.exists():
            target.write_text(text)
    found = tool.findings(target, flags_of(bunch))
    named = [file for file in bunch if f"{file.path}:" in found]
    if len(bunch) > 1 and DOES_NOT_COMPILE.search(found):  # two files that have the same name for something of their own
        named = named if 0 < len(named) < len(bunch) else bunch[: len(bunch) // 2]
        rest = [file for file in bunch if file not in named]
        return [text for part in [*([file] for file in named), rest] for text in judge(tool, part)]
    if found and not named:  # it stands in a header
        named = bunch
    for file in bunch:
        if file not in named:
            (CLEAN / fingerprint(file.path, tool, flags_of([file]))).touch()
    return [found] if found else []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", choices=["clang-tidy", "clazy"])
    parser.add_argument("only", nargs="*", help="parts of the paths to look at; all without")
    options = parser.parse_args()
    tool = Tool(options.tool, f".{options.tool}")
    CLEAN.mkdir(exist_ok=True)
    BUNCHES.mkdir(exist_ok=True)

    everything = sources(options.only)
    dirty = [file for file in everything if not (CLEAN / fingerprint(file.path, tool, flags_of([file]))).exists()]
    found = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for result in pool.map(lambda bunch: judge(tool, bunch), bunches(dirty)):
            found += result
    if found:
        print("\n".join(dict.fromkeys(found)).replace(f"{ROOT}/", ""))
    print(f"{len(everything)} files, {len(dirty)} read anew")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
