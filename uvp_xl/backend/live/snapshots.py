"""How a workbook was before the program wrote into it while it was open: the last ten of each.

An open workbook may stand in the cloud, where no file can be kept beside it, so they are in a
folder of the user's own. An open workbook keeps no step back of its own: a write from outside
empties Excel's list of them.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

FOLDER = ("uvp-xl", "versies")
SETTING = "UVP_XL_VERSIONS"
"""The environment variable that names another folder for them."""
KEPT = 10
LONGEST = 60
"""Signs of a workbook's name that its versions begin with."""
_STAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"(.*)\.(\d{8}-\d{6})\.[a-z]+\Z", re.DOTALL)
_ODD = re.compile(r"[^\w .()-]")


@dataclass(frozen=True, slots=True)
class Version:
    """A file with an earlier version of an open workbook, and when it was kept."""

    path: Path
    kept: dt.datetime


def folder() -> Path:
    """The folder for them all."""
    own, home = os.environ.get(SETTING), Path.home()
    if own:
        return Path(own)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base.joinpath(*FOLDER)


def free(name: str, moment: dt.datetime) -> Path:
    """Where the version of this moment goes, of the workbook with this path, address or name.

    The folder is made; raises OSError.
    """
    folder().mkdir(parents=True, exist_ok=True)
    while True:
        path = folder() / f"{label(name)}.{moment.strftime(_STAMP)}{_suffix(name)}"
        if not path.exists():
            return path
        moment += dt.timedelta(seconds=1)


def is_placed(name: str) -> bool:
    """Whether a workbook has a place of its own: of "Map1" there may be another every day."""
    return "/" in name or "\\" in name


def versions(name: str) -> list[Version]:
    """The versions of a workbook, the newest first."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder().iterdir():
            match = _NAME.match(path.name)
            if match and match[1] == label(name):
                with contextlib.suppress(ValueError):
                    found.append(Version(path, dt.datetime.strptime(match[2], _STAMP)))
    return sorted(found, key=lambda version: version.kept, reverse=True)


def trim(name: str) -> None:
    """Let only the last ten versions of a workbook stay."""
    for version in versions(name)[KEPT:]:
        with contextlib.suppress(OSError):
            version.path.unlink()


def label(name: str) -> str:
    """What the names of its versions begin with: its own, and a mark of where it stands."""
    stem = PurePosixPath(PureWindowsPath(name).name).stem
    where = hashlib.sha256(name.casefold().encode("utf-8", "replace")).hexdigest()[:6]
    return f"{_ODD.sub('_', stem)[:LONGEST]}~{where}"


def _suffix(name: str) -> str:
    """The ending of its name: a copy is of the same kind; one without is that of a new workbook."""
    suffix = PureWindowsPath(name).suffix.lower()
    return suffix if re.fullmatch(r"\.[a-z]+", suffix) else ".xlsx"
