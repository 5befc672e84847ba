# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for a secret where it must not be."""
import base64
import os
import pathlib


def spellings(secret):
    """The secret in the ways a program would write it down without meaning to."""
    plain = secret.encode()
    return {"as it is": plain, "in UTF-16": secret.encode("utf-16-le"), "in base64": base64.b64encode(plain).rstrip(b"=")}


def found_in_files(secret, *folders):
    """Which files under these folders hold it, and how."""
    found = []
    for folder in folders:
        for path in pathlib.Path(folder).rglob("*"):
            if path.is_file() and not path.is_symlink():
                contents = path.read_bytes()
                found += [f"{path} ({how})" for how, spelling in spellings(secret).items() if spelling in contents]
    return found


def visible_of(pid):
    """What other programs of this computer can read of a process: its arguments and its environment, as it was started with them."""
    return {name: (pathlib.Path("/proc") / str(pid) / name).read_bytes() for name in ("cmdline", "environ")}


def found_in_process(secret, visible):
    """Where it stands in what visible_of() read."""
    return [f"{name} ({how})" for name, contents in visible.items() for how, spelling in spellings(secret).items() if spelling in contents]


def person_folders():
    """HOME and the XDG folders, throw-away ones in a test."""
    return [os.environ[name] for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")]
