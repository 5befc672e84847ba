#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps translations/*.ts in step with the sentences of app/.

update: lupdate takes in new sentences and drops old ones; says how many wait for a translation.
check:  the same on a copy; fails if anything is new, gone or untranslated, or if a translation is damaged:
        a %1 or %n lost, a mnemonic inside a word (it breaks the shaping of Devanagari: write नाम (&N)), a lost ellipsis.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "translations"
HINDI, PLURALS, QT = (FOLDER / name for name in ("payout-desk_hi.ts", "payout-desk_en.ts", "qt_hi.ts"))
PLACE = re.compile(r"%(?:L?\d+|n)")
INSIDE_WORD = re.compile(r"&[\u0900-\u097f]|[\u0900-\u097f]&(?!&)")


def lupdate(ts, *options):
    program = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/lib64/qt6/bin") or shutil.which("lupdate")
    if not program:
        sys.exit("lupdate was not found (Debian package qt6-l10n-tools)")
    run = subprocess.run([program, "-silent", "-no-obsolete", "-locations", "none", "-I", ".", "-source-language", "en", *options,
                          "app", "-ts", ts], check=True, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    return run.stderr.splitlines()  # doubts about a context: such a sentence would never be found again at run time


def update(hindi, plurals):
    doubts = lupdate(hindi, "-target-language", "hi")
    lupdate(plurals, "-target-language", "en", "-pluralonly")
    return doubts


def messages(ts):
    """Yields (context, message element) of a file."""
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def key(context, message):
    return context, message.findtext("source"), message.findtext("comment") or "", message.get("numerus") or ""


def forms(message):
    """The translations of a message: one, or one a plural form."""
    translation = message.find("translation")
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def unfinished(message):
    return message.find("translation").get("type") == "unfinished" or not all(form.strip() for form in forms(message))


def damages(source, form, is_plural):
    """What a translation lost, in words."""
    wanted, got = sorted(PLACE.findall(source)), sorted(PLACE.findall(form))
    if is_plural:
        wanted, got = [p for p in wanted if p != "%n"], [p for p in got if p != "%n"]
    if wanted != got:
        yield f"has {' '.join(got) or 'no place'} where the source has {' '.join(wanted) or 'none'}"
    if INSIDE_WORD.search(form):
        yield "has a mnemonic inside a word"
    if re.search(r"&\w", source) and not re.search(r"&\w", form):
        yield "lost its mnemonic"
    if source.endswith("…") != form.endswith("…"):
        yield "differs in its last …"


def findings_of(ts):
    for context, message in messages(ts):
        source = message.findtext("source")
        if unfinished(message):
            yield f"{ts.name}: {context}: not translated: {source!r}"
            continue
        for form in forms(message):
            for damage in damages(source, form, message.get("numerus") == "yes"):
                yield f"{ts.name}: {context}: {form!r} {damage}"


def check():
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh_hindi, fresh_plurals = (pathlib.Path(shutil.copy(ts, scratch)) for ts in (HINDI, PLURALS))
        found += update(fresh_hindi, fresh_plurals)
        for kept, fresh in ((HINDI, fresh_hindi), (PLURALS, fresh_plurals)):
            ours, now = ({key(*pair): None for pair in messages(ts)} for ts in (kept, fresh))
            found += [f"{kept.name}: {k[0]}: new, run ./dev translations: {k[1]!r}" for k in now if k not in ours]
            found += [f"{kept.name}: {k[0]}: gone, run ./dev translations: {k[1]!r}" for k in ours if k not in now]
            found += findings_of(kept)
    found += findings_of(QT)
    print("\n".join(found) if found else f"{sum(1 for _ in messages(HINDI))} sentences, all in Hindi")
    return 1 if found else 0


def main():
    if sys.argv[1:] == ["check"]:
        return check()
    if sys.argv[1:] == ["update"]:
        print("".join(f"{doubt}\n" for doubt in update(HINDI, PLURALS)), end="")
        for ts in (HINDI, PLURALS):
            waiting = sum(unfinished(message) for _, message in messages(ts))
            print(f"{ts.relative_to(ROOT)}: {sum(1 for _ in messages(ts))} sentences, {waiting} wait for a translation")
        return 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main())
