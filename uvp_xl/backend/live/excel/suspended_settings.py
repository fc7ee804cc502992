"""What was switched off in Excel, kept on the disk for as long as it is off.

A Python that is killed cannot put anything back. The next click finds what it left, and puts that
back in its place.
"""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path

from uvp_xl.backend.live import snapshots
from uvp_xl.backend.live.excel.com_gateway import Com

LEFT = re.compile(r"uvp-xl-[0-9a-f]{32}\.xlsx")
"""The name of a package that was opened to be copied from."""


def left() -> dict[str, object]:
    """The settings that a click left switched off, as they were before it; usually nothing."""
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(_path().read_text("utf-8"))
        if isinstance(found, dict):
            return found
    return {}


def remember(settings: dict[str, object]) -> None:
    """Keep these settings until `forget`."""
    with contextlib.suppress(OSError):  # Without it a killed click leaves them as they are.
        _path().parent.mkdir(parents=True, exist_ok=True)
        _path().write_text(json.dumps(settings), "utf-8")


def forget() -> None:
    """All is as it was."""
    with contextlib.suppress(OSError):
        _path().unlink()


def close_packages(app: Com) -> None:
    """Close the packages that a killed click left open, unseen."""
    for book in app.call("Workbooks").items():
        if LEFT.fullmatch(str(book.call("Name"))):
            book.call("Close", False)


def _path() -> Path:
    return snapshots.folder() / "excel.json"
