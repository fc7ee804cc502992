"""Copies of open workbooks from before this program wrote into them: the last ten of each.

An open workbook may be in the cloud, where no file can be kept next to it, so the copies are in a
folder of the user. They replace undo: a write from outside empties Excel's list of undo steps.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

FOLDER = ("uvp-xl", "versies")
SETTING = "UVP_XL_VERSIONS"
"""The environment variable that names another folder."""
KEPT = 10
LONGEST = 60
"""Characters of the workbook's name in the names of its versions."""
_TIMESTAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"(.*)\.(\d{8}-\d{6})\.[a-z]+\Z", re.DOTALL)
_UNSAFE = re.compile(r"[^\w .()-]")


@dataclass(frozen=True, slots=True)
class Version:
    """A file with an earlier version of an open workbook."""

    path: Path
    timestamp: dt.datetime


def folder() -> Path:
    """Return the folder for all versions."""
    setting, home = os.environ.get(SETTING), Path.home()
    if setting:
        return Path(setting)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base.joinpath(*FOLDER)


def new_path(name: str, timestamp: dt.datetime) -> Path:
    """Return a free path for a version of the workbook with this path, address or name.

    The folder is created; raises OSError.
    """
    folder().mkdir(parents=True, exist_ok=True)
    while True:
        path = folder() / f"{file_prefix(name)}.{timestamp.strftime(_TIMESTAMP)}{_suffix(name)}"
        if not path.exists():
            return path
        timestamp += dt.timedelta(seconds=1)


@contextlib.contextmanager
def removed_on_error(path: Path) -> Iterator[None]:
    """Remove a partial version after an error, which would count as one and take up the disk."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def has_location(name: str) -> bool:
    """Return whether a workbook was saved: a new "Map1" may be another workbook every day."""
    return "/" in name or "\\" in name


def versions(name: str) -> list[Version]:
    """Return the versions of a workbook, the newest first."""
    result = []
    with contextlib.suppress(OSError):
        for path in folder().iterdir():
            match = _NAME.match(path.name)
            if match and match[1] == file_prefix(name):
                with contextlib.suppress(ValueError):
                    result.append(Version(path, dt.datetime.strptime(match[2], _TIMESTAMP)))
    return sorted(result, key=lambda version: version.timestamp, reverse=True)


def delete_old(name: str) -> None:
    """Delete all but the last ten versions of a workbook."""
    for version in versions(name)[KEPT:]:
        with contextlib.suppress(OSError):
            version.path.unlink()


def file_prefix(name: str) -> str:
    """Return the start of the file names: the workbook's name and a hash of its location."""
    stem = PurePosixPath(PureWindowsPath(name).name).stem
    digest = hashlib.sha256(name.casefold().encode("utf-8", "replace")).hexdigest()[:6]
    return f"{_UNSAFE.sub('_', stem)[:LONGEST]}~{digest}"


def _suffix(name: str) -> str:
    """Return the suffix for a copy of the same format; that of a new workbook if it has none."""
    suffix = PureWindowsPath(name).suffix.lower()
    return suffix if re.fullmatch(r"\.[a-z]+", suffix) else ".xlsx"
