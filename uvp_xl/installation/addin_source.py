"""The add-in that comes with this program, and how to tell whether another is the same."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

from uvp_xl.installation import packaged_files
from uvp_xl.installation.packaged_files import ADDIN

CODE = ("xl/vbaProject.bin", "customUI/customUI.xml")
"""What makes an add-in what it is: its macros and its tab. A signature stands beside them."""
SIGNATURE = "xl/vbaProjectSignature"
"""How the names of the parts with a signature begin."""
TAB = b"uvp"
"""What stands in the tab of any add-in of ours."""


def addin() -> Path:
    """Where the add-in stands; raises UvpError when it is missing."""
    return packaged_files.path(ADDIN)


def code(content: bytes) -> dict[str, bytes] | None:
    """The parts of an add-in that matter; None when it is none of ours."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = {name: package.read(name) for name in CODE}
    except (zipfile.BadZipFile, KeyError, zlib.error, OSError, NotImplementedError, RuntimeError):
        return None
    return parts if TAB in parts[CODE[1]].lower() else None


def signed(content: bytes) -> bool:
    """Whether the macros of an add-in are signed."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return any(name.startswith(SIGNATURE) for name in package.namelist())
