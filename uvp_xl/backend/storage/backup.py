"""Backups of a file: its last ten versions, unchanged, in the folder `.uvp-backups`."""

from __future__ import annotations

import contextlib
import datetime as dt
import filecmp
import hashlib
import os
import re
from pathlib import Path

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.backend.storage import atomic_write
from uvp_xl.backend.storage.content import Content, same
from uvp_xl.errors import WriteError

FOLDER = ".uvp-backups"
MAX_BACKUPS = 10
MAX_NAME_BYTES = 200
"""Bytes of a file name without suffix that leave room, in 255, for the timestamp."""

_STAMP = re.compile(r"\.(\d{8}-\d{6})-(\d{2,})(?:\.[^.]*)?$")
"""The timestamp in the name of a backup, with a number for backups in the same second."""
_FAILED = "een reservekopie maken lukt niet: "


def create_backup(path: Path, content: Content, timestamp: dt.datetime) -> Path:
    """Store `content`, the bytes of `path`, under a name with `timestamp`; raises WriteError.

    The backup has the modification time and the permissions of `path`. It always counts as the
    newest, also after the clock was set back. If it fails, there is no backup of this name. No
    other backup is removed; see `prune_backups`.
    """
    try:
        folder = _backup_folder(path)
        stamp, number = f"{timestamp:%Y%m%d-%H%M%S}", 0
        for newest in list_backups(path)[:1]:
            last, count = _parse_stamp(newest)
            if last >= stamp:
                stamp, number = last, count + 1
        target = folder / f"{_name_prefix(path)}.{stamp}-{number:02}{path.suffix}"
        status = path.stat()
        with atomic_write.temporary_file(target, content, like=path) as temporary:
            os.utime(temporary, ns=(status.st_atime_ns, status.st_mtime_ns))
            try:
                atomic_write.rename(temporary, target)
            except BaseException:  # A user may stop the program just after the rename.
                with contextlib.suppress(OSError):
                    target.unlink()
                raise
    except OSError as error:
        raise WriteError(path, _FAILED + describe_os_error(error)) from error
    return target


def newest_copy(path: Path, content: Content) -> Path | None:
    """Return the newest backup of `path` if it has these bytes, else None."""
    with contextlib.suppress(OSError):
        for newest in list_backups(path)[:1]:
            return newest if same(newest, content) else None
    return None


def prune_backups(path: Path) -> None:
    """Remove all but the last `MAX_BACKUPS` backups of `path`.

    Backups with the same bytes as a newer one are removed first, so that many attempts in a row do
    not push out a real version.
    """
    backups = list_backups(path)
    if len(backups) <= MAX_BACKUPS:
        return
    copies = [file for number, file in enumerate(backups) if _has_copy(file, backups[:number])]
    single = [file for file in backups if file not in copies]
    for old in [*copies[::-1], *single[::-1]][: len(backups) - MAX_BACKUPS]:
        with contextlib.suppress(OSError):
            old.unlink()


def list_backups(path: Path) -> list[Path]:
    """Return the backups of `path`, newest first."""
    # On Windows names ignore case; normcase knows that.
    label, suffix = os.path.normcase(_name_prefix(path)), os.path.normcase(path.suffix)
    name = re.compile(rf"{re.escape(label)}\.\d{{8}}-\d{{6}}-\d{{2,}}{re.escape(suffix)}")
    with contextlib.suppress(OSError):
        files = (path.parent / FOLDER).iterdir()
        matching = [file for file in files if name.fullmatch(os.path.normcase(file.name))]
        return sorted(filter(_is_valid, matching), key=_parse_stamp, reverse=True)
    return []


def created_at(backup: Path) -> dt.datetime:
    """Return the local time at which a backup was made, to the second."""
    return dt.datetime.strptime(_parse_stamp(backup)[0], "%Y%m%d-%H%M%S")


def _parse_stamp(backup: Path) -> tuple[str, int]:
    """Return the timestamp in the name of a backup and its number within that second."""
    match = _STAMP.search(backup.name)
    return (match[1], int(match[2])) if match else ("", 0)


def _is_valid(backup: Path) -> bool:
    """Return whether this is a file with a valid timestamp in its name."""
    try:
        return created_at(backup) < dt.datetime.max and backup.is_file()
    except ValueError:
        return False


def _has_copy(file: Path, others: list[Path]) -> bool:
    """Return whether one of the others has the same bytes."""
    with contextlib.suppress(OSError):
        return any(filecmp.cmp(file, other, shallow=False) for other in others)
    return False


def _name_prefix(path: Path) -> str:
    """Return the start of the names of all backups of `path`: its own name, shortened if needed."""
    whole = os.fsencode(path.stem)
    if len(whole) <= MAX_NAME_BYTES:
        return path.stem
    start = whole[:MAX_NAME_BYTES].decode("utf-8", "ignore")
    return f"{start}~{hashlib.sha256(whole).hexdigest()[:8]}"


def _backup_folder(path: Path) -> Path:
    """Return the folder for the backups of `path`, created if missing.

    Raises OSError, and WriteError when the name is taken by something that is not a folder. A link
    is refused: it could lead to a disk that is not always connected, or to the folder of another
    user.
    """
    folder = path.parent / FOLDER
    if folder.is_symlink():
        raise WriteError(path, f"{_FAILED}“{FOLDER}” ernaast is een koppeling, geen map")
    if folder.exists() and not folder.is_dir():
        raise WriteError(path, f"{_FAILED}“{FOLDER}” ernaast is een bestand, geen map")
    if not folder.exists():
        folder.mkdir(exist_ok=True)
        atomic_write.sync_folder(path.parent)
    return folder
