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


def found_in_process(secret, pid):
    """Whether it stands where other programs of this computer can read it: arguments and environment."""
    found = []
    for name in ("cmdline", "environ"):
        try:
            contents = (pathlib.Path("/proc") / str(pid) / name).read_bytes()
        except PermissionError:  # a process that may not be dumped hides them even from its own user
            continue
        found += [f"{name} ({how})" for how, spelling in spellings(secret).items() if spelling in contents]
    return found


def person_folders():
    """HOME and the XDG folders, throw-away ones in a test."""
    return [os.environ[name] for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")]
