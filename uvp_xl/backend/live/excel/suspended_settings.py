"""The settings of Excel that a click changed, stored on disk until they are restored.

A Python process that is killed cannot restore anything. The next click finds the file and does so.
"""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path

from uvp_xl.backend.live import snapshots
from uvp_xl.backend.live.excel.com_gateway import ComObject

TEMPORARY = re.compile(r"uvp-xl-[0-9a-f]{32}\.xlsx")
"""The name of a temporary workbook to copy from."""


def load() -> dict[str, object]:
    """Return the original settings that a killed click did not restore; usually none."""
    with contextlib.suppress(OSError, ValueError):
        settings = json.loads(_path().read_text("utf-8"))
        if isinstance(settings, dict):
            return settings
    return {}


def save(settings: dict[str, object]) -> None:
    """Store these settings until `delete`."""
    with contextlib.suppress(OSError):  # Then a killed click leaves Excel as it is.
        _path().parent.mkdir(parents=True, exist_ok=True)
        _path().write_text(json.dumps(settings), "utf-8")


def delete() -> None:
    """Delete the stored settings."""
    with contextlib.suppress(OSError):
        _path().unlink()


def close_leftovers(app: ComObject) -> None:
    """Close the invisible temporary workbooks of a killed click."""
    for book in app.call("Workbooks").items():
        if TEMPORARY.fullmatch(str(book.call("Name"))):
            book.call("Close", False)


def _path() -> Path:
    return snapshots.folder() / "excel.json"
