"""Replace a file that may be its owner's only copy: after a backup, whole, or not at all."""

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
    """Replace the contents of `target` with `data`; return remarks in Dutch.

    The existing file is backed up first. It must still hold `read`; without `read` it may hold
    anything, and nothing is done if it holds `data` already. A new file gets the permissions of
    `like`. Raises InUse and WriteError; in both cases nothing changes.
    """
    _check_free(target)
    present = read_content(target)
    if read is not None and present != read:
        raise _changed_error(target, present)
    if read is None and present == data:
        return ()
    notes = (OTHER_NAME,) if present is not None and _link_count(target) > 1 else ()
    if present is not None:
        backup.create_backup(target, present, dt.datetime.now())
    try:
        like = like if present is None else target
        with atomic_write.temporary_file(target, data, like) as temporary:
            _check_free(target)
            # As late as possible: another user may save in the same second.
            now = read_content(target)
            if now != present:
                raise _changed_error(target, now)
            atomic_write.rename(temporary, target)
    except OSError as error:
        raise WriteError(target, describe_os_error(error)) from error
    backup.prune_backups(target)
    return notes


def read_content(target: Path) -> bytes | None:
    """Return the bytes of a file, or None when it does not exist; raises WriteError."""
    try:
        mode = target.stat().st_mode
        if not stat.S_ISREG(mode):  # such as a pipe, which would block forever
            why = "het is een map" if stat.S_ISDIR(mode) else "het is geen gewoon bestand"
            raise WriteError(target, why)
        return target.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise WriteError(target, describe_os_error(error)) from error


def _check_free(target: Path) -> None:
    """Raise InUse when the file is open elsewhere or read-only."""
    why = file_lock.lock_reason(target)
    if why:
        raise InUse(target, why)


def _changed_error(target: Path, now: bytes | None) -> WriteError:
    """Return the error for a file that changed in the meantime."""
    gone = "het is intussen verplaatst of verwijderd"
    return WriteError(
        target, gone if now is None else "het is intussen door iemand anders veranderd"
    )


def _link_count(target: Path) -> int:
    """Return how many names (hard links) the file has on disk."""
    try:
        return target.stat().st_nlink
    except OSError:
        return 1
