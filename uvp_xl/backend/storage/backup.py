"""Backups beside a file: the last ten versions, as they were, in a folder `.uvp-backups`."""

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
from uvp_xl.errors import WriteError

FOLDER = ".uvp-backups"
MAX_BACKUPS = 10
MAX_NAME_BYTES = 200
"""Bytes of a name without its ending that leave room, in 255, for the moment of a backup."""

_STAMP = re.compile(r"\.(\d{8}-\d{6})-(\d{2,})(?:\.[^.]*)?$")
"""The moment in the name of a backup, and a number where there are more in one second."""
_FAILED = "een reservekopie maken lukt niet: "


def create_backup(path: Path, data: bytes, moment: dt.datetime) -> Path:
    """Keep `data`, the bytes of `path`, under a name with `moment`; raises WriteError.

    The backup has the modification time and the permissions of `path`. It always counts as the
    newest, also after the clock was set back. No other backup goes: that is for `prune_backups`.
    """
    try:
        folder = _folder(path)
        stamp, number = f"{moment:%Y%m%d-%H%M%S}", 0
        for newest in list_backups(path)[:1]:
            last, count = _stamp(newest)
            if last >= stamp:
                stamp, number = last, count + 1
        target = folder / f"{_label(path)}.{stamp}-{number:02}{path.suffix}"
        facts = path.stat()
        with atomic_write.temporary_file(target, data, like=path) as made:
            os.utime(made, ns=(facts.st_atime_ns, facts.st_mtime_ns))
            atomic_write.rename(made, target)
    except OSError as error:
        raise WriteError(path, _FAILED + describe_os_error(error)) from error
    return target


def prune_backups(path: Path) -> None:
    """Let only the last `MAX_BACKUPS` backups of `path` stay.

    Those that a newer one equals go first: many tries in a row push no real version out.
    """
    kept = list_backups(path)
    if len(kept) <= MAX_BACKUPS:
        return
    copies = [file for number, file in enumerate(kept) if _among(file, kept[:number])]
    single = [file for file in kept if file not in copies]
    for old in [*copies[::-1], *single[::-1]][: len(kept) - MAX_BACKUPS]:
        with contextlib.suppress(OSError):
            old.unlink()


def list_backups(path: Path) -> list[Path]:
    """The backups of `path`, the newest first."""
    # On Windows a name is the same in capitals, and normcase knows that.
    label, suffix = os.path.normcase(_label(path)), os.path.normcase(path.suffix)
    name = re.compile(rf"{re.escape(label)}\.\d{{8}}-\d{{6}}-\d{{2,}}{re.escape(suffix)}")
    with contextlib.suppress(OSError):
        files = (path.parent / FOLDER).iterdir()
        found = [file for file in files if name.fullmatch(os.path.normcase(file.name))]
        return sorted(filter(_sound, found), key=_stamp, reverse=True)
    return []


def created_at(backup: Path) -> dt.datetime:
    """When a backup was made, to the second, by the clock on the wall."""
    return dt.datetime.strptime(_stamp(backup)[0], "%Y%m%d-%H%M%S")


def _stamp(backup: Path) -> tuple[str, int]:
    """The moment in the name of a backup, and its number within that second."""
    found = _STAMP.search(backup.name)
    return (found[1], int(found[2])) if found else ("", 0)


def _sound(backup: Path) -> bool:
    """Whether this is a file, with a moment that exists in its name."""
    try:
        return created_at(backup) < dt.datetime.max and backup.is_file()
    except ValueError:
        return False


def _among(file: Path, others: list[Path]) -> bool:
    """Whether one of the others has the same bytes."""
    with contextlib.suppress(OSError):
        return any(filecmp.cmp(file, other, shallow=False) for other in others)
    return False


def _label(path: Path) -> str:
    """What the names of all backups of `path` begin with: its own name, if that is not too long."""
    whole = os.fsencode(path.stem)
    if len(whole) <= MAX_NAME_BYTES:
        return path.stem
    start = whole[:MAX_NAME_BYTES].decode("utf-8", "ignore")
    return f"{start}~{hashlib.sha256(whole).hexdigest()[:8]}"


def _folder(path: Path) -> Path:
    """The folder for the backups of `path`, made when it is not there.

    Raises OSError, and WriteError for what has its name but is no folder. A link could lead to a
    disk that is not always there, or to somebody else's folder.
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
