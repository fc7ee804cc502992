"""Backups beside a file: the last ten versions, as they were, in a folder `.uvp-backups`."""

from __future__ import annotations

import datetime as dt
import os
import re
from pathlib import Path

from uvp_xl.backend.closed import atomic

FOLDER = ".uvp-backups"
KEPT = 10


def keep(path: Path, data: bytes, moment: dt.datetime) -> Path:
    """Keep `data`, the bytes of `path`, under a name with `moment`; raises OSError.

    The backup has the modification time of `path`. Only the last `KEPT` of this file stay.
    """
    folder = path.parent / FOLDER
    folder.mkdir(exist_ok=True)
    stamp = f"{path.stem}.{moment:%Y%m%d-%H%M%S}"
    names = (f"{stamp}-{number:02}{path.suffix}" for number in range(100))
    target = next(folder / name for name in names if not (folder / name).exists())
    atomic.write(target, data)
    facts = path.stat()
    os.utime(target, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    for old in backups(path)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def backups(path: Path) -> list[Path]:
    """The backups of `path`, the newest first."""
    folder = path.parent / FOLDER
    name = re.compile(re.escape(path.stem) + r"\.\d{8}-\d{6}-\d{2}" + re.escape(path.suffix))
    found = [file for file in folder.glob("*") if name.fullmatch(file.name)]
    return sorted(found, key=lambda file: file.name, reverse=True)
