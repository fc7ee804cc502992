"""The names of temporary files, by which the next run knows those that a killed run left."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
from pathlib import Path

from uvp_xl.backend.storage import process_identity
from uvp_xl.backend.storage.process_identity import ProcessIdentity

_PREFIX = ".uvp-"
_NAME = re.compile(r"\.uvp-[0-9a-f]{12}-(.*)-[0-9a-f]{8}\.tmp")


def new_path(path: Path) -> Path:
    """Return a free temporary name beside `path`, with this process in it."""
    random = secrets.token_hex(4)
    return path.with_name(f"{_PREFIX}{_key(path)}-{process_identity.own()}-{random}.tmp")


def creator(name: str) -> ProcessIdentity | None:
    """Return the process that created a temporary file; None if the name is of another form."""
    match = _NAME.fullmatch(name)
    return process_identity.parse(match[1]) if match else None


def temporary_files(path: Path) -> list[Path]:
    """Return the temporary files for `path`; raises OSError."""
    return files_with_prefix(path.parent, f"{_PREFIX}{_key(path)}-")


def sweep(folder: Path) -> None:
    """Remove the temporary files of ended processes of this computer; ignore failures."""
    with contextlib.suppress(OSError):
        for file in files_with_prefix(folder, _PREFIX):
            process = creator(file.name)
            if process and process.has_ended():
                with contextlib.suppress(OSError):
                    file.unlink()


def files_with_prefix(folder: Path, prefix: str) -> list[Path]:
    """Return the files whose names start with `prefix`; raises OSError."""
    with os.scandir(folder) as entries:
        return [folder / entry.name for entry in entries if entry.name.startswith(prefix)]


def _key(path: Path) -> str:
    """Return twelve characters for the name of a file."""
    return hashlib.sha256(os.fsencode(path.name)).hexdigest()[:12]
