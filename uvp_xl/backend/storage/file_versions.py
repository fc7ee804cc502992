"""List the earlier versions of a file and restore one."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from dataclasses import dataclass
from pathlib import Path

from uvp_xl.backend.ooxml.package import BadPackage
from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.backend.reading import preflight
from uvp_xl.backend.reading.kinds import xml_part
from uvp_xl.backend.storage import backup, replace_file
from uvp_xl.errors import Locked, ReadError, UsageError, WriteError


@dataclass(frozen=True, slots=True)
class FileVersion:
    """A stored version of a file; `number` 1 is the newest.

    It was stored at `created_at`, just before the file changed; `size` is in bytes.
    `is_current` means that the file has the same bytes now, `is_readable` that it can be opened
    as a workbook.
    """

    number: int
    created_at: dt.datetime
    size: int
    is_current: bool
    is_readable: bool
    file: Path


@dataclass(frozen=True, slots=True)
class Restored:
    """The result of restoring `version` at `path`.

    `changed` is False when the file already had these bytes; `backed_up` means that the previous
    file is now the newest version. `notes` holds remarks in Dutch.
    """

    path: Path
    version: FileVersion
    changed: bool = False
    backed_up: bool = False
    notes: tuple[str, ...] = ()


def list_versions(path: Path) -> list[FileVersion]:
    """Return the stored versions of the file at `path`, newest first.

    The file itself may be damaged or missing.
    """
    path = _real_path(path)
    return [
        _read_version(path, file, number)
        for number, file in enumerate(backup.list_backups(path), 1)
    ]


def restore(path: Path, number: int | None = None, output: Path | None = None) -> Restored:
    """Restore a version over the file at `path`, or to `output`.

    Without a number this is the newest readable version that differs from the file. The existing
    file is backed up first. Raises UsageError when there is no such version, and WriteError; in
    both cases nothing changes.
    """
    chosen = _choose_version(path, list_versions(path), number)
    if output and output.suffix.lower() != path.suffix.lower():
        raise UsageError(f"{output.name}: de naam moet eindigen op {path.suffix}.")
    destination = output or path
    target, like = _real_path(destination), None if output else chosen.file
    try:
        data = chosen.file.read_bytes()
    except OSError as error:
        why = f"versie {chosen.number} is onleesbaar: {describe_os_error(error)}"
        raise WriteError(target, why) from error
    if replace_file.holds(target, data):
        return Restored(destination, chosen)
    exists = not replace_file.holds(target, None)
    notes = replace_file.replace_contents(target, data, like=like)
    return Restored(destination, chosen, True, exists, notes)


def _choose_version(path: Path, available: list[FileVersion], number: int | None) -> FileVersion:
    """Return the version with this number, or the one that the user most likely wants back."""
    if not available:
        raise UsageError(f"{path.name}: er is geen eerdere versie te vinden in “{backup.FOLDER}”.")
    if number is not None:
        if not 1 <= number <= len(available):
            raise UsageError(
                f"{path.name}: versie {number} is er niet. Met --list ziet u welke wel."
            )
        return available[number - 1]
    for version in available:
        if version.is_readable and not version.is_current:
            return version
    raise UsageError(f"{path.name}: er is geen leesbare eerdere versie die anders is dan nu.")


def _read_version(path: Path, file: Path, number: int) -> FileVersion:
    """Return one version, after opening it."""
    data, readable = b"", False
    try:
        data = file.read_bytes()
        package = preflight.open_package(path, data)
        if package:
            for name in package.names:
                xml_part.read_part(path, package, name)
        readable = True
    except Locked:
        readable = True  # it needs its password, as before
    except (BadPackage, ReadError, OSError):
        pass
    current = False
    with contextlib.suppress(WriteError):
        current = replace_file.holds(path, data)
    return FileVersion(number, backup.created_at(file), len(data), current, readable, file)


def _real_path(path: Path) -> Path:
    """Return the path of the file itself when `path` is a link."""
    return Path(os.path.realpath(path))
