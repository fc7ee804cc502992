"""Replace a file that may be somebody's only copy: after a backup, whole, or not at all."""

from __future__ import annotations

import datetime as dt
import stat
from pathlib import Path

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.backend.storage import atomic_write, backup, file_lock
from uvp_xl.errors import InUse, WriteError

OTHER_NAME = (
    "Het bestand had nog een andere naam op deze schijf. Onder die naam staat nog de oude inhoud."
)


def replace_contents(
    target: Path, data: bytes, read: bytes | None = None, like: Path | None = None
) -> tuple[str, ...]:
    """Put `data` in the place of `target`; what to know about it, in Dutch.

    What stands there is backed up first. `read` is what it must still be; without that anything
    may stand there, and if that is `data` already, nothing is done. A file that is not there yet
    gets the permissions of `like`. Raises InUse and WriteError; then nothing changed.
    """
    _check_free(target)
    present = read_content(target)
    if read is not None and present != read:
        raise _changed(target, present)
    if read is None and present == data:
        return ()
    notes = (OTHER_NAME,) if present is not None and _names(target) > 1 else ()
    if present is not None:
        backup.create_backup(target, present, dt.datetime.now())
    try:
        with atomic_write.temporary_file(
            target, data, target if present is not None else like
        ) as made:
            _check_free(target)
            now = read_content(target)  # as late as can be: somebody may save in the same second
            if now != present:
                raise _changed(target, now)
            atomic_write.rename(made, target)
    except OSError as error:
        raise WriteError(target, describe_os_error(error)) from error
    backup.prune_backups(target)
    return notes


def read_content(target: Path) -> bytes | None:
    """The bytes of a file, None when there is no such file; raises WriteError."""
    try:
        mode = target.stat().st_mode
        if not stat.S_ISREG(mode):  # such as a pipe, that would have us wait for ever
            why = "het is een map" if stat.S_ISDIR(mode) else "het is geen gewoon bestand"
            raise WriteError(target, why)
        return target.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise WriteError(target, describe_os_error(error)) from error


def _check_free(target: Path) -> None:
    """Raise InUse when somebody has the file open, or it is read-only."""
    why = file_lock.lock_reason(target)
    if why:
        raise InUse(target, why)


def _changed(target: Path, now: bytes | None) -> WriteError:
    """The error for a file that is not what it was."""
    gone = "het is intussen verplaatst of verwijderd"
    return WriteError(
        target, gone if now is None else "het is intussen door iemand anders veranderd"
    )


def _names(target: Path) -> int:
    """How many names the file has on the disk."""
    try:
        return target.stat().st_nlink
    except OSError:
        return 1
