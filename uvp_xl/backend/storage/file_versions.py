"""The earlier versions of a file, and putting one back."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass
from pathlib import Path

from uvp_xl.backend.os_errors import because
from uvp_xl.backend.reading import preflight
from uvp_xl.backend.reading.kinds import limits
from uvp_xl.backend.storage import backup, replace_file
from uvp_xl.errors import Locked, ReadError, UsageError, WriteError


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a file that was kept: `number` 1 is the newest.

    It was kept at `kept`, just before the file changed; `size` is in bytes. `present` says that
    the file holds the same now, `sound` that it can be opened as a workbook.
    """

    number: int
    kept: dt.datetime
    size: int
    present: bool
    sound: bool
    file: Path


@dataclass(frozen=True, slots=True)
class Restored:
    """What putting `version` back at `path` came to.

    `changed` is False when it stood there already; `kept` says that what stood there is now the
    newest version. `notes` says in Dutch what to know about it.
    """

    path: Path
    version: Version
    changed: bool = False
    kept: bool = False
    notes: tuple[str, ...] = ()


def versions(path: Path) -> list[Version]:
    """The versions that were kept of the file at `path`, the newest first.

    The file itself may be broken or gone. A version that cannot be read at all is not sound.
    """
    path = _place(path)
    try:
        now = replace_file.content(path)
    except WriteError:
        now = None
    return [
        _version(path, file, number, now) for number, file in enumerate(backup.backups(path), 1)
    ]


def restore(path: Path, number: int | None = None, output: Path | None = None) -> Restored:
    """Put a version back: in the place of the file at `path`, or at `output`.

    Without a number that is the newest sound one that differs from the file. What stands there now
    is backed up first. Raises UsageError when there is no such version, and WriteError; then
    nothing changed.
    """
    chosen = _chosen(path, versions(path), number)
    if output and output.suffix.lower() != path.suffix.lower():
        raise UsageError(f"{output.name}: de naam moet eindigen op {path.suffix}.")
    place = output or path
    target, like = _place(place), None if output else chosen.file
    try:
        data = chosen.file.read_bytes()
    except OSError as error:
        why = f"versie {chosen.number} is onleesbaar: {because(error)}"
        raise WriteError(target, why) from error
    there = replace_file.content(target)
    if there == data:
        return Restored(place, chosen)
    notes = replace_file.replace(target, data, like=like)
    return Restored(place, chosen, True, there is not None, notes)


def _chosen(path: Path, found: list[Version], number: int | None) -> Version:
    """The version with this number, or the one that a person most likely wants back."""
    if not found:
        raise UsageError(f"{path.name}: er is geen eerdere versie te vinden in “{backup.FOLDER}”.")
    if number is not None:
        if not 1 <= number <= len(found):
            raise UsageError(
                f"{path.name}: versie {number} is er niet. Met --list ziet u welke wel."
            )
        return found[number - 1]
    for version in found:
        if version.sound and not version.present:
            return version
    raise UsageError(f"{path.name}: er is geen leesbare eerdere versie die anders is dan nu.")


def _version(path: Path, file: Path, number: int, now: bytes | None) -> Version:
    """One version, looked at."""
    data, sound = b"", False
    try:
        data = file.read_bytes()
        package = preflight.open_package(path, data)
        if package:
            for name in package.names:
                limits.part(path, package, name)
        sound = True
    except Locked:
        sound = True  # it asks for its password, as it did before
    except (ReadError, OSError):
        pass
    return Version(number, backup.kept_at(file), len(data), data == now, sound, file)


def _place(path: Path) -> Path:
    """Where the file itself is, when `path` is a link to it."""
    return Path(os.path.realpath(path))
