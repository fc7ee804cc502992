"""Replace a file that may be its owner's only copy: after a backup, whole, or not at all.

All of it is one transaction: under the lock of this program (`write_lock`), from before the first
look at the file until the old backups are removed.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import stat
from collections.abc import Iterator
from pathlib import Path

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.backend.storage import atomic_write, backup, file_lock
from uvp_xl.backend.storage.content import Content, same
from uvp_xl.backend.storage.write_lock import write_lock
from uvp_xl.errors import InUse, WriteError

OTHER_NAME = (
    "Het bestand had nog een andere naam op deze schijf. Onder die naam staat nog de oude inhoud."
)

GONE = "het is intussen verplaatst of verwijderd"
CHANGED = "het is intussen door iemand anders veranderd"


def replace_contents(
    target: Path, data: Content, read: bytes | None = None, like: Path | None = None
) -> tuple[str, ...]:
    """Replace the contents of `target` with `data`; return remarks in Dutch.

    The existing file is backed up first. It must still hold `read`; without `read` it may hold
    anything, and nothing is done if it holds `data` already. A new file gets the permissions of
    `like`. Raises InUse and WriteError; in both cases nothing changes, and no backup is left.
    """
    _check_free(target)
    if read is None and holds(target, data):
        return ()
    try:
        with write_lock(target):
            notes = _replace(target, data, read, like)
            backup.prune_backups(target)
    except OSError as error:
        raise WriteError(target, describe_os_error(error)) from error
    return notes


def holds(target: Path, content: Content | None) -> bool:
    """Return whether a file has these bytes, or is missing when `content` is None.

    Raises WriteError when it is unreadable, and for a folder or a pipe, which would block forever.
    """
    try:
        mode = target.stat().st_mode
        if not stat.S_ISREG(mode):
            why = "het is een map" if stat.S_ISDIR(mode) else "het is geen gewoon bestand"
            raise WriteError(target, why)
        return content is not None and same(target, content)
    except FileNotFoundError:
        return content is None
    except OSError as error:
        raise WriteError(target, describe_os_error(error)) from error


def _replace(target: Path, data: Content, read: bytes | None, like: Path | None) -> tuple[str, ...]:
    """Replace the file, under its lock; raises WriteError and OSError."""
    _check_free(target)
    if read is not None:
        _check_same(target, read)  # before all the work
    elif holds(target, data):  # Another run may have done this just now.
        return ()
    if holds(target, None):
        with atomic_write.temporary_file(target, data, like) as temporary:
            _rename(temporary, target, None)
        return ()
    notes = (OTHER_NAME,) if _link_count(target) > 1 else ()
    with (
        _backed_up(target, target if read is None else read, data) as copy,
        atomic_write.temporary_file(target, data) as temporary,
    ):
        _rename(temporary, target, copy if read is None else read)
    return notes


@contextlib.contextmanager
def _backed_up(target: Path, present: Content, data: Content) -> Iterator[Path]:
    """Yield the backup of the present file; after an error remove it, if the file was not replaced.

    A user may stop the program just after the rename. An earlier backup with the same bytes stays.
    """
    copy = backup.newest_copy(target, present)
    if copy:
        yield copy
        return
    copy = backup.create_backup(target, present, dt.datetime.now())
    try:
        yield copy
    except BaseException:
        with contextlib.suppress(OSError, WriteError):
            if not holds(target, data):
                copy.unlink()
        raise


def _rename(temporary: Path, target: Path, present: Content | None) -> None:
    """Rename `temporary` to the target if that still holds `present`."""
    _check_free(target)
    # As late as possible: another program may save in the same second.
    _check_same(target, present)
    atomic_write.rename(temporary, target)


def _check_free(target: Path) -> None:
    """Raise InUse when the file is open elsewhere or read-only."""
    why = file_lock.lock_reason(target)
    if why:
        raise InUse(target, why)


def _check_same(target: Path, present: Content | None) -> None:
    """Raise WriteError when the file no longer holds `present` (None: does not exist)."""
    if not holds(target, present):
        gone = present is not None and holds(target, None)
        raise WriteError(target, GONE if gone else CHANGED)


def _link_count(target: Path) -> int:
    """Return how many names (hard links) the file has on disk."""
    try:
        return target.stat().st_nlink
    except OSError:
        return 1
